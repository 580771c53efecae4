use std::time::Duration;

use local_apigw::Rate;

use super::{TemplateOptions, config};
use crate::config::Config;
use crate::config::queue::pending_queue_url;

/// A template as people write it, with `{route}`, `{integration}`, `{stage}` and `{more}` to fill
/// in.
const TEMPLATE: &str = "
AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Parameters:
  StageName: { Type: String, Default: live }
Globals:
  Function:
    Timeout: 20
    Environment: { Variables: { LEVEL: info, TABLE: other } }
Resources:
  Chat:
    Type: AWS::ApiGatewayV2::Api
    Properties:
      Name: chat
      ProtocolType: WEBSOCKET
      RouteSelectionExpression: $request.body.type
  ConnectRoute:
    Type: AWS::ApiGatewayV2::Route
    Properties:
      ApiId: !Ref Chat
      RouteKey: $connect
      AuthorizationType: NONE
      OperationName: Connect
      Target: !Join ['/', ['integrations', !Ref ConnectIntegration]]
  SendRoute:
    Type: AWS::ApiGatewayV2::Route
    Properties:
      ApiId: !Ref Chat
      RouteKey: send
      Target: !Sub integrations/${SendIntegration}
      {route}
  SendResponse:
    Type: AWS::ApiGatewayV2::RouteResponse
    Properties: { ApiId: !Ref Chat, RouteId: !Ref SendRoute, RouteResponseKey: $default }
  ConnectIntegration:
    Type: AWS::ApiGatewayV2::Integration
    Properties:
      ApiId: !Ref Chat
      IntegrationType: AWS_PROXY
      IntegrationUri:
        Fn::Sub: arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${OnConnect.Arn}/invocations
  SendIntegration:
    Type: AWS::ApiGatewayV2::Integration
    Properties:
      ApiId: !Ref Chat
      IntegrationType: AWS_PROXY
      IntegrationUri: !Sub 'arn:aws:apigateway:eu-central-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-central-1:1:function:sender/invocations'
      TimeoutInMillis: 500
      {integration}
  Live:
    Type: AWS::ApiGatewayV2::Stage
    Properties:
      ApiId: !Ref Chat
      StageName: !Ref StageName
      AutoDeploy: true
      DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 50 }
      RouteSettings: { send: { ThrottlingRateLimit: 2.5 } }
      {stage}
  OnConnect:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: target/
      Handler: bootstrap
      Environment: { Variables: { TABLE: !Ref Rows, API: !Ref Chat, GONE: !Ref AWS::NoValue } }
  Send:
    Type: AWS::Lambda::Function
    Properties: { FunctionName: sender, MemorySize: 512, Environment: { Variables: { PORT: 1 } } }
  Rows: { Type: AWS::DynamoDB::Table }
  Unrelated: { Type: AWS::ApiGatewayV2::Api, Properties: { ProtocolType: HTTP } }
  {more}
";

fn filled(place: &str, text: &str) -> String {
    let mut template = TEMPLATE.to_owned();
    for known in ["{route}", "{integration}", "{stage}", "{more}"] {
        let text = if known == place { text } else { "" };
        template = template.replace(known, text);
    }
    template
}

fn refusal(template: &str) -> String {
    match config(template, &TemplateOptions::default()) {
        Err(reason) => reason,
        Ok(config) => panic!("taken: {config:?}"),
    }
}

fn read() -> Config {
    config(&filled("", ""), &TemplateOptions::default()).unwrap()
}

#[test]
fn routes_and_stage_are_read() {
    let config = read();
    assert_eq!(config.stage, "live");
    assert_eq!(config.selection, "$request.body.type".parse().unwrap());
    assert_eq!(config.throttles.messages, Rate::new(100.0, 50));
    let [connect, send] = config.routes.as_slice() else {
        panic!("{:?}", config.routes);
    };
    assert_eq!(connect.key, "$connect");
    assert_eq!(connect.function.as_deref(), Some("OnConnect"));
    assert!(!connect.response && connect.throttle.is_none() && connect.timeout.is_none());
    assert_eq!(send.key, "send");
    assert_eq!(send.function.as_deref(), Some("sender"));
    assert!(send.response);
    assert_eq!(send.throttle, Rate::new(2.5, 3));
    assert_eq!(send.timeout, Some(Duration::from_millis(500)));
}

#[test]
fn the_stages_variables_are_read() {
    let text = filled(
        "{stage}",
        "StageVariables: { colour: blue, size: !Ref StageName }",
    );
    let variables = config(&text, &TemplateOptions::default())
        .unwrap()
        .stage_variables;
    let read = |name: &str| variables[name].clone();
    assert_eq!(
        (read("colour"), read("size")),
        ("blue".to_owned(), "live".to_owned())
    );
}

