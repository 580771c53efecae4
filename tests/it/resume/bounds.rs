//! What a client may not have, or not whole.

use harness::{Item, World, now_ms};
use serde_json::{Value, json};

use super::{kinds, numbered, position, question, resume, standing};
use crate::world;

const CHANNEL: &str = "thread:42";

async fn to_channel(world: &World, kind: &str) {
    let publish = json!({"action": "publish", "to": {"channel": CHANNEL}, "data": {"type": kind}});
    world.publish(&publish).await;
}

#[tokio::test]
async fn a_channel_that_is_not_joined_gives_nothing() {
    let world = world().logged().start().await;
    world.accept(&json!({"initial": {"type": "history"}, "sidewire": {"join": [CHANNEL]}}));
    let (mut ann, _) = numbered(&world, "ann").await;
    let (_, logs) = resume(&mut ann, &json!({})).await;
    to_channel(&world, "secret").await;
    let at = position(&logs[1]);
    let (mut ben, _) = numbered(&world, "ben").await;
    // Ben knows a position by heart, and asks from the beginning too.
    let asked = json!({"after": [at, {"channel": "other"}, {"channel": 7}, {"channel": ""}]});
    let (missed, logs) = resume(&mut ben, &asked).await;
    assert!(!kinds(&missed).contains(&"secret"), "{missed:?}");
    let not_joined = |name| json!({"channel": name, "joined": false});
    assert_eq!(logs[1..], [not_joined("other"), not_joined(CHANNEL)]);
    world.stop().await;
}

#[tokio::test]
async fn a_channels_frames_from_before_it_was_joined_are_not_given() {
    let world = world().logged().start().await;
    world.accept(&json!({"initial": {"type": "history"}, "sidewire": {"join": [CHANNEL]}}));
    let (_ann, _) = numbered(&world, "ann").await;
    let (mut ben, id) = numbered(&world, "ben").await;
    to_channel(&world, "before").await;
    // It was sent ten seconds ago, and ben came a minute ago.
    let rows = world.log_rows().await;
    let of_channel = |row: &&Item| row.text("booking_id") == Some("log#channel#thread:42");
    let row = rows.iter().find(of_channel).unwrap().clone();
    let ten_seconds_ago = now_ms() - 10_000;
    world
        .put_log_row(row.with_number("at", ten_seconds_ago))
        .await;
    let record = format!("connection#{id}");
    for partition in ["1", &record] {
        let a_minute_ago = now_ms() - 60_000;
        world
            .set_number(partition, &id, "created_at_ms", a_minute_ago)
            .await;
    }
    world.fresh_environment(&mut ben).await;
    let join = json!({"type": "in", "sidewire": {"join": [CHANNEL]}});
    world.answer(&mut ben, &join).await;
    ben.expect("in").await;
    to_channel(&world, "after").await;
    let (missed, logs) = resume(&mut ben, &json!({})).await;
    let missed = kinds(&missed);
    assert!(
        missed.contains(&"after") && !missed.contains(&"before"),
        "{missed:?}"
    );
    assert_eq!(logs[1]["complete"], true);
    world.stop().await;
}

#[tokio::test]
async fn a_frame_that_excluded_the_client_is_not_given() {
    let world = world().logged().start().await;
    let (mut ann, old, at) = standing(&world, "ann").await;
    let others =
        json!({"type": "others", "broadcast": {"booking_id": "1", "exclude_sender": true}});
    world.answer(&mut ann, &others).await;
    world.broadcast(&mut ann, "all").await;
    ann.expect("all").await;
    let asked = json!({"after": [position(&at)]});
    let (missed, _) = resume(&mut ann, &asked).await;
    assert_eq!(kinds(&missed), ["all"]);
    let (mut new, _) = numbered(&world, "ann").await;
    let was = json!({"after": [position(&at)], "was": [old, 7, "", {"a": 1}]});
    let (missed, _) = resume(&mut new, &was).await;
    assert_eq!(kinds(&missed), ["all"]);
    let (mut ben, _) = numbered(&world, "ben").await;
    let (missed, _) = resume(&mut ben, &asked).await;
    assert_eq!(kinds(&missed)[..2], ["others", "all"]);
    world.stop().await;
}

