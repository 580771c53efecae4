mod paths; // templates that are filled in
mod trace; // X-Ray's header, and W3C's

use std::collections::BTreeMap;

use crate::frame::Frame;

use super::{BackendRequest, Trace};
use crate::connection::{Connection, Home, Times};
use crate::event::{self, Connect, Disconnect, Event, Message};
use crate::ids::{BookingId, ConnectionId, ConnectionType, OrgId, Token, UserId};
use crate::settings::PathTemplate;
use crate::time::EpochMs;

const XRAY: &str = "Root=1-65d2fe2e-6f5bb1d95d3a6e4b0e2f4c11;Parent=53995c3f42cd8ad8;Sampled=1";

fn connect_event() -> Connect {
    match event::parse(include_str!("../../../fixtures/connect_with_query.json")) {
        Ok(Event::Connect(connect)) => connect,
        other => panic!("no connect event: {other:?}"),
    }
}

fn message_event(fixture: &str) -> Message {
    match event::parse(fixture) {
        Ok(Event::Message(message)) => message,
        other => panic!("no message event: {other:?}"),
    }
}

fn disconnect_event() -> Disconnect {
    match event::parse(include_str!("../../../fixtures/disconnect.json")) {
        Ok(Event::Disconnect(disconnect)) => disconnect,
        other => panic!("no disconnect event: {other:?}"),
    }
}

const TIMES: Times = Times {
    created_at: EpochMs(1_708_326_702_000),
    ttl: 1_708_413_102,
};

/// Ann in booking 1, of whom everything is known.
fn ann() -> Connection {
    Connection {
        id: ConnectionId::parse("TXzPWdnOjoECGjA=").unwrap(),
        kind: ConnectionType::Chat,
        home: Home::Booking(BookingId::parse("1").unwrap()),
        user: UserId::parse("user|ann"),
        org: OrgId::parse("acme"),
        token: Token::parse("ann's\"token\\"),
        expiry: None,
        times: TIMES,
        wants: crate::connection::Wants::default(),
    }
}

/// A feed without booking, token, user or organisation.
fn nobody() -> Connection {
    Connection {
        id: ConnectionId::parse("TXzPWdnOjoECGjA=").unwrap(),
        kind: ConnectionType::Feed,
        home: Home::Feed,
        user: None,
        org: None,
        token: None,
        expiry: None,
        times: TIMES,
        wants: crate::connection::Wants::default(),
    }
}

fn template(text: &str) -> PathTemplate {
    PathTemplate {
        text: text.to_owned(),
        setting: "BACKEND_CONNECT_PATH",
    }
}

fn connect(connection: &Connection, trace: &str) -> BackendRequest {
    let trace = Trace((!trace.is_empty()).then(|| trace.to_owned()));
    let path = &template("/api/chat/ws/{booking_id}/connect");
    super::connect(path, &connect_event(), (connection, false), &trace)
}

fn disconnect_of(event: &Disconnect, connection: &Connection, trace: &str) -> BackendRequest {
    let trace = Trace((!trace.is_empty()).then(|| trace.to_owned()));
    let path = &template("/api/chat/ws/{booking_id}/disconnect");
    super::disconnect(path, event, connection, &trace)
}

fn disconnect(connection: &Connection, trace: &str) -> BackendRequest {
    disconnect_of(&disconnect_event(), connection, trace)
}

fn message_of(fixture: &str, connection: &Connection, trace: &str) -> BackendRequest {
    let trace = Trace((!trace.is_empty()).then(|| trace.to_owned()));
    let path = &template("/api/chat/ws/{booking_id}/message");
    let event = message_event(fixture);
    let frame = Frame::parse(&event.body).unwrap();
    super::message(path, &event.context, frame, connection, &trace)
}

fn message(connection: &Connection, trace: &str) -> BackendRequest {
    message_of(
        include_str!("../../../fixtures/message.json"),
        connection,
        trace,
    )
}

#[track_caller]
fn check_headers(request: &BackendRequest, expected: &[(&str, &str)]) {
    let sent: BTreeMap<&str, &str> = request
        .headers
        .iter()
        .map(|(name, value)| (name.as_str(), value.to_str().unwrap()))
        .collect();
    assert_eq!(sent.len(), request.headers.len(), "a header stands twice");
    assert_eq!(sent, expected.iter().copied().collect());
}

