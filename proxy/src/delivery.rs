//! Frames on their way out: to whom, and what became of them. A failed delivery is data, not an
//! error: one dead connection must not hide the others.

mod audience;
mod dispatcher;
mod greeting;
mod lanes;
mod management;
mod throttle;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;

pub use audience::AudienceReader;
pub use dispatcher::{CutOff, Deliveries, Dispatcher, Pace};
pub use greeting::Greeter;
pub use management::{Endpoints, ManagementClient};

use crate::connections::Row;
use crate::ids::ConnectionId;

/// The largest frame that API Gateway passes on (API Gateway Developer Guide,
/// apigateway-execution-service-websocket-limits-table).
pub const FRAME_LIMIT: usize = 128 * 1024;

/// The longest that one post may take: single posts hang now and then.
pub const POST_TIMEOUT: Duration = Duration::from_secs(5);

/// The longest that one recipient may take for one frame, all tries together.
pub const RECIPIENT_TIMEOUT: Duration = Duration::from_secs(5);

/// One payload, or a close, for one connection.
#[derive(Debug, Clone)]
pub struct Delivery {
    pub to: Recipient,
    pub payload: Payload,
}

#[derive(Clone)]
pub enum Payload {
    /// One text frame.
    Frame(Bytes),
    /// One text frame, and then the close. It is sent to a connection whose token has expired too.
    Last(Bytes),
    Close,
}

/// A frame by its length alone.
impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Frame(frame) => write!(f, "Frame({} bytes)", frame.len()),
            Self::Last(frame) => write!(f, "Last({} bytes)", frame.len()),
            Self::Close => f.write_str("Close"),
        }
    }
}

/// Who gets it, and how we know of them.
#[derive(Debug, Clone)]
pub enum Recipient {
    /// Whose event is being served: its handshake is long complete.
    Sender(ConnectionId),
    /// Read from the table, as a member of an audience.
    Listed(Row),
    /// Named by a backend.
    Named(ConnectionId),
}

impl Recipient {
    #[must_use]
    pub fn id(&self) -> &ConnectionId {
        match self {
            Self::Sender(id) | Self::Named(id) => id,
            Self::Listed(row) => &row.id,
        }
    }
}

/// What became of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Delivered,
    /// The connection is over.
    Gone,
    /// API Gateway asked to slow down until the recipient's time was up. A last try may have been cut
    /// off by that.
    Throttled,
    /// 403, 413: it will never work.
    Refused,
    Failed,
    /// A post got no answer: nobody knows whether the frame arrived.
    TimedOut,
    /// A stream's recipient lagged too far behind.
    Overrun,
    /// The handshake window, or the invocation, ended first.
    OutOfTime,
}

/// Counts of outcomes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Report {
    pub delivered: usize,
    pub gone: usize,
    pub throttled: usize,
    pub failed: usize,
}

impl Report {
    pub(crate) fn count(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Delivered => self.delivered += 1,
            Outcome::Gone => self.gone += 1,
            Outcome::Throttled => self.throttled += 1,
            Outcome::Refused
            | Outcome::Failed
            | Outcome::TimedOut
            | Outcome::Overrun
            | Outcome::OutOfTime => self.failed += 1,
        }
    }

    pub(crate) fn count_many(&mut self, outcome: Outcome, times: usize) {
        for _ in 0..times {
            self.count(outcome);
        }
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.delivered += other.delivered;
        self.gone += other.gone;
        self.throttled += other.throttled;
        self.failed += other.failed;
    }
}

#[cfg(test)]
mod tests;
