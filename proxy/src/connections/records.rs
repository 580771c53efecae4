//! Records: what is known of a connection from its acceptance to its end.

use std::collections::BTreeSet;
use std::time::Duration;

use aws_sdk_dynamodb::config::{Builder, retry::RetryConfig};
use tokio::time::{sleep, timeout};

use proxy_core::connection::{Connection, channel_key, record_key};
use proxy_core::ids::{ChannelName, ConnectionId};
use proxy_core::time::EpochMs;

use super::error::{TableError, failed};
use super::find::Recorded;
use super::items::{self, number};
use super::table::{Connections, lock};
use crate::clock;
use crate::retry::Pauses;

/// How often an acceptance is written, and how long each try may take. All of them stay within the
/// five seconds for which a 410 of an accepted connection means nothing.
const TRIES: usize = 3;
const TRY: Duration = Duration::from_millis(1_200);

/// What was still there when a connection was forgotten.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Forgotten {
    /// So many frames of its greeting had waited for its first frame in vain.
    pub greeting: usize,
}

/// What the table knows of a connection whose handshake may still be under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Acceptance {
    Accepted(EpochMs),
    /// No record: the handshake is under way, or the connection is over.
    Unknown,
}

impl Connections {
    /// Stores an accepted connection's rows in these channels, and then its record.
    ///
    /// # Errors
    /// Not everything is stored, or nobody knows.
    pub(crate) async fn accept(
        &self,
        connection: &Connection,
        channels: &BTreeSet<ChannelName>,
    ) -> Result<(), TableError> {
        let rows = channels
            .iter()
            .map(|channel| items::channel(channel, connection));
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

    /// Deletes every row of a connection that has ended.
    ///
    /// # Errors
    /// A row may be there until its TTL.
    pub(crate) async fn forget(&self, recorded: &Recorded) -> Result<Forgotten, TableError> {
        let id = &recorded.connection.id;
        lock(&self.known).pop(id);
        let record = record_key(id);
        let mut partitions: Vec<String> = recorded.channels.iter().map(channel_key).collect();
        partitions.extend(Some(recorded.connection.home.key()).filter(|home| *home != record));
        let deletes = partitions
            .iter()
            .map(|partition| items::delete(partition, id));
        self.write_all("delete rows", deletes).await?;
        // The record goes after them: while it is there, a repeated `$disconnect` finds the rest.
        // What was joined or kept since it was read is named by what it was at its end.
        let last = self.delete("delete record", &record, id).await?;
        let last = last.unwrap_or_default();
        let joined = items::read_channels(&last);
        let missed = joined.difference(&recorded.channels);
        let deletes = missed.map(|channel| items::delete(&channel_key(channel), id));
        self.write_all("delete rows", deletes).await?;
        let mut forgotten = Forgotten::default();
        if items::has_greeting(&last) {
            forgotten.greeting = self.take_greeting(id).await?.len();
        }
        Ok(forgotten)
    }

    /// When a connection was accepted.
    ///
    /// # Errors
    /// The table does not answer.
    pub(crate) async fn acceptance(&self, id: &ConnectionId) -> Result<Acceptance, TableError> {
        let record = self.record(id).await?;
        let at = record
            .as_ref()
            .and_then(|item| number(item, "accepted_at_ms"));
        Ok(at.map_or(Acceptance::Unknown, |ms| Acceptance::Accepted(EpochMs(ms))))
    }
}
