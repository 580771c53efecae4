//! Recipients that a message of the queue did not reach: they come back by the queue, alone.

use std::time::Duration;

use harness::{Builder, Client, FAILED_QUEUE, QUEUE, World, eventually};
use local_gateway::Observation;
use mock_backend::{Answer, Endpoint};
use serde_json::{Value, json};

use super::queue::{batch, failures};
use crate::world;

/// How many are in a crowded room.
const MEMBERS: usize = 75;

fn with_queue() -> Builder {
    world().queue().faults("{}")
}

/// From now on, posts to this connection meet 403.
fn refuse(world: &World, id: &str) {
    let faults = json!({"posts": [{"answer": 403, "connections": [id]}]});
    world.play(&faults.to_string());
}

fn publish() -> Value {
    json!({"action": "publish", "to": {"booking_id": "1"}, "data": {"type": "x"}})
}

/// Waits for the function's line on the next message of the queue.
async fn served(world: &World, count: usize, wanted: &str) {
    eventually("the lines of the queue's messages", async || {
        let lines = world.log();
        let lines = lines.iter().filter(|line| {
            line["message"] == "event served" && line["publish"] == "queue" && line[wanted] == 1
        });
        (lines.count() == count).then_some(())
    })
    .await;
}

#[tokio::test]
async fn who_was_not_reached_comes_back_alone() {
    let world = with_queue().start().await;
    let (mut ann, mut ben, ben_id) = world.ann_and_ben().await;
    refuse(&world, &ben_id);
    let mut watch = world.watch();
    world.send_to_queue(QUEUE, &publish()).await;
    ann.expect("x").await;
    served(&world, 1, "delivery.queued").await;
    // The deployment's fault is loud all the same.
    let line = world
        .logged("the deployment's fault", |line| {
            line["publish"] == "queue" && line["level"] == "ERROR"
        })
        .await;
    assert_eq!(line["delivery.refused"], 0, "{line}");
    world.gateway.advance(Duration::from_secs(5));
    served(&world, 2, "delivery.queued").await;

    world.play("{}");
    world.gateway.advance(Duration::from_secs(15));
    ben.expect("x").await;
    served(&world, 1, "delivery.delivered").await;
    ann.expect_nothing_before_pong().await;
    ben.expect_nothing_before_pong().await;
    // None of the three came back whole.
    let settled = |seen: &Observation| match seen {
        Observation::BatchSettled { done, failed, .. } => Some((done.len(), failed.len())),
        _ => None,
    };
    for _ in 0..3 {
        assert_eq!(watch.until("a batch's end", settled).await, (1, 0));
    }
    world.stop().await;
}

#[tokio::test]
async fn who_cannot_be_reached_six_times_is_given_up() {
    let world = with_queue().start().await;
    let (mut ann, _ben, ben_id) = world.ann_and_ben().await;
    refuse(&world, &ben_id);
    world.send_to_queue(QUEUE, &publish()).await;
    for (attempt, delay) in [5, 15, 45, 120, 300].into_iter().enumerate() {
        served(&world, attempt + 1, "delivery.queued").await;
        world.gateway.advance(Duration::from_secs(delay));
    }
    served(&world, 6, "delivery.queued").await;
    world
        .logged("that it is given up", |line| {
            line["message"] == "a queue's message is not followed"
                && line["error"]
                    .as_str()
                    .is_some_and(|error| error.contains("six times"))
        })
        .await;
    let message = eventually("the failed message", async || {
        world.gateway.advance(Duration::from_secs(30));
        world.receive(FAILED_QUEUE).await.pop()
    });
    let expected = json!({
        "action": "publish", "to": {"connection_ids": [ben_id]}, "data": {"type": "x"}, "attempt": 6,
    });
    assert_eq!(message.await, expected);
    ann.expect("x").await;
    ann.expect_nothing_before_pong().await;
    world.stop().await;
}

