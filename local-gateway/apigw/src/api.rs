//! The state of a WebSocket API, which all of its parts share.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use local_faults::{Clock, Lines, Observer, Player};

use crate::authorizer::Authorizer;
use crate::base_urls::BaseUrls;
use crate::ending::Ending;
use crate::limits::Limits;
use crate::refusal::{Refusal, Refusals};
use crate::registry::Registry;
use crate::reorder::Reorder;
use crate::routes::Routes;
use crate::selection::RouteSelection;
use crate::tasks::Tasks;
use crate::throttle::Bucket;

/// What a WebSocket API is set up with.
#[derive(Debug)]
pub struct ApiSettings {
    /// Where it is found.
    pub base_urls: BaseUrls,
    /// Its routes, each with its function.
    pub routes: Routes,
    /// Whether a route with a response sends an empty frame where the result has no body.
    pub empty_frames: bool,
    /// Which part of a message selects its route.
    pub selection: RouteSelection,
    /// Who is asked at each handshake, before `$connect`.
    pub authorizer: Option<Authorizer>,
    /// The key that handshakes must have.
    pub api_key: Option<String>,
    /// The stage's variables, which events carry.
    pub stage_variables: Arc<BTreeMap<String, String>>,
    /// Sizes and times that are enforced.
    pub limits: Limits,
    /// How many handshakes are let through.
    pub connect_throttle: Option<Bucket>,
    /// How many management calls are let through.
    pub management_throttle: Option<Bucket>,
    /// Whether the management API answers signed requests only.
    pub require_signature: bool,
    /// Whether messages are put out of order at all times, and not only while that is a fault.
    pub reorder: bool,
}

/// What a WebSocket API works with.
#[derive(Debug, Clone)]
pub struct ApiServices {
    /// What idle times, lives and throttles go by.
    pub clock: Clock,
    /// What goes wrong on purpose.
    pub faults: Player,
    /// Who watches.
    pub observer: Observer,
    /// Where the line of each event goes.
    pub lines: Arc<Lines>,
}

/// A running WebSocket API.
#[derive(Debug)]
pub struct WebSocketApi {
    pub(crate) settings: ApiSettings,
    pub(crate) clock: Clock,
    pub(crate) faults: Player,
    pub(crate) observer: Observer,
    pub(crate) lines: Arc<Lines>,
    pub(crate) reorder: Reorder,
    pub(crate) registry: Registry,
    pub(crate) refusals: Refusals,
    /// One task for each open connection.
    pub(crate) connections: Tasks,
    /// Handshakes and messages under way.
    pub(crate) events: Tasks,
}

impl WebSocketApi {
    /// An API without connections.
    pub fn new(settings: ApiSettings, services: ApiServices) -> Self {
        let ApiServices {
            clock,
            faults,
            observer,
            lines,
        } = services;
        Self {
            reorder: Reorder::new(settings.reorder, &faults),
            settings,
            clock,
            faults,
            observer,
            lines,
            registry: Registry::default(),
            refusals: Refusals::default(),
            connections: Tasks::default(),
            events: Tasks::default(),
        }
    }

    /// The latest handshake with this path and query that was refused.
    pub fn refusal(&self, target: &str) -> Option<Refusal> {
        self.refusals.find(target)
    }

    /// Closes the connections with 1001 and lets their functions hear of it, as far as `limit`
    /// allows.
    pub async fn close(&self, limit: Duration) {
        self.registry.end_all(&Ending::going_away());
        self.connections.finish_within(limit).await;
    }

    /// Ends everything that is under way.
    pub fn abort(&self) {
        self.events.abort();
        self.connections.abort();
    }
}
