use std::time::Duration;

use local_gateway::{Config, MappingConfig, Observation, QueueConfig, Redrive};
use serde_json::{Value, json};

use crate::kit::{Gate, HttpResponse, SIGNED, World, http, in_time};

const VISIBILITY: Duration = Duration::from_secs(30);

/// What a mapping made of a batch: ids of messages.
#[derive(Debug, PartialEq, Eq)]
struct Settled {
    done: Vec<String>,
    failed: Vec<String>,
}

/// A gateway with a queue `work` for its function.
async fn world(adjust: impl FnOnce(&mut QueueConfig)) -> World {
    let mut queue = QueueConfig::new("work");
    queue.mapping = Some(MappingConfig::new("self"));
    adjust(&mut queue);
    World::with(|config: &mut Config| config.queues = vec![queue]).await
}

fn url(world: &World, queue: &str) -> String {
    format!("http://{}/000000000000/{queue}", world.running.address())
}

/// A call as SDKs make it.
async fn call(world: &World, operation: &str, body: &str) -> HttpResponse {
    let target = format!("AmazonSQS.{operation}");
    let headers = [
        ("X-Amz-Target", target.as_str()),
        ("Content-Type", "application/x-amz-json-1.0"),
        SIGNED,
    ];
    let address = world.running.address().to_string();
    http(&address, "POST", "/", &headers, body.as_bytes()).await
}

/// A call about a queue that must succeed.
async fn ask(world: &World, queue: &str, operation: &str, mut input: Value) -> Value {
    input["QueueUrl"] = url(world, queue).into();
    let answer = call(world, operation, &input.to_string()).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(answer.headers["content-type"], "application/x-amz-json-1.0");
    assert!(answer.headers.contains_key("x-amzn-requestid"));
    serde_json::from_str(&answer.body).unwrap_or_default()
}

/// Sends a script, and returns the message's id.
async fn send(world: &World, script: &Value) -> String {
    let input = json!({ "MessageBody": script.to_string() });
    let answer = ask(world, "work", "SendMessage", input).await;
    answer["MessageId"].as_str().unwrap().to_owned()
}

/// Sends scripts in one batch, and returns the messages' ids.
async fn send_batch(world: &World, scripts: &[Value]) -> Vec<String> {
    let entries = scripts.iter().enumerate().map(
        |(place, script)| json!({ "Id": place.to_string(), "MessageBody": script.to_string() }),
    );
    let entries = entries.collect::<Vec<_>>();
    let answer = ask(
        world,
        "work",
        "SendMessageBatch",
        json!({ "Entries": entries }),
    )
    .await;
    let successful = answer["Successful"].as_array().unwrap();
    assert_eq!(successful.len(), scripts.len(), "{answer}");
    let ids = successful
        .iter()
        .map(|sent| sent["MessageId"].as_str().unwrap().to_owned());
    ids.collect()
}

async fn settled(world: &mut World) -> Settled {
    world
        .observe(|seen| match seen {
            Observation::BatchSettled {
                queue,
                done,
                failed,
            } if queue == "work" => Some(Settled { done, failed }),
            _ => None,
        })
        .await
}

async fn event(world: &mut World) -> Value {
    world
        .observe(|seen| match seen {
            Observation::Invoked { event, .. } => Some(event),
            _ => None,
        })
        .await
}

