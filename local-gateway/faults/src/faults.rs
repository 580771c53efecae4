//! Faults: what AWS does to a function on its bad days, played on purpose and counted.
//!
//! Each list of faults holds rules; the first rule that fits and whose share is drawn is played.
//! Waiting goes by the gateway's clock, so that a test can move it. `Player` is the one place that
//! decides and draws.

mod checks;
pub(crate) mod connection;
pub(crate) mod delay;
pub(crate) mod disconnect;
mod draws;
pub(crate) mod dynamodb;
pub(crate) mod error;
pub(crate) mod fate;
pub(crate) mod kill;
mod optional_time;
pub(crate) mod player;
pub(crate) mod post;
pub(crate) mod rule;
pub(crate) mod span;

use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::faults::connection::ConnectionFault;
use crate::faults::delay::Delay;
use crate::faults::disconnect::DisconnectFault;
use crate::faults::dynamodb::DynamodbFault;
use crate::faults::error::FaultsError;
use crate::faults::kill::KillFault;
use crate::faults::post::PostFault;
use crate::faults::rule::Rule;
use crate::file_error::FileError;

/// All faults that are played. The default plays none.
///
/// ```
/// use local_faults::Faults;
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
///   "index_lag": "500ms",
///   "connections": [{ "fault": "blackhole", "services": ["management"] }]
/// }"#.parse()?;
/// assert_eq!(faults.posts[1].next, Some(1));
/// # Ok::<(), local_faults::FaultsError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Faults {
    /// What random draws begin with: the same seed and the same requests in the same order give the
    /// same faults. Without one it is random, and told in the first line of output.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seed: Option<u64>,
    /// How long after the 2xx of `$connect` the connection exists. Posts meanwhile get 410, and the
    /// client waits.
    #[serde(deserialize_with = "delay::read")]
    pub open_delay: Vec<Rule<Delay>>,
    /// How long a post takes before anything becomes of it.
    #[serde(deserialize_with = "delay::read")]
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
    #[serde(with = "optional_time", skip_serializing_if = "Option::is_none")]
    pub index_lag: Option<Duration>,
    /// TCP connections that break.
    pub connections: Vec<Rule<ConnectionFault>>,
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

#[cfg(test)]
mod tests;
