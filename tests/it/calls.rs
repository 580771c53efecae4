//! How the backend is called: again or not, signed, over which connection, and at the end.

use std::time::Duration;

use harness::{Client, within};
use mock_backend::{Answer, Endpoint};
use serde_json::{Value, json};

use crate::world;

const SECRET: &str = "a-secret-of-at-least-thirty-two-characters";

fn failing(status: u16, retry_after: Option<&str>) -> Answer {
    let retry_after = retry_after.map(|value| ("retry-after".to_owned(), value.to_owned()));
    Answer::Raw {
        status,
        content_type: None,
        headers: retry_after.into_iter().collect(),
        body: "later".into(),
    }
}

async fn say(client: &mut Client) -> Value {
    client.say("hi").await;
    client.next().await
}

#[tokio::test]
async fn how_often_a_failing_call_reaches_the_backend() {
    for (rule, again) in [("unreached", 1), ("idempotent", 3)] {
        let world = world()
            .env("BACKEND_RETRY", rule)
            .env("BACKEND_FIRST_BYTE_TIMEOUT", "1")
            .start()
            .await;
        let mut ann = world.join("1", "ann").await;
        for (answer, times, code) in [
            (failing(502, None), again, "backend_unavailable"),
            (failing(503, None), again, "backend_unavailable"),
            (failing(504, Some("0")), again, "backend_unavailable"),
            (failing(500, None), 1, "backend_unavailable"),
            (failing(429, None), 1, "backend_rejected"),
            (Answer::Hang, again, "backend_timeout"),
            (Answer::Drop, again, "backend_unavailable"),
            (Answer::Nonsense, 1, "backend_invalid_reply"),
        ] {
            let words = format!("{rule} {answer:?}");
            let before = world.calls_at("/message").len();
            world.backend.script().always(Endpoint::Message, answer);
            assert_eq!(say(&mut ann).await["code"], code, "{words}");
            let calls = world.calls_at("/message").split_off(before);
            assert_eq!(calls.len(), times, "{words}");
            let keys: Vec<_> = calls
                .iter()
                .map(|call| call.header("idempotency-key"))
                .collect();
            assert!(
                keys.iter().all(|key| key.is_some() && *key == keys[0]),
                "{keys:?}"
            );
        }
        world.stop().await;
    }
}

#[tokio::test]
async fn a_retried_call_waits_as_asked_and_may_succeed() {
    let world = world().env("BACKEND_RETRY", "idempotent").start().await;
    let mut ann = world.join("1", "ann").await;
    world
        .backend
        .script()
        .next(Endpoint::Message, failing(503, Some("1")));
    assert_eq!(say(&mut ann).await["type"], "message");
    let times: Vec<_> = world
        .calls_at("/message")
        .iter()
        .map(|call| call.at)
        .collect();
    assert!(times[1] - times[0] >= Duration::from_secs(1));

    world
        .backend
        .script()
        .next(Endpoint::Connect, failing(503, None));
    world.join("1", "ben").await;
    assert_eq!(world.calls_at("/connect").len(), 3);

    // Longer than the call may take: not even tried.
    world
        .backend
        .script()
        .next(Endpoint::Connect, failing(503, Some("3600")));
    world
        .try_connect("booking_id=1&token=cat")
        .await
        .unwrap_err();
    assert_eq!(world.calls_at("/connect").len(), 4);
    world.stop().await;
}

#[tokio::test]
async fn a_stream_is_not_asked_for_again_once_it_has_begun() {
    let world = world().env("BACKEND_RETRY", "idempotent").start().await;
    let mut ann = world.join("1", "ann").await;
    let answer = Answer::Stream {
        content_type: "application/x-ndjson".to_owned(),
        pieces: vec!["{\"n\":1}\n".into(), mock_backend::Piece::Break],
    };
    world.backend.script().next(Endpoint::Message, answer);
    assert_eq!(say(&mut ann).await, json!({"n": 1}));
    assert_eq!(ann.expect("error").await["code"], "backend_unavailable");
    assert_eq!(world.calls_at("/message").len(), 1);
    world.stop().await;
}

#[tokio::test]
async fn a_connection_that_idled_for_long_is_not_used_again() {
    let world = world()
        .env("BACKEND_FIRST_BYTE_TIMEOUT", "2")
        .backend_idle_timeout(Duration::from_millis(3_200))
        .forgetful_network()
        .start()
        .await;
    let mut ann = world.join("1", "ann").await;
    say(&mut ann).await;
    let closed = world.backend.wait_until_no_connection_is_open();
    within("the backend to close idle connections", closed).await;
    let before = world.backend.connections_accepted();
    assert_eq!(say(&mut ann).await["type"], "message");
    assert_eq!(world.backend.connections_accepted(), before + 1);
    assert_eq!(
        world.calls_at("/message").len(),
        2,
        "no call was made twice"
    );
    world.stop().await;
}

