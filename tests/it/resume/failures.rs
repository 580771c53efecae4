//! A log's table on a bad day.

use serde_json::json;

use super::{kinds, position, question, resume, standing};
use crate::world;

fn fault(fault: &str, operation: &str, next: Option<u32>) -> String {
    let next = next.map(|times| format!(r#", "next": {times}"#));
    let rest = next.unwrap_or_default();
    format!(r#"{{"dynamodb": [{{"fault": "{fault}", "operations": ["{operation}"]{rest}}}]}}"#)
}

#[tokio::test]
async fn without_a_row_nothing_is_posted_and_the_sender_is_told() {
    let world = world().logged().faults("{}").start().await;
    let (mut ann, _, at) = standing(&world, "ann&ack=1").await;
    for kind in ["throttled", "internal-error"] {
        world.play(&fault(kind, "PutItem", None));
        let reply = harness::backend::json(r#"{"type":"x","broadcast":true}"#);
        world
            .backend
            .script()
            .next(mock_backend::Endpoint::Message, reply);
        ann.send(r#"{"id":7}"#).await;
        let error = ann.expect("error").await;
        assert_eq!(
            (&error["code"], &error["in_reply_to"]),
            (&json!("internal"), &json!(7))
        );
        world.play("{}");
        ann.expect_nothing_before_pong().await;
    }
    let (missed, logs) = resume(&mut ann, &json!({"after": [position(&at)]})).await;
    assert_eq!((missed.len(), &logs[0]), (0, &at));
    world.stop().await;
}

#[tokio::test]
async fn a_death_before_the_row_costs_the_acknowledgement() {
    let world = world().logged().faults("{}").start().await;
    let (mut ann, _, at) = standing(&world, "ann&ack=1").await;
    ann.expect_nothing_before_pong().await;
    // The backend has stored it, and the row is on its way.
    world.play(r#"{"dynamodb": [{"fault": "slow", "operations": ["PutItem"], "delay": "60s"}]}"#);
    let before = world.gateway.dynamodb_calls();
    let frame = r#"{"type":"message","text":"x","id":"a-1"}"#;
    ann.send(frame).await;
    harness::eventually("the row on its way", async || {
        let calls = world.table_calls_since(&before);
        calls.iter().any(|call| call == "PutItem").then_some(())
    })
    .await;
    world.kill_environments();
    let error = ann.next().await;
    assert_eq!(error["message"], "Internal server error", "{error}");
    world.play("{}");
    // Sent again, it is answered as it would have been; nobody sees it twice.
    ann.send(frame).await;
    let message = ann.expect("message").await;
    assert_eq!(message["id"], "m1");
    assert_eq!(super::seq(&message), at["seq"].as_u64().unwrap() + 1);
    assert_eq!(ann.expect("ack").await["in_reply_to"], "a-1");
    world.stop().await;
}

#[tokio::test]
async fn a_passing_throttle_of_the_log_costs_nothing() {
    let world = world().logged().faults("{}").start().await;
    let (mut ann, _, at) = standing(&world, "ann").await;
    world.play(&fault("throttled", "PutItem", Some(4)));
    world.broadcast(&mut ann, "x").await;
    assert_eq!(
        super::seq(&ann.expect("x").await),
        at["seq"].as_u64().unwrap() + 1
    );
    world.stop().await;
}

#[tokio::test]
async fn a_put_whose_answer_is_lost_has_one_number() {
    let world = world().logged().faults("{}").start().await;
    let (mut ann, _, at) = standing(&world, "ann").await;
    let lost =
        json!({"fault": "internal-error", "operations": ["PutItem"], "applied": true, "next": 1});
    world.play(&json!({"dynamodb": [lost]}).to_string());
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    let (missed, logs) = resume(&mut ann, &json!({"after": [position(&at)]})).await;
    assert_eq!(kinds(&missed), ["x"]);
    assert_eq!(
        logs[0]["seq"].as_u64().unwrap(),
        at["seq"].as_u64().unwrap() + 1
    );
    world.stop().await;
}

#[tokio::test]
async fn an_answer_that_lacks_a_part_has_no_end() {
    let world = world().logged().faults("{}").start().await;
    let (mut ann, _, at) = standing(&world, "ann").await;
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    world.play(r#"{"posts": [{"answer": 403, "next": 1}]}"#);
    let asked = json!({"after": [position(&at)]});
    ann.send(question(&asked)).await;
    assert_eq!(ann.expect("error").await["code"], "stream_broken");
    ann.expect_nothing_before_pong().await;
    let (missed, _) = resume(&mut ann, &asked).await;
    assert_eq!(kinds(&missed), ["x"]);
    world.stop().await;
}

#[tokio::test]
async fn a_question_that_failed_may_be_asked_again() {
    let world = world().logged().faults("{}").start().await;
    let (mut ann, _, at) = standing(&world, "ann").await;
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    world.play(&fault("internal-error", "Query", None));
    let asked = json!({"after": [position(&at)]});
    ann.send(question(&asked)).await;
    let error = ann.expect("error").await;
    assert_eq!(error["code"], "internal", "{error}");
    world.play("{}");
    let (missed, _) = resume(&mut ann, &asked).await;
    assert_eq!(kinds(&missed), ["x"]);
    world.stop().await;
}
