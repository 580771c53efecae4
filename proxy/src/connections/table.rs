//! The table, and what an environment remembers of it. The calls that several of the folder's files
//! make stand here.

use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use aws_sdk_dynamodb::Client;
use lru::LruCache;
use proxy_core::connection::{Connection, Times};
use proxy_core::ids::ConnectionId;
use proxy_core::time::EpochMs;

use super::conflicts::past_transactions;
use super::error::{TableError, failed};
use super::items::{self, Item};
use crate::clock;

/// How many connections an environment remembers; with the longest tokens some 8 MB.
const REMEMBERED: NonZeroUsize = NonZeroUsize::new(2_000).expect("not zero");

/// The table, and a memory of facts: of them only a token and its expiry may have become old.
#[derive(Debug)]
pub(crate) struct Connections {
    pub(super) client: Client,
    pub(super) table: String,
    ttl: Duration,
    pub(super) max_channels: usize,
    /// Whether connections are closed when their tokens expire.
    pub(super) tokens_expire: bool,
    pub(super) known: Mutex<LruCache<ConnectionId, Arc<Connection>>>,
    /// Connections for which nothing will ever wait: their frames need not look for it.
    pub(super) nothing_waits: Mutex<LruCache<ConnectionId, ()>>,
}

impl Connections {
    #[must_use]
    pub(crate) fn new(client: Client, settings: proxy_core::settings::TableSettings) -> Self {
        Self {
            client,
            table: settings.name,
            ttl: settings.ttl,
            max_channels: settings.max_channels,
            tokens_expire: settings.tokens_expire,
            known: Mutex::new(LruCache::new(REMEMBERED)),
            nothing_waits: Mutex::new(LruCache::new(REMEMBERED)),
        }
    }

    /// The times of the rows of a connection that begins now.
    #[must_use]
    pub(crate) fn times(&self) -> Times {
        self.times_since(clock::now())
    }

    /// The times of the rows of a connection that began then.
    #[must_use]
    pub(crate) fn times_since(&self, start: EpochMs) -> Times {
        Times::starting(start, self.ttl)
    }

    /// The most channels that a connection may be in.
    #[must_use]
    pub(crate) fn max_channels(&self) -> usize {
        self.max_channels
    }

    pub(super) async fn get(
        &self,
        operation: &'static str,
        partition: &str,
        id: &ConnectionId,
    ) -> Result<Option<Item>, TableError> {
        let get = self.client.get_item().table_name(&self.table);
        let get = get
            .consistent_read(true)
            .set_key(Some(items::key(partition, id)));
        Ok(get.send().await.map_err(|e| failed(operation, e))?.item)
    }

    pub(super) async fn put(&self, operation: &'static str, item: Item) -> Result<(), TableError> {
        let put = self.client.put_item().table_name(&self.table);
        let put = put.set_item(Some(item)).send();
        put.await.map(drop).map_err(|e| failed(operation, e))
    }

    pub(super) async fn delete(
        &self,
        operation: &'static str,
        partition: &str,
        id: &ConnectionId,
    ) -> Result<(), TableError> {
        let delete = self.client.delete_item().table_name(&self.table);
        let delete = delete.set_key(Some(items::key(partition, id)));
        let deleted = past_transactions(|| delete.clone().send()).await;
        deleted.map(drop).map_err(|e| failed(operation, e))
    }

    /// Remembers a connection, with the newer one of this token and the one that is remembered: a read
    /// of the record may have begun before a renewal.
    pub(super) fn remember(&self, mut connection: Connection) -> Arc<Connection> {
        let mut known = lock(&self.known);
        if let Some(before) = known.peek(&connection.id)
            && before.has_newer_token_than(&connection)
        {
            connection.token.clone_from(&before.token);
            connection.expiry = before.expiry;
        }
        let connection = Arc::new(connection);
        known.put(connection.id.clone(), Arc::clone(&connection));
        connection
    }
}

/// Poison is no harm: a cache has no state between two calls.
pub(super) fn lock<T>(cache: &Mutex<T>) -> MutexGuard<'_, T> {
    cache.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
