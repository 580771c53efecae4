//! The routes of the API: which function each one has, and what it does with the function's answer.
//!
//! Source: API Gateway Developer Guide, websocket-api-develop-routes and apigateway-websocket-api-route-response.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use crate::environments::Environments;
use crate::error::StartError;
use crate::websocket::selection::{DEFAULT, RouteSelection};
use crate::websocket::throttle::{Bucket, Rate};
use crate::websocket::{CONNECT, DISCONNECT};

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

/// A route at work.
#[derive(Debug)]
pub(crate) struct Route {
    pub(crate) key: String,
    pub(crate) environments: Arc<Environments>,
    pub(crate) response: bool,
    pub(crate) throttle: Option<Bucket>,
    pub(crate) timeout: Duration,
}

/// All routes of the API.
#[derive(Debug)]
pub(crate) struct Routes {
    keys: Vec<String>,
    by_key: BTreeMap<String, Route>,
}

/// Checks that the routes are ones that API Gateway would take.
pub(crate) fn check(routes: &[RouteConfig]) -> Result<(), StartError> {
    let mut seen = BTreeMap::new();
    for RouteConfig { key, throttle, .. } in routes {
        let predefined = [CONNECT, DEFAULT, DISCONNECT].contains(&key.as_str());
        if key.is_empty() || (key.starts_with('$') && !predefined) {
            return Err(StartError::Route { key: key.clone() });
        }
        if key == DISCONNECT && throttle.is_some() {
            return Err(StartError::ThrottledDisconnect);
        }
        if seen.insert(key, ()).is_some() {
            return Err(StartError::RouteTwice { key: key.clone() });
        }
    }
    Ok(())
}

impl Routes {
    pub(crate) fn new(routes: impl IntoIterator<Item = Route>) -> Self {
        let by_key: BTreeMap<String, Route> = routes
            .into_iter()
            .map(|route| (route.key.clone(), route))
            .collect();
        let keys = by_key.keys().cloned().collect();
        Self { keys, by_key }
    }

    pub(crate) fn find(&self, key: &str) -> Option<&Route> {
        self.by_key.get(key)
    }

    /// The route that `message` takes, if it takes one.
    pub(crate) fn select(&self, selection: &RouteSelection, message: &str) -> Option<&Route> {
        self.find(selection.select(&self.keys, message)?)
    }
}
