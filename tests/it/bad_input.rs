//! What hostile clients send: each gets a clear answer, and nobody else notices.

use serde_json::{Value, json};

use crate::world;

#[tokio::test]
async fn what_is_not_json_gets_an_error_frame() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let processes = world.gateway.process_ids();
    let unclosed = "[".repeat(30_000);
    for frame in [
        "",
        " ",
        "hello",
        "{",
        "{\"a\":1}}",
        "'a'",
        "{\"a\":\u{0}1}",
        "nul",
        &unclosed,
    ] {
        ann.send(frame).await;
        let error = ann.expect("error").await;
        assert_eq!(error["code"], "invalid_json", "{frame:?}");
        assert_eq!(
            error["request_id"].as_str().map(str::len),
            Some(16),
            "{error}"
        );
        assert_eq!(error.as_object().unwrap().len(), 4, "{error}");
    }
    assert_eq!(
        world.backend.journal().received().len(),
        1,
        "only the handshake"
    );
    ann.expect_nothing_before_pong().await;
    assert_eq!(world.gateway.process_ids(), processes);
    world.stop().await;
}

#[tokio::test]
async fn json_of_any_kind_is_a_message() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    for frame in [
        "null",
        "true",
        "7",
        "\"ping\"",
        "[]",
        "[{\"type\":\"ping\"}]",
        "{}",
        &deep,
    ] {
        ann.send(frame).await;
        let error = ann.expect("error").await;
        assert_eq!(error["code"], "backend_rejected", "{frame:.60} {error}");
        let call = world.backend.journal().received().pop().unwrap();
        assert!(
            call.text().contains(&format!("\"message\":{frame},")),
            "{frame:.60}"
        );
    }
    world.stop().await;
}

#[tokio::test]
async fn a_message_cannot_say_whose_it_is() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let mut eve = world.join("2", "eve").await;
    let forged = json!({
        "type": "message", "text": "I am ann", "booking_id": "1", "token": "ann",
        "connection_id": "x", "user_id": "ann",
    });
    eve.send(forged.to_string()).await;
    assert_eq!(eve.expect("message").await["user_id"], "eve");
    let call = world.backend.journal().received().pop().unwrap();
    assert_eq!(call.path, "/api/chat/ws/2/message");
    let body: Value = serde_json::from_slice(&call.body).unwrap();
    assert_eq!(body["token"], "eve");
    assert_eq!(call.header("x-user-id"), Some("eve"));
    ann.expect_nothing_before_pong().await;
    world.stop().await;
}

#[tokio::test]
async fn a_client_cannot_command_the_proxy_through_an_echo() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let mut eve = world.join("2", "eve").await;
    for (frame, member) in [
        (
            r#"{"id":7,"type":"echo","broadcast":{"booking_id":"1"}}"#,
            "broadcast",
        ),
        (
            r#"{"type":"echo","\u0073idewire":{"join":["thread:secret"]}}"#,
            "sidewire",
        ),
        (
            r#"[{"type":"echo"},{"sidewire":{"close":true}}]"#,
            "sidewire",
        ),
    ] {
        eve.send(frame).await;
        let error = eve.expect("error").await;
        assert_eq!(error["code"], "reserved_member", "{frame}");
        let message = error["message"].as_str().unwrap();
        assert!(message.contains(&format!("`{member}`")), "{message}");
        let id = if frame.contains("\"id\"") {
            json!(7)
        } else {
            Value::Null
        };
        assert_eq!(error["in_reply_to"], id, "{error}");
    }
    assert_eq!(world.calls().len(), 2, "only the handshakes");
    // What Sidewire itself answers may carry anything.
    eve.send(r#"{"type":"ping","broadcast":true}"#).await;
    eve.expect("pong").await;
    ann.expect_nothing_before_pong().await;
    world.stop().await;
}

#[tokio::test]
async fn a_backend_that_never_echoes_may_get_reserved_members() {
    let world = world().env("RESERVED_MEMBERS", "pass").start().await;
    let mut ann = world.join("1", "ann").await;
    ann.send(r#"{"type":"message","text":"x","broadcast":"loud"}"#)
        .await;
    ann.expect("message").await;
    let call = world.calls().pop().unwrap();
    assert!(call.body.windows(6).any(|bytes| bytes == b"\"loud\""));
    world.stop().await;
}
