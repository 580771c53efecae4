use std::time::Duration;

use local_gateway::{
    AuthorizerConfig, Config, FunctionConfig, LocalGateway, Observation, StartError,
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use tokio::sync::broadcast::Receiver;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;

use crate::kit::{FUNCTION, World};

const ARN: &str = "arn:aws:execute-api:us-east-1:000000000000:local00000/dev/$connect";

/// The first function is the authorizer as well.
fn authorized(config: &mut Config) {
    config.authorizer = Some(AuthorizerConfig::new("self"));
}

fn with_sources(sources: &'static [&'static str]) -> impl FnOnce(&mut Config) {
    move |config| {
        let mut authorizer = AuthorizerConfig::new("self");
        authorizer.identity_sources = sources.iter().map(|text| text.parse().unwrap()).collect();
        config.authorizer = Some(authorizer);
    }
}

/// A query that tells the authorizer what to do.
fn script(script: &Value) -> String {
    let script = script.to_string();
    format!(
        "authorizer={}",
        utf8_percent_encode(&script, NON_ALPHANUMERIC)
    )
}

/// A query that makes the authorizer answer `result`.
fn says(result: &Value) -> String {
    script(&json!({ "response": result.to_string() }))
}

fn policy(effect: &str, resource: &str) -> Value {
    let statement =
        json!({ "Effect": effect, "Action": "execute-api:Invoke", "Resource": resource });
    json!({ "Version": "2012-10-17", "Statement": [statement] })
}

fn allows(principal: &str, context: &Value) -> String {
    says(&json!({
        "principalId": principal, "policyDocument": policy("Allow", ARN), "context": context,
    }))
}

/// The events that functions have got and that nobody has looked at yet.
fn events(observations: &mut Receiver<Observation>) -> Vec<Value> {
    let mut events = Vec::new();
    while let Ok(observation) = observations.try_recv() {
        if let Observation::Invoked { event, .. } = observation {
            events.push(event);
        }
    }
    events
}

/// What these events are.
fn kinds(observations: &mut Receiver<Observation>) -> Vec<String> {
    let kind = |event: Value| {
        let connections = &event["requestContext"]["eventType"];
        let kind = event.get("type").unwrap_or(connections);
        kind.as_str().unwrap().to_owned()
    };
    events(observations).into_iter().map(kind).collect()
}

#[tokio::test]
async fn its_event_has_exactly_these_members() {
    let mut world = World::with(authorized).await;
    let mut seen = world.running.observe();
    let query = format!("{}&id=1&id=2", allows("ann", &json!({})));
    world.connect(&query).await;
    let [asked, connect] = events(&mut seen).try_into().unwrap();
    let mut names: Vec<&str> = asked
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    names.sort_unstable();
    let expected = [
        "headers",
        "methodArn",
        "multiValueHeaders",
        "multiValueQueryStringParameters",
        "queryStringParameters",
        "requestContext",
        "stageVariables",
        "type",
    ];
    assert_eq!(names, expected);
    assert_eq!(asked["type"], "REQUEST");
    assert_eq!(asked["methodArn"], ARN);
    assert_eq!(asked["stageVariables"], json!({}));
    assert_eq!(asked["queryStringParameters"]["id"], "2");
    let ids = &asked["multiValueQueryStringParameters"]["id"];
    assert_eq!(*ids, json!(["1", "2"]));

    // Its headers are those of `$connect`, with the ones that end at the gateway.
    let mut headers = connect["headers"].clone();
    for (name, value) in [
        ("Connection", "upgrade"),
        ("Upgrade", "websocket"),
        ("content-length", "0"),
    ] {
        headers[name] = value.into();
        assert_eq!(asked["multiValueHeaders"][name], json!([value]));
    }
    assert_eq!(asked["headers"], headers);

    let mut context = connect["requestContext"].clone();
    context.as_object_mut().unwrap().remove("authorizer");
    assert_eq!(asked["requestContext"], context);
}

#[tokio::test]
async fn without_a_query_its_maps_are_empty() {
    let mut world = World::with(authorized).await;
    assert_eq!(world.refusal("").await.0, 500);
    let (_, asked) = world.event("CONNECT").await;
    assert_eq!(asked["queryStringParameters"], json!({}));
    assert_eq!(asked["multiValueQueryStringParameters"], json!({}));
}

