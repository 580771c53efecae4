use std::time::Duration;

use local_gateway::Observation;
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;

use crate::kit::{Gate, World, http};

#[tokio::test]
async fn an_accepted_connect_opens_the_connection() {
    let mut world = World::start().await;
    let client = world.connect("").await;
    assert_eq!(client.id.len(), 16);
    assert!(client.id.ends_with('='));
    assert_eq!(client.subprotocol, None);
}

#[tokio::test]
async fn a_refused_connect_gives_its_own_status() {
    let world = World::start().await;
    for status in [301, 400, 401, 403, 404, 409, 429, 500, 503] {
        assert_eq!(world.refusal(&format!("status={status}")).await.0, status);
    }
}

#[tokio::test]
async fn an_informational_status_cannot_be_passed_on() {
    let world = World::start().await;
    assert_eq!(world.refusal("status=101").await.0, 502);
}

#[tokio::test]
async fn other_statuses_of_success_open_the_connection_too() {
    let mut world = World::start().await;
    world.connect("status=204").await;
    world.connect("response={%22statusCode%22:%22201%22}").await;
}

#[tokio::test]
async fn a_function_that_fails_gives_502() {
    let world = World::start().await;
    let malformed = [
        "",
        "null",
        "[]",
        "{}",
        "no+JSON",
        "{%22hello%22:1}",
        "{%22statusCode%22:null}",
    ];
    for response in malformed {
        assert_eq!(
            world.refusal(&format!("response={response}")).await.0,
            502,
            "{response:?}"
        );
    }
    assert_eq!(world.refusal("error=broken").await.0, 502);
    assert_eq!(world.refusal("exit=3").await.0, 502);
    world.assert_output("broken");
    world.assert_output("exit status 3");
}

#[tokio::test]
async fn a_response_over_six_megabytes_gives_502() {
    let world = World::start().await;
    assert_eq!(world.refusal("response=too+large").await.0, 502);
    world.assert_output("larger than 6291556 bytes");
}

#[tokio::test]
async fn a_refusal_explains_itself_as_the_gateway_does() {
    let mut world = World::start().await;
    let (_, body) = world.refusal("error=secret+words").await;
    let (_, event) = world.event("CONNECT").await;
    let context = &event["requestContext"];
    assert_eq!(
        serde_json::from_str::<Value>(&body).unwrap(),
        json!({
            "message": "Internal server error",
            "connectionId": context["connectionId"],
            "requestId": context["requestId"],
        })
    );
}

#[tokio::test]
async fn a_function_that_takes_too_long_gives_504() {
    let world = World::with(|config| config.limits.integration_timeout = Duration::ZERO).await;
    assert_eq!(world.refusal("").await.0, 504);
}

#[tokio::test]
async fn a_connection_does_not_exist_before_its_handshake_is_complete() {
    let mut world = World::start().await;
    let gate = Gate::new().await;
    let url = world.handshake(&format!("gate={}", gate.address()));
    let connecting = tokio::spawn(tokio_tungstenite::connect_async(url));
    let (_, event) = world.event("CONNECT").await;
    let id = event["requestContext"]["connectionId"]
        .as_str()
        .unwrap()
        .to_owned();
    let held = gate.reached().await;
    for method in ["POST", "GET", "DELETE"] {
        let answer = world
            .http(method, &format!("/dev/@connections/{id}"), b"early")
            .await;
        assert_eq!(answer.status, 410, "{method}");
        assert_eq!(answer.headers["x-amzn-errortype"], "GoneException");
        assert_eq!(answer.body, "");
    }
    drop(held);
    let _socket = connecting.await.unwrap().unwrap();
    world
        .observe(|seen| matches!(seen, Observation::Opened { .. }).then_some(()))
        .await;
    assert_eq!(world.post(&id, b"late").await.status, 200);
}

#[tokio::test]
async fn only_the_functions_subprotocol_is_answered() {
    let mut world = World::start().await;
    let mut request = world
        .handshake("subprotocol=chat")
        .into_client_request()
        .unwrap();
    request
        .headers_mut()
        .insert("sec-websocket-protocol", "superchat, chat".parse().unwrap());
    let client = world.connect_with(request).await;
    assert_eq!(client.subprotocol.unwrap(), "chat");
}

