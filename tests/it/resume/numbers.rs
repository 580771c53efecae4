//! What numbered connections see in their frames, and others do not.

use harness::World;
use mock_backend::{Answer, Endpoint};
use serde_json::json;

use super::{numbered, position, resume, seq, standing};
use crate::world;

#[tokio::test]
async fn only_who_asked_for_numbers_sees_them() {
    let world = world().logged().start().await;
    let (mut ann, _) = numbered(&world, "ann").await;
    let mut ben = world.join("1", "ben").await;
    ann.expect("receipt").await;
    let reply = json!({"type": "x", "sidewire": {"join": []}, "broadcast": true});
    world.answer(&mut ben, &reply).await;
    assert_eq!(ben.next_text().await, r#"{"type":"x"}"#);
    let text = ann.next_text().await;
    let (frame, stamp) = text.split_once(r#","sidewire":"#).unwrap();
    assert_eq!(frame, r#"{"type":"x""#);
    let stamp: serde_json::Value = serde_json::from_str(stamp.strip_suffix('}').unwrap()).unwrap();
    let names: Vec<_> = stamp.as_object().unwrap().keys().collect();
    assert_eq!(names, ["epoch", "mark", "seq"]);
    assert!(text.contains(r#""sidewire":{"epoch":""#), "{text}");
    world.stop().await;
}

#[tokio::test]
async fn numbers_are_one_behind_the_other_whoever_speaks() {
    let world = world().logged().queue().start().await;
    let (mut ann, _, at) = standing(&world, "ann").await;
    let (mut ben, _) = numbered(&world, "ben").await;
    let receipt = ann.expect("receipt").await;
    assert_eq!(seq(&receipt), at["seq"].as_u64().unwrap() + 1);
    let mut last = seq(&receipt);
    world.broadcast(&mut ben, "reply").await;
    world
        .publish(
            &json!({"action": "publish", "to": {"booking_id": "1"}, "data": {"type": "published"}}),
        )
        .await;
    let queued =
        json!({"action": "publish", "to": {"booking_id": "1"}, "data": {"type": "queued"}});
    let both = [ann.next().await, ann.next().await];
    world.send_to_queue(harness::QUEUE, &queued).await;
    for frame in both.into_iter().chain([ann.next().await]) {
        assert_eq!(seq(&frame), last + 1, "{frame}");
        assert_eq!(frame["sidewire"]["epoch"], at["epoch"]);
        last += 1;
    }
    world.stop().await;
}

#[tokio::test]
async fn two_environments_count_together() {
    let world = world().logged().concurrency(2).start().await;
    let (mut ann, _, at) = standing(&world, "ann").await;
    let mut ben = world.join("1", "ben").await;
    ann.expect("receipt").await;
    world.second_environment(&mut ben).await;
    let text = json!({"type": "x", "broadcast": true}).to_string();
    world
        .backend
        .script()
        .always(Endpoint::Message, harness::backend::json(&text));
    for _ in 0..20 {
        ann.send("{}").await;
        ben.send("{}").await;
    }
    let mut seen = Vec::new();
    for _ in 0..40 {
        seen.push(seq(&ann.expect("x").await));
    }
    seen.sort_unstable();
    let first = at["seq"].as_u64().unwrap() + 2;
    assert_eq!(seen, (first..first + 40).collect::<Vec<_>>());
    world.stop().await;
}

#[tokio::test]
async fn a_channel_has_a_log_of_its_own() {
    let world = world().logged().start().await;
    world.accept(&json!({"initial": {"type": "history"}, "sidewire": {"join": ["thread:42"]}}));
    let (mut ann, _) = numbered(&world, "ann").await;
    let (_, logs) = resume(&mut ann, &json!({})).await;
    assert_eq!(logs.len(), 2, "{logs:?}");
    assert_eq!(logs[1]["channel"], "thread:42");
    let to_channel = json!({"type": "x", "broadcast": {"channel": "thread:42"}});
    world.answer(&mut ann, &to_channel).await;
    let frame = ann.expect("x").await;
    let mut expected = position(&logs[1]);
    expected["seq"] = json!(logs[1]["seq"].as_u64().unwrap() + 1);
    expected["mark"] = frame["sidewire"]["mark"].clone();
    assert_eq!(frame["sidewire"], expected);
    world.stop().await;
}

#[tokio::test]
async fn a_volatile_broadcast_has_no_number_and_is_not_kept() {
    let world = world().logged().start().await;
    let (mut ann, _, at) = standing(&world, "ann").await;
    for broadcast in [
        json!({"volatile": true}),
        json!({"booking_id": "1", "volatile": true}),
    ] {
        world
            .answer(&mut ann, &json!({"type": "typing", "broadcast": broadcast}))
            .await;
        assert_eq!(ann.next_text().await, r#"{"type":"typing"}"#);
    }
    let (missed, logs) = resume(&mut ann, &json!({"after": [position(&at)]})).await;
    assert_eq!((missed.len(), &logs[0]), (0, &at));
    world.stop().await;
}

#[tokio::test]
async fn what_is_outside_the_promise_has_no_number() {
    let world = world()
        .logged()
        .env("PUBLISH_EVERYONE", "true")
        .start()
        .await;
    let (mut ann, id, at) = standing(&world, "ann").await;
    for broadcast in [json!({"user_id": "ann"}), json!({"connection_id": id})] {
        world
            .answer(&mut ann, &json!({"type": "x", "broadcast": broadcast}))
            .await;
        assert_eq!(ann.next_text().await, r#"{"type":"x"}"#);
    }
    // No object: a number has no place.
    world
        .publish(&json!({"action": "publish", "to": {"booking_id": "1"}, "data": [1]}))
        .await;
    assert_eq!(ann.next_text().await, "[1]");
    let (_, logs) = resume(&mut ann, &json!({"after": [position(&at)]})).await;
    assert_eq!(logs[0], at);
    world.stop().await;
}

#[tokio::test]
async fn a_streams_records_have_numbers_of_their_own_where_no_log_has_them() {
    let world = world().logged().start().await;
    let (mut ann, _) = numbered(&world, "ann").await;
    let lines = "{\"n\":1}\n{\"n\":2,\"broadcast\":true}\n{\"n\":3}\n";
    world.backend.script().next(
        Endpoint::Message,
        Answer::Stream {
            content_type: "application/x-ndjson".to_owned(),
            pieces: vec![lines.into()],
        },
    );
    ann.send("{}").await;
    let frames = [ann.next().await, ann.next().await, ann.next().await];
    let request = frames[0]["sidewire"]["stream"].as_str().unwrap();
    assert!(!request.is_empty());
    assert_eq!(frames[0]["sidewire"], json!({"stream": request, "n": 1}));
    assert!(seq(&frames[1]) > 0, "{}", frames[1]);
    assert_eq!(frames[2]["sidewire"], json!({"stream": request, "n": 2}));
    world.stop().await;
}

#[tokio::test]
async fn a_backends_own_member_gives_way() {
    let world = world().logged().start().await;
    let (mut ann, _, at) = standing(&world, "ann").await;
    let data = json!({"type": "x", "sidewire": {"seq": 1}, "z": 1});
    world
        .publish(&json!({"action": "publish", "to": {"booking_id": "1"}, "data": data}))
        .await;
    let text = ann.next_text().await;
    assert!(
        text.starts_with(r#"{"type":"x","z":1,"sidewire":{"epoch":""#),
        "{text}"
    );
    let (missed, _) = resume(&mut ann, &json!({"after": [position(&at)]})).await;
    assert_eq!(
        missed,
        [serde_json::from_str::<serde_json::Value>(&text).unwrap()]
    );
    world.stop().await;
}

#[tokio::test]
async fn without_a_log_nothing_is_numbered_and_a_question_is_answered() {
    let world = world().start().await;
    let (mut ann, id) = numbered(&world, "ann").await;
    assert_eq!(world.calls_at("/connect")[0].header("x-resume"), None);
    world.broadcast(&mut ann, "x").await;
    assert_eq!(ann.next_text().await, r#"{"type":"x"}"#);
    ann.send(super::question(&json!({"after": []}))).await;
    let expected = format!(r#"{{"type":"resumed","connection_id":"{id}","logs":[]}}"#);
    assert_eq!(ann.next_text().await, expected);
    world.stop().await;
}

#[tokio::test]
async fn a_question_of_a_connection_without_numbers_is_the_backends() {
    let world = world().logged().start().await;
    let mut ann = world.join("1", "ann").await;
    world.backend.script().next(
        Endpoint::Message,
        harness::backend::json(r#"{"type":"own"}"#),
    );
    ann.send(super::question(&json!({}))).await;
    ann.expect("own").await;
    world.stop().await;
}

#[tokio::test]
async fn the_backend_knows_who_will_ask() {
    let world: World = world().logged().start().await;
    numbered(&world, "ann").await;
    world.join("1", "ben").await;
    let said: Vec<_> = world
        .calls_at("/connect")
        .iter()
        .map(|call| call.header("x-resume").map(str::to_owned))
        .collect();
    assert_eq!(said, [Some("1".to_owned()), None]);
    world.stop().await;
}
