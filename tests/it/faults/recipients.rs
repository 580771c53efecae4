//! Clients that do not read, throttles, failures and hangs of the management API.

use std::time::Duration;

use harness::{Client, World};
use local_gateway::Observation;
use mock_backend::{Answer, Endpoint, Piece};
use serde_json::json;
use tokio::time::Instant;

use crate::world;

async fn two() -> (World, Client, Client, String) {
    let world = world().concurrency(2).faults("{}").start().await;
    let (ann, ben, id) = world.ann_and_ben().await;
    (world, ann, ben, id)
}

#[tokio::test]
async fn a_hanging_post_delays_no_other_recipient() {
    let (world, mut ann, mut ben, id) = two().await;
    let hang = json!({"posts": [{"answer": "hang", "connections": [id]}]});
    world.play(&hang.to_string());
    let mut watch = world.watch();
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    // While it hangs, another environment serves whoever comes.
    ann.expect_nothing_before_pong().await;
    let line = world
        .summed_up("$default", |line| line["delivery.failed"] == 1)
        .await;
    assert_eq!(line["delivery.delivered"], 1, "{line}");
    watch.served().await;
    assert!(world.gateway.faults_played()["post.hang"] > 1);
    world.play("{}");
    ben.expect_nothing_before_pong().await;
    world.stop().await;
}

#[tokio::test]
async fn many_frames_to_a_hanging_one_end_in_time() {
    let (world, mut ann, _ben, id) = two().await;
    let hang = json!({"posts": [{"answer": "hang", "connections": [id]}]});
    world.play(&hang.to_string());
    // Five seconds for each would be a minute, which is longer than a test waits.
    world
        .answer(
            &mut ann,
            &json!(vec![json!({"type": "x", "broadcast": true}); 12]),
        )
        .await;
    for _ in 0..12 {
        ann.expect("x").await;
    }
    let line = world
        .summed_up("$default", |line| line["delivery.failed"] == 12)
        .await;
    assert_eq!(line["delivery.delivered"], 12, "{line}");
    world.stop().await;
}

#[tokio::test]
async fn a_throttled_recipient_gets_its_frame() {
    let (world, mut ann, mut ben, id) = two().await;
    let throttle = json!({"posts": [{"answer": 429, "connections": [id], "next": 3}]});
    world.play(&throttle.to_string());
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    ben.expect("x").await;
    ben.expect_nothing_before_pong().await;
    let line = world.summed_up("$default", |_| true).await;
    assert_eq!(line["delivery.delivered"], 2, "{line}");
    assert_eq!(world.gateway.faults_played()["post.429"], 3);
    world.stop().await;
}

#[tokio::test]
async fn one_throttled_to_the_end_is_counted() {
    let (world, mut ann, mut ben, id) = two().await;
    let throttle = json!({"posts": [{"answer": 429, "connections": [id]}]});
    world.play(&throttle.to_string());
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    let line = world
        .summed_up("$default", |line| line["delivery.throttled"] == 1)
        .await;
    assert_eq!(line["delivery.delivered"], 1, "{line}");
    world
        .logged("the recipient", |line| {
            line["level"] == "WARN" && line["connection_id"] == id.as_str()
        })
        .await;
    world.play("{}");
    world.broadcast(&mut ann, "y").await;
    ben.expect("y").await;
    world.stop().await;
}

#[tokio::test]
async fn a_last_try_cut_off_counts_as_throttled() {
    let (world, mut ann, _ben, id) = two().await;
    let faults = json!({"posts": [
        {"answer": 429, "connections": [id], "next": 1},
        {"answer": "hang", "connections": [id]},
    ]});
    world.play(&faults.to_string());
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    let line = world
        .summed_up("$default", |line| line["delivery.delivered"] == 1)
        .await;
    assert_eq!(line["delivery.throttled"], 1, "{line}");
    assert_eq!(line["delivery.failed"], 0, "{line}");
    world.stop().await;
}

