use serde_json::{Value, json};

use super::{Batch, ServiceError};
use crate::faults::dynamodb::ThrottleError;

fn body(error: ServiceError) -> (u16, Value) {
    let answer = error.into_response();
    let body = serde_json::from_slice(answer.body()).unwrap();
    (answer.status().as_u16(), body)
}

#[test]
fn errors_have_the_types_and_statuses_of_dynamodb() {
    for (error, name) in [
        (
            ThrottleError::ProvisionedThroughputExceededException,
            "com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException",
        ),
        (
            ThrottleError::ThrottlingException,
            "com.amazon.coral.availability#ThrottlingException",
        ),
        (
            ThrottleError::RequestLimitExceeded,
            "com.amazonaws.dynamodb.v20120810#RequestLimitExceeded",
        ),
    ] {
        let (status, body) = body(ServiceError::throttled(error));
        assert_eq!((status, body["__type"].as_str()), (400, Some(name)));
    }
    let (status, body) = body(ServiceError::internal_error("why"));
    assert_eq!(status, 500);
    let name = "com.amazonaws.dynamodb.v20120810#InternalServerError";
    assert_eq!(body["__type"], name);
}

#[test]
fn a_transaction_in_conflict_says_so_for_each_item() {
    let request = json!({ "TransactItems": [{}, {}, {}] }).to_string();
    let (status, answer) = body(ServiceError::conflict(
        "TransactWriteItems",
        request.as_bytes(),
    ));
    assert_eq!(status, 400);
    let codes: Vec<_> = answer["CancellationReasons"]
        .as_array()
        .unwrap()
        .iter()
        .map(|reason| reason["Code"].as_str().unwrap())
        .collect();
    assert_eq!(codes, ["TransactionConflict", "None", "None"]);
    let (_, answer) = body(ServiceError::conflict("PutItem", b"{}"));
    let name = answer["__type"].as_str().unwrap();
    assert!(name.ends_with("#TransactionConflictException"), "{name}");
}

#[test]
fn the_latter_half_of_a_batch_comes_back_unprocessed() {
    let write = |id: &str| json!({ "PutRequest": { "Item": { "id": { "S": id } } } });
    let request = json!({
        "RequestItems": { "a": [write("1"), write("2")], "b": [write("3")] },
        "ReturnConsumedCapacity": "NONE",
    });
    let batch = Batch::halve("BatchWriteItem", request.to_string().as_bytes()).unwrap();
    assert_eq!(
        batch.processed,
        json!({
            "RequestItems": { "a": [write("1"), write("2")] }, "ReturnConsumedCapacity": "NONE",
        })
    );
    // What DynamoDB itself leaves is kept.
    let own = json!({ "UnprocessedItems": { "a": [write("2")] } });
    let answer = batch.complete(&own.to_string().into());
    let answer = serde_json::from_slice::<Value>(&answer).unwrap();
    let both = json!({ "UnprocessedItems": { "a": [write("2")], "b": [write("3")] } });
    assert_eq!(answer, both);
}

#[test]
fn keys_of_a_batch_that_reads_are_halved_with_what_is_said_about_them() {
    let request = json!({
        "RequestItems": { "a": { "Keys": [{ "id": 1 }, { "id": 2 }, { "id": 3 }], "ConsistentRead": true } },
    });
    let batch = Batch::halve("BatchGetItem", request.to_string().as_bytes()).unwrap();
    let kept = batch.processed.pointer("/RequestItems/a/Keys").unwrap();
    assert_eq!(*kept, json!([{ "id": 1 }, { "id": 2 }]));
    let answer = batch.complete(&r#"{"Responses":{},"UnprocessedKeys":{}}"#.into());
    assert_eq!(
        serde_json::from_slice::<Value>(&answer).unwrap(),
        json!({
            "Responses": {},
            "UnprocessedKeys": { "a": { "Keys": [{ "id": 3 }], "ConsistentRead": true } },
        })
    );
}

#[test]
fn a_batch_of_one_cannot_be_halved() {
    let one = r#"{"RequestItems":{"a":[{"DeleteRequest":{}}]}}"#;
    assert!(Batch::halve("BatchWriteItem", one.as_bytes()).is_none());
    for nonsense in [
        "",
        "{}",
        r#"{"RequestItems":[]}"#,
        r#"{"RequestItems":{"a":1}}"#,
    ] {
        assert!(Batch::halve("BatchWriteItem", nonsense.as_bytes()).is_none());
    }
}
