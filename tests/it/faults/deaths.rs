//! The function ends in mid-flight, or runs out of time: what its clients see, and that the next
//! event is served. `lifecycle` has the kill in the middle of a message.

use std::time::Duration;

use harness::{Refused, within};
use mock_backend::{Answer, Endpoint, Piece};
use serde_json::json;

use crate::world;

#[tokio::test]
async fn a_silent_backend_costs_an_error_frame_only() {
    let world = world()
        .function_timeout(Duration::from_secs(3))
        .start()
        .await;
    let mut ann = world.join("1", "ann").await;
    let process = world.gateway.process_ids();
    world.backend.script().next(Endpoint::Message, Answer::Hang);
    ann.send(r#"{"type":"message","id":7}"#).await;
    let error = ann.expect("error").await;
    assert_eq!(error["code"], "backend_timeout");
    assert_eq!(error["in_reply_to"], 7);
    let line = world.summed_up("$default", |_| true).await;
    assert_eq!(line["delivery.delivered"], 1, "{line}");
    ann.expect_nothing_before_pong().await;
    assert_eq!(world.gateway.process_ids(), process);
    world.stop().await;
}

#[tokio::test]
async fn a_handshake_out_of_time_is_undone() {
    let world = world()
        .function_timeout(Duration::from_secs(3))
        .start()
        .await;
    world.backend.script().next(Endpoint::Connect, Answer::Hang);
    let refused = world.try_connect("booking_id=1&token=ann").await;
    assert_eq!(refused.unwrap_err(), Refused(504));
    world.rows_are(0).await;
    let process = world.gateway.process_ids();
    let mut ann = world.join("1", "ann").await;
    ann.expect_nothing_before_pong().await;
    assert_eq!(world.gateway.process_ids(), process);
    world.stop().await;
}

#[tokio::test]
async fn the_row_of_a_killed_handshake_harms_nobody() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let gate = world.hold(Endpoint::Connect);
    let meanwhile = async {
        within("the call", world.backend.journal().wait_for_count(2)).await;
        world.kill_environments();
    };
    let query = "booking_id=1&token=ben";
    let (refused, ()) = tokio::join!(world.try_connect(query), meanwhile);
    assert_eq!(refused.unwrap_err(), Refused(502));
    gate.open();
    assert_eq!(world.rows().await.len(), 3, "a home row without a record");
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    world.stop().await;
}

#[tokio::test]
async fn out_of_memory_costs_one_error_frame() {
    // What an environment takes without work, so that the test fits any build of it.
    let probe = world().start().await;
    let mut ann = probe.join("1", "ann").await;
    ann.expect_nothing_before_pong().await;
    let process = probe.gateway.process_ids().pop().unwrap();
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kb = resident.and_then(|rest| rest.split_whitespace().next());
    let idle_mb = kb.unwrap().parse::<u32>().unwrap().div_ceil(1024);
    probe.stop().await;

    let world = world().memory_mb(idle_mb + 4).start().await;
    let mut ann = world.join("1", "ann").await;
    let mut watch = world.watch();
    // Just below the limit of a body, held in memory until the rest comes.
    let pieces = vec![Piece::from("x".repeat(8_000_000)), Piece::Forever];
    let content_type = "application/json".to_owned();
    let large = Answer::Stream {
        content_type,
        pieces,
    };
    world.backend.script().next(Endpoint::Message, large);
    ann.send(r#"{"type":"anything"}"#).await;
    assert_eq!(ann.next().await["message"], "Internal server error");
    let why = watch.environment_ended().await;
    assert!(why.contains("memory"), "{why}");
    world.answer(&mut ann, &json!({"type": "again"})).await;
    ann.expect("again").await;
    world.stop().await;
}

#[tokio::test]
async fn a_panic_never_costs_the_environment() {
    let bootstrap = env!("CARGO_BIN_EXE_panicking-function");
    let world = harness::Builder::new(bootstrap).start().await;
    let mut ann = world.connect("booking_id=1&token=ann").await;
    let process = world.gateway.process_ids();
    ann.send("now").await;
    let frame = ann.next().await;
    assert_eq!(frame["message"], "Internal server error");
    assert!(!frame.to_string().contains("sesame"), "{frame}");
    let mut watch = world.watch();
    for (frame, expected) in [
        ("fine", r#"{"statusCode":200}"#),
        ("late", r#"{"statusCode":200}"#),
        ("fine", r#"{"statusCode":200}"#),
    ] {
        ann.send(frame).await;
        let answered = watch.answered().await;
        assert_eq!(answered, expected, "{frame}");
    }
    assert_eq!(world.gateway.process_ids(), process);
    let panicked =
        |line: &&serde_json::Value| line["level"] == "ERROR" && line["error"] == "a panic";
    harness::eventually("a line for each panic", async || {
        (world.log().iter().filter(panicked).count() == 2).then_some(())
    })
    .await;
    world.stop().await;
}

/// Faults under which the first post hangs, and the environment dies with it.
fn dies(moment: &str, event: &str, delay: &str) -> String {
    json!({
        "posts": [{"answer": "hang", "next": 1}],
        "kills": [{"when": moment, "events": [event], "delay": delay, "next": 1}],
    })
    .to_string()
}

#[tokio::test]
async fn a_death_after_an_acceptance_costs_the_greeting() {
    let world = world()
        .faults(&dies("after-answer", "CONNECT", "100ms"))
        .start()
        .await;
    let mut watch = world.watch();
    let mut ann = world.connect("booking_id=1&token=ann").await;
    watch.environment_ended().await;
    ann.expect_nothing_before_pong().await;
    ann.say("still here").await;
    ann.expect("message").await;
    world.stop().await;
}

#[tokio::test]
async fn a_death_with_waiting_frames_in_hand_costs_them() {
    let world = world()
        .env("GREETING", "first-frame")
        .faults("{}")
        .start()
        .await;
    let mut ann = world.connect("booking_id=1&token=ann").await;
    world.rows_are(3).await;
    world.play(&dies("before-answer", "MESSAGE", "1s"));
    ann.send(r#"{"type":"ping"}"#).await;
    let told = ann.next().await;
    assert_eq!(told["message"], "Internal server error", "{told}");
    ann.expect_nothing_before_pong().await;
    world.rows_are(2).await;
    world.stop().await;
}

#[tokio::test]
async fn a_death_behind_the_answer_costs_what_was_left() {
    let world = world().faults("{}").start().await;
    let mut ann = world.join("1", "ann").await;
    let gate = world.hold(Endpoint::Message);
    world.play(r#"{"kills": [{"when": "after-answer", "events": ["MESSAGE"], "next": 1}]}"#);
    let mut watch = world.watch();
    ann.say("slow").await;
    watch.environment_ended().await;
    gate.open();
    ann.expect_nothing_before_pong().await;
    world.stop().await;
}

#[tokio::test]
async fn a_death_after_a_refusal_leaves_the_row() {
    let faults = json!({
        "dynamodb": [{"fault": "slow", "operations": ["DeleteItem"], "delay": "2s", "next": 1}],
        "kills": [{"when": "after-answer", "events": ["CONNECT"], "next": 1}],
    });
    let world = world().faults(&faults.to_string()).start().await;
    let refusal = harness::backend::status(401, "{}");
    world.backend.script().next(Endpoint::Connect, refusal);
    let mut watch = world.watch();
    let refused = world.try_connect("booking_id=1&token=ann").await;
    assert_eq!(refused.unwrap_err(), Refused(401));
    watch.environment_ended().await;
    world.rows_are(1).await;
    world.stop().await;
}
