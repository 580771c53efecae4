//! The frame that tells a client what went wrong.

use std::time::Duration;

use backend_contract::{ErrorCode, ErrorFrame};
use bytes::Bytes;
use serde_json::value::RawValue;

use crate::frame::ReservedMember;

/// What an error frame says besides its code.
#[derive(Debug, Clone, Copy, Default)]
pub struct Details<'a> {
    /// The status of a backend that rejected the frame.
    pub status: Option<u16>,
    /// The backend's own words for that.
    pub detail: Option<&'a str>,
    /// When a client that sends too many frames may send again.
    pub retry_after: Option<Duration>,
    /// The `id` of the client's frame.
    pub in_reply_to: Option<&'a RawValue>,
    /// The member that a client may not send.
    pub reserved: Option<ReservedMember>,
}

/// Writes the frame. `request_id` is the event's: it leads from the client's report to the log.
#[must_use]
pub fn error_frame(code: ErrorCode, request_id: &str, details: Details<'_>) -> Bytes {
    let named = details
        .reserved
        .map(|member| format!("the member `{}` is reserved; rename it", member.name()));
    let frame = ErrorFrame {
        kind: ErrorFrame::TYPE,
        code,
        message: named.as_deref().unwrap_or(message(code)),
        request_id,
        status: details.status,
        detail: details.detail,
        retry_after_ms: details
            .retry_after
            .map(|wait| u64::try_from(wait.as_millis()).unwrap_or(u64::MAX)),
        in_reply_to: details.in_reply_to,
    };
    serde_json::to_vec(&frame)
        .expect("a struct of strings and valid JSON serialises")
        .into()
}

/// What a client may read; causes go to the log.
fn message(code: ErrorCode) -> &'static str {
    match code {
        ErrorCode::InvalidJson => "the frame is not JSON",
        ErrorCode::UnknownConnection => "this connection is not known; connect again",
        ErrorCode::TokenExpired => "the token is no longer accepted; connect again",
        ErrorCode::BackendRejected => "the service rejected the message",
        ErrorCode::BackendUnavailable => "the service is not available; try again later",
        ErrorCode::BackendTimeout => "the service took too long",
        ErrorCode::BackendInvalidReply => "the service gave an answer that cannot be used",
        ErrorCode::PayloadTooLarge => "an answer is too large for one frame",
        ErrorCode::ReservedMember => "a member of the frame is reserved; rename it",
        ErrorCode::RateLimited => "too many frames; wait, then send again",
        ErrorCode::StreamBroken => "a part of a stream is missing; ask for it again",
        ErrorCode::Internal => "the message could not be served; try again",
    }
}
