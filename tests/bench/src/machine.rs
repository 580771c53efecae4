//! The machine that a run is made on, and the day.

use std::fs;
use std::thread::available_parallelism;

use crate::report::Machine;

const DAY_SECONDS: u64 = 24 * 60 * 60;

/// This one.
#[must_use]
pub fn this() -> Machine {
    let read = |file: &str| fs::read_to_string(file).unwrap_or_default();
    let kernel = read("/proc/sys/kernel/osrelease");
    let release = kernel.split('-').next().unwrap_or_default().trim();
    Machine {
        processor: processor(&read("/proc/cpuinfo")),
        cores: available_parallelism().map_or(1, usize::from),
        kernel: format!("Linux {release}"),
        load: read("/proc/loadavg")
            .split(' ')
            .next()
            .unwrap_or_default()
            .to_owned(),
    }
}

fn processor(cpuinfo: &str) -> String {
    let line = cpuinfo.lines().find(|line| line.starts_with("model name"));
    let name = line.and_then(|line| line.split(':').nth(1));
    name.unwrap_or("unknown").trim().to_owned()
}

/// The day of an epoch time, as `2026-11-29`, by the proleptic Gregorian calendar.
#[must_use]
pub fn day(epoch_ms: u64) -> String {
    let mut days = epoch_ms / 1000 / DAY_SECONDS;
    let mut year = 1970;
    loop {
        let length = if is_leap(year) { 366 } else { 365 };
        if days < length {
            break;
        }
        days -= length;
        year += 1;
    }
    let february = if is_leap(year) { 29 } else { 28 };
    let months = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 1;
    for length in months {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    format!("{year}-{month:02}-{:02}", days + 1)
}

fn is_leap(year: u64) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_counted_over_leap_years() {
        let at = |days: u64| day(days * DAY_SECONDS * 1000);
        assert_eq!(at(0), "1970-01-01");
        assert_eq!(at(11_016), "2000-02-29");
        assert_eq!(at(20_786), "2026-11-29");
        assert_eq!(at(20_818), "2026-12-31");
    }

    #[test]
    fn a_processor_is_read_by_its_name() {
        let text = "processor\t: 0\nmodel name\t: Some CPU @ 2.5GHz\n";
        assert_eq!(processor(text), "Some CPU @ 2.5GHz");
        assert_eq!(processor(""), "unknown");
    }
}
