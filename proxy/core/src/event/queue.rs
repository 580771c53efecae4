//! A batch of messages that SQS hands over (AWS Lambda Developer Guide, with-sqs). Records of any
//! other source are refused: they look alike.

use std::fmt;

use serde::Deserialize;

use super::{EventError, malformed};

/// One message.
#[derive(Clone)]
pub struct QueueItem {
    /// What tells SQS which message is meant.
    pub id: String,
    /// Messages of one group are served in order, and none before one that failed.
    pub group: Option<String>,
    pub body: String,
}

/// Without the body.
impl fmt::Debug for QueueItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("QueueItem")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

#[derive(Deserialize)]
struct Wire {
    #[serde(rename = "Records")]
    records: Vec<WireRecord>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireRecord {
    #[serde(default)]
    event_source: Option<String>,
    #[serde(default)]
    message_id: Option<String>,
    #[serde(default)]
    body: Option<String>,
    #[serde(default)]
    attributes: Option<WireAttributes>,
}

#[derive(Deserialize)]
struct WireAttributes {
    #[serde(default, rename = "MessageGroupId")]
    group: Option<String>,
}

pub(super) fn parse(payload: &str) -> Result<Vec<QueueItem>, EventError> {
    let wire: Wire = serde_json::from_str(payload).map_err(|error| malformed(&error))?;
    wire.records.into_iter().map(item).collect()
}

fn item(record: WireRecord) -> Result<QueueItem, EventError> {
    match (record.event_source.as_deref(), record.message_id) {
        (Some("aws:sqs"), Some(id)) => Ok(QueueItem {
            id,
            group: record.attributes.and_then(|attributes| attributes.group),
            body: record.body.unwrap_or_default(),
        }),
        _ => Err(EventError::NotSqs),
    }
}
