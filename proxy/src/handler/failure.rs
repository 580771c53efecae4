//! What a failure becomes: the status of a handshake, or the error frame of a client. Only this file
//! makes answers of failures.

use std::time::Duration;

use backend_contract::ErrorCode;
use bytes::Bytes;
use proxy_core::auth::token::TokenError;
use proxy_core::backend::BackendError;
use proxy_core::error_frame::{Details, error_frame};
use proxy_core::fault::Fault;
use proxy_core::frame::ReservedMember;
use proxy_core::handshake::HandshakeError;
use proxy_core::plan::PlanError;
use serde_json::value::RawValue;

use crate::auth::AuthError;
use crate::connections::TableError;

/// Why a handshake is refused.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    #[error(transparent)]
    Handshake(#[from] HandshakeError),
    #[error(transparent)]
    Auth(#[from] AuthError),
    #[error(transparent)]
    Backend(#[from] BackendError),
    /// A connection with this token was closed because of too many frames.
    #[error("too many frames: the token is refused for a minute")]
    RateLimited,
    #[error("too many connections: the user has as many as MAX_USER_CONNECTIONS allows")]
    TooManyConnections,
    #[error(transparent)]
    Table(#[from] TableError),
}

impl Refusal {
    /// What the client's handshake is answered with.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Self::Handshake(HandshakeError::Origin) => 403,
            Self::Handshake(HandshakeError::Token) => 401,
            Self::Handshake(_) => 400,
            Self::Auth(error) => error.status(),
            Self::Backend(error) => match error {
                BackendError::Unauthorized => 401,
                BackendError::Rejected { status, .. } if FORWARDED.contains(status) => *status,
                BackendError::TimedOut { .. } => 504,
                BackendError::Rejected { .. }
                | BackendError::Unreachable { .. }
                | BackendError::Broken { .. }
                | BackendError::Failed { .. }
                | BackendError::InvalidReply { .. } => 502,
            },
            Self::RateLimited | Self::TooManyConnections => 429,
            Self::Table(_) => 500,
        }
    }

    #[must_use]
    pub fn fault(&self) -> Fault {
        match self {
            Self::Handshake(_) | Self::RateLimited | Self::TooManyConnections => Fault::Client,
            Self::Auth(error) => error.fault(),
            Self::Backend(error) => error.fault(),
            Self::Table(_) => Fault::Table,
        }
    }
}

impl From<TokenError> for MessageError {
    fn from(error: TokenError) -> Self {
        Self::Auth(error.into())
    }
}

/// A backend's refusals that the client gets as they are, besides 401.
const FORWARDED: [u16; 5] = [400, 403, 404, 409, 429];

/// Why a frame is not served.
#[derive(Debug, thiserror::Error)]
pub(crate) enum MessageError {
    #[error("the frame is not JSON")]
    InvalidJson,
    #[error("too many frames: this one is dropped, and the client is told")]
    RateLimited(Duration),
    #[error("nobody knows this connection")]
    UnknownConnection,
    #[error("a renewal comes too late: the connection is being closed because of its token")]
    RenewedTooLate,
    #[error("no path is set for messages of this type")]
    NotTaken,
    #[error("the frame has the reserved member `{}`", .0.name())]
    Reserved(ReservedMember),
    #[error(transparent)]
    Auth(#[from] AuthError),
    #[error(transparent)]
    Backend(#[from] BackendError),
    #[error(transparent)]
    Reply(#[from] PlanError),
    #[error("a reply's frame is over 128 KiB")]
    PayloadTooLarge,
    #[error(transparent)]
    Table(#[from] TableError),
}

impl MessageError {
    #[must_use]
    pub(crate) fn fault(&self) -> Fault {
        match self {
            Self::InvalidJson
            | Self::RateLimited(_)
            | Self::UnknownConnection
            | Self::RenewedTooLate
            | Self::NotTaken
            | Self::Reserved(_) => Fault::Client,
            Self::Auth(error) => error.fault(),
            Self::Backend(error) => error.fault(),
            Self::Reply(_) | Self::PayloadTooLarge => Fault::Backend,
            Self::Table(_) => Fault::Table,
        }
    }

    #[must_use]
    pub(crate) fn code(&self) -> ErrorCode {
        match self {
            Self::InvalidJson => ErrorCode::InvalidJson,
            Self::RateLimited(_) => ErrorCode::RateLimited,
            Self::UnknownConnection => ErrorCode::UnknownConnection,
            Self::NotTaken => ErrorCode::BackendRejected,
            Self::Reserved(_) => ErrorCode::ReservedMember,
            Self::RenewedTooLate | Self::Auth(AuthError::Token(_)) => ErrorCode::TokenExpired,
            Self::Auth(_) => ErrorCode::BackendUnavailable,
            Self::Backend(error) => match error {
                BackendError::Unauthorized => ErrorCode::TokenExpired,
                BackendError::Rejected { .. } => ErrorCode::BackendRejected,
                BackendError::Unreachable { .. }
                | BackendError::Broken { .. }
                | BackendError::Failed { .. } => ErrorCode::BackendUnavailable,
                BackendError::TimedOut { .. } => ErrorCode::BackendTimeout,
                BackendError::InvalidReply { .. } => ErrorCode::BackendInvalidReply,
            },
            Self::Reply(_) => ErrorCode::BackendInvalidReply,
            Self::PayloadTooLarge => ErrorCode::PayloadTooLarge,
            Self::Table(_) => ErrorCode::Internal,
        }
    }

    /// The frame that tells the sender.
    #[must_use]
    pub(crate) fn frame(&self, request_id: &str, in_reply_to: Option<&RawValue>) -> Bytes {
        let (status, detail) = match self {
            Self::Backend(BackendError::Rejected { status, detail, .. }) => {
                (Some(*status), detail.as_deref())
            }
            // As a backend without such a path would say it.
            Self::NotTaken => (Some(404), Some("messages are not taken here")),
            _ => (None, None),
        };
        let reserved = match self {
            Self::Reserved(member) => Some(*member),
            _ => None,
        };
        let retry_after = match self {
            Self::RateLimited(wait) => Some(*wait),
            _ => None,
        };
        let details = Details {
            status,
            detail,
            retry_after,
            in_reply_to,
            reserved,
        };
        error_frame(self.code(), request_id, details)
    }
}

#[cfg(test)]
mod tests;
