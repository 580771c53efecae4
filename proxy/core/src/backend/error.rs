//! Why the backend did not serve a call.

use crate::fault::Fault;

/// Why the backend did not serve a call. No text here repeats a URL, a token or a body.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BackendError {
    #[error("backend: not reached ({cause})")]
    Unreachable { cause: String },
    #[error("backend: the connection ended before the answer was complete ({cause})")]
    Broken { cause: String },
    #[error("backend: too slow ({what})")]
    TimedOut { what: &'static str },
    #[error("backend: status {status}")]
    Failed { status: u16 },
    #[error("backend: status 401")]
    Unauthorized,
    #[error("backend: status {status}")]
    Rejected { status: u16, detail: Option<String> },
    #[error("backend: the answer breaks the contract: {why}")]
    InvalidReply { why: &'static str },
}

impl BackendError {
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
            Self::Failed { status } | Self::Rejected { status, .. } => Some(*status),
            Self::Unauthorized => Some(401),
            Self::Unreachable { .. }
            | Self::Broken { .. }
            | Self::TimedOut { .. }
            | Self::InvalidReply { .. } => None,
        }
    }
}
