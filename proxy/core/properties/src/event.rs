//! An invocation's payload, and the frame in it.

use proxy_core::event::{self, Event};
use proxy_core::frame::{Frame, FrameKind};
use proxy_core::publish::request::{Action, Request};
use serde_json::Value;

/// Reads an input as an invocation's payload.
pub fn event(input: &[u8]) {
    let Ok(payload) = str::from_utf8(input) else {
        return;
    };
    let Ok(event) = event::parse(payload) else {
        return;
    };
    let Some(context) = event.context() else {
        outside(&event, payload);
        return;
    };
    let id = context.connection_id.as_str();
    assert!((1..=128).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_graphic()));
    // JSON may hold half a surrogate pair where we do not look; then nobody else reads it.
    let Ok(value) = serde_json::from_str::<Value>(payload) else {
        return;
    };
    let context = value.get("requestContext");
    let told = |name: &str| context.and_then(|context| context.get(name));
    assert_eq!(told("connectionId").and_then(Value::as_str), Some(id));
    let kind = told("eventType").and_then(Value::as_str);
    match &event {
        Event::Connect(connect) => {
            assert_eq!(kind, Some("CONNECT"));
            // An authorizer's event never passes for a handshake.
            assert!(value.get("methodArn").is_none_or(Value::is_null));
            assert_ne!(value.get("type").and_then(Value::as_str), Some("REQUEST"));
            let query = value.get("queryStringParameters");
            for (name, text) in query.and_then(Value::as_object).into_iter().flatten() {
                assert_eq!(connect.query(name), text.as_str());
            }
        }
        Event::Message(message) => {
            assert_eq!(kind, Some("MESSAGE"));
            let body = value.get("body").and_then(Value::as_str);
            assert_eq!(message.body, body.unwrap_or_default());
            frame(&message.body);
        }
        Event::Disconnect(disconnect) => {
            assert_eq!(kind, Some("DISCONNECT"));
            let reason = told("disconnectReason").and_then(Value::as_str);
            assert_eq!(disconnect.reason, reason.unwrap_or_default());
        }
        Event::Authorize(question) => {
            assert_eq!(kind, Some("CONNECT"));
            let arn = value.get("methodArn").and_then(Value::as_str);
            assert_eq!(Some(question.method_arn.as_str()), arn);
        }
        Event::Direct(_) | Event::Http(_) | Event::Queue(_) => unreachable!("they have no context"),
    }
}

/// Somebody who is no client: a frame is a piece of what was asked, byte for byte.
fn outside(event: &Event, payload: &str) {
    let asked = match event {
        Event::Direct(direct) => vec![direct.0.get()],
        Event::Http(request) => str::from_utf8(&request.body).into_iter().collect(),
        Event::Queue(items) => items.iter().map(|item| item.body.as_str()).collect(),
        Event::Connect(_) | Event::Message(_) | Event::Disconnect(_) | Event::Authorize(_) => {
            Vec::new()
        }
    };
    if let Event::Direct(direct) = event {
        assert_eq!(
            direct.0.get(),
            payload.trim_matches([' ', '\t', '\r', '\n'])
        );
    }
    for text in asked {
        let Ok(json) = serde_json::from_str(text) else {
            continue;
        };
        if let Ok(request) = Request::parse(json)
            && let Action::Publish(frame) = &request.action
        {
            assert!(text.contains(str::from_utf8(frame).expect("it was text")));
        }
    }
}

/// Byte for byte what came, less what JSON does not count.
fn without_mark_and_blanks(text: &str) -> &str {
    let blanks = [' ', '\t', '\r', '\n'];
    let text = text.trim_matches(blanks);
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    text.trim_matches(blanks)
}

fn frame(text: &str) {
    let Some(frame) = Frame::parse(text) else {
        return;
    };
    assert_eq!(frame.json.get(), without_mark_and_blanks(text));
    assert!(frame.id.is_none_or(|id| text.contains(id.get())));
    let Ok(value) = serde_json::from_str::<Value>(frame.json.get()) else {
        return;
    };
    let expected = match value.get("type").and_then(Value::as_str) {
        Some("ping") => FrameKind::Ping,
        Some("pong") => FrameKind::Pong,
        Some("auth") => FrameKind::Auth,
        _ => FrameKind::Message,
    };
    assert_eq!(frame.kind, expected);
}
