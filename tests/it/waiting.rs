//! Frames that meet a handshake: they wait in the table, so that no event waits for it.

use harness::{Client, World, eventually};
use mock_backend::{Answer, Endpoint, Gate};
use serde_json::{Value, json};

use crate::world;

/// Ann, in a world with an environment for her messages and one for a handshake.
async fn ann_and_two_environments() -> (World, Client) {
    let world = world().concurrency(2).faults("{}").start().await;
    let mut ann = world.join("1", "ann").await;
    world.second_environment(&mut ann).await;
    (world, ann)
}

/// Waits until the handshake that is held has reached the backend.
async fn asked(world: &World) {
    let called = eventually("the connect call", async || {
        (world.calls_at("/connect").len() == 2).then_some(())
    });
    called.await;
}

/// Has the sender's event end with so many frames that wait.
async fn leave(world: &World, ann: &mut Client, replies: &Value, frames: usize) {
    world.answer(ann, replies).await;
    world
        .summed_up("$default", |line| line["delivery.waiting"] == frames)
        .await;
}

/// Has a frame be on its way into the table when the handshake's answer comes: for longer than what
/// follows the answer takes, and for less than the two seconds after which the call is made again.
async fn leave_late(world: &World, ann: &mut Client, gate: Gate) {
    world.play(
        r#"{"dynamodb": [{"fault": "slow", "operations": ["UpdateItem"], "delay": "1s", "next": 1}]}"#,
    );
    let before = world.gateway.dynamodb_calls();
    asked(world).await;
    world.broadcast(ann, "x").await;
    eventually("the frame on its way into the table", async || {
        let calls = world.table_calls_since(&before);
        calls.iter().any(|call| call == "UpdateItem").then_some(())
    })
    .await;
    gate.open();
}

#[tokio::test]
async fn frames_wait_for_a_slow_handshake() {
    let (world, mut ann) = ann_and_two_environments().await;
    let gate = world.hold(Endpoint::Connect);
    let meanwhile = async {
        asked(&world).await;
        // Both events are over while the handshake is under way.
        let two = json!([{"type": "x", "broadcast": true}, {"type": "y", "broadcast": true}]);
        leave(&world, &mut ann, &two, 2).await;
        leave(
            &world,
            &mut ann,
            &json!({"type": "z", "broadcast": true}),
            1,
        )
        .await;
        gate.open();
    };
    let (mut ben, ()) = tokio::join!(world.connect("booking_id=1&token=ben"), meanwhile);
    for kind in ["history", "x", "y", "z"] {
        assert_eq!(ben.next().await["type"], kind);
    }
    ben.expect_nothing_before_pong().await;
    world.rows_are(4).await;
    world.stop().await;
}

#[tokio::test]
async fn a_refused_handshake_leaves_nothing_that_waits() {
    let (world, mut ann) = ann_and_two_environments().await;
    let gate = Gate::new();
    let refusal = Answer::Gate(gate.clone(), Box::new(harness::backend::status(401, "{}")));
    world.backend.script().next(Endpoint::Connect, refusal);
    let meanwhile = async {
        asked(&world).await;
        leave(
            &world,
            &mut ann,
            &json!({"type": "x", "broadcast": true}),
            1,
        )
        .await;
        world.rows_are(4).await;
        gate.open();
    };
    let (refused, ()) = tokio::join!(world.try_connect("booking_id=1&token=ben"), meanwhile);
    assert_eq!(refused.unwrap_err().0, 401);
    world.rows_are(2).await;
    world.stop().await;
}

#[tokio::test]
async fn a_frame_that_is_left_after_the_look_is_posted() {
    let (world, mut ann) = ann_and_two_environments().await;
    let gate = world.hold(Endpoint::Connect);
    let meanwhile = leave_late(&world, &mut ann, gate);
    let (mut ben, ()) = tokio::join!(world.connect("booking_id=1&token=ben"), meanwhile);
    ben.expect("history").await;
    ben.expect("x").await;
    ben.expect_nothing_before_pong().await;
    world.rows_are(4).await;
    world.stop().await;
}

#[tokio::test]
async fn a_refused_handshake_is_noticed_by_who_comes_late() {
    let (world, mut ann) = ann_and_two_environments().await;
    let gate = Gate::new();
    let refusal = Answer::Gate(gate.clone(), Box::new(harness::backend::status(401, "{}")));
    world.backend.script().next(Endpoint::Connect, refusal);
    let meanwhile = leave_late(&world, &mut ann, gate);
    let (refused, ()) = tokio::join!(world.try_connect("booking_id=1&token=ben"), meanwhile);
    assert_eq!(refused.unwrap_err().0, 401);
    world
        .summed_up("$default", |line| line["delivery.gone"] == 1)
        .await;
    world.rows_are(2).await;
    world.stop().await;
}

#[tokio::test]
async fn beyond_the_limit_the_oldest_frames_go() {
    const FRAMES: usize = 66;
    let (world, mut ann) = ann_and_two_environments().await;
    let gate = world.hold(Endpoint::Connect);
    let meanwhile = async {
        asked(&world).await;
        let replies: Vec<_> = (0..FRAMES)
            .map(|number| json!({"type": "x", "n": number, "broadcast": {"exclude_sender": true}}))
            .collect();
        world.answer(&mut ann, &json!(replies)).await;
        let line = world
            .summed_up("$default", |line| line["delivery.failed"] == 2)
            .await;
        assert_eq!(
            (&line["delivery.waiting"], &line["level"]),
            (&json!(66), &json!("WARN"))
        );
        gate.open();
    };
    let (mut ben, ()) = tokio::join!(world.connect("booking_id=1&token=ben"), meanwhile);
    ben.expect("history").await;
    for number in 2..FRAMES {
        assert_eq!(ben.next().await["n"], number);
    }
    ben.expect_nothing_before_pong().await;
    world.stop().await;
}
