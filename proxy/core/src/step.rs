//! What a handler yields while it serves an event: deliveries, and facts for the event's log line
//! and metrics.

use std::fmt::Display;
use std::sync::Arc;
use std::time::Duration;

use crate::connection::{Connection, Home};
use crate::delivery::{Delivery, Outcome};
use crate::fault::Fault;

/// One step of an event's work.
#[derive(Debug)]
pub enum Step {
    /// The next delivery; it waits for those before it to the same recipient only.
    Deliver(Delivery),
    /// From now on the deliveries are a stream's: a recipient that is slow and lags far behind is
    /// dropped, so that it does not hold up the others. While nobody but the sender gets any of
    /// them, the work ends when the sender is gone.
    Stream {
        sender_alone: bool,
    },
    Note(Fact),
}

/// One thing that is known about an event when it has happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// Whose event it is.
    Home(Home),
    /// The backend was called: its status, if it answered, and how long that took.
    BackendCalled { status: Option<u16>, time: Duration },
    /// Frames that were settled without a post.
    Settled { outcome: Outcome, frames: usize },
    /// A 410 has shown that this connection is over, and its rows are gone: the backend is to be
    /// told of its end.
    Ended(Arc<Connection>),
    /// Something went wrong. The text repeats no token, body or URL.
    Failed { fault: Fault, error: String },
    /// An authorizer refused with 401, which Lambda takes for an error.
    Unauthorized,
    /// A client is over its limit: its frame is dropped, or its handshake refused.
    RateLimited,
    /// The function's timeout cut the work off.
    CutOff,
}

impl Fact {
    /// A failure in an error's own words.
    #[must_use]
    pub fn failed(fault: Fault, error: &dyn Display) -> Self {
        Self::Failed {
            fault,
            error: error.to_string(),
        }
    }
}
