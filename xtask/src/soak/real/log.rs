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
    /// What was said, by whom: `NAME N`, counted by its speaker.
    pub(super) texts: Vec<String>,
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
    let logs = logs.into_iter().map(|(log, rows)| {
        let epochs: BTreeSet<_> = rows.values().map(|(epoch, _)| epoch).collect();
        let messages = rows.values().filter_map(|(_, frame)| message(frame));
        let (ids, texts) = messages.unzip();
        Log {
            booking: log.trim_start_matches("log#").to_owned(),
            epochs: epochs.len(),
            ids,
            texts,
        }
    });
    Ok(logs.collect())
}

/// The id and the text of a message; receipts have none.
fn message(frame: &str) -> Option<(String, String)> {
    let frame: Value = serde_json::from_str(frame).ok()?;
    let text = |name: &str| frame.get(name)?.as_str().map(str::to_owned);
    (text("type")? == "message").then_some(())?;
    text("id").zip(text("text"))
}
