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
