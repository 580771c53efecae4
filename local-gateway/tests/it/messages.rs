use std::collections::BTreeSet;
use std::time::Duration;

use local_gateway::RouteConfig;
use serde_json::json;
use tokio_tungstenite::tungstenite::Message;

use crate::kit::{Gate, World};

#[tokio::test]
async fn a_frame_reaches_the_function_byte_for_byte() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    for frame in [
        "{ \"b\": 1.10, \"a\": \"\\u00e9\" }",
        "no JSON",
        "é\u{1f600}\u{0}",
        "",
    ] {
        client.send(frame).await;
        let (_, event) = world.event("MESSAGE").await;
        assert_eq!(event["body"], frame);
        assert_eq!(event["requestContext"]["connectionId"], client.id);
        assert_eq!(event["requestContext"]["routeKey"], "$default");
        assert_eq!(
            event["requestContext"]["messageId"].as_str().unwrap().len(),
            16
        );
    }
}

#[tokio::test]
async fn the_action_selects_the_route() {
    let mut world = World::with(|config| config.routes.push(RouteConfig::new("send"))).await;
    let mut client = world.connect("").await;
    for (frame, route) in [
        (r#"{"action":"send"}"#, "send"),
        (r#"{"action":"other"}"#, "$default"),
        (r#"{"action":"$connect"}"#, "$default"),
    ] {
        client.send(frame).await;
        let (_, event) = world.event("MESSAGE").await;
        assert_eq!(event["requestContext"]["routeKey"], route, "{frame}");
    }
}

#[tokio::test]
async fn an_event_that_fails_gives_the_sender_an_error_frame_and_stays_open() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    for frame in [
        json!({ "error": "broken" }),
        json!({ "response": "null" }),
        json!({ "response": r#"{"statusCode":200,"body":{}}"# }),
        json!({ "skip": "yes" }),
        json!({ "exit": "4" }),
    ] {
        client.send(&frame.to_string()).await;
        let (_, event) = world.event("MESSAGE").await;
        let error = client.json().await;
        assert_eq!(
            error,
            json!({
                "message": "Internal server error",
                "connectionId": client.id,
                "requestId": event["requestContext"]["requestId"],
            }),
            "{frame}"
        );
    }
    assert_eq!(world.post(&client.id, b"still here").await.status, 200);
    assert_eq!(client.text().await, "still here");
}

#[tokio::test]
async fn the_spacing_of_an_error_frame_is_the_gateways_own() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    client.send(r#"{"error":"broken"}"#).await;
    let frame = client.text().await;
    let expected = format!(
        r#"{{"message": "Internal server error", "connectionId":"{}", "requestId":""#,
        client.id
    );
    assert!(frame.starts_with(&expected), "{frame}");
}

#[tokio::test]
async fn a_message_without_an_answer_in_time_gives_the_sender_an_error_frame() {
    let mut world =
        World::with(|config| config.limits.integration_timeout = Duration::from_millis(1_500))
            .await;
    let gate = Gate::new().await;
    let mut client = world.connect("").await;
    client
        .send(&json!({ "gate": gate.address() }).to_string())
        .await;
    let held = gate.reached().await;
    assert_eq!(client.json().await["message"], "Endpoint request timed out");
    drop(held);
}

#[tokio::test]
async fn what_a_message_answers_is_dropped() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    client
        .send(&json!({ "response": r#"{"statusCode":500,"body":"hidden"}"# }).to_string())
        .await;
    world.event("MESSAGE").await;
    assert_eq!(world.post(&client.id, b"next").await.status, 200);
    assert_eq!(client.text().await, "next");
}

#[tokio::test]
async fn messages_of_one_connection_are_under_way_at_the_same_time() {
    let mut world = World::start().await;
    let gate = Gate::new().await;
    let mut client = world.connect("").await;
    for _ in 0..3 {
        client
            .send(&json!({ "gate": gate.address() }).to_string())
            .await;
    }
    let _held = [
        gate.reached().await,
        gate.reached().await,
        gate.reached().await,
    ];
    let mut environments = BTreeSet::new();
    for _ in 0..3 {
        environments.insert(world.event("MESSAGE").await.0);
    }
    assert_eq!(environments.len(), 3);
}

#[tokio::test]
async fn a_ping_is_answered_without_an_event() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    client.send_message(Message::Ping("beat".into())).await;
    assert_eq!(client.next().await, Some(Message::Pong("beat".into())));
    client.send("after").await;
    assert_eq!(world.event("MESSAGE").await.1["body"], "after");
}

#[tokio::test]
async fn a_message_in_several_frames_is_one_event() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    // Two frames, masked with zeros: text without FIN, continuation with FIN.
    client
        .raw(&[
            0x01, 0x82, 0, 0, 0, 0, b'a', b'b', 0x80, 0x81, 0, 0, 0, 0, b'c',
        ])
        .await;
    assert_eq!(world.event("MESSAGE").await.1["body"], "abc");
}
