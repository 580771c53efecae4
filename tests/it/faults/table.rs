//! DynamoDB throttles, fails, does half of it, or answers late.

use std::time::Duration;

use harness::{Refused, Row, eventually, now_ms, within};
use local_gateway::Observation;
use mock_backend::{Answer, Endpoint, Gate};
use serde_json::{Value, json};

use crate::world;

const DISCONNECT_PATH: (&str, &str) = (
    "BACKEND_DISCONNECT_PATH",
    "/api/chat/ws/{booking_id}/disconnect",
);

/// Faults of the table alone.
fn table(fault: &str, operation: &str, next: Option<u32>) -> String {
    let next = next.map(|times| format!(r#", "next": {times}"#));
    let rest = next.unwrap_or_default();
    format!(r#"{{"dynamodb": [{{"fault": "{fault}", "operations": ["{operation}"]{rest}}}]}}"#)
}

#[tokio::test]
async fn a_passing_throttle_costs_a_handshake_nothing() {
    for fault in ["throttled", "internal-error"] {
        let world = world()
            .faults(&table(fault, "PutItem", Some(2)))
            .start()
            .await;
        let mut ann = world.join("1", "ann").await;
        ann.expect_nothing_before_pong().await;
        assert_eq!(world.calls_at("/connect").len(), 1);
        world.stop().await;
    }
}

#[tokio::test]
async fn a_record_stored_at_the_third_try_accepts() {
    let world = world().faults("{}").start().await;
    let gate = world.hold(Endpoint::Connect);
    let meanwhile = async {
        within("the call", world.backend.journal().wait_for_count(1)).await;
        world.play(&table("internal-error", "PutItem", Some(2)));
        gate.open();
    };
    let (mut ann, ()) = tokio::join!(world.connect("booking_id=1&token=ann"), meanwhile);
    ann.expect("history").await;
    ann.expect_nothing_before_pong().await;
    let played = world.gateway.faults_played();
    assert_eq!(played["dynamodb.internal-error.PutItem"], 2);
    world.stop().await;
}

#[tokio::test]
async fn without_a_home_row_nobody_is_asked() {
    for faults in [
        table("throttled", "PutItem", None),
        // Done although its answer is a failure: what may have been written is deleted.
        json!({"dynamodb": [
            {"fault": "internal-error", "operations": ["PutItem"], "applied": true}
        ]})
        .to_string(),
    ] {
        let world = world().faults(&faults).start().await;
        let refused = world.try_connect("booking_id=1&token=ann").await;
        assert_eq!(refused.unwrap_err(), Refused(500));
        assert_eq!(world.backend.journal().received().len(), 0);
        world.rows_are(0).await;
        let line = world.summed_up("$connect", |_| true).await;
        assert_eq!(line["level"], "ERROR", "{line}");
        world.stop().await;
    }
}

#[tokio::test]
async fn without_a_record_the_backend_learns_the_end() {
    for (fault, operation, applied) in [
        ("throttled", "PutItem", false),
        ("internal-error", "PutItem", true),
        ("throttled", "BatchWriteItem", false),
    ] {
        let (name, path) = DISCONNECT_PATH;
        let world = world().env(name, path).faults("{}").start().await;
        let gate = Gate::new();
        let reply = json!({"sidewire": {"join": ["c", "d"]}}).to_string();
        let reply = Answer::Json { text: reply };
        let held = Answer::Gate(gate.clone(), Box::new(reply));
        world.backend.script().next(Endpoint::Connect, held);
        let meanwhile = async {
            within("the call", world.backend.journal().wait_for_count(1)).await;
            let mut rule = json!({"fault": fault, "operations": [operation]});
            if applied {
                rule["applied"] = json!(true);
            }
            world.play(&json!({ "dynamodb": [rule] }).to_string());
            gate.open();
        };
        let query = "booking_id=1&token=ann";
        let (refused, ()) = tokio::join!(world.try_connect(query), meanwhile);
        let words = format!("{fault} {operation}");
        assert_eq!(refused.unwrap_err(), Refused(500), "{words}");
        let told = within("the call", world.backend.journal().wait_for_count(2)).await;
        assert!(told[1].path.ends_with("/disconnect"), "{told:?}");
        if operation == "BatchWriteItem" {
            // The rows go by the same kind of call: they stay for the next 410, or their TTL.
            world
                .logged("what stays", |line| line["level"] == "ERROR")
                .await;
        } else {
            world.rows_are(0).await;
        }
        world.stop().await;
    }
}

#[tokio::test]
async fn a_slow_table_ends_a_handshake_in_time() {
    // Eight batches of a second and a half, in a function that has six seconds.
    let (name, path) = DISCONNECT_PATH;
    let world = world()
        .env(name, path)
        .function_timeout(Duration::from_secs(6))
        .faults(
            r#"{"dynamodb": [
                {"fault": "slow", "operations": ["BatchWriteItem"], "delay": "1500ms"}
            ]}"#,
        )
        .start()
        .await;
    let channels: Vec<_> = (0..200).map(|number| format!("c{number}")).collect();
    world.accept(&json!({"sidewire": {"join": channels}}));
    let refused = world.try_connect("booking_id=1&token=ann").await;
    assert_eq!(refused.unwrap_err(), Refused(500));
    let told = within("the call", world.backend.journal().wait_for_count(2)).await;
    assert!(told[1].path.ends_with("/disconnect"), "{told:?}");
    let registered = |row: &String| row.starts_with("1/") || row.starts_with("connection#");
    eventually("the home row to go", async || {
        (!world.rows().await.iter().any(registered)).then_some(())
    })
    .await;
    world.stop().await;
}

#[tokio::test]
async fn a_lasting_throttle_costs_an_error_frame() {
    let world = world().faults("{}").start().await;
    let mut ann = world.join("1", "ann").await;
    world.fresh_environment(&mut ann).await;
    world.play(&table("throttled", "GetItem", Some(2)));
    // The environment's own first read, at its start, may be one of them.
    world.answer(&mut ann, &json!({"type": "x"})).await;
    ann.expect("x").await;

    world.fresh_environment(&mut ann).await;
    world.play(&table("throttled", "GetItem", None));
    ann.send(r#"{"type":"message","id":"m1"}"#).await;
    let error = ann.expect("error").await;
    assert_eq!(
        (&error["code"], &error["in_reply_to"]),
        (&json!("internal"), &json!("m1"))
    );
    let line = world
        .summed_up("$default", |line| line["level"] == "ERROR")
        .await;
    let error = line["error"].as_str().unwrap();
    assert!(error.contains("ProvisionedThroughput"), "{line}");

    world.play("{}");
    world.answer(&mut ann, &json!({"type": "y"})).await;
    ann.expect("y").await;
    world.stop().await;
}

#[tokio::test]
async fn an_unreadable_audience_is_told_to_its_sender() {
    // It is read on until the function's end is near.
    let timeout = Duration::from_secs(6);
    let world = world().function_timeout(timeout).faults("{}").start().await;
    let mut ann = world.join("1", "ann").await;
    world.play(&table("throttled", "Query", None));
    world.broadcast(&mut ann, "x").await;
    assert_eq!(ann.expect("error").await["code"], "internal");
    world.play(&table("internal-error", "Query", Some(2)));
    world.broadcast(&mut ann, "y").await;
    ann.expect("y").await;
    world.stop().await;
}

#[tokio::test]
async fn a_half_read_audience_is_reached_and_told() {
    let timeout = Duration::from_secs(6);
    let world = world().function_timeout(timeout).faults("{}").start().await;
    let (mut ann, id) = world.joined("1", "ann").await;
    // Ids that sort before and after hers, in rows so large that a page holds three.
    let filler = "x".repeat(300_000);
    for number in 0..7 {
        let first = if number < 5 { '+' } else { 'z' };
        let row = Row::new("1", &format!("{first}{number:014}=")).old();
        world.put_row(row.text("filler", &filler)).await;
    }
    // The first page is read, and no other.
    world.play(
        r#"{"dynamodb": [
            {"fault": "slow", "operations": ["Query"], "delay": "1ms", "next": 1},
            {"fault": "throttled", "operations": ["Query"]}
        ]}"#,
    );
    let mut watch = world.watch();
    let replies = json!([{"type": "x", "broadcast": true}, {"type": "mine"}]);
    world.answer(&mut ann, &replies).await;
    assert_eq!(ann.expect("error").await["code"], "internal");
    ann.expect("mine").await;
    watch.served().await;
    let read = watch.seen.iter().filter(
        |seen| matches!(seen, Observation::Posted { connection_id, .. } if *connection_id != id),
    );
    let read = read.count();
    assert!((1..7).contains(&read), "{read} of 7 were read");
    world.stop().await;
}

