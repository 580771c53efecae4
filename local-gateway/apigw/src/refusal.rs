//! What a client gets instead of a connection, and why: for the people at this machine.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::response::Response;
use http::StatusCode;

/// How many refused handshakes are remembered.
const KEPT: usize = 64;

/// The status and the message of a refused handshake, and why it was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct HandshakeRefusal {
    pub(crate) status: StatusCode,
    pub(crate) message: &'static str,
    pub(crate) reason: Reason,
}

/// Why a request is refused, with what to do about it. It comes with the response, as an extension,
/// to where the line is written; no client sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reason {
    pub(crate) words: String,
    /// The line of an event has told it.
    pub(crate) told: bool,
}

/// A refused handshake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Its path and query.
    pub target: String,
    /// The status that the client got.
    pub status: StatusCode,
    /// Why, in words for the people at this machine.
    pub reason: String,
}

/// The latest refused handshakes.
#[derive(Debug, Default)]
pub(crate) struct Refusals(Mutex<VecDeque<Refusal>>);

impl HandshakeRefusal {
    pub(crate) fn new(status: StatusCode, message: &'static str, reason: Reason) -> Self {
        Self {
            status,
            message,
            reason,
        }
    }
}

impl Reason {
    /// A reason that no line has told.
    pub(crate) fn new(words: impl Into<String>) -> Self {
        Self {
            words: words.into(),
            told: false,
        }
    }

    /// A reason that an event's line has told.
    pub(crate) fn told(words: impl Into<String>) -> Self {
        Self {
            words: words.into(),
            told: true,
        }
    }

    /// Gives it to a response.
    pub(crate) fn of(self, mut response: Response) -> Response {
        response.extensions_mut().insert(self);
        response
    }
}

impl Refusals {
    pub(crate) fn add(&self, refusal: Refusal) {
        let mut kept = self.lock();
        if kept.len() == KEPT {
            kept.pop_front();
        }
        kept.push_back(refusal);
    }

    /// The latest with this path and query.
    pub(crate) fn find(&self, target: &str) -> Option<Refusal> {
        let kept = self.lock();
        let mut latest = kept.iter().rev();
        latest.find(|refusal| refusal.target == target).cloned()
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Refusal>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
