//! The frames that the chat answers: one row for each `type`. A row of another system's frames is
//! added to the table; only what must be remembered needs an [`Effect`] of its own.
//!
//! Answers are written as [templates](super::template). `{frame}` is the client's frame, `{user}` its
//! user, `{sent_at}` its time; an effect adds what its comment says.

use std::{borrow::Cow, collections::BTreeMap};

use serde::Deserialize;
use serde_json::value::RawValue;

use super::{
    streamed::{Format, Record},
    template::Values,
};
use crate::rejection::Rejection;

/// A type of frame, and what it is answered with.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) kind: &'static str,
    /// The members that the template shows or the effect needs. Others are ignored.
    pub(super) members: &'static [Member],
    pub(super) effect: Effect,
    pub(super) answer: Content,
}

/// A member that a frame must have.
#[derive(Debug, Clone, Copy)]
pub(super) enum Member {
    Text(&'static str),
    /// A text, known as the second name from here on.
    TextAs(&'static str, &'static str),
    /// A text, or a whole number, which is passed on as it is.
    Id(&'static str),
    Flag(&'static str),
    /// Any JSON, passed on byte for byte.
    Any(&'static str),
}

/// What the chat does before it answers.
#[derive(Debug, Clone, Copy)]
pub(super) enum Effect {
    Nothing,
    /// Stores the member `text` as a message. Adds `{id}`.
    AddMessage,
    /// Stores the member `emoji` with the message `message_id`; 404 without that message. A number
    /// is an id of another system's: this chat gives out texts, so there is nothing to store it with.
    AddReaction,
    /// Adds the booking's `{messages}` and its id, `{booking}`.
    ReadMessages,
    /// Remembers the member `thread`.
    CreateThread,
    /// Adds `{channel}`, that of the member `thread`; 404 if nobody created it.
    FindThread,
}

/// The form of an answer.
#[derive(Debug, Clone, Copy)]
pub(super) enum Content {
    Reply(&'static str),
    /// As many replies as the member `count` says, with `{n}` from 1.
    Burst(&'static str),
    Stream(Format, &'static [Record]),
}

/// A booking's messages: also the first frame of a connection.
pub(super) const HISTORY: &str =
    r#"{"type":"history","booking_id":{booking},"messages":{messages}}"#;
/// The second frame of a connection to a booking.
pub(super) const RECEIPT: &str = r#"{"type":"receipt","user_id":{user},"read_up_to":{last_id}}"#;
/// The first frame of a connection without a booking.
pub(super) const WELCOME: &str = r#"{"type":"welcome","user_id":{user}}"#;

/// How an assistant answers that cannot read what it is asked: with the question, scrambled, which
/// is enough to see that nobody on the way changes it.
const ASSISTANT: &[Record] = &[
    Record::Once(r#"{"type":"session","session_id":{session}}"#),
    Record::Chunk(r#"{"type":"encrypted_chunk","n":{n},"ciphertext":{ciphertext}}"#),
    Record::Event("thinking", r#"{"type":"thinking","text":"was that all?"}"#),
    Record::Once(r#"{"type":"stored","session_id":{session}}"#),
    Record::Once(r#"{"type":"done","chunks":{chunks}}"#),
];

/// A message as the whole answer to it, whatever the frame looked like.
const MESSAGE: &str = concat!(
    r#"{"type":"message","id":{id},"user_id":{user},"text":{text},"sent_at":{sent_at},"#,
    r#""broadcast":true}"#,
);

/// A frame without a `type`: `{"body":"Hello!"}` is a message too.
pub(super) const UNTYPED: Row = Row {
    kind: "message",
    members: &[Member::TextAs("body", "text")],
    effect: Effect::AddMessage,
    answer: Content::Reply(MESSAGE),
};

/// The table.
pub(super) const FRAMES: &[Row] = &[
    Row {
        kind: "message",
        members: &[Member::Text("text")],
        effect: Effect::AddMessage,
        answer: Content::Reply(MESSAGE),
    },
    Row {
        kind: "reaction",
        members: &[Member::Id("message_id"), Member::Text("emoji")],
        effect: Effect::AddReaction,
        answer: Content::Reply(concat!(
            r#"{"type":"reaction","message_id":{message_id},"user_id":{user},"emoji":{emoji},"#,
            r#""broadcast":true}"#,
        )),
    },
    Row {
        kind: "history",
        members: &[],
        effect: Effect::ReadMessages,
        answer: Content::Reply(HISTORY),
    },
    Row {
        kind: "echo",
        members: &[],
        effect: Effect::Nothing,
        answer: Content::Reply(r#"{"type":"echo","message":{frame}}"#),
    },
    Row {
        kind: "burst",
        members: &[Member::Any("count")],
        effect: Effect::Nothing,
        answer: Content::Burst(r#"{"type":"burst","n":{n}}"#),
    },
    Row {
        kind: "ask",
        members: &[Member::Text("text")],
        effect: Effect::Nothing,
        answer: Content::Stream(Format::Lines, ASSISTANT),
    },
    Row {
        kind: "ask_sse",
        members: &[Member::Text("text")],
        effect: Effect::Nothing,
        answer: Content::Stream(Format::Events, ASSISTANT),
    },
    Row {
        kind: "create_thread",
        members: &[Member::Text("thread")],
        effect: Effect::CreateThread,
        answer: Content::Reply(r#"{"type":"thread_created","thread":{thread}}"#),
    },
    Row {
        kind: "subscribe",
        members: &[Member::Text("thread")],
        effect: Effect::FindThread,
        answer: Content::Reply(
            r#"{"type":"subscribed","thread":{thread},"sidewire":{"join":[{channel}]}}"#,
        ),
    },
    Row {
        kind: "unsubscribe",
        members: &[Member::Text("thread")],
        effect: Effect::FindThread,
        answer: Content::Reply(
            r#"{"type":"unsubscribed","thread":{thread},"sidewire":{"leave":[{channel}]}}"#,
        ),
    },
    Row {
        kind: "relay",
        members: &[
            Member::Text("thread"),
            Member::Any("ciphertext"),
            Member::Any("iv"),
        ],
        effect: Effect::FindThread,
        answer: Content::Reply(concat!(
            r#"{"type":"relayed","thread":{thread},"ciphertext":{ciphertext},"iv":{iv},"#,
            r#""broadcast":{"channel":{channel},"exclude_sender":true}}"#,
        )),
    },
    Row {
        kind: "typing",
        members: &[Member::Flag("is_typing")],
        effect: Effect::Nothing,
        answer: Content::Reply(concat!(
            r#"{"type":"typing_indicator","user_id":{user},"is_typing":{is_typing},"#,
            r#""broadcast":{"exclude_sender":true}}"#,
        )),
    },
    Row {
        kind: "notify",
        members: &[Member::Text("user_id"), Member::Text("text")],
        effect: Effect::Nothing,
        answer: Content::Reply(concat!(
            r#"{"type":"notification","from":{user},"text":{text},"#,
            r#""broadcast":{"user_id":{user_id}}}"#,
        )),
    },
    Row {
        kind: "leave",
        members: &[],
        effect: Effect::Nothing,
        answer: Content::Reply(r#"{"type":"bye","sidewire":{"close":true}}"#),
    },
];

/// Finds a frame's row and reads its members; anything but a known type in its right shape is a
/// 422.
pub(super) fn read(frame: &RawValue) -> Result<(&'static Row, Values), Rejection> {
    let members: Members<'_> = parse(frame)?;
    let row = row(&members)?;
    let mut values = Values::default();
    values.json("frame", frame.get());
    for one in row.members {
        match *one {
            Member::Text(name) => values.text(name, &member::<String>(&members, name)?),
            Member::TextAs(name, value) => {
                values.text(value, &member::<String>(&members, name)?);
            }
            Member::Id(name) => match member(&members, name)? {
                Id::Text(text) => values.text(name, &text),
                Id::Number(number) => values.json(name, number.to_string()),
            },
            Member::Flag(name) => values.json(name, member::<bool>(&members, name)?.to_string()),
            Member::Any(name) => values.json(name, member::<&RawValue>(&members, name)?.get()),
        }
    }
    Ok((row, values))
}

/// The members of a frame by their names.
type Members<'a> = BTreeMap<Cow<'a, str>, &'a RawValue>;

#[derive(Deserialize)]
#[serde(untagged, expecting = "expected a text or a number from 0")]
enum Id {
    Text(String),
    Number(u64),
}

fn row(members: &Members<'_>) -> Result<&'static Row, Rejection> {
    if !members.contains_key("type") {
        return match members.contains_key("body") {
            true => Ok(&UNTYPED),
            false => Err(misshapen("there is no `type`, and no `body`")),
        };
    }
    let kind: Cow<'_, str> = member(members, "type")?;
    let row = FRAMES.iter().find(|row| row.kind == kind);
    row.ok_or_else(|| {
        let known: Vec<_> = FRAMES.iter().map(|row| row.kind).collect();
        let known = known.join(", ");
        Rejection::unprocessable(format!("unknown message type {kind:?}; known are {known}"))
    })
}

/// Reads a member that must be there.
fn member<'a, T: Deserialize<'a>>(members: &Members<'a>, name: &str) -> Result<T, Rejection> {
    let value = members.get(name).copied();
    let value = value.ok_or_else(|| misshapen(format!("there is no `{name}`")))?;
    let parsed = serde_json::from_str(value.get());
    parsed.map_err(|error| misshapen(format!("`{name}`: {error}")))
}

/// Reads a frame, or a part of one.
pub(super) fn parse<'a, T: Deserialize<'a>>(json: &'a RawValue) -> Result<T, Rejection> {
    serde_json::from_str(json.get()).map_err(|error| misshapen(error.to_string()))
}

fn misshapen(problem: impl std::fmt::Display) -> Rejection {
    Rejection::unprocessable(format!("this is not a frame of the chat: {problem}"))
}

#[cfg(test)]
mod tests;
