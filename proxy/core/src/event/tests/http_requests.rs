//! Requests to the function by HTTP: its URL, or an HTTP API before it.

use super::*;
use crate::event::HttpRequest;

fn http(payload: &str) -> HttpRequest {
    match parse(payload) {
        Ok(Event::Http(request)) => request,
        other => panic!("no HTTP request: {other:?}"),
    }
}

#[test]
fn a_function_urls_request_is_read() {
    let request = http(include_str!("../../../fixtures/function_url_request.json"));
    assert_eq!(request.request_id, "e1506fd5-9e7b-434f-bd42-4f8fa224b599");
    assert_eq!(
        (request.method.as_str(), request.path.as_str()),
        ("POST", "/")
    );
    assert_eq!(request.header("Content-Type"), Some("application/json"));
    assert_eq!(request.header("X-Sidewire-Signature"), None);
    assert_eq!(&request.body[..], b"{}");
}

#[test]
fn an_http_apis_stage_is_no_part_of_the_path() {
    let request = http(include_str!("../../../fixtures/http_api_request.json"));
    assert_eq!(
        (request.method.as_str(), request.path.as_str()),
        ("POST", "/")
    );
    assert_eq!(
        &request.body[..],
        br#"{"text":"h\u00e9"}"#,
        "the body was base64"
    );
    let path = |stage: &str, path: &str| {
        let context = format!(r#"{{"stage":"{stage}","http":{{"method":"PUT"}}}}"#);
        http(&format!(
            r#"{{"rawPath":"{path}","requestContext":{context}}}"#
        ))
        .path
    };
    for (stage, given, expected) in [
        ("$default", "/prod/", "/prod/"),
        ("prod", "/prod", "/"),
        ("prod", "/prod/", "/"),
        ("prod", "/prod/publish", "/publish"),
        ("prod", "/production", "/production"),
        ("prod", "/", "/"),
        ("prod", "", "/"),
    ] {
        assert_eq!(path(stage, given), expected, "{stage} {given}");
    }
}

#[test]
fn a_header_that_was_sent_twice_counts_as_none() {
    let headers = r#""headers":{"x-sidewire-signature":"a","X-Sidewire-Signature":"b"}"#;
    let request = http(&format!(
        r#"{{{headers},"requestContext":{{"http":{{"method":"POST"}}}}}}"#
    ));
    assert!(matches!(
        request.header("X-Sidewire-Signature"),
        None | Some("b")
    ));
}

#[test]
fn a_body_that_is_not_base64_is_refused() {
    check_refused(
        r#"{"requestContext":{"http":{"method":"POST"}},"isBase64Encoded":true,"body":"a-_"}"#,
        "the event is no HTTP request of a function URL or HTTP API: the body is not base64",
    );
}
