//! Why the backend did not serve a call.

use std::borrow::Cow;

use crate::fault::Fault;

/// A header or a place that the log repeats: this much of it.
const SHOWN: usize = 120;

/// The beginning of a text that may be of any length.
pub(super) fn shown(text: &str) -> &str {
    let end = text
        .char_indices()
        .nth(SHOWN)
        .map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or_default()
}

/// Why the backend did not serve a call. No text here repeats a query, a token or a body.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BackendError {
    #[error("backend: not reached ({cause})")]
    Unreachable { cause: String },
    #[error("backend: the connection ended before the answer was complete ({cause})")]
    Broken { cause: String },
    #[error("backend: too slow ({what})")]
    TimedOut { what: &'static str },
    #[error("backend: status {status} to {call}")]
    Failed { status: u16, call: String },
    #[error("backend: status 401")]
    Unauthorized,
    #[error("backend: status {status} to {call}")]
    Rejected {
        status: u16,
        detail: Option<String>,
        call: String,
    },
    #[error("backend: the answer breaks the contract: {why}")]
    InvalidReply { why: Cow<'static, str> },
}

impl BackendError {
    /// An answer came, and this is why it cannot be used.
    #[must_use]
    pub fn invalid(why: impl Into<Cow<'static, str>>) -> Self {
        Self::InvalidReply { why: why.into() }
    }

    /// Whose fault it is.
    #[must_use]
    pub fn fault(&self) -> Fault {
        match self {
            Self::Unauthorized | Self::Rejected { .. } => Fault::Client,
            Self::Unreachable { .. }
            | Self::Broken { .. }
            | Self::TimedOut { .. }
            | Self::Failed { .. }
            | Self::InvalidReply { .. } => Fault::Backend,
        }
    }

    /// May the call be made again: only where it provably never reached the backend.
    #[must_use]
    pub fn retryable(&self) -> bool {
        matches!(self, Self::Unreachable { .. })
    }

    /// The backend's status, where it answered.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Failed { status, .. } | Self::Rejected { status, .. } => Some(*status),
            Self::Unauthorized => Some(401),
            Self::Unreachable { .. }
            | Self::Broken { .. }
            | Self::TimedOut { .. }
            | Self::InvalidReply { .. } => None,
        }
    }
}