/// Visible, in flight, delayed.
async fn counts(world: &World, queue: &str) -> [String; 3] {
    let names = [
        "ApproximateNumberOfMessages",
        "ApproximateNumberOfMessagesNotVisible",
        "ApproximateNumberOfMessagesDelayed",
    ];
    let input = json!({ "AttributeNames": names });
    let answer = ask(world, queue, "GetQueueAttributes", input).await;
    names.map(|name| answer["Attributes"][name].as_str().unwrap().to_owned())
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
    assert_eq!(settled(&mut world).await.done, [id.clone()]);
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
        assert_eq!(settled(&mut world).await.failed, [id.clone()]);
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
async fn whoever_waits_for_a_message_gets_the_next_one() {
    let world = world(|queue| queue.mapping = None).await;
    let wait = json!({ "WaitTimeSeconds": 20, "MessageAttributeNames": ["All"] });
    let attribute = json!({ "DataType": "Binary", "BinaryValue": "AAE=" });
    let send = async {
        let input = json!({ "MessageBody": "a", "MessageAttributes": { "n": attribute } });
        ask(&world, "work", "SendMessage", input).await
    };
    let (received, sent) = tokio::join!(ask(&world, "work", "ReceiveMessage", wait), send);
    let message = &received["Messages"][0];
    assert_eq!(message["MessageId"], sent["MessageId"]);
    assert_eq!(message["MD5OfBody"], sent["MD5OfMessageBody"]);
    assert_eq!(
        message["MD5OfMessageAttributes"],
        sent["MD5OfMessageAttributes"]
    );
    assert_eq!(message["MessageAttributes"], json!({ "n": attribute }));
    let change = json!({ "ReceiptHandle": message["ReceiptHandle"], "VisibilityTimeout": 0 });
    ask(&world, "work", "ChangeMessageVisibility", change).await;
    assert_eq!(counts(&world, "work").await, ["1", "0", "0"]);
    ask(&world, "work", "PurgeQueue", json!({})).await;
    assert_eq!(
        ask(&world, "work", "ReceiveMessage", json!({})).await,
        json!({})
    );
    // Nobody can see when the wait begins, so time passes until it has ended.
    let waiting = ask(
        &world,
        "work",
        "ReceiveMessage",
        json!({ "WaitTimeSeconds": 20 }),
    );
    let passing = async {
        loop {
            world.running.advance(Duration::from_secs(20));
            tokio::task::yield_now().await;
        }
    };
    let received = tokio::select! {
        received = in_time(waiting) => received,
        () = passing => unreachable!("time passes without end"),
    };
    assert_eq!(received, json!({}));
}

/// Sends `input` and expects an error of this type and code.
async fn refused(world: &World, operation: &str, input: Value, expected: [&str; 3]) {
    let mut input = input;
    if input.is_object() && input.get("QueueUrl").is_none() {
        input["QueueUrl"] = url(world, "work").into();
    }
    let answer = call(world, operation, &input.to_string()).await;
    let [shape, code, words] = expected;
    assert_eq!(answer.status, 400, "{}", answer.body);
    let body: Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(body["__type"], format!("com.amazonaws.sqs#{shape}"));
    assert_eq!(
        answer.headers["x-amzn-query-error"],
        format!("{code};Sender")
    );
    let message = body["message"].as_str().unwrap();
    assert!(message.contains(words), "{message}");
}

#[tokio::test]
async fn a_call_that_sqs_would_refuse_gets_its_error() {
    let world = world(|_| {}).await;
    let invalid = ["InvalidParameterValueException", "InvalidParameterValue"];
    let [shape, code] = invalid;
    let missing = "MissingRequiredParameterException";
    let no_queue = "AWS.SimpleQueueService.NonExistentQueue";
    let largest = "x".repeat(262_144);
    let sent = ask(
        &world,
        "work",
        "SendMessage",
        json!({ "MessageBody": largest }),
    )
    .await;
    assert!(sent["MessageId"].is_string());
    let body = |body: &str| json!({ "MessageBody": body });
    for (operation, input, expected) in [
        (
            "SendMessage",
            body(&(largest + "x")),
            [shape, code, "Message must be shorter than 262144 bytes."],
        ),
        (
            "SendMessage",
            json!({}),
            [missing, "MissingParameter", "parameter MessageBody."],
        ),
        (
            "SendMessage",
            body("\u{1}"),
            [
                "InvalidMessageContents",
                "InvalidMessageContents",
                "Invalid characters",
            ],
        ),
        (
            "SendMessage",
            json!({ "MessageBody": "a", "DelaySeconds": 901 }),
            [shape, code, "must be >= 0 and <= 900"],
        ),
        (
            "SendMessage",
            json!({ "MessageBody": "a", "DelaySeconds": -1 }),
            [shape, code, "Value -1"],
        ),
        (
            "SendMessage",
            json!({ "MessageBody": "a", "MessageDeduplicationId": "1" }),
            [shape, code, "queue type"],
        ),
        (
            "SendMessage",
            json!({ "MessageBody": "a", "MessageAttributes": { "a": {} } }),
            [shape, code, "attribute 'a'"],
        ),
        (
            "SendMessage",
            json!({ "QueueUrl": url(&world, "other") }),
            ["QueueDoesNotExist", no_queue, "does not exist"],
        ),
        (
            "SendMessage",
            json!({ "QueueUrl": "work" }),
            ["InvalidAddress", "InvalidAddress", "The address work"],
        ),
        (
            "SendMessage",
            json!({ "QueueUrl": "" }),
            [missing, "MissingParameter", "parameter QueueUrl."],
        ),
        (
            "GetQueueUrl",
            json!({ "QueueName": "other" }),
            ["QueueDoesNotExist", no_queue, "does not exist"],
        ),
        (
            "GetQueueAttributes",
            json!({ "AttributeNames": ["Size"] }),
            ["InvalidAttributeName", "InvalidAttributeName", "Size"],
        ),
        (
            "ReceiveMessage",
            json!({ "MaxNumberOfMessages": 11 }),
            [shape, code, "between 1 and 10"],
        ),
        (
            "ReceiveMessage",
            json!({ "WaitTimeSeconds": 21 }),
            [shape, code, "<= 20"],
        ),
        (
            "DeleteMessage",
            json!({ "ReceiptHandle": "mine" }),
            ["ReceiptHandleIsInvalid", "ReceiptHandleIsInvalid", "mine"],
        ),
        (
            "CreateQueue",
            json!({}),
            [
                "UnsupportedOperation",
                "AWS.SimpleQueueService.UnsupportedOperation",
                "--queue",
            ],
        ),
    ] {
        refused(&world, operation, input, expected).await;
    }
}

#[tokio::test]
async fn a_batch_is_refused_as_a_whole_or_message_by_message() {
    let mut world = world(|_| {}).await;
    let entry = |id: &str, body: &str| json!({ "Id": id, "MessageBody": body });
    let eleven: Vec<Value> = (0..11).map(|id| entry(&id.to_string(), "a")).collect();
    let half = "x".repeat(131_073);
    let code = |name: &str| format!("AWS.SimpleQueueService.{name}");
    for (entries, shape, words) in [
        (json!([]), "EmptyBatchRequest", "at least one"),
        (
            json!(eleven),
            "TooManyEntriesInBatchRequest",
            "You have sent 11.",
        ),
        (
            json!([entry("a", "a"), entry("a", "b")]),
            "BatchEntryIdsNotDistinct",
            "Id a repeated.",
        ),
        (
            json!([entry("a b", "a")]),
            "InvalidBatchEntryId",
            "alphanumeric",
        ),
        (
            json!([entry("a", &half), entry("b", &half)]),
            "BatchRequestTooLong",
            "You have sent 262146 bytes.",
        ),
    ] {
        let input = json!({ "Entries": entries });
        refused(
            &world,
            "SendMessageBatch",
            input,
            [shape, &code(shape), words],
        )
        .await;
    }
    let late = json!({ "Id": "late", "MessageBody": "b", "DelaySeconds": 1000 });
    let input = json!({ "Entries": [entry("good", "a"), entry("bad", "\u{b}"), late] });
    let answer = ask(&world, "work", "SendMessageBatch", input).await;
    assert_eq!(answer["Successful"][0]["Id"], "good");
    assert_eq!(answer["Successful"].as_array().unwrap().len(), 1);
    let failed = answer["Failed"].as_array().unwrap();
    let codes = failed
        .iter()
        .map(|it| (it["Id"].as_str().unwrap(), it["Code"].as_str().unwrap()));
    assert_eq!(
        codes.collect::<Vec<_>>(),
        [
            ("bad", "InvalidMessageContents"),
            ("late", "InvalidParameterValue")
        ]
    );
    assert_eq!(failed[0]["SenderFault"], true);
    let sent = answer["Successful"][0]["MessageId"].as_str().unwrap();
    assert_eq!(settled(&mut world).await.done, [sent]);
}

#[tokio::test]
async fn what_is_not_a_call_of_sqs_gets_the_services_common_errors() {
    let world = world(|_| {}).await;
    let answer = call(&world, "SendMessage", "{").await;
    assert_eq!(answer.status, 400);
    assert!(
        answer
            .body
            .contains("com.amazon.coral.service#SerializationException")
    );
    let answer = call(&world, "Nothing", "{}").await;
    assert_eq!(answer.status, 400);
    assert!(
        answer
            .body
            .contains("com.amazon.coral.service#UnknownOperationException")
    );
    let address = world.running.address().to_string();
    let target = ("X-Amz-Target", "AmazonSQS.ListQueues");
    let answer = http(&address, "POST", "/", &[target], b"{}").await;
    assert_eq!(answer.status, 403);
    assert!(answer.body.contains("MissingAuthenticationTokenException"));
    // An SDK's client may take a queue's URL as its endpoint.
    let path = "/000000000000/work";
    let answer = http(&address, "POST", path, &[target, SIGNED], b"{}").await;
    let urls: Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(urls, json!({ "QueueUrls": [url(&world, "work")] }));
    let answer = http(&address, "POST", path, &[SIGNED], b"Action=SendMessage").await;
    assert_eq!(answer.status, 400);
    assert!(answer.body.contains("JSON protocol"), "{}", answer.body);
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
