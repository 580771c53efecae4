//! The bookings' logs, read from their table.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context;
use serde_json::Value;

use super::super::table;

/// The messages of one booking, in the order of their numbers.
#[derive(Debug, Clone)]
pub(super) struct Log {
    pub(super) booking: String,
    pub(super) epochs: usize,
    pub(super) ids: Vec<String>,
}

/// Reads all logs.
pub(super) async fn read(dynamodb: &str, name: &str) -> anyhow::Result<Vec<Log>> {
    let mut logs: BTreeMap<String, BTreeMap<String, (String, String)>> = BTreeMap::new();
    for item in table::items(dynamodb, name).await? {
        let text = |name: &str| item.get(name)?.get("S")?.as_str().map(str::to_owned);
        let key = text("booking_id").zip(text("connection_id"));
        let (log, number) = key.context("a row of the log has no key")?;
        let row = (
            text("epoch").unwrap_or_default(),
            text("frame").unwrap_or_default(),
        );
        logs.entry(log).or_default().insert(number, row);
    }
    let logs = logs.into_iter().map(|(log, rows)| Log {
        booking: log.trim_start_matches("log#").to_owned(),
        epochs: rows
            .values()
            .map(|(epoch, _)| epoch)
            .collect::<BTreeSet<_>>()
            .len(),
        ids: rows
            .values()
            .filter_map(|(_, frame)| message_id(frame))
            .collect(),
    });
    Ok(logs.collect())
}

/// The id of a message; receipts have none.
fn message_id(frame: &str) -> Option<String> {
    let frame: Value = serde_json::from_str(frame).ok()?;
    let is_message = frame.get("type").and_then(Value::as_str) == Some("message");
    let id = frame.get("id")?.as_str()?.to_owned();
    is_message.then_some(id)
}