#[tokio::test]
async fn a_position_that_is_none_is_never_complete_and_gives_nothing() {
    let world = world().logged().start().await;
    let (mut ann, _, at) = standing(&world, "ann").await;
    let at = position(&at);
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    let with = |name: &str, value: Value| {
        let mut wrong = at.clone();
        wrong[name] = value;
        wrong
    };
    let seq = at["seq"].as_u64().unwrap();
    for wrong in [
        with("mark", json!("AAAAAAAA")),
        with("epoch", json!("AAAAAAAA")),
        json!({"epoch": at["epoch"], "seq": seq + 1, "mark": "AAAAAAAA"}),
        with("seq", json!(seq + 100)),
        with("seq", json!(u64::MAX)),
        with("seq", json!(0)),
        with("seq", json!(-1)),
        with("seq", json!(1.5)),
        with("seq", json!("1")),
        with("mark", Value::Null),
        with("mark", json!("A".repeat(9))),
        with("epoch", json!({})),
        json!({}),
    ] {
        let (missed, logs) = resume(&mut ann, &json!({"after": [wrong]})).await;
        assert_eq!(
            (missed.len(), &logs[0]["complete"]),
            (0, &json!(false)),
            "{wrong}"
        );
    }
    // What is no position at all names no log: the answer is from the beginning.
    for none in [json!([]), json!([1, "x", null]), Value::Null] {
        let (missed, _) = resume(&mut ann, &json!({"after": none})).await;
        assert!(kinds(&missed).contains(&"x"), "{none}");
    }
    world.stop().await;
}

#[tokio::test]
async fn a_position_of_another_booking_is_none() {
    let world = world().logged().start().await;
    let (_ann, _, at) = standing(&world, "ann").await;
    let (mut ben, _) = world.joined("2", "ben&resume=1").await;
    let (missed, logs) = resume(&mut ben, &json!({"after": [position(&at)]})).await;
    assert_eq!((missed.len(), &logs[0]["complete"]), (0, &json!(false)));
    world.stop().await;
}

#[tokio::test]
async fn two_hundred_channels_are_answered_in_one_frame() {
    let world = world().logged().start().await;
    let (mut ann, _) = numbered(&world, "ann").await;
    let channels = (0..200).map(|n| json!({"channel": format!("c{n:03}")}));
    let channels: Vec<_> = channels.collect();
    let (_, logs) = resume(&mut ann, &json!({"after": channels})).await;
    assert_eq!(logs.len(), 201);
    assert!(logs[1..].iter().all(|log| log["joined"] == false));
    world.stop().await;
}

#[tokio::test]
async fn a_large_frame_is_posted_and_told_as_missing() {
    let world = world().logged().start().await;
    let (mut ann, _, at) = standing(&world, "ann").await;
    let text = "x".repeat(9_000);
    let large = json!({"type": "large", "text": text, "broadcast": true});
    world.answer(&mut ann, &large).await;
    let frame = ann.expect("large").await;
    assert_eq!(frame["text"], text);
    let (missed, logs) = resume(&mut ann, &json!({"after": [position(&at)]})).await;
    assert_eq!((missed.len(), &logs[0]["complete"]), (0, &json!(false)));
    assert_eq!(logs[0]["seq"], frame["sidewire"]["seq"]);
    world.stop().await;
}

#[tokio::test]
async fn a_number_needs_room_in_the_frame() {
    let world = world().logged().start().await;
    let (mut ann, _, _) = standing(&world, "ann").await;
    let frame = |length: usize| {
        let rest = r#"{"text":""}"#.len();
        json!({"text": "x".repeat(length - rest), "broadcast": true})
    };
    world.answer(&mut ann, &frame(128 * 1024 - 512)).await;
    assert!(ann.next_text().await.len() > 128 * 1024 - 512);
    world.answer(&mut ann, &frame(128 * 1024 - 511)).await;
    assert_eq!(ann.expect("error").await["code"], "payload_too_large");
    world.stop().await;
}

#[tokio::test]
async fn questions_one_after_the_other_are_all_answered() {
    let world = world().logged().start().await;
    let (mut ann, _, at) = standing(&world, "ann").await;
    for _ in 0..100 {
        ann.send(question(&json!({"after": [position(&at)]}))).await;
    }
    for _ in 0..100 {
        assert_eq!(ann.expect("resumed").await["logs"][0], at);
    }
    world.stop().await;
}
