//! The rows' attributes: what is written, and what is read back. Pure.

use std::collections::{BTreeSet, HashMap};

use aws_sdk_dynamodb::types::{AttributeValue, DeleteRequest, PutRequest, WriteRequest};
use bytes::Bytes;
use proxy_core::auth::token::Expiry;
use proxy_core::connection::{
    Connection, Home, Times, Wants, channel_key, record_key, waiting_key,
};
use proxy_core::delivery::waiting::WaitingFrames;
use proxy_core::ids::{ChannelName, ConnectionId, ConnectionType, OrgId, Token, UserId};
use proxy_core::membership::Membership;
use proxy_core::time::EpochMs;

use super::error::TableError;

/// A row as the SDK has it.
pub(crate) type Item = HashMap<String, AttributeValue>;

/// `None` for an item that is not one of ours.
pub(super) fn read_membership(item: &Item) -> Option<Membership> {
    Some(Membership {
        partition: text(item, "booking_id")?.to_owned(),
        id: ConnectionId::parse(text(item, "connection_id")?)?,
        created_at: EpochMs(number(item, "created_at_ms")?),
        expiry: number(item, "token_exp").map(Expiry),
        resume: flag(item, "resume"),
    })
}

/// Thin, because a broadcast reads all of them.
pub(super) fn home(home: &Home, connection: &Connection) -> Item {
    member(&home.key(), connection)
}

/// As thin as a home row, with the connection's own times, and when the call began that let it in.
pub(super) fn channel(channel: &ChannelName, connection: &Connection, since: EpochMs) -> Item {
    let mut row = member(&channel_key(channel), connection);
    let since = AttributeValue::N(since.0.to_string());
    row.insert("since_ms".to_owned(), since);
    row
}

fn member(partition: &str, connection: &Connection) -> Item {
    row(partition, &connection.id, connection.times)
        .with("connection_type", connection.kind.as_str())
        .with_expiry(connection.expiry)
        .with_wants(connection.wants)
        .into_item()
}

pub(super) fn record(
    connection: &Connection,
    channels: &BTreeSet<ChannelName>,
    accepted_at: EpochMs,
) -> Item {
    let mut row = row(
        &record_key(&connection.id),
        &connection.id,
        connection.times,
    )
    .with("connection_type", connection.kind.as_str())
    .with("home", &connection.home.key())
    .with_expiry(connection.expiry)
    .with_wants(connection.wants)
    .with_number("accepted_at_ms", accepted_at.0);
    if let Some(user) = &connection.user {
        row = row.with("user_id", user.as_str());
    }
    if let Some(org) = &connection.org {
        row = row.with("org_id", org.as_str());
    }
    if let Some(token) = &connection.token {
        row = row.with("token", token.reveal());
    }
    if !channels.is_empty() {
        row.0.insert("channels".to_owned(), names(channels)); // a set cannot be empty
    }
    row.into_item()
}

pub(super) fn read_record(id: &ConnectionId, item: &Item) -> Result<Connection, TableError> {
    let foreign = |what| TableError::Foreign {
        connection: id.clone(),
        what,
    };
    let kind = text(item, "connection_type").and_then(ConnectionType::parse);
    Ok(Connection {
        id: id.clone(),
        kind: kind.ok_or_else(|| foreign("connection_type"))?,
        home: text(item, "home")
            .and_then(Home::parse)
            .ok_or_else(|| foreign("home"))?,
        user: text(item, "user_id").and_then(UserId::parse),
        org: text(item, "org_id").and_then(OrgId::parse),
        token: text(item, "token").and_then(Token::parse),
        expiry: number(item, "token_exp").map(Expiry),
        times: times(item).ok_or_else(|| foreign("created_at_ms or ttl"))?,
        wants: Wants {
            resume: flag(item, "resume"),
            ack: flag(item, "ack"),
        },
    })
}

fn times(item: &Item) -> Option<Times> {
    let created_at = EpochMs(number(item, "created_at_ms")?);
    Some(Times {
        created_at,
        ttl: number(item, "ttl")?,
    })
}

/// The channels that a record names.
pub(super) fn read_channels(item: &Item) -> BTreeSet<ChannelName> {
    let names = item.get("channels").and_then(|names| names.as_ss().ok());
    let names = names.into_iter().flatten();
    names.filter_map(|name| ChannelName::parse(name)).collect()
}

