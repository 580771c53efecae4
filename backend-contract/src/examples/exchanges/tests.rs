use serde_json::{Value, value::RawValue};

use super::super::*;
use crate::{
    BROADCAST, DisconnectRequest, ErrorCode, ErrorFrame, MessageRequest, SIDEWIRE, SignatureClaims,
    headers,
};

/// Splits an exchange into its first line, its headers and its body.
fn split(exchange: &str) -> (&str, Vec<(&str, &str)>, &str) {
    let (head, body) = exchange.split_once("\n\n").unwrap();
    let mut lines = head.lines();
    let first = lines.next().unwrap();
    let headers = lines.map(|line| line.split_once(": ").unwrap()).collect();
    (first, headers, body)
}

fn header<'a>(exchange: &'a str, name: &str) -> Option<&'a str> {
    let (_, headers, _) = split(exchange);
    let found = headers.into_iter().find(|(one, _)| *one == name);
    found.map(|(_, value)| value)
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn without_ours(reply: &str) -> Value {
    let mut frame = json(reply);
    let members = frame.as_object_mut().unwrap();
    members.remove(BROADCAST);
    members.remove(SIDEWIRE);
    frame
}

#[test]
fn bodies_are_the_examples_and_as_long_as_they_say() {
    for (exchange, body) in [
        (CONNECT_CALL, CONNECT_REQUEST),
        (CONNECT_ACCEPTED, CONNECT_REPLY),
        (REFUSED, REFUSAL),
        (MESSAGE_CALL, MESSAGE_REQUEST),
        (MESSAGE_ANSWERED, REPLY),
        (DISCONNECT_CALL, DISCONNECT_REQUEST),
        (LATER, ""),
    ] {
        assert_eq!(split(exchange).2, body);
        let length = body.len().to_string();
        assert_eq!(header(exchange, "content-length"), Some(length.as_str()));
    }
    assert_eq!(split(NOTHING).2, "");
}

#[test]
fn calls_have_all_headers_that_have_names() {
    let all = [
        headers::CLIENT_ORIGIN,
        headers::CLIENT_USER_AGENT,
        headers::CONNECTION_ID,
        headers::CONNECTION_TYPE,
        headers::IDEMPOTENCY_KEY,
        headers::MESSAGE_ID,
        headers::MESSAGE_TIME,
        headers::REQUEST_ID,
        headers::ROUTE_KEY,
        headers::SIGNATURE,
        headers::TRACEPARENT,
        headers::TRACE_ID,
        headers::USER_ID,
    ];
    for name in all {
        let on_connect = header(CONNECT_CALL, name).is_some();
        let on_message = header(MESSAGE_CALL, name).is_some();
        assert!(on_connect || on_message, "{name}");
    }
}

#[test]
fn a_frame_goes_into_its_call_byte_for_byte() {
    let frame: &RawValue = serde_json::from_str(CLIENT_FRAME).unwrap();
    let request = MessageRequest {
        connection_id: header(MESSAGE_CALL, headers::CONNECTION_ID).unwrap(),
        message: frame,
        token: "ann",
    };
    assert_eq!(serde_json::to_string(&request).unwrap(), MESSAGE_REQUEST);
}

#[test]
fn claims_are_written_like_their_example_and_say_what_the_call_says() {
    let (first, _, _) = split(MESSAGE_CALL);
    let key = header(MESSAGE_CALL, headers::IDEMPOTENCY_KEY).unwrap();
    let claims = SignatureClaims {
        iss: SignatureClaims::ISSUER,
        iat: 1_700_000_000,
        exp: 1_700_000_000 + SignatureClaims::LIFETIME,
        jti: key,
        htm: "POST",
        htu: first.split(' ').nth(1).unwrap(),
        bsha: "AttyhNSV5ZRuwxHpFPBnp16kmaPP4FpKdDKqHXV25mM",
        cid: header(MESSAGE_CALL, headers::CONNECTION_ID).unwrap(),
        typ: header(MESSAGE_CALL, headers::CONNECTION_TYPE).unwrap(),
        sub: header(MESSAGE_CALL, headers::USER_ID),
        org: None,
    };
    assert_eq!(serde_json::to_string(&claims).unwrap(), SIGNATURE_CLAIMS);
}

#[test]
fn the_end_of_a_connection_is_written_like_its_example() {
    let request = DisconnectRequest {
        connection_id: "L0SM9cOFvHcCIhw=",
        code: Some(1001),
        reason: "going away",
    };
    assert_eq!(serde_json::to_string(&request).unwrap(), DISCONNECT_REQUEST);
}

#[test]
fn clients_get_replies_without_what_is_ours() {
    for (reply, frame) in [
        (REPLY_TO_OTHERS, FRAME_TO_OTHERS),
        (REPLY_VOLATILE, FRAME_VOLATILE),
        (REPLY_TO_BOOKING, FRAME_TO_BOOKING),
        (REPLY_TO_CHANNEL, FRAME_TO_CHANNEL),
        (REPLY_TO_USER, FRAME_TO_USER),
        (REPLY_TO_CONNECTION, FRAME_TO_CONNECTION),
        (REPLY_WITH_COMMANDS, FRAME_WITH_COMMANDS),
        (REPLY_WITH_CLOSE, FRAME_WITH_CLOSE),
    ] {
        assert_eq!(without_ours(reply), json(frame));
    }
    let replies: Vec<Box<RawValue>> = serde_json::from_str(REPLIES).unwrap();
    let left: Vec<_> = replies
        .iter()
        .map(|reply| without_ours(reply.get()))
        .collect();
    assert_eq!(left, FRAMES.map(json));
    let reply = json(CONNECT_REPLY);
    assert_eq!(reply["initial"], json(FRAME_INITIAL));
    assert_eq!(reply["receipt"], json(FRAME_RECEIPT));
}

#[test]
fn both_streams_are_the_same_frames() {
    let frames = FRAMES_OF_STREAM.map(json);
    let lines: Vec<_> = split(STREAM_NDJSON).2.lines().map(without_ours).collect();
    assert_eq!(lines, frames);
    let data = split(STREAM_SSE)
        .2
        .lines()
        .filter_map(|line| line.strip_prefix("data: "));
    let events: Vec<_> = data
        .take_while(|data| *data != "[DONE]")
        .map(without_ours)
        .collect();
    assert_eq!(events, frames);
}

#[test]
fn an_expired_token_is_told_as_its_example_says() {
    let in_reply_to: &RawValue = serde_json::from_str("7").unwrap();
    let frame = ErrorFrame {
        kind: ErrorFrame::TYPE,
        code: ErrorCode::TokenExpired,
        message: "the token is no longer accepted; connect again",
        request_id: "L0SN0FsAvHcFplA=",
        status: None,
        detail: None,
        retry_after_ms: None,
        in_reply_to: Some(in_reply_to),
    };
    assert_eq!(serde_json::to_string(&frame).unwrap(), ERROR_TOKEN_EXPIRED);
    assert_eq!(json(PING)["type"], "ping");
    assert_eq!(json(PONG)["type"], "pong");
}
