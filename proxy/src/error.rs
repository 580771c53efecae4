//! Whose fault a failure is, and what follows from that: the handshake's status, the client's
//! error frame, the log's level. The only place where failures become answers.

use backend_contract::{ErrorCode, ErrorFrame};
use bytes::Bytes;
use serde_json::value::RawValue;
use tracing::Level;

use crate::auth::AuthError;
use crate::auth::token::TokenError;
use crate::backend::BackendError;
use crate::connections::TableError;
use crate::handshake::HandshakeError;
use crate::plan::PlanError;
use crate::publish::{PublishError, RequestError, SignatureError};

/// Whose fault a failure is, the gravest last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// A client's, or a publisher's.
    Client,
    Backend,
    /// Whoever issues tokens: its keys cannot be had.
    Issuer,
    /// The table's, or the deployment's.
    Table,
    /// Our own.
    Ours,
}

impl Fault {
    /// How loudly it is said: nobody need look at a client's mistakes.
    #[must_use]
    pub fn level(self) -> Level {
        match self {
            Self::Client => Level::INFO,
            Self::Backend | Self::Issuer => Level::WARN,
            Self::Table | Self::Ours => Level::ERROR,
        }
    }
}

/// Why a handshake is refused.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    #[error(transparent)]
    Handshake(#[from] HandshakeError),
    #[error(transparent)]
    Auth(#[from] AuthError),
    #[error(transparent)]
    Backend(#[from] BackendError),
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
            Self::Table(_) => 500,
        }
    }

    #[must_use]
    pub fn fault(&self) -> Fault {
        match self {
            Self::Handshake(_) => Fault::Client,
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
pub enum MessageError {
    #[error("the frame is not JSON")]
    InvalidJson,
    #[error("nobody knows this connection")]
    UnknownConnection,
    #[error("no path is set for messages of this type")]
    NotTaken,
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
    pub fn fault(&self) -> Fault {
        match self {
            Self::InvalidJson | Self::UnknownConnection | Self::NotTaken => Fault::Client,
            Self::Auth(error) => error.fault(),
            Self::Backend(error) => error.fault(),
            Self::Reply(_) | Self::PayloadTooLarge => Fault::Backend,
            Self::Table(_) => Fault::Table,
        }
    }

    #[must_use]
    pub fn code(&self) -> ErrorCode {
        match self {
            Self::InvalidJson => ErrorCode::InvalidJson,
            Self::UnknownConnection => ErrorCode::UnknownConnection,
            Self::NotTaken => ErrorCode::BackendRejected,
            Self::Auth(AuthError::Token(_)) => ErrorCode::TokenExpired,
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
    pub fn frame(&self, request_id: &str, in_reply_to: Option<&RawValue>) -> Bytes {
        let code = self.code();
        let (status, detail) = match self {
            Self::Backend(BackendError::Rejected { status, detail }) => {
                (Some(*status), detail.as_deref())
            }
            // As a backend without such a path would say it.
            Self::NotTaken => (Some(404), Some("messages are not taken here")),
            _ => (None, None),
        };
        let frame = ErrorFrame {
            kind: ErrorFrame::TYPE,
            code,
            message: message(code),
            request_id,
            status,
            detail,
            in_reply_to,
        };
        serde_json::to_vec(&frame)
            .expect("a struct of strings and valid JSON serialises")
            .into()
    }
}

impl PublishError {
    /// What a publisher is answered over HTTP.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Self::Signature(SignatureError::Off) | Self::EveryoneOff => 403,
            Self::Signature(_) => 401,
            Self::Request(RequestError::TooLarge) => 413,
            Self::NotJson | Self::Request(_) | Self::NobodyToAnswer => 400,
            Self::NoEndpoint => 500,
            Self::Table(_) => 503,
        }
    }

    /// What it is called in Lambda's error report.
    #[must_use]
    pub fn error_type(&self) -> &'static str {
        match self {
            Self::Table(_) => "PublishFailed",
            Self::NoEndpoint | Self::EveryoneOff | Self::Signature(_) => "PublishRefused",
            Self::NotJson | Self::Request(_) | Self::NobodyToAnswer => "InvalidPublish",
        }
    }

    #[must_use]
    pub fn fault(&self) -> Fault {
        match self {
            Self::Table(_) | Self::NoEndpoint => Fault::Table,
            _ => Fault::Client,
        }
    }
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
        ErrorCode::Internal => "the message could not be served; try again",
    }
}

#[cfg(test)]
mod tests;
