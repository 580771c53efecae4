//! A call and its answer, or why there is none. Pure.

use std::{collections::BTreeMap, time::Duration};

/// The proxy's default for a whole connect call.
pub(crate) const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// The proxy's defaults for a message call's first byte, and between two pieces of a body.
pub(crate) const BYTE_TIMEOUT: Duration = Duration::from_secs(60);

/// One call, ready to be made.
#[derive(Clone)]
pub(crate) struct PreparedCall {
    pub(crate) path: String,
    pub(crate) headers: BTreeMap<&'static str, String>,
    pub(crate) body: Vec<u8>,
    pub(crate) limit: Duration,
}

/// What the backend said about the connection.
#[derive(Debug, Clone, Default)]
pub(crate) struct Identity {
    pub(crate) user: Option<String>,
    pub(crate) org: Option<String>,
}

/// An answer, read to its end or as far as the limits allow.
#[derive(Debug, Clone)]
pub(crate) struct BackendAnswer {
    pub(crate) status: u16,
    /// Lower case, without parameters.
    pub(crate) media_type: Option<String>,
    /// The body went through a `Content-Encoding` that nobody asked for.
    pub(crate) encoded: bool,
    pub(crate) body: Vec<u8>,
    /// Why the body is not complete.
    pub(crate) cut: Option<&'static str>,
    pub(crate) first_byte: Option<Duration>,
    pub(crate) elapsed: Duration,
}

#[derive(Debug, Clone, thiserror::Error)]
pub(crate) enum CallError {
    #[error("no connection: {0}")]
    Unreachable(String),
    #[error("the connection broke: {0}")]
    Broken(String),
    #[error("the answer broke off: {0}")]
    BrokenOff(String),
    #[error("nothing more of the answer within {} s", BYTE_TIMEOUT.as_secs())]
    Stalled,
    #[error("no answer within {} s", .0.as_secs())]
    TimedOut(Duration),
}

impl CallError {
    /// What a backend's author can do about it.
    pub(crate) fn fix(&self) -> &'static str {
        match self {
            Self::Unreachable(_) => "see whether the backend still runs: a call must not end it",
            Self::Broken(_) => {
                "answer every call: the process, or a proxy before it, closed the connection \
                 without an answer"
            }
            Self::BrokenOff(_) => {
                "send the answer to its end: an error escaped after its head was sent, or a proxy \
                 before the backend closed the connection"
            }
            Self::Stalled => {
                "end the answer; where a stream has nothing to say for a while, send something \
                 sooner than every 60 s (in server-sent events a comment will do)"
            }
            Self::TimedOut(_) => {
                "answer sooner, or stream: a connect call has 10 s in all, a message call 60 s to \
                 its first byte"
            }
        }
    }
}
