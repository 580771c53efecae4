//! Where settings come from. This crate does not read the process's environment: it is handed in.

use std::collections::BTreeMap;

/// A set of environment variables.
pub trait Env {
    /// The variable's value. Bytes that are not UTF-8 are replaced, and then fail their check.
    fn get(&self, name: &str) -> Option<String>;
    /// The names of all variables.
    fn names(&self) -> Vec<String>;
}

impl Env for BTreeMap<String, String> {
    fn get(&self, name: &str) -> Option<String> {
        self.get(name).cloned()
    }

    fn names(&self) -> Vec<String> {
        self.keys().cloned().collect()
    }
}
