//! The log of a home or a channel: each broadcast has a row and a number in it, by which clients find
//! out what they have missed. What is decided about it stands here, as values; the model in
//! `log/model.rs` tries these very functions in every order.

pub mod answer;
pub mod append;
pub mod read;
pub mod resume;
pub mod stamp;

use std::collections::BTreeSet;
use std::time::Duration;

use bytes::Bytes;

use crate::connection::{Home, channel_key};
use crate::ids::{ChannelName, ConnectionId, Epoch, Mark};
use crate::time::EpochMs;

/// A larger frame has a row, and is not in it: a row is paid by its size.
pub const ROW_FRAME_LIMIT: usize = 8 * 1024;

/// So much of a frame's limit is left for its number.
pub const STAMP_ROOM: usize = 512;

/// A row stays this much longer than a writer goes by it. Then no writer goes on from a row that is
/// gone a moment later, whatever the difference of two clocks and the time of a write.
pub const KEPT_LONGER: Duration = Duration::from_mins(1);

/// Whose log it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LogOf {
    /// A home, by its key.
    Home(String),
    Channel(ChannelName),
}

impl LogOf {
    #[must_use]
    pub fn home(home: &Home) -> Self {
        Self::Home(home.key())
    }

    /// The log's partition in its table.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Home(home) => format!("log#{home}"),
            Self::Channel(channel) => format!("log#{}", channel_key(channel)),
        }
    }

    /// The channel, where it is one's.
    #[must_use]
    pub fn channel(&self) -> Option<&ChannelName> {
        match self {
            Self::Home(_) => None,
            Self::Channel(channel) => Some(channel),
        }
    }
}

/// A row's place, and the proof of having been there.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Position {
    pub epoch: Epoch,
    /// The row's number, counted from one.
    pub seq: u64,
    /// Random, one for each row: nobody guesses it.
    pub mark: Mark,
}

/// A row without its frame.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Head {
    pub position: Position,
    /// When it was written, by its writer's clock.
    pub at: EpochMs,
}

impl Head {
    /// When the table may delete the row, in seconds since 1970. `life` is how long it counts.
    #[must_use]
    pub fn ttl(&self, life: Duration) -> u64 {
        self.at.seconds() + (life + KEPT_LONGER).as_secs() + 1
    }

    /// Can a client stand here for a while? Else it gets a row of its own.
    #[must_use]
    pub fn is_lasting(&self, life: Duration, now: EpochMs) -> bool {
        self.at.until(now) < life / 2
    }
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Row {
    pub head: Head,
    pub content: Content,
    /// Who must not get the frame.
    pub excluded: BTreeSet<ConnectionId>,
}

/// What a row has for clients.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Content {
    /// A JSON object, without a number.
    Frame(Bytes),
    /// A frame over [`ROW_FRAME_LIMIT`], which is not there.
    TooLarge,
    /// Nothing: somebody needed a position.
    Empty,
}

impl Content {
    /// What the row of a frame has.
    #[must_use]
    pub fn of(frame: &Bytes) -> Self {
        if frame.len() > ROW_FRAME_LIMIT {
            Self::TooLarge
        } else {
            Self::Frame(frame.clone())
        }
    }
}

/// Without the frame.
impl std::fmt::Debug for Content {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Frame(frame) => write!(f, "Frame({} bytes)", frame.len()),
            Self::TooLarge => f.write_str("TooLarge"),
            Self::Empty => f.write_str("Empty"),
        }
    }
}

/// Its place in the sort key: twelve digits, so that the table sorts rows by their numbers.
#[must_use]
pub fn sort_key(seq: u64) -> String {
    format!("{seq:012}")
}

#[cfg(test)]
mod documented_tests;
#[cfg(test)]
mod model;
