//! Records: what is known of a connection from its acceptance to its end.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use aws_sdk_dynamodb::config::{Builder, retry::RetryConfig};
use aws_sdk_dynamodb::error::ProvideErrorMetadata;
use aws_sdk_dynamodb::types::AttributeValue;
use tokio::time::{sleep, timeout};

use super::rows::{self, Item, Row, number};
use super::{Connections, TableError, failed, lock};
use crate::clock::EpochMs;
use crate::connection::{Connection, channel_key, record_key};
use crate::ids::{ChannelName, ConnectionId};
use crate::retry::Pauses;

/// How often an acceptance is written, and how long each try may take. All of them stay within the
/// five seconds for which a 410 of an accepted connection means nothing.
const TRIES: usize = 3;
const TRY: Duration = Duration::from_millis(1_200);

/// A connection as its record has it.
#[derive(Debug, Clone)]
pub struct Recorded {
    pub connection: Arc<Connection>,
    pub channels: BTreeSet<ChannelName>,
}

/// What was still there when a connection was forgotten.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Forgotten {
    /// So many frames of its greeting had waited for its first frame in vain.
    pub greeting: usize,
}

/// What the table knows of a connection whose handshake may still be under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Acceptance {
    Accepted(EpochMs),
    /// No record: the handshake is under way, or the connection is over.
    Unknown,
}

impl Connections {
    /// Stores an accepted connection's rows in these channels, and then its record.
    ///
    /// # Errors
    /// Not everything is stored, or nobody knows.
    pub async fn accept(
        &self,
        connection: &Connection,
        channels: &BTreeSet<ChannelName>,
    ) -> Result<(), TableError> {
        let rows = channels
            .iter()
            .map(|channel| rows::channel(channel, connection));
        self.write_all("put channel rows", rows.map(rows::put))
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
            let record = rows::record(connection, channels, EpochMs::now());
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

    /// Reads a connection's record.
    ///
    /// # Errors
    /// The table does not answer, or the record is not one of ours.
    pub async fn recorded(&self, id: &ConnectionId) -> Result<Option<Recorded>, TableError> {
        let Some(item) = self.record(id).await? else {
            return Ok(None);
        };
        let connection = self.remember(rows::read_record(id, &item)?);
        let channels = rows::read_channels(&item);
        Ok(Some(Recorded {
            connection,
            channels,
        }))
    }

    /// Deletes every row of a connection that has ended.
    ///
    /// # Errors
    /// A row may be there until its TTL.
    pub async fn forget(&self, recorded: &Recorded) -> Result<Forgotten, TableError> {
        let id = &recorded.connection.id;
        lock(&self.known).pop(id);
        let record = record_key(id);
        let mut partitions: Vec<String> = recorded.channels.iter().map(channel_key).collect();
        partitions.extend(Some(recorded.connection.home.key()).filter(|home| *home != record));
        let deletes = partitions
            .iter()
            .map(|partition| rows::delete(partition, id));
        self.write_all("delete rows", deletes).await?;
        // The record goes after them: while it is there, a repeated `$disconnect` finds the rest.
        // What was joined or kept since it was read is named by what it was at its end.
        let last = self.delete("delete record", &record, id).await?;
        let last = last.unwrap_or_default();
        let joined = rows::read_channels(&last);
        let missed = joined.difference(&recorded.channels);
        let deletes = missed.map(|channel| rows::delete(&channel_key(channel), id));
        self.write_all("delete rows", deletes).await?;
        let mut forgotten = Forgotten::default();
        if rows::has_greeting(&last) {
            forgotten.greeting = self.take_greeting(id).await?.len();
        }
        Ok(forgotten)
    }

    /// When a connection was accepted.
    ///
    /// # Errors
    /// The table does not answer.
    pub async fn acceptance(&self, id: &ConnectionId) -> Result<Acceptance, TableError> {
        let record = self.record(id).await?;
        let at = record
            .as_ref()
            .and_then(|item| number(item, "accepted_at_ms"));
        Ok(at.map_or(Acceptance::Unknown, |ms| Acceptance::Accepted(EpochMs(ms))))
    }

    /// Deletes the row of a connection that is over. A record goes with all the rows that it
    /// names: without it nobody would find them.
    ///
    /// # Errors
    /// A row may be there until its TTL.
    pub async fn bury(&self, row: &Row) -> Result<(), TableError> {
        if row.partition != record_key(&row.id) {
            return self.prune(row).await;
        }
        match self.recorded(&row.id).await {
            Ok(Some(recorded)) if recorded.connection.times.created_at == row.created_at => {
                self.forget(&recorded).await.map(drop)
            }
            Err(TableError::Foreign { .. }) => self.prune(row).await,
            other => other.map(drop),
        }
    }

    /// Deletes the very row that was read: one that was written since stays.
    ///
    /// # Errors
    /// The row may be there until its TTL.
    async fn prune(&self, row: &Row) -> Result<(), TableError> {
        let delete = self.client.delete_item().table_name(&self.table);
        let delete = delete
            .set_key(Some(rows::key(&row.partition, &row.id)))
            .condition_expression("created_at_ms = :read")
            .expression_attribute_values(":read", AttributeValue::N(row.created_at.0.to_string()));
        match delete.send().await {
            Ok(_) => Ok(()),
            Err(error) if error.code() == Some("ConditionalCheckFailedException") => Ok(()),
            Err(error) => Err(failed("prune row", error)),
        }
    }

    async fn record(&self, id: &ConnectionId) -> Result<Option<Item>, TableError> {
        self.get("get record", &record_key(id), id).await
    }
}
