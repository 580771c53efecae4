use std::path::Path;

use serde_json::json;

use super::{create_table, open};
use crate::error::StartError;

fn refusal(table: &serde_json::Value) -> String {
    let database = open(None).unwrap();
    create_table(&database, table.as_object().unwrap().clone()).unwrap_err()
}

#[test]
fn the_products_own_tables_file_is_accepted() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../infra/tables.json");
    let database = open(Some(&path)).unwrap();
    assert_eq!(database.table_count().unwrap(), 1);
}

#[test]
fn a_table_that_dynamodb_refuses_is_explained_in_its_words() {
    let reason = refusal(&json!({ "TableName": "things" }));
    assert!(!reason.contains("VALIDATION:"), "{reason}");
    assert!(!reason.is_empty());
    let reason = refusal(&json!({
        "TableName": "things",
        "AttributeDefinitions": [{ "AttributeName": "id", "AttributeType": "S" }],
        "KeySchema": [{ "AttributeName": "id", "KeyType": "HASH" }],
        "BillingMode": "PAY_PER_REQUEST",
        "TimeToLiveSpecification": { "Enabled": true },
    }));
    assert!(reason.contains("AttributeName"), "{reason}");
}

#[test]
fn a_tables_file_that_is_not_there_is_a_start_error_that_names_it() {
    let error = open(Some(Path::new("/no/such/tables.json"))).err().unwrap();
    assert!(matches!(error, StartError::TablesUnreadable { .. }));
    assert!(
        error.to_string().contains("/no/such/tables.json"),
        "{error}"
    );
    assert!(error.to_string().contains("--tables"), "{error}");
}
