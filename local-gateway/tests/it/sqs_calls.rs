use std::time::Duration;

use serde_json::{Value, json};

use crate::kit::sqs::{ask, call, counts, settled, url, world};
use crate::kit::{SIGNED, World, http, in_time};

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
async fn refused(world: &World, operation: &str, input: Value, (kind, words): ([&str; 2], &str)) {
    let mut input = input;
    if input.is_object() && input.get("QueueUrl").is_none() {
        input["QueueUrl"] = url(world, "work").into();
    }
    let answer = call(world, operation, &input.to_string()).await;
    let [shape, code] = kind;
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

const INVALID: [&str; 2] = ["InvalidParameterValueException", "InvalidParameterValue"];
const MISSING: [&str; 2] = ["MissingRequiredParameterException", "MissingParameter"];
const CONTENTS: [&str; 2] = ["InvalidMessageContents"; 2];
const NO_QUEUE: [&str; 2] = [
    "QueueDoesNotExist",
    "AWS.SimpleQueueService.NonExistentQueue",
];

#[tokio::test]
async fn a_message_that_sqs_would_refuse_gets_its_error() {
    let world = world(|_| {}).await;
    let largest = "x".repeat(262_144);
    let input = json!({ "MessageBody": largest });
    let sent = ask(&world, "work", "SendMessage", input).await;
    assert!(sent["MessageId"].is_string());
    let body = |body: &str| json!({ "MessageBody": body });
    let with = |member: &str, value: Value| json!({ "MessageBody": "a", member: value });
    let attributes = json!({ "a": { "DataType": "String", "StringValue": "x" } });
    let over = json!({ "MessageBody": &largest[7..], "MessageAttributes": attributes });
    let too_long = "Message must be shorter than 262144 bytes.";
    for (input, kind, words) in [
        (body(&format!("{largest}x")), INVALID, too_long),
        (over, INVALID, too_long),
        (json!({}), MISSING, "parameter MessageBody."),
        (body("\u{1}"), CONTENTS, "Invalid characters"),
        (with("DelaySeconds", 901.into()), INVALID, ">= 0 and <= 900"),
        (with("DelaySeconds", (-1).into()), INVALID, "Value -1"),
        (
            with("MessageDeduplicationId", "1".into()),
            INVALID,
            "queue type",
        ),
        (
            with("MessageAttributes", json!({ "a": {} })),
            INVALID,
            "attribute 'a'",
        ),
    ] {
        refused(&world, "SendMessage", input, (kind, words)).await;
    }
}

#[tokio::test]
async fn a_call_about_a_queue_that_sqs_would_refuse_gets_its_error() {
    let world = world(|_| {}).await;
    let other = json!({ "QueueUrl": url(&world, "other") });
    for (operation, input, kind, words) in [
        ("SendMessage", other, NO_QUEUE, "does not exist"),
        (
            "SendMessage",
            json!({ "QueueUrl": "work" }),
            ["InvalidAddress"; 2],
            "The address work",
        ),
        (
            "SendMessage",
            json!({ "QueueUrl": "" }),
            MISSING,
            "parameter QueueUrl.",
        ),
        (
            "GetQueueUrl",
            json!({ "QueueName": "other" }),
            NO_QUEUE,
            "does not exist",
        ),
        (
            "GetQueueAttributes",
            json!({ "AttributeNames": ["Size"] }),
            ["InvalidAttributeName"; 2],
            "Size",
        ),
        (
            "ReceiveMessage",
            json!({ "MaxNumberOfMessages": 11 }),
            INVALID,
            "between 1 and 10",
        ),
        (
            "ReceiveMessage",
            json!({ "WaitTimeSeconds": 21 }),
            INVALID,
            "<= 20",
        ),
        (
            "DeleteMessage",
            json!({ "ReceiptHandle": "mine" }),
            ["ReceiptHandleIsInvalid"; 2],
            "mine",
        ),
        (
            "CreateQueue",
            json!({}),
            [
                "UnsupportedOperation",
                "AWS.SimpleQueueService.UnsupportedOperation",
            ],
            "--queue",
        ),
    ] {
        refused(&world, operation, input, (kind, words)).await;
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
            ([shape, &code(shape)], words),
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
