//! The connections table: who is connected to what. The only file besides its rows that knows
//! DynamoDB. Every read but an audience's is by key; nothing here scans.

mod rows;

use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_dynamodb::operation::query::QueryOutput;
use aws_sdk_dynamodb::types::{AttributeValue, ReturnValue};
use lru::LruCache;

use crate::clock::EpochMs;
use crate::connection::{Connection, Home, record_key};
use crate::ids::ConnectionId;
use rows::{Item, number, text};

pub use rows::{Row, Times};

/// How many connections an environment remembers; with the longest tokens some 8 MB.
const REMEMBERED: NonZeroUsize = NonZeroUsize::new(2_000).expect("not zero");

/// A greeting waits this long for its client's first frame.
pub const GREETING_LIFE: Duration = Duration::from_mins(1);

/// A stored greeting's largest size; an item may have 400 KB (DynamoDB Developer Guide,
/// ServiceQuotas), and its keys and the JSON's quoting need room too.
pub const GREETING_LIMIT: usize = 350 * 1024;

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

/// The table, and a memory of facts that never change.
#[derive(Debug)]
pub struct Connections {
    client: Client,
    table: String,
    ttl: Duration,
    known: Mutex<LruCache<ConnectionId, Arc<Connection>>>,
    /// Connections for which no greeting waits: their frames need not look for one.
    greeted: Mutex<LruCache<ConnectionId, ()>>,
}

impl Connections {
    #[must_use]
    pub fn new(client: Client, table: String, ttl: Duration) -> Self {
        let (known, greeted) = (LruCache::new(REMEMBERED), LruCache::new(REMEMBERED));
        Self {
            client,
            table,
            ttl,
            known: Mutex::new(known),
            greeted: Mutex::new(greeted),
        }
    }

    /// One cheap read, so that the first event finds an open connection to the table.
    ///
    /// # Errors
    /// The table does not answer; the next event may find that it does.
    pub async fn warm_up(&self) -> Result<(), TableError> {
        let key = AttributeValue::S("connection#warm-up".to_owned());
        let get = self
            .client
            .get_item()
            .table_name(&self.table)
            .key("booking_id", key);
        let get = get.key("connection_id", AttributeValue::S("warm-up".to_owned()));
        get.send().await.map(drop).map_err(|e| failed("get", e))
    }

    /// Stores the home row: from now on the home's broadcasts are meant for this connection too.
    ///
    /// # Errors
    /// The row is not stored, or nobody knows.
    pub async fn arrive(
        &self,
        home: &Home,
        connection: &Connection,
        times: Times,
    ) -> Result<(), TableError> {
        if matches!(home, Home::Own(_)) {
            return Ok(()); // its record, written at acceptance, is its home row too
        }
        let item = rows::home(home, connection, times);
        self.put("put home row", item).await
    }

    /// Stores the record of an accepted connection.
    ///
    /// # Errors
    /// The record is not stored, or nobody knows.
    pub async fn accept(&self, connection: &Connection, times: Times) -> Result<(), TableError> {
        let item = rows::record(connection, times, EpochMs::now());
        self.put("put record", item).await?;
        self.remember(connection.clone());
        Ok(())
    }

    /// The times of rows that are written now.
    #[must_use]
    pub fn times(&self) -> Times {
        Times::starting(EpochMs::now(), self.ttl)
    }

    /// Deletes the home row of a connection that was refused.
    ///
    /// # Errors
    /// The row may be there until its TTL.
    pub async fn refuse(&self, home: &Home, id: &ConnectionId) -> Result<(), TableError> {
        self.delete("delete home row", &home.key(), id).await
    }

    /// Finds a message's connection: in memory, else by key. `None`: nobody knows it.
    ///
    /// # Errors
    /// The table does not answer, or the record is not one of ours.
    pub async fn find(&self, id: &ConnectionId) -> Result<Option<Arc<Connection>>, TableError> {
        if let Some(known) = lock(&self.known).get(id) {
            return Ok(Some(Arc::clone(known)));
        }
        let Some(item) = self.record(id).await? else {
            return Ok(None);
        };
        let connection = rows::read_record(id, &item)?;
        Ok(Some(self.remember(connection)))
    }

