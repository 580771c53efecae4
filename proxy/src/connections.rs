//! The connections table: who is connected to what. With its rows and channels, the only place
//! that knows DynamoDB's operations. Nothing here scans.

mod channels;
mod rows;

use std::collections::BTreeSet;
use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_dynamodb::types::{AttributeValue, ReturnValue};
use lru::LruCache;

pub use channels::Joined;
pub use rows::Row;

use crate::clock::EpochMs;
use crate::connection::{Connection, Home, Times, channel_key, record_key};
use crate::ids::{ChannelName, ConnectionId, UserId};
use rows::{Item, number};

/// How many connections an environment remembers; with the longest tokens some 8 MB.
const REMEMBERED: NonZeroUsize = NonZeroUsize::new(2_000).expect("not zero");

/// A greeting waits this long for its client's first frame.
pub const GREETING_LIFE: Duration = Duration::from_mins(1);

/// A stored greeting's largest size; an item may have 400 KB (DynamoDB Developer Guide,
/// ServiceQuotas), and its keys and the JSON's quoting need room too.
pub const GREETING_LIMIT: usize = 350 * 1024;

/// Over the records' users. Reads of an index lag (DynamoDB Developer Guide,
/// HowItWorks.ReadConsistency).
const USER_INDEX: &str = "user_id-index";

/// Why the table could not serve.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    #[error("table: {operation}: {code}")]
    Refused {
        operation: &'static str,
        code: String,
    },
    #[error("table: {operation}: no answer ({cause})")]
    Unreachable {
        operation: &'static str,
        cause: String,
    },
    #[error("table: the row of {connection} is not one of ours ({what})")]
    Foreign {
        connection: ConnectionId,
        what: &'static str,
    },
}

/// What the table knows of a connection whose handshake may still be under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Acceptance {
    Accepted(EpochMs),
    /// No record: the handshake is under way, or the connection is over.
    Unknown,
}

/// Where an audience's rows stand.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Members {
    /// A home's or a channel's partition.
    Of(String),
    /// The records of a user, over all homes.
    User(UserId),
}

impl Members {
    #[must_use]
    pub fn of_home(home: &Home) -> Self {
        Self::Of(home.key())
    }

    #[must_use]
    pub fn of_channel(channel: &ChannelName) -> Self {
        Self::Of(channel_key(channel))
    }
}

/// A connection as its record has it.
#[derive(Debug, Clone)]
pub struct Recorded {
    pub connection: Arc<Connection>,
    pub channels: BTreeSet<ChannelName>,
}

/// The table, and a memory of facts that never change.
#[derive(Debug)]
pub struct Connections {
    client: Client,
    table: String,
    ttl: Duration,
    max_channels: usize,
    known: Mutex<LruCache<ConnectionId, Arc<Connection>>>,
    /// Connections for which no greeting waits: their frames need not look for one.
    greeted: Mutex<LruCache<ConnectionId, ()>>,
}

impl Connections {
    #[must_use]
    pub fn new(client: Client, settings: crate::config::Table) -> Self {
        Self {
            client,
            table: settings.name,
            ttl: settings.ttl,
            max_channels: settings.max_channels,
            known: Mutex::new(LruCache::new(REMEMBERED)),
            greeted: Mutex::new(LruCache::new(REMEMBERED)),
        }
    }

    /// One cheap read, so that the first event finds an open connection to the table.
    ///
    /// # Errors
    /// The table does not answer; the next event may find that it does.
    pub async fn warm_up(&self) -> Result<(), TableError> {
        let key = AttributeValue::S("warm-up".to_owned());
        let get = self.client.get_item().table_name(&self.table);
        let get = get.key("booking_id", key.clone()).key("connection_id", key);
        get.send().await.map(drop).map_err(|e| failed("get", e))
    }

    /// The times of the rows of a connection that begins now.
    #[must_use]
    pub fn times(&self) -> Times {
        Times::starting(EpochMs::now(), self.ttl)
    }

    /// The most channels that a connection may be in.
    #[must_use]
    pub fn max_channels(&self) -> usize {
        self.max_channels
    }

