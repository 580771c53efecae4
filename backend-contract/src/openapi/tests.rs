use serde_json::Value;

use super::*;
use crate::headers;

fn written() -> Value {
    serde_json::from_str(&json().unwrap()).unwrap()
}

/// Collects the values of a member, however deep.
fn all<'a>(value: &'a Value, name: &str, found: &mut Vec<&'a Value>) {
    match value {
        Value::Object(members) => {
            found.extend(members.get(name));
            members.values().for_each(|value| all(value, name, found));
        }
        Value::Array(items) => items.iter().for_each(|value| all(value, name, found)),
        _ => {}
    }
}

#[test]
fn the_document_is_openapi_3_1_with_the_contracts_calls() {
    let document = written();
    assert_eq!(document["openapi"], "3.1.0");
    assert_eq!(
        document["paths"]
            .as_object()
            .unwrap()
            .keys()
            .collect::<Vec<_>>(),
        [
            "/api/chat/ws/connect",
            "/api/chat/ws/disconnect",
            "/api/chat/ws/message",
            "/api/chat/ws/{booking_id}/connect",
            "/api/chat/ws/{booking_id}/disconnect",
            "/api/chat/ws/{booking_id}/message",
        ]
    );
}

#[test]
fn every_reference_leads_somewhere() {
    let document = written();
    let mut references = Vec::new();
    all(&document, "$ref", &mut references);
    assert!(references.len() > 10);
    for reference in references {
        let pointer = reference.as_str().unwrap().trim_start_matches('#');
        assert!(document.pointer(pointer).is_some(), "{reference}");
    }
}

#[test]
fn every_example_is_readable() {
    let document = written();
    let mut examples = Vec::new();
    all(&document, "value", &mut examples);
    assert!(examples.len() > 10);
    assert!(examples.iter().all(|example| !example.is_null()));
}

#[test]
fn a_message_may_be_answered_with_a_stream() {
    let document = written();
    let answer = &document["paths"]["/api/chat/ws/message"]["post"]["responses"]["200"]["content"];
    for (kind, first) in [
        ("application/x-ndjson", "{\"type\":\"thinking\"}\n"),
        ("text/event-stream", ": a comment"),
    ] {
        let example = answer[kind]["examples"]["stream"]["value"].as_str();
        assert!(example.unwrap().starts_with(first), "{kind}");
    }
}

#[test]
fn headers_of_one_call_are_not_on_the_other() {
    let named = |path: &str, name: &str| {
        let document = written();
        let parameters = document["paths"][path]["post"]["parameters"]
            .as_array()
            .unwrap()
            .clone();
        parameters.iter().any(|parameter| parameter["name"] == name)
    };
    let (connect, message) = ("/api/chat/ws/{booking_id}/connect", "/api/chat/ws/message");
    assert!(named(connect, headers::CLIENT_ORIGIN) && !named(message, headers::CLIENT_ORIGIN));
    assert!(named(message, headers::MESSAGE_ID) && !named(connect, headers::MESSAGE_ID));
    assert!(named(connect, headers::USER_ID) && named(message, headers::USER_ID));
    for path in [connect, message, "/api/chat/ws/disconnect"] {
        assert!(named(path, headers::SIGNATURE), "{path}");
    }
    assert!(named(connect, "booking_id") && !named(message, "booking_id"));
}

#[test]
fn no_parameter_is_there_twice() {
    for (call, booking) in [
        (ContractCall::Connect, true),
        (ContractCall::Connect, false),
        (ContractCall::Message, true),
        (ContractCall::Message, false),
        (ContractCall::Disconnect, true),
        (ContractCall::Disconnect, false),
    ] {
        let mut names: Vec<_> = parameters::of(call, booking)
            .into_iter()
            .map(|parameter| parameter.name)
            .collect();
        let count = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), count, "{call:?}");
    }
}
