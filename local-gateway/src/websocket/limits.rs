//! API Gateway's limits on WebSocket APIs, and the close codes that go with them.
//!
//! Source: API Gateway Developer Guide, apigateway-execution-service-websocket-limits-table.

use std::time::Duration;

/// Sizes and times that the gateway enforces.
#[derive(Debug, Clone)]
pub struct Limits {
    /// The largest message, either way.
    pub message_bytes: usize,
    /// The largest frame from a client. A larger message has to come in several.
    pub frame_bytes: usize,
    /// How long a client, or a handshake, waits for the function.
    pub integration_timeout: Duration,
    /// How long a connection may be without a message either way. Control frames do not count.
    pub idle_timeout: Duration,
    /// How long a connection may live, whatever it does.
    pub max_life: Duration,
    /// How many posted frames may wait for a client that reads slowly. A post beyond gets 429.
    pub frames_waiting: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            message_bytes: 128 * 1024,
            frame_bytes: 32 * 1024,
            integration_timeout: Duration::from_secs(29),
            idle_timeout: Duration::from_secs(10 * 60),
            max_life: Duration::from_secs(2 * 60 * 60),
            frames_waiting: 256,
        }
    }
}

/// How a connection ended: what `$disconnect` is told, and the client where it can still hear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ending {
    pub(crate) code: u16,
    pub(crate) reason: String,
}

impl Ending {
    /// The management API's DELETE.
    pub(crate) fn deleted() -> Self {
        Self::new(1000, "Connection Closed Normally")
    }

    /// The connection was idle for too long, or is too old, or the gateway itself ends.
    pub(crate) fn going_away() -> Self {
        Self::new(1001, "Going away")
    }

    /// The client broke the protocol.
    pub(crate) fn protocol_error() -> Self {
        Self::new(1002, "")
    }

    /// A binary frame (websocket-api-develop-binary-media-types).
    pub(crate) fn binary() -> Self {
        Self::new(1003, "")
    }

    /// The client's close frame had no status.
    pub(crate) fn without_status() -> Self {
        Self::new(1005, "Client-side close frame status not set")
    }

    /// The client is gone without a close frame.
    pub(crate) fn lost() -> Self {
        Self::new(1006, "")
    }

    /// A text frame that is not UTF-8.
    pub(crate) fn not_text() -> Self {
        Self::new(1007, "")
    }

    /// A message or a frame beyond its limit.
    pub(crate) fn too_big() -> Self {
        Self::new(1009, "Message too big")
    }

    pub(crate) fn new(code: u16, reason: &str) -> Self {
        Self {
            code,
            reason: reason.to_owned(),
        }
    }
}