fn body(request: &BackendRequest) -> &str {
    str::from_utf8(&request.body).unwrap()
}

#[test]
fn a_connect_call_carries_exactly_these_headers() {
    let request = connect(&ann(), XRAY);
    check_headers(
        &request,
        &[
            ("content-type", "application/json"),
            (
                "user-agent",
                concat!("sidewire/", env!("CARGO_PKG_VERSION")),
            ),
            ("authorization", "Bearer ann's\"token\\"),
            ("x-connection-id", "TXzPWdnOjoECGjA="),
            ("x-connection-type", "chat"),
            ("x-user-id", "user|ann"),
            ("x-org-id", "acme"),
            ("x-request-id", "TXzPWE8hDoECvqg="),
            ("idempotency-key", "TXzPWdnOjoECGjA=:connect"),
            ("x-message-time", "1708326702001"),
            ("x-route-key", "$connect"),
            ("x-forwarded-for", "203.0.113.7"),
            ("x-forwarded-proto", "https"),
            ("x-amzn-trace-id", XRAY),
            (
                "traceparent",
                "00-65d2fe2e6f5bb1d95d3a6e4b0e2f4c11-53995c3f42cd8ad8-01",
            ),
            ("x-client-origin", "https://app.example"),
            (
                "x-client-user-agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:122.0) Gecko/20100101 Firefox/122.0",
            ),
        ],
    );
}

#[test]
fn a_connect_call_says_that_the_connection_has_numbers() {
    let says = |is_numbered| {
        let connection = ann();
        let event = connect_event();
        let request = super::connect(
            &template("/c"),
            &event,
            (&connection, is_numbered),
            &Trace(None),
        );
        request.headers.get("x-resume").cloned()
    };
    assert_eq!(says(true).unwrap(), "1");
    assert_eq!(says(false), None);
}

