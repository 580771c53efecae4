//! What goes wrong on purpose at the calls of DynamoDB.

use std::time::Duration;

use serde_json::{Value, json};

use crate::faults::{parse, world};
use crate::kit::dynamodb::dynamodb;
use crate::kit::file::file;
use crate::kit::{HttpResponse, World};

const THROTTLED: &str = "ProvisionedThroughputExceededException";

/// A gateway with a table `things` that plays these faults.
async fn with_table(name: &str, faults: &Value) -> World {
    let tables = file(name, &tables().to_string());
    let world = World::with(|config| {
        config.tables = Some(tables.clone());
        config.faults = Some(parse(faults));
    })
    .await;
    std::fs::remove_file(tables).unwrap();
    world
}

fn tables() -> Value {
    let attribute = |name: &str| json!({ "AttributeName": name, "AttributeType": "S" });
    json!([{
        "TableName": "things",
        "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [attribute("id"), attribute("owner")],
        "KeySchema": [{ "AttributeName": "id", "KeyType": "HASH" }],
        "GlobalSecondaryIndexes": [{
            "IndexName": "by-owner",
            "KeySchema": [{ "AttributeName": "owner", "KeyType": "HASH" }],
            "Projection": { "ProjectionType": "ALL" },
        }],
    }])
}

fn item(id: &str) -> Value {
    json!({ "id": { "S": id }, "owner": { "S": "ann" } })
}

async fn put(world: &World, id: &str) -> HttpResponse {
    let request = json!({ "TableName": "things", "Item": item(id) });
    dynamodb(world, "PutItem", request).await
}

async fn get(world: &World, id: &str) -> HttpResponse {
    let key = json!({ "id": { "S": id } });
    let request = json!({ "TableName": "things", "Key": key, "ConsistentRead": true });
    dynamodb(world, "GetItem", request).await
}

async fn exists(world: &World, id: &str) -> bool {
    let answer = get(world, id).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.body.contains("Item")
}

#[tokio::test]
async fn the_next_two_calls_of_one_operation_are_throttled() {
    let fault = json!({ "fault": "throttled", "operations": ["GetItem"], "next": 2 });
    let world = with_table("throttled.json", &json!({ "dynamodb": [fault] })).await;
    assert_eq!(put(&world, "a").await.status, 200);
    for _ in 0..2 {
        let answer = get(&world, "a").await;
        assert_eq!(answer.status, 400);
        assert!(answer.body.contains(THROTTLED), "{}", answer.body);
    }
    assert!(exists(&world, "a").await);
    assert_eq!(world.played("dynamodb.throttled.GetItem"), 2);
}

