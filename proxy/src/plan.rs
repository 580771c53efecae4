//! A reply in, who gets what out. Pure.

use std::fmt;

use backend_contract::{BROADCAST, Broadcast, BroadcastTo, Control, SIDEWIRE};
use bytes::Bytes;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::connection::Home;
use crate::ids::{BookingId, ConnectionId};
use crate::members::Members;

/// What is to be done about one reply.
#[derive(Clone, PartialEq, Eq)]
pub struct Plan {
    pub audience: Audience,
    /// `None`: the reply had nothing for clients.
    pub payload: Option<Bytes>,
    /// The sender's connection is closed after it.
    pub close: bool,
}

/// Without the payload.
impl fmt::Debug for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Plan")
            .field("audience", &self.audience)
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
    #[error("`broadcast` names a booking or connection of bad form")]
    Name,
    #[error("`broadcast` names an audience that this version does not support")]
    Unsupported,
    #[error("`sidewire` is not an object of the contract's shape")]
    Control,
    #[error("`sidewire` joins or leaves channels, which this version does not support")]
    Channels,
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
        let channels = [&control.join, &control.leave];
        if channels.into_iter().flatten().any(|all| !all.is_empty()) {
            return Err(PlanError::Channels);
        }
        let payload = members.without(&[BROADCAST, SIDEWIRE]).map(Bytes::from);
        Ok(Self {
            audience,
            payload,
            close: control.close == Some(true),
        })
    }

    fn whole(reply: &RawValue) -> Self {
        let payload = Some(Bytes::copy_from_slice(reply.get().as_bytes()));
        Self {
            audience: Audience::Sender,
            payload,
            close: false,
        }
    }
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
        (None, Some(_), None, None) | (None, None, Some(_), None) => Err(PlanError::Unsupported),
        _ => Err(PlanError::Broadcast),
    }
}

#[cfg(test)]
mod tests;
