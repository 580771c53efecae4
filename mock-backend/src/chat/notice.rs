//! What the chat says besides messages, reactions and histories.

use backend_contract::{BroadcastTo, Control};
use serde::Serialize;

/// Tells the others how far somebody has read.
#[derive(Debug, Serialize)]
pub(super) struct Receipt<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    user_id: Option<&'a str>,
    read_up_to: Option<&'a str>,
}

/// Greets a connection that has no booking.
#[derive(Debug, Serialize)]
pub(super) struct Welcome<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    user_id: Option<&'a str>,
}

/// One of several replies.
#[derive(Debug, Serialize)]
pub(super) struct Burst {
    #[serde(rename = "type")]
    kind: &'static str,
    n: usize,
}

impl<'a> Receipt<'a> {
    pub(super) fn new(user_id: Option<&'a str>, read_up_to: Option<&'a str>) -> Self {
        Self {
            kind: "receipt",
            user_id,
            read_up_to,
        }
    }
}

impl<'a> Welcome<'a> {
    pub(super) fn new(user_id: Option<&'a str>) -> Self {
        Self {
            kind: "welcome",
            user_id,
        }
    }
}

impl Burst {
    pub(super) fn new(n: usize) -> Self {
        Self { kind: "burst", n }
    }
}

/// Tells the others that somebody is writing, or has stopped.
#[derive(Debug, Serialize)]
pub(super) struct TypingIndicator<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    user_id: &'a str,
    is_typing: bool,
    broadcast: BroadcastTo,
}

/// Tells a user something, wherever he is connected.
#[derive(Debug, Serialize)]
pub(super) struct Notification<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    from: &'a str,
    text: &'a str,
    broadcast: BroadcastTo,
}

/// The last reply of a connection.
#[derive(Debug, Serialize)]
pub(super) struct Bye {
    #[serde(rename = "type")]
    kind: &'static str,
    sidewire: Control,
}

impl<'a> TypingIndicator<'a> {
    pub(super) fn new(user_id: &'a str, is_typing: bool) -> Self {
        let others = BroadcastTo {
            exclude_sender: Some(true),
            ..BroadcastTo::default()
        };
        Self {
            kind: "typing_indicator",
            user_id,
            is_typing,
            broadcast: others,
        }
    }
}

impl<'a> Notification<'a> {
    pub(super) fn new(from: &'a str, to: String, text: &'a str) -> Self {
        let user = BroadcastTo {
            user_id: Some(to),
            ..BroadcastTo::default()
        };
        Self {
            kind: "notification",
            from,
            text,
            broadcast: user,
        }
    }
}

impl Bye {
    pub(super) fn new() -> Self {
        let close = Control {
            close: Some(true),
            ..Control::default()
        };
        Self {
            kind: "bye",
            sidewire: close,
        }
    }
}
