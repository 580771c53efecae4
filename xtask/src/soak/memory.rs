//! The most memory that an environment has ever had, as the kernel counts it.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::time::sleep;

const PAUSE: Duration = Duration::from_millis(500);

/// The highest `VmHWM` seen. Clones are one.
#[derive(Debug, Clone, Default)]
pub(super) struct Peak(Arc<AtomicU64>);

impl Peak {
    /// Looks at the gateway's children that run the program of this name; never ends.
    pub(super) async fn watch(&self, gateway: u32, name: &str) -> anyhow::Error {
        loop {
            // Processes that end meanwhile are not there.
            let statuses = processes().filter_map(status);
            for status in statuses.filter(|status| is_child(status, gateway, name)) {
                let peak = high_water(&status).unwrap_or_default();
                self.0.fetch_max(peak, Ordering::Relaxed);
            }
            sleep(PAUSE).await;
        }
    }

    pub(super) fn kibibytes(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

fn processes() -> impl Iterator<Item = u32> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}

/// `/proc/PID/status` (proc(5)); memory is in KiB.
fn status(process: u32) -> Option<String> {
    fs::read_to_string(format!("/proc/{process}/status")).ok()
}

/// By its name too: between fork and exec a child shows its parent's memory.
fn is_child(status: &str, parent: u32, name: &str) -> bool {
    field(status, "Name:") == Some(name) && field(status, "PPid:") == Some(&parent.to_string())
}

fn high_water(status: &str) -> Option<u64> {
    field(status, "VmHWM:")?.parse().ok()
}

fn field<'a>(status: &'a str, name: &str) -> Option<&'a str> {
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_tells_its_name_its_parent_and_its_peak() {
        let own = status(std::process::id()).unwrap();
        let name = field(&own, "Name:").unwrap();
        let parent = field(&own, "PPid:").unwrap().parse().unwrap();
        assert!(is_child(&own, parent, name));
        assert!(!is_child(&own, parent, "another") && !is_child(&own, parent + 1, name));
        assert!(high_water(&own).unwrap() > 500);
        assert!(processes().any(|process| process == std::process::id()));
    }
}
