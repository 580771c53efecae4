//! How connections end, and the close codes that say so.
//!
//! Source: API Gateway Developer Guide, apigateway-execution-service-websocket-limits-table.

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
