//! How much memory a process of the function and its children take up.
//!
//! Read from `/proc`, so only Linux enforces `--memory`. It is the sum of the resident sets, in which memory that two
//! processes share counts twice; a child that has lost its parent is not counted.

use std::path::Path;

/// Whether this system tells how much memory a process uses.
pub(crate) const ENFORCED: bool = cfg!(target_os = "linux");

/// The resident sets of `process` and all its descendants, in kB.
pub(crate) fn resident_kb(process: u32) -> u64 {
    let mut sum = 0;
    let mut left = vec![process];
    while let Some(process) = left.pop() {
        let directory = Path::new("/proc").join(process.to_string());
        sum += resident_set_kb(&directory);
        left.extend(children(&directory));
    }
    sum
}

/// A process that has just ended uses nothing.
fn resident_set_kb(directory: &Path) -> u64 {
    let status = std::fs::read_to_string(directory.join("status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// The children of all threads of a process.
fn children(directory: &Path) -> Vec<u32> {
    let Ok(threads) = std::fs::read_dir(directory.join("task")) else {
        return Vec::new();
    };
    let listed = threads.flatten().filter_map(|thread| {
        let list = std::fs::read_to_string(thread.path().join("children")).ok()?;
        Some(
            list.split_whitespace()
                .filter_map(|id| id.parse().ok())
                .collect::<Vec<u32>>(),
        )
    });
    listed.flatten().collect()
}
