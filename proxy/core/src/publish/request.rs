//! What a publisher asks for: its JSON in, an action and whom it concerns out. Pure.
//!
//! ```json
//! {"action": "publish", "to": {"booking_id": "1"}, "data": {"n": 1}, "exclude": ["abc="]}
//! ```

use std::collections::BTreeSet;
use std::fmt;

use bytes::Bytes;
use serde_json::value::RawValue;

use crate::connection::Home;
use crate::delivery::FRAME_LIMIT;
use crate::ids::{BookingId, ChannelName, ConnectionId, UserId};
use crate::members::Members;
use crate::plan::Audience;

/// Members that a request may have.
const MEMBERS: [&[u8]; 4] = [b"action", b"to", b"data", b"exclude"];

/// Members that `to` may have.
const AUDIENCES: [&str; 5] = [
    "booking_id",
    "channel",
    "user_id",
    "connection_id",
    "everyone",
];

/// A request that can be followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    pub action: Action,
    pub to: Audience,
    /// Who is left out, member of the audience or not.
    pub exclude: BTreeSet<ConnectionId>,
}

/// What is to be done.
#[derive(Clone, PartialEq, Eq)]
pub enum Action {
    /// Each gets this frame: the JSON of `data`, byte for byte, of 128 KiB at most.
    Publish(Bytes),
    /// Each connection is closed.
    Disconnect,
    /// Who is there?
    Connections,
}

impl Action {
    /// Its name in a request.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Publish(_) => "publish",
            Self::Disconnect => "disconnect",
            Self::Connections => "connections",
        }
    }
}

/// Without the frame.
impl fmt::Debug for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Why a request cannot be followed. The words repeat nothing of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RequestError {
    #[error("the request is not a JSON object")]
    NoObject,
    #[error("the request has a member twice, or one besides action, to, data and exclude")]
    Member,
    #[error("`action` is none of publish, disconnect and connections")]
    Action,
    #[error("`to` is not an object")]
    To,
    #[error(
        "`to` has a member twice, or one besides booking_id, channel, user_id, connection_id and everyone"
    )]
    UnknownTo,
    #[error("`to` names nobody: give one of booking_id, channel, user_id, connection_id, everyone")]
    Nobody,
    #[error("`to` names more than one audience")]
    Several,
    #[error("`to` names a booking, channel, user or connection of bad form")]
    Name,
    #[error("`everyone` can only be true")]
    Everyone,
    #[error("`data` is missing")]
    NoData,
    #[error("`data` goes with the action publish alone")]
    Data,
    #[error("`data` is over 128 KiB, more than a frame may have")]
    TooLarge,
    #[error("`exclude` is not a list of connection ids")]
    Exclude,
}

impl Request {
    /// Reads a request's JSON.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(json: &RawValue) -> Result<Self, RequestError> {
        let members = Members::parse(json).ok_or(RequestError::NoObject)?;
        if !each_once(&members, |name| MEMBERS.contains(&name)) {
            return Err(RequestError::Member);
        }
        let data = members.get("data");
        let action = match string(members.get("action")).as_deref() {
            Some("publish") => Action::Publish(frame(data.ok_or(RequestError::NoData)?)?),
            Some("disconnect") => Action::Disconnect,
            Some("connections") => Action::Connections,
            _ => return Err(RequestError::Action),
        };
        if !matches!(action, Action::Publish(_)) && data.is_some_and(given) {
            return Err(RequestError::Data);
        }
        Ok(Self {
            action,
            to: audience(members.get("to").ok_or(RequestError::To)?)?,
            exclude: excluded(members.get("exclude"))?,
        })
    }
}

pub(super) fn frame(data: &RawValue) -> Result<Bytes, RequestError> {
    let text = data.get().as_bytes();
    (text.len() <= FRAME_LIMIT)
        .then(|| Bytes::copy_from_slice(text))
        .ok_or(RequestError::TooLarge)
}

fn audience(json: &RawValue) -> Result<Audience, RequestError> {
    let members = Members::parse(json).ok_or(RequestError::To)?;
    let known = |name: &[u8]| AUDIENCES.iter().any(|known| known.as_bytes() == name);
    if !each_once(&members, known) {
        return Err(RequestError::UnknownTo);
    }
    let named = AUDIENCES
        .iter()
        .filter_map(|name| Some((*name, members.get(name).filter(|json| given(json))?)));
    let (name, json) = match named.collect::<Vec<_>>()[..] {
        [] => return Err(RequestError::Nobody),
        [one] => one,
        _ => return Err(RequestError::Several),
    };
    if name == "everyone" {
        let meant = json.get() == "true";
        return meant
            .then_some(Audience::Everyone)
            .ok_or(RequestError::Everyone);
    }
    let text = string(Some(json)).ok_or(RequestError::Name)?;
    match name {
        "booking_id" => BookingId::parse(&text).map(|id| Audience::Home(Home::Booking(id))),
        "channel" => ChannelName::parse(&text).map(Audience::Channel),
        "user_id" => UserId::parse(&text).map(Audience::User),
        _ => ConnectionId::parse(&text).map(Audience::Connection),
    }
    .ok_or(RequestError::Name)
}

fn excluded(json: Option<&RawValue>) -> Result<BTreeSet<ConnectionId>, RequestError> {
    let Some(json) = json.filter(|json| given(json)) else {
        return Ok(BTreeSet::new());
    };
    let ids: Vec<String> = serde_json::from_str(json.get()).map_err(|_| RequestError::Exclude)?;
    let ids = ids
        .iter()
        .map(|id| ConnectionId::parse(id).ok_or(RequestError::Exclude));
    ids.collect()
}

fn each_once(members: &Members<'_>, known: impl Fn(&[u8]) -> bool) -> bool {
    let mut seen = BTreeSet::new();
    members.names().all(|name| known(name) && seen.insert(name))
}

fn string(json: Option<&RawValue>) -> Option<String> {
    serde_json::from_str(json?.get()).ok()
}

/// `null` is how many programs write a member that is not there.
fn given(json: &RawValue) -> bool {
    json.get() != "null"
}

#[cfg(test)]
mod tests;
