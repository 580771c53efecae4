//! Faults: what AWS does to a function on its bad days, played on purpose and counted.
//!
//! Each list of faults holds rules; the first rule that fits and whose share is drawn is played. Waiting goes by the
//! gateway's clock, so that a test can move it. `Player` is the one place that decides and draws.

mod checks;
mod draws;
mod player;
mod post;
mod rule;
mod span;
#[cfg(test)]
mod tests;

use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use crate::error::FileError;
pub(crate) use crate::faults::player::{Kill, Player, PostPlay};
pub use crate::faults::post::{PostAnswer, PostFault};
pub use crate::faults::rule::Rule;
pub use crate::faults::span::{Span, SpanError};

/// All faults that are played. The default plays none.
///
/// ```
/// use local_gateway::Faults;
///
/// let faults: Faults = r#"{
///   "seed": 7,
///   "open_delay": "50ms-800ms",
///   "post_latency": [{ "time": "1s-3s", "share": 0.02 }, { "time": "1ms-20ms" }],
///   "posts": [
///     { "answer": 410, "younger_than": "2s", "share": 0.2 },
///     { "answer": 500, "next": 1 }
///   ],
///   "disconnects": [{ "fault": "lost", "share": 0.1 }],
///   "reorder": true,
///   "kills": [{ "when": "before-answer", "share": 0.01 }],
///   "dynamodb": [{ "fault": "throttled", "operations": ["GetItem"], "next": 2 }],
///   "index_lag": "500ms"
/// }"#.parse()?;
/// assert_eq!(faults.posts[1].next, Some(1));
/// # Ok::<(), local_gateway::FaultsError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Faults {
    /// What random draws begin with: the same seed and the same requests in the same order give the same faults.
    /// Without one it is random, and told in the first line of output.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seed: Option<u64>,
    /// How long after the 2xx of `$connect` the connection exists. Posts meanwhile get 410, and the client waits.
    #[serde(deserialize_with = "delays")]
    pub open_delay: Vec<Rule<Delay>>,
    /// How long a post takes before anything becomes of it.
    #[serde(deserialize_with = "delays")]
    pub post_latency: Vec<Rule<Delay>>,
    /// What posts to open connections get in place of 200.
    pub posts: Vec<Rule<PostFault>>,
    /// What becomes of `$disconnect` events.
    pub disconnects: Vec<Rule<DisconnectFault>>,
    /// Puts each connection's messages out of order.
    pub reorder: bool,
    /// Environments that are killed.
    pub kills: Vec<Rule<KillFault>>,
    /// What calls of DynamoDB get.
    pub dynamodb: Vec<Rule<DynamodbFault>>,
    /// For how long a query by a global index answers as if the latest writes had not been made.
    #[serde(with = "span::time", skip_serializing_if = "Option::is_none")]
    pub index_lag: Option<Duration>,
}

/// Time that passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delay {
    /// How much.
    pub time: Span,
}

/// What becomes of a `$disconnect` event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "kebab-case", deny_unknown_fields)]
pub enum DisconnectFault {
    /// It never comes.
    Lost {},
    /// It comes so much later.
    Late {
        /// How much.
        delay: Span,
    },
    /// It comes twice, the second time so much after the first one, or at once.
    Doubled {
        /// How much.
        #[serde(default)]
        delay: Span,
    },
}

/// An environment that is killed, with all that its process has started.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KillFault {
    /// When it dies.
    pub when: KillTime,
    /// How long after that moment: after the event was handed over, or after the answer. One that is done sooner is
    /// not killed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delay: Option<Span>,
    /// The events that it may have. Empty: any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<EventKind>,
}

/// The moment at which an environment is killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KillTime {
    /// With its event in hand: when it posts its answer, which is lost, or a delay after the event was handed over.
    BeforeAnswer,
    /// Between its answer and its asking for the next event.
    AfterAnswer,
}

/// What an event is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum EventKind {
    /// The authorizer's question.
    Authorizer,
    /// A connection begins.
    Connect,
    /// A message.
    Message,
    /// A connection has ended.
    Disconnect,
}