#[tokio::test]
async fn without_the_queue_the_message_comes_back_whole() {
    let world = world()
        .env("PUBLISH_QUEUE_URL", "http://127.0.0.1:9/000000000000/none")
        .function_timeout(Duration::from_secs(8))
        .faults("{}")
        .start()
        .await;
    let (mut ann, _ben, ben_id) = world.ann_and_ben().await;
    refuse(&world, &ben_id);
    let failed = failures(&world, &batch(&[(None, publish().to_string())])).await;
    assert_eq!(failed, ["m0"]);
    ann.expect("x").await;
    world
        .logged("that the queue did not take it", |line| {
            line["message"] == "recipients could not be handed to the queue"
        })
        .await;
    world
        .logged("the event's line", |line| {
            line["publish"] == "queue" && line["delivery.refused"] == 1
        })
        .await;
    world.stop().await;
}

#[tokio::test]
async fn a_message_of_a_group_comes_back_whole() {
    let world = with_queue().start().await;
    let (mut ann, _ben, ben_id) = world.ann_and_ben().await;
    refuse(&world, &ben_id);
    let bodies = [
        (Some("g"), publish().to_string()),
        (None, publish().to_string()),
    ];
    assert_eq!(failures(&world, &batch(&bodies)).await, ["m0"]);
    ann.expect("x").await;
    ann.expect("x").await;
    world.stop().await;
}

/// A room whose members get a post a second, all of which is more than a minute's worth.
async fn crowded(builder: Builder) -> (World, Vec<Client>) {
    let world = builder.throttle("1/1").start().await;
    let text = "{}".to_owned();
    let silent = Answer::Json { text };
    world.backend.script().always(Endpoint::Connect, silent);
    let mut clients = Vec::new();
    for number in 0..MEMBERS {
        let query = format!("booking_id=1&token=u{number}");
        clients.push(world.connect(&query).await);
    }
    (world, clients)
}

fn posted(seen: &Observation) -> Option<()> {
    matches!(seen, Observation::Posted { status: 200, .. }).then_some(())
}

#[tokio::test]
async fn what_is_left_after_a_minute_goes_to_the_queue() {
    let (world, mut clients) = crowded(with_queue()).await;
    let mut watch = world.watch();
    world.broadcast(&mut clients[0], "x").await;
    for _ in 0..45 {
        watch.until("a post", posted).await;
    }
    let line = world
        .summed_up("$default", |line| line["delivery.queued"] != 0)
        .await;
    let delivered = line["delivery.delivered"].as_u64().unwrap();
    let queued = line["delivery.queued"].as_u64().unwrap();
    assert_eq!(delivered + queued, MEMBERS as u64, "{line}");
    assert_eq!(line["level"], "INFO", "{line}");
    world.gateway.advance(Duration::from_secs(5));
    for _ in 45..MEMBERS {
        watch.until("a post", posted).await;
    }
    for client in &mut clients {
        assert_eq!(client.next().await["type"], "x");
    }
    world
        .logged("the rest", |line| {
            line["publish"] == "queue" && line["delivery.delivered"] == queued
        })
        .await;
    world.stop().await;
}

#[tokio::test]
async fn what_the_queue_does_not_take_is_delivered_after_all() {
    let dead = "http://127.0.0.1:9/000000000000/none";
    let (world, mut clients) = crowded(world().env("PUBLISH_QUEUE_URL", dead)).await;
    let mut watch = world.watch();
    world.broadcast(&mut clients[0], "x").await;
    for _ in 0..MEMBERS {
        watch.until("a post", posted).await;
    }
    for client in &mut clients {
        assert_eq!(client.next().await["type"], "x");
    }
    world
        .logged("that the queue did not take it", |line| {
            line["message"] == "deliveries could not be handed to the queue"
        })
        .await;
    world
        .summed_up("$default", |line| line["delivery.delivered"] == MEMBERS)
        .await;
    world.stop().await;
}
