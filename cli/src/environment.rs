//! The process's variables, read once.

use std::collections::BTreeMap;

/// The variables that are text.
pub(crate) type Environment = BTreeMap<String, String>;

/// Reads them.
pub(crate) fn read() -> Environment {
    let variables = std::env::vars_os();
    variables
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
        .collect()
}
