//! Signatures that were used: each has a row until it has expired, because the next publish may
//! come to another environment. It costs a publish over HTTP one conditional write.

use std::collections::HashMap;

use aws_sdk_dynamodb::error::ProvideErrorMetadata as _;
use aws_sdk_dynamodb::types::AttributeValue;

use proxy_core::ids::Nonce;

use super::error::{CONDITION, TableError, failed};
use super::items::Item;
use super::table::Connections;

impl Connections {
    /// Uses a nonce up. False: another invocation has used it before. `ttl`, in Unix seconds, is
    /// when it may be forgotten.
    ///
    /// # Errors
    /// The table does not answer; the nonce may be used up.
    pub(crate) async fn spend(
        &self,
        nonce: &Nonce,
        by: &str,
        ttl: u64,
    ) -> Result<bool, TableError> {
        let put = self.client.put_item().table_name(&self.table);
        // The SDK repeats a write whose answer is lost: what this invocation wrote is its own.
        let put = put
            .set_item(Some(row(nonce, by, ttl)))
            .condition_expression("attribute_not_exists(booking_id) OR spent_by = :by")
            .expression_attribute_values(":by", AttributeValue::S(by.to_owned()));
        match put.send().await {
            Ok(_) => Ok(true),
            Err(error) if error.code() == Some(CONDITION) => Ok(false),
            Err(error) => Err(failed("put nonce", error)),
        }
    }
}

fn row(nonce: &Nonce, by: &str, ttl: u64) -> Item {
    let text = |text: &str| AttributeValue::S(text.to_owned());
    HashMap::from([
        ("booking_id".to_owned(), text(&format!("nonce#{nonce}"))),
        ("connection_id".to_owned(), text("-")),
        ("spent_by".to_owned(), text(by)),
        ("ttl".to_owned(), AttributeValue::N(ttl.to_string())),
    ])
}
