//! What the table holds, asked of DynamoDB itself.

use std::collections::BTreeSet;

use anyhow::Context;
use serde_json::{Value, json};

use super::stack::TABLE;
use crate::acceptance::http;

/// The connections that the table has rows of.
#[derive(Debug, Default)]
pub(super) struct Rows {
    /// Booking and connection: who gets a broadcast.
    pub(super) homes: BTreeSet<(String, String)>,
    /// Who may send.
    pub(super) records: BTreeSet<String>,
}

/// Reads who is there.
pub(super) async fn read(dynamodb: &str) -> anyhow::Result<Rows> {
    let mut rows = Rows::default();
    for item in items(dynamodb, TABLE).await? {
        rows.add(&item);
    }
    Ok(rows)
}

/// Reads all of a table.
pub(super) async fn items(dynamodb: &str, table: &str) -> anyhow::Result<Vec<Value>> {
    let mut items = Vec::new();
    let mut scan = json!({ "TableName": table, "ConsistentRead": true });
    loop {
        let body = scan.to_string();
        let request = format!(
            "POST / HTTP/1.0\r\nContent-Type: application/x-amz-json-1.0\r\n\
             X-Amz-Target: DynamoDB_20120810.Scan\r\nAuthorization: AWS4-HMAC-SHA256 \
             Credential=local/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, \
             Signature=0\r\nX-Amz-Date: 20260101T000000Z\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let page = http::call(dynamodb, &request).await?;
        let page: Value = serde_json::from_str(&page).context("DynamoDB speaks no JSON")?;
        let found = page.get("Items").and_then(Value::as_array);
        items.extend(found.into_iter().flatten().cloned());
        let Some(start) = page.get("LastEvaluatedKey") else {
            return Ok(items);
        };
        scan = json!({ "TableName": table, "ConsistentRead": true, "ExclusiveStartKey": start });
    }
}

impl Rows {
    fn add(&mut self, item: &Value) {
        let text = |name: &str| item.get(name)?.get("S")?.as_str().map(str::to_owned);
        let (Some(partition), Some(connection)) = (text("booking_id"), text("connection_id"))
        else {
            return;
        };
        if partition.starts_with("connection#") {
            self.records.insert(connection);
        } else if !partition.contains('#') {
            self.homes.insert((partition, connection));
        }
    }
}
