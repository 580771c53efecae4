use std::time::Duration;

use serde_json::{Value, json};

use super::{Item, Schema, Writes, read, written};
use crate::clock::EpochMs;

const LAG: Duration = Duration::from_secs(1);

fn schema(projection: &Value) -> Schema {
    let key = |name: &str, kind: &str| json!({ "AttributeName": name, "KeyType": kind });
    Schema::parse(&json!({ "Table": {
        "KeySchema": [key("room", "HASH"), key("id", "RANGE")],
        "GlobalSecondaryIndexes": [{
            "IndexName": "by-owner", "KeySchema": [key("owner", "HASH")], "Projection": projection,
        }],
    }}))
}

fn all() -> Schema {
    schema(&json!({ "ProjectionType": "ALL" }))
}

fn item(members: &Value) -> Item {
    members.as_object().unwrap().clone()
}

fn ann(id: &str, text: &str) -> Value {
    json!({ "room": { "S": "r" }, "id": { "S": id }, "owner": { "S": "ann" }, "text": { "S": text } })
}

/// What a query for ann's items answers when `items` are there.
fn answered(writes: &Writes, schema: &Schema, items: &[Value]) -> (bool, Vec<Value>) {
    let request = json!({ "ExpressionAttributeValues": { ":o": { "S": "ann" } } });
    let mut answer = json!({ "Items": items, "Count": items.len(), "ScannedCount": items.len() });
    let changed = writes.amend(schema, "by-owner", (&request, &mut answer));
    let items = answer["Items"].as_array().unwrap().clone();
    assert_eq!(answer["Count"], items.len());
    assert_eq!(answer["ScannedCount"], items.len());
    (changed, items)
}

#[test]
fn an_item_that_was_put_is_not_there_yet() {
    let mut writes = Writes::default();
    writes.remember(&all(), &item(&ann("1", "new")), (EpochMs(0), None), LAG);
    let items = [ann("1", "new"), ann("2", "old")];
    let expected = (true, vec![ann("2", "old")]);
    assert_eq!(answered(&writes, &all(), &items), expected);
    writes.forget(EpochMs(999), LAG);
    assert_eq!(answered(&writes, &all(), &items), expected);
    writes.forget(EpochMs(1000), LAG);
    assert_eq!(answered(&writes, &all(), &items), (false, items.to_vec()));
}

#[test]
fn an_item_that_was_changed_is_what_it_was_before_all_of_it() {
    let mut writes = Writes::default();
    for (at, before) in [(0, "first"), (500, "second")] {
        let before = item(&ann("1", before));
        writes.remember(&all(), &before.clone(), (EpochMs(at), Some(before)), LAG);
    }
    let now = [ann("1", "third")];
    assert_eq!(
        answered(&writes, &all(), &now),
        (true, vec![ann("1", "first")])
    );
    writes.forget(EpochMs(1200), LAG);
    assert_eq!(
        answered(&writes, &all(), &now),
        (true, vec![ann("1", "second")])
    );
}

#[test]
fn an_item_that_was_deleted_is_still_there_where_it_belongs() {
    let mut writes = Writes::default();
    let bens = json!({ "room": { "S": "r" }, "id": { "S": "2" }, "owner": { "S": "ben" } });
    let nobodys = json!({ "room": { "S": "r" }, "id": { "S": "3" } });
    for deleted in [&ann("1", "deleted"), &bens, &nobodys] {
        let deleted = item(deleted);
        writes.remember(&all(), &deleted.clone(), (EpochMs(0), Some(deleted)), LAG);
    }
    let expected = (true, vec![ann("1", "deleted")]);
    assert_eq!(answered(&writes, &all(), &[]), expected);
    // Not on a page that is not the last, and not for a query that wants more than a partition.
    let values = json!({ ":o": { "S": "ann" }, ":t": { "S": "x" } });
    for (request, answer) in [
        (
            json!({ "ExpressionAttributeValues": values }),
            json!({ "Items": [] }),
        ),
        (
            json!({ "ExpressionAttributeValues": { ":o": { "S": "ann" } } }),
            json!({ "Items": [], "LastEvaluatedKey": {} }),
        ),
    ] {
        let mut amended = answer.clone();
        assert!(!writes.amend(&all(), "by-owner", (&request, &mut amended)));
        assert_eq!(amended, answer);
    }
}