#[test]
fn a_function_behind_a_queue_is_read_and_finds_the_queues_url() {
    let more = "Work: { Type: AWS::SQS::Queue, Properties: { VisibilityTimeout: 30 } }
  Worker:
    Type: AWS::Serverless::Function
    Properties:
      Environment: { Variables: { QUEUE: !Ref Work, ARN: !GetAtt Work.Arn, NAME: !GetAtt Work.QueueName } }
      Events: { Work: { Type: SQS, Properties: { Queue: !GetAtt Work.Arn } } }";
    let config = config(&filled("{more}", more), &TemplateOptions::default()).unwrap();
    let mapping = config.queues[0].mapping.as_ref().unwrap();
    assert_eq!(mapping.function.as_deref(), Some("Worker"));
    let mut functions = config.functions.iter();
    let worker = functions.find(|function| function.name.as_deref() == Some("Worker"));
    let environment = &worker.unwrap().environment;
    assert_eq!(environment["QUEUE"], pending_queue_url("Work"));
    assert_eq!(
        environment["ARN"],
        "arn:aws:sqs:us-east-1:000000000000:Work"
    );
    assert_eq!(environment["NAME"], "Work");
}

#[test]
fn functions_are_read_with_their_globals() {
    let config = read();
    let connect = &config.function;
    assert_eq!(connect.name.as_deref(), Some("OnConnect"));
    assert_eq!((connect.timeout.as_secs(), connect.memory_mb), (20, 128));
    let variables = connect.environment.iter();
    let variables: Vec<_> = variables
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    assert_eq!(variables, ["API=Chat", "LEVEL=info", "TABLE=Rows"]);
    let [send] = config.functions.as_slice() else {
        panic!("{:?}", config.functions);
    };
    // Globals are SAM's only.
    assert_eq!((send.timeout.as_secs(), send.memory_mb), (3, 512));
    assert_eq!(send.environment.len(), 1);
    assert_eq!(send.environment["PORT"], "1");
}

#[test]
fn parameters_and_variables_can_be_given() {
    let text = filled("", "").replace("!Ref Rows", "!ImportValue rows");
    assert!(refusal(&text).contains("--env TABLE=VALUE"));
    let pair = |name: &str, value: &str| [(name.to_owned(), value.to_owned())].into();
    let options = TemplateOptions {
        parameters: pair("StageName", "test"),
        environment: pair("TABLE", "mine"),
        ..TemplateOptions::default()
    };
    assert_eq!(config(&text, &options).unwrap().stage, "test");
}

#[test]
fn what_is_not_supported_is_refused_in_words() {
    for (place, text, words) in [
        (
            "{route}",
            "AuthorizationType: CUSTOM",
            "only $connect can have an authorizer",
        ),
        (
            "{route}",
            "AuthorizationType: AWS_IAM",
            "--ignore-authorizer",
        ),
        (
            "{route}",
            "ApiKeyRequired: true",
            "SendRoute: ApiKeyRequired",
        ),
        (
            "{route}",
            "ModelSelectionExpression: $request.body.type",
            "ModelSelectionExpression",
        ),
        (
            "{more}",
            "Second: { Type: AWS::ApiGatewayV2::Api, Properties: { ProtocolType: WEBSOCKET } }",
            "Chat, Second",
        ),
        (
            "{more}",
            "New: { Type: AWS::Serverless::WebSocketApi }",
            "AWS::Serverless::WebSocketApi is not supported",
        ),
        (
            "{more}",
            "Test: { Type: AWS::ApiGatewayV2::Stage, Properties: { ApiId: !Ref Chat, StageName: test } }",
            "--stage",
        ),
    ] {
        let reason = refusal(&filled(place, text));
        assert!(reason.contains(words), "{text}: {reason}");
    }
}

#[test]
fn what_does_not_fit_together_is_refused_by_its_place() {
    for (from, to, words) in [
        (
            "AWS_PROXY",
            "HTTP_PROXY",
            "ConnectIntegration: IntegrationType: HTTP_PROXY",
        ),
        (
            "TimeoutInMillis: 500",
            "TimeoutInMillis: 30000",
            "50 to 29000",
        ),
        ("TimeoutInMillis: 500", "TimeoutInMillis: soon", "\"soon\""),
        (
            "function:sender",
            "function:nobody",
            "nobody is behind a route",
        ),
        (
            "functions/${OnConnect.Arn}",
            "functions/none",
            "names no Lambda function",
        ),
        ("${SendIntegration}", "none", "SendRoute: Target"),
        (
            "RouteKey: send",
            "Key: send",
            "SendRoute: RouteKey: it is missing",
        ),
        ("{ send: {", "{ sent: {", "\"sent\""),
        (
            "$request.body.type",
            "$request.header.type",
            "RouteSelectionExpression",
        ),
    ] {
        let template = filled("", "");
        let reason = refusal(&template.replacen(from, to, 1));
        assert!(reason.contains(words), "{to}: {reason}");
    }
}

