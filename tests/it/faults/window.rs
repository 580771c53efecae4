//! The handshake window: between its `$connect` and its existence a connection answers 410, and
//! neither its row nor a frame may be lost for that. `deliveries` and `greeting` have the window
//! while the backend is asked.

use std::collections::BTreeSet;
use std::time::Duration;

use harness::{Client, World, eventually, now_ms, within};
use local_gateway::Observation;
use serde_json::{Value, json};

use crate::world;

/// The types of the next frames, sorted.
async fn kinds(client: &mut Client, count: usize) -> Vec<String> {
    let mut kinds = Vec::new();
    for _ in 0..count {
        let frame = client.next().await;
        let kind = frame.get("type").and_then(Value::as_str);
        kinds.push(kind.unwrap_or_default().to_owned());
    }
    kinds.sort();
    kinds
}

#[tokio::test]
async fn a_greeting_arrives_once_when_it_can() {
    let world = world().faults(r#"{"open_delay": "700ms"}"#).start().await;
    let mut watch = world.watch();
    let mut ann = world.connect("booking_id=1&token=ann").await;
    ann.expect("history").await;
    watch.met_410().await;
    ann.expect_nothing_before_pong().await;
    world.rows_are(2).await;
    world.stop().await;
}

#[tokio::test]
async fn whoever_speaks_at_once_is_answered_although_posts_still_meet_410() {
    let world = world().faults("{}").start().await;
    world.accept(&json!({}));
    let mut ann = world.connect("booking_id=1&token=ann").await;
    world.play(r#"{"posts": [{"answer": 410, "any_age": true, "next": 2}]}"#);
    // To the sender alone, and as one of its booking.
    for reply in [
        json!({"type": "x"}),
        json!({"type": "y", "broadcast": true}),
    ] {
        world.answer(&mut ann, &reply).await;
        ann.expect(reply["type"].as_str().unwrap()).await;
    }
    assert_eq!(world.gateway.faults_played()["post.410"], 2);
    world.rows_are(2).await;
    world.stop().await;
}

#[tokio::test]
async fn a_connection_that_never_opens_is_ended() {
    let path = "/api/chat/ws/{booking_id}/disconnect";
    let world = world()
        .env("BACKEND_DISCONNECT_PATH", path)
        .faults(r#"{"open_delay": "30s"}"#)
        .start()
        .await;
    let ended = async {
        world.rows_are(2).await;
        world
            .summed_up("$connect", |line| line["delivery.gone"] == 1)
            .await;
        world.rows_are(0).await;
        let told = world.backend.journal().wait_for_count(2);
        within("the disconnect call", told).await;
        world.gateway.advance(Duration::from_secs(30));
    };
    let (ann, ()) = tokio::join!(world.connect("booking_id=1&token=ann"), ended);
    assert_eq!(world.calls_at("/disconnect").len(), 1);
    drop(ann);
    world.stop().await;
}

#[tokio::test]
async fn nothing_is_put_back_for_the_dead() {
    let world = world()
        .function_timeout(Duration::from_secs(6))
        .faults(r#"{"posts": [{"answer": 429}]}"#)
        .start()
        .await;
    let mut watch = world.watch();
    let _ann = world.connect("booking_id=1&token=ann").await;
    let id = watch.opened().await;
    world.delete_row(&format!("connection#{id}"), &id).await;
    world
        .summed_up("$connect", |line| line["delivery.gone"] == 1)
        .await;
    world.rows_are(1).await;
    world.stop().await;
}

#[tokio::test]
async fn of_two_first_frames_one_gets_the_greeting() {
    let world = world()
        .env("GREETING", "first-frame")
        .concurrency(2)
        .start()
        .await;
    let mut ann = world.connect("booking_id=1&token=ann").await;
    world.rows_are(3).await;
    for _ in 0..2 {
        ann.send(r#"{"type":"ping"}"#).await;
    }
    assert_eq!(kinds(&mut ann, 3).await, ["history", "pong", "pong"]);
    ann.expect_nothing_before_pong().await;
    world.stop().await;
}

#[tokio::test]
async fn a_broadcast_before_existence_arrives_late() {
    let world = world().concurrency(2).faults("{}").start().await;
    let mut ann = world.join("1", "ann").await;
    // The answer and the end of the delay must lie within the five seconds of a 410 that is no end.
    world.second_environment(&mut ann).await;
    world.play(r#"{"open_delay": "30s"}"#);
    let mut watch = world.watch();
    let opens = async {
        // Its greeting's: ben is accepted, and does not exist yet.
        watch.met_410().await;
        world.broadcast(&mut ann, "x").await;
        ann.expect("receipt").await;
        ann.expect("x").await;
        let refused = |seen: &Observation| match seen {
            Observation::Posted {
                status: 410, body, ..
            } => (&body[..] == br#"{"type":"x"}"#).then_some(()),
            _ => None,
        };
        watch.until("the broadcast's 410", refused).await;
        world.gateway.advance(Duration::from_secs(30));
    };
    let (mut ben, ()) = tokio::join!(world.connect("booking_id=1&token=ben"), opens);
    assert_eq!(kinds(&mut ben, 2).await, ["history", "x"]);
    ben.expect_nothing_before_pong().await;
    assert_eq!(world.rows().await.len(), 4);
    world.stop().await;
}

#[tokio::test]
async fn slow_channels_do_not_make_it_look_dead() {
    let world = world().concurrency(2).faults("{}").start().await;
    let mut ann = world.join("1", "ann").await;
    world.second_environment(&mut ann).await;
    // Eight batches of 25 channels, each far within the two seconds of a call: longer in all than the
    // five seconds after which a 410 of an accepted connection is its end.
    world.play(
        r#"{"dynamodb": [{"fault": "slow", "operations": ["BatchWriteItem"], "delay": "1s"}]}"#,
    );
    let channels: Vec<_> = (0..200).map(|number| format!("c{number}")).collect();
    world.accept(&json!({"sidewire": {"join": channels}}));
    let mut watch = world.watch();
    let meanwhile = async {
        let event = |seen: &Observation| match seen {
            Observation::Invoked { connection_id, .. } => Some(connection_id.clone()),
            _ => None,
        };
        let id = watch.until("ben's handshake", event).await;
        eventually("a handshake of over five seconds", async || {
            let row = world.row("1", &id).await?;
            (row.number("created_at_ms")? + 5_200 < now_ms()).then_some(())
        })
        .await;
        world.broadcast(&mut ann, "x").await;
        ann.expect("x").await;
        watch.met_410().await;
    };
    let (mut ben, ()) = tokio::join!(world.connect("booking_id=1&token=ben"), meanwhile);
    ben.expect("x").await;
    ben.expect_nothing_before_pong().await;
    assert_eq!(world.rows().await.len(), 4 + 200);
    world.stop().await;
}

#[tokio::test]
async fn a_newcomer_misses_nothing_of_the_talk() {
    const MESSAGES: usize = 40;
    let world = world()
        .concurrency(4)
        .faults(r#"{"seed": 5, "open_delay": "0ms-400ms"}"#)
        .start()
        .await;
    let mut ann = world.join("1", "ann").await;
    let talk = async {
        for number in 0..MESSAGES {
            let text = number.to_string();
            ann.say(&text).await;
            while ann.next().await["text"] != text.as_str() {}
        }
    };
    let come = async {
        let mut comers = Vec::new();
        for number in 0..6 {
            let query = format!("booking_id=1&token=user{number}");
            comers.push(world.connect(&query).await);
        }
        comers
    };
    let ((), mut comers) = tokio::join!(talk, come);
    for comer in &mut comers {
        let (mut seen, mut greetings) = (BTreeSet::new(), 0);
        let everything = async {
            while seen.len() < MESSAGES || greetings == 0 {
                let frame = comer.next().await;
                match frame["type"].as_str() {
                    Some("history") => {
                        greetings += 1;
                        let messages = frame["messages"].as_array().unwrap();
                        let texts = messages.iter().map(|message| message["text"].to_string());
                        seen.extend(texts);
                    }
                    Some("message") => {
                        seen.insert(frame["text"].to_string());
                    }
                    _ => {}
                }
            }
        };
        within("all messages, in the history or as frames", everything).await;
        assert_eq!(greetings, 1);
    }
    assert_eq!(world.rows().await.len(), 14);
    world.stop().await;
}

#[tokio::test]
async fn a_lost_connection_is_pruned_once_settled() {
    let world = world().concurrency(2).faults("{}").start().await;
    let (mut ann, ben, id) = world.ann_and_ben().await;
    world.play(r#"{"disconnects": [{"fault": "lost"}]}"#);
    let mut watch = world.watch();
    drop(ben);
    watch
        .until("ben's end", |seen| {
            matches!(seen, Observation::Closed { .. }).then_some(())
        })
        .await;
    // Young still: the 410 may be the window's, so it is asked again until it cannot be.
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    let rows = world.rows_are(2).await;
    assert!(!rows.iter().any(|row| row.ends_with(&id)), "{rows:?}");
    world
        .summed_up("$default", |line| line["delivery.gone"] == 1)
        .await;
    world.stop().await;
}

#[tokio::test]
async fn a_410_counts_by_when_it_was_met() {
    let world = world().faults("{}").start().await;
    let (mut ann, mut ben, id) = world.ann_and_ben().await;
    // Young when the post leaves, settled when the record has been read at the second try.
    let faults = json!({
        "post_latency": [{ "time": "3s", "next": 2 }],
        "posts": [{ "answer": 410, "connections": [id], "next": 1 }],
        "dynamodb": [{ "fault": "slow", "operations": ["GetItem"], "delay": "2500ms", "next": 1 }],
    });
    world.play(&faults.to_string());
    world.broadcast(&mut ann, "x").await;
    ben.expect("x").await;
    assert_eq!(world.rows().await.len(), 4);
    world.stop().await;
}

/// Ann, whose greeting waits in the table.
async fn a_waiting_greeting() -> (World, Client) {
    let world = world()
        .faults("{}")
        .env("GREETING", "first-frame")
        .start()
        .await;
    let ann = world.connect("booking_id=1&token=ann").await;
    world.rows_are(3).await;
    (world, ann)
}

#[tokio::test]
async fn a_claim_whose_answer_is_lost_counts() {
    let (world, mut ann) = a_waiting_greeting().await;
    // Done all the same: a second look finds nothing.
    let claim = json!({
        "fault": "internal-error", "operations": ["DeleteItem"], "applied": true, "next": 1,
    });
    world.play(&json!({ "dynamodb": [claim] }).to_string());
    ann.send(r#"{"type":"ping"}"#).await;
    ann.expect("history").await;
    ann.expect("pong").await;
    world.rows_are(2).await;
    world.stop().await;
}

#[tokio::test]
async fn what_cannot_be_claimed_stays_and_is_logged() {
    let (world, mut ann) = a_waiting_greeting().await;
    world.play(r#"{"dynamodb": [{"fault": "throttled", "operations": ["DeleteItem"]}]}"#);
    ann.send(r#"{"type":"ping"}"#).await;
    ann.expect("pong").await;
    world
        .summed_up("$default", |line| line["level"] == "ERROR")
        .await;
    world.play("{}");
    ann.send(r#"{"type":"ping"}"#).await;
    ann.expect("history").await;
    ann.expect("pong").await;
    world.stop().await;
}
