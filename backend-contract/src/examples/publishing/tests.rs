use serde::{Serialize, de::DeserializeOwned};

use super::*;
use crate::{ExampleMessage, PublishConnections, PublishReport, PublishRequest};

#[track_caller]
fn unchanged<T: DeserializeOwned + Serialize>(example: &str) {
    let read: T = serde_json::from_str(example).unwrap_or_else(|e| panic!("{e}: {example}"));
    assert_eq!(serde_json::to_string(&read).unwrap(), example);
}

fn body(exchange: &str) -> &str {
    let (head, body) = exchange.split_once("\n\n").unwrap();
    let length = format!("content-length: {}", body.len());
    assert!(head.lines().any(|line| line == length), "{head}");
    body
}

#[test]
fn requests_and_answers_are_read_and_written_unchanged() {
    for request in [
        PUBLISH_REQUEST,
        PUBLISH_DISCONNECT,
        PUBLISH_CONNECTIONS,
        PUBLISH_HEARTBEAT,
    ] {
        unchanged::<PublishRequest>(request);
    }
    unchanged::<PublishReport>(PUBLISH_REPORT);
    unchanged::<PublishReport>(
        r#"{"delivered":1,"gone":0,"waiting":0,"queued":0,"throttled":0,"refused":0,"failed":9,"incomplete":true}"#,
    );
    unchanged::<PublishConnections>(PUBLISH_CONNECTIONS_ANSWER);
}

#[test]
fn exchanges_carry_the_examples() {
    assert_eq!(body(PUBLISH_CALL), PUBLISH_REQUEST);
    assert_eq!(body(PUBLISH_ANSWERED), PUBLISH_REPORT);
    assert!(body(PUBLISH_REFUSED).starts_with(r#"{"message":""#));
}

#[test]
fn the_example_messages_are_read_and_written_unchanged() {
    for message in [
        UPLOAD_PROGRESS,
        NOTIFICATION,
        ERROR_MESSAGE,
        CHAT_RESPONSE,
        TYPING_INDICATOR,
        SYSTEM_MESSAGE,
    ] {
        unchanged::<ExampleMessage>(message);
    }
    assert!(PUBLISH_REQUEST.contains(UPLOAD_PROGRESS));
}