/// The template with an authorizer of `$connect`, which `properties` describe.
fn with_authorizer(properties: &str) -> String {
    let gate = format!(
        "Gate: {{ Type: AWS::ApiGatewayV2::Authorizer, Properties: {{ ApiId: !Ref Chat, {properties} }} }}"
    );
    filled("{more}", &gate).replace(
        "AuthorizationType: NONE",
        "AuthorizationType: CUSTOM\n      AuthorizerId: !Ref Gate",
    )
}

const GATE: &str = "AuthorizerType: REQUEST, AuthorizerUri: !Sub 'arn:aws:apigateway:x:lambda:path/2015-03-31/functions/${OnConnect.Arn}/invocations'";

#[test]
fn the_authorizer_of_connect_is_taken() {
    let sources = "IdentitySource: [route.request.querystring.token, route.request.header.Origin]";
    let template = with_authorizer(&format!("{GATE}, {sources}"));
    let config = config(&template, &TemplateOptions::default()).unwrap();
    let authorizer = config.authorizer.unwrap();
    assert_eq!(authorizer.function.as_deref(), Some("OnConnect"));
    let sources: Vec<String> = authorizer
        .identity_sources
        .iter()
        .map(ToString::to_string)
        .collect();
    let expected = [
        "route.request.querystring.token",
        "route.request.header.Origin",
    ];
    assert_eq!(sources, expected);
}

#[test]
fn an_authorizer_that_nobody_asks_for_does_nothing() {
    let template = with_authorizer(GATE).replace("AuthorizationType: CUSTOM", "");
    let config = config(&template, &TemplateOptions::default()).unwrap();
    assert_eq!(config.authorizer, None);
}

#[test]
fn an_authorizer_that_is_not_supported_is_refused_in_words() {
    let with = |more: &str| with_authorizer(&format!("{GATE}, {more}"));
    for (template, words) in [
        (with_authorizer("AuthorizerType: JWT"), "AuthorizerType JWT"),
        (
            with_authorizer("AuthorizerType: REQUEST"),
            "Gate: AuthorizerUri",
        ),
        (
            with_authorizer("Name: gate"),
            "Gate: AuthorizerType: it is missing",
        ),
        (
            with_authorizer("AuthorizerType: REQUEST, AuthorizerUri: somewhere"),
            "names no Lambda function",
        ),
        (
            with("IdentitySource: [$request.header.A]"),
            "Gate: IdentitySource",
        ),
        (with("IdentitySource: route.request.header.A"), "no list"),
        (with("IdentitySource: [[]]"), "no text"),
        (with("EnableSimpleResponses: true"), "--ignore-authorizer"),
        (
            with("AuthorizerPayloadFormatVersion: '2.0'"),
            "PayloadFormatVersion",
        ),
        (
            with_authorizer(GATE).replace("AuthorizerId: !Ref Gate", "AuthorizerId: !Ref Chat"),
            "is no AWS::ApiGatewayV2::Authorizer",
        ),
    ] {
        let reason = refusal(&template);
        assert!(reason.contains(words), "{words}: {reason}");
    }
}

#[test]
fn an_authorizer_can_be_ignored() {
    let options = TemplateOptions {
        ignore_authorizer: true,
        ..TemplateOptions::default()
    };
    config(&filled("{route}", "AuthorizationType: CUSTOM"), &options).unwrap();
}

#[test]
fn a_template_without_a_websocket_api_says_so() {
    for (text, words) in [
        ("{}", "no Resources"),
        ("[]", "no Resources"),
        ("Resources: {}", "no WebSocket API"),
        (
            "Resources: { A: { Type: AWS::ApiGatewayV2::Api, Properties: { ProtocolType: HTTP } } }",
            "no WebSocket API",
        ),
        (
            "Resources: { A: { Type: AWS::ApiGatewayV2::Api, Properties: { ProtocolType: WEBSOCKET } } }",
            "no routes",
        ),
        ("Resources: { A: { Type: X, Condition: Never } }", "Never"),
        ("a: b: c", "line 1"),
    ] {
        let reason = refusal(text);
        assert!(reason.contains(words), "{text}: {reason}");
    }
}