#[tokio::test]
async fn calls_are_counted_by_operation_from_the_first_one_of_the_function() {
    let world = with_table("counted.json", &json!({})).await;
    assert!(world.running.dynamodb_calls().is_empty());
    put(&world, "a").await;
    for _ in 0..3 {
        get(&world, "a").await;
    }
    let counts = world.running.dynamodb_calls();
    assert_eq!((counts["PutItem"], counts["GetItem"]), (1, 3));
    let shown = world.http("GET", "/_control/faults", b"").await;
    assert!(shown.body.contains(r#""GetItem":3"#), "{}", shown.body);
}

#[tokio::test]
async fn a_call_that_fails_may_be_done_or_not() {
    let fault = |applied: bool| json!({ "fault": "internal-error", "operations": ["PutItem"], "applied": applied });
    let world = with_table("failing.json", &json!({})).await;
    for applied in [false, true] {
        world.set_faults(&json!({ "dynamodb": [fault(applied)] }));
        let answer = put(&world, "a").await;
        assert_eq!(answer.status, 500);
        assert!(
            answer.body.contains("#InternalServerError"),
            "{}",
            answer.body
        );
        assert_eq!(exists(&world, "a").await, applied);
    }
}

#[tokio::test]
async fn a_batch_may_be_done_by_half() {
    let fault = json!({ "fault": "unprocessed", "operations": ["BatchWriteItem"], "next": 1 });
    let world = with_table("batch.json", &json!({ "dynamodb": [fault] })).await;
    let write = |id: &str| json!({ "PutRequest": { "Item": item(id) } });
    let request = json!({ "RequestItems": { "things": [write("a"), write("b"), write("c")] } });
    let answer = dynamodb(&world, "BatchWriteItem", request).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    let answer = serde_json::from_str::<Value>(&answer.body).unwrap();
    assert_eq!(
        answer["UnprocessedItems"],
        json!({ "things": [write("c")] })
    );
    for (id, done) in [("a", true), ("b", true), ("c", false)] {
        assert_eq!(exists(&world, id).await, done, "{id}");
    }
    // What is left is one item, which is written when it is sent again.
    let rest = json!({ "RequestItems": answer["UnprocessedItems"] });
    let answer = dynamodb(&world, "BatchWriteItem", rest).await;
    assert!(!answer.body.contains("things"), "{}", answer.body);
    assert!(exists(&world, "c").await);
}

#[tokio::test]
async fn a_batch_of_one_item_is_throttled_as_a_whole() {
    let world = with_table(
        "single.json",
        &json!({ "dynamodb": [{ "fault": "unprocessed" }] }),
    )
    .await;
    let keys = json!({ "things": { "Keys": [{ "id": { "S": "a" } }] } });
    let answer = dynamodb(&world, "BatchGetItem", json!({ "RequestItems": keys })).await;
    assert_eq!(answer.status, 400);
    assert!(answer.body.contains(THROTTLED), "{}", answer.body);
}

#[tokio::test]
async fn a_transaction_may_be_in_conflict_and_nothing_of_it_is_done() {
    let world = with_table(
        "conflict.json",
        &json!({ "dynamodb": [{ "fault": "conflict", "next": 1 }] }),
    )
    .await;
    let put = |id: &str| json!({ "Put": { "TableName": "things", "Item": item(id) } });
    let request = json!({ "TransactItems": [put("a"), put("b")] });
    let answer = dynamodb(&world, "TransactWriteItems", request).await;
    assert_eq!(answer.status, 400);
    let answer = serde_json::from_str::<Value>(&answer.body).unwrap();
    assert_eq!(
        answer["CancellationReasons"][0]["Code"],
        "TransactionConflict"
    );
    assert_eq!(answer["CancellationReasons"].as_array().unwrap().len(), 2);
    assert!(!exists(&world, "a").await);
}

#[tokio::test]
async fn a_call_may_be_slow() {
    let slow = json!({ "fault": "slow", "operations": ["GetItem"], "delay": "60s", "next": 1 });
    let mut world = with_table("slow.json", &json!({ "dynamodb": [slow] })).await;
    let url = world.running.dynamodb_url();
    let address = url.strip_prefix("http://").unwrap().to_owned();
    let slow = tokio::spawn(async move {
        let target = ("X-Amz-Target", "DynamoDB_20120810.GetItem");
        let body = br#"{"TableName":"things","Key":{"id":{"S":"a"}}}"#;
        crate::kit::http(&address, "POST", "/", &[target], body).await
    });
    world.fault("dynamodb.slow.GetItem").await;
    assert!(!exists(&world, "a").await);
    assert!(!slow.is_finished());
    world.running.advance(Duration::from_secs(60));
    // Answered by the database behind, which has its own opinion of an unsigned call.
    crate::kit::in_time(slow).await.unwrap();
}

/// The ids of ann's items, as the index tells.
async fn by_owner(world: &World) -> Vec<String> {
    let request = json!({
        "TableName": "things", "IndexName": "by-owner",
        "KeyConditionExpression": "#o = :o",
        "ExpressionAttributeNames": { "#o": "owner" },
        "ExpressionAttributeValues": { ":o": { "S": "ann" } },
    });
    let answer = dynamodb(world, "Query", request).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    let answer = serde_json::from_str::<Value>(&answer.body).unwrap();
    let items = answer["Items"].as_array().unwrap().iter();
    items
        .map(|item| item["id"]["S"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn an_index_lags_behind_the_table() {
    let world = with_table("lagging.json", &json!({ "index_lag": "60s" })).await;
    assert_eq!(put(&world, "a").await.status, 200);
    // The table itself does not.
    assert!(exists(&world, "a").await);
    assert!(by_owner(&world).await.is_empty());
    assert_eq!(world.played("dynamodb.index-lag"), 1);
    world.running.advance(Duration::from_secs(60));
    assert_eq!(by_owner(&world).await, ["a"]);
    let delete = json!({ "TableName": "things", "Key": { "id": { "S": "a" } } });
    assert_eq!(dynamodb(&world, "DeleteItem", delete).await.status, 200);
    assert!(!exists(&world, "a").await);
    assert_eq!(by_owner(&world).await, ["a"]);
    world.running.advance(Duration::from_secs(60));
    assert!(by_owner(&world).await.is_empty());
    // What the layer itself has asked is not counted.
    let counts = world.running.dynamodb_calls();
    assert_eq!(
        (counts.get("GetItem"), counts.get("DescribeTable")),
        (Some(&2), None)
    );
}

#[tokio::test]
async fn a_write_that_is_refused_changes_no_index() {
    let world = with_table("refused.json", &json!({ "index_lag": "60s" })).await;
    put(&world, "a").await;
    world.running.advance(Duration::from_secs(60));
    let again = json!({
        "TableName": "things", "Item": item("a"), "ConditionExpression": "attribute_not_exists(id)",
    });
    assert_eq!(dynamodb(&world, "PutItem", again).await.status, 400);
    assert_eq!(by_owner(&world).await, ["a"]);
    assert_eq!(world.played("dynamodb.index-lag"), 0);
}

#[tokio::test]
async fn another_dynamodb_has_the_same_faults() {
    let other = World::start().await;
    let url = other.running.dynamodb_url();
    let path = file("behind.json", &tables().to_string());
    let world = World::with(|config| {
        config.dynamodb = Some(url.clone());
        config.tables = Some(path.clone());
        config.faults = Some(parse(
            &json!({ "dynamodb": [{ "fault": "throttled", "next": 1 }] }),
        ));
    })
    .await;
    std::fs::remove_file(path).unwrap();
    assert_ne!(world.running.dynamodb_url(), url);
    assert_eq!(put(&world, "a").await.status, 400);
    assert_eq!(put(&world, "a").await.status, 200);
    assert!(exists(&other, "a").await);
}

#[tokio::test]
async fn calls_that_are_not_about_items_have_no_faults() {
    let world = world(json!({ "dynamodb": [{ "fault": "throttled" }] })).await;
    let answer = dynamodb(&world, "ListTables", json!({})).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
}
