//! A route as it is configured.

use std::collections::BTreeSet;
use std::time::Duration;

use local_apigw::{CONNECT, DEFAULT, DISCONNECT, Rate};

use crate::error::StartError;

/// A route as it is configured.
#[derive(Debug, Clone, PartialEq)]
pub struct RouteConfig {
    /// `$connect`, `$default`, `$disconnect`, or a key of the API's own.
    pub key: String,
    /// The name of its function. Without one it is the first function's.
    pub function: Option<String>,
    /// Whether the sender gets the `body` of the function's result as a frame.
    pub response: bool,
    /// How many messages it takes.
    pub throttle: Option<Rate>,
    /// How long its function may take, where that is not the API's general limit.
    pub timeout: Option<Duration>,
}

impl RouteConfig {
    /// A route to the first function, without a response.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            function: None,
            response: false,
            throttle: None,
            timeout: None,
        }
    }

    /// `$connect`, `$default` and `$disconnect`, all to the first function.
    pub fn predefined() -> Vec<Self> {
        [CONNECT, DEFAULT, DISCONNECT].map(Self::new).into()
    }
}

/// Checks that the routes are ones that API Gateway would take.
pub(crate) fn check_routes(routes: &[RouteConfig]) -> Result<(), StartError> {
    let mut seen = BTreeSet::new();
    for RouteConfig { key, throttle, .. } in routes {
        let predefined = [CONNECT, DEFAULT, DISCONNECT].contains(&key.as_str());
        if key.is_empty() || (key.starts_with('$') && !predefined) {
            return Err(StartError::Route { key: key.clone() });
        }
        if key == DISCONNECT && throttle.is_some() {
            return Err(StartError::ThrottledDisconnect);
        }
        if !seen.insert(key) {
            return Err(StartError::RouteTwice { key: key.clone() });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
