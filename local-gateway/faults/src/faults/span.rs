//! A time, or a range of times that one is drawn from.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::duration::parse_duration;

/// A time that is drawn from a range, both ends included: `200ms`, `200ms-2s`. The default is no time at all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Span {
    from: Duration,
    to: Duration,
}

/// Text that is no span.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} is no span: expected a time or the shorter and the longer one, such as 200ms or 200ms-2s"
)]
pub struct SpanError(String);

impl Span {
    /// From the shorter of two times to the longer one.
    pub fn new(one: Duration, other: Duration) -> Self {
        Self {
            from: one.min(other),
            to: one.max(other),
        }
    }

    /// Always the same time.
    pub fn fixed(time: Duration) -> Self {
        Self::new(time, time)
    }

    /// Both ends in milliseconds.
    pub(crate) fn milliseconds(self) -> (u64, u64) {
        let whole = |time: Duration| u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
        (whole(self.from), whole(self.to))
    }
}

impl FromStr for Span {
    type Err = SpanError;

    fn from_str(text: &str) -> Result<Self, SpanError> {
        let (from, to) = text.split_once('-').unwrap_or((text, text));
        match (parse_duration(from), parse_duration(to)) {
            (Ok(from), Ok(to)) if from <= to => Ok(Self { from, to }),
            _ => Err(SpanError(text.to_owned())),
        }
    }
}

impl fmt::Display for Span {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, to) = self.milliseconds();
        if from == to {
            write!(formatter, "{from}ms")
        } else {
            write!(formatter, "{from}ms-{to}ms")
        }
    }
}

impl Serialize for Span {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