#[tokio::test]
async fn what_it_says_is_in_every_event_of_the_connection() {
    let mut world = World::with(authorized).await;
    let context = json!({ "text": "a", "number": 1, "yes": true });
    let mut seen = world.running.observe();
    let mut client = world.connect(&allows("ann", &context)).await;
    let [_, mut connect] = events(&mut seen).try_into().unwrap();
    let said = json!({ "principalId": "ann", "text": "a", "number": "1", "yes": "true" });
    let authorizer = &mut connect["requestContext"]["authorizer"];
    let latency = authorizer
        .as_object_mut()
        .unwrap()
        .remove("integrationLatency");
    assert!(latency.unwrap().is_u64());
    assert_eq!(*authorizer, said);

    client.send("hello").await;
    let (_, message) = world.event("MESSAGE").await;
    assert_eq!(message["requestContext"]["authorizer"], said);
    client.close(None).await;
    let (_, disconnect) = world.event("DISCONNECT").await;
    assert_eq!(disconnect["requestContext"]["authorizer"], said);
}

#[tokio::test]
async fn what_it_says_is_fixed_for_the_connections_life() {
    let mut world = World::with(authorized).await;
    let mut ann = world.connect(&allows("ann", &json!({ "n": 1 }))).await;
    let _ben = world.connect(&allows("ben", &json!({ "n": 2 }))).await;
    ann.send("hello").await;
    let (_, message) = world.event("MESSAGE").await;
    let said = json!({ "principalId": "ann", "n": "1" });
    assert_eq!(message["requestContext"]["authorizer"], said);
}

#[tokio::test]
async fn it_is_asked_at_each_handshake_and_about_nothing_else() {
    let mut world = World::with(authorized).await;
    let mut seen = world.running.observe();
    let mut client = world.connect(&allows("ann", &json!({}))).await;
    client.send("hello").await;
    world.event("MESSAGE").await;
    client.close(None).await;
    world.event("DISCONNECT").await;
    world.connect(&allows("ann", &json!({}))).await;
    let expected = [
        "REQUEST",
        "CONNECT",
        "MESSAGE",
        "DISCONNECT",
        "REQUEST",
        "CONNECT",
    ];
    assert_eq!(kinds(&mut seen), expected);
}

#[tokio::test]
async fn an_allowed_client_still_needs_connects_leave() {
    let world = World::with(authorized).await;
    let query = format!("{}&status=409", allows("ann", &json!({})));
    assert_eq!(world.refusal(&query).await.0, 409);
    world.assert_output("allowed");
}

