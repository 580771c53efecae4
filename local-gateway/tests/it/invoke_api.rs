use local_gateway::{FunctionConfig, Observation};
use serde_json::{Value, json};

use crate::kit::{FUNCTION, Gate, HttpResponse, SIGNED, World, http};

const PATH: &str = "/2015-03-31/functions/scripted-function/invocations";

async fn invoke(world: &World, path: &str, headers: &[(&str, &str)], body: &[u8]) -> HttpResponse {
    let address = world.running.address().to_string();
    let headers = [&[SIGNED], headers].concat();
    http(&address, "POST", path, &headers, body).await
}

/// An event whose script answers so.
fn answering(script: &Value) -> Vec<u8> {
    json!({ "body": script.to_string() })
        .to_string()
        .into_bytes()
}

fn json_of(answer: &HttpResponse) -> Value {
    serde_json::from_str(&answer.body).unwrap()
}

#[tokio::test]
async fn a_payload_reaches_the_function_and_its_answer_the_caller_byte_for_byte() {
    let world = World::start().await;
    let payload = br#"{ "z":1.0, "a" : 12345678901234567890123, "body":"{\"echo\":\"\"}" }"#;
    let wanted = [
        ("X-Amz-Log-Type", "Tail"),
        ("X-Amz-Invocation-Type", "RequestResponse"),
    ];
    let answer = invoke(&world, PATH, &wanted, payload).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.body.as_bytes(), payload);
    assert_eq!(answer.headers["x-amz-executed-version"], "$LATEST");
    assert!(answer.headers.contains_key("x-amzn-requestid"));
    assert!(!answer.headers.contains_key("x-amz-function-error"));
}

#[tokio::test]
async fn an_empty_payload_is_an_empty_object() {
    let mut world = World::start().await;
    assert_eq!(invoke(&world, PATH, &[], b"").await.status, 200);
    let event = world
        .observe(|seen| match seen {
            Observation::Invoked { event, .. } => Some(event),
            _ => None,
        })
        .await;
    assert_eq!(event, json!({}));
}

#[tokio::test]
async fn a_function_is_found_by_its_name_and_by_its_arns() {
    let world = World::with(|config| config.function.name = Some("chat".to_owned())).await;
    for name in [
        "chat",
        "chat:$LATEST",
        "000000000000:function:chat",
        "arn:aws:lambda:us-east-1:000000000000:function:chat",
        "arn%3Aaws%3Alambda%3Aus-east-1%3A000000000000%3Afunction%3Achat%3Alive",
    ] {
        let path = format!("/2015-03-31/functions/{name}/invocations");
        assert_eq!(
            invoke(&world, &path, &[], b"{}").await.status,
            200,
            "{name}"
        );
    }
    let other = "/2015-03-31/functions/other/invocations";
    let answer = invoke(&world, other, &[], b"{}").await;
    assert_eq!(answer.status, 404);
    assert_eq!(
        answer.headers["x-amzn-errortype"],
        "ResourceNotFoundException"
    );
    let message = "Function not found: arn:aws:lambda:us-east-1:000000000000:function:other";
    assert_eq!(
        json_of(&answer),
        json!({ "Type": "User", "Message": message })
    );
}

#[tokio::test]
async fn each_function_is_invoked_by_its_own_name() {
    let mut world = World::with(|config| {
        let mut second = FunctionConfig::new(FUNCTION);
        second.name = Some("second".to_owned());
        second
            .environment
            .insert("WHO".to_owned(), "the second".to_owned());
        config.functions = vec![second];
    })
    .await;
    let said = answering(&json!({ "say": "WHO" }));
    let path = "/2015-03-31/functions/second/invocations";
    assert_eq!(invoke(&world, path, &[], &said).await.status, 200);
    world.output("WHO=the second").await;
    drop(world.observations.recv().await);
}

#[tokio::test]
async fn what_a_function_reports_is_a_function_error() {
    let world = World::start().await;
    let answer = invoke(
        &world,
        PATH,
        &[],
        &answering(&json!({ "error": "no room" })),
    )
    .await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.headers["x-amz-function-error"], "Unhandled");
    let report = json!({ "errorType": "Test.Error", "errorMessage": "no room" });
    assert_eq!(json_of(&answer), report);

    let answer = invoke(&world, PATH, &[], &answering(&json!({ "exit": "3" }))).await;
    assert_eq!(answer.headers["x-amz-function-error"], "Unhandled");
    assert_eq!(json_of(&answer)["errorType"], "Runtime.ExitError");
}

#[tokio::test]
async fn an_event_invocation_does_not_wait_for_the_function() {
    let world = World::start().await;
    let gate = Gate::new().await;
    let event = answering(&json!({ "gate": gate.address() }));
    let kind = [("X-Amz-Invocation-Type", "Event")];
    let answer = invoke(&world, PATH, &kind, &event).await;
    assert_eq!((answer.status, answer.body.as_str()), (202, ""));
    drop(gate.reached().await);
    world.output("answered 202").await;
}

#[tokio::test]
async fn a_dry_run_calls_nobody() {
    let mut world = World::start().await;
    let kind = [("X-Amz-Invocation-Type", "DryRun")];
    assert_eq!(
        invoke(&world, PATH, &kind, b"{\"dry\":1}").await.status,
        204
    );
    assert_eq!(invoke(&world, PATH, &[], b"{\"wet\":1}").await.status, 200);
    let first = world
        .observe(|seen| match seen {
            Observation::Invoked { event, .. } => Some(event),
            _ => None,
        })
        .await;
    assert_eq!(first, json!({ "wet": 1 }));
}

#[tokio::test]
async fn a_call_that_lambda_would_refuse_is_refused_as_lambda_does() {
    let world = World::start().await;
    let large = vec![b' '; 1024 * 1024 + 1];
    let larger = vec![b' '; 6 * 1024 * 1024 + 1];
    for (kind, body, status, error_type) in [
        (
            "Sometime",
            &b"{}"[..],
            400,
            "InvalidParameterValueException",
        ),
        (
            "RequestResponse",
            b"{",
            400,
            "InvalidRequestContentException",
        ),
        (
            "RequestResponse",
            b"\xff",
            400,
            "InvalidRequestContentException",
        ),
        ("DryRun", b"no json", 400, "InvalidRequestContentException"),
        ("Event", &large, 413, "RequestTooLargeException"),
        ("RequestResponse", &larger, 413, "RequestTooLargeException"),
    ] {
        let answer = invoke(&world, PATH, &[("X-Amz-Invocation-Type", kind)], body).await;
        assert_eq!(answer.status, status, "{kind}");
        assert_eq!(answer.headers["x-amzn-errortype"], error_type, "{kind}");
    }
    let address = world.running.address().to_string();
    let get = http(&address, "GET", PATH, &[SIGNED], b"").await;
    assert_eq!(get.status, 405);
    world.running.stop().await;
}

#[tokio::test]
async fn an_unsigned_call_is_refused_where_management_calls_are() {
    for (required, status) in [(true, 403), (false, 200)] {
        let world = World::with(|config| config.require_signature = required).await;
        let address = world.running.address().to_string();
        let answer = http(&address, "POST", PATH, &[], b"{}").await;
        assert_eq!(answer.status, status);
    }
}
