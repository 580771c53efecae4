use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, value::RawValue};

use super::*;
use crate::{
    BROADCAST, Broadcast, BroadcastTo, ConnectReply, ConnectRequest, Control, ErrorCode,
    ErrorFrame, MessageRequest, SIDEWIRE,
};

fn written(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap()
}

fn read<T: DeserializeOwned>(example: &str) -> T {
    serde_json::from_str(example).unwrap()
}

/// Reads a member of a reply and checks that it is written as it was read.
fn member<T: DeserializeOwned + Serialize>(reply: &str, name: &str) -> T {
    let members: std::collections::HashMap<String, Box<RawValue>> = read(reply);
    let text = members[name].get();
    let value: T = read(text);
    assert_eq!(written(&value), text);
    value
}

#[test]
fn calls_are_written_like_their_examples() {
    let (connection_id, token) = ("L0SM9cOFvHcCIhw=", "ann");
    assert_eq!(
        written(&ConnectRequest {
            connection_id,
            token
        }),
        CONNECT_REQUEST
    );
    let frame = r#"{ "type": "message", "id": 7, "text": "hi" }"#;
    let message: &RawValue = serde_json::from_str(frame).unwrap();
    assert_eq!(
        written(&MessageRequest {
            connection_id,
            message,
            token
        }),
        MESSAGE_REQUEST
    );
}

#[test]
fn connect_replies_are_read_and_written_unchanged() {
    for example in [CONNECT_REPLY, CONNECT_REPLY_FULL, "{}"] {
        assert_eq!(written(&read::<ConnectReply>(example)), example);
    }
    let reply: ConnectReply = read(CONNECT_REPLY_FULL);
    assert_eq!(reply.sidewire.unwrap().join.unwrap(), ["thread:42"]);
}

#[test]
fn each_audience_is_read_and_written_unchanged() {
    let all: Broadcast = member(REPLY_TO_ALL, BROADCAST);
    assert_eq!(all, Broadcast::Home(true));
    let nobody = BroadcastTo::default();
    let text = |text: &str| Some(text.to_owned());
    for (reply, expected) in [
        (
            REPLY_TO_OTHERS,
            BroadcastTo {
                exclude_sender: Some(true),
                ..nobody.clone()
            },
        ),
        (
            REPLY_VOLATILE,
            BroadcastTo {
                exclude_sender: Some(true),
                volatile: Some(true),
                ..nobody.clone()
            },
        ),
        (
            REPLY_TO_BOOKING,
            BroadcastTo {
                booking_id: text("7"),
                ..nobody.clone()
            },
        ),
        (
            REPLY_TO_CHANNEL,
            BroadcastTo {
                channel: text("thread:42"),
                ..nobody.clone()
            },
        ),
        (
            REPLY_TO_USER,
            BroadcastTo {
                user_id: text("ann"),
                exclude_sender: Some(true),
                ..nobody.clone()
            },
        ),
        (
            REPLY_TO_CONNECTION,
            BroadcastTo {
                connection_id: text("L0SQTcOFvHcCJhg="),
                ..nobody
            },
        ),
    ] {
        assert_eq!(
            member::<Broadcast>(reply, BROADCAST),
            Broadcast::To(expected)
        );
    }
}

#[test]
fn commands_are_read_and_written_unchanged() {
    let commands: Control = member(REPLY_WITH_COMMANDS, SIDEWIRE);
    assert_eq!(commands.join.unwrap(), ["thread:43"]);
    assert_eq!(commands.leave.unwrap(), ["thread:42"]);
    let commands: Control = member(REPLY_WITH_CLOSE, SIDEWIRE);
    assert_eq!(
        commands,
        Control {
            close: Some(true),
            ..Control::default()
        }
    );
}

#[test]
fn an_error_frame_is_written_like_its_example() {
    let in_reply_to: &RawValue = serde_json::from_str("7").unwrap();
    let frame = ErrorFrame {
        kind: ErrorFrame::TYPE,
        code: ErrorCode::BackendRejected,
        message: "the service rejected the message",
        request_id: "L0SN0FsAvHcFplA=",
        status: Some(404),
        detail: Some("the booking is closed"),
        retry_after_ms: None,
        in_reply_to: Some(in_reply_to),
    };
    assert_eq!(written(&frame), ERROR_FRAME);
}

#[test]
fn the_other_replies_are_what_they_say() {
    let read = read::<Value>;
    assert!(read(REPLY).is_object());
    assert_eq!(read(REPLIES)[1][BROADCAST], true);
    assert!(read(REFUSAL)["detail"].is_string());
    let mut frame = read(REPLY_TO_ALL);
    frame.as_object_mut().unwrap().remove(BROADCAST);
    assert_eq!(frame, read(FRAME_TO_ALL));
}
