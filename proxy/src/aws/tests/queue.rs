use std::time::Duration;

use aws_credential_types::Credentials;
use serde_json::{Value, json};
use tokio::time::Instant;
use url::Url;

use super::server::Wire;
use super::{LONG, World};
use crate::aws::queue::{QueueClient, QueueError, QueueMessage};
use crate::aws::signed::SignedClient;

fn client(world: &World, endpoint: bool) -> QueueClient {
    let credentials = Credentials::new(
        "AKIAEXAMPLE",
        "example",
        Some("session".to_owned()),
        None,
        "test",
    );
    let region = "eu-central-1".to_owned();
    let signed = SignedClient::new(world.transport.clone(), credentials, region, "sqs");
    let origin = if endpoint {
        "https://elsewhere.example"
    } else {
        &world.url
    };
    let queue = Url::parse(&format!("{origin}/123456789012/publish")).unwrap();
    let endpoint = endpoint.then(|| Url::parse(&world.url).unwrap());
    QueueClient::new(queue, endpoint, signed)
}

fn messages(sizes: &[usize]) -> Vec<QueueMessage> {
    let message = |size: &usize| QueueMessage {
        body: "x".repeat(*size),
        delay: Duration::from_millis(4_001),
    };
    sizes.iter().map(message).collect()
}

async fn send(world: &World, sizes: &[usize]) -> Result<(), QueueError> {
    let until = Instant::now() + LONG;
    client(world, false).send(&messages(sizes), until).await
}

/// Each call's target and body.
fn calls(world: &World) -> Vec<(String, Value)> {
    let requests = world.server.requests().into_iter();
    requests
        .map(|(head, body)| {
            let target = head.headers["x-amz-target"].to_str().unwrap().to_owned();
            (target, serde_json::from_slice(&body).unwrap())
        })
        .collect()
}

fn ids(call: &Value) -> Vec<&str> {
    let entries = call["Entries"].as_array().unwrap().iter();
    entries.map(|entry| entry["Id"].as_str().unwrap()).collect()
}

fn answer(taken: &[usize], failed: &[(usize, bool, &str)]) -> String {
    let taken = taken
        .iter()
        .map(|id| json!({"Id": id.to_string(), "MessageId": "m"}));
    let failed = failed
        .iter()
        .map(|(id, fault, code)| json!({"Id": id.to_string(), "SenderFault": fault, "Code": code}));
    json!({"Successful": taken.collect::<Vec<_>>(), "Failed": failed.collect::<Vec<_>>()})
        .to_string()
}

#[tokio::test]
async fn one_message_is_sent_and_signed() {
    for endpoint in [false, true] {
        let world = World::new(Wire::Http2).await;
        let until = Instant::now() + LONG;
        client(&world, endpoint)
            .send(&messages(&[3]), until)
            .await
            .unwrap();
        let (head, body) = world.server.requests().remove(0);
        let header = |name: &str| head.headers[name].to_str().unwrap().to_owned();
        assert_eq!(head.uri.path(), "/");
        assert_eq!(header("content-type"), "application/x-amz-json-1.0");
        assert_eq!(header("x-amz-target"), "AmazonSQS.SendMessage");
        assert_eq!(header("x-amz-security-token"), "session");
        let signature = header("authorization");
        let date = &header("x-amz-date")[..8];
        let scope = format!("Credential=AKIAEXAMPLE/{date}/eu-central-1/sqs/aws4_request, ");
        let rest = signature.strip_prefix("AWS4-HMAC-SHA256 ").unwrap();
        let rest = rest.strip_prefix(scope.as_str()).unwrap();
        let (signed, hash) = rest.split_once(", Signature=").unwrap();
        assert_eq!(
            signed,
            "SignedHeaders=content-type;host;x-amz-date;x-amz-security-token;x-amz-target"
        );
        assert!(hash.len() == 64 && hash.chars().all(|digit| digit.is_ascii_hexdigit()));
        let body: Value = serde_json::from_slice(&body).unwrap();
        let origin = if endpoint {
            "https://elsewhere.example"
        } else {
            &world.url
        };
        let expected = json!({
            "QueueUrl": format!("{origin}/123456789012/publish"),
            "MessageBody": "xxx",
            "DelaySeconds": 5,
        });
        assert_eq!(body, expected);
    }
}

#[tokio::test]
async fn many_messages_go_in_batches_that_sqs_takes() {
    let world = World::new(Wire::Plain).await;
    let half = 128 * 1024;
    let mut sizes = vec![1; 11];
    sizes.extend([half, half, half]);
    world
        .server
        .script(200, &answer(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], &[]));
    world.server.script(200, &answer(&[10, 11], &[]));
    world.server.script(200, &answer(&[12, 13], &[]));
    send(&world, &sizes).await.unwrap();
    let calls = calls(&world);
    let sent: Vec<_> = calls.iter().map(|(_, call)| ids(call)).collect();
    let expected: [&[&str]; 3] = [
        &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
        &["10", "11"],
        &["12", "13"],
    ];
    assert_eq!(sent, expected);
    for (target, _) in calls {
        assert_eq!(target, "AmazonSQS.SendMessageBatch");
    }
}

#[tokio::test]
async fn what_was_not_taken_is_named() {
    let world = World::new(Wire::Plain).await;
    world.server.script(
        200,
        &answer(
            &[0],
            &[
                (1, true, "InvalidMessageContents"),
                (2, false, "InternalError"),
            ],
        ),
    );
    let error = send(&world, &[1, 1, 1]).await.unwrap_err();
    let expected = vec![(1, "InvalidMessageContents".to_owned())];
    assert_eq!(error.not_taken, expected);
    // What failed for the queue's reasons went again, alone.
    let again = &calls(&world)[1];
    assert_eq!(again.0, "AmazonSQS.SendMessage");
}

#[tokio::test]
async fn a_throttled_or_failing_queue_is_asked_again() {
    let world = World::new(Wire::Plain).await;
    world
        .server
        .script(400, r#"{"__type":"com.amazonaws.sqs#RequestThrottled"}"#);
    world.server.script(503, "");
    send(&world, &[1]).await.unwrap();
    assert_eq!(world.server.seen(), 3);
}

#[tokio::test]
async fn a_queue_that_refuses_is_asked_once() {
    let world = World::new(Wire::Plain).await;
    world
        .server
        .script(400, r#"{"__type":"com.amazonaws.sqs#QueueDoesNotExist"}"#);
    let error = send(&world, &[1]).await.unwrap_err();
    let expected =
        "the queue did not take 1 messages, the first one because: status 400 QueueDoesNotExist";
    assert_eq!(error.to_string(), expected);
    assert_eq!(world.server.seen(), 1);
}

#[tokio::test]
async fn a_failing_queue_is_given_up_at_the_deadline() {
    let world = World::new(Wire::Plain).await;
    for _ in 0..64 {
        world.server.script(500, "");
    }
    let until = Instant::now() + Duration::from_millis(500);
    let error = client(&world, false)
        .send(&messages(&[1]), until)
        .await
        .unwrap_err();
    assert_eq!(error.not_taken, vec![(0, "status 500 ".to_owned())]);
    assert!(Instant::now() <= until);
}

#[tokio::test]
async fn a_message_that_is_too_large_is_not_sent() {
    let world = World::new(Wire::Plain).await;
    let error = send(&world, &[256 * 1024 + 1, 1]).await.unwrap_err();
    assert_eq!(error.not_taken, vec![(0, "over 256 KiB".to_owned())]);
    assert_eq!(world.server.seen(), 1);
}