#[tokio::test]
async fn three_throttled_ones_slow_the_fan_out() {
    // One post at a time: all others wait for their turn while three are throttled.
    let world = world()
        .env("BROADCAST_CONCURRENCY", "1")
        .faults("{}")
        .start()
        .await;
    let mut clients = Vec::new();
    for number in 0..6 {
        clients.push(world.join("1", &format!("user{number}")).await);
    }
    world.play(r#"{"posts": [{"answer": 429, "next": 3}]}"#);
    let mut watch = world.watch();
    world.broadcast(&mut clients[0], "x").await;
    let mut at = Vec::new();
    for _ in 0..4 {
        let posted = |seen: &Observation| match seen {
            Observation::Posted { status, .. } => Some(*status),
            _ => None,
        };
        at.push((watch.until("a post", posted).await, Instant::now()));
    }
    assert_eq!([429, 429, 429, 200], [at[0].0, at[1].0, at[2].0, at[3].0]);
    // A lower bound: a busy machine only makes it longer.
    let pause = at[3].1.duration_since(at[2].1);
    assert!(pause > Duration::from_millis(100), "{pause:?}");
    for client in &mut clients {
        while client.next().await["type"] != "x" {}
    }
    let line = world.summed_up("$default", |_| true).await;
    assert_eq!(line["delivery.delivered"], 6, "{line}");
    world.stop().await;
}

#[tokio::test]
async fn a_failed_post_is_made_again() {
    for times in [1, 2, 5] {
        let (world, mut ann, mut ben, id) = two().await;
        let fail = json!({"posts": [{"answer": 500, "connections": [id], "next": times}]});
        world.play(&fail.to_string());
        let mut watch = world.watch();
        world.broadcast(&mut ann, "x").await;
        ann.expect("x").await;
        ben.expect("x").await;
        let line = world
            .summed_up("$default", |line| line["delivery.delivered"] == 2)
            .await;
        assert_eq!(line["level"], "INFO", "{line}");
        watch.served().await;
        assert_eq!(watch.posts(&id), times + 1);
        world.stop().await;
    }
}

#[tokio::test]
async fn a_hung_post_is_made_again() {
    let (world, mut ann, mut ben, id) = two().await;
    let hang = json!({"posts": [{"answer": "hang", "connections": [id], "next": 1}]});
    world.play(&hang.to_string());
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    ben.expect("x").await;
    let line = world
        .summed_up("$default", |line| line["delivery.delivered"] == 2)
        .await;
    assert_eq!(line["delivery.failed"], 0, "{line}");
    world.stop().await;
}

#[tokio::test]
async fn a_stream_with_a_hole_ends_for_its_recipient() {
    let (world, mut ann, mut ben, id) = two().await;
    let hang = json!({"posts": [{"answer": "hang", "connections": [id], "next": 1}]});
    world.play(&hang.to_string());
    let record = |n| json!({"n": n, "broadcast": true}).to_string() + "\n";
    let answer = Answer::Stream {
        content_type: "application/x-ndjson".to_owned(),
        pieces: (0..5).map(|n| Piece::from(record(n))).collect(),
    };
    world.backend.script().next(Endpoint::Message, answer);
    ann.send(json!({"type": "message"}).to_string()).await;
    for n in 0..5 {
        assert_eq!(ann.next().await, json!({ "n": n }));
    }
    // What timed out may have arrived, and would double a text: no later record follows.
    assert_eq!(ben.expect("error").await["code"], "stream_broken");
    let line = world
        .summed_up("$default", |line| line["delivery.failed"] == 5)
        .await;
    assert_eq!(line["level"], "WARN", "{line}");
    ben.expect_nothing_before_pong().await;
    world.stop().await;
}

#[tokio::test]
async fn a_slow_throttle_delays_and_loses_nobody() {
    // The API takes 5 posts a second, and the room has 100 members: more than any of them has time
    // of its own.
    let world = world().throttle("5/5").start().await;
    let text = "{}".to_owned();
    let silent = Answer::Json { text };
    world.backend.script().always(Endpoint::Connect, silent);
    let mut clients = Vec::new();
    for number in 0..100 {
        clients.push(
            world
                .connect(&format!("booking_id=1&token=u{number}"))
                .await,
        );
    }
    world.broadcast(&mut clients[0], "x").await;
    for client in &mut clients {
        while client.next().await["type"] != "x" {}
    }
    let line = world
        .summed_up("$default", |line| line["delivery.delivered"] == 100)
        .await;
    assert_eq!(line["delivery.throttled"], 0, "{line}");
    assert_eq!(line["delivery.failed"], 0, "{line}");
    world.stop().await;
}

#[tokio::test]
async fn a_deployment_that_may_not_post_is_loud() {
    let (world, mut ann, _ben, _) = two().await;
    world.play(r#"{"posts": [{"answer": 403}]}"#);
    ann.send(r#"{"type":"ping"}"#).await;
    let line = world
        .summed_up("$default", |line| line["delivery.refused"] == 1)
        .await;
    assert_eq!(line["level"], "ERROR", "{line}");
    world.stop().await;
}

#[tokio::test]
async fn a_refused_post_is_final_the_row_stays() {
    let (world, mut ann, mut ben, id) = two().await;
    let refuse = json!({"posts": [{"answer": 403, "connections": [id], "next": 1}]});
    world.play(&refuse.to_string());
    let mut watch = world.watch();
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    world
        .summed_up("$default", |line| line["delivery.refused"] == 1)
        .await;
    watch.served().await;
    assert_eq!(watch.posts(&id), 1);
    ben.expect_nothing_before_pong().await;
    assert_eq!(world.rows().await.len(), 4);
    world.stop().await;
}
