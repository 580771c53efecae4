use std::process::Output;

use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::{Error, Message};

use crate::kit::file::file;
use crate::kit::program::{Program, command};
use crate::kit::{FUNCTION, http, in_time};

const TEMPLATE: &str = "
Resources:
  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { ProtocolType: WEBSOCKET } }
  Route:
    Type: AWS::ApiGatewayV2::Route
    Properties: { ApiId: !Ref Api, RouteKey: send, Target: !Sub 'integrations/${Integration}' }
  Response:
    Type: AWS::ApiGatewayV2::RouteResponse
    Properties: { ApiId: !Ref Api, RouteId: !Ref Route, RouteResponseKey: $default }
  Integration:
    Type: AWS::ApiGatewayV2::Integration
    Properties:
      ApiId: !Ref Api
      IntegrationType: AWS_PROXY
      IntegrationUri: !Sub 'arn:aws:apigateway:x:lambda:path/2015-03-31/functions/${Sender.Arn}/invocations'
  Stage:
    Type: AWS::ApiGatewayV2::Stage
    Properties: { ApiId: !Ref Api, StageName: live }
  Sender: { Type: AWS::Serverless::Function, Properties: { Timeout: 5 } }
";

async fn refusal(arguments: &[&str]) -> String {
    let Output { status, stderr, .. } = in_time(command(arguments).output()).await.unwrap();
    assert!(!status.success());
    String::from_utf8(stderr).unwrap()
}

/// What comes back for `frame` on a fresh connection.
async fn answer(url: &str, frame: &str) -> String {
    let (mut socket, _) = in_time(tokio_tungstenite::connect_async(url))
        .await
        .unwrap();
    socket.send(Message::text(frame)).await.unwrap();
    match in_time(socket.next()).await {
        Some(Ok(Message::Text(text))) => text.to_string(),
        other => panic!("no text frame: {other:?}"),
    }
}

/// An authorizer with the identity source `token` is there. Asked without a script, it answers what
/// is no policy.
async fn assert_guarded(url: &str) {
    for (query, status) in [("", 401), ("?token=a", 500)] {
        let connecting = tokio_tungstenite::connect_async(format!("{url}{query}"));
        match in_time(connecting).await {
            Err(Error::Http(response)) => assert_eq!(response.status(), status),
            other => panic!("not refused: {other:?}"),
        }
    }
}

fn say(key: &str, body: &str) -> String {
    let response = json!({ "statusCode": 200, "body": body }).to_string();
    json!({ "action": key, "type": key, "response": response }).to_string()
}

#[tokio::test]
async fn a_config_file_is_served_and_arguments_win_over_it() {
    let content = json!({
        "stage": "filed",
        "route_selection": "${request.body.action}-${request.body.type}",
        "functions": { "main": { "command": FUNCTION } },
        "routes": { "send-send": { "response": true } },
    });
    let path = file("served.json", &content.to_string());
    let path_text = path.to_str().unwrap();
    let mut program = Program::start(&["--config", path_text]);
    let url = program.url().await;
    assert!(url.ends_with("/filed"), "{url}");
    assert_eq!(answer(&url, &say("send", "hello")).await, "hello");
    assert!(
        answer(&url, &say("other", "hello"))
            .await
            .contains("Forbidden")
    );

    let mut program = Program::start(&["--config", path_text, "--stage", "said"]);
    assert!(program.url().await.ends_with("/said"));
    std::fs::remove_file(path).unwrap();
}

#[tokio::test]
async fn a_template_is_served_with_the_executables_that_are_named_beside_it() {
    let path = file("served.yaml", TEMPLATE);
    let path_text = path.to_str().unwrap();
    let executable = format!("Sender={FUNCTION}");
    let mut program = Program::start(&["--template", path_text, "--function", &executable]);
    let url = program.url().await;
    assert!(url.ends_with("/live"), "{url}");
    assert_eq!(answer(&url, &say("send", "hello")).await, "hello");
    assert!(
        answer(&url, &say("other", "hello"))
            .await
            .contains("Forbidden")
    );

    // The template's one function needs no name.
    let mut program = Program::start(&["--template", path_text, "--function", FUNCTION]);
    let url = program.url().await;
    assert_eq!(answer(&url, &say("send", "again")).await, "again");

    let error = refusal(&["--template", path_text]).await;
    assert!(error.contains("--function Sender=PATH"), "{error}");
    std::fs::remove_file(path).unwrap();
}

