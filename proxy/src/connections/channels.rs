//! Channels: a connection's record names those that it is in, and each has a row of its own. Both
//! change together, in one transaction.

use std::collections::BTreeSet;

use aws_sdk_dynamodb::types::AttributeValue;
use aws_sdk_dynamodb::types::builders::UpdateBuilder;
use aws_sdk_dynamodb::types::{Delete, TransactWriteItem, Update};
use proxy_core::connection::{Connection, channel_key, record_key};
use proxy_core::ids::ChannelName;
use proxy_core::time::EpochMs;

use super::error::TableError;
use super::items;
use super::table::Connections;
use super::writes::{conflict, unbuilt};
use crate::clock;

/// How often a join is tried whose condition did not hold.
const TRIES: usize = 6;

/// What became of a join or leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Joined {
    Done,
    /// With these the connection would be in more channels than it may; it joined none of them.
    TooMany,
    /// The record is gone: so is the connection.
    Over,
}

/// Channels in one transaction, which may have 100 actions (DynamoDB API Reference,
/// TransactWriteItems), one of them the record's.
const TOGETHER: usize = 99;

impl Connections {
    /// Puts a connection into channels. Those that it is in already do not count again. `since` is when
    /// the call began that lets it in.
    ///
    /// # Errors
    /// The table does not answer. Joining again is harmless.
    pub(crate) async fn join(
        &self,
        connection: &Connection,
        channels: &BTreeSet<ChannelName>,
        since: EpochMs,
    ) -> Result<Joined, TableError> {
        let mut wanted: BTreeSet<ChannelName> = channels.clone();
        if wanted.len() > TOGETHER {
            // Several transactions: whether all of them fit must be known before the first.
            match self.not_yet_in(connection, &wanted).await? {
                Ok(missing) => wanted = missing,
                Err(refused) => return Ok(refused),
            }
        }
        while !wanted.is_empty() {
            let together: BTreeSet<_> = wanted.iter().take(TOGETHER).cloned().collect();
            match self.join_together(connection, &together, since).await? {
                Joined::Done => wanted.retain(|channel| !together.contains(channel)),
                refused => return Ok(refused),
            }
        }
        Ok(Joined::Done)
    }

    async fn join_together(
        &self,
        connection: &Connection,
        channels: &BTreeSet<ChannelName>,
        since: EpochMs,
    ) -> Result<Joined, TableError> {
        let mut channels = channels.clone();
        for _ in 0..TRIES {
            let Some(room) = self.max_channels.checked_sub(channels.len()) else {
                return Ok(Joined::TooMany);
            };
            let update = Update::builder()
                .table_name(&self.table)
                .set_key(Some(items::key(
                    &record_key(&connection.id),
                    &connection.id,
                )))
                .update_expression("ADD channels :channels")
                .condition_expression(
                    "attribute_exists(booking_id) AND \
                     (attribute_not_exists(channels) OR size(channels) <= :room)",
                )
                .expression_attribute_values(":channels", items::names(&channels))
                .expression_attribute_values(":room", AttributeValue::N(room.to_string()));
            let rows = channels.iter().map(|channel| {
                let row = self.channel_row(channel, connection, since).build();
                row.map(|row| TransactWriteItem::builder().update(row).build())
            });
            let rows = rows.collect::<Result<Vec<_>, _>>().map_err(unbuilt)?;
            if self.transact("join", update, rows).await? {
                return Ok(Joined::Done);
            }
            // No record, or no room unless some of them are joined already.
            match self.not_yet_in(connection, &channels).await? {
                Ok(missing) if missing.is_empty() => return Ok(Joined::Done),
                Ok(missing) => channels = missing,
                Err(refused) => return Ok(refused),
            }
        }
        Err(conflict("join"))
    }

    /// Writes a channel's row. One that is there stays as old as it is, and a renewal may have given it
    /// a later expiry than this environment knows.
    fn channel_row(
        &self,
        channel: &ChannelName,
        connection: &Connection,
        since: EpochMs,
    ) -> UpdateBuilder {
        let key = items::key(&channel_key(channel), &connection.id);
        let mut row = items::channel(channel, connection, since);
        row.retain(|name, _| !key.contains_key(name));
        let (mut update, mut sets) = (Update::builder(), Vec::new());
        for (place, (name, value)) in row.into_iter().enumerate() {
            sets.push(if ["since_ms", "token_exp"].contains(&&*name) {
                format!("#{place} = if_not_exists(#{place}, :{place})")
            } else {
                format!("#{place} = :{place}")
            });
            update = update
                .expression_attribute_names(format!("#{place}"), name)
                .expression_attribute_values(format!(":{place}"), value);
        }
        update
            .table_name(&self.table)
            .set_key(Some(key))
            .update_expression(format!("SET {}", sets.join(", ")))
    }

    /// When the call began that let a connection into a channel.
    ///
    /// # Errors
    /// The table does not answer.
    pub(crate) async fn in_channel_since(
        &self,
        channel: &ChannelName,
        connection: &Connection,
    ) -> Result<EpochMs, TableError> {
        let row = self
            .get("get channel row", &channel_key(channel), &connection.id)
            .await?;
        let since = row.and_then(|row| items::number(&row, "since_ms"));
        // Without a row it has just left.
        Ok(since.map_or_else(clock::now, EpochMs))
    }

    /// Takes a connection out of channels; those that it is not in do not matter.
    ///
    /// # Errors
    /// The table does not answer. Leaving again is harmless.
    pub(crate) async fn leave(
        &self,
        connection: &Connection,
        channels: &BTreeSet<ChannelName>,
    ) -> Result<Joined, TableError> {
        let all: Vec<_> = channels.iter().cloned().collect();
        for together in all.chunks(TOGETHER) {
            let together: BTreeSet<_> = together.iter().cloned().collect();
            let update = Update::builder()
                .table_name(&self.table)
                .set_key(Some(items::key(
                    &record_key(&connection.id),
                    &connection.id,
                )))
                .update_expression("DELETE channels :channels")
                .condition_expression("attribute_exists(booking_id)")
                .expression_attribute_values(":channels", items::names(&together));
            let deletes = together.iter().map(|channel| {
                let key = items::key(&channel_key(channel), &connection.id);
                let delete = Delete::builder().table_name(&self.table).set_key(Some(key));
                delete
                    .build()
                    .map(|delete| TransactWriteItem::builder().delete(delete).build())
            });
            let deletes = deletes.collect::<Result<Vec<_>, _>>().map_err(unbuilt)?;
            if !self.transact("leave", update, deletes).await? {
                return Ok(Joined::Over);
            }
        }
        Ok(Joined::Done)
    }

    /// Which of these the connection is not in, if there is room for them.
    async fn not_yet_in(
        &self,
        connection: &Connection,
        channels: &BTreeSet<ChannelName>,
    ) -> Result<Result<BTreeSet<ChannelName>, Joined>, TableError> {
        let Some(recorded) = self.recorded(&connection.id).await? else {
            return Ok(Err(Joined::Over));
        };
        let missing: BTreeSet<_> = channels.difference(&recorded.channels).cloned().collect();
        if recorded.channels.len() + missing.len() > self.max_channels {
            return Ok(Err(Joined::TooMany));
        }
        Ok(Ok(missing))
    }
}
