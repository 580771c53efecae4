use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use lambda_runtime::Diagnostic;

use proxy_core::auth::token::TokenError;
use proxy_core::delivery::Report;
use proxy_core::event::{self, EventError};
use proxy_core::handshake::HandshakeError;
use proxy_core::publish::request::RequestError;
use proxy_core::time::EpochMs;

use super::{Failure, LambdaResponse, ProxyResult, Rest, Unfinished, finish};
use crate::auth::{AuthError, JwksError};
use crate::clock::{self, Deadline};
use crate::delivery::Listing;
use crate::handler::{GatewayResponse, Refusal, Response, Unserved};
use crate::publish::{BatchResponse, HttpResponse, PublishError, PublishResponse};
use crate::summary::Summary;

fn written(status: u16, subprotocol: Option<&str>) -> String {
    let response = GatewayResponse {
        subprotocol: subprotocol.map(ToOwned::to_owned),
        ..GatewayResponse::status(status)
    };
    serde_json::to_string(&ProxyResult::from(response)).unwrap()
}

fn far() -> Deadline {
    Deadline::at(EpochMs(clock::now().0 + 3_600_000))
}

fn summary() -> Summary {
    let event = r#"{"requestContext":{"connectionId":"c=","eventType":"MESSAGE"},"body":"{}"}"#;
    Summary::begin(&event::parse(event).unwrap(), "r1")
}

