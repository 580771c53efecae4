//! Greetings that could not leave after the response: each waits a minute for its client's first
//! frame.

use std::time::Duration;

use aws_sdk_dynamodb::types::{Put, TransactWriteItem, Update};

use super::channels::unbuilt;
use super::{Connections, TableError, lock, rows};
use crate::clock::EpochMs;
use crate::connection::{Times, record_key};
use crate::ids::ConnectionId;

/// A greeting waits this long for its client's first frame.
pub const GREETING_LIFE: Duration = Duration::from_mins(1);

/// A stored greeting's largest size; an item may have 400 KB (DynamoDB Developer Guide,
/// ServiceQuotas), and its keys and the JSON's quoting need room too.
pub const GREETING_LIMIT: usize = 350 * 1024;

impl Connections {
    /// Keeps a greeting for its client's first frame, and notes it in the connection's record.
    /// False: the connection has ended, and nothing is kept.
    ///
    /// # Errors
    /// The greeting is not stored, or nobody knows.
    pub async fn store_greeting(
        &self,
        id: &ConnectionId,
        frames: &[&str],
    ) -> Result<bool, TableError> {
        let times = Times::starting(EpochMs::now(), GREETING_LIFE);
        let greeting = Put::builder()
            .table_name(&self.table)
            .set_item(Some(rows::greeting(id, frames, times)));
        let greeting = greeting.build().map_err(unbuilt)?;
        let note = Update::builder()
            .table_name(&self.table)
            .set_key(Some(rows::key(&record_key(id), id)))
            .update_expression("SET greeting = :kept")
            .condition_expression("attribute_exists(booking_id)")
            .expression_attribute_values(":kept", rows::kept());
        let puts = vec![TransactWriteItem::builder().put(greeting).build()];
        self.transact("put greeting", note, puts).await
    }

    /// Takes the stored greeting away: of two who try, one gets it.
    ///
    /// # Errors
    /// The table does not answer; the greeting stays where it is.
    pub async fn claim_greeting(&self, id: &ConnectionId) -> Result<Vec<String>, TableError> {
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
    pub fn greeted(&self, id: &ConnectionId) {
        lock(&self.greeted).put(id.clone(), ());
    }

    pub(super) async fn take_greeting(&self, id: &ConnectionId) -> Result<Vec<String>, TableError> {
        let key = rows::greeting_key(id);
        let old = self.delete("claim greeting", &key, id).await?;
        Ok(rows::read_greeting(&old.unwrap_or_default()))
    }
}
