//! Adds a row to a log, beside other environments that do the same.

use std::collections::BTreeSet;
use std::time::Duration;

use aws_sdk_dynamodb::operation::put_item::PutItemError;
use aws_sdk_dynamodb::types::ReturnValuesOnConditionCheckFailure;
use tokio::time::{Instant, sleep, timeout_at};

use proxy_core::ids::{ConnectionId, Epoch, Mark};
use proxy_core::log::append::{Append, Ask};
use proxy_core::log::{Content, Head, LogOf, Position, Row};

use super::items;
use super::table::Log;
use crate::clock;
use crate::connections::{TableError, failed};
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
                    let row = Row {
                        head: Head {
                            position: position.clone(),
                            at: clock::now(),
                        },
                        content: content.clone(),
                        excluded: excluded.clone(),
                    };
                    match self.put(log, &row).await {
                        Ok(Met::Nobody) => {
                            self.remember(log, row.head);
                            append.put()
                        }
                        Ok(Met::Row(there)) => {
                            self.remember(log, there.clone());
                            append.met(&there, clock::now())
                        }
                        Ok(Met::Unseen) => append.far_behind(),
                        Err(error) if error.left_undone() => {
                            sleep(pauses.draw()).await;
                            Ask::Put(position)
                        }
                        Err(error) => return Err(error),
                    }
                }
                Ask::Done(position) => return Ok(position),
            };
        }
    }

    async fn put(&self, log: &LogOf, row: &Row) -> Result<Met, TableError> {
        let put = self.client.put_item().table_name(&self.table);
        let put = put
            .set_item(Some(items::write(log, row, self.life)))
            .condition_expression("attribute_not_exists(booking_id)")
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld);
        let error = match put.send().await {
            Ok(_) => return Ok(Met::Nobody),
            Err(error) => error,
        };
        match error.as_service_error() {
            Some(PutItemError::ConditionalCheckFailedException(refused)) => {
                let there = refused.item().and_then(items::read_head);
                Ok(there.map_or(Met::Unseen, Met::Row))
            }
            _ => Err(failed("put log row", error)),
        }
    }
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
