//! The table, seen and changed behind the function's back.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::{AttributeValue, PutRequest, WriteRequest};

use crate::eventually::{answer, in_time};
use crate::world::{LOG_TABLE, TABLE};
use crate::{Row, World};

impl World {
    /// All rows of the table as `partition/connection`, sorted.
    pub async fn rows(&self) -> Vec<String> {
        let mut rows = Vec::new();
        let mut pages = self.dynamo.scan().table_name(TABLE).consistent_read(true);
        loop {
            let page = pages.clone().send().await.unwrap();
            for item in page.items() {
                let text = |name: &str| item[name].as_s().unwrap().clone();
                rows.push(format!("{}/{}", text("booking_id"), text("connection_id")));
            }
            match page.last_evaluated_key {
                None => break,
                next => pages = pages.set_exclusive_start_key(next),
            }
        }
        rows.sort();
        rows
    }

    /// One row's item.
    pub async fn row(&self, partition: &str, connection: &str) -> Option<Item> {
        let get = self
            .dynamo
            .get_item()
            .table_name(TABLE)
            .consistent_read(true);
        let get = get.key("booking_id", AttributeValue::S(partition.to_owned()));
        let get = get.key("connection_id", AttributeValue::S(connection.to_owned()));
        get.send().await.unwrap().item.map(Item)
    }

    /// Writes a row as it is.
    pub async fn put_row(&self, row: Row) {
        let put = self.dynamo.put_item().table_name(TABLE);
        put.set_item(Some(row.0)).send().await.unwrap();
    }

    /// Writes many rows.
    pub async fn put_rows(&self, rows: Vec<Row>) {
        let mut rows = rows.into_iter().map(|Row(item)| {
            let put = PutRequest::builder().set_item(Some(item)).build().unwrap();
            WriteRequest::builder().put_request(put).build()
        });
        loop {
            let together: Vec<_> = rows.by_ref().take(25).collect();
            if together.is_empty() {
                return;
            }
            let write = self.dynamo.batch_write_item();
            let written = write.request_items(TABLE, together).send().await.unwrap();
            assert!(written.unprocessed_items.is_none_or(|left| left.is_empty()));
        }
    }

    /// Writes a number into a row that is there.
    pub async fn set_number(&self, partition: &str, connection: &str, name: &str, value: u64) {
        let update = self.dynamo.update_item().table_name(TABLE);
        let update = update.key("booking_id", AttributeValue::S(partition.to_owned()));
        let update = update.key("connection_id", AttributeValue::S(connection.to_owned()));
        let update = update
            .update_expression("SET #name = :value")
            .condition_expression("attribute_exists(booking_id)")
            .expression_attribute_names("#name", name)
            .expression_attribute_values(":value", AttributeValue::N(value.to_string()));
        update.send().await.unwrap();
    }

    /// The operations that were called since `before`, sorted, each as often as it was called. Needs
    /// [`crate::Builder::faults`], be there none (`{}`), and counts this kit's own calls too.
    #[must_use]
    pub fn table_calls_since(&self, before: &BTreeMap<String, u64>) -> Vec<String> {
        let calls = self.gateway.dynamodb_calls().into_iter();
        let new = calls.flat_map(|(name, count)| {
            let old = before.get(&name).copied().unwrap_or_default();
            (old..count).map(move |_| name.clone())
        });
        new.collect()
    }

    /// Deletes a row behind the function's back.
    pub async fn delete_row(&self, partition: &str, connection: &str) {
        let delete = self.dynamo.delete_item().table_name(TABLE);
        let delete = delete.key("booking_id", AttributeValue::S(partition.to_owned()));
        let delete = delete.key("connection_id", AttributeValue::S(connection.to_owned()));
        delete.send().await.unwrap();
    }

    /// All rows of the log, as their table has them, sorted by their keys.
    pub async fn log_rows(&self) -> Vec<Item> {
        let scan = self.dynamo.scan().table_name(LOG_TABLE);
        let page = scan.consistent_read(true).send().await.unwrap();
        assert!(page.last_evaluated_key.is_none(), "more than a page");
        let mut rows: Vec<_> = page
            .items
            .unwrap_or_default()
            .into_iter()
            .map(Item)
            .collect();
        rows.sort_by_key(|row| {
            let text = |name: &str| row.text(name).unwrap().to_owned();
            (text("booking_id"), text("connection_id"))
        });
        rows
    }

    /// Changes a row of the log behind the function's back.
    pub async fn put_log_row(&self, row: Item) {
        let put = self.dynamo.put_item().table_name(LOG_TABLE);
        put.set_item(Some(row.0)).send().await.unwrap();
    }

    /// Deletes a row of the log, as the table does in its own time.
    pub async fn delete_log_row(&self, row: &Item) {
        let delete = self.dynamo.delete_item().table_name(LOG_TABLE);
        let key = ["booking_id", "connection_id"];
        let key = key.map(|name| (name.to_owned(), row.0[name].clone()));
        delete.set_key(Some(key.into())).send().await.unwrap();
    }

    /// Takes the table away, or what is left of it.
    pub async fn drop_table(&self) {
        self.dynamo
            .delete_table()
            .table_name(TABLE)
            .send()
            .await
            .unwrap();
    }

    /// Waits until the table holds this many rows.
    ///
    /// # Panics
    /// When it never does; it then shows the rows and what the function wrote.
    pub async fn rows_are(&self, count: usize) -> Vec<String> {
        let mut seen = Vec::new();
        let counted = in_time(Box::pin(answer(async || {
            seen = self.rows().await;
            (seen.len() == count).then_some(())
        })));
        if counted.await.is_none() {
            let lines = self.gateway.output().join("\n");
            panic!("in vain waited for {count} rows. There are {seen:#?}, and the log:\n{lines}");
        }
        seen
    }
}

/// A row's attributes.
#[derive(Debug, Clone)]
pub struct Item(std::collections::HashMap<String, AttributeValue>);

impl Item {
    /// A text attribute.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.as_s().ok().map(String::as_str)
    }

    /// A number attribute.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<u64> {
        self.0.get(name)?.as_n().ok()?.parse().ok()
    }

    /// The same item with another number.
    #[must_use]
    pub fn with_number(mut self, name: &str, value: u64) -> Self {
        let value = AttributeValue::N(value.to_string());
        self.0.insert(name.to_owned(), value);
        self
    }

    /// The attributes' names, sorted.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<_> = self.0.keys().map(String::as_str).collect();
        names.sort_unstable();
        names
    }
}
