//! Channels: a connection's record names those that it is in, and each has a row of its own. Both
//! change together, in one transaction.

use std::collections::BTreeSet;
use std::time::Duration;

use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::types::AttributeValue;
use aws_sdk_dynamodb::types::{Delete, Put, TransactWriteItem, Update, WriteRequest};
use tokio::time::sleep;

use super::{Connections, TableError, failed, rows};
use crate::connection::{Connection, channel_key, record_key};
use crate::ids::ChannelName;
use crate::retry::Pauses;

/// What became of a join or leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Joined {
    Done,
    /// With these the connection would be in more channels than it may; it joined none of them.
    TooMany,
    /// The record is gone: so is the connection.
    Over,
}

/// Channels in one transaction, which may have 100 actions (DynamoDB API Reference,
/// TransactWriteItems), one of them the record's.
const TOGETHER: usize = 99;

/// Rows in one batch (DynamoDB API Reference, BatchWriteItem).
const BATCH: usize = 25;

/// Reasons for which a transaction was cancelled that may not hold a moment later.
const PASSING: [&str; 3] = [
    "TransactionConflict",
    "ThrottlingError",
    "ProvisionedThroughputExceeded",
];

/// How often a transaction is tried that met another one, and a batch that was not done whole.
const TRIES: usize = 6;

impl Connections {
    /// Puts a connection into channels. Those that it is in already do not count again.
    ///
    /// # Errors
    /// The table does not answer. Joining again is harmless.
    pub async fn join(
        &self,
        connection: &Connection,
        channels: &BTreeSet<ChannelName>,
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
            match self.join_together(connection, &together).await? {
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
    ) -> Result<Joined, TableError> {
        let mut channels = channels.clone();
        for _ in 0..TRIES {
            let Some(room) = self.max_channels.checked_sub(channels.len()) else {
                return Ok(Joined::TooMany);
            };
            let update = Update::builder()
                .table_name(&self.table)
                .set_key(Some(rows::key(&record_key(&connection.id), &connection.id)))
                .update_expression("ADD channels :channels")
                .condition_expression(
                    "attribute_exists(booking_id) AND \
                     (attribute_not_exists(channels) OR size(channels) <= :room)",
                )
                .expression_attribute_values(":channels", rows::names(&channels))
                .expression_attribute_values(":room", AttributeValue::N(room.to_string()));
            let puts = channels.iter().map(|channel| {
                let item = rows::channel(channel, connection);
                let put = Put::builder().table_name(&self.table).set_item(Some(item));
                put.build()
                    .map(|put| TransactWriteItem::builder().put(put).build())
            });
            let puts = puts.collect::<Result<Vec<_>, _>>().map_err(unbuilt)?;
            if self.transact("join", update, puts).await? {
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

    /// Takes a connection out of channels; those that it is not in do not matter.
    ///
    /// # Errors
    /// The table does not answer. Leaving again is harmless.
    pub async fn part(
        &self,
        connection: &Connection,
        channels: &BTreeSet<ChannelName>,
    ) -> Result<Joined, TableError> {
        let all: Vec<_> = channels.iter().cloned().collect();
        for together in all.chunks(TOGETHER) {
            let together: BTreeSet<_> = together.iter().cloned().collect();
            let update = Update::builder()
                .table_name(&self.table)
                .set_key(Some(rows::key(&record_key(&connection.id), &connection.id)))
                .update_expression("DELETE channels :channels")
                .condition_expression("attribute_exists(booking_id)")
                .expression_attribute_values(":channels", rows::names(&together));
            let deletes = together.iter().map(|channel| {
                let key = rows::key(&channel_key(channel), &connection.id);
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

    /// One change of the record and the rows that go with it. False: the record's condition does
    /// not hold, and nothing was done.
    pub(super) async fn transact(
        &self,
        operation: &'static str,
        record: aws_sdk_dynamodb::types::builders::UpdateBuilder,
        rows: Vec<TransactWriteItem>,
    ) -> Result<bool, TableError> {
        let record = record.build().map_err(unbuilt)?;
        let mut actions = vec![TransactWriteItem::builder().update(record).build()];
        actions.extend(rows);
        let mut pauses = Pauses::new(Duration::from_millis(20), Duration::from_millis(500));
        for _ in 0..TRIES {
            let write = self.client.transact_write_items();
            match write.set_transact_items(Some(actions.clone())).send().await {
                Ok(_) => return Ok(true),
                Err(error) => match cancellation(&error) {
                    Some("ConditionalCheckFailed") => return Ok(false),
                    Some(code) if PASSING.contains(&code) => sleep(pauses.draw()).await,
                    _ => return Err(failed(operation, error)),
                },
            }
        }
        Err(conflict(operation))
    }

    /// Writes rows in batches, and what a batch leaves undone again.
    pub(super) async fn write_all(
        &self,
        operation: &'static str,
        writes: impl Iterator<Item = Option<WriteRequest>>,
    ) -> Result<(), TableError> {
        let writes: Vec<WriteRequest> = writes.flatten().collect();
        for batch in writes.chunks(BATCH) {
            let mut left = batch.to_vec();
            let mut pauses = Pauses::new(Duration::from_millis(20), Duration::from_millis(500));
            for _ in 0..TRIES {
                let write = self.client.batch_write_item();
                let write = write.request_items(&self.table, left.clone()).send();
                let done = write.await.map_err(|e| failed(operation, e))?;
                left = done
                    .unprocessed_items
                    .and_then(|mut all| all.remove(&self.table))
                    .unwrap_or_default();
                if left.is_empty() {
                    break;
                }
                sleep(pauses.draw()).await;
            }
            if !left.is_empty() {
                return Err(TableError::Refused {
                    operation,
                    code: "rows were left undone again and again".to_owned(),
                });
            }
        }
        Ok(())
    }
}

/// Why a transaction was cancelled: the first reason that says anything, the record's if it has
/// one. `None`: it failed otherwise.
fn cancellation<R>(error: &SdkError<TransactWriteItemsError, R>) -> Option<&str> {
    let SdkError::ServiceError(service) = error else {
        return None;
    };
    let TransactWriteItemsError::TransactionCanceledException(cancelled) = service.err() else {
        return None;
    };
    let reasons = cancelled.cancellation_reasons().iter();
    let mut codes = reasons.filter_map(|reason| reason.code());
    codes.find(|code| *code != "None")
}

fn conflict(operation: &'static str) -> TableError {
    TableError::Refused {
        operation,
        code: "others were faster again and again".to_owned(),
    }
}

pub(super) fn unbuilt(_: aws_sdk_dynamodb::error::BuildError) -> TableError {
    TableError::Refused {
        operation: "build a write",
        code: "a member is missing".to_owned(),
    }
}

#[cfg(test)]
mod tests;
