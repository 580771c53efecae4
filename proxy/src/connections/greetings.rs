//! Greetings that could not leave after the response: each waits a minute for its client's first
//! frame.

use std::time::Duration;

use aws_sdk_dynamodb::config::Builder;
use aws_sdk_dynamodb::config::retry::RetryConfig;
use aws_sdk_dynamodb::types::{Put, ReturnValue, TransactWriteItem, Update};
use tokio::time::sleep;

use proxy_core::connection::{Times, record_key};
use proxy_core::ids::ConnectionId;

use super::error::{TableError, failed};
use super::items;
use super::table::{Connections, lock};
use super::writes::unbuilt;
use crate::clock;
use crate::retry::Pauses;

/// A greeting waits this long for its client's first frame.
pub(crate) const GREETING_LIFE: Duration = Duration::from_mins(1);

/// A stored greeting's largest size; an item may have 400 KB (DynamoDB Developer Guide,
/// ServiceQuotas), and its keys and the JSON's quoting need room too.
pub(crate) const GREETING_LIMIT: usize = 350 * 1024;

/// How often a claim is made that the table has not done.
const TRIES: usize = 3;

impl Connections {
    /// Keeps a greeting for its client's first frame, and notes it in the connection's record.
    /// False: the connection has ended, and nothing is kept.
    ///
    /// # Errors
    /// The greeting is not stored, or nobody knows.
    pub(crate) async fn store_greeting(
        &self,
        id: &ConnectionId,
        frames: &[&str],
    ) -> Result<bool, TableError> {
        let times = Times::starting(clock::now(), GREETING_LIFE);
        let greeting = Put::builder()
            .table_name(&self.table)
            .set_item(Some(items::greeting(id, frames, times)));
        let greeting = greeting.build().map_err(unbuilt)?;
        let note = Update::builder()
            .table_name(&self.table)
            .set_key(Some(items::key(&record_key(id), id)))
            .update_expression("SET greeting = :kept")
            .condition_expression("attribute_exists(booking_id)")
            .expression_attribute_values(":kept", items::kept());
        let puts = vec![TransactWriteItem::builder().put(greeting).build()];
        self.transact("put greeting", note, puts).await
    }

    /// Takes the stored greeting away: of two who try, one gets it.
    ///
    /// # Errors
    /// The table does not answer; the greeting stays where it is.
    pub(crate) async fn claim_greeting(
        &self,
        id: &ConnectionId,
    ) -> Result<Vec<String>, TableError> {
        if lock(&self.greeted).get(id).is_some() {
            return Ok(Vec::new());
        }
        let frames = self.take_greeting(id).await?;
        if !frames.is_empty() {
            self.greeted(id);
        }
        Ok(frames)
    }

    /// No greeting waits for this connection, nor will one.
    pub(crate) fn greeted(&self, id: &ConnectionId) {
        lock(&self.greeted).put(id.clone(), ());
    }

    /// Without the SDK's retries: after a 500 that was done all the same the next try would find
    /// nothing, and nobody would ever tell of the greeting.
    pub(super) async fn take_greeting(&self, id: &ConnectionId) -> Result<Vec<String>, TableError> {
        let mut pauses = Pauses::new(Duration::from_millis(50), Duration::from_millis(500));
        let mut tries = 0;
        loop {
            let delete = self.client.delete_item().table_name(&self.table);
            let delete = delete
                .set_key(Some(items::key(&items::greeting_key(id), id)))
                .return_values(ReturnValue::AllOld)
                .customize()
                .config_override(Builder::new().retry_config(RetryConfig::disabled()));
            let error = match delete.send().await {
                Ok(deleted) => {
                    return Ok(items::read_greeting(
                        &deleted.attributes.unwrap_or_default(),
                    ));
                }
                Err(error) => failed("claim greeting", error),
            };
            tries += 1;
            if tries == TRIES || !error.left_undone() {
                return Err(error);
            }
            sleep(pauses.draw()).await;
        }
    }
}
