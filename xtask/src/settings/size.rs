//! How large the function's environment may become. Lambda takes 4 KB of names and values (AWS
//! Lambda Developer Guide, quotas), and people have variables of their own.

use anyhow::ensure;
use proxy_core::settings::Setting;

/// The most bytes of names and values that are ours.
pub(super) const LIMIT: usize = 3 * 1024 + 256;

/// Fails where the templates can make a larger environment than this. Both set the same variables.
pub(super) fn check(settings: &[&Setting], limit: usize) -> anyhow::Result<()> {
    let largest = largest(settings);
    ensure!(
        largest <= limit,
        "the largest environment that the templates make has {largest} bytes of names and values, \
         {limit} are allowed"
    );
    Ok(())
}

/// Each setting with its longest value.
pub(super) fn largest(settings: &[&Setting]) -> usize {
    let lengths = settings
        .iter()
        .map(|setting| setting.name.len() + setting.kind.longest());
    lengths.sum()
}
