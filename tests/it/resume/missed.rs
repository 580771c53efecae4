//! What was missed, in order.

use mock_backend::Endpoint;
use serde_json::{Value, json};

use super::{kinds, numbered, position, question, resume, seq, standing};
use crate::world;

#[tokio::test]
async fn what_came_while_the_client_was_away_comes_in_order() {
    let world = world().logged().start().await;
    let (ann, old, at) = standing(&world, "ann").await;
    let mut ben = world.join("1", "ben").await;
    ann.close().await;
    world.rows_are(2).await;
    let texts: Vec<_> = (0..30).map(|n| format!("x{n}")).collect();
    for text in &texts {
        world.broadcast(&mut ben, text).await;
        ben.expect(text).await;
    }
    let (mut ann, _) = numbered(&world, "ann").await;
    let asked = json!({"after": [position(&at)], "was": [old]});
    let (missed, logs) = resume(&mut ann, &asked).await;
    // Ben's receipt came first; ann's own, the last, leaves her out.
    let seqs: Vec<_> = missed.iter().map(seq).collect();
    let first = at["seq"].as_u64().unwrap() + 1;
    assert_eq!(seqs, (first..first + 31).collect::<Vec<_>>());
    assert_eq!(kinds(&missed)[1..31], texts);
    assert_eq!(logs.len(), 1);
    assert_eq!(logs[0]["complete"], true);
    assert_eq!(logs[0]["seq"].as_u64().unwrap(), first + 31);
    world.stop().await;
}

#[tokio::test]
async fn the_first_question_asks_from_the_connections_beginning() {
    let world = world().logged().start().await;
    let mut ben = world.join("1", "ben").await;
    // Kept, and told to whoever has come since its handshake began.
    let gate = world.hold(Endpoint::Connect);
    let meanwhile = async {
        harness::within("the call", world.backend.journal().wait_for_count(2)).await;
        gate.open();
    };
    let query = "booking_id=1&token=ann&resume=1";
    let (mut ann, ()) = tokio::join!(world.connect(query), meanwhile);
    world.broadcast(&mut ben, "x").await;
    ben.expect("receipt").await;
    ben.expect("x").await;
    let (missed, logs) = resume(&mut ann, &json!({})).await;
    assert_eq!(kinds(&missed).last(), Some(&"x"), "{missed:?}");
    assert_eq!(logs[0]["complete"], true);
    world.stop().await;
}

#[tokio::test]
async fn a_long_absence_comes_in_bundles() {
    let world = world().logged().start().await;
    let (mut ann, _, at) = standing(&world, "ann").await;
    let text = "é".repeat(3_500);
    let reply = json!({"type": "x", "text": text, "broadcast": true});
    let answer = harness::backend::json(&reply.to_string());
    world.backend.script().always(Endpoint::Message, answer);
    for _ in 0..40 {
        ann.send("{}").await;
        ann.expect("x").await;
    }
    ann.send(question(&json!({"after": [position(&at)]}))).await;
    let (mut bundles, mut frames) = (0, Vec::<Value>::new());
    loop {
        let text = ann.next_text().await;
        assert!(text.len() <= 100 * 1024, "{}", text.len());
        let frame: Value = serde_json::from_str(&text).unwrap();
        if frame["type"] == "resumed" {
            assert_eq!(frame["logs"][0]["complete"], true);
            break;
        }
        bundles += 1;
        frames.extend(frame["frames"].as_array().unwrap().iter().cloned());
    }
    assert_eq!((bundles, frames.len()), (3, 40));
    assert!(
        frames
            .windows(2)
            .all(|two| seq(&two[0]) + 1 == seq(&two[1]))
    );
    world.stop().await;
}

#[tokio::test]
async fn a_frame_that_was_numbered_and_never_posted_is_there() {
    let world = world().logged().faults("{}").start().await;
    let (mut ann, id, at) = standing(&world, "ann").await;
    let mut ben = world.join("1", "ben").await;
    ann.expect("receipt").await;
    // The audience is read, and ann is not in it.
    world.delete_row("1", &id).await;
    world.broadcast(&mut ben, "x").await;
    ben.expect("x").await;
    let (missed, _) = resume(&mut ann, &json!({"after": [position(&at)]})).await;
    assert_eq!(kinds(&missed), ["receipt", "x"]);
    world.stop().await;
}

#[tokio::test]
async fn who_comes_while_the_row_is_written_is_in_the_audience() {
    let world = world().logged().concurrency(2).faults("{}").start().await;
    let (mut ann, _, _) = standing(&world, "ann").await;
    world.second_environment(&mut ann).await;
    world.accept(&json!({"initial": {"type": "history"}}));
    world.play(
        r#"{"dynamodb": [{"fault": "slow", "operations": ["PutItem"], "delay": "1s", "next": 1}]}"#,
    );
    let before = world.gateway.dynamodb_calls();
    world.broadcast(&mut ann, "x").await;
    harness::eventually("the row on its way", async || {
        let calls = world.table_calls_since(&before);
        calls.iter().any(|call| call == "PutItem").then_some(())
    })
    .await;
    let (mut ben, _) = numbered(&world, "ben").await;
    let (missed, _) = resume(&mut ben, &json!({})).await;
    assert!(!kinds(&missed).contains(&"x"), "{missed:?}");
    ben.expect("x").await;
    world.stop().await;
}

#[tokio::test]
async fn who_comes_during_a_stream_hears_of_its_last_record() {
    use mock_backend::{Answer, Gate, Piece};
    let world = world().logged().concurrency(2).start().await;
    let mut ann = world.join("1", "ann").await;
    world.second_environment(&mut ann).await;
    let gate = Gate::new();
    world.backend.script().next(
        Endpoint::Message,
        Answer::Stream {
            content_type: "application/x-ndjson".to_owned(),
            pieces: vec![
                "{\"type\":\"a\",\"broadcast\":true}\n".into(),
                Piece::Gate(gate.clone()),
                "{\"type\":\"b\",\"broadcast\":true}\n{\"type\":\"c\",\"broadcast\":true}\n".into(),
            ],
        },
    );
    ann.send("{}").await;
    ann.expect("a").await;
    // Within the two seconds for which the audience counts.
    world.accept(&json!({"initial": {"type": "history"}}));
    let (mut ben, _, at) = standing(&world, "ben").await;
    gate.open();
    let last = ben.next().await;
    assert_eq!(last["type"], "c", "{last}");
    let (missed, _) = resume(&mut ben, &json!({"after": [position(&at)]})).await;
    assert_eq!(kinds(&missed), ["b", "c"]);
    world.stop().await;
}

#[tokio::test]
async fn no_numbered_frame_waits_for_a_handshake() {
    let world = world().logged().concurrency(2).faults("{}").start().await;
    let mut ann = world.join("1", "ann").await;
    world.second_environment(&mut ann).await;
    let gate = world.hold(Endpoint::Connect);
    let meanwhile = async {
        harness::eventually("the connect call", async || {
            (world.calls_at("/connect").len() == 2).then_some(())
        })
        .await;
        world.broadcast(&mut ann, "x").await;
        ann.expect("x").await;
        let line = world
            .summed_up("$default", |line| line["delivery.waiting"] == 1)
            .await;
        assert_eq!(line["delivery.failed"], 0, "{line}");
        gate.open();
    };
    let query = "booking_id=1&token=ben&resume=1";
    let (mut ben, ()) = tokio::join!(world.connect(query), meanwhile);
    let (missed, _) = resume(&mut ben, &json!({})).await;
    assert!(kinds(&missed).contains(&"x"), "{missed:?}");
    world.stop().await;
}
