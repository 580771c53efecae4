//! The settings of the function. The [table](SETTINGS) has one row for each: its name, kind, default
//! and meaning. Everything else is made from the rows: the reader's checks, and, by
//! `cargo xtask settings`, the documentation, the SAM parameters and the Terraform variables.
//!
//! A new setting is a row here and the line that reads it.

mod env;
mod kind;
mod problems;
mod reader;
mod row;
mod table;
mod values;

pub use env::Env;
pub use kind::{Kind, SHORTEST_SECRET};
pub use problems::{ConfigError, Problem};
pub use reader::Reader;
pub use row::{Default, Group, Setting, Templates, When};
pub use table::*;
pub use values::TokenExpiry;
pub use values::{
    Aws, Delivery, Greeting, Keepalive, Metrics, Path, Publishing, Retry, Secret, Table,
};

/// The row of the setting with this name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Setting> {
    SETTINGS
        .iter()
        .copied()
        .find(|setting| setting.name == name)
}

/// A variable that begins with one of these and is not a setting is a misspelt one.
const PREFIXES: [&str; 8] = [
    "API_GATEWAY_",
    "BACKEND_",
    "BROADCAST_",
    "CONNECTIONS_",
    "CONNECTION_TTL",
    "JWT_",
    "JWKS_",
    "PUBLISH_",
];

/// The setting that a variable with this name was meant to be. `None`: it is a setting, or it is
/// not for this function.
#[must_use]
pub fn meant(name: &str) -> Option<&'static Setting> {
    if find(name).is_some() {
        return None;
    }
    let distances = SETTINGS.iter().copied();
    let (distance, nearest) = distances
        .map(|setting| (strsim::levenshtein(setting.name, name), setting))
        .min_by_key(|(distance, setting)| (*distance, setting.name))?;
    let prefixed = PREFIXES.iter().any(|prefix| name.starts_with(prefix));
    (distance <= 2 || prefixed).then_some(nearest)
}

#[cfg(test)]
mod tests;
