//! What the arguments' values mean.

use anyhow::bail;

use crate::config::Config;
use crate::config::route::RouteConfig;

pub(super) fn set<T>(setting: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *setting = value;
    }
}

/// The route `key`, which `flag` is about.
pub(super) fn route<'a>(
    config: &'a mut Config,
    key: &str,
    flag: &str,
) -> anyhow::Result<&'a mut RouteConfig> {
    let keys: Vec<&str> = config
        .routes
        .iter()
        .map(|route| route.key.as_str())
        .collect();
    let known = keys.join(", ");
    match config.routes.iter_mut().find(|route| route.key == key) {
        Some(route) => Ok(route),
        None => bail!("{flag}: there is no route {key:?}, only {known}"),
    }
}

pub(super) fn variable(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("expected NAME=VALUE")?;
    Ok((name.to_owned(), value.to_owned()))
}
