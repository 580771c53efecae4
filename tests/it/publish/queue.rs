//! Publishing from a queue: what comes again, and what does not.

use harness::World;
use serde_json::{Value, json};

use crate::world;

/// A batch as SQS hands it over; a message's id is its place.
pub(super) fn batch(bodies: &[(Option<&str>, String)]) -> String {
    let records: Vec<Value> = bodies
        .iter()
        .enumerate()
        .map(|(place, (group, body))| {
            let attributes = match group {
                Some(group) => json!({"ApproximateReceiveCount": "1", "MessageGroupId": group}),
                None => json!({"ApproximateReceiveCount": "1"}),
            };
            json!({
                "messageId": format!("m{place}"),
                "receiptHandle": "AQEB",
                "body": body,
                "attributes": attributes,
                "messageAttributes": {},
                "eventSource": "aws:sqs",
                "eventSourceARN": "arn:aws:sqs:us-east-1:000000000000:publish",
                "awsRegion": "us-east-1",
            })
        })
        .collect();
    json!({"Records": records}).to_string()
}

fn publish(to: &Value, n: usize) -> String {
    json!({"action": "publish", "to": to, "data": {"type": "x", "n": n}}).to_string()
}

pub(super) async fn failures(world: &World, batch: &str) -> Vec<String> {
    let answered = world.invoke(batch).await;
    assert!(!answered.function_error, "{answered:?}");
    let failures = answered.json.get("batchItemFailures");
    let failures = failures.and_then(Value::as_array).expect("a list");
    let id = |failure: &Value| Some(failure.get("itemIdentifier")?.as_str()?.to_owned());
    failures.iter().filter_map(id).collect()
}

#[tokio::test]
async fn a_batch_is_in_order_and_the_invalid_fail() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let booking = json!({"booking_id": "1"});
    let bodies = [
        publish(&booking, 0),
        "no json".to_owned(),
        publish(&json!({"user_id": "ann"}), 2),
        publish(&json!({"everyone": true}), 3),
        json!({"action": "connections", "to": booking}).to_string(),
        json!({"action": "publish", "to": {}, "data": 1}).to_string(),
        format!("\u{feff}{}", publish(&booking, 6)),
    ];
    let bodies = bodies.map(|body| (None, body));
    // The queue's redrive takes those that can never be followed.
    let failed = failures(&world, &batch(&bodies)).await;
    assert_eq!(failed, ["m1", "m3", "m4", "m5"]);
    for n in [0, 2, 6] {
        assert_eq!(ann.expect("x").await["n"], n);
    }
    ann.expect_nothing_before_pong().await;
    let output = world.gateway.output().join("\n");
    for (message, words) in [
        ("m1", "the body is not JSON"),
        ("m3", "nobody may address everyone"),
        ("m4", "nobody would be answered"),
        ("m5", "`to` names nobody"),
    ] {
        let line = output
            .lines()
            .find(|line| line.contains(message) && line.contains(words));
        assert!(line.is_some(), "{message}: {words} in\n{output}");
    }
    assert_eq!(failures(&world, &batch(&[])).await, Vec::<String>::new());
    world.stop().await;
}

#[tokio::test]
async fn an_unreadable_audience_repeats_its_group() {
    let world = world().start().await;
    let mut watch = world.watch();
    let mut ann = world.join("1", "ann").await;
    let id = watch.opened().await;
    world.drop_table().await;
    let (booking, connection) = (json!({"booking_id": "1"}), json!({"connection_id": id}));
    let bodies = [
        (Some("a"), publish(&connection, 0)),
        (Some("a"), publish(&booking, 1)),
        (Some("b"), publish(&connection, 2)),
        (Some("a"), publish(&connection, 3)),
        (None, publish(&booking, 4)),
        (None, publish(&connection, 5)),
    ];
    assert_eq!(failures(&world, &batch(&bodies)).await, ["m1", "m3", "m4"]);
    for n in [0, 2, 5] {
        assert_eq!(ann.expect("x").await["n"], n);
    }
    world.stop().await;
}

#[tokio::test]
async fn what_is_not_delivered_comes_again() {
    for answer in [json!(429), json!(500), json!(403), json!("hang")] {
        let timeout = std::time::Duration::from_secs(25);
        let world = world().function_timeout(timeout).faults("{}").start().await;
        let (mut ann, ann_id) = world.joined("1", "ann").await;
        let mut ben = world.join("2", "ben").await;
        let fault = json!({"posts": [{"answer": answer, "connections": [ann_id]}]});
        world.play(&fault.to_string());
        let bodies = [
            (None, publish(&json!({"booking_id": "1"}), 0)),
            (None, publish(&json!({"booking_id": "2"}), 1)),
            (Some("g"), publish(&json!({"connection_id": ann_id}), 2)),
            (Some("g"), publish(&json!({"booking_id": "2"}), 3)),
        ];
        let failed = failures(&world, &batch(&bodies)).await;
        assert_eq!(failed, ["m0", "m2", "m3"], "{answer}");
        assert_eq!(ben.expect("x").await["n"], 1);
        world.play("{}");
        assert_eq!(
            failures(&world, &batch(&bodies[..1])).await,
            Vec::<String>::new()
        );
        assert_eq!(ann.expect("x").await["n"], 0, "{answer}");
        world.stop().await;
    }
}

#[tokio::test]
async fn what_the_time_cuts_off_comes_again() {
    let timeout = std::time::Duration::from_secs(3);
    let world = world().function_timeout(timeout).faults("{}").start().await;
    let (mut ann, _ben, id) = world.ann_and_ben().await;
    world.play(&json!({"posts": [{"answer": 429, "connections": [id]}]}).to_string());
    let bodies = [(None, publish(&json!({"booking_id": "1"}), 0))];
    assert_eq!(failures(&world, &batch(&bodies)).await, ["m0"]);
    ann.expect("x").await;
    world.stop().await;
}

#[tokio::test]
async fn without_an_endpoint_the_batch_comes_again() {
    let world = world()
        .env("AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI", "")
        .start()
        .await;
    let bodies = [(None, publish(&json!({"booking_id": "1"}), 0))];
    let answered = world.invoke(&batch(&bodies)).await;
    assert!(answered.function_error, "{answered:?}");
    assert_eq!(answered.json["errorType"], "PublishRefused");
    world.stop().await;
}