#[tokio::test]
async fn a_denied_client_gets_403_and_connect_is_not_called() {
    let mut world = World::with(authorized).await;
    let result = |policy: Value| says(&json!({ "principalId": "ann", "policyDocument": policy }));
    let elsewhere = "arn:aws:execute-api:us-east-1:000000000000:local00000/dev/*/*";
    let denials = [
        policy("Deny", "*"),
        policy("Allow", elsewhere),
        json!({ "Statement": [] }),
    ];
    for denial in denials {
        let (status, body) = world.refusal(&result(denial)).await;
        assert_eq!(status, 403);
        assert!(body.starts_with(r#"{"message": "Forbidden", "#), "{body}");
    }
    assert_eq!(kinds(&mut world.observations), ["REQUEST"; 3]);
}

#[tokio::test]
async fn the_error_unauthorized_gives_401() {
    let mut world = World::with(authorized).await;
    let (status, body) = world
        .refusal(&script(&json!({ "error": "Unauthorized" })))
        .await;
    assert_eq!(status, 401);
    assert!(
        body.starts_with(r#"{"message": "Unauthorized", "#),
        "{body}"
    );
    assert_eq!(kinds(&mut world.observations), ["REQUEST"]);
}

#[tokio::test]
async fn any_other_failure_gives_500() {
    let mut world = World::with(authorized).await;
    let allow = policy("Allow", "*");
    let scripts = [
        script(&json!({ "error": "unauthorized" })),
        script(&json!({ "error": "Unauthorized: no token" })),
        script(&json!({ "exit": "3" })),
        script(&json!({ "response": "no JSON" })),
        says(&json!({ "isAuthorized": true })),
        says(&json!({ "policyDocument": allow })),
        says(&json!({ "principalId": "ann" })),
        allows("ann", &json!({ "deep": {} })),
        allows("ann", &json!({ "list": [] })),
    ];
    for script in &scripts {
        assert_eq!(world.refusal(script).await.0, 500, "{script}");
    }
    assert_eq!(
        kinds(&mut world.observations),
        vec!["REQUEST"; scripts.len()]
    );
    world.assert_output("its principalId is missing");
    world.assert_output("its context's \"deep\"");
}

#[tokio::test]
async fn an_answer_over_eight_kilobytes_gives_500() {
    let world = World::with(authorized).await;
    let result = json!({
        "principalId": "ann", "policyDocument": policy("Allow", ARN), "context": { "k": "PADDING" },
    });
    for (size, status) in [(7 * 1024, 409), (8 * 1024, 500)] {
        let query = script(&json!({ "response": result.to_string(), "reply_bytes": size }));
        let query = format!("{query}&status=409");
        assert_eq!(world.refusal(&query).await.0, status);
    }
}

#[tokio::test]
async fn one_that_takes_too_long_gives_500() {
    let world = World::with(|config| {
        authorized(config);
        config.limits.integration_timeout = Duration::ZERO;
    })
    .await;
    let query = allows("ann", &json!({}));
    assert_eq!(world.refusal(&query).await.0, 500);
}

#[tokio::test]
async fn a_missing_or_empty_identity_source_gives_401_without_a_call() {
    let sources = &[
        "route.request.querystring.token",
        "route.request.header.X-Key",
    ];
    let world = World::with(with_sources(sources)).await;
    let allow = allows("ann", &json!({}));
    for query in [
        allow.clone(),
        format!("{allow}&token="),
        format!("{allow}&token=a"),
    ] {
        let (status, body) = world.refusal(&query).await;
        assert_eq!(status, 401);
        assert!(
            body.starts_with(r#"{"message": "Unauthorized", "#),
            "{body}"
        );
    }
    assert!(world.running.process_ids().is_empty());

    // The header as the client of these tests writes it: in small letters.
    let mut world = World::with(with_sources(&[
        "route.request.querystring.token",
        "route.request.header.x-key",
    ]))
    .await;
    let url = world.handshake(&format!("{allow}&token=a"));
    let mut request = url.into_client_request().unwrap();
    request.headers_mut().insert("x-key", "b".parse().unwrap());
    world.connect_with(request).await;
}

#[tokio::test]
async fn it_is_asked_without_a_connect_route_too() {
    let mut world = World::with(|config| {
        authorized(config);
        config.routes.retain(|route| route.key != "$connect");
    })
    .await;
    let query = script(&json!({ "error": "Unauthorized" }));
    assert_eq!(world.refusal(&query).await.0, 401);
    let mut client = world.connect(&allows("ann", &json!({}))).await;
    client.send("hello").await;
    let (_, message) = world.event("MESSAGE").await;
    let said = json!({ "principalId": "ann" });
    assert_eq!(message["requestContext"]["authorizer"], said);
}

#[tokio::test]
async fn it_can_be_a_function_of_its_own() {
    let mut world = World::with(|config| {
        let mut gate = FunctionConfig::new(FUNCTION);
        gate.name = Some("gate".to_owned());
        config.functions.push(gate);
        config.authorizer = Some(AuthorizerConfig::new("gate"));
    })
    .await;
    world
        .connect(&format!(
            "{}&say=AWS_LAMBDA_FUNCTION_NAME",
            allows("ann", &json!({}))
        ))
        .await;
    assert_eq!(world.running.process_ids().len(), 2);
    world
        .output("AWS_LAMBDA_FUNCTION_NAME=scripted-function")
        .await;
}

#[tokio::test]
async fn an_unknown_function_is_refused_at_the_start() {
    let mut config = Config::new(FUNCTION);
    config.authorizer = Some(AuthorizerConfig::new("gate"));
    let error = LocalGateway::start(config).await.unwrap_err();
    assert!(matches!(error, StartError::UnknownAuthorizer { .. }));
    assert!(error.to_string().contains("--function gate=PATH"));
}
