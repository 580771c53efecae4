use std::time::Duration;

use local_gateway::{Rate, RouteConfig};
use serde_json::json;

use crate::kit::World;

const SECOND: Duration = Duration::from_secs(1);

/// So slow that only a moved clock brings another token.
const ONE_A_MINUTE: Rate = Rate {
    per_second: 1.0 / 60.0,
    burst: 1,
};

#[tokio::test]
async fn one_connection_too_many_gets_429_without_an_event() {
    let mut world = World::with(|config| config.throttles.connect = Some(ONE_A_MINUTE)).await;
    let first = world.connect("").await;
    let (status, body) = world.refusal("").await;
    assert_eq!(status, 429);
    assert!(body.starts_with(r#"{"message": "Too Many Requests", "connectionId":""#));
    world.running.advance(60 * SECOND);
    let second = world.connect("").await;
    assert_ne!(first.id, second.id);
    let connects = world.running.output().into_iter();
    assert_eq!(
        connects.filter(|line| line.contains(" CONNECT ")).count(),
        2
    );
}

#[tokio::test]
async fn one_message_too_many_gives_its_sender_an_error_frame() {
    let mut world = World::with(|config| {
        config.throttles.messages = Some(ONE_A_MINUTE);
        let mut send = RouteConfig::new("send");
        send.throttle = Some("0/0".parse().unwrap());
        config.routes.push(send);
    })
    .await;
    let mut client = world.connect("").await;
    client.send("first").await;
    assert_eq!(world.event("MESSAGE").await.1["body"], "first");
    for frame in ["second", r#"{"action":"send"}"#] {
        client.send(frame).await;
        let answer = client.text().await;
        let expected = format!(
            r#"{{"message": "Too Many Requests", "connectionId":"{}", "requestId":""#,
            client.id
        );
        assert!(answer.starts_with(&expected), "{answer}");
    }
    world.running.advance(60 * SECOND);
    client.send("third").await;
    assert_eq!(world.event("MESSAGE").await.1["body"], "third");
}

#[tokio::test]
async fn the_route_of_connections_has_a_throttle_of_its_own() {
    let world = World::with(|config| {
        let connect = config
            .routes
            .iter_mut()
            .find(|route| route.key == "$connect");
        connect.unwrap().throttle = Some("0/0".parse().unwrap());
    })
    .await;
    assert_eq!(world.refusal("").await.0, 429);
}

#[tokio::test]
async fn one_management_call_too_many_gets_429() {
    let mut world = World::with(|config| config.throttles.management = Some(ONE_A_MINUTE)).await;
    let mut client = world.connect("").await;
    assert_eq!(world.post(&client.id, b"first").await.status, 200);
    for method in ["POST", "GET", "DELETE"] {
        let path = format!("/dev/@connections/{}", client.id);
        let answer = world.http(method, &path, b"second").await;
        assert_eq!(answer.status, 429, "{method}");
        assert_eq!(answer.headers["x-amzn-errortype"], "LimitExceededException");
        assert!(
            serde_json::from_str::<serde_json::Value>(&answer.body).unwrap()["message"].is_string()
        );
    }
    world.running.advance(60 * SECOND);
    assert_eq!(world.post(&client.id, b"third").await.status, 200);
    assert_eq!(client.text().await, "first");
    assert_eq!(client.text().await, "third");
}

#[tokio::test]
async fn nothing_is_throttled_unless_it_is_asked_for() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    for _ in 0..50 {
        assert_eq!(world.post(&client.id, b"x").await.status, 200);
        assert_eq!(client.text().await, "x");
    }
    client
        .send(&json!({ "error": "not throttled" }).to_string())
        .await;
    assert_eq!(client.json().await["message"], "Internal server error");
}
