//! Time to live in a database that has the machine's clock, at the time of a clock that has been moved.
//!
//! The library takes another clock for databases in memory only; for those in a file this does what its own sweep does.

use std::collections::HashMap;

use dynoxide::Database;
use dynoxide::actions::list_tables::ListTablesRequest;
use dynoxide::errors::{DynoxideError, Result};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::clock::EpochMs;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Key {
    attribute_name: String,
}

/// Removes the items of all tables that have expired at `now`.
pub(super) fn sweep(database: &Database, now: EpochMs) -> Result<()> {
    let mut request = request::<ListTablesRequest>(json!({}))?;
    loop {
        let tables = database.list_tables(request)?;
        for table in &tables.table_names {
            sweep_table(database, table, now)?;
        }
        let Some(last) = tables.last_evaluated_table_name else {
            return Ok(());
        };
        request = self::request(json!({ "ExclusiveStartTableName": last }))?;
    }
}

fn sweep_table(database: &Database, table: &str, now: EpochMs) -> Result<()> {
    let Some(metadata) = database.get_table_metadata(table)? else {
        return Ok(());
    };
    let Some(attribute) = metadata
        .ttl_attribute
        .as_ref()
        .filter(|_| metadata.ttl_enabled)
    else {
        return Ok(());
    };
    let keys =
        serde_json::from_str::<Vec<Key>>(&metadata.key_schema).map_err(|error| internal(&error))?;
    let expired = |members: Value, expression: &str| {
        let mut request = json!({
            "TableName": table,
            "ExpressionAttributeNames": { "#until": attribute },
            "ExpressionAttributeValues": { ":now": { "N": now.seconds().to_string() } },
            expression: "#until <= :now",
        });
        if let (Some(all), Value::Object(members)) = (request.as_object_mut(), members) {
            all.extend(members);
        }
        request
    };
    let mut from = Value::Null;
    loop {
        let start = match &from {
            Value::Null => json!({}),
            from => json!({ "ExclusiveStartKey": from }),
        };
        let page = database.scan(request(expired(start, "FilterExpression"))?)?;
        for item in page.items.unwrap_or_default() {
            let item = serde_json::to_value(item).map_err(|error| internal(&error))?;
            let key: HashMap<&str, &Value> = keys
                .iter()
                .filter_map(|Key { attribute_name }| {
                    Some((attribute_name.as_str(), item.get(attribute_name)?))
                })
                .collect();
            // One that has been written again since is not expired any more.
            let delete = expired(json!({ "Key": key }), "ConditionExpression");
            match database.delete_item(request(delete)?) {
                Ok(_) | Err(DynoxideError::ConditionalCheckFailedException(..)) => {}
                Err(error) => return Err(error),
            }
        }
        let Some(last) = page.last_evaluated_key else {
            return Ok(());
        };
        from = serde_json::to_value(last).map_err(|error| internal(&error))?;
    }
}

fn request<T: DeserializeOwned>(request: Value) -> Result<T> {
    serde_json::from_value(request).map_err(|error| internal(&error))
}

fn internal(error: &serde_json::Error) -> DynoxideError {
    DynoxideError::InternalServerError(error.to_string())
}
