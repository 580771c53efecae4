//! What a post to an open connection gets in place of its 200.

use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::faults::optional_time;

/// A post that goes wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PostFault {
    /// What the poster gets.
    pub answer: PostAnswer,
    /// The ids of the connections that it is for. Empty: all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub connections: Vec<String>,
    /// Only connections whose handshake was complete less than this long ago.
    #[serde(
        default,
        with = "optional_time",
        skip_serializing_if = "Option::is_none"
    )]
    pub younger_than: Option<Duration>,
    /// Says on purpose that connections of any age get a 410, which AWS gives to no open connection.
    #[serde(default)]
    pub any_age: bool,
    /// The frame goes out all the same; only its poster does not learn of it.
    #[serde(default)]
    pub delivered: bool,
}

/// What a poster gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PostAnswer {
    /// 403.
    Forbidden,
    /// 410.
    Gone,
    /// 429.
    TooManyRequests,
    /// 500.
    InternalError,
    /// Nothing, for as long as the poster waits.
    Hang,
}

impl PostFault {
    /// This answer for posts to all connections.
    pub fn new(answer: PostAnswer) -> Self {
        Self {
            answer,
            connections: Vec::new(),
            younger_than: None,
            any_age: false,
            delivered: false,
        }
    }
}

impl PostAnswer {
    /// As JSON and counts have it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Forbidden => "403",
            Self::Gone => "410",
            Self::TooManyRequests => "429",
            Self::InternalError => "500",
            Self::Hang => "hang",
        }
    }
}

impl Serialize for PostAnswer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.name().parse::<u16>() {
            Ok(status) => serializer.serialize_u16(status),
            Err(_) => serializer.serialize_str(self.name()),
        }
    }
}

impl<'de> Deserialize<'de> for PostAnswer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let written = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        let all = [
            Self::Forbidden,
            Self::Gone,
            Self::TooManyRequests,
            Self::InternalError,
            Self::Hang,
        ];
        let found = all.into_iter().find(|answer| answer.name() == written);
        found.ok_or_else(|| {
            serde::de::Error::custom(format!(
                "{value} is no answer of a post: expected 403, 410, 429, 500 or \"hang\""
            ))
        })
    }
}
