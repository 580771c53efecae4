//! The routes of the API: which function each one has, and what it does with the function's answer.
//!
//! Source: API Gateway Developer Guide, websocket-api-develop-routes and apigateway-websocket-api-route-response.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use crate::integration::Integration;
use crate::selection::RouteSelection;
use crate::throttle::Bucket;

/// A route at work.
#[derive(Debug)]
pub struct Route {
    /// Its key.
    pub key: String,
    /// Its function.
    pub integration: Arc<dyn Integration>,
    /// Whether the sender gets the `body` of the function's result as a frame.
    pub response: bool,
    /// How many messages it takes.
    pub throttle: Option<Bucket>,
    /// How long its function may take.
    pub timeout: Duration,
}

/// All routes of the API.
#[derive(Debug)]
pub struct Routes {
    keys: Vec<String>,
    by_key: BTreeMap<String, Route>,
}

impl Routes {
    /// These routes.
    pub fn new(routes: impl IntoIterator<Item = Route>) -> Self {
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