#[test]
fn a_proxy_result_has_no_member_that_api_gateway_does_not_know() {
    assert_eq!(written(200, None), r#"{"statusCode":200}"#);
    assert_eq!(written(403, None), r#"{"statusCode":403}"#);
    assert_eq!(
        written(200, Some("bearer")),
        r#"{"statusCode":200,"headers":{"Sec-WebSocket-Protocol":"bearer"}}"#
    );
    let response = GatewayResponse {
        body: Some(r#"{"type":"pong"}"#.to_owned()),
        ..GatewayResponse::status(200)
    };
    assert_eq!(
        serde_json::to_string(&ProxyResult::from(response)).unwrap(),
        r#"{"statusCode":200,"body":"{\"type\":\"pong\"}"}"#
    );
}

#[test]
fn a_refused_event_is_reported_by_its_kind() {
    for (error, error_type) in [
        (
            EventError::Malformed {
                line: 4,
                column: 41,
            },
            "MalformedEvent",
        ),
        (
            EventError::Unsupported { what: "queue" },
            "UnsupportedEvent",
        ),
        (EventError::NotWebSocket { why: "no" }, "NotAWebSocketEvent"),
        (EventError::NotHttp { why: "no" }, "NotAnHttpEvent"),
        (EventError::NotSqs, "NotAQueuesEvent"),
        (EventError::Unknown, "UnknownEvent"),
    ] {
        let words = error.to_string();
        let diagnostic = Diagnostic::from(Failure::from(error));
        assert_eq!(diagnostic.error_type, error_type);
        assert_eq!(diagnostic.error_message, words);
    }
}

#[test]
fn a_failed_publish_is_reported_by_its_kind() {
    let words = "nobody may address everyone: PUBLISH_EVERYONE is not true";
    for (error, error_type, words) in [
        (PublishError::EveryoneOff, "PublishRefused", words),
        (
            PublishError::Request(RequestError::NoData),
            "InvalidPublish",
            "`data` is missing",
        ),
    ] {
        let diagnostic = Diagnostic::from(Failure::from(Unserved::from(error)));
        assert_eq!(diagnostic.error_type, error_type);
        assert_eq!(diagnostic.error_message, words);
    }
}

#[test]
fn each_way_of_publishing_is_answered_in_its_own_form() {
    let report = Report {
        delivered: 4,
        gone: 3,
        waiting: 6,
        queued: 5,
        throttled: 2,
        refused: 1,
        failed: 0,
    };
    let answer = |incomplete| PublishResponse::Report { report, incomplete };
    let http = HttpResponse {
        status: 405,
        body: "{}".to_owned(),
        allow: Some("POST"),
    };
    let failed = vec!["m1".to_owned(), "m2".to_owned()];
    for (response, expected) in [
        (
            Response::Publish(answer(false)),
            r#"{"delivered":4,"gone":3,"waiting":6,"queued":5,"throttled":2,"refused":1,"failed":0}"#,
        ),
        (
            Response::Publish(answer(true)),
            r#"{"delivered":4,"gone":3,"waiting":6,"queued":5,"throttled":2,"refused":1,"failed":0,"incomplete":true}"#,
        ),
        (
            Response::Publish(PublishResponse::Connections(Listing::default())),
            r#"{"count":0,"connections":[]}"#,
        ),
        (
            Response::Batch(BatchResponse { failed }),
            r#"{"batchItemFailures":[{"itemIdentifier":"m1"},{"itemIdentifier":"m2"}]}"#,
        ),
        (
            Response::Batch(BatchResponse { failed: Vec::new() }),
            r#"{"batchItemFailures":[]}"#,
        ),
    ] {
        let written = serde_json::to_string(&LambdaResponse::from(response)).unwrap();
        assert_eq!(written, expected);
    }
    let written = serde_json::to_value(LambdaResponse::from(Response::Http(http))).unwrap();
    let headers = serde_json::json!({"Content-Type": "application/json", "Allow": "POST"});
    let expected = serde_json::json!({"statusCode": 405, "headers": headers, "body": "{}"});
    assert_eq!(written, expected);
}

#[test]
fn a_token_that_an_authorizer_refuses_is_reported_in_the_word_that_makes_401() {
    let told = |refusal: Refusal| Diagnostic::from(Failure::from(Unserved::from(refusal)));
    for error in [TokenError::Malformed, TokenError::Expired] {
        let diagnostic = told(AuthError::from(error).into());
        assert_eq!(diagnostic.error_message, "Unauthorized");
        assert_eq!(diagnostic.error_type, "Unauthorized");
    }
    assert_eq!(
        told(HandshakeError::Token.into()).error_message,
        "Unauthorized"
    );
    let down = told(AuthError::from(JwksError::TimedOut).into());
    assert_eq!(down.error_type, "AuthorizerFailed");
    assert_eq!(down.error_message, "JWKS: no answer within 3 s");
}

#[tokio::test]
async fn late_work_is_done_once_and_for_its_own_invocation() {
    let (unfinished, done) = (Unfinished::default(), Arc::new(AtomicUsize::new(0)));
    let count = |by: usize| {
        let done = Arc::clone(&done);
        let late = async move {
            done.fetch_add(by, Ordering::SeqCst);
            summary()
        };
        Rest {
            summary: summary(),
            late: Some(Box::pin(late)),
        }
    };
    unfinished.put("one".to_owned(), count(1));
    unfinished.put("two".to_owned(), count(100));
    assert_eq!(
        done.load(Ordering::SeqCst),
        0,
        "nothing runs before the response"
    );
    finish(unfinished.take("one").unwrap(), far()).await;
    assert_eq!(done.load(Ordering::SeqCst), 1);
    assert!(unfinished.take("one").is_none());
    finish(unfinished.take("two").unwrap(), far()).await;
    assert_eq!(done.load(Ordering::SeqCst), 101);
    assert!(
        unfinished.entries().is_empty(),
        "nothing is kept of an invocation that is over"
    );
}

#[tokio::test]
async fn late_work_that_panics_is_counted_in_its_event() {
    let rest = Rest {
        summary: summary(),
        late: Some(Box::pin(async { panic!("on purpose") })),
    };
    let figures = finish(rest, far()).await.figures();
    assert!(figures.error && !figures.late_work_cut_off, "{figures:?}");
}

#[tokio::test]
async fn late_work_is_cut_off_before_the_functions_end() {
    let rest = Rest {
        summary: summary(),
        late: Some(Box::pin(std::future::pending())),
    };
    let figures = finish(rest, Deadline::at(EpochMs(0))).await.figures();
    assert!(figures.late_work_cut_off && !figures.error, "{figures:?}");
}