#[tokio::test]
async fn calls_one_after_the_other_share_a_connection() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    for _ in 0..5 {
        say(&mut ann).await;
    }
    assert_eq!(world.backend.connections_accepted(), 1);
    world.stop().await;
}

#[tokio::test]
async fn a_backend_that_checks_signatures_accepts_ours() {
    let other = "another-secret-which-is-the-next-one-to-sign";
    for (secrets, accepted) in [
        (SECRET.to_owned(), true),
        (format!("{SECRET} {other}"), true),
        (format!("{other} {SECRET}"), false),
    ] {
        let world = world()
            .env("BACKEND_SIGNING_SECRET", &secrets)
            .backend_signing_secret(SECRET)
            .start()
            .await;
        match world.try_connect("booking_id=1&token=ann").await {
            Ok(mut ann) => {
                assert!(accepted, "{secrets}");
                ann.expect("history").await;
                assert_eq!(say(&mut ann).await["type"], "message");
            }
            Err(refused) => assert_eq!((accepted, refused.0), (false, 401), "{secrets}"),
        }
        world.stop().await;
    }
}

#[tokio::test]
async fn without_stored_tokens_messages_are_signed() {
    let world = world()
        .env("STORE_TOKEN", "false")
        .env("BACKEND_SIGNING_SECRET", SECRET)
        .backend_signing_secret(SECRET)
        .start()
        .await;
    let mut watch = world.watch();
    let mut ann = world.join("1", "ann").await;
    let id = watch.opened().await;
    let record = world.row(&format!("connection#{id}"), &id).await.unwrap();
    assert_eq!(record.text("token"), None);
    assert_eq!(say(&mut ann).await["type"], "message");
    let connect = world.calls_at("/connect").pop().unwrap();
    assert_eq!(connect.header("authorization"), Some("Bearer ann"));
    let message = world.calls_at("/message").pop().unwrap();
    assert_eq!(message.header("authorization"), None);
    assert!(
        message.text().ends_with(r#","token":""}"#),
        "{}",
        message.text()
    );
    assert_eq!(message.header("x-user-id"), Some("ann"));
    world.stop().await;
}

#[tokio::test]
async fn the_backend_is_told_of_an_end_where_it_wants_to_know() {
    let path = "/api/chat/ws/{booking_id}/disconnect";
    let world = world().env("BACKEND_DISCONNECT_PATH", path).start().await;
    let mut watch = world.watch();
    let ann = world.join("1", "ann").await;
    let id = watch.opened().await;
    ann.close().await;
    let told = world.backend.journal().wait_for_count(2);
    let call = within("the call", told).await.pop().unwrap();
    assert_eq!(call.path, "/api/chat/ws/1/disconnect");
    let body: Value = serde_json::from_slice(&call.body).unwrap();
    assert_eq!(body["connection_id"], id.as_str());
    assert!(
        body["code"].is_u64() && body["reason"].is_string(),
        "{body}"
    );
    for (name, value) in [
        ("authorization", "Bearer ann"),
        ("x-route-key", "$disconnect"),
        ("x-user-id", "ann"),
        ("x-connection-id", id.as_str()),
        ("idempotency-key", &format!("{id}:disconnect")),
    ] {
        assert_eq!(call.header(name), Some(value), "{name}");
    }
    world.rows_are(0).await;

    // One that it accepted and that could not be stored has an end too.
    let gate = world.hold(Endpoint::Connect);
    let meanwhile = async {
        world.backend.journal().wait_for_count(3).await;
        world.drop_table().await;
        gate.open();
    };
    let query = "booking_id=1&token=cat";
    let (refused, ()) = tokio::join!(world.try_connect(query), meanwhile);
    assert_eq!(refused.unwrap_err(), harness::Refused(500));
    let told = world.backend.journal().wait_for_count(4);
    let call = within("the call", told).await.pop().unwrap();
    assert_eq!(call.path, "/api/chat/ws/1/disconnect");
    let body: Value = serde_json::from_slice(&call.body).unwrap();
    assert_eq!(body["code"], Value::Null);
    world.stop().await;
}

#[tokio::test]
async fn a_backend_that_fails_at_the_end_changes_nothing() {
    let path = "/api/chat/ws/{booking_id}/disconnect";
    let world = world().env("BACKEND_DISCONNECT_PATH", path).start().await;
    world
        .backend
        .script()
        .always(Endpoint::Disconnect, Answer::Drop);
    world.join("1", "ben").await.close().await;
    within("the call", world.backend.journal().wait_for_count(2)).await;
    world.rows_are(0).await;
    world.stop().await;
}
