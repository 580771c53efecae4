//! A fault with the share of the occasions on which it is played, and how many times it still may be.

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

/// A fault and how often it is played. In JSON it is the fault's own members with `share` and `next` beside them.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Rule<F> {
    /// What is played.
    #[serde(flatten)]
    pub fault: F,
    /// On what share of its occasions, from 0 to 1.
    pub share: f64,
    /// How many times it is still played. `None`: without end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<u32>,
}

impl<F> Rule<F> {
    /// The fault on each occasion.
    pub fn new(fault: F) -> Self {
        Self {
            fault,
            share: 1.0,
            next: None,
        }
    }

    /// The same on a share of the occasions.
    #[must_use]
    pub fn share(mut self, share: f64) -> Self {
        self.share = share;
        self
    }

    /// The same a number of times.
    #[must_use]
    pub fn next(mut self, times: u32) -> Self {
        self.next = Some(times);
        self
    }
}

impl<'de, F: DeserializeOwned> Deserialize<'de> for Rule<F> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Flattened members and refusing unknown ones exclude each other in serde, so the two are taken out by hand.
        let mut members = Map::deserialize(deserializer)?;
        let share = take(&mut members, "share")?.unwrap_or(1.0);
        let next = take(&mut members, "next")?;
        let fault = serde_json::from_value(Value::Object(members)).map_err(D::Error::custom)?;
        Ok(Self { fault, share, next })
    }
}

fn take<T: DeserializeOwned, E: serde::de::Error>(
    members: &mut Map<String, Value>,
    name: &str,
) -> Result<Option<T>, E> {
    let value = members.remove(name).map(serde_json::from_value).transpose();
    value.map_err(|error| E::custom(format!("`{name}`: {error}")))
}
