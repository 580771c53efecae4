use std::sync::Arc;

use local_faults::{ConnectionId, EpochMs};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{RequestContext, connect, disconnect, message};
use crate::ending::Ending;
use crate::facts::{ConnectionFacts, Headers};

fn facts() -> ConnectionFacts {
    ConnectionFacts {
        id: ConnectionId::parse("TXzPWdnOjoECGjA=").unwrap(),
        connected_at: EpochMs(1_708_326_702_000),
        api_id: "local00000".to_owned(),
        stage: "dev".to_owned(),
        stage_variables: Arc::default(),
        domain_name: "127.0.0.1:8080".to_owned(),
        source_ip: "203.0.113.7".to_owned(),
        user_agent: Some("agent/1".to_owned()),
        authorizer: None,
    }
}

fn request_context(route_key: &str) -> RequestContext<'_> {
    let time = EpochMs(1_708_326_702_001);
    RequestContext {
        route_key,
        request_id: "TXzPWE8hDoECvqg=".to_owned(),
        time,
    }
}

fn headers(pairs: &[(&str, &str)]) -> Headers {
    pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

/// The members that every event's `requestContext` has, with those of `more`.
fn context(route_key: &str, event_type: &str, more: &Value) -> Value {
    let mut context = json!({
        "routeKey": route_key,
        "eventType": event_type,
        "extendedRequestId": "TXzPWE8hDoECvqg=",
        "requestTime": "19/Feb/2024:07:11:42 +0000",
        "messageDirection": "IN",
        "stage": "dev",
        "connectedAt": 1_708_326_702_000_u64,
        "requestTimeEpoch": 1_708_326_702_001_u64,
        "identity": { "userAgent": "agent/1", "sourceIp": "203.0.113.7" },
        "requestId": "TXzPWE8hDoECvqg=",
        "domainName": "127.0.0.1:8080",
        "connectionId": "TXzPWdnOjoECGjA=",
        "apiId": "local00000",
    });
    context
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    context
}

#[test]
fn a_connect_event_has_exactly_the_members_of_api_gateway() {
    let headers = headers(&[("Host", "a"), ("X-Two", "1"), ("X-Two", "2")]);
    assert_eq!(
        connect(
            &facts(),
            &request_context("$connect"),
            &headers,
            Some("type=chat&id=1&id=2")
        ),
        json!({
            "headers": { "Host": "a", "X-Two": "2" },
            "multiValueHeaders": { "Host": ["a"], "X-Two": ["1", "2"] },
            "queryStringParameters": { "type": "chat", "id": "2" },
            "multiValueQueryStringParameters": { "type": ["chat"], "id": ["1", "2"] },
            "requestContext": context("$connect", "CONNECT", &json!({})),
            "isBase64Encoded": false,
        })
    );
}

#[test]
fn without_a_query_its_maps_are_absent() {
    for query in [None, Some("")] {
        let event = connect(
            &facts(),
            &request_context("$connect"),
            &Headers::new(),
            query,
        );
        let keys: Vec<&String> = event.as_object().unwrap().keys().collect();
        let expected = [
            "headers",
            "isBase64Encoded",
            "multiValueHeaders",
            "requestContext",
        ];
        assert_eq!(keys.len(), expected.len(), "{keys:?}");
        assert!(
            expected.iter().all(|key| event.get(key).is_some()),
            "{keys:?}"
        );
    }
}

#[test]
fn query_values_are_decoded() {
    for (query, name, value) in [
        ("a=b%20c", "a", "b c"),
        ("a=b+c", "a", "b c"),
        ("a=b%2Bc", "a", "b+c"),
        ("a", "a", ""),
        ("a=b=c", "a", "b=c"),
        ("%61=1", "a", "1"),
        ("a=%C3%A9", "a", "é"),
        ("a=%FF", "a", "\u{fffd}"),
        ("a=%zz", "a", "%zz"),
    ] {
        let event = connect(
            &facts(),
            &request_context("$connect"),
            &Headers::new(),
            Some(query),
        );
        assert_eq!(
            event["queryStringParameters"],
            json!({ name: value }),
            "{query}"
        );
    }
}

#[test]
fn a_client_without_user_agent_has_none_in_its_identity() {
    let facts = ConnectionFacts {
        user_agent: None,
        ..facts()
    };
    let event = connect(&facts, &request_context("$connect"), &Headers::new(), None);
    assert_eq!(
        event["requestContext"]["identity"],
        json!({ "sourceIp": "203.0.113.7" })
    );
}

#[test]
fn a_message_event_has_the_frame_and_neither_headers_nor_query() {
    let frame = r#"{ "n": 12345678901234567890.10, "s": "\u00e9" }"#;
    assert_eq!(
        message(
            &facts(),
            &request_context("send"),
            "JC1eGdeJIAMCK-g=",
            frame
        ),
        json!({
            "requestContext":
                context("send", "MESSAGE", &json!({ "messageId": "JC1eGdeJIAMCK-g=" })),
            "body": frame,
            "isBase64Encoded": false,
        })
    );
}

#[test]
fn a_disconnect_event_has_code_and_reason_and_four_headers() {
    let more = json!({ "disconnectStatusCode": 1001, "disconnectReason": "Going away" });
    assert_eq!(
        disconnect(
            &facts(),
            &request_context("$disconnect"),
            &Ending::going_away()
        ),
        json!({
            "headers": {
                "Host": "127.0.0.1:8080", "x-api-key": "", "X-Forwarded-For": "", "x-restapi": "",
            },
            "multiValueHeaders": {
                "Host": ["127.0.0.1:8080"],
                "x-api-key": [""],
                "X-Forwarded-For": [""],
                "x-restapi": [""],
            },
            "requestContext": context("$disconnect", "DISCONNECT", &more),
            "isBase64Encoded": false,
        })
    );
}

#[test]
fn stage_variables_are_in_every_event_where_there_are_some() {
    let variables = [("colour".to_owned(), "blue".to_owned())];
    let facts = ConnectionFacts {
        stage_variables: Arc::new(variables.into()),
        ..facts()
    };
    for event in [
        connect(&facts, &request_context("$connect"), &Headers::new(), None),
        message(&facts, &request_context("send"), "message", "{}"),
        disconnect(
            &facts,
            &request_context("$disconnect"),
            &Ending::going_away(),
        ),
    ] {
        assert_eq!(event["stageVariables"], json!({ "colour": "blue" }));
    }
}

proptest! {
    #[test]
    fn any_query_becomes_text(query in any::<String>()) {
        let event = connect(&facts(), &request_context("$connect"), &Headers::new(), Some(&query));
        let parameters = event.get("queryStringParameters").and_then(Value::as_object);
        let multiple = event.get("multiValueQueryStringParameters").and_then(Value::as_object);
        prop_assert_eq!(parameters.map(|map| map.len()), multiple.map(|map| map.len()));
    }
}