#[test]
fn an_item_that_was_not_in_the_index_is_not_there_yet_and_a_projection_is_kept() {
    let schema = schema(&json!({ "ProjectionType": "INCLUDE", "NonKeyAttributes": ["note"] }));
    let mut writes = Writes::default();
    let nobodys = item(&json!({ "room": { "S": "r" }, "id": { "S": "1" } }));
    writes.remember(&schema, &nobodys.clone(), (EpochMs(0), Some(nobodys)), LAG);
    let mut noted = item(&ann("2", "not projected"));
    noted.insert("note".to_owned(), json!({ "S": "kept" }));
    writes.remember(&schema, &noted.clone(), (EpochMs(0), Some(noted)), LAG);
    let (_, items) = answered(&writes, &schema, &[ann("1", "now ann's")]);
    let expected = json!({
        "room": { "S": "r" }, "id": { "S": "2" }, "owner": { "S": "ann" }, "note": { "S": "kept" },
    });
    assert_eq!(items, [expected]);
}

#[test]
fn a_write_makes_older_ones_forgotten_although_nobody_reads() {
    let mut writes = Writes::default();
    for (id, at) in [("1", 0), ("2", 999), ("3", 1000)] {
        writes.remember(&all(), &item(&ann(id, "new")), (EpochMs(at), None), LAG);
    }
    assert_eq!(writes.0.len(), 2);
}

#[test]
fn what_a_call_writes_is_found_in_every_form_of_it() {
    let (key, table) = (json!({ "id": { "S": "1" } }), "t");
    let expected = [(table.to_owned(), item(&key))];
    for (operation, request) in [
        ("PutItem", json!({ "TableName": table, "Item": key })),
        ("UpdateItem", json!({ "TableName": table, "Key": key })),
        ("DeleteItem", json!({ "TableName": table, "Key": key })),
        (
            "BatchWriteItem",
            json!({ "RequestItems": { table: [{ "PutRequest": { "Item": key } }] } }),
        ),
        (
            "BatchWriteItem",
            json!({ "RequestItems": { table: [{ "DeleteRequest": { "Key": key } }] } }),
        ),
        (
            "TransactWriteItems",
            json!({ "TransactItems": [
            { "ConditionCheck": { "TableName": table, "Key": key } },
            { "Put": { "TableName": table, "Item": key } },
        ] }),
        ),
        (
            "TransactWriteItems",
            json!({ "TransactItems": [{ "Update": { "TableName": table, "Key": key } }] }),
        ),
        (
            "TransactWriteItems",
            json!({ "TransactItems": [{ "Delete": { "TableName": table, "Key": key } }] }),
        ),
    ] {
        assert_eq!(
            written(operation, &request),
            expected,
            "{operation} {request}"
        );
    }
    for (operation, request) in [
        ("GetItem", json!({ "TableName": table, "Key": key })),
        ("PutItem", json!(null)),
        (
            "BatchWriteItem",
            json!({ "RequestItems": { table: [1, {}] } }),
        ),
        ("TransactWriteItems", json!({ "TransactItems": [{}, 1] })),
    ] {
        assert_eq!(written(operation, &request), [], "{operation} {request}");
    }
}

#[test]
fn only_reads_by_an_index_lag() {
    let by_index = json!({ "TableName": "t", "IndexName": "i" });
    assert_eq!(read("Query", &by_index), Some(("t", "i")));
    assert_eq!(read("Scan", &by_index), Some(("t", "i")));
    assert_eq!(read("Query", &json!({ "TableName": "t" })), None);
    assert_eq!(read("GetItem", &by_index), None);
}
