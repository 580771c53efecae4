//! The connections table: who is connected to what. With its rows and channels, the only place
//! that knows DynamoDB's operations. Nothing here scans but [`Members::Everyone`].

mod channels;
mod everyone;
mod greetings;
mod nonces;
mod records;
mod rows;
mod tokens;

use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_dynamodb::types::{AttributeValue, ReturnValue};
use lru::LruCache;

pub use channels::Joined;
pub use everyone::SEGMENTS;
pub use greetings::{GREETING_LIFE, GREETING_LIMIT};
pub use records::{Acceptance, Forgotten, Recorded};
pub use rows::Row;

use crate::clock::EpochMs;
use crate::connection::{Connection, Home, Times, channel_key};
use crate::ids::{ChannelName, ConnectionId, UserId};
use rows::{Item, number};

/// How many connections an environment remembers; with the longest tokens some 8 MB.
const REMEMBERED: NonZeroUsize = NonZeroUsize::new(2_000).expect("not zero");

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

impl TableError {
    /// Whether the table has surely not done what it was asked for: it may be asked again without
    /// a second thought (DynamoDB Developer Guide, Programming.Errors).
    fn left_undone(&self) -> bool {
        let Self::Refused { code, .. } = self else {
            return false;
        };
        matches!(
            code.as_str(),
            "ProvisionedThroughputExceededException"
                | "RequestLimitExceeded"
                | "ThrottlingException"
                | "TransactionConflictException"
        )
    }
}

/// Where an audience's rows stand.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Members {
    /// A home's or a channel's partition.
    Of(String),
    /// The records of a user, over all homes.
    User(UserId),
    /// All home rows of one of the table's [`SEGMENTS`], counted from zero.
    Everyone { segment: u16 },
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

/// The table, and a memory of facts: of them only a token and its expiry may have become old.
#[derive(Debug)]
pub struct Connections {
    client: Client,
    table: String,
    ttl: Duration,
    max_channels: usize,
    /// Whether connections are closed when their tokens expire.
    tokens_expire: bool,
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
            tokens_expire: settings.tokens_expire,
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
        self.times_since(EpochMs::now())
    }

    /// The times of the rows of a connection that began then.
    #[must_use]
    pub fn times_since(&self, start: EpochMs) -> Times {
        Times::starting(start, self.ttl)
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

    /// Deletes the home row of a connection that was refused.
    ///
    /// # Errors
    /// The row may be there until its TTL.
    pub async fn refuse(&self, home: &Home, id: &ConnectionId) -> Result<(), TableError> {
        self.delete("delete home row", &home.key(), id)
            .await
            .map(drop)
    }

    /// Is this very row still there?
    ///
    /// # Errors
    /// The table does not answer.
    pub async fn has(&self, row: &Row) -> Result<bool, TableError> {
        let item = self.get("get row", &row.partition, &row.id).await?;
        Ok(item.is_some_and(|item| number(&item, "created_at_ms") == Some(row.created_at.0)))
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
            Members::Everyone { segment } => return self.scan_page(*segment, start).await,
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
            .projection_expression("booking_id, connection_id, created_at_ms, token_exp")
            .set_exclusive_start_key(start)
            .send()
            .await
            .map_err(|e| failed("query audience", e))?;
        let rows = page.items().iter().filter_map(Row::read).collect();
        Ok((rows, page.last_evaluated_key))
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
