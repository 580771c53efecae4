//! A reply in, who gets what out. Pure.

use std::collections::BTreeSet;
use std::fmt;

use backend_contract::{BROADCAST, Broadcast, BroadcastTo, Control, SIDEWIRE};
use bytes::Bytes;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::connection::Home;
use crate::ids::{BookingId, ChannelName, ConnectionId, UserId};
use crate::json::Kind;
use crate::members::Members;
use crate::shape::{Misshapen, Object, Shape};

/// What is to be done about one reply.
#[derive(Clone, PartialEq, Eq)]
pub struct Plan {
    pub audience: Audience,
    /// The sender gets nothing, member of the audience or not.
    pub exclude_sender: bool,
    /// No log keeps it: who misses it now, misses it for good.
    pub volatile: bool,
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
            .field("exclude_sender", &self.exclude_sender)
            .field("volatile", &self.volatile)
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
    /// Every connection of a home.
    Home(Home),
    /// Who joined a channel.
    Channel(ChannelName),
    /// All of a user's connections.
    User(UserId),
    Connection(ConnectionId),
    /// These connections; no reply can mean them.
    Connections(Vec<ConnectionId>),
    /// Every connection there is; no reply can mean it.
    Everyone,
}

/// The members of a `sidewire`.
pub(crate) const CONTROL: Object = Object {
    name: "sidewire",
    members: &[
        ("sidewire.join", Shape::Texts),
        ("sidewire.leave", Shape::Texts),
        ("sidewire.close", Shape::Boolean),
    ],
    open: false,
};

/// The members of a `broadcast` that is an object.
const BROADCAST_TO: Object = Object {
    name: "broadcast",
    members: &[
        ("broadcast.booking_id", Shape::Text),
        ("broadcast.channel", Shape::Text),
        ("broadcast.user_id", Shape::Text),
        ("broadcast.connection_id", Shape::Text),
        ("broadcast.exclude_sender", Shape::Boolean),
        ("broadcast.volatile", Shape::Boolean),
    ],
    open: false,
};

/// Why a reply cannot be followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    #[error("a reply is {found}, expected an object")]
    NoObject { found: Kind },
    #[error(transparent)]
    Misshapen(#[from] Misshapen),
    #[error("`broadcast` is neither a boolean nor an object of the contract's shape")]
    Broadcast,
    #[error("`broadcast` names nobody")]
    Nobody,
    #[error("`broadcast` names more than one audience")]
    Several,
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
    pub fn from_reply(reply: &RawValue, sender_home: &Home) -> Result<Self, PlanError> {
        let Some(members) = Members::parse(reply) else {
            let found = Kind::from_json(reply);
            return Err(PlanError::NoObject { found });
        };
        let (broadcast, control) = (members.get(BROADCAST), members.get(SIDEWIRE));
        if broadcast.is_none() && control.is_none() {
            return Ok(Self::whole(reply));
        }
        let meant = match broadcast.filter(given) {
            None => Meant::sender(),
            Some(json) => Meant::read(json, sender_home)?,
        };
        let control: Control = match control.filter(given) {
            None => Control::default(),
            Some(json) => shaped(json, "{").ok_or_else(|| {
                CONTROL
                    .misshapen(json)
                    .map_or(PlanError::Control, Into::into)
            })?,
        };
        let payload = members.without(&[BROADCAST, SIDEWIRE]).map(Bytes::from);
        Ok(Self {
            audience: meant.audience,
            exclude_sender: meant.exclude_sender,
            volatile: meant.volatile,
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
            exclude_sender: false,
            volatile: false,
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

/// What a `broadcast` says.
struct Meant {
    audience: Audience,
    exclude_sender: bool,
    volatile: bool,
}

impl Meant {
    fn sender() -> Self {
        Self {
            audience: Audience::Sender,
            exclude_sender: false,
            volatile: false,
        }
    }

    fn read(json: &RawValue, sender_home: &Home) -> Result<Self, PlanError> {
        let home = || Audience::Home(sender_home.clone());
        let misshapen = || {
            let object = json.get().starts_with('{');
            let misshapen = object.then(|| BROADCAST_TO.misshapen(json)).flatten();
            misshapen.map_or(PlanError::Broadcast, Into::into)
        };
        let to = match shaped(json, "{tf").ok_or_else(misshapen)? {
            Broadcast::Home(false) => return Ok(Self::sender()),
            Broadcast::Home(true) => {
                return Ok(Self {
                    audience: home(),
                    ..Self::sender()
                });
            }
            Broadcast::To(to) => to,
        };
        let (excluded, volatile) = (to.exclude_sender, to.volatile);
        let audience = match named(to)? {
            Some(audience) => audience,
            None if excluded.is_some() || volatile.is_some() => home(),
            None => return Err(PlanError::Nobody),
        };
        Ok(Self {
            audience,
            exclude_sender: excluded == Some(true),
            volatile: volatile == Some(true),
        })
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

/// The audience that is named; `None` where none is.
fn named(to: BroadcastTo) -> Result<Option<Audience>, PlanError> {
    let audience = match (to.booking_id, to.channel, to.user_id, to.connection_id) {
        (None, None, None, None) => return Ok(None),
        (Some(booking), None, None, None) => {
            BookingId::parse(&booking).map(|booking| Audience::Home(Home::Booking(booking)))
        }
        (None, Some(channel), None, None) => ChannelName::parse(&channel).map(Audience::Channel),
        (None, None, Some(user), None) => UserId::parse(&user).map(Audience::User),
        (None, None, None, Some(id)) => ConnectionId::parse(&id).map(Audience::Connection),
        _ => return Err(PlanError::Several),
    };
    audience.map(Some).ok_or(PlanError::Name)
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