#[tokio::test]
async fn a_templates_authorizer_is_asked_with_its_own_executable() {
    let connect = "
  Connect:
    Type: AWS::ApiGatewayV2::Route
    Properties:
      ApiId: !Ref Api
      RouteKey: $connect
      AuthorizationType: CUSTOM
      AuthorizerId: !Ref Authorizer
      Target: !Sub 'integrations/${Integration}'
  Authorizer:
    Type: AWS::ApiGatewayV2::Authorizer
    Properties:
      ApiId: !Ref Api
      AuthorizerType: REQUEST
      AuthorizerUri: !Sub 'arn:aws:apigateway:x:lambda:path/2015-03-31/functions/${Gate.Arn}/invocations'
      IdentitySource: [route.request.querystring.token]
  Gate: { Type: AWS::Serverless::Function }
";
    let path = file("authorizer.yaml", &format!("{TEMPLATE}{connect}"));
    let (sender, gate) = (format!("Sender={FUNCTION}"), format!("Gate={FUNCTION}"));
    let mut arguments = vec!["--template", path.to_str().unwrap(), "--function", &sender];
    let error = refusal(&arguments).await;
    assert!(error.contains("--function Gate=PATH"), "{error}");
    arguments.extend(["--function", &gate]);
    let mut program = Program::start(&arguments);
    assert_guarded(&program.url().await).await;
    std::fs::remove_file(path).unwrap();
}

#[tokio::test]
async fn files_that_cannot_be_used_are_refused_with_their_path_and_what_is_wrong() {
    let slip = json!({ "functions": { "main": { "command": FUNCTION } }, "rotes": {} });
    let slip = file("slip.json", &slip.to_string());
    let faulty = json!({
        "functions": { "main": { "command": FUNCTION } }, "faults": { "posts": [{ "anwser": 429 }] },
    });
    let faulty = file("faulty.json", &faulty.to_string());
    let no_api = file("no-api.yaml", "Resources: { A: { Type: AWS::S3::Bucket } }");
    for (arguments, words) in [
        (
            ["--config", slip.to_str().unwrap()],
            "unknown field `rotes`",
        ),
        (
            ["--config", faulty.to_str().unwrap()],
            "unknown field `anwser`",
        ),
        (["--config", "/no/such/file"], "cannot read /no/such/file"),
        (["--template", no_api.to_str().unwrap()], "no WebSocket API"),
        (["--template", "/no/such/file"], "cannot read /no/such/file"),
    ] {
        let error = refusal(&arguments).await;
        assert!(
            error.contains(words) && error.contains(arguments[1]),
            "{error}"
        );
    }
    for path in [slip, faulty, no_api] {
        std::fs::remove_file(path).unwrap();
    }
}

#[tokio::test]
async fn arguments_make_routes_and_limits() {
    let chat = format!("chat={FUNCTION}");
    let mut program = Program::start(&[
        "--function",
        FUNCTION,
        "--function",
        &chat,
        "--route",
        "send=chat",
        "--route",
        "quiet",
        "--route-response",
        "send",
        "--no-route",
        "$default",
        "--route-throttle",
        "quiet=0/0",
        "--route-throttle",
        "100/50",
        "--connect-rate",
        "10",
        "--management-rate",
        "10",
        "--management-burst",
        "5",
        "--idle-timeout",
        "9m",
        "--max-life",
        "1h",
        "--max-message",
        "65536",
        "--max-frame",
        "16384",
        "--integration-timeout",
        "20s",
        "--custom-domain",
        "ws.example.com/live",
    ]);
    let url = program.url().await;
    assert!(url.ends_with("/live"), "{url}");
    assert_eq!(answer(&url, &say("send", "hello")).await, "hello");
    assert!(
        answer(&url, &say("other", "hello"))
            .await
            .contains("Forbidden")
    );
    assert!(
        answer(&url, &say("quiet", "hello"))
            .await
            .contains("Too Many Requests")
    );
}

