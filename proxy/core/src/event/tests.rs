mod http_requests;

use proptest::prelude::{any, proptest};

use super::{Connect, Context, Event, EventError, Message, parse};
use crate::time::EpochMs;

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
fn an_authorizers_event_is_not_taken_for_a_connect() {
    for payload in [
        fixture!("authorizer_request"),
        fixture!("authorizer_request_with_escaped_type"),
    ] {
        let Ok(Event::Authorize(event)) = parse(payload) else {
            panic!("no authorizer's event");
        };
        let arn = "arn:aws:execute-api:eu-central-1:123456789012:abc123defg/prod/$connect";
        assert_eq!(event.method_arn, arn);
        assert_eq!(event.handshake.query("token"), Some("ann"));
        let context = &event.handshake.context;
        check_context(
            context,
            "$connect (authorizer)",
            "TXzPWE8hDoECvqg=",
            1_708_326_702_001,
        );
        assert!(!format!("{event:?}").contains("\"ann"));
    }
}

/// A half of what makes an authorizer's event makes no `$connect` of it either.
#[test]
fn an_event_that_is_half_an_authorizers_is_refused() {
    let whole: serde_json::Value = serde_json::from_str(fixture!("authorizer_request")).unwrap();
    let with = |name: &str, value: Option<serde_json::Value>| {
        let mut event = whole.clone();
        match value {
            Some(value) => event[name] = value,
            None => drop(event.as_object_mut().unwrap().remove(name)),
        }
        event.to_string()
    };
    let words = "TOKEN authorizer and other such events are not served by this function";
    check_refused(&with("type", None), words);
    check_refused(&with("type", Some("TOKEN".into())), words);
    check_refused(&with("type", Some("".into())), words);
    check_refused(&with("methodArn", None), words);
    check_refused(&with("methodArn", Some("".into())), words);
    let mut message = whole.clone();
    message["requestContext"]["eventType"] = "MESSAGE".into();
    check_refused(&message.to_string(), words);
    for bad in [serde_json::json!(7), serde_json::json!([])] {
        let error = parse(&with("methodArn", Some(bad))).unwrap_err();
        assert!(matches!(error, EventError::Malformed { .. }), "{error}");
    }
}

#[test]
fn what_an_authorizer_has_said_is_read_as_texts_and_never_printed() {
    let event = |authorizer: &str| {
        let payload = format!(
            r#"{{"requestContext":{{"eventType":"MESSAGE","connectionId":"c=","authorizer":{authorizer}}}}}"#
        );
        message(&payload).context
    };
    let context = event(
        r#"{"principalId":"ann","n":7,"yes":true,"token":"sesame","deep":{"a":1},"no":null}"#,
    );
    let said = context.authorizer.as_ref().unwrap();
    let words = ["principalId", "n", "yes", "token", "deep", "no"].map(|name| said.get(name));
    assert_eq!(
        words,
        [
            Some("ann"),
            Some("7"),
            Some("true"),
            Some("sesame"),
            None,
            None
        ]
    );
    assert!(!format!("{context:?}").contains("sesame"), "{context:?}");
    for none in ["null", "\"ann\"", "[]", "7"] {
        assert_eq!(event(none).authorizer, None, "{none}");
    }
}

#[test]
fn other_sources_are_refused_by_name() {
    let no_id = "the event is no WebSocket event of API Gateway: connectionId is missing";
    let unknown = "the event is neither from API Gateway nor a publish: it has no requestContext, \
                   no Records and no action";
    check_refused("{}", unknown);
    check_refused(r#"{"requestContext":null}"#, unknown);
    check_refused(r#"{"Records":null,"action":null}"#, unknown);
    check_refused(r#"{"requestContext":{"eventType":"CONNECT"}}"#, no_id);
    check_refused(
        r#"{"requestContext":{"eventType":"CONNECT","connectionId":"a b"}}"#,
        no_id,
    );
    let records = "the event's records are no messages of SQS";
    for record in [
        "{}",
        r#"{"eventSource":"aws:s3","messageId":"m"}"#,
        r#"{"eventSource":"aws:sqs"}"#,
        r#"{"EventSource":"aws:sns","messageId":"m"}"#,
    ] {
        check_refused(&format!(r#"{{"Records":[{record}]}}"#), records);
    }
}

#[test]
fn a_connection_beats_every_other_mark_of_an_event() {
    let payload = r#"{"action":"publish","Records":[],"requestContext":
        {"connectionId":"c=","eventType":"MESSAGE","http":{"method":"POST"}},"body":"1"}"#;
    assert_eq!(message(payload).body, "1");
}

#[test]
fn a_direct_invocation_keeps_its_json_as_it_is() {
    for payload in [
        fixture!("direct_invoke").trim(),
        r#"{ "action" : 1e400,"data":[1 ,2] }"#,
    ] {
        match parse(payload) {
            Ok(Event::Direct(direct)) => assert_eq!(direct.0.get(), payload),
            other => panic!("no direct invocation: {other:?}"),
        }
    }
}

#[test]
fn a_queues_messages_come_in_order_with_their_groups() {
    let Ok(Event::Queue(items)) = parse(fixture!("sqs_batch")) else {
        panic!("no queue's messages");
    };
    assert_eq!(items.len(), 1);
    assert_eq!(items[0].id, "059f36b4-87a3-44ab-83d2-661975830a7d");
    assert_eq!(items[0].group, None);
    let body = r#"{"action":"publish","to":{"user_id":"ann"},"data":1}"#;
    assert_eq!(items[0].body, body);
    let record = |id: &str| {
        format!(
            r#"{{"eventSource":"aws:sqs","messageId":"{id}","body":"{id}","attributes":{{"MessageGroupId":"g{id}"}}}}"#
        )
    };
    let batch = format!(r#"{{"Records":[{},{}]}}"#, record("2"), record("1"));
    let Ok(Event::Queue(items)) = parse(&batch) else {
        panic!("no queue's messages");
    };
    let told: Vec<_> = items
        .iter()
        .map(|item| (item.id.as_str(), item.group.as_deref(), item.body.as_str()))
        .collect();
    assert_eq!(told, [("2", Some("g2"), "2"), ("1", Some("g1"), "1")]);
    assert!(matches!(parse(r#"{"Records":[]}"#), Ok(Event::Queue(none)) if none.is_empty()));
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
    let direct = parse(r#"{"action":"sesame"}"#).unwrap();
    let queue = parse(&fixture!("sqs_batch").replace("ann", "sesame")).unwrap();
    let http = fixture!("function_url_request").replace("{}", "sesame");
    let http = parse(&http.replace("application/json", "sesame")).unwrap();
    let printed = format!("{with_query:?}{with_header:?}{frame:?}{direct:?}{queue:?}{http:?}");
    assert!(printed.contains("TXzPWdnOjoECGjA="));
    for hidden in [
        "\"ann",
        "Bearer",
        "app.example",
        "12345678901234567890",
        "sesame",
    ] {
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
                "\"Records\":", "\"action\":", "\"http\":{\"method\":\"GET\"}", "\"eventSource\":\"aws:sqs\"", "\"connectedAt\":", "\"queryStringParameters\":",
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
