//! `{"type":"ack","in_reply_to":7}`.

use mock_backend::{Answer, Endpoint};
use serde_json::{Value, json};

use super::seq;
use crate::world;

fn answer(text: &str) -> Answer {
    harness::backend::json(text)
}

#[tokio::test]
async fn an_ack_comes_behind_the_replies_of_whoever_asked_for_it() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann&ack=1").await;
    for (id, sent) in [("7", "7"), (r#""a\u00e9""#, "aé"), ("1.50", "1.50")] {
        world
            .backend
            .script()
            .next(Endpoint::Message, answer(r#"[{"n":1},{"n":2}]"#));
        ann.send(format!(r#"{{"id":{id}}}"#)).await;
        assert_eq!(ann.next().await, json!({"n": 1}));
        assert_eq!(ann.next().await, json!({"n": 2}));
        let ack = format!(r#"{{"type":"ack","in_reply_to":{id}}}"#);
        assert_eq!(ann.next_text().await, ack);
        let call = world.calls_at("/message").pop().unwrap();
        let header = call
            .headers
            .get("x-client-message-id")
            .map(|value| value.as_bytes().to_vec());
        assert_eq!(header.as_deref(), Some(sent.as_bytes()));
    }
    // An answer without a reply is one.
    world.backend.script().next(
        Endpoint::Message,
        Answer::Raw {
            status: 204,
            content_type: None,
            headers: Vec::new(),
            body: "".into(),
        },
    );
    ann.send(r#"{"id":8}"#).await;
    assert_eq!(ann.next_text().await, r#"{"type":"ack","in_reply_to":8}"#);
    // Frames without an id, and others' frames, get none.
    let mut ben = world.join("1", "ben").await;
    ann.expect("receipt").await;
    world.answer(&mut ann, &json!({"type": "x"})).await;
    ann.expect("x").await;
    ann.expect_nothing_before_pong().await;
    world
        .backend
        .script()
        .next(Endpoint::Message, answer(r#"{"type":"x"}"#));
    ben.send(r#"{"id":9}"#).await;
    ben.expect("x").await;
    ben.expect_nothing_before_pong().await;
    world.stop().await;
}

#[tokio::test]
async fn an_error_frame_is_the_other_answer() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann&ack=1").await;
    for reply in [
        harness::backend::status(500, "{}"),
        harness::backend::status(422, "{}"),
        answer(r#"{"broadcast":7}"#),
        answer(r#"[{"n":1},{"broadcast":7}]"#),
    ] {
        let what = format!("{reply:?}");
        world.backend.script().next(Endpoint::Message, reply);
        ann.send(r#"{"id":7}"#).await;
        assert_eq!(ann.expect("error").await["in_reply_to"], 7, "{what}");
        ann.expect_nothing_before_pong().await;
    }
    world.stop().await;
}

#[tokio::test]
async fn a_streams_first_record_brings_the_ack() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann&ack=1").await;
    let stream = |lines: &'static str| Answer::Stream {
        content_type: "application/x-ndjson".to_owned(),
        pieces: vec![lines.into()],
    };
    world
        .backend
        .script()
        .next(Endpoint::Message, stream("{\"n\":1}\n{\"n\":2}\n"));
    ann.send(r#"{"id":7}"#).await;
    assert_eq!(ann.next().await, json!({"n": 1}));
    ann.expect("ack").await;
    assert_eq!(ann.next().await, json!({"n": 2}));
    world.backend.script().next(Endpoint::Message, stream(""));
    ann.send(r#"{"id":8}"#).await;
    assert_eq!(ann.expect("ack").await["in_reply_to"], 8);
    world
        .backend
        .script()
        .next(Endpoint::Message, stream("no json\n{\"n\":2}\n"));
    ann.send(r#"{"id":9}"#).await;
    assert_eq!(ann.expect("error").await["in_reply_to"], 9);
    assert_eq!(ann.next().await, json!({"n": 2}));
    ann.expect_nothing_before_pong().await;
    world.stop().await;
}

#[tokio::test]
async fn an_ack_has_the_numbers_of_broadcasts_that_left_out_the_sender() {
    let world = world().logged().start().await;
    let mut ann = world.join("1", "ann&resume=1&ack=1").await;
    let (mut ben, _) = super::numbered(&world, "ben").await;
    ann.expect("receipt").await;
    let others = json!({"broadcast": {"booking_id": "1", "exclude_sender": true}});
    let all = json!({"broadcast": true});
    let elsewhere = json!({"broadcast": {"booking_id": "2", "exclude_sender": true}});
    let replies = Value::from(vec![others.clone(), all, elsewhere, others]);
    let mut replies = replies;
    for (n, reply) in replies.as_array_mut().unwrap().iter_mut().enumerate() {
        reply["n"] = json!(n);
    }
    world
        .backend
        .script()
        .next(Endpoint::Message, answer(&replies.to_string()));
    ann.send(r#"{"id":7}"#).await;
    let seen = [ben.next().await, ben.next().await, ben.next().await];
    assert_eq!(seq(&ann.next().await), seq(&seen[1]));
    let ack = ann.expect("ack").await;
    let numbers = ack["sidewire"].as_array().unwrap();
    assert_eq!(
        *numbers,
        [seen[0]["sidewire"].clone(), seen[2]["sidewire"].clone()]
    );
    world.stop().await;
}
