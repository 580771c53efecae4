//! Which names are settings, and which are typing errors.

use super::row::Setting;
use super::table::SETTINGS;

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