#[tokio::test]
async fn a_transaction_that_meets_others_is_made_again() {
    let world = world().faults("{}").start().await;
    let (mut ann, id) = world.joined("1", "ann").await;
    world.play(&table("conflict", "TransactWriteItems", Some(3)));
    let join = json!({"type": "in", "sidewire": {"join": ["c"]}});
    world.answer(&mut ann, &join).await;
    ann.expect("in").await;
    assert!(world.row("channel#c", &id).await.is_some());
    world.stop().await;
}

#[tokio::test]
async fn what_a_batch_leaves_undone_is_done_again() {
    let world = world().faults("{}").start().await;
    let channels: Vec<_> = (0..20).map(|number| format!("c{number}")).collect();
    world.accept(&json!({"initial": {"type": "history"}, "sidewire": {"join": channels}}));
    world.play(&table("unprocessed", "BatchWriteItem", Some(3)));
    let ann = world.join("1", "ann").await;
    assert_eq!(world.rows().await.len(), 22);
    world.play(&table("unprocessed", "BatchWriteItem", Some(3)));
    ann.close().await;
    world.rows_are(0).await;
    let played = world.gateway.faults_played();
    assert_eq!(played["dynamodb.unprocessed.BatchWriteItem"], 6);
    world.stop().await;
}

