use std::time::Duration;

use local_gateway::{
    Config, LocalGateway, MappingConfig, Observation, QueueConfig, Redrive, pending_queue_url,
};
use serde_json::{Value, json};

use crate::kit::sqs::{Settled, ask, call, counts, send, send_batch, settled, url, world};
use crate::kit::{FUNCTION, Gate, World, in_time};

const VISIBILITY: Duration = Duration::from_secs(30);

async fn event(world: &mut World) -> Value {
    world
        .observe(|seen| match seen {
            Observation::Invoked { event, .. } => Some(event),
            _ => None,
        })
        .await
}

#[tokio::test]
async fn a_message_reaches_the_function_as_an_event_of_sqs() {
    let mut world = world(|_| {}).await;
    let answer = call(&world, "GetQueueUrl", r#"{"QueueName":"work"}"#).await;
    let found: Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(found, json!({ "QueueUrl": url(&world, "work") }));
    assert_eq!(world.running.queue_urls(), [url(&world, "work")]);

    let attribute = json!({ "DataType": "String", "StringValue": "test value" });
    let input = json!({
        "MessageBody": "hello",
        "MessageAttributes": { "test_attr": attribute },
        "MessageSystemAttributes": { "AWSTraceHeader": { "DataType": "String", "StringValue": "Root=1" } },
    });
    let sent = ask(&world, "work", "SendMessage", input).await;
    assert_eq!(sent["MD5OfMessageBody"], "5d41402abc4b2a76b9719d911017c592");
    let mut event = event(&mut world).await;
    let record = &mut event["Records"][0];
    let attributes = record["attributes"].as_object_mut().unwrap();
    for time in ["SentTimestamp", "ApproximateFirstReceiveTimestamp"] {
        let time = attributes.remove(time).unwrap();
        assert!(time.as_str().unwrap().parse::<u64>().unwrap() > 1_700_000_000_000);
    }
    assert!(attributes.remove("SenderId").unwrap().is_string());
    let receipt = record.as_object_mut().unwrap().remove("receiptHandle");
    assert!(receipt.unwrap().is_string());
    assert_eq!(
        event,
        json!({ "Records": [{
            "messageId": sent["MessageId"],
            "body": "hello",
            "attributes": { "ApproximateReceiveCount": "1", "AWSTraceHeader": "Root=1" },
            "messageAttributes": { "test_attr": {
                "stringValue": "test value",
                "stringListValues": [],
                "binaryListValues": [],
                "dataType": "String",
            } },
            "md5OfBody": "5d41402abc4b2a76b9719d911017c592",
            "md5OfMessageAttributes": sent["MD5OfMessageAttributes"],
            "eventSource": "aws:sqs",
            "eventSourceARN": "arn:aws:sqs:us-east-1:000000000000:work",
            "awsRegion": "us-east-1",
        }] })
    );
    let settled = settled(&mut world).await;
    assert_eq!(settled.done, [sent["MessageId"].as_str().unwrap()]);
    assert_eq!(counts(&world, "work").await, ["0", "0", "0"]);
    world.assert_output("QUEUE      work: 1 done, 0 failed");
}

#[tokio::test]
async fn a_batch_has_no_more_messages_than_its_mapping_allows() {
    let mut world = world(|queue| {
        let mapping = queue.mapping.as_mut().unwrap();
        mapping.batch_size = 2;
        mapping.concurrency = 1.try_into().unwrap();
    })
    .await;
    let ids = send_batch(&world, &[json!({}), json!({}), json!({})]).await;
    assert_eq!(settled(&mut world).await.done, ids[..2]);
    assert_eq!(settled(&mut world).await.done, ids[2..]);
}

#[tokio::test]
async fn the_function_finds_sqs_by_its_own_variable() {
    let world = world(|_| {}).await;
    send(&world, &json!({ "say": "AWS_ENDPOINT_URL_SQS" })).await;
    let said = format!("AWS_ENDPOINT_URL_SQS=http://{}", world.running.address());
    world.output(&said).await;
}

#[tokio::test]
async fn a_variable_with_a_queues_pending_url_gets_the_true_one() {
    let mut queue = QueueConfig::new("work");
    queue.mapping = Some(MappingConfig::new("self"));
    let world = World::with(|config| {
        let environment = &mut config.function.environment;
        environment.insert("QUEUE".to_owned(), pending_queue_url("work"));
        config.queues = vec![queue];
    })
    .await;
    send(&world, &json!({ "say": "QUEUE" })).await;
    world
        .output(&format!("QUEUE={}", url(&world, "work")))
        .await;
}

#[tokio::test]
async fn a_queue_for_a_function_that_there_is_not_keeps_the_gateway_from_starting() {
    let mut config = Config::new(FUNCTION);
    let mut queue = QueueConfig::new("work");
    queue.mapping = Some(MappingConfig::new("other"));
    config.queues = vec![queue];
    let error = LocalGateway::start(config).await.unwrap_err().to_string();
    assert!(
        error.contains("the queue \"work\" names the function \"other\""),
        "{error}"
    );
}

#[tokio::test]
async fn a_delay_passes_by_the_clock_that_is_moved() {
    let mut world = world(|_| {}).await;
    let input = json!({ "MessageBody": "{}", "DelaySeconds": 900 });
    let sent = ask(&world, "work", "SendMessage", input).await;
    world.running.advance(Duration::from_secs(800));
    assert_eq!(counts(&world, "work").await, ["0", "0", "1"]);
    world.running.advance(Duration::from_secs(100));
    assert_eq!(
        settled(&mut world).await.done,
        [sent["MessageId"].as_str().unwrap()]
    );
}

#[tokio::test]
async fn what_failed_comes_again_alone_after_the_visibility_timeout() {
    let mut world = world(|_| {}).await;
    let ids = send_batch(&world, &[json!({}), json!({ "fail": "" }), json!({})]).await;
    let first = settled(&mut world).await;
    assert_eq!(first.done, [ids[0].clone(), ids[2].clone()]);
    assert_eq!(first.failed, ids[1..2]);
    assert_eq!(counts(&world, "work").await, ["0", "1", "0"]);
    world.running.advance(VISIBILITY);
    let event = event(&mut world).await;
    assert_eq!(event["Records"].as_array().unwrap().len(), 1);
    assert_eq!(event["Records"][0]["messageId"], ids[1]);
    assert_eq!(
        event["Records"][0]["attributes"]["ApproximateReceiveCount"],
        "2"
    );
    assert_eq!(settled(&mut world).await.failed, ids[1..2]);
}

#[tokio::test]
async fn failures_do_not_count_where_the_mapping_does_not_ask_for_them() {
    let mut world = world(|queue| {
        queue.mapping.as_mut().unwrap().reports_failures = false;
    })
    .await;
    let ids = send_batch(&world, &[json!({ "fail": "" }), json!({})]).await;
    assert_eq!(settled(&mut world).await.done, ids);
}

#[tokio::test]
async fn a_batch_whose_answer_is_an_error_or_cannot_be_read_comes_again_whole() {
    for (script, words) in [
        (
            json!({ "exit": "3" }),
            "0 done, 2 failed: the function's process ended",
        ),
        (
            json!({ "error": "no room" }),
            "the function reported Test.Error: no room",
        ),
        (json!({ "response": "\"done\"" }), "malformed answer"),
        (
            json!({ "response": r#"{"batchItemFailures":[{"itemIdentifier":""}]}"# }),
            "names no message of the batch",
        ),
    ] {
        let mut world = world(|_| {}).await;
        let ids = send_batch(&world, &[script, json!({})]).await;
        let both = Settled {
            done: Vec::new(),
            failed: ids,
        };
        assert_eq!(settled(&mut world).await, both);
        world.assert_output(words);
        assert_eq!(counts(&world, "work").await, ["0", "2", "0"]);
        world.running.advance(VISIBILITY);
        assert_eq!(settled(&mut world).await, both, "again: {words}");
    }
}

#[tokio::test]
async fn a_function_that_takes_too_long_has_its_batch_again() {
    let mut queue = QueueConfig::new("work");
    queue.mapping = Some(MappingConfig::new("self"));
    let mut world = World::with(|config| {
        config.function.timeout = Duration::from_millis(200);
        config.queues = vec![queue];
    })
    .await;
    let gate = Gate::new().await;
    let id = send(&world, &json!({ "gate": gate.address() })).await;
    let held = gate.reached().await;
    assert_eq!(settled(&mut world).await.failed, [id]);
    held.closed().await;
}

#[tokio::test]
async fn a_message_that_becomes_visible_while_the_function_has_it_is_handed_over_twice() {
    let mut world = world(|_| {}).await;
    let gate = Gate::new().await;
    let id = send(&world, &json!({ "gate": gate.address() })).await;
    let first = gate.reached().await;
    world.running.advance(VISIBILITY);
    let second = gate.reached().await;
    // The first one's receipt is old: it deletes nothing.
    drop(first);
    assert_eq!(settled(&mut world).await.done, std::slice::from_ref(&id));
    assert_eq!(counts(&world, "work").await, ["0", "1", "0"]);
    drop(second);
    assert_eq!(settled(&mut world).await.done, [id]);
    assert_eq!(counts(&world, "work").await, ["0", "0", "0"]);
}

#[tokio::test]
async fn a_poison_message_ends_in_the_dead_letter_queue() {
    let mut world = world(|queue| {
        queue.settings.redrive = Some(Redrive {
            dead_letter: "failed".to_owned(),
            max_receives: 2,
        });
    })
    .await;
    assert_eq!(
        world.running.queue_urls(),
        [url(&world, "failed"), url(&world, "work")]
    );
    let id = send(&world, &json!({ "fail": "" })).await;
    for _ in 0..2 {
        assert_eq!(settled(&mut world).await.failed, std::slice::from_ref(&id));
        assert_eq!(counts(&world, "failed").await, ["0", "0", "0"]);
        world.running.advance(VISIBILITY);
    }
    let moved = world
        .observe(|seen| match seen {
            Observation::DeadLettered {
                queue,
                message_id,
                dead_letter,
            } => Some([queue, message_id, dead_letter]),
            _ => None,
        })
        .await;
    assert_eq!(moved, ["work".to_owned(), id.clone(), "failed".to_owned()]);
    assert_eq!(counts(&world, "work").await, ["0", "0", "0"]);
    let input = json!({ "MessageSystemAttributeNames": ["DeadLetterQueueSourceArn"] });
    let received = ask(&world, "failed", "ReceiveMessage", input).await;
    let message = &received["Messages"][0];
    assert_eq!(message["MessageId"], id);
    assert_eq!(message["Body"], r#"{"fail":""}"#);
    let source = "arn:aws:sqs:us-east-1:000000000000:work";
    assert_eq!(
        message["Attributes"],
        json!({ "DeadLetterQueueSourceArn": source })
    );
    let receipt = json!({ "ReceiptHandle": message["ReceiptHandle"] });
    ask(&world, "failed", "DeleteMessage", receipt).await;
    assert_eq!(counts(&world, "failed").await, ["0", "0", "0"]);
}

#[tokio::test]
async fn a_gateway_stops_while_a_function_has_a_batch() {
    let world = world(|_| {}).await;
    let gate = Gate::new().await;
    send(&world, &json!({ "gate": gate.address() })).await;
    let held = gate.reached().await;
    in_time(world.running.stop()).await;
    held.closed().await;
}

#[tokio::test]
async fn an_environment_can_be_killed_with_a_batch_in_hand() {
    let mut queue = QueueConfig::new("work");
    queue.mapping = Some(MappingConfig::new("self"));
    let kill = r#"{"kills":[{"when":"before-answer","events":["QUEUE"],"next":1}]}"#;
    let mut world = World::with(|config| {
        config.queues = vec![queue];
        config.faults = Some(kill.parse().unwrap());
    })
    .await;
    drop(world.connect("").await);
    let id = send(&world, &json!({})).await;
    assert_eq!(settled(&mut world).await.failed, std::slice::from_ref(&id));
    world.running.advance(VISIBILITY);
    assert_eq!(settled(&mut world).await.done, [id]);
}
