//! A single time as text, where there may be none. The functions are those that serde calls.

use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::duration::parse_duration;
use crate::faults::span::Span;

#[expect(clippy::ref_option, reason = "the form that serde calls")]
pub(crate) fn serialize<S: Serializer>(
    time: &Option<Duration>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    time.map(Span::fixed).serialize(serializer)
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Duration>, D::Error> {
    let text = Option::<String>::deserialize(deserializer)?;
    let time = text.as_deref().map(parse_duration).transpose();
    time.map_err(serde::de::Error::custom)
}
