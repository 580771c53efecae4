//! Records: what is known of a connection from its acceptance to its end.

use std::collections::BTreeSet;
use std::time::Duration;

use aws_sdk_dynamodb::config::{Builder, retry::RetryConfig};
use aws_sdk_dynamodb::error::ProvideErrorMetadata as _;
use aws_sdk_dynamodb::types::{AttributeValue, ReturnValue};
use tokio::time::{Instant, sleep, timeout};

use proxy_core::connection::{Connection, channel_key, record_key, waiting_key};
use proxy_core::ids::ChannelName;
use proxy_core::time::EpochMs;

use super::conflicts::pauses;
use super::error::{CONDITION, TableError, failed};
use super::find::Recorded;
use super::items::{self, Item};
use super::table::{Connections, lock};
use crate::clock;
use crate::retry::Pauses;

/// How often an acceptance is written, and how long each try may take. All of them stay within the
/// five seconds for which a 410 of an accepted connection means nothing.
const TRIES: usize = 3;
const TRY: Duration = Duration::from_millis(1_200);

/// How long the delete of a record is tried.
const DELETE_WITHIN: Duration = Duration::from_secs(3);

/// What a connection that is older than this may have waited for is gone.
const NOTHING_WAITS: Duration = Duration::from_mins(5);

impl Connections {
    /// Stores an accepted connection's rows in these channels, and then its record. `since` is when
    /// the call began that let it into them.
    ///
    /// # Errors
    /// Not everything is stored, or nobody knows.
    pub(crate) async fn accept(
        &self,
        connection: &Connection,
        channels: &BTreeSet<ChannelName>,
        since: EpochMs,
    ) -> Result<(), TableError> {
        let rows = channels
            .iter()
            .map(|channel| items::channel(channel, connection, since));
        self.write_all("put channel rows", rows.map(items::put))
            .await?;
        // The record goes last: it says when the connection was accepted, and the answer to its
        // handshake must not be far behind. Who meets a 410 goes by that time.
        self.put_record(connection, channels).await?;
        self.remember(connection.clone());
        Ok(())
    }

    /// Each try says its own moment; the SDK's would repeat the first one's.
    async fn put_record(
        &self,
        connection: &Connection,
        channels: &BTreeSet<ChannelName>,
    ) -> Result<(), TableError> {
        const OPERATION: &str = "put record";
        let mut pauses = Pauses::new(Duration::from_millis(50), Duration::from_millis(500));
        let mut tries = 0;
        loop {
            let record = items::record(connection, channels, clock::now());
            let put = self.client.put_item().table_name(&self.table);
            let put = put.set_item(Some(record)).customize();
            let put = put.config_override(Builder::new().retry_config(RetryConfig::disabled()));
            let error = match timeout(TRY, put.send()).await {
                Ok(Ok(_)) => return Ok(()),
                Ok(Err(error)) => failed(OPERATION, error),
                Err(_) => TableError::Unreachable {
                    operation: OPERATION,
                    cause: "too slow".to_owned(),
                },
            };
            tries += 1;
            if tries == TRIES {
                return Err(error);
            }
            sleep(pauses.draw()).await;
        }
    }

    /// Deletes every row of a connection that is over. False: another has ended it meanwhile.
    ///
    /// # Errors
    /// A row may be there until its TTL.
    pub(crate) async fn end(&self, recorded: &Recorded) -> Result<bool, TableError> {
        let id = &recorded.connection.id;
        self.delete_rows(recorded, None).await?;
        // The record goes after them: while it is there, whoever learns of the end again finds the
        // rest. What was joined since it was read is named by what it was at its end.
        let Some(last) = self.delete_record(&recorded.connection).await? else {
            return Ok(false);
        };
        let joined = items::read_channels(&last);
        let missed = joined.difference(&recorded.channels);
        let deletes = missed.map(|channel| items::delete(&channel_key(channel), id));
        self.write_all("delete rows", deletes).await?;
        Ok(true)
    }

    /// The same where nobody has to know who was first: the record goes with the other rows, in one call less. A
    /// row that was joined since the record was read goes with the next 410, or its TTL.
    ///
    /// # Errors
    /// A row may be there until its TTL.
    pub(crate) async fn end_untold(&self, recorded: &Recorded) -> Result<(), TableError> {
        let record = record_key(&recorded.connection.id);
        self.delete_rows(recorded, Some(record)).await
    }

    /// Deletes the rows that the record names, and one more.
    async fn delete_rows(
        &self,
        recorded: &Recorded,
        more: Option<String>,
    ) -> Result<(), TableError> {
        let id = &recorded.connection.id;
        lock(&self.known).pop(id);
        let mut partitions: Vec<String> = recorded.partitions().chain(more).collect();
        if clock::elapsed(recorded.connection.times.created_at) < NOTHING_WAITS {
            partitions.push(waiting_key(id));
        }
        let deletes = partitions
            .iter()
            .map(|partition| items::delete(partition, id));
        self.write_all("delete rows", deletes).await
    }

    /// Returns what the record was at its end; `None`: another has deleted it. Without the SDK's
    /// retries: after a 500 that was done all the same the next try would find nothing, and take
    /// its own delete for another's.
    async fn delete_record(&self, connection: &Connection) -> Result<Option<Item>, TableError> {
        let created_at = AttributeValue::N(connection.times.created_at.0.to_string());
        let key = items::key(&record_key(&connection.id), &connection.id);
        let give_up = Instant::now() + DELETE_WITHIN;
        let (mut pauses, mut in_doubt) = (pauses(), false);
        loop {
            let delete = self.client.delete_item().table_name(&self.table);
            let delete = delete
                .set_key(Some(key.clone()))
                .condition_expression("created_at_ms = :read")
                .expression_attribute_values(":read", created_at.clone())
                .return_values(ReturnValue::AllOld)
                .customize()
                .config_override(Builder::new().retry_config(RetryConfig::disabled()));
            let error = match delete.send().await {
                Ok(deleted) => return Ok(deleted.attributes),
                Err(error) if error.code() == Some(CONDITION) => {
                    return Ok(in_doubt.then(Item::default));
                }
                Err(error) => failed("delete record", error),
            };
            in_doubt |= !error.left_undone();
            let pause = pauses.draw();
            if Instant::now() + pause >= give_up {
                return Err(error);
            }
            sleep(pause).await;
        }
    }
}
