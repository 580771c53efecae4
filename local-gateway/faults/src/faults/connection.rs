//! TCP connections that break without a word.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::faults::optional_time;
use crate::faults::span::Span;

/// A connection to one of the gateway's own endpoints that breaks, whatever is spoken over it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConnectionFault {
    /// How it breaks.
    pub fault: Breakage,
    /// What the connection has served. Empty: each of AWS's services here, and so no client's
    /// WebSocket.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Service>,
    /// Which connections.
    #[serde(default)]
    pub which: Which,
    /// With `new`: only connections that are made this soon after the rule was set.
    #[serde(
        default,
        with = "optional_time",
        skip_serializing_if = "Option::is_none"
    )]
    pub made_within: Option<Duration>,
    /// How long it still works: after the rule was set, or, with `new`, after its first request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Span>,
}

/// How a connection breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Breakage {
    /// What comes is read, so that the system acknowledges it, and never answered.
    Blackhole,
    /// What comes is answered with RST.
    Reset,
}

/// What is served over a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Service {
    /// `@connections`.
    Management,
    /// The embedded DynamoDB, or the layer in front of another.
    Dynamodb,
    /// SQS.
    Queues,
    /// A client's WebSocket.
    Websocket,
}

/// Which connections a rule is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Which {
    /// Those that are open when the rule is set. Later ones work.
    #[default]
    Open,
    /// Those that are made while the rule is set.
    New,
}

impl Breakage {
    /// As counts have it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Blackhole => "connection.blackhole",
            Self::Reset => "connection.reset",
        }
    }
}

impl ConnectionFault {
    /// Whether it is for connections that have served this.
    pub(crate) fn is_for(&self, service: Service) -> bool {
        match self.services.as_slice() {
            [] => service != Service::Websocket,
            named => named.contains(&service),
        }
    }
}
