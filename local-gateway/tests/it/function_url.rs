use local_gateway::Observation;
use serde_json::{Value, json};

use crate::kit::{HttpResponse, World, http};

async fn request(
    world: &World,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> HttpResponse {
    let address = world.running.address().to_string();
    http(&address, method, path, headers, body).await
}

/// The event of the next request.
async fn event(world: &mut World) -> Value {
    world
        .observe(|seen| match seen {
            Observation::Invoked { event, .. } => Some(event),
            _ => None,
        })
        .await
}

fn script(script: &Value) -> Vec<u8> {
    script.to_string().into_bytes()
}

const JSON: (&str, &str) = ("Content-Type", "application/json");

#[tokio::test]
async fn the_event_is_a_function_urls() {
    let mut world = World::start().await;
    let headers = [
        JSON,
        ("User-Agent", "a program"),
        ("X-Twice", "1"),
        ("x-twice", "2"),
        ("Cookie", "a=1; b=2"),
    ];
    let path = "/_function/a%20b/?x=1&x=2&y=%C3%A9";
    let answer = request(&world, "PUT", path, &headers, b"{}").await;
    assert_eq!(answer.status, 200);
    let mut event = event(&mut world).await;
    let context = event["requestContext"].as_object_mut().unwrap();
    let id = context.remove("requestId").unwrap();
    assert_eq!(id.as_str().unwrap().len(), 36);
    assert!(
        context
            .remove("time")
            .unwrap()
            .as_str()
            .unwrap()
            .ends_with(" +0000")
    );
    assert!(context.remove("timeEpoch").unwrap().as_u64().unwrap() > 1_700_000_000_000);
    let headers = event["headers"].as_object_mut().unwrap();
    let trace = headers.remove("x-amzn-trace-id").unwrap();
    assert!(trace.as_str().unwrap().starts_with("Root=1-"));
    let host = world.running.address().to_string();
    let expected = json!({
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": "/a%20b/",
        "rawQueryString": "x=1&x=2&y=%C3%A9",
        "queryStringParameters": { "x": "1,2", "y": "é" },
        "cookies": ["a=1", "b=2"],
        "headers": {
            "connection": "close",
            "content-length": "2",
            "content-type": "application/json",
            "host": host,
            "user-agent": "a program",
            "x-forwarded-for": "127.0.0.1",
            "x-forwarded-proto": "http",
            "x-twice": "1,2",
        },
        "requestContext": {
            "accountId": "anonymous",
            "apiId": "localfunctionurl",
            "domainName": host,
            "domainPrefix": "localfunctionurl",
            "http": {
                "method": "PUT",
                "path": "/a%20b/",
                "protocol": "HTTP/1.1",
                "sourceIp": "127.0.0.1",
                "userAgent": "a program",
            },
            "routeKey": "$default",
            "stage": "$default",
        },
        "body": "{}",
        "isBase64Encoded": false,
    });
    assert_eq!(event, expected);
}

#[tokio::test]
async fn the_url_itself_is_the_root_with_and_without_its_slash() {
    let mut world = World::start().await;
    let url = world.running.function_url();
    assert!(url.ends_with("/_function/"), "{url}");
    for path in ["/_function/", "/_function"] {
        assert_eq!(request(&world, "GET", path, &[], b"").await.status, 200);
        let event = event(&mut world).await;
        assert_eq!(event["rawPath"], "/");
        for absent in ["body", "cookies", "queryStringParameters"] {
            assert_eq!(event.get(absent), None, "{path}");
        }
    }
    let elsewhere = request(&world, "GET", "/_functions", &[], b"").await;
    assert_eq!(elsewhere.status, 403);
}

#[tokio::test]
async fn a_body_that_is_no_text_comes_as_base64() {
    let mut world = World::start().await;
    for (kind, body, told, encoded) in [
        ("text/plain; charset=utf-8", &b"h\xc3\xa9"[..], "hé", false),
        ("Application/JSON", b"{}", "{}", false),
        ("application/octet-stream", b"{}", "e30=", true),
        ("application/json", b"\xff", "/w==", true),
    ] {
        let answer = request(
            &world,
            "POST",
            "/_function/",
            &[("Content-Type", kind)],
            body,
        )
        .await;
        assert_eq!(answer.status, 200);
        let event = event(&mut world).await;
        assert_eq!(
            (&event["body"], &event["isBase64Encoded"]),
            (&json!(told), &json!(encoded))
        );
    }
}

#[tokio::test]
async fn the_functions_answer_is_the_response() {
    let world = World::start().await;
    let answer = json!({
        "statusCode": 418,
        "headers": { "Content-Type": "text/plain", "X-Own": "1" },
        "cookies": ["a=1", "b=2"],
        "body": "aMOp",
        "isBase64Encoded": true,
    });
    let body = script(&json!({ "response": answer.to_string() }));
    let answer = request(&world, "POST", "/_function/", &[JSON], &body).await;
    assert_eq!((answer.status, answer.body.as_str()), (418, "hé"));
    assert_eq!(answer.headers["content-type"], "text/plain");
    assert_eq!(answer.headers["x-own"], "1");
    let cookies: Vec<_> = answer.headers.get_all("set-cookie").iter().collect();
    assert_eq!(cookies, ["a=1", "b=2"]);

    let plain = script(&json!({ "response": "{\"statusCode\":200,\"body\":\"{}\"}" }));
    let answer = request(&world, "POST", "/_function/", &[JSON], &plain).await;
    assert_eq!(answer.headers["content-type"], "application/json");
}

#[tokio::test]
async fn an_answer_without_a_status_is_the_body_of_a_200() {
    let world = World::start().await;
    for response in [r#"{"n": 1}"#, "7", r#""text""#, "null"] {
        let body = script(&json!({ "response": response }));
        let answer = request(&world, "POST", "/_function/", &[JSON], &body).await;
        assert_eq!((answer.status, answer.body.as_str()), (200, response));
    }
}

#[tokio::test]
async fn a_function_that_fails_is_a_502() {
    let world = World::start().await;
    for failing in [
        json!({ "error": "no room" }),
        json!({ "exit": "1" }),
        json!({ "response": "no json" }),
        json!({ "response": "{\"statusCode\":\"two hundred\"}" }),
        json!({ "response": "{\"statusCode\":200,\"body\":{}}" }),
        json!({ "response": "{\"statusCode\":200,\"headers\":{\"a b\":\"c\"}}" }),
    ] {
        let answer = request(&world, "POST", "/_function/", &[JSON], &script(&failing)).await;
        assert_eq!(answer.status, 502, "{failing}");
        assert_eq!(answer.body, r#"{"Message":"Internal Server Error"}"#);
    }
}

#[tokio::test]
async fn a_request_over_6_mib_is_refused_without_a_call() {
    let world = World::start().await;
    let body = vec![b'x'; 6 * 1024 * 1024 + 1];
    let answer = request(&world, "POST", "/_function/", &[], &body).await;
    assert_eq!(answer.status, 413);
    assert!(world.running.process_ids().is_empty());
}