    /// Stores the home row: from now on the home's broadcasts are meant for this connection too.
    ///
    /// # Errors
    /// The row is not stored, or nobody knows.
    pub async fn arrive(&self, home: &Home, connection: &Connection) -> Result<(), TableError> {
        if matches!(home, Home::Own(_)) {
            return Ok(()); // its record, written at acceptance, is its home row too
        }
        self.put("put home row", rows::home(home, connection)).await
    }

    /// Stores the record of an accepted connection, and then its rows in these channels.
    ///
    /// # Errors
    /// Not everything is stored, or nobody knows.
    pub async fn accept(
        &self,
        connection: &Connection,
        channels: &BTreeSet<ChannelName>,
    ) -> Result<(), TableError> {
        // First the record, which names the channels: who finds it can undo the rest.
        let record = rows::record(connection, channels, EpochMs::now());
        self.put("put record", record).await?;
        let rows = channels
            .iter()
            .map(|channel| rows::channel(channel, connection));
        self.write_all("put channel rows", rows.map(rows::put))
            .await?;
        self.remember(connection.clone());
        Ok(())
    }

    /// Deletes the home row of a connection that was refused.
    ///
    /// # Errors
    /// The row may be there until its TTL.
    pub async fn refuse(&self, home: &Home, id: &ConnectionId) -> Result<(), TableError> {
        self.delete("delete home row", &home.key(), id)
            .await
            .map(drop)
    }

    /// Finds a message's connection: in memory, else by key. `None`: nobody knows it.
    ///
    /// # Errors
    /// The table does not answer, or the record is not one of ours.
    pub async fn find(&self, id: &ConnectionId) -> Result<Option<Arc<Connection>>, TableError> {
        if let Some(known) = lock(&self.known).get(id) {
            return Ok(Some(Arc::clone(known)));
        }
        Ok(self.recorded(id).await?.map(|recorded| recorded.connection))
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
    pub async fn forget(&self, recorded: &Recorded) -> Result<(), TableError> {
        let id = &recorded.connection.id;
        lock(&self.known).pop(id);
        let record = record_key(id);
        let mut partitions: Vec<String> = recorded.channels.iter().map(channel_key).collect();
        partitions.extend(Some(recorded.connection.home.key()).filter(|home| *home != record));
        let deletes = partitions
            .iter()
            .map(|partition| rows::delete(partition, id));
        self.write_all("delete rows", deletes).await?;
        // The record goes last: while it is there, a repeated `$disconnect` finds the rest. What
        // was joined since it was read is named by what it was at its end.
        let last = self.delete("delete record", &record, id).await?;
        let joined = rows::read_channels(&last.unwrap_or_default());
        let missed = joined.difference(&recorded.channels);
        let deletes = missed.map(|channel| rows::delete(&channel_key(channel), id));
        self.write_all("delete rows", deletes).await
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

    /// Is this very row still there?
    ///
    /// # Errors
    /// The table does not answer.
    pub async fn has(&self, row: &Row) -> Result<bool, TableError> {
        let item = self.get("get row", &row.partition, &row.id).await?;
        Ok(item.is_some_and(|item| number(&item, "created_at_ms") == Some(row.created_at.0)))
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
                self.forget(&recorded).await
            }
            Err(TableError::Foreign { .. }) => self.prune(row).await,
            other => other.map(drop),
        }
    }

    /// One page of an audience, at most 1 MB (DynamoDB API Reference, Query), and where the next
    /// one starts.
    ///
    /// # Errors
    /// The table does not answer.
    pub async fn page(
        &self,
        members: &Members,
        start: Option<Item>,
    ) -> Result<(Vec<Row>, Option<Item>), TableError> {
        let query = self.client.query().table_name(&self.table);
        let query = match members {
            Members::Of(partition) => query
                .consistent_read(true)
                .key_condition_expression("booking_id = :name")
                .expression_attribute_values(":name", AttributeValue::S(partition.clone())),
            Members::User(user) => query
                .index_name(USER_INDEX)
                .key_condition_expression("user_id = :name")
                .expression_attribute_values(":name", AttributeValue::S(user.to_string())),
        };
        let page = query
            .projection_expression("booking_id, connection_id, created_at_ms")
            .set_exclusive_start_key(start)
            .send()
            .await
            .map_err(|e| failed("query audience", e))?;
        let rows = page.items().iter().filter_map(Row::read).collect();
        Ok((rows, page.last_evaluated_key))
    }

