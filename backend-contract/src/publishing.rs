//! What a backend may ask of the proxy when no client has spoken, and what it is answered.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// One request: as a direct invocation's payload, as the body of a `POST /`, as a message of the
/// queue.
#[derive(Clone, Deserialize, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PublishRequest {
    /// What is to be done.
    pub action: PublishAction,
    /// Whom it concerns.
    pub to: PublishTo,
    /// With `publish` alone: the frame, any JSON of up to 128 KiB, passed on byte for byte.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<serde_json::Value>))]
    pub data: Option<Box<RawValue>>,
    /// Connections that are left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exclude: Option<Vec<String>>,
}

impl fmt::Debug for PublishRequest {
    /// Without the frame.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PublishRequest")
            .field("action", &self.action)
            .field("to", &self.to)
            .finish_non_exhaustive()
    }
}

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum PublishAction {
    /// Send `data` to each; answered with a [`PublishReport`].
    Publish,
    /// Close each connection; answered with a [`PublishReport`].
    Disconnect,
    /// Say who is there; answered with [`PublishConnections`].
    Connections,
}

/// An audience: exactly one member is given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct PublishTo {
    /// Every connection of this booking.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub booking_id: Option<String>,
    /// All who joined this channel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// All of this user's connections, over all bookings; one that is some seconds old is sure to
    /// be among them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// One connection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// `true`: every connection there is. Refused unless the function has `PUBLISH_EVERYONE=true`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub everyone: Option<bool>,
}

/// What became of a request, counted in connections.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PublishReport {
    /// API Gateway took the frame, or closed the connection.
    pub delivered: usize,
    /// The connection is over; its rows are deleted.
    pub gone: usize,
    /// The connection's handshake is under way. The frame waits in the table for its end.
    pub waiting: usize,
    /// The queue has it, and delivers it later.
    pub queued: usize,
    /// API Gateway asked to slow down for as long as a frame may take.
    pub throttled: usize,
    /// API Gateway refused it for good: 403, where the deployment lacks a right, or another 4xx.
    pub refused: usize,
    /// Anything else.
    pub failed: usize,
    /// `true`: the function's time was up first. What was cut off has failed; who was not yet read
    /// from the table is not counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub incomplete: Option<bool>,
}

/// Who is there, as far as the table knows.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PublishConnections {
    /// How many.
    pub count: usize,
    /// The first 10,000 of them, in no order.
    pub connections: Vec<PublishConnection>,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PublishConnection {
    /// The connection's id: opaque text.
    pub connection_id: String,
    /// When its handshake began, in epoch milliseconds.
    pub connected_at: u64,
}
