//! A page of a large audience, on its way through the queue to another environment. Sidewire itself puts
//! it there.
//!
//! ```json
//! {"page": "Zq81mBx0k3f9a2xq", "to": {"home": "7"}, "after": "abc=", "upto": "xyz=", "data": {"n": 1}}
//! ```

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::request::{Action, RequestError, frame};
use crate::ids::{ChannelName, ConnectionId, Epoch, Mark, PageId};
use crate::log::{LogOf, Position};

/// What one environment does of a fan-out that is too large for one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// A message of the queue may come twice: by this it is known.
    pub id: PageId,
    /// Whose members.
    pub of: LogOf,
    /// The members with greater ids than this one's,
    pub after: ConnectionId,
    /// up to this one.
    pub upto: ConnectionId,
    /// A publish or a disconnect.
    pub action: Action,
    /// The frame's place in its log, which members with numbers see.
    pub position: Option<Position>,
    /// Who is left out.
    pub exclude: BTreeSet<ConnectionId>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire<'a> {
    page: Cow<'a, str>,
    to: WireTo<'a>,
    after: Cow<'a, str>,
    upto: Cow<'a, str>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    data: Option<&'a RawValue>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    number: Option<WireNumber<'a>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    exclude: Vec<Cow<'a, str>>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum WireTo<'a> {
    Home(Cow<'a, str>),
    Channel(Cow<'a, str>),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WireNumber<'a> {
    epoch: Cow<'a, str>,
    seq: u64,
    mark: Cow<'a, str>,
}

impl Page {
    /// Reads a message's JSON. `None`: it is not a page.
    ///
    /// # Errors
    /// What is wrong with the page.
    #[must_use]
    pub fn parse(json: &RawValue) -> Option<Result<Self, RequestError>> {
        let wire = serde_json::from_str::<Wire<'_>>(json.get()).ok()?;
        Some(Self::from_wire(&wire))
    }

    fn from_wire(wire: &Wire<'_>) -> Result<Self, RequestError> {
        let id = |text: &str| ConnectionId::parse(text).ok_or(RequestError::Name);
        let action = match wire.data {
            Some(data) => Action::Publish(frame(data)?),
            None => Action::Disconnect,
        };
        let exclude = wire.exclude.iter().map(|text| id(text));
        let position = wire.number.as_ref().map(|number| {
            Some(Position {
                epoch: Epoch::parse(&number.epoch)?,
                seq: number.seq,
                mark: Mark::parse(&number.mark)?,
            })
        });
        Ok(Self {
            id: PageId::parse(&wire.page).ok_or(RequestError::Name)?,
            of: match &wire.to {
                WireTo::Home(key) => LogOf::Home(key.clone().into_owned()),
                WireTo::Channel(name) => {
                    LogOf::Channel(ChannelName::parse(name).ok_or(RequestError::Name)?)
                }
            },
            after: id(&wire.after)?,
            upto: id(&wire.upto)?,
            action,
            position: position
                .map(|position| position.ok_or(RequestError::Name))
                .transpose()?,
            exclude: exclude.collect::<Result<_, _>>()?,
        })
    }

    /// Writes the message. `None`: its frame is not JSON.
    #[must_use]
    pub fn body(&self) -> Option<String> {
        let data = match &self.action {
            Action::Publish(frame) => Some(serde_json::from_slice(frame).ok()?),
            Action::Disconnect | Action::Connections => None,
        };
        let exclude = self.exclude.iter();
        let wire = Wire {
            page: self.id.as_str().into(),
            to: match &self.of {
                LogOf::Home(key) => WireTo::Home(key.into()),
                LogOf::Channel(name) => WireTo::Channel(name.as_str().into()),
            },
            after: self.after.as_str().into(),
            upto: self.upto.as_str().into(),
            data,
            number: self.position.as_ref().map(|position| WireNumber {
                epoch: position.epoch.as_str().into(),
                seq: position.seq,
                mark: position.mark.as_str().into(),
            }),
            exclude: exclude.map(|id| id.as_str().into()).collect(),
        };
        serde_json::to_string(&wire).ok()
    }
}

#[cfg(test)]
mod tests;