    /// Keeps a greeting for its client's first frame.
    ///
    /// # Errors
    /// The greeting is not stored, or nobody knows.
    pub async fn store_greeting(
        &self,
        id: &ConnectionId,
        frames: &[&str],
    ) -> Result<(), TableError> {
        let times = Times::starting(EpochMs::now(), GREETING_LIFE);
        let item = rows::greeting(id, frames, times);
        self.put("put greeting", item).await
    }

    /// Takes the stored greeting away: of two who try, one gets it.
    ///
    /// # Errors
    /// The table does not answer; the greeting stays where it is.
    pub async fn claim_greeting(&self, id: &ConnectionId) -> Result<Vec<String>, TableError> {
        if lock(&self.greeted).get(id).is_some() {
            return Ok(Vec::new());
        }
        let key = rows::greeting_key(id);
        let old = self.delete("claim greeting", &key, id).await?;
        let frames = rows::read_greeting(&old.unwrap_or_default());
        if !frames.is_empty() {
            self.greeted(id);
        }
        Ok(frames)
    }

    /// No greeting waits for this connection, nor will one.
    pub fn greeted(&self, id: &ConnectionId) {
        lock(&self.greeted).put(id.clone(), ());
    }

    async fn record(&self, id: &ConnectionId) -> Result<Option<Item>, TableError> {
        self.get("get record", &record_key(id), id).await
    }

    async fn get(
        &self,
        operation: &'static str,
        partition: &str,
        id: &ConnectionId,
    ) -> Result<Option<Item>, TableError> {
        let get = self.client.get_item().table_name(&self.table);
        let get = get
            .consistent_read(true)
            .set_key(Some(rows::key(partition, id)));
        Ok(get.send().await.map_err(|e| failed(operation, e))?.item)
    }

    async fn put(&self, operation: &'static str, item: Item) -> Result<(), TableError> {
        let put = self.client.put_item().table_name(&self.table);
        let put = put.set_item(Some(item)).send();
        put.await.map(drop).map_err(|e| failed(operation, e))
    }

    /// Returns what was deleted.
    async fn delete(
        &self,
        operation: &'static str,
        partition: &str,
        id: &ConnectionId,
    ) -> Result<Option<Item>, TableError> {
        let delete = self.client.delete_item().table_name(&self.table);
        let delete = delete.set_key(Some(rows::key(partition, id)));
        let delete = delete.return_values(ReturnValue::AllOld).send();
        Ok(delete.await.map_err(|e| failed(operation, e))?.attributes)
    }

    fn remember(&self, connection: Connection) -> Arc<Connection> {
        let connection = Arc::new(connection);
        lock(&self.known).put(connection.id.clone(), Arc::clone(&connection));
        connection
    }
}

/// Poison is no harm: a cache has no state between two calls.
fn lock<T>(cache: &Mutex<T>) -> MutexGuard<'_, T> {
    cache.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Keeps the service's error code and drops its text, which may repeat keys and values.
#[expect(clippy::needless_pass_by_value, reason = "an argument of map_err")]
fn failed<E, R>(operation: &'static str, error: SdkError<E, R>) -> TableError
where
    E: ProvideErrorMetadata,
{
    match &error {
        SdkError::ServiceError(service) => TableError::Refused {
            operation,
            code: service.err().code().unwrap_or("unknown error").to_owned(),
        },
        SdkError::TimeoutError(_) => TableError::Unreachable {
            operation,
            cause: "too slow".to_owned(),
        },
        SdkError::DispatchFailure(_) => TableError::Unreachable {
            operation,
            cause: "no connection".to_owned(),
        },
        _ => TableError::Unreachable {
            operation,
            cause: "no valid answer".to_owned(),
        },
    }
}
