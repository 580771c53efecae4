//! SQS's calls, and what became of messages.

use local_gateway::{Config, MappingConfig, Observation, QueueConfig};
use serde_json::{Value, json};

use crate::kit::{HttpResponse, SIGNED, World, http};

/// What a mapping made of a batch: ids of messages.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Settled {
    pub(crate) done: Vec<String>,
    pub(crate) failed: Vec<String>,
}

/// A gateway with a queue `work` for its function.
pub(crate) async fn world(adjust: impl FnOnce(&mut QueueConfig)) -> World {
    let mut queue = QueueConfig::new("work");
    queue.mapping = Some(MappingConfig::new("self"));
    adjust(&mut queue);
    World::with(|config: &mut Config| config.queues = vec![queue]).await
}

pub(crate) fn url(world: &World, queue: &str) -> String {
    format!("http://{}/000000000000/{queue}", world.running.address())
}

/// A call as SDKs make it.
pub(crate) async fn call(world: &World, operation: &str, body: &str) -> HttpResponse {
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
pub(crate) async fn ask(world: &World, queue: &str, operation: &str, mut input: Value) -> Value {
    input["QueueUrl"] = url(world, queue).into();
    let answer = call(world, operation, &input.to_string()).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(answer.headers["content-type"], "application/x-amz-json-1.0");
    assert!(answer.headers.contains_key("x-amzn-requestid"));
    serde_json::from_str(&answer.body).unwrap_or_default()
}

/// Sends a script, and returns the message's id.
pub(crate) async fn send(world: &World, script: &Value) -> String {
    let input = json!({ "MessageBody": script.to_string() });
    let answer = ask(world, "work", "SendMessage", input).await;
    answer["MessageId"].as_str().unwrap().to_owned()
}

/// Sends scripts in one batch, and returns the messages' ids.
pub(crate) async fn send_batch(world: &World, scripts: &[Value]) -> Vec<String> {
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

pub(crate) async fn settled(world: &mut World) -> Settled {
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

/// Visible, in flight, delayed.
pub(crate) async fn counts(world: &World, queue: &str) -> [String; 3] {
    let names = [
        "ApproximateNumberOfMessages",
        "ApproximateNumberOfMessagesNotVisible",
        "ApproximateNumberOfMessagesDelayed",
    ];
    let input = json!({ "AttributeNames": names });
    let answer = ask(world, queue, "GetQueueAttributes", input).await;
    names.map(|name| answer["Attributes"][name].as_str().unwrap().to_owned())
}
