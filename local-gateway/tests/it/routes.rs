use local_gateway::{Config, FunctionConfig, FunctionError, LocalGateway, RouteConfig, StartError};
use serde_json::json;

use crate::kit::{FUNCTION, World};

fn without(key: &'static str) -> impl FnOnce(&mut Config) {
    move |config| config.routes.retain(|route| route.key != key)
}

fn response(status: u16, body: &str) -> String {
    let response = json!({ "statusCode": status, "body": body }).to_string();
    json!({ "action": "send", "response": response }).to_string()
}

fn with_response(config: &mut Config) {
    let mut send = RouteConfig::new("send");
    send.response = true;
    config.routes.push(send);
}

#[tokio::test]
async fn without_a_default_route_a_message_of_no_route_is_forbidden_and_the_connection_stays() {
    let mut world = World::with(|config| {
        without("$default")(config);
        config.routes.push(RouteConfig::new("send"));
    })
    .await;
    let mut client = world.connect("").await;
    for frame in [
        "no JSON",
        r#"{"action":"other"}"#,
        r#"{"action":"$default"}"#,
        "",
    ] {
        client.send(frame).await;
        let answer = client.text().await;
        let id = &client.id;
        let expected = format!(r#"{{"message": "Forbidden", "connectionId":"{id}", "requestId":""#);
        assert!(answer.starts_with(&expected), "{frame}: {answer}");
    }
    client.send(r#"{"action":"send"}"#).await;
    let (_, event) = world.event("MESSAGE").await;
    assert_eq!(event["requestContext"]["routeKey"], "send");
}

#[tokio::test]
async fn without_a_connect_route_everybody_is_taken_and_no_subprotocol_chosen() {
    let mut world = World::with(without("$connect")).await;
    let client = world.connect("status=403&subprotocol=chat").await;
    assert_eq!(client.subprotocol, None);
    assert_eq!(world.post(&client.id, b"hello").await.status, 200);
    assert!(world.running.process_ids().is_empty());
}

#[tokio::test]
async fn without_a_disconnect_route_nobody_hears_of_the_end() {
    let mut world = World::with(without("$disconnect")).await;
    let mut first = world.connect("").await;
    first.close(Some((1000, "bye"))).await;
    let second = world.connect("").await;
    assert_eq!(world.post(&first.id, b"x").await.status, 410);
    drop(second);
    let lines = world.running.output();
    assert!(
        lines.iter().all(|line| !line.contains("DISCONNECT")),
        "{lines:?}"
    );
}

#[tokio::test]
async fn routes_of_several_functions_go_to_each_ones_environments() {
    let mut world = World::with(|config| {
        let mut chat = FunctionConfig::new(FUNCTION);
        chat.name = Some("chat".to_owned());
        config.functions.push(chat);
        let mut send = RouteConfig::new("send");
        send.function = Some("chat".to_owned());
        config.routes.push(send);
    })
    .await;
    let mut client = world.connect("").await;
    assert_eq!(world.running.process_ids().len(), 1);
    client.send(r#"{"action":"send"}"#).await;
    world.event("MESSAGE").await;
    assert_eq!(world.running.process_ids().len(), 2);
    client.send(r#"{"action":"other"}"#).await;
    world.event("MESSAGE").await;
    assert_eq!(world.running.process_ids().len(), 2);
}

#[tokio::test]
async fn a_route_response_is_the_body_as_one_frame_whatever_its_status() {
    let mut world = World::with(with_response).await;
    let mut client = world.connect("").await;
    for (status, body) in [(200, "plain"), (404, r#"{"a": 1}"#), (500, "é")] {
        client.send(&response(status, body)).await;
        assert_eq!(client.text().await, body);
    }
    // Nothing said is nothing sent, and another route has no response.
    client.send(&response(200, "")).await;
    client.send(r#"{"action":"send"}"#).await;
    client
        .send(&response(200, "hidden").replace("send", "other"))
        .await;
    for _ in 0..6 {
        world.event("MESSAGE").await;
    }
    client.send(&response(200, "last")).await;
    assert_eq!(client.text().await, "last");
}

#[tokio::test]
async fn a_missing_body_may_be_an_empty_frame() {
    let mut world = World::with(|config| {
        with_response(config);
        config.empty_frames = true;
    })
    .await;
    let mut client = world.connect("").await;
    for silent in [response(200, ""), r#"{"action":"send"}"#.to_owned()] {
        client.send(&silent).await;
        assert_eq!(client.text().await, "");
    }
    // A route without a response sends nothing at all.
    client.send(r#"{"action":"other"}"#).await;
    world.event("MESSAGE").await;
    client.send(&response(200, "last")).await;
    assert_eq!(client.text().await, "last");
}

#[tokio::test]
async fn a_route_response_needs_a_proper_result() {
    let mut world = World::with(with_response).await;
    let mut client = world.connect("").await;
    for result in [
        json!({ "body": "x" }),
        json!({ "statusCode": 200, "body": { "x": 1 } }),
        json!({ "statusCode": 200, "body": "x", "connectionId": "y" }),
    ] {
        let frame = json!({ "action": "send", "response": result.to_string() }).to_string();
        client.send(&frame).await;
        assert_eq!(client.json().await["message"], "Internal server error");
    }
}

#[tokio::test]
async fn routes_to_functions_that_are_none_are_refused_by_name() {
    let mut config = Config::new(FUNCTION);
    let mut send = RouteConfig::new("send");
    send.function = Some("chat".to_owned());
    config.routes.push(send);
    let error = LocalGateway::start(config.clone()).await.unwrap_err();
    assert!(matches!(error, StartError::UnknownFunction { .. }));
    let text = error.to_string();
    assert!(
        text.contains("\"send\"") && text.contains("\"chat\""),
        "{text}"
    );
    let mut chat = FunctionConfig::new(FUNCTION);
    chat.name = Some("chat".to_owned());
    config.functions = vec![chat.clone(), chat];
    let error = LocalGateway::start(config).await.unwrap_err();
    assert!(matches!(error, StartError::FunctionTwice { .. }), "{error}");
}

#[tokio::test]
async fn a_function_that_no_route_names_has_to_be_there_as_well() {
    let mut config = Config::new(FUNCTION);
    let mut chat = FunctionConfig::new("/no/such/chat");
    chat.name = Some("chat".to_owned());
    config.functions.push(chat);
    let error = LocalGateway::start(config).await.unwrap_err();
    assert!(
        matches!(error, StartError::Function(FunctionError::Missing { .. })),
        "{error}"
    );
}

#[tokio::test]
async fn environments_of_different_functions_have_different_numbers() {
    let mut world = World::with(|config| {
        config.functions.push(FunctionConfig {
            name: Some("other".to_owned()),
            ..FunctionConfig::new(FUNCTION)
        });
        config.routes.push(RouteConfig {
            function: Some("other".to_owned()),
            ..RouteConfig::new("other")
        });
    })
    .await;
    let mut client = world.connect("").await;
    client.send(r#"{"action":"other"}"#).await;
    assert_eq!(world.event("MESSAGE").await.0, 2);
    client.send("{}").await;
    assert_eq!(world.event("MESSAGE").await.0, 1);
}

#[tokio::test]
async fn a_route_response_may_have_128_kib() {
    let mut world = World::with(|config| {
        for route in &mut config.routes {
            route.response = true;
        }
    })
    .await;
    let mut client = world.connect("").await;
    client
        .send(&json!({ "reply_bytes": 128 * 1024 }).to_string())
        .await;
    assert_eq!(client.text().await.len(), 128 * 1024);
    client
        .send(&json!({ "reply_bytes": 128 * 1024 + 1 }).to_string())
        .await;
    assert_eq!(client.json().await["message"], "Internal server error");
}
