//! What a function's processes use, as Linux counts it. They are known by a variable of theirs.

use std::{fs, time::Duration};

use anyhow::{Context, ensure};

/// Gives a function this variable, and its processes are found.
pub(super) const MARK: &str = "MEASURED";

/// What they have used so far.
#[derive(Debug, Clone, Copy)]
pub(super) struct Usage {
    pub(super) processor: Duration,
    /// The most at one time, in KiB.
    pub(super) memory: u64,
}

/// The usage of all processes with this mark.
pub(super) fn usage(mark: &str) -> anyhow::Result<Usage> {
    let variable = format!("{MARK}={mark}");
    let mut usage = Usage {
        processor: Duration::ZERO,
        memory: 0,
    };
    for entry in fs::read_dir("/proc").context("there is no /proc")? {
        let process = entry?.path();
        // Other people's processes cannot be read, and some end meanwhile.
        let environment = fs::read(process.join("environ")).unwrap_or_default();
        let mut variables = environment.split(|byte| *byte == 0);
        if !variables.any(|one| one == variable.as_bytes()) {
            continue;
        }
        let status = fs::read_to_string(process.join("status")).unwrap_or_default();
        usage.memory += peak(&status);
        for thread in fs::read_dir(process.join("task")).into_iter().flatten() {
            let times = fs::read_to_string(thread?.path().join("schedstat")).unwrap_or_default();
            let nanoseconds = times.split(' ').next().and_then(|time| time.parse().ok());
            usage.processor += Duration::from_nanos(nanoseconds.unwrap_or_default());
        }
    }
    ensure!(
        usage.memory > 0,
        "the function's process is not to be found"
    );
    Ok(usage)
}

/// `VmHWM` of a process's status.
fn peak(status: &str) -> u64 {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    number.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_peak_is_read_from_a_processs_status() {
        assert_eq!(
            peak("Name:\tx\nVmHWM:\t    5120 kB\nVmRSS:\t 10 kB\n"),
            5120
        );
        assert_eq!(peak(""), 0);
    }
}
