//! The table, and what an environment remembers of each log's newest row.

use std::num::NonZeroUsize;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;
use lru::LruCache;

use proxy_core::log::{Head, LogOf, Row, sort_key};

use super::items;
use crate::connections::{Item, TableError, failed};

/// How many logs an environment remembers; with the longest names some 1 MB.
const REMEMBERED: NonZeroUsize = NonZeroUsize::new(2_000).expect("not zero");

/// The log's table.
#[derive(Debug)]
pub(crate) struct Log {
    pub(super) client: Client,
    pub(super) table: String,
    /// How long a row counts.
    pub(super) life: Duration,
    newest: Mutex<LruCache<LogOf, Head>>,
}

impl Log {
    #[must_use]
    pub(crate) fn new(client: Client, settings: proxy_core::settings::LogSettings) -> Self {
        Self {
            client,
            table: settings.table,
            life: settings.life,
            newest: Mutex::new(LruCache::new(REMEMBERED)),
        }
    }

    pub(super) fn remembered(&self, log: &LogOf) -> Option<Head> {
        let mut newest = self.newest.lock().unwrap_or_else(PoisonError::into_inner);
        newest.get(log).cloned()
    }

    pub(super) fn remember(&self, log: &LogOf, head: Head) {
        let mut newest = self.newest.lock().unwrap_or_else(PoisonError::into_inner);
        newest.put(log.clone(), head);
    }

    /// The newest row, read consistently.
    pub(super) async fn newest(&self, log: &LogOf) -> Result<Option<Row>, TableError> {
        let query = self.client.query().table_name(&self.table);
        let page = query
            .consistent_read(true)
            .key_condition_expression("booking_id = :log")
            .expression_attribute_values(":log", AttributeValue::S(log.key()))
            .scan_index_forward(false)
            .limit(1)
            .send()
            .await
            .map_err(|e| failed("query newest row", e))?;
        let row = page.items().first();
        row.map(|item| items::read(log, item)).transpose()
    }

    /// One page of rows from number `to` down to number `from`, the highest first, and where the next
    /// one starts.
    pub(super) async fn page(
        &self,
        log: &LogOf,
        (from, to): (u64, u64),
        start: Option<Item>,
    ) -> Result<(Vec<Row>, Option<Item>), TableError> {
        let query = self.client.query().table_name(&self.table);
        let page = query
            .consistent_read(true)
            .key_condition_expression("booking_id = :log AND connection_id BETWEEN :from AND :to")
            .expression_attribute_values(":log", AttributeValue::S(log.key()))
            .expression_attribute_values(":from", AttributeValue::S(sort_key(from)))
            .expression_attribute_values(":to", AttributeValue::S(sort_key(to)))
            .scan_index_forward(false)
            .set_exclusive_start_key(start)
            .send()
            .await
            .map_err(|e| failed("query log", e))?;
        let rows = page.items().iter().map(|item| items::read(log, item));
        Ok((rows.collect::<Result<_, _>>()?, page.last_evaluated_key))
    }
}
