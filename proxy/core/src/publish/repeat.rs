//! A publish that comes again by the queue, to the connections that have not got it yet. Sidewire
//! itself puts it there.
//!
//! ```json
//! {"action": "publish", "to": {"connection_ids": ["abc="]}, "data": {"n": 1}, "attempt": 1}
//! ```

use std::collections::BTreeSet;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::request::{Action, Request, RequestError, frame};
use crate::ids::ConnectionId;
use crate::plan::Audience;

/// How many connections one message names.
pub const CONNECTIONS: usize = 1_000;

/// How long the queue holds each attempt back, in seconds. The one after them is made for nobody.
const DELAYS: [u64; 5] = [5, 15, 45, 120, 300];

/// What a message of the queue asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueRequest {
    pub request: Request,
    /// How often it came back; zero for a backend's own message.
    pub attempt: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire<'a> {
    action: &'a str,
    #[serde(borrow)]
    to: WireTo<'a>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    data: Option<&'a RawValue>,
    attempt: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WireTo<'a> {
    #[serde(borrow)]
    connection_ids: Vec<&'a str>,
}

impl QueueRequest {
    /// Reads a message's JSON: a backend's request, or one that came back.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(json: &RawValue) -> Result<Self, RequestError> {
        if let Ok(wire) = serde_json::from_str::<Wire<'_>>(json.get()) {
            return Self::from_wire(&wire);
        }
        let (request, attempt) = (Request::parse(json)?, 0);
        Ok(Self { request, attempt })
    }

    fn from_wire(wire: &Wire<'_>) -> Result<Self, RequestError> {
        let action = match (wire.action, wire.data) {
            ("publish", Some(data)) => Action::Publish(frame(data)?),
            ("disconnect", None) => Action::Disconnect,
            _ => return Err(RequestError::Action),
        };
        let ids = wire.to.connection_ids.iter();
        let ids: Option<Vec<_>> = ids.map(|id| ConnectionId::parse(id)).collect();
        let ids = ids.filter(|ids| ids.len() <= CONNECTIONS);
        Ok(Self {
            request: Request {
                action,
                to: Audience::Connections(ids.ok_or(RequestError::Name)?),
                exclude: BTreeSet::new(),
            },
            attempt: wire.attempt,
        })
    }

    /// Was it tried so often that it is not tried again?
    #[must_use]
    pub fn is_given_up(&self) -> bool {
        usize::try_from(self.attempt).is_ok_and(|attempt| attempt > DELAYS.len())
    }
}

/// Writes the messages by which an action comes again to these connections.
#[must_use]
pub fn bodies(action: &Action, to: &[&ConnectionId], attempt: u32) -> Vec<String> {
    let data = match action {
        Action::Publish(frame) => serde_json::from_slice(frame).ok(),
        Action::Disconnect | Action::Connections => None,
    };
    let body = |ids: &[&ConnectionId]| {
        let wire = Wire {
            action: action.name(),
            to: WireTo {
                connection_ids: ids.iter().map(|id| id.as_str()).collect(),
            },
            data,
            attempt,
        };
        serde_json::to_string(&wire).ok()
    };
    to.chunks(CONNECTIONS).filter_map(body).collect()
}

/// How long the queue holds this attempt back.
#[must_use]
pub fn delay(attempt: u32) -> Duration {
    let place = usize::try_from(attempt.saturating_sub(1)).unwrap_or(usize::MAX);
    Duration::from_secs(DELAYS.get(place).copied().unwrap_or_default())
}

#[cfg(test)]
mod tests;
