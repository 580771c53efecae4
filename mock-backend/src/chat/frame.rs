//! The frames that the chat understands, by `type`.
//!
//! | frame | answer |
//! |---|---|
//! | `message` `text` | the message, to the booking |
//! | `reaction` `message_id` `emoji` | the reaction, to the booking |
//! | `history` | the booking's messages |
//! | `echo` … | the frame, byte for byte |
//! | `burst` `count` | so many replies |
//! | `ask` `text` `chunks`? `pause_ms`? | a stream (NDJSON): `session`, `encrypted_chunk`…, `thinking`, `stored`, `done` |
//! | `ask_sse`, the same members | the same as server-sent events |
//! | `create_thread` `thread` | `thread_created` |
//! | `subscribe` `thread` | `subscribed`, and joins the channel `thread:…`; 404 if nobody created it |
//! | `unsubscribe` `thread` | `unsubscribed`, and leaves it |
//! | `relay` `thread` `ciphertext` `iv` | `relayed`, to the others in that channel |
//! | `typing` `is_typing` | `typing_indicator`, to the booking's others |
//! | `notify` `user_id` `text` | `notification`, to that user's connections |
//! | `leave` | `bye`, and the connection is closed |

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::{
    ask::Ask,
    relay::{InThread, Sealed},
    unprocessable,
};
use crate::rejection::Rejection;

/// A client frame of a known type. Members that are not named here are ignored.
#[derive(Debug)]
pub(super) enum Frame<'a> {
    Message { text: String },
    Reaction { message_id: String, emoji: String },
    History,
    Echo,
    Burst { count: usize },
    Ask(Ask),
    AskSse(Ask),
    CreateThread(InThread),
    Subscribe(InThread),
    Unsubscribe(InThread),
    Relay(Sealed<'a>),
    Typing { is_typing: bool },
    Notify { user_id: String, text: String },
    Leave,
}

impl<'a> Frame<'a> {
    /// Reads a frame; anything but a known type in its right shape is a 422.
    pub(super) fn parse(json: &'a RawValue) -> Result<Self, Rejection> {
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
            "ask" => read(json).map(Self::Ask),
            "ask_sse" => read(json).map(Self::AskSse),
            "create_thread" => read(json).map(Self::CreateThread),
            "subscribe" => read(json).map(Self::Subscribe),
            "unsubscribe" => read(json).map(Self::Unsubscribe),
            "relay" => read(json).map(Self::Relay),
            "typing" => read::<Typing>(json).map(|t| Self::Typing {
                is_typing: t.is_typing,
            }),
            "notify" => read::<Notify>(json).map(|n| Self::Notify {
                user_id: n.user_id,
                text: n.text,
            }),
            "leave" => Ok(Self::Leave),
            unknown => Err(unprocessable(format!("unknown message type {unknown:?}"))),
        }
    }
}

fn read<'a, T: Deserialize<'a>>(json: &'a RawValue) -> Result<T, Rejection> {
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

#[derive(Deserialize)]
struct Typing {
    is_typing: bool,
}

#[derive(Deserialize)]
struct Notify {
    user_id: String,
    text: String,
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
