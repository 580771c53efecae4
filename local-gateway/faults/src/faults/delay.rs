//! Time that passes before something becomes of a request.

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use crate::faults::rule::Rule;
use crate::faults::span::Span;

/// Time that passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delay {
    /// How much.
    pub time: Span,
}

/// Reads rules, or just a time.
pub(super) fn read<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<Rule<Delay>>, D::Error> {
    use serde::de::Error as _;
    match Value::deserialize(deserializer)? {
        Value::String(text) => {
            let time = text.parse().map_err(D::Error::custom)?;
            Ok(vec![Rule::new(Delay { time })])
        }
        rules => serde_json::from_value(rules).map_err(D::Error::custom),
    }
}