#[tokio::test]
async fn arguments_name_an_authorizer() {
    let gate = format!("gate={FUNCTION}");
    let mut program = Program::start(&[
        "--function",
        FUNCTION,
        "--function",
        &gate,
        "--authorizer",
        "gate",
        "--identity-source",
        "route.request.querystring.token",
    ]);
    assert_guarded(&program.url().await).await;
}

#[tokio::test]
async fn arguments_that_fit_nothing_are_refused_by_name() {
    for (arguments, words) in [
        (&["--route", "send=chat"][..], "\"chat\""),
        (
            &["--route-response", "send"],
            "no route \"send\", only $connect, $default, $disconnect",
        ),
        (&["--route-throttle", "send=1/1"], "no route \"send\""),
        (&["--no-route", "send"], "no route \"send\""),
        (&["--route-throttle", "fast"], "\"fast\""),
        (&["--route", "a", "--route", "a"], "two routes \"a\""),
        (&["--connect-rate", "-1"], "-1"),
        (&["--connect-burst", "1"], "--connect-rate"),
        (&["--idle-timeout", "10"], "500ms"),
        (&["--function", "/bin/true"], "--function NAME=PATH"),
        (&["--custom-domain", "a/b/c"], "HOST/KEY"),
        (&["--route-selection", "action"], "$request.body.NAME"),
        (&["--ignore-authorizer"], "--template"),
        (&["--authorizer", "gate"], "--function gate=PATH"),
        (&["--faults", r#"{"post":[]}"#], "unknown field `post`"),
        (
            &[
                "--faults",
                r#"{"kills":[{"when":"before-answer","share":2}]}"#,
            ],
            "kills[0].share: 2",
        ),
        (&["--faults", "/no/faults"], "cannot read /no/faults"),
        (&["--stage-variable", "colour"], "NAME=VALUE"),
        (
            &["--identity-source", "route.request.header.A"],
            "--authorizer",
        ),
        (
            &["--identity-source", "$request.header.A"],
            "route.request.header.Name",
        ),
    ] {
        let error = refusal(&[&["--function", FUNCTION], arguments].concat()).await;
        assert!(error.contains(words), "{arguments:?}: {error}");
    }
}

#[tokio::test]
async fn faults_are_written_out_or_in_a_file_or_in_the_config_file() {
    let faults = json!({ "seed": 7, "posts": [{ "answer": 429, "share": 0.5 }] });
    let own = file("faults.json", &faults.to_string());
    let functions = json!({ "main": { "command": FUNCTION } });
    let config = json!({ "functions": functions, "faults": faults });
    let config = file("with-faults.json", &config.to_string());
    let (written, function) = (faults.to_string(), ["--function", FUNCTION]);
    for arguments in [
        [&function[..], &["--faults", &written]].concat(),
        [&function[..], &["--faults", own.to_str().unwrap()]].concat(),
        vec!["--config", config.to_str().unwrap()],
    ] {
        let mut program = Program::start(&arguments);
        let url = program.url().await;
        let address = url.strip_prefix("ws://").unwrap().split('/').next();
        let shown = http(address.unwrap(), "GET", "/_control/faults", &[], b"").await;
        let shown = serde_json::from_str::<Value>(&shown.body).unwrap();
        assert_eq!(shown["faults"]["seed"], 7, "{arguments:?}");
        assert_eq!(shown["faults"]["posts"][0]["answer"], 429, "{arguments:?}");
    }
    for path in [own, config] {
        std::fs::remove_file(path).unwrap();
    }
}

#[tokio::test]
async fn an_argument_asks_for_an_api_key() {
    let mut program = Program::start(&["--function", FUNCTION, "--api-key", "k3y"]);
    match in_time(tokio_tungstenite::connect_async(program.url().await)).await {
        Err(Error::Http(response)) => assert_eq!(response.status(), 403),
        other => panic!("not refused: {other:?}"),
    }
}
