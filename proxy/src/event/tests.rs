use proptest::prelude::{any, proptest};

use super::{Connect, Context, Event, EventError, Message, parse};
use crate::clock::EpochMs;

macro_rules! fixture {
    ($name:literal) => {
        include_str!(concat!("../../fixtures/", $name, ".json"))
    };
}

fn connect(payload: &str) -> Connect {
    match parse(payload) {
        Ok(Event::Connect(connect)) => connect,
        other => panic!("no connect event: {other:?}"),
    }
}

fn message(payload: &str) -> Message {
    match parse(payload) {
        Ok(Event::Message(message)) => message,
        other => panic!("no message event: {other:?}"),
    }
}

/// What all fixtures of one connection have in common.
fn check_context(context: &Context, route_key: &str, request_id: &str, received_at: u64) {
    assert_eq!(context.connection_id.as_str(), "TXzPWdnOjoECGjA=");
    assert_eq!(context.request_id, request_id);
    assert_eq!(context.route_key, route_key);
    assert_eq!(context.connected_at, Some(EpochMs(1_708_326_702_000)));
    assert_eq!(context.received_at, Some(EpochMs(received_at)));
    assert_eq!(context.source_ip.as_deref(), Some("203.0.113.7"));
    assert_eq!(context.api_id, "abc123defg");
    assert_eq!(context.stage, "prod");
}

#[track_caller]
fn check_refused(payload: &str, words: &str) {
    match parse(payload) {
        Ok(event) => panic!("taken for {event:?}: {payload}"),
        Err(error) => assert_eq!(error.to_string(), words, "{payload}"),
    }
}

#[test]
fn a_connect_brings_its_query_and_its_headers() {
    let event = connect(fixture!("connect_with_query"));
    check_context(
        &event.context,
        "$connect",
        "TXzPWE8hDoECvqg=",
        1_708_326_702_001,
    );
    assert_eq!(event.context.message_id, None);
    assert_eq!(event.query("type"), Some("chat"));
    assert_eq!(event.query("booking_id"), Some("1"));
    assert_eq!(event.query("token"), Some("ann"));
    assert_eq!(event.query("Token"), None, "a query's names have a case");
    assert_eq!(event.header("origin"), Some("https://app.example"));
    assert_eq!(event.header("ORIGIN"), Some("https://app.example"));
    assert_eq!(event.header("cookie"), None);
}

#[test]
fn a_connect_without_a_query_has_no_parameters() {
    let event = connect(fixture!("connect_without_query"));
    assert_eq!(event.query("type"), None);
    assert_eq!(event.header("authorization"), Some("Bearer ann"));
}

#[test]
fn explicit_nulls_count_as_absent() {
    let event = connect(fixture!("connect_with_explicit_nulls"));
    check_context(
        &event.context,
        "$connect",
        "TXzPWE8hDoECvqg=",
        1_708_326_702_001,
    );
    assert_eq!(event.context.message_id, None);
    assert_eq!(event.query("token"), None);
    assert_eq!(event.header("origin"), None);
    assert_eq!(event.header("x-forwarded-proto"), Some("https"));
}

#[test]
fn an_empty_parameter_is_given_and_empty() {
    let event = connect(
        r#"{"requestContext":{"eventType":"CONNECT","connectionId":"c="},"queryStringParameters":{"token":""}}"#,
    );
    assert_eq!(event.query("token"), Some(""));
}

#[test]
fn a_message_brings_the_frame_as_it_was_written() {
    let event = message(fixture!("message"));
    check_context(
        &event.context,
        "$default",
        "JC1eGfMiIAMFTuw=",
        1_708_326_750_123,
    );
    assert_eq!(
        event.context.message_id.as_deref(),
        Some("JC1eGdeJIAMCK-g=")
    );
    let body = r#"{"type": "message", "id": 7, "text": "h\u00e9llo \ud83d\udc4b", "n": 12345678901234567890.12345678901234567890}"#;
    assert_eq!(event.body, body);
}

