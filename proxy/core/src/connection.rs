//! What is known of an open connection, and the home that it is stored under. Pure.

use std::time::Duration;

use crate::auth::token::Expiry;
use crate::ids::{BookingId, ChannelName, ConnectionId, ConnectionType, OrgId, Token, UserId};
use crate::time::EpochMs;

/// An open connection. None of this changes while it lives but the token and its expiry, which a
/// renewal replaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connection {
    pub id: ConnectionId,
    pub kind: ConnectionType,
    pub home: Home,
    pub user: Option<UserId>,
    pub org: Option<OrgId>,
    pub token: Option<Token>,
    /// When its token expires. `None`: it does not say.
    pub expiry: Option<Expiry>,
    pub times: Times,
    pub wants: Wants,
}

/// What a client's URL asks for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wants {
    /// `resume=1`: numbers in its frames, and what it has missed.
    pub resume: bool,
    /// `ack=1`: a word when its frame has been served.
    pub ack: bool,
}

/// When a row was written and when it may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    pub created_at: EpochMs,
    /// Unix seconds, the unit that DynamoDB's TTL counts in.
    pub ttl: u64,
}

impl Times {
    #[must_use]
    pub fn starting(now: EpochMs, life: Duration) -> Self {
        let ttl = now.seconds() + life.as_secs();
        Self {
            created_at: now,
            ttl,
        }
    }
}

impl Connection {
    /// Is its token newer than the other's? Nobody can tell where one does not say when it expires.
    #[must_use]
    pub fn has_newer_token_than(&self, other: &Self) -> bool {
        matches!((self.expiry, other.expiry), (Some(mine), Some(other)) if mine > other)
    }

    /// Is it time to look for a newer token?
    #[must_use]
    pub fn may_be_renewed(&self, now: EpochMs) -> bool {
        self.expiry.is_some_and(|expiry| expiry.has_come(now))
    }

    /// Has its token ended?
    #[must_use]
    pub fn has_ended(&self, now: EpochMs) -> bool {
        self.expiry.is_some_and(|expiry| expiry.has_ended(now))
    }

    /// Is it to be closed at any occasion?
    #[must_use]
    pub fn is_overdue(&self, now: EpochMs) -> bool {
        self.expiry.is_some_and(|expiry| expiry.is_overdue(now))
    }

    /// The booking, where the home is one.
    #[must_use]
    pub fn booking(&self) -> Option<&BookingId> {
        match &self.home {
            Home::Booking(booking) => Some(booking),
            Home::User(_) | Home::Feed | Home::Own(_) => None,
        }
    }
}

/// The key that a connection is stored under; what `"broadcast": true` reaches.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Home {
    Booking(BookingId),
    /// A connection without a booking, of a known user.
    User(UserId),
    /// A feed without a booking.
    Feed,
    /// A connection without a booking whose user nobody knows: alone at home.
    Own(ConnectionId),
}

impl Home {
    /// The partition's name. A booking's has no `#`, so that no client can name another kind.
    #[must_use]
    pub fn key(&self) -> String {
        match self {
            Self::Booking(booking) => booking.to_string(),
            Self::User(user) => format!("user#{user}"),
            Self::Feed => "feed#".to_owned(),
            Self::Own(connection) => record_key(connection),
        }
    }

    /// The reverse of [`Home::key`]; `None` for the partition of something else.
    #[must_use]
    pub fn parse(key: &str) -> Option<Self> {
        match key.split_once('#') {
            None => BookingId::parse(key).map(Self::Booking),
            Some(("user", user)) => UserId::parse(user).map(Self::User),
            Some(("feed", "")) => Some(Self::Feed),
            Some(("connection", id)) => ConnectionId::parse(id).map(Self::Own),
            Some(_) => None,
        }
    }
}

/// The partition of a channel.
#[must_use]
pub fn channel_key(channel: &ChannelName) -> String {
    format!("channel#{channel}")
}

/// The partition of a connection's record.
#[must_use]
pub fn record_key(connection: &ConnectionId) -> String {
    format!("connection#{connection}")
}

/// The partition of what waits for a connection.
#[must_use]
pub fn waiting_key(connection: &ConnectionId) -> String {
    format!("waiting#{connection}")
}

#[cfg(test)]
mod tests;
