//! `{"type":"resume","after":[…],"was":[…]}`: what a client asks for. Whatever is wrong in it costs the
//! client its position in that log, and nothing else.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::Position;
use super::read::Wanted;
use crate::ids::{ChannelName, ConnectionId, Epoch, Mark};

/// So many logs are looked at, so that the answer fits a frame.
const LOGS: usize = 250;

/// So many earlier connections are looked at.
const EARLIER: usize = 64;

/// A client's question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Resume {
    /// Positions by their logs; `None` is the home's.
    after: BTreeMap<Option<ChannelName>, Option<Position>>,
    /// Connections that this client had before.
    pub was: BTreeSet<ConnectionId>,
}

impl Resume {
    /// Reads a frame that is an object.
    #[must_use]
    pub fn parse(frame: &str) -> Self {
        let Ok(Value::Object(members)) = serde_json::from_str(frame) else {
            return Self::default();
        };
        let list = |name: &str| match members.get(name) {
            Some(Value::Array(items)) => items.as_slice(),
            _ => &[],
        };
        let mut after = BTreeMap::new();
        let entries = list("after").iter().filter_map(Value::as_object);
        for (log, position) in entries.filter_map(entry) {
            if after.len() < LOGS || after.contains_key(&log) {
                after.insert(log, position);
            }
        }
        // Whatever stands there in place of a list is a position that is none.
        if members
            .get("after")
            .is_some_and(|after| !after.is_array() && !after.is_null())
        {
            after.insert(None, None);
        }
        let was = list("was").iter().filter_map(Value::as_str);
        Self {
            after,
            was: was.filter_map(ConnectionId::parse).take(EARLIER).collect(),
        }
    }

    /// From where the home is asked for, or this channel; `None`: the client does not name it.
    #[must_use]
    pub fn from(&self, channel: Option<&ChannelName>) -> Option<Wanted> {
        let position = self.after.get(&channel.cloned())?;
        Some(position.clone().map_or(Wanted::Nowhere, Wanted::Position))
    }

    /// The channels that the client names.
    pub fn channels(&self) -> impl Iterator<Item = &ChannelName> {
        self.after.keys().flatten()
    }
}

/// A position and its log. `None`: it names no log that there can be.
fn entry(entry: &Map<String, Value>) -> Option<(Option<ChannelName>, Option<Position>)> {
    let log = match entry.get("channel") {
        None | Some(Value::Null) => None,
        Some(name) => Some(ChannelName::parse(name.as_str()?)?),
    };
    let text = |name: &str| entry.get(name).and_then(Value::as_str);
    let position = || {
        Some(Position {
            epoch: Epoch::parse(text("epoch")?)?,
            seq: entry.get("seq")?.as_u64().filter(|seq| *seq > 0)?,
            mark: Mark::parse(text("mark")?)?,
        })
    };
    Some((log, position()))
}

#[cfg(test)]
mod tests;
