//! What goes wrong before there is an event, and what people are told of it.

use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::Error;

use crate::kit::program::Program;
use crate::kit::wire::{address_of, tls};
use crate::kit::{FUNCTION, World, http, in_time};

/// What the gateway says of the latest refused handshake with this path and query.
async fn reason(world: &World, target: &str) -> Value {
    let target = target.replace('%', "%25").replace('&', "%26");
    let path = format!("/_control/refusal?target={target}");
    let answer = world.http("GET", &path, b"").await;
    assert_eq!(answer.status, 200, "{answer:?}");
    serde_json::from_str(&answer.body).unwrap()
}

/// The status that refuses a handshake with this path and query.
async fn refused(world: &World, target: &str) -> u16 {
    let url = format!("ws://{}{target}", world.running.address());
    match in_time(tokio_tungstenite::connect_async(url)).await {
        Err(Error::Http(response)) => response.status().as_u16(),
        other => panic!("not refused: {other:?}"),
    }
}

#[tokio::test]
async fn a_function_that_cannot_start_says_so_before_anybody_connects() {
    let mut program = Program::start(&["--function", FUNCTION, "--env", "INIT_EXIT=3"]);
    let line = program.line("does not start").await;
    for words in [
        "gateway  | ",
        "ERROR: the function scripted-function",
        "exit status 3",
        "its last words: cannot read the settings",
    ] {
        assert!(line.contains(words), "{line}");
    }
    let reported = ["--function", FUNCTION, "--env", "INIT_ERROR=no table"];
    let mut program = Program::start(&reported);
    let line = program.line("does not start").await;
    assert!(
        line.contains("Test.Init") && line.contains("no table"),
        "{line}"
    );
}

#[tokio::test]
async fn a_function_is_ready_before_its_first_event() {
    let mut program = Program::start(&["--function", FUNCTION]);
    let url = program.url().await;
    program.line("environment 1 is ready, cold start ").await;
    let (_socket, _) = in_time(tokio_tungstenite::connect_async(url))
        .await
        .unwrap();
    let line = program.line("CONNECT").await;
    assert!(
        line.contains("environment 1)") && !line.contains("cold start"),
        "{line}"
    );
}

#[tokio::test]
async fn refusals_before_an_event_are_told_with_cause_and_remedy() {
    let mut world = World::with(|config| {
        config.routes.retain(|route| route.key != "$default");
    })
    .await;
    assert_eq!(refused(&world, "/prod?token=secret").await, 403);
    world
        .output(
            "REFUSED    GET /prod: 403, no API is at this path, the one here is at /dev (--stage",
        )
        .await;

    let mut client = world.connect("").await;
    client.send(r#"{"action":"none"}"#).await;
    assert!(client.text().await.contains("Forbidden"));
    world
        .output(&format!(
            "MESSAGE    {} has no route and gets \"Forbidden\"",
            client.id
        ))
        .await;
    world.assert_output("there is no $default (--route");

    let address = world.running.address().to_string();
    let path = format!("/dev/@connections/{}", client.id);
    assert_eq!(http(&address, "POST", &path, &[], b"x").await.status, 403);
    let unsigned = format!("REFUSED    POST {path}: 403, the call is not signed: sign it as");
    world.output(&unsigned).await;
    assert!(!world.running.output().join("\n").contains("secret"));
}

#[tokio::test]
async fn a_client_that_does_not_trust_the_certificate_is_told_of_on_each_port() {
    let other = World::start().await;
    let world = World::start().await;
    for (address, port) in [
        (world.running.address(), "the API's port"),
        (
            address_of(&world.running.dynamodb_url()),
            "the port of DynamoDB",
        ),
    ] {
        tls(other.running.ca_file(), address, "localhost", &[])
            .await
            .unwrap_err();
        world
            .output(&format!("TLS        handshake on {port} failed, "))
            .await;
        world.assert_output("have the client trust the CA file");
    }
}

#[tokio::test]
async fn the_page_can_ask_why_a_handshake_was_refused() {
    let world = World::start().await;
    for (target, status, words) in [
        (
            "/dev?status=401",
            401,
            "the function answered $connect with 401",
        ),
        (
            "/dev?status=403",
            403,
            "the function answered $connect with 403",
        ),
        (
            "/dev?response=%7B%22statusCode%22%3A403%2C%22body%22%3A%22not%20today%22%7D",
            403,
            "$connect with 403: not today",
        ),
        ("/dev?error=boom", 502, "Test.Error: boom"),
        ("/dev?exit=9", 502, "exit status 9"),
        ("/test", 403, "the one here is at /dev"),
    ] {
        assert_eq!(refused(&world, target).await, status, "{target}");
        let told = reason(&world, target).await;
        assert_eq!(told["status"], json!(status), "{told}");
        assert!(told["reason"].as_str().unwrap().contains(words), "{told}");
    }
    let unknown = world.http("GET", "/_control/refusal?target=/other", b"");
    assert_eq!(unknown.await.status, 404);
    let page = world.http("GET", "/", b"").await;
    assert!(page.body.contains("/_control/refusal?target="));
    let policy = page.headers["content-security-policy"].to_str().unwrap();
    assert!(policy.contains("connect-src 'self' ws: wss:"), "{policy}");
}

#[tokio::test]
async fn what_a_function_reports_cannot_control_a_terminal() {
    let world = World::start().await;
    assert_eq!(refused(&world, "/dev?error=a%1b[31mb%0Ac").await, 502);
    world.output("a [31mb c").await;
    assert!(!world.running.output().join("").contains(char::is_control));
}
