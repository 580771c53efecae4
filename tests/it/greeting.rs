//! The first frames of a connection.

use std::time::Duration;

use harness::now_ms;
use local_gateway::Observation;
use serde_json::json;

use crate::world;

#[tokio::test]
async fn an_array_is_several_frames_in_order() {
    let world = world().start().await;
    let initial: Vec<_> = (0..30).map(|n| json!({ "n": n })).collect();
    world.accept(&json!({ "initial": initial }));
    let mut ann = world.connect("booking_id=1&token=ann").await;
    for n in 0..30 {
        assert_eq!(ann.next().await, json!({ "n": n }));
    }
    ann.expect_nothing_before_pong().await;
    world.stop().await;
}

#[tokio::test]
async fn a_history_of_over_100_kib_arrives_whole() {
    let world = world().start().await;
    let history = json!({"type": "history", "text": "ü".repeat(60 * 1024)});
    world.accept(&json!({ "initial": history }));
    let mut ann = world.connect("booking_id=1&token=ann").await;
    let text = ann.next_text().await;
    assert!(text.len() > 120 * 1024);
    assert_eq!(text, history.to_string());
    world.stop().await;
}

#[tokio::test]
async fn a_frame_over_128_kib_becomes_an_error_frame() {
    let world = world().start().await;
    let initial = json!([{"n": 1}, "x".repeat(128 * 1024), {"n": 3}]);
    world.accept(&json!({ "initial": initial }));
    let mut ann = world.connect("booking_id=1&token=ann").await;
    assert_eq!(ann.next().await, json!({"n": 1}));
    assert_eq!(ann.expect("error").await["code"], "payload_too_large");
    assert_eq!(ann.next().await, json!({"n": 3}));
    world.stop().await;
}

#[tokio::test]
async fn a_waiting_greeting_leaves_with_the_first_frame() {
    let world = world().env("GREETING", "first-frame").start().await;
    let initial = json!([{"n": 1}, {"n": 2}]);
    world.accept(&json!({ "initial": initial }));
    let mut watch = world.watch();
    let mut ann = world.connect("booking_id=1&token=ann").await;
    let id = watch.opened().await;
    watch.served().await;
    let row = world.row(&format!("waiting#{id}"), &id).await.unwrap();
    let left = row.number("ttl").unwrap() - now_ms() / 1_000;
    assert!((1..=120).contains(&left), "{left}");
    world
        .summed_up("$connect", |line| line["delivery.waiting"] == 2)
        .await;

    ann.send(r#"{"type":"ping"}"#).await;
    assert_eq!(ann.next().await, json!({"n": 1}));
    assert_eq!(ann.next().await, json!({"n": 2}));
    ann.expect("pong").await;
    assert!(world.row(&format!("waiting#{id}"), &id).await.is_none());
    ann.expect_nothing_before_pong().await;
    world.stop().await;
}

#[tokio::test]
async fn a_greeting_that_is_throttled_waits_for_the_first_frame() {
    let world = world()
        .function_timeout(Duration::from_secs(6))
        .faults(r#"{"posts": [{"answer": 429}]}"#)
        .start()
        .await;
    let mut ann = world.connect("booking_id=1&token=ann").await;
    world
        .logged("that it waits", |line| {
            line["message"] == "frames are put back for the client's next frame"
        })
        .await;
    world.play("{}");
    ann.send(r#"{"type":"ping"}"#).await;
    ann.expect("history").await;
    ann.expect("pong").await;
    world.stop().await;
}

#[tokio::test]
async fn a_waiting_greeting_comes_before_an_error() {
    let world = world().env("AWS_SAM_LOCAL", "true").start().await;
    let mut ann = world.connect("booking_id=1&token=ann").await;
    ann.send("no json").await;
    ann.expect("history").await;
    assert_eq!(ann.expect("error").await["code"], "invalid_json");
    world.stop().await;
}

#[tokio::test]
async fn it_leaves_after_the_response_and_before_an_event() {
    let world = world().start().await;
    let mut watch = world.watch();
    let mut ann = world.connect("booking_id=1&token=ann").await;
    ann.expect("history").await;
    watch.opened().await;
    watch.served().await;
    let steps: Vec<&str> = watch
        .seen
        .iter()
        .filter_map(|seen| match seen {
            Observation::Invoked { .. } => Some("invoked"),
            Observation::Answered { .. } => Some("answered"),
            Observation::Opened { .. } => Some("opened"),
            Observation::Posted { status: 200, .. } => Some("greeted"),
            Observation::NextAsked { .. } => Some("next"),
            _ => None,
        })
        .skip_while(|step| *step == "next")
        .collect();
    assert_eq!(steps, ["invoked", "answered", "opened", "greeted", "next"]);
    world.stop().await;
}
