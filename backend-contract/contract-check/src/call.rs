//! A call and its answer, or why there is none. Pure.

use std::{collections::BTreeMap, time::Duration};

/// Which of the backend's endpoints is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Endpoint {
    Connect,
    Message,
}

/// One call, ready to be made.
#[derive(Clone)]
pub(crate) struct PreparedCall {
    pub(crate) endpoint: Endpoint,
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
    #[error("nothing more of the answer within {} s", .0.as_secs_f64())]
    Stalled(Duration),
    #[error("no answer within {} s", .0.as_secs_f64())]
    TimedOut(Duration),
    #[error("two calls of this kind got no answer in time, and this one was not made")]
    GivenUp,
    #[error("the {} s of the whole check are over", .0.as_secs_f64())]
    OutOfTime(Duration),
}

impl CallError {
    /// Says whether the backend took too long.
    pub(crate) fn is_timeout(&self) -> bool {
        matches!(self, Self::Stalled(_) | Self::TimedOut(_))
    }

    /// Says whether nothing is known of the backend by it: the call was not made, or cut short here.
    pub(crate) fn says_nothing(&self) -> bool {
        matches!(self, Self::GivenUp | Self::OutOfTime(_))
    }

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
            Self::GivenUp | Self::OutOfTime(_) => {
                "answer sooner, or give more time by --time-limit"
            }
            Self::Stalled(_) => {
                "end the answer; where a stream has nothing to say for a while, send something \
                 sooner than every 60 s (in server-sent events a comment will do)"
            }
            Self::TimedOut(_) => {
                "answer sooner, or stream: by default a connect call has 10 s in all, a message \
                 call 60 s to its first byte"
            }
        }
    }
}
