//! The backend's answers and what becomes of them.

use std::time::Duration;

use harness::backend::{json, status};
use harness::{Client, Closed};
use mock_backend::{Answer, Endpoint};
use serde_json::json;

use crate::world;

fn raw(status: u16, content_type: Option<&str>, body: impl Into<Vec<u8>>) -> Answer {
    let content_type = content_type.map(ToOwned::to_owned);
    Answer::Raw {
        status,
        content_type,
        headers: Vec::new(),
        body: body.into().into(),
    }
}

async fn ask(client: &mut Client) {
    client.send(r#"{"type":"anything","id":"q1"}"#).await;
}

/// Answers that are no reply, and what the sender is told.
fn broken_answers(backend: &str) -> Vec<(Answer, &'static str)> {
    let location = format!("{backend}/elsewhere");
    let compressed = Answer::Raw {
        status: 200,
        content_type: Some("application/json".to_owned()),
        headers: vec![("content-encoding".to_owned(), "gzip".to_owned())],
        body: vec![0x1f, 0x8b, 8, 0].into(),
    };
    vec![
        (status(400, "{}"), "backend_rejected"),
        (status(403, ""), "backend_rejected"),
        (status(404, "<p>"), "backend_rejected"),
        (
            status(422, r#"{"detail":[{"loc":["body"]}]}"#),
            "backend_rejected",
        ),
        (status(500, "{}"), "backend_unavailable"),
        (status(502, "{}"), "backend_unavailable"),
        (Answer::Drop, "backend_unavailable"),
        (Answer::Hang, "backend_timeout"),
        (
            Answer::Slow(Duration::from_secs(30), Box::new(Answer::Chat)),
            "backend_timeout",
        ),
        (Answer::Nonsense, "backend_invalid_reply"),
        (Answer::Redirect(location), "backend_invalid_reply"),
        (Answer::Huge(10_000_000), "backend_invalid_reply"),
        (raw(200, Some("text/plain"), "{}"), "backend_invalid_reply"),
        (raw(200, None, "{}"), "backend_invalid_reply"),
        (
            raw(200, Some("application/json"), vec![b'"', 0xff, b'"']),
            "backend_invalid_reply",
        ),
        (raw(304, None, ""), "backend_invalid_reply"),
        (compressed, "backend_invalid_reply"),
        (json("\"text\""), "backend_invalid_reply"),
        (json("7"), "backend_invalid_reply"),
        (json("{\"a\":1"), "backend_invalid_reply"),
        (json("{\"a\":1}{\"b\":2}"), "backend_invalid_reply"),
        (
            json(r#"{"type":"x","broadcast":"all"}"#),
            "backend_invalid_reply",
        ),
        (
            json(r#"{"type":"x","broadcast":{"booking":"1"}}"#),
            "backend_invalid_reply",
        ),
        (
            json(r#"{"type":"x","broadcast":{"booking_id":"../1"}}"#),
            "backend_invalid_reply",
        ),
        (
            json(r#"{"type":"x","sidewire":true}"#),
            "backend_invalid_reply",
        ),
        // In an array nothing is done when one reply is wrong.
        (
            json(r#"[{"type":"fine"},{"type":"x","broadcast":7}]"#),
            "backend_invalid_reply",
        ),
    ]
}

#[tokio::test]
async fn an_answer_that_is_not_a_reply_is_an_error_frame() {
    let world = world()
        .env("BACKEND_FIRST_BYTE_TIMEOUT", "3")
        .env("BACKEND_IDLE_TIMEOUT", "3")
        .start()
        .await;
    let mut ann = world.join("1", "ann").await;
    let rows = world.rows().await;
    for (answer, code) in broken_answers(&world.backend.url()) {
        let words = format!("{answer:?}");
        world.backend.script().next(Endpoint::Message, answer);
        ask(&mut ann).await;
        let error = ann.expect("error").await;
        assert_eq!(error["code"], code, "{words} {error}");
        assert_eq!(error["in_reply_to"], "q1", "{error}");
        assert!(
            error["message"]
                .as_str()
                .is_some_and(|text| !text.contains("http")),
            "{error}"
        );
        let rejected = error.get("status").is_some();
        assert_eq!(rejected, code == "backend_rejected", "{error}");
        assert_eq!(error.get("detail"), None, "{error}");
    }
    ann.expect_nothing_before_pong().await;
    assert_eq!(world.rows().await, rows);
    let calls = world.backend.journal().received();
    assert!(
        calls
            .iter()
            .all(|call| call.path.starts_with("/api/chat/ws/1/")),
        "no redirect"
    );
    assert_eq!(calls.len(), 27, "each asked once");
    world.stop().await;
}

#[tokio::test]
async fn a_kibibyte_of_a_rejections_detail_is_passed_on() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let longest = "d".repeat(1024);
    for (detail, told) in [
        ("no such thread", true),
        (&longest, true),
        (&format!("{longest}d"), false),
    ] {
        let answer = status(409, &json!({ "detail": detail }).to_string());
        world.backend.script().next(Endpoint::Message, answer);
        ask(&mut ann).await;
        let error = ann.expect("error").await;
        assert_eq!(error["status"], 409);
        assert_eq!(error.get("detail").is_some(), told);
        if told {
            assert_eq!(error["detail"], detail);
        }
    }
    world.stop().await;
}

#[tokio::test]
async fn a_401_tells_the_client_and_closes_its_connection() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    world
        .backend
        .script()
        .next(Endpoint::Message, status(401, "{}"));
    ask(&mut ann).await;
    assert_eq!(ann.expect("error").await["code"], "token_expired");
    let normal = Closed {
        code: 1000,
        reason: "Connection Closed Normally".to_owned(),
    };
    assert_eq!(ann.closed().await, normal);
    world.rows_are(0).await;
    world.stop().await;
}

#[tokio::test]
async fn an_answer_without_a_reply_sends_nothing() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    for answer in [
        Answer::NoContent,
        Answer::Empty,
        Answer::Null,
        json("[]"),
        json(" \n"),
        raw(200, Some("text/plain"), ""),
        json(r#"{"broadcast":true}"#),
        json(r#"{"broadcast":false,"sidewire":{}}"#),
    ] {
        world.backend.script().next(Endpoint::Message, answer);
        ask(&mut ann).await;
        ann.expect_nothing_before_pong().await;
    }
    world.stop().await;
}

#[tokio::test]
async fn an_array_is_several_replies_in_order() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let replies: Vec<_> = (0..100).map(|n| json!({ "n": n })).collect();
    world
        .backend
        .script()
        .next(Endpoint::Message, json(&json!(replies).to_string()));
    ask(&mut ann).await;
    for n in 0..100 {
        assert_eq!(ann.next().await, json!({ "n": n }));
    }
    ann.expect_nothing_before_pong().await;
    world.stop().await;
}

/// Texts that a careless proxy would change: numbers beyond f64, key order, escapes, blanks,
/// repeated keys, a member called like a control member further down.
const PRECIOUS: [&str; 5] = [
    r#"{"z":1,"a":12345678901234567890123456789.000000000000000000001,"m":1e400,"n":-0.0}"#,
    r#"{"e":"\u00fc\/\ud83d\udc4d\u0000ü","b":"👍", "s" : [ 1 ,2 ] }"#,
    r#"{"type":"x","dup":1,"dup":2,"inner":{"broadcast":true,"sidewire":{"close":true}}}"#,
    r#"{"ciphertext":"AAECAwQFBgcICQ==","iv":"a+/=","state":1,"close":true,"join":["a"],"leave":[]}"#,
    r#"{"big":18446744073709551616,"small":0.1000000000000000055511151231257827}"#,
];

#[tokio::test]
async fn a_clients_frame_reaches_the_backend_byte_for_byte() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    world
        .backend
        .script()
        .always(Endpoint::Message, Answer::NoContent);
    for frame in PRECIOUS {
        ann.send(frame).await;
        ann.expect_nothing_before_pong().await;
        let body = world.backend.journal().received().pop().unwrap().text();
        let start = body.find(r#","message":"#).unwrap() + r#","message":"#.len();
        assert_eq!(
            body.strip_suffix(r#","token":"ann"}"#).unwrap()[start..],
            *frame
        );
    }
    world.stop().await;
}

#[tokio::test]
async fn a_reply_reaches_the_client_byte_for_byte() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    for reply in PRECIOUS {
        world.backend.script().next(Endpoint::Message, json(reply));
        ask(&mut ann).await;
        assert_eq!(ann.next_text().await, reply);

        // With control members in front, in the middle and at the end, only these are missing.
        let (head, tail) = reply.split_once(',').unwrap();
        let steered = format!(
            r#"{{"broadcast" : true ,{},"sidewire":{{"close":false}},{}"#,
            &head[1..],
            tail
        );
        world
            .backend
            .script()
            .next(Endpoint::Message, json(&steered));
        ask(&mut ann).await;
        assert_eq!(ann.next_text().await, reply, "{steered}");
    }
    world.stop().await;
}

#[tokio::test]
async fn the_call_has_the_contracts_body_and_headers() {
    let world = world().start().await;
    let mut watch = world.watch();
    let mut ann = world.join("1", "ann").await;
    let id = watch.opened().await;
    ann.send(r#"{"type":"message","text":"hi"}"#).await;
    ann.expect("message").await;
    let call = world.backend.journal().received().pop().unwrap();
    let message = r#"{"type":"message","text":"hi"}"#;
    let body = format!(r#"{{"connection_id":"{id}","message":{message},"token":"ann"}}"#);
    assert_eq!(call.text(), body);
    let message_id = call.header("x-message-id").unwrap();
    assert_eq!(message_id.len(), 16);
    for (name, value) in [
        ("authorization", "Bearer ann"),
        ("content-type", "application/json"),
        ("x-connection-id", id.as_str()),
        ("x-connection-type", "chat"),
        ("x-user-id", "ann"),
        ("x-route-key", "$default"),
        ("idempotency-key", &format!("{id}:{message_id}")),
        ("x-forwarded-for", "127.0.0.1"),
        ("x-forwarded-proto", "https"),
    ] {
        assert_eq!(call.header(name), Some(value), "{name}");
    }
    for name in ["x-org-id", "x-client-origin", "x-client-user-agent"] {
        assert_eq!(call.header(name), None, "{name}");
    }
    world.stop().await;
}

#[tokio::test]
async fn keepalives_are_answered_or_forwarded() {
    let answering = world().start().await;
    let mut ann = answering.join("1", "ann").await;
    ann.send(r#"{"type":"pong"}"#).await;
    ann.send(r#"{ "id": 1, "type": "p\u0069ng" }"#).await;
    assert_eq!(ann.next_text().await, r#"{"type":"pong"}"#);
    assert_eq!(
        answering.backend.journal().received().len(),
        1,
        "only the handshake"
    );
    answering.stop().await;

    let forwarding = world().env("KEEPALIVE", "forward").start().await;
    let mut ann = forwarding.join("1", "ann").await;
    for (frame, reply) in [
        (r#"{"type":"ping"}"#, r#"{"p":1}"#),
        (r#"{"type":"pong"}"#, r#"{"p":2}"#),
    ] {
        forwarding
            .backend
            .script()
            .next(Endpoint::Message, json(reply));
        ann.send(frame).await;
        assert_eq!(ann.next_text().await, reply);
    }
    forwarding.stop().await;
}

#[tokio::test]
async fn a_connection_that_nobody_knows_is_told_so() {
    let world = world().start().await;
    let mut watch = world.watch();
    let mut ann = world.join("1", "ann").await;
    let id = watch.opened().await;
    world.delete_row(&format!("connection#{id}"), &id).await;
    // A fresh environment remembers nothing.
    world.kill_environments();
    ann.send(r#"{"type":"message","text":"hi"}"#).await;
    let first = ann.next().await;
    // The kill may be noticed only by this very frame; then the next one finds a new environment.
    if first["type"] != "error" {
        assert_eq!(first["message"], "Internal server error");
        ann.send(r#"{"type":"message","text":"hi"}"#).await;
        assert_eq!(ann.expect("error").await["code"], "unknown_connection");
    } else {
        assert_eq!(first["code"], "unknown_connection");
    }
    ann.expect_nothing_before_pong().await;
    world.stop().await;
}

#[tokio::test]
async fn a_table_that_fails_on_a_message_is_internal() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    world.drop_table().await;
    world
        .backend
        .script()
        .next(Endpoint::Message, json(r#"{"type":"x","broadcast":true}"#));
    ask(&mut ann).await;
    assert_eq!(ann.expect("error").await["code"], "internal");
    world.stop().await;
}