#[test]
fn a_clients_own_message_id_is_sent_as_text() {
    let sent = |frame: &str| {
        let event = message_event(include_str!("../../../fixtures/message.json"));
        let frame = Frame::parse(frame).unwrap();
        let request = super::message(&template("/m"), &event.context, frame, &ann(), &Trace(None));
        request.headers.get("x-client-message-id").cloned()
    };
    assert_eq!(sent(r#"{"id":"a-1"}"#).unwrap(), "a-1");
    assert_eq!(sent(r#"{"id":7.5e3}"#).unwrap(), "7.5e3");
    assert_eq!(sent(r#"{"id":"\u0061"}"#).unwrap(), "a");
    for none in [
        r#"{"id":"a\r\nx: y"}"#,
        r#"{"id":null}"#,
        r#"{"id":{}}"#,
        "{}",
    ] {
        assert_eq!(sent(none), None, "{none}");
    }
}

#[test]
fn a_message_call_carries_exactly_these_headers() {
    let request = message(&ann(), XRAY);
    check_headers(
        &request,
        &[
            ("content-type", "application/json"),
            (
                "user-agent",
                concat!("sidewire/", env!("CARGO_PKG_VERSION")),
            ),
            ("authorization", "Bearer ann's\"token\\"),
            ("x-connection-id", "TXzPWdnOjoECGjA="),
            ("x-connection-type", "chat"),
            ("x-user-id", "user|ann"),
            ("x-org-id", "acme"),
            ("x-request-id", "JC1eGfMiIAMFTuw="),
            ("idempotency-key", "TXzPWdnOjoECGjA=:JC1eGdeJIAMCK-g="),
            ("x-message-id", "JC1eGdeJIAMCK-g="),
            ("x-client-message-id", "7"),
            ("x-message-time", "1708326750123"),
            ("x-route-key", "$default"),
            ("x-forwarded-for", "203.0.113.7"),
            ("x-forwarded-proto", "https"),
            ("x-amzn-trace-id", XRAY),
            (
                "traceparent",
                "00-65d2fe2e6f5bb1d95d3a6e4b0e2f4c11-53995c3f42cd8ad8-01",
            ),
        ],
    );
}

#[test]
fn a_disconnect_call_carries_exactly_these_headers() {
    let request = disconnect(&ann(), XRAY);
    check_headers(
        &request,
        &[
            ("content-type", "application/json"),
            (
                "user-agent",
                concat!("sidewire/", env!("CARGO_PKG_VERSION")),
            ),
            ("authorization", "Bearer ann's\"token\\"),
            ("x-connection-id", "TXzPWdnOjoECGjA="),
            ("x-connection-type", "chat"),
            ("x-user-id", "user|ann"),
            ("x-org-id", "acme"),
            ("x-request-id", "TX0tiHPRjoEF_mw="),
            ("idempotency-key", "TXzPWdnOjoECGjA=:disconnect"),
            ("x-message-time", "1708327305900"),
            ("x-route-key", "$disconnect"),
            ("x-forwarded-for", "203.0.113.7"),
            ("x-forwarded-proto", "https"),
            ("x-amzn-trace-id", XRAY),
            (
                "traceparent",
                "00-65d2fe2e6f5bb1d95d3a6e4b0e2f4c11-53995c3f42cd8ad8-01",
            ),
        ],
    );
    assert_eq!(request.path, "/api/chat/ws/1/disconnect");
    assert_eq!(disconnect(&nobody(), "").path, "/api/chat/ws/disconnect");
}

#[test]
fn what_is_not_known_is_not_sent() {
    check_headers(
        &message(&nobody(), ""),
        &[
            ("content-type", "application/json"),
            (
                "user-agent",
                concat!("sidewire/", env!("CARGO_PKG_VERSION")),
            ),
            ("x-connection-id", "TXzPWdnOjoECGjA="),
            ("x-connection-type", "feed"),
            ("x-request-id", "JC1eGfMiIAMFTuw="),
            ("idempotency-key", "TXzPWdnOjoECGjA=:JC1eGdeJIAMCK-g="),
            ("x-message-id", "JC1eGdeJIAMCK-g="),
            ("x-client-message-id", "7"),
            ("x-message-time", "1708326750123"),
            ("x-route-key", "$default"),
            ("x-forwarded-for", "203.0.113.7"),
            ("x-forwarded-proto", "https"),
        ],
    );
}

#[test]
fn a_custom_routes_key_is_told() {
    let fixture = include_str!("../../../fixtures/message_on_custom_route.json");
    let request = message_of(fixture, &ann(), "");
    assert_eq!(request.headers["x-route-key"], "sendMessage");
    assert_eq!(request.headers["x-message-id"], "JC1eGdeJIAMCK_g=");
}

#[test]
fn the_same_event_has_the_same_idempotency_key() {
    let (first, second) = (message(&ann(), XRAY), message(&ann(), ""));
    assert_eq!(
        first.headers["idempotency-key"],
        second.headers["idempotency-key"]
    );
}

/// The key that is signed is the key that is sent.
#[test]
fn each_kind_of_event_has_an_idempotency_key_of_its_own() {
    let keys = [
        (connect(&ann(), XRAY), "TXzPWdnOjoECGjA=:connect"),
        (message(&ann(), XRAY), "TXzPWdnOjoECGjA=:JC1eGdeJIAMCK-g="),
        (disconnect(&ann(), XRAY), "TXzPWdnOjoECGjA=:disconnect"),
    ];
    for (request, key) in keys {
        assert_eq!(request.idempotency_key, key);
        assert_eq!(request.headers["idempotency-key"], key);
    }
}

#[test]
fn an_end_that_is_told_twice_has_the_same_idempotency_key() {
    let mut again = disconnect_event();
    again.context.request_id = "another=".to_owned();
    again.code = Some(1006);
    let again = disconnect_of(&again, &ann(), "");
    assert_eq!(again.idempotency_key, "TXzPWdnOjoECGjA=:disconnect");
    assert_eq!(again.headers["x-request-id"], "another=");
}

#[test]
fn a_message_without_an_id_is_known_by_its_event() {
    let mut event = message_event(include_str!("../../../fixtures/message.json"));
    event.context.message_id = None;
    let frame = Frame::parse(&event.body).unwrap();
    let request = super::message(&template("/"), &event.context, frame, &ann(), &Trace(None));
    assert_eq!(request.headers["x-message-id"], "JC1eGfMiIAMFTuw=");
    assert_eq!(request.idempotency_key, "TXzPWdnOjoECGjA=:JC1eGfMiIAMFTuw=");
    assert_eq!(
        request.headers["idempotency-key"],
        request.idempotency_key.as_str()
    );
}

#[test]
fn a_handshakes_own_headers_name_nobody() {
    let payload = r#"{
        "headers": {
            "X-User-Id": "root", "X-Org-Id": "root", "X-Connection-Id": "root",
            "X-Forwarded-For": "6.6.6.6", "X-Forwarded-Proto": "http", "traceparent": "root", "X-Amzn-Trace-Id": "root",
            "Idempotency-Key": "root", "X-Request-Id": "root", "X-Client-Origin": "root",
            "Cookie": "root", "Origin": "a\r\nb", "X-Message-Time": "0"
        },
        "requestContext": {
            "eventType": "CONNECT", "connectionId": "c=", "requestId": "r=",
            "routeKey": "$connect", "identity": { "sourceIp": "203.0.113.7" }
        }
    }"#;
    let Ok(Event::Connect(event)) = event::parse(payload) else {
        panic!("no connect event");
    };
    let request = super::connect(&template("/"), &event, (&nobody(), false), &Trace(None));
    check_headers(
        &request,
        &[
            ("content-type", "application/json"),
            (
                "user-agent",
                concat!("sidewire/", env!("CARGO_PKG_VERSION")),
            ),
            ("x-connection-id", "TXzPWdnOjoECGjA="),
            ("x-connection-type", "feed"),
            ("x-request-id", "r="),
            ("idempotency-key", "TXzPWdnOjoECGjA=:connect"),
            ("x-route-key", "$connect"),
            ("x-forwarded-for", "203.0.113.7"),
            ("x-forwarded-proto", "https"),
        ],
    );
}

#[test]
fn the_body_of_a_connect_call_is_connection_and_token() {
    assert_eq!(
        body(&connect(&ann(), XRAY)),
        r#"{"connection_id":"TXzPWdnOjoECGjA=","token":"ann's\"token\\"}"#
    );
    assert_eq!(
        body(&connect(&nobody(), XRAY)),
        r#"{"connection_id":"TXzPWdnOjoECGjA=","token":""}"#
    );
}

#[test]
fn the_body_of_a_message_call_holds_the_frame_as_it_was_written() {
    assert_eq!(
        body(&message(&ann(), XRAY)),
        r#"{"connection_id":"TXzPWdnOjoECGjA=","message":{"type": "message", "id": 7, "text": "h\u00e9llo \ud83d\udc4b", "n": 12345678901234567890.12345678901234567890},"token":"ann's\"token\\"}"#
    );
    assert!(body(&message(&nobody(), XRAY)).ends_with(r#","token":""}"#));
}

#[test]
fn the_body_of_a_disconnect_call_tells_how_it_ended() {
    assert_eq!(
        body(&disconnect(&ann(), XRAY)),
        r#"{"connection_id":"TXzPWdnOjoECGjA=","code":1001,"reason":"Going away"}"#
    );
    let mut broken = disconnect_event();
    (broken.code, broken.reason) = (None, String::new());
    assert_eq!(
        body(&disconnect_of(&broken, &ann(), XRAY)),
        r#"{"connection_id":"TXzPWdnOjoECGjA=","code":null,"reason":""}"#
    );
    broken.reason = "\"é\n".to_owned();
    assert!(body(&disconnect_of(&broken, &ann(), XRAY)).ends_with(r#","reason":"\"é\n"}"#));
}

#[test]
fn a_request_never_prints_its_token_or_its_body() {
    let mut connection = ann();
    connection.token = Token::parse("sesame");
    for request in [connect(&connection, XRAY), message(&connection, XRAY)] {
        assert!(body(&request).contains("sesame"));
        let printed = format!("{request:?}");
        assert!(!printed.contains("sesame"), "{printed}");
        let bytes = format!("{:?}", request.body);
        assert!(
            !printed.contains(bytes.trim_matches(['[', ']'])),
            "{printed}"
        );
    }
}
