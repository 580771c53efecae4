//! Adds a row to a log, beside other environments that do the same.

use std::collections::BTreeSet;
use std::time::Duration;

use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::operation::put_item::PutItemError;
use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::types::{
    AttributeValue, ConditionCheck, Put, ReturnValuesOnConditionCheckFailure, TransactWriteItem,
};
use tokio::time::{Instant, sleep, timeout_at};

use proxy_core::ids::{ConnectionId, Epoch, Mark};
use proxy_core::log::append::{Append, Ask};
use proxy_core::log::{Content, Head, LogOf, Position, Row};

use super::items;
use super::table::Log;
use crate::clock;
use crate::connections::{TableError, failed, unbuilt};
use crate::retry::Pauses;

/// A broadcast whose row is not written within this is not posted.
const WITHIN: Duration = Duration::from_secs(5);

/// What a put has met.
enum Met {
    Nobody,
    /// A row is there, and this is it.
    Row(Head),
    /// A row was there, and the table has not shown it.
    Unseen,
}

impl Log {
    /// Adds a row, and returns its place. From then on whoever asks finds it.
    ///
    /// # Errors
    /// The row was not written within five seconds, or nobody knows: it must not be posted.
    pub(crate) async fn append(
        &self,
        log: &LogOf,
        content: Content,
        excluded: &BTreeSet<ConnectionId>,
    ) -> Result<Position, TableError> {
        let until = Instant::now() + WITHIN;
        let appended = timeout_at(until, self.append_to_the_end(log, &content, excluded)).await;
        appended.unwrap_or_else(|_| Err(TableError::too_slow("append to log")))
    }

    async fn append_to_the_end(
        &self,
        log: &LogOf,
        content: &Content,
        excluded: &BTreeSet<ConnectionId>,
    ) -> Result<Position, TableError> {
        let remembered = self.remembered(log);
        let tags = (mark(), epoch());
        let (mut append, mut ask) =
            Append::begin(remembered.as_ref(), tags, self.life, clock::now());
        let mut pauses = Pauses::new(Duration::from_millis(20), Duration::from_millis(500));
        loop {
            ask = match ask {
                Ask::Newest => match self.newest(log).await {
                    Ok(newest) => append.found(newest.map(|row| row.head).as_ref(), clock::now()),
                    // A table that throttles will answer soon; the caller's time bounds the tries.
                    Err(error) if error.left_undone() => {
                        sleep(pauses.draw()).await;
                        Ask::Newest
                    }
                    Err(error) => return Err(error),
                },
                Ask::Put(position) => {
                    let row = row(position.clone(), content, excluded);
                    match self.put(log, &row).await {
                        Ok(Met::Nobody) => self.done(log, row.head),
                        Ok(Met::Row(there)) => append.met(&there, clock::now()),
                        Ok(Met::Unseen) => Ask::Newest,
                        Err(error) if error.left_undone() => {
                            sleep(pauses.draw()).await;
                            Ask::Put(position)
                        }
                        Err(error) => return Err(error),
                    }
                }
                Ask::PutBehind { old, place } => {
                    let row = row(place.clone(), content, excluded);
                    match self.put_behind(log, &old, &row).await {
                        Ok(true) => self.done(log, row.head),
                        Ok(false) => Ask::Newest,
                        Err(error) if error.left_undone() => {
                            sleep(pauses.draw()).await;
                            Ask::Newest
                        }
                        Err(error) => return Err(error),
                    }
                }
                Ask::Done(position) => return Ok(position),
            };
        }
    }

    fn done(&self, log: &LogOf, head: Head) -> Ask {
        let position = head.position.clone();
        self.remember(log, head);
        Ask::Done(position)
    }

    async fn put(&self, log: &LogOf, row: &Row) -> Result<Met, TableError> {
        let put = self.client.put_item().table_name(&self.table);
        let put = put
            .set_item(Some(items::write(log, row, self.life)))
            .condition_expression("attribute_not_exists(booking_id)")
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld);
        let Err(error) = put.send().await else {
            return Ok(Met::Nobody);
        };
        match error.as_service_error() {
            Some(PutItemError::ConditionalCheckFailedException(refused)) => {
                let there = refused.item().and_then(items::read_head);
                Ok(there.map_or(Met::Unseen, Met::Row))
            }
            _ => Err(failed("put log row", error)),
        }
    }

    /// Begins an epoch behind an old row, as long as that is there. False: it is gone, or its successor
    /// is there.
    async fn put_behind(&self, log: &LogOf, old: &Position, row: &Row) -> Result<bool, TableError> {
        let check = ConditionCheck::builder()
            .table_name(&self.table)
            .set_key(Some(items::key(log, old.seq).into()))
            .condition_expression("mark = :mark")
            .expression_attribute_values(":mark", AttributeValue::S(old.mark.to_string()))
            .build()
            .map_err(unbuilt)?;
        let put = Put::builder()
            .table_name(&self.table)
            .set_item(Some(items::write(log, row, self.life)))
            .condition_expression("attribute_not_exists(booking_id)")
            .build()
            .map_err(unbuilt)?;
        let write = self
            .client
            .transact_write_items()
            .transact_items(TransactWriteItem::builder().condition_check(check).build());
        let write = write.transact_items(TransactWriteItem::builder().put(put).build());
        match write.send().await {
            Ok(_) => Ok(true),
            Err(error) if is_refused(&error) => Ok(false),
            Err(error) => Err(failed("begin an epoch in the log", error)),
        }
    }
}

fn row(position: Position, content: &Content, excluded: &BTreeSet<ConnectionId>) -> Row {
    Row {
        head: Head {
            position,
            at: clock::now(),
        },
        content: content.clone(),
        excluded: excluded.clone(),
    }
}

/// Did a condition of the transaction not hold, or was somebody else at the same rows?
fn is_refused<R>(error: &SdkError<TransactWriteItemsError, R>) -> bool {
    let Some(TransactWriteItemsError::TransactionCanceledException(cancelled)) =
        error.as_service_error()
    else {
        return false;
    };
    let mut reasons = cancelled.cancellation_reasons().iter();
    reasons.any(|reason| {
        matches!(
            reason.code(),
            Some("ConditionalCheckFailed" | "TransactionConflict")
        )
    })
}

fn mark() -> Mark {
    Mark::parse(&tag()).expect("eight letters and digits")
}

fn epoch() -> Epoch {
    Epoch::parse(&tag()).expect("eight letters and digits")
}

fn tag() -> String {
    std::iter::repeat_with(fastrand::alphanumeric)
        .take(8)
        .collect()
}