#[test]
fn a_message_on_a_custom_route_is_a_message_by_its_event_type() {
    let event = message(fixture!("message_on_custom_route"));
    check_context(
        &event.context,
        "sendMessage",
        "JC1eGfMiIAMFTuw=",
        1_708_326_750_123,
    );
    assert_eq!(event.body, r#"{"action":"sendMessage"}"#);
}

#[test]
fn a_message_without_a_body_is_an_empty_frame() {
    assert_eq!(message(fixture!("message_without_body")).body, "");
}

#[test]
fn a_disconnect_is_told_by_its_event_type() {
    let Ok(Event::Disconnect(event)) = parse(fixture!("disconnect")) else {
        panic!("no disconnect event");
    };
    check_context(
        &event.context,
        "$disconnect",
        "TX0tiHPRjoEF_mw=",
        1_708_327_305_900,
    );
    assert_eq!(event.code, Some(1001));
    assert_eq!(event.reason, "Going away");
}

#[test]
fn a_disconnect_is_served_whatever_its_close_code_is() {
    for (members, code, reason) in [
        ("", None, ""),
        (
            r#","disconnectStatusCode":null,"disconnectReason":null"#,
            None,
            "",
        ),
        (
            r#","disconnectStatusCode":1005,"disconnectReason":"é""#,
            Some(1005),
            "é",
        ),
        (
            r#","disconnectStatusCode": 4999 ,"disconnectReason":"""#,
            Some(4999),
            "",
        ),
        (r#","disconnectStatusCode":-1"#, None, ""),
        (r#","disconnectStatusCode":70000"#, None, ""),
        (r#","disconnectStatusCode":1e3"#, None, ""),
        (r#","disconnectStatusCode":"1001""#, None, ""),
    ] {
        let context = format!(r#""eventType":"DISCONNECT","connectionId":"c="{members}"#);
        let parsed = parse(&format!(r#"{{"requestContext":{{{context}}}}}"#));
        let Ok(Event::Disconnect(event)) = parsed else {
            panic!("{members}: {parsed:?}");
        };
        assert_eq!(
            (event.code, event.reason.as_str()),
            (code, reason),
            "{members}"
        );
    }
    let message = r#""eventType":"MESSAGE","connectionId":"c=","disconnectStatusCode":-1"#;
    assert!(parse(&format!(r#"{{"requestContext":{{{message}}}}}"#)).is_ok());
}

#[test]
fn the_context_is_the_same_through_every_kind_of_event() {
    for payload in [
        fixture!("connect_with_query"),
        fixture!("message"),
        fixture!("disconnect"),
    ] {
        let event = parse(payload).unwrap();
        assert_eq!(event.context().connection_id.as_str(), "TXzPWdnOjoECGjA=");
    }
}

#[test]
fn an_authorizers_event_is_not_taken_for_a_connect() {
    let words = "authorizer events are not served by this function";
    check_refused(fixture!("authorizer_request"), words);
    check_refused(fixture!("authorizer_request_with_escaped_type"), words);
}

#[test]
fn other_sources_are_refused_by_name() {
    let missing = "the event is no WebSocket event of API Gateway: requestContext is missing";
    let no_id = "the event is no WebSocket event of API Gateway: connectionId is missing";
    check_refused(
        fixture!("sqs_batch"),
        "queue events are not served by this function",
    );
    check_refused(fixture!("direct_invoke"), missing);
    check_refused(fixture!("function_url_request"), no_id);
    check_refused("{}", missing);
    check_refused(r#"{"requestContext":null}"#, missing);
    check_refused(r#"{"requestContext":{"eventType":"CONNECT"}}"#, no_id);
    check_refused(
        r#"{"requestContext":{"eventType":"CONNECT","connectionId":"a b"}}"#,
        no_id,
    );
}

#[test]
fn an_event_type_of_no_websocket_is_refused() {
    let words = "the event is no WebSocket event of API Gateway: \
                 eventType is not CONNECT, MESSAGE or DISCONNECT";
    for context in [
        r#"{"connectionId":"c="}"#,
        r#"{"connectionId":"c=","eventType":null}"#,
        r#"{"connectionId":"c=","eventType":"connect"}"#,
        r#"{"connectionId":"c=","eventType":"PING","routeKey":"$connect"}"#,
    ] {
        check_refused(&format!(r#"{{"requestContext":{context}}}"#), words);
    }
}

#[test]
fn broken_json_is_refused_by_its_place_alone() {
    assert_eq!(
        parse(fixture!("broken_json")).unwrap_err(),
        EventError::Malformed {
            line: 4,
            column: 40
        }
    );
    for payload in [
        "",
        "sesame",
        r#"{"body":"sesame"#,
        r#"{"requestContext":{"connectionId":"c=","eventType":"MESSAGE"},"body":["sesame"]}"#,
        r#"{"requestContext":{"connectionId":"c=","eventType":"CONNECT","connectedAt":"sesame"}}"#,
        r#"{"requestContext":{"connectionId":"c=","eventType":"CONNECT"},"headers":"sesame"}"#,
    ] {
        let error = parse(payload).unwrap_err();
        assert!(matches!(error, EventError::Malformed { .. }), "{payload}");
        assert!(
            !format!("{error} {error:?}").contains("sesame"),
            "{payload}"
        );
    }
}

#[test]
fn an_event_never_prints_its_query_its_headers_or_its_body() {
    let with_query = parse(fixture!("connect_with_query")).unwrap();
    let with_header = parse(fixture!("connect_without_query")).unwrap();
    let frame = parse(fixture!("message")).unwrap();
    let printed = format!("{with_query:?}{with_header:?}{frame:?}");
    assert!(printed.contains("TXzPWdnOjoECGjA="));
    for hidden in ["\"ann", "Bearer", "app.example", "12345678901234567890"] {
        assert!(!printed.contains(hidden), "{hidden}: {printed}");
    }
}

proptest! {
    #[test]
    fn no_text_makes_the_parser_panic(text in any::<String>()) {
        drop(parse(&text));
    }

    /// Pieces of real events in any order reach deeper than any text does.
    #[test]
    fn no_mixture_of_an_events_pieces_makes_the_parser_panic(
        pieces in proptest::collection::vec(
            proptest::sample::select(vec![
                "{", "}", "[", "]", ":", ",", "null", "7", "-1", "1e999", "\"", "\\u", "\\ud800",
                "\"requestContext\":", "\"eventType\":\"MESSAGE\"", "\"connectionId\":\"c=\"",
                "\"body\":", "\"headers\":", "\"type\":\"REQUEST\"", "\"methodArn\":\"a\"",
                "\"Records\":", "\"connectedAt\":", "\"queryStringParameters\":",
            ]),
            0..24,
        )
    ) {
        drop(parse(&pieces.concat()));
    }

    #[test]
    fn any_frame_arrives_byte_for_byte(body in any::<String>()) {
        let payload = serde_json::json!({
            "requestContext": { "eventType": "MESSAGE", "connectionId": "c=" },
            "body": body,
        });
        assert_eq!(message(&payload.to_string()).body, body);
    }

    /// API Gateway may add members, and writes `null` for some that it has not.
    #[test]
    fn members_that_are_not_ours_and_nulls_change_nothing(
        extra in proptest::collection::hash_map("x[a-z]{0,3}", any::<Option<i64>>(), 0..4),
        nulls in proptest::sample::subsequence(
            vec!["disconnectReason", "disconnectStatusCode", "identity", "apiId", "stage"], 0..=5,
        ),
        body in any::<String>(),
    ) {
        let plain = serde_json::json!({
            "requestContext": { "eventType": "MESSAGE", "connectionId": "c=", "messageId": "m=" },
            "body": body,
        });
        let mut more = plain.clone();
        for (name, value) in extra {
            more[&name] = value.into();
            more["requestContext"][&name] = value.into();
        }
        for name in nulls {
            more["requestContext"][name] = serde_json::Value::Null;
        }
        let (plain, more) = (message(&plain.to_string()), message(&more.to_string()));
        assert_eq!(format!("{:?}", more.context), format!("{:?}", plain.context));
        assert_eq!(more.body, body);
    }

    #[test]
    fn an_event_cut_off_anywhere_is_refused_without_a_panic(at in 0_usize..700) {
        let whole = fixture!("message").trim_end();
        let cut = at.min(whole.len() - 1);
        assert!(parse(whole.get(..cut).unwrap_or_default()).is_err());
    }
}
