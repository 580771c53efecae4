//! The frame that a client gets when its frame could not be served.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// Why a client's frame could not be served.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    /// The frame is not JSON.
    InvalidJson,
    /// The proxy does not know this connection; connect again.
    UnknownConnection,
    /// The token is no longer accepted; the connection is closed after this frame.
    TokenExpired,
    /// The backend answered with a 4xx, given in `status`.
    BackendRejected,
    /// The backend could not be reached or answered with a 5xx.
    BackendUnavailable,
    /// The backend took too long.
    BackendTimeout,
    /// The backend's answer breaks the contract.
    BackendInvalidReply,
    /// A frame was over 128 KiB and could not be sent.
    PayloadTooLarge,
    /// The client's frame has a member at its top that commands the proxy in a backend's reply.
    ReservedMember,
    /// The client sends too many frames: this one and those of the next moments are dropped. It may send
    /// again after `retry_after_ms`; a client that goes on is closed.
    RateLimited,
    /// A record of a stream could not be delivered: no later record of that stream comes.
    StreamBroken,
    /// The proxy itself failed; the frame may be sent again.
    Internal,
}

/// Sent to the sender alone. Carries no URL, no token and no stack.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ErrorFrame<'a> {
    /// Always `error`.
    #[serde(rename = "type")]
    pub kind: &'a str,
    /// For programs.
    pub code: ErrorCode,
    /// For people.
    pub message: &'a str,
    /// API Gateway's request id of the event, to be found in the logs.
    pub request_id: &'a str,
    /// The backend's status (`backend_rejected` only).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The backend's `detail`, if that is a string of up to 1 KiB (`backend_rejected` only).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<&'a str>,
    /// When the client may send again, in milliseconds from now (`rate_limited` only).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after_ms: Option<u64>,
    /// The `id` of the client's frame, if that was a string or a number at top level.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<serde_json::Value>))]
    pub in_reply_to: Option<&'a RawValue>,
}

impl ErrorFrame<'_> {
    /// The value of `type` in every error frame.
    pub const TYPE: &'static str = "error";
}
