//! Frames on their way out, as values: to whom, and what became of them. A failed delivery is data,
//! not an error: one dead connection must not hide the others.

pub mod lanes;
pub mod waiting;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;

use crate::ids::ConnectionId;
use crate::membership::Membership;

/// The largest frame that API Gateway passes on (API Gateway Developer Guide,
/// apigateway-execution-service-websocket-limits-table).
pub const FRAME_LIMIT: usize = 128 * 1024;

/// The longest that one recipient may take for one frame, all tries together. It counts what the
/// recipient causes itself; what the account's throttle costs does not count.
pub const RECIPIENT_TIMEOUT: Duration = Duration::from_secs(15);

/// A handshake that is under way answers 410 to posts. A delivery that has met 410 for this long
/// leaves its frame in the table.
pub const WAITS_AFTER: Duration = Duration::from_secs(1);

/// An event that still has posts to make after this long hands them to the queue, where there is one.
pub const HAND_OVER_AFTER: Duration = Duration::from_mins(1);

/// One payload, or a close, for one connection.
#[derive(Debug, Clone)]
pub struct Delivery {
    pub to: Recipient,
    pub payload: Payload,
    /// It is a record of a stream.
    pub live: bool,
    pub number: Number,
    /// Which item of the event it belongs to, counted from zero: a queue's batch has several.
    pub item: usize,
}

/// What number a frame carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Number {
    /// None: in a stream its text would double if it was posted twice.
    None,
    /// Its place in a stream.
    Streamed,
    /// Its place in a log. `kept`: the log has the frame too, and the recipient's first `resume` gets it.
    Logged { kept: bool },
}

impl Delivery {
    /// May it be posted again, where nobody knows whether the last post arrived?
    #[must_use]
    pub fn may_double(&self) -> bool {
        !self.live || self.number != Number::None
    }
}

#[derive(Clone)]
pub enum Payload {
    /// One text frame.
    Frame(Bytes),
    /// One text frame, and then the close. It is sent to a connection whose token has expired too.
    FrameThenClose(Bytes),
    Close,
    /// These frames, and then all that waits in the table for the recipient.
    Waiting {
        first: Vec<Bytes>,
        /// Whether anything can wait in the table.
        looks: bool,
    },
    /// These frames are not posted. They wait in the table for the client's first frame.
    Kept(Vec<Bytes>),
}

impl Payload {
    /// How many bytes its frames have.
    #[must_use]
    pub fn size(&self) -> usize {
        match self {
            Self::Frame(frame) | Self::FrameThenClose(frame) => frame.len(),
            Self::Close => 0,
            Self::Waiting { first: frames, .. } | Self::Kept(frames) => {
                frames.iter().map(Bytes::len).sum()
            }
        }
    }
}

/// Frames by their length alone.
impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Frame(frame) => write!(f, "Frame({} bytes)", frame.len()),
            Self::FrameThenClose(frame) => write!(f, "FrameThenClose({} bytes)", frame.len()),
            Self::Close => f.write_str("Close"),
            Self::Waiting { first, .. } => write!(f, "Waiting({} first frames)", first.len()),
            Self::Kept(frames) => write!(f, "Kept({} frames)", frames.len()),
        }
    }
}

/// Who gets it, and how we know of them.
#[derive(Debug, Clone)]
pub enum Recipient {
    /// Whose event is being served: its handshake is long complete.
    Sender(ConnectionId),
    /// Read from the table, as a member of an audience.
    Listed(Membership),
    /// Named by a backend.
    Named(ConnectionId),
}

impl Recipient {
    #[must_use]
    pub fn id(&self) -> &ConnectionId {
        match self {
            Self::Sender(id) | Self::Named(id) => id,
            Self::Listed(membership) => &membership.id,
        }
    }

    /// Is it whoever's event is being served, and not as a member of an audience?
    #[must_use]
    pub fn is_sender(&self) -> bool {
        matches!(self, Self::Sender(_))
    }
}

/// What became of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Delivered,
    /// The connection is over.
    Gone,
    /// The frame is in the table, and will be posted by whoever serves the connection next.
    Waiting,
    /// The queue has it, and another event posts it.
    Queued,
    /// API Gateway asked to slow down until the recipient's time was up.
    Throttled,
    /// 403: the role or the endpoint is wrong. It will work once the deployment is mended.
    Forbidden,
    /// Another 4xx: it will never work.
    Refused,
    Failed,
    /// A post got no answer: nobody knows whether the frame arrived.
    TimedOut,
    /// A stream's recipient lagged too far behind.
    Overrun,
    /// The handshake window, or the invocation, ended first.
    OutOfTime,
    /// Its turn had not come within [`HAND_OVER_AFTER`]: the queue may have it.
    Unposted,
}

/// Counts of outcomes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Report {
    pub delivered: usize,
    pub gone: usize,
    /// Left in the table for a connection that could not take them yet.
    pub waiting: usize,
    /// Handed to the queue, which posts them later.
    pub queued: usize,
    pub throttled: usize,
    /// The management API does not take them: 403, or another 4xx.
    pub refused: usize,
    pub failed: usize,
}

impl Outcome {
    /// May the frame still be delivered, if it is tried again later?
    #[must_use]
    pub fn is_repeatable(self) -> bool {
        self.is_loss() && self != Self::Refused
    }

    /// Is this frame lost?
    #[must_use]
    pub fn is_loss(self) -> bool {
        !matches!(
            self,
            Self::Delivered | Self::Gone | Self::Waiting | Self::Queued
        )
    }
}

impl Report {
    pub fn count(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Delivered => self.delivered += 1,
            Outcome::Gone => self.gone += 1,
            Outcome::Waiting => self.waiting += 1,
            Outcome::Queued => self.queued += 1,
            Outcome::Throttled => self.throttled += 1,
            Outcome::Forbidden | Outcome::Refused => self.refused += 1,
            Outcome::Failed
            | Outcome::TimedOut
            | Outcome::Overrun
            | Outcome::OutOfTime
            | Outcome::Unposted => self.failed += 1,
        }
    }

    pub fn count_many(&mut self, outcome: Outcome, times: usize) {
        for _ in 0..times {
            self.count(outcome);
        }
    }

    /// A frame that was counted as lost is in the queue.
    pub fn queue(&mut self, lost: Outcome) {
        self.take_back(lost);
        self.queued += 1;
    }

    /// A frame that was counted as lost is tried again.
    pub fn take_back(&mut self, lost: Outcome) {
        let mut once = Self::default();
        once.count(lost);
        self.throttled = self.throttled.saturating_sub(once.throttled);
        self.refused = self.refused.saturating_sub(once.refused);
        self.failed = self.failed.saturating_sub(once.failed);
    }

    pub fn add(&mut self, other: Self) {
        self.delivered += other.delivered;
        self.gone += other.gone;
        self.waiting += other.waiting;
        self.queued += other.queued;
        self.throttled += other.throttled;
        self.refused += other.refused;
        self.failed += other.failed;
    }
}

#[cfg(test)]
mod tests;