/// What a call of DynamoDB gets. Empty `operations` are all that read or write items.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "kebab-case", deny_unknown_fields)]
pub enum DynamodbFault {
    /// It is refused because there are too many.
    Throttled {
        /// Which calls.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        operations: Vec<String>,
        /// In which words.
        #[serde(default)]
        error: ThrottleError,
    },
    /// It gets a 500.
    InternalError {
        /// Which calls.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        operations: Vec<String>,
        /// Whether it is done although its answer is a 500.
        #[serde(default)]
        applied: bool,
    },
    /// The latter half of a `BatchWriteItem` or `BatchGetItem` is not done. One of a single item is throttled.
    Unprocessed {
        /// Which calls, if not both.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        operations: Vec<String>,
    },
    /// Another transaction is at the same items.
    Conflict {
        /// Which calls, if not all writes and transactions.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        operations: Vec<String>,
    },
    /// It takes so much longer.
    Slow {
        /// Which calls.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        operations: Vec<String>,
        /// How much.
        delay: Span,
    },
}

/// The errors by which DynamoDB says that there are too many calls.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ThrottleError {
    /// A table or a partition has too many.
    #[default]
    ProvisionedThroughputExceededException,
    /// The same, as tables that are paid by request say it.
    ThrottlingException,
    /// The account has too many.
    RequestLimitExceeded,
}

/// Faults that cannot be played.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FaultsError {
    /// It is no JSON of faults.
    #[error("no faults: {0}")]
    Unreadable(String),
    /// A member has a value that means nothing.
    #[error("faults: {place}: {reason}")]
    Unfit {
        /// The member.
        place: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The gateway was started without faults.
    #[error("this gateway was started without faults: start it with --faults, which may be {{}}")]
    Off,
}

impl FromStr for Faults {
    type Err = FaultsError;

    fn from_str(text: &str) -> Result<Self, FaultsError> {
        let faults = serde_json::from_str::<Self>(text);
        let faults = faults.map_err(|error| FaultsError::Unreadable(error.to_string()))?;
        faults.check()?;
        Ok(faults)
    }
}

impl Faults {
    /// The faults of the JSON file at `path`.
    pub fn from_file(path: &Path) -> Result<Self, FileError> {
        let text = FileError::read(path)?;
        text.parse()
            .map_err(|error: FaultsError| FileError::unfit(path, error.to_string()))
    }
}

impl DynamodbFault {
    /// The calls that it is for, where they are named.
    pub(crate) fn operations(&self) -> &[String] {
        match self {
            Self::Throttled { operations, .. }
            | Self::InternalError { operations, .. }
            | Self::Unprocessed { operations }
            | Self::Conflict { operations }
            | Self::Slow { operations, .. } => operations,
        }
    }

    /// How counts name it.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Throttled { .. } => "throttled",
            Self::InternalError { .. } => "internal-error",
            Self::Unprocessed { .. } => "unprocessed",
            Self::Conflict { .. } => "conflict",
            Self::Slow { .. } => "slow",
        }
    }

    /// The calls that it can be for.
    pub(crate) fn possible(&self) -> &'static [&'static str] {
        match self {
            Self::Unprocessed { .. } => &BATCHES,
            Self::Conflict { .. } => &CONFLICTING,
            Self::Throttled { .. } | Self::InternalError { .. } | Self::Slow { .. } => &OPERATIONS,
        }
    }
}

const BATCHES: [&str; 2] = ["BatchGetItem", "BatchWriteItem"];
/// Amazon DynamoDB Developer Guide, transaction-apis, "Transaction conflict handling".
const CONFLICTING: [&str; 5] = [
    "DeleteItem",
    "PutItem",
    "TransactGetItems",
    "TransactWriteItems",
    "UpdateItem",
];
/// The calls that read or write items.
const OPERATIONS: [&str; 13] = [
    "BatchExecuteStatement",
    "BatchGetItem",
    "BatchWriteItem",
    "DeleteItem",
    "ExecuteStatement",
    "ExecuteTransaction",
    "GetItem",
    "PutItem",
    "Query",
    "Scan",
    "TransactGetItems",
    "TransactWriteItems",
    "UpdateItem",
];

/// Rules, or just a time.
fn delays<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Rule<Delay>>, D::Error> {
    use serde::de::Error as _;
    match Value::deserialize(deserializer)? {
        Value::String(text) => {
            let time = text.parse().map_err(D::Error::custom)?;
            Ok(vec![Rule::new(Delay { time })])
        }
        rules => serde_json::from_value(rules).map_err(D::Error::custom),
    }
}