    /// Deletes every row of a connection that has ended. Returns how many.
    ///
    /// # Errors
    /// A row may be there until its TTL.
    pub async fn leave(&self, id: &ConnectionId) -> Result<usize, TableError> {
        lock(&self.known).pop(id);
        let Some(item) = self.record(id).await? else {
            return Ok(0);
        };
        let record = record_key(id);
        let home = text(&item, "home").filter(|home| *home != record);
        let delete_home = async {
            match home {
                Some(home) => self.delete("delete home row", home, id).await.map(|()| 1),
                None => Ok(0),
            }
        };
        // The record goes last: while it is there, a repeated `$disconnect` finds the rest.
        let rows: usize = delete_home.await?;
        self.delete("delete record", &record, id).await?;
        Ok(rows + 1)
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
    pub async fn prune(&self, row: &Row) -> Result<(), TableError> {
        let delete = self.client.delete_item().table_name(&self.table);
        let delete = delete
            .key("booking_id", AttributeValue::S(row.partition.clone()))
            .key("connection_id", AttributeValue::S(row.id.to_string()))
            .condition_expression("created_at_ms = :read")
            .expression_attribute_values(":read", AttributeValue::N(row.created_at.0.to_string()));
        match delete.send().await {
            Ok(_) => Ok(()),
            Err(error) if error.code() == Some("ConditionalCheckFailedException") => Ok(()),
            Err(error) => Err(failed("prune row", error)),
        }
    }

    /// One page of an audience, at most 1 MB (DynamoDB API Reference, Query), and where the next
    /// one starts.
    ///
    /// # Errors
    /// The table does not answer.
    pub async fn page(
        &self,
        partition: &str,
        start: Option<Item>,
    ) -> Result<(Vec<Row>, Option<Item>), TableError> {
        let page: QueryOutput = self
            .client
            .query()
            .table_name(&self.table)
            .consistent_read(true)
            .key_condition_expression("booking_id = :partition")
            .expression_attribute_values(":partition", AttributeValue::S(partition.to_owned()))
            .projection_expression("connection_id, created_at_ms")
            .set_exclusive_start_key(start)
            .send()
            .await
            .map_err(|e| failed("query audience", e))?;
        let rows = page
            .items()
            .iter()
            .filter_map(|item| Row::read(partition, item))
            .collect();
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
        let item = rows::greeting(id, frames, Times::starting(EpochMs::now(), GREETING_LIFE));
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
        let delete = self.client.delete_item().table_name(&self.table);
        let delete = delete
            .key("booking_id", AttributeValue::S(rows::greeting_key(id)))
            .key("connection_id", AttributeValue::S(id.to_string()))
            .return_values(ReturnValue::AllOld);
        let old = delete
            .send()
            .await
            .map_err(|e| failed("claim greeting", e))?;
        let frames = old
            .attributes()
            .map(rows::read_greeting)
            .unwrap_or_default();
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
        let get = self
            .client
            .get_item()
            .table_name(&self.table)
            .consistent_read(true);
        let get = get
            .key("booking_id", AttributeValue::S(partition.to_owned()))
            .key("connection_id", AttributeValue::S(id.to_string()));
        Ok(get.send().await.map_err(|e| failed(operation, e))?.item)
    }

    async fn put(&self, operation: &'static str, item: Item) -> Result<(), TableError> {
        let put = self
            .client
            .put_item()
            .table_name(&self.table)
            .set_item(Some(item));
        put.send().await.map(drop).map_err(|e| failed(operation, e))
    }

    async fn delete(
        &self,
        operation: &'static str,
        partition: &str,
        id: &ConnectionId,
    ) -> Result<(), TableError> {
        let delete = self.client.delete_item().table_name(&self.table);
        let delete = delete
            .key("booking_id", AttributeValue::S(partition.to_owned()))
            .key("connection_id", AttributeValue::S(id.to_string()));
        delete
            .send()
            .await
            .map(drop)
            .map_err(|e| failed(operation, e))
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
