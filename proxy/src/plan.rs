//! A reply in, who gets what out. Pure.

use std::collections::BTreeSet;
use std::fmt;

use backend_contract::{BROADCAST, Broadcast, BroadcastTo, Control, SIDEWIRE};
use bytes::Bytes;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::connection::Home;
use crate::ids::{BookingId, ChannelName, ConnectionId, UserId};
use crate::members::Members;

/// What is to be done about one reply.
#[derive(Clone, PartialEq, Eq)]
pub struct Plan {
    pub audience: Audience,
    /// `None`: the reply had nothing for clients.
    pub payload: Option<Bytes>,
    /// Channels that the sender joins before the payload is delivered.
    pub join: BTreeSet<ChannelName>,
    /// Channels that the sender leaves before the payload is delivered, after it has joined.
    pub leave: BTreeSet<ChannelName>,
    /// The sender's connection is closed after it.
    pub close: bool,
}

/// Without the payload.
impl fmt::Debug for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Plan")
            .field("audience", &self.audience)
            .field("join", &self.join)
            .field("leave", &self.leave)
            .field("close", &self.close)
            .finish_non_exhaustive()
    }
}

/// Who is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Audience {
    Sender,
    /// Every connection of a home, or all but the sender.
    Home {
        home: Home,
        exclude_sender: bool,
    },
    /// Who joined a channel, or all of them but the sender.
    Channel {
        channel: ChannelName,
        exclude_sender: bool,
    },
    /// All of a user's connections, or all of them but the sender.
    User {
        user: UserId,
        exclude_sender: bool,
    },
    /// One connection, unless it is the sender and excluded.
    Connection {
        id: ConnectionId,
        exclude_sender: bool,
    },
}

/// Why a reply cannot be followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    #[error("`broadcast` is neither a boolean nor an object of the contract's shape")]
    Broadcast,
    #[error("`broadcast` names a booking, channel, user or connection of bad form")]
    Name,
    #[error("`sidewire` is not an object of the contract's shape")]
    Control,
    #[error("`sidewire` names a channel of bad form")]
    Channel,
    #[error("`sidewire` joins or leaves more channels than a connection may be in")]
    TooManyChannels,
}

impl Plan {
    /// Reads a reply's members for the proxy and takes them out of what clients get.
    ///
    /// # Errors
    /// What is wrong with one of them; then nothing of the reply is done.
    pub fn of(reply: &RawValue, sender_home: &Home) -> Result<Self, PlanError> {
        let Some(members) = Members::parse(reply) else {
            return Ok(Self::whole(reply));
        };
        let (broadcast, control) = (members.get(BROADCAST), members.get(SIDEWIRE));
        if broadcast.is_none() && control.is_none() {
            return Ok(Self::whole(reply));
        }
        let audience = match broadcast.filter(given) {
            None => Audience::Sender,
            Some(json) => audience(json, sender_home)?,
        };
        let control: Control = match control.filter(given) {
            None => Control::default(),
            Some(json) => shaped(json, "{").ok_or(PlanError::Control)?,
        };
        let payload = members.without(&[BROADCAST, SIDEWIRE]).map(Bytes::from);
        Ok(Self {
            audience,
            payload,
            join: channels(control.join)?,
            leave: channels(control.leave)?,
            close: control.close == Some(true),
        })
    }

    fn whole(reply: &RawValue) -> Self {
        let payload = Some(Bytes::copy_from_slice(reply.get().as_bytes()));
        Self {
            audience: Audience::Sender,
            payload,
            join: BTreeSet::new(),
            leave: BTreeSet::new(),
            close: false,
        }
    }
}

/// Channels by name; repetitions do not count.
///
/// # Errors
/// A name of bad form.
pub fn channels(names: Option<Vec<String>>) -> Result<BTreeSet<ChannelName>, PlanError> {
    let names = names.unwrap_or_default();
    let channels = names
        .iter()
        .map(|name| ChannelName::parse(name).ok_or(PlanError::Channel));
    channels.collect()
}

fn audience(json: &RawValue, sender_home: &Home) -> Result<Audience, PlanError> {
    match shaped(json, "{tf").ok_or(PlanError::Broadcast)? {
        Broadcast::Home(false) => Ok(Audience::Sender),
        Broadcast::Home(true) => Ok(Audience::Home {
            home: sender_home.clone(),
            exclude_sender: false,
        }),
        Broadcast::To(to) => named(to, sender_home),
    }
}

/// `null` is how many backends write a member that is not there.
fn given(json: &&RawValue) -> bool {
    json.get() != "null"
}

/// A value whose first character is one of `starts`: serde would read a struct from an array too.
fn shaped<'a, T: Deserialize<'a>>(json: &'a RawValue, starts: &str) -> Option<T> {
    let text = json.get();
    let fits = text.starts_with(|first| starts.contains(first));
    fits.then(|| serde_json::from_str(text).ok()).flatten()
}

fn named(to: BroadcastTo, sender_home: &Home) -> Result<Audience, PlanError> {
    let exclude = to.exclude_sender;
    let exclude_sender = exclude == Some(true);
    match (to.booking_id, to.channel, to.user_id, to.connection_id) {
        (None, None, None, None) if exclude.is_some() => Ok(Audience::Home {
            home: sender_home.clone(),
            exclude_sender,
        }),
        (Some(booking), None, None, None) => {
            let booking = BookingId::parse(&booking).ok_or(PlanError::Name)?;
            Ok(Audience::Home {
                home: Home::Booking(booking),
                exclude_sender,
            })
        }
        (None, None, None, Some(connection)) => {
            let id = ConnectionId::parse(&connection).ok_or(PlanError::Name)?;
            Ok(Audience::Connection { id, exclude_sender })
        }
        (None, Some(channel), None, None) => {
            let channel = ChannelName::parse(&channel).ok_or(PlanError::Name)?;
            Ok(Audience::Channel {
                channel,
                exclude_sender,
            })
        }
        (None, None, Some(user), None) => {
            let user = UserId::parse(&user).ok_or(PlanError::Name)?;
            Ok(Audience::User {
                user,
                exclude_sender,
            })
        }
        _ => Err(PlanError::Broadcast),
    }
}

#[cfg(test)]
mod tests;
