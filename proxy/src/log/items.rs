//! A row's attributes: what is written, and what is read back. Pure.

use std::collections::{BTreeSet, HashMap};
use std::time::Duration;

use aws_sdk_dynamodb::types::AttributeValue;
use bytes::Bytes;

use proxy_core::ids::{ConnectionId, Epoch, Mark};
use proxy_core::log::{Content, Head, LogOf, Position, Row, sort_key};
use proxy_core::time::EpochMs;

use crate::connections::{Item, TableError};

/// A row's key.
pub(super) fn key(log: &LogOf, seq: u64) -> [(String, AttributeValue); 2] {
    [
        text("booking_id", log.key()),
        text("connection_id", sort_key(seq)),
    ]
}

/// A row that counts for `life`.
pub(super) fn write(log: &LogOf, row: &Row, life: Duration) -> Item {
    let Head { position, at } = &row.head;
    let mut item = HashMap::from(key(log, position.seq));
    item.extend([
        text("epoch", position.epoch.to_string()),
        text("mark", position.mark.to_string()),
        number("at", at.0),
        number("ttl", row.head.ttl(life)),
    ]);
    item.extend([match &row.content {
        // A log takes JSON alone, which is text.
        Content::Frame(frame) => text("frame", String::from_utf8_lossy(frame).into_owned()),
        Content::TooLarge => flag("too_large"),
        Content::Empty => flag("empty"),
    }]);
    if !row.excluded.is_empty() {
        let ids = row.excluded.iter().map(ToString::to_string).collect();
        item.insert("excluded".to_owned(), AttributeValue::Ss(ids));
    }
    item
}

pub(super) fn read(log: &LogOf, item: &Item) -> Result<Row, TableError> {
    let foreign = || TableError::ForeignLog { log: log.key() };
    let head = read_head(item).ok_or_else(foreign)?;
    let content = match (text_of(item, "frame"), item.get("too_large")) {
        (Some(frame), _) => Content::Frame(Bytes::from(frame.to_owned())),
        (None, Some(_)) => Content::TooLarge,
        (None, None) => Content::Empty,
    };
    let excluded = item.get("excluded").and_then(|ids| ids.as_ss().ok());
    let excluded = excluded.into_iter().flatten();
    let excluded: BTreeSet<_> = excluded.filter_map(|id| ConnectionId::parse(id)).collect();
    Ok(Row {
        head,
        content,
        excluded,
    })
}

/// `None` for a row that is not one of ours.
pub(super) fn read_head(item: &Item) -> Option<Head> {
    Some(Head {
        position: Position {
            epoch: Epoch::parse(text_of(item, "epoch")?)?,
            seq: text_of(item, "connection_id")?.parse().ok()?,
            mark: Mark::parse(text_of(item, "mark")?)?,
        },
        at: EpochMs(item.get("at")?.as_n().ok()?.parse().ok()?),
    })
}

fn text_of<'a>(item: &'a Item, name: &str) -> Option<&'a str> {
    item.get(name)?.as_s().ok().map(String::as_str)
}

fn text(name: &str, value: String) -> (String, AttributeValue) {
    (name.to_owned(), AttributeValue::S(value))
}

fn number(name: &str, value: u64) -> (String, AttributeValue) {
    (name.to_owned(), AttributeValue::N(value.to_string()))
}

fn flag(name: &str) -> (String, AttributeValue) {
    (name.to_owned(), AttributeValue::Bool(true))
}

#[cfg(test)]
mod tests;