#[tokio::test]
async fn a_refused_disconnect_is_200_and_logged() {
    // The backend hears of ends, so the delete of the record is a call of its own.
    let path = "/api/chat/ws/{booking_id}/disconnect";
    for operation in ["GetItem", "BatchWriteItem", "DeleteItem"] {
        let world = world().env("BACKEND_DISCONNECT_PATH", path);
        let world = world.faults("{}").start().await;
        let (ann, id) = world.joined("1", "ann").await;
        world.play(&table("throttled", operation, None));
        let mut watch = world.watch();
        ann.close().await;
        let answered = watch.answered().await;
        assert_eq!(answered, r#"{"statusCode":200}"#, "{operation}");
        let line = world.summed_up("$disconnect", |_| true).await;
        assert_eq!(line["level"], "ERROR", "{operation}: {line}");
        world.play("{}");
        let left = world.row(&format!("connection#{id}"), &id).await;
        let ttl = left.unwrap().number("ttl");
        assert!(ttl > Some(now_ms() / 1_000), "{operation}");
        world.stop().await;
    }
}

#[tokio::test]
async fn an_audience_that_throttles_is_read_on() {
    let world = world().faults("{}").start().await;
    let (mut ann, mut ben, _) = world.ann_and_ben().await;
    // Four calls, each of which the SDK makes three times.
    world.play(&table("throttled", "Query", Some(12)));
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    ben.expect("x").await;
    assert_eq!(world.calls_at("/message").len(), 1);
    world.stop().await;
}

#[tokio::test]
async fn a_410_that_cannot_be_judged_prunes_nobody() {
    let world = world()
        .env("BACKEND_CONNECT_TIMEOUT", "0.5")
        .faults("{}")
        .start()
        .await;
    let (mut ann, _ben, id) = world.ann_and_ben().await;
    let faults: Value = json!({
        "posts": [{"answer": 410, "connections": [id]}],
        "dynamodb": [{"fault": "throttled", "operations": ["GetItem"]}]
    });
    world.play(&faults.to_string());
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    world
        .summed_up("$default", |line| line["delivery.failed"] == 1)
        .await;
    world.play("{}");
    eventually("ben's row", async || world.row("1", &id).await).await;
    world.stop().await;
}
