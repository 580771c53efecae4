//! The frames that the chat understands.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::unprocessable;
use crate::caller::Refusal;

/// A client frame of a known type. Members that are not named here are ignored.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Frame {
    Message { text: String },
    Reaction { message_id: String, emoji: String },
    History,
    Echo,
    Burst { count: usize },
}

impl Frame {
    /// Reads a frame; anything but a known type in its right shape is a 422.
    pub(super) fn parse(json: &RawValue) -> Result<Self, Refusal> {
        let members = read::<Members<'_>>(json)?;
        match &*members.kind {
            "message" => read::<Message>(json).map(|m| Self::Message { text: m.text }),
            "reaction" => read::<Reaction>(json).map(|r| Self::Reaction {
                message_id: r.message_id,
                emoji: r.emoji,
            }),
            "history" => Ok(Self::History),
            "echo" => Ok(Self::Echo),
            "burst" => read::<Burst>(json).map(|b| Self::Burst { count: b.count }),
            unknown => Err(unprocessable(format!("unknown message type {unknown:?}"))),
        }
    }
}

fn read<'a, T: Deserialize<'a>>(json: &'a RawValue) -> Result<T, Refusal> {
    serde_json::from_str(json.get())
        .map_err(|error| unprocessable(format!("this is no frame of the chat: {error}")))
}

#[derive(Deserialize)]
struct Members<'a> {
    #[serde(rename = "type", borrow)]
    kind: Cow<'a, str>,
}

#[derive(Deserialize)]
struct Message {
    text: String,
}

#[derive(Deserialize)]
struct Reaction {
    message_id: String,
    emoji: String,
}

#[derive(Deserialize)]
struct Burst {
    count: usize,
}

/// A frame, handed back byte for byte.
#[derive(Debug, Serialize)]
pub(super) struct Echo<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    message: &'a RawValue,
}

impl<'a> Echo<'a> {
    pub(super) fn of(message: &'a RawValue) -> Self {
        Self {
            kind: "echo",
            message,
        }
    }
}