#[tokio::test]
async fn the_event_carries_headers_as_the_client_wrote_them() {
    let mut world = World::start().await;
    let address = world.running.address().to_string();
    let headers = [
        ("connection", "keep-alive, Upgrade"),
        ("uPgRaDe", "WebSocket"),
        ("Sec-WebSocket-Version", "13"),
        ("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=="),
        ("X-oDD-case", "1"),
        ("x-Odd-Case", "2"),
        ("X-Forwarded-For", "203.0.113.7"),
        ("User-Agent", "tester"),
    ];
    let answer = http(&address, "GET", "/dev?status=403&a=1&a=%20", &headers, b"").await;
    assert_eq!(answer.status, 403);
    let (_, event) = world.event("CONNECT").await;
    let headers = &event["headers"];
    assert_eq!(headers["Host"], address);
    assert_eq!(headers["sec-websocket-key"], "dGhlIHNhbXBsZSBub25jZQ==");
    assert_eq!(headers["X-Forwarded-For"], "203.0.113.7, 127.0.0.1");
    assert_eq!(headers["X-Forwarded-Proto"], "http");
    assert_eq!(
        headers["X-Forwarded-Port"],
        address.rsplit(':').next().unwrap()
    );
    assert!(
        headers["X-Amzn-Trace-Id"]
            .as_str()
            .unwrap()
            .starts_with("Root=1-")
    );
    for absent in [
        "connection",
        "Connection",
        "uPgRaDe",
        "Upgrade",
        "Content-Length",
    ] {
        assert_eq!(headers.get(absent), None, "{absent}");
    }
    assert_eq!(event["multiValueHeaders"]["x-Odd-Case"], json!(["1", "2"]));
    assert_eq!(event["queryStringParameters"]["a"], " ");
    assert_eq!(
        event["multiValueQueryStringParameters"]["a"],
        json!(["1", " "])
    );
    let identity = &event["requestContext"]["identity"];
    assert_eq!(
        *identity,
        json!({ "sourceIp": "127.0.0.1", "userAgent": "tester" })
    );
    assert_eq!(event["requestContext"]["domainName"], address);
}

#[tokio::test]
async fn a_request_that_is_no_handshake_is_refused_without_an_event() {
    let world = World::start().await;
    let address = world.running.address().to_string();
    let upgrade = [("Connection", "Upgrade"), ("Upgrade", "websocket")];
    let version = ("Sec-WebSocket-Version", "13");
    let key = ("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==");
    let [connection, websocket] = upgrade;
    for (status, headers) in [
        (426, vec![]),
        (426, vec![connection, version, key]),
        (400, vec![connection, websocket]),
        (400, vec![connection, websocket, version]),
        (400, vec![connection, websocket, key]),
        (
            400,
            vec![connection, websocket, key, ("Sec-WebSocket-Version", "8")],
        ),
        (
            400,
            vec![
                connection,
                websocket,
                version,
                ("Sec-WebSocket-Key", "short"),
            ],
        ),
    ] {
        let answer = http(&address, "GET", "/dev", &headers, b"").await;
        assert_eq!(answer.status, status, "{headers:?}");
    }
    for (method, path) in [
        ("GET", "/prod"),
        ("GET", "/dev/more"),
        ("POST", "/dev"),
        ("GET", "//"),
    ] {
        let answer = world.http(method, path, b"").await;
        assert_eq!(
            (answer.status, answer.body.as_str()),
            (403, r#"{"message":"Forbidden"}"#)
        );
    }
    assert!(world.running.process_ids().is_empty());
}

#[tokio::test]
async fn a_url_over_4096_bytes_is_refused_without_an_event() {
    let mut world = World::start().await;
    // Clients of AWS say wss.
    let fits = "x".repeat(4096 - "s".len() - world.handshake("pad=").len());
    assert_eq!(world.refusal(&format!("pad={fits}x")).await.0, 414);
    assert!(world.running.process_ids().is_empty());
    world.connect(&format!("pad={fits}")).await;
}

#[tokio::test]
async fn without_the_api_key_a_handshake_gets_403_and_no_event() {
    let mut world = World::with(|config| config.api_key = Some("k3y".to_owned())).await;
    assert_eq!(world.refusal("").await.0, 403);
    assert_eq!(world.refusal("x-api-key=k3y").await.0, 403);
    let request = |key: &str| {
        let mut request = world.handshake("").into_client_request().unwrap();
        request
            .headers_mut()
            .insert("x-api-key", key.parse().unwrap());
        request
    };
    let (wrong, right) = (request("k3y2"), request("k3y"));
    let refused = tokio_tungstenite::connect_async(wrong).await.unwrap_err();
    assert!(refused.to_string().contains("403"), "{refused}");
    assert!(world.running.process_ids().is_empty());
    world.connect_with(right).await;
}

#[tokio::test]
async fn the_stages_variables_are_in_its_events() {
    let variable = ("colour".to_owned(), "blue".to_owned());
    let mut world = World::with(|config| config.stage_variables.extend([variable])).await;
    let mut client = world.connect("").await;
    client.send("{}").await;
    let (_, event) = world.event("MESSAGE").await;
    assert_eq!(event["stageVariables"], json!({ "colour": "blue" }));
}

#[tokio::test]
async fn a_client_that_leaves_during_connect_was_never_connected() {
    let mut world = World::start().await;
    let mut other = world.connect("").await;
    let gate = Gate::new().await;
    let url = world.handshake(&format!("gate={}", gate.address()));
    let leaving = tokio::spawn(tokio_tungstenite::connect_async(url));
    let held = gate.reached().await;
    leaving.abort();
    assert!(leaving.await.unwrap_err().is_cancelled());
    // What came after the client's end is answered: the gateway has seen that end.
    world.post(&other.id, b"{}").await;
    drop(held);
    world.output("left during its handshake").await;
    // The next end of all is another's.
    other.close(None).await;
    let (_, event) = world.event("DISCONNECT").await;
    assert_eq!(event["requestContext"]["connectionId"], other.id);
}
