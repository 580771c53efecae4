//! What is known of a connection from its handshake on.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use local_faults::{ConnectionId, EpochMs};
use serde_json::{Map, Value};

/// What all events of one connection have in common.
#[derive(Debug, Clone)]
pub(crate) struct ConnectionFacts {
    pub(crate) id: ConnectionId,
    pub(crate) connected_at: EpochMs,
    pub(crate) api_id: String,
    pub(crate) stage: String,
    pub(crate) stage_variables: Arc<BTreeMap<String, String>>,
    /// The host that the client used, with its port where that is not the scheme's own.
    pub(crate) domain_name: String,
    pub(crate) source_ip: String,
    pub(crate) user_agent: Option<String>,
    /// What the authorizer said, where there is one.
    pub(crate) authorizer: Option<AuthorizerContext>,
}

/// What the authorizer said of a client that it let in.
#[derive(Debug, Clone)]
pub(crate) struct AuthorizerContext {
    /// `principalId`, and the context's own members as text.
    pub(crate) members: Map<String, Value>,
    /// How long it took to say so.
    pub(crate) latency: Duration,
}

/// Header names as the client wrote them, with their values, in order.
pub(crate) type Headers = Vec<(String, String)>;
