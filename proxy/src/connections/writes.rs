//! Several rows in one call: transactions and batches, tried again where others were faster.

use aws_sdk_dynamodb::error::{BuildError, SdkError};
use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::types::builders::UpdateBuilder;
use aws_sdk_dynamodb::types::{TransactWriteItem, WriteRequest};
use tokio::time::sleep;

use super::conflicts::{TRIES, pauses};
use super::error::{TableError, failed};
use super::table::Connections;

/// Rows in one batch (DynamoDB API Reference, BatchWriteItem).
const BATCH: usize = 25;

/// Reasons for which a transaction was cancelled that may not hold a moment later.
const PASSING: [&str; 3] = [
    "TransactionConflict",
    "ThrottlingError",
    "ProvisionedThroughputExceeded",
];

impl Connections {
    /// One change of the record and the rows that go with it. False: the record's condition does
    /// not hold, and nothing was done.
    pub(super) async fn transact(
        &self,
        operation: &'static str,
        record: UpdateBuilder,
        rows: Vec<TransactWriteItem>,
    ) -> Result<bool, TableError> {
        let record = record.build().map_err(unbuilt)?;
        let mut actions = vec![TransactWriteItem::builder().update(record).build()];
        actions.extend(rows);
        let mut pauses = pauses();
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
            let mut pauses = pauses();
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

pub(super) fn conflict(operation: &'static str) -> TableError {
    TableError::Refused {
        operation,
        code: "others were faster again and again".to_owned(),
    }
}

pub(crate) fn unbuilt(_: BuildError) -> TableError {
    TableError::Refused {
        operation: "build a write",
        code: "a member is missing".to_owned(),
    }
}

#[cfg(test)]
mod tests;
