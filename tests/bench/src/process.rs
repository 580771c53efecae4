//! What a process has used, as Linux counts it.

use std::fs;
use std::path::PathBuf;

use anyhow::Context as _;

/// How many ticks `/proc/PID/stat` counts in a second; fixed in the kernel's interface.
const TICKS_PER_SECOND: f64 = 100.0;

/// Two ticks: beyond rounding. More is missing where threads have ended.
const ROUNDING_MS: f64 = 20.0;

/// Processor time so far, in milliseconds: user and system.
///
/// # Errors
/// The process has ended.
pub fn cpu_ms(process: u32) -> anyhow::Result<f64> {
    let folder = PathBuf::from(format!("/proc/{process}"));
    let stat = fs::read_to_string(folder.join("stat")).context("the process has ended")?;
    let threads = fs::read_dir(folder.join("task")).context("the process has ended")?;
    let threads = threads.filter_map(|thread| {
        // A thread may end meanwhile.
        fs::read_to_string(thread.ok()?.path().join("schedstat")).ok()
    });
    let threads: Vec<_> = threads.collect();
    let ticks = ticks(&stat).context("/proc has another shape")?;
    Ok(combined(
        ticks,
        threads.iter().filter_map(|text| nanoseconds(text)).sum(),
    ))
}

/// The most memory that the process has had at once, in MiB.
///
/// # Errors
/// The process has ended.
pub fn peak_mib(process: u32) -> anyhow::Result<f64> {
    let status = fs::read_to_string(format!("/proc/{process}/status"));
    peak(&status.context("the process has ended")?).context("/proc has another shape")
}

/// `VmHWM` of a status, in MiB.
fn peak(status: &str) -> Option<f64> {
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: f64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kib / 1024.0)
}

/// `utime` and `stime` of a stat. Behind the last bracket, as a program's name may hold anything.
fn ticks(stat: &str) -> Option<f64> {
    let mut fields = stat.rsplit(')').next()?.split_whitespace().skip(11);
    let user: f64 = fields.next()?.parse().ok()?;
    let system: f64 = fields.next()?.parse().ok()?;
    Some(user + system)
}

fn nanoseconds(schedstat: &str) -> Option<f64> {
    schedstat.split_whitespace().next()?.parse().ok()
}

/// Threads' nanoseconds are exact, but those of threads that have ended are not among them; the
/// process's ticks have these too.
fn combined(ticks: f64, nanoseconds: f64) -> f64 {
    let (coarse, exact) = (ticks * 1e3 / TICKS_PER_SECOND, nanoseconds / 1e6);
    if coarse > exact + ROUNDING_MS {
        coarse
    } else {
        exact
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_peak_is_read_from_a_status() {
        assert_eq!(
            peak("Name:\tx\nVmHWM:\t    5120 kB\nVmRSS:\t 10 kB\n"),
            Some(5.0)
        );
        assert_eq!(peak(""), None);
    }

    #[test]
    fn ticks_are_user_and_system_whatever_the_name() {
        let stat = "7 (a) b 1) S 1 7 7 0 -1 4194304 100 0 0 0 38 4 0 0 20 0 1 0 33 1 1";
        assert_eq!(ticks(stat), Some(42.0));
        assert_eq!(ticks("7 (a) S 1"), None);
    }

    #[test]
    fn exact_time_counts_unless_threads_have_ended() {
        assert_eq!(combined(3.0, 31_500_000.0), 31.5);
        assert_eq!(combined(9.0, 31_500_000.0), 90.0);
    }

    #[test]
    fn this_process_has_used_something() {
        assert!(cpu_ms(std::process::id()).unwrap() > 0.0);
        assert!(peak_mib(std::process::id()).unwrap() > 0.0);
        assert!(cpu_ms(u32::MAX).is_err());
    }
}