pub(super) fn names(channels: &BTreeSet<ChannelName>) -> AttributeValue {
    AttributeValue::Ss(channels.iter().map(ToString::to_string).collect())
}

/// What waits for a connection, with the tag of this write.
pub(super) fn waiting(id: &ConnectionId, waiting: &WaitingFrames, ttl: u64, tag: &str) -> Item {
    let mut row = RowBuilder(key(&waiting_key(id), id))
        .with("tag", tag)
        .with_number("bytes", waiting.bytes() as u64)
        .with_number("ttl", ttl);
    let frames = texts(&waiting.frames);
    row.0.insert("frames".to_owned(), frames);
    if !waiting.greeting.is_empty() {
        let greeting = texts(&waiting.greeting);
        row.0.insert("greeting".to_owned(), greeting);
    }
    row.into_item()
}

pub(super) fn read_waiting(item: &Item) -> WaitingFrames {
    let list = |name| {
        let list = item.get(name).and_then(|list| list.as_l().ok());
        let texts = list.into_iter().flatten();
        let texts = texts.filter_map(|text| text.as_s().ok());
        texts.map(|text| Bytes::from(text.clone())).collect()
    };
    WaitingFrames {
        greeting: list("greeting"),
        frames: list("frames"),
    }
}

/// Frames as a list of texts.
pub(super) fn texts<'a>(frames: impl IntoIterator<Item = &'a Bytes>) -> AttributeValue {
    let texts = frames.into_iter().map(|frame| {
        // Frames are JSON that was read as a text before.
        AttributeValue::S(String::from_utf8_lossy(frame).into_owned())
    });
    AttributeValue::L(texts.collect())
}

pub(super) fn text<'a>(item: &'a Item, name: &str) -> Option<&'a str> {
    item.get(name)?.as_s().ok().map(String::as_str)
}

fn flag(item: &Item, name: &str) -> bool {
    item.get(name)
        .is_some_and(|value| value.as_bool() == Ok(&true))
}

pub(super) fn number(item: &Item, name: &str) -> Option<u64> {
    item.get(name)?.as_n().ok()?.parse().ok()
}

/// A row's key.
pub(super) fn key(partition: &str, id: &ConnectionId) -> Item {
    let partition = AttributeValue::S(partition.to_owned());
    let id = AttributeValue::S(id.to_string());
    HashMap::from([
        ("booking_id".to_owned(), partition),
        ("connection_id".to_owned(), id),
    ])
}

/// A batch's put. `None` only if the SDK refuses to build it.
pub(super) fn put(item: Item) -> Option<WriteRequest> {
    let put = PutRequest::builder().set_item(Some(item)).build().ok()?;
    Some(WriteRequest::builder().put_request(put).build())
}

/// A batch's delete. `None` only if the SDK refuses to build it.
pub(super) fn delete(partition: &str, id: &ConnectionId) -> Option<WriteRequest> {
    let delete = DeleteRequest::builder()
        .set_key(Some(key(partition, id)))
        .build()
        .ok()?;
    Some(WriteRequest::builder().delete_request(delete).build())
}

struct RowBuilder(Item);

fn row(partition: &str, id: &ConnectionId, times: Times) -> RowBuilder {
    RowBuilder(key(partition, id))
        .with_number("created_at", times.created_at.seconds())
        .with_number("created_at_ms", times.created_at.0)
        .with_number("ttl", times.ttl)
}

impl RowBuilder {
    fn with(mut self, name: &str, value: &str) -> Self {
        self.0
            .insert(name.to_owned(), AttributeValue::S(value.to_owned()));
        self
    }

    fn with_number(mut self, name: &str, value: u64) -> Self {
        self.0
            .insert(name.to_owned(), AttributeValue::N(value.to_string()));
        self
    }

    fn with_expiry(self, expiry: Option<Expiry>) -> Self {
        match expiry {
            Some(Expiry(at)) => self.with_number("token_exp", at),
            None => self,
        }
    }

    fn with_wants(mut self, wants: Wants) -> Self {
        for (name, wanted) in [("resume", wants.resume), ("ack", wants.ack)] {
            if wanted {
                self.0.insert(name.to_owned(), AttributeValue::Bool(true));
            }
        }
        self
    }

    fn into_item(self) -> Item {
        self.0
    }
}

#[cfg(test)]
mod tests;
