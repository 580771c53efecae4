//! The connections table, as anybody with DynamoDB's API sees it.

use anyhow::Context;
use serde::Deserialize;

use crate::acceptance::http;

/// Its name.
pub(super) const TABLE: &str = "sidewire-connections";

/// The table at this endpoint.
pub(super) struct Table<'a>(pub(super) &'a str);

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Page {
    items: Vec<Item>,
}

#[derive(Deserialize)]
struct Item {
    booking_id: Text,
    connection_id: Text,
}

#[derive(Deserialize)]
struct Text {
    #[serde(rename = "S")]
    text: String,
}

impl Table<'_> {
    /// All rows as `PARTITION/SORT`, sorted.
    pub(super) async fn rows(&self) -> anyhow::Result<Vec<String>> {
        let headers = "X-Amz-Target: DynamoDB_20120810.Scan\r\nX-Amz-Date: 20261125T080000Z\r\nAuthorization: AWS4-HMAC-SHA256 \
            Credential=acceptance/20261125/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=none\r\n";
        let ask = format!(r#"{{"TableName":"{TABLE}","ConsistentRead":true}}"#);
        let page = http::post_with(self.0, "/", headers, &ask).await?;
        let page: Page = serde_json::from_str(&page).context("cannot read the table")?;
        let row = |item: &Item| format!("{}/{}", item.booking_id.text, item.connection_id.text);
        let mut rows: Vec<_> = page.items.iter().map(row).collect();
        rows.sort_unstable();
        Ok(rows)
    }
}
