//! The script's form on the wire, for `POST /_script`.

use std::time::Duration;

use serde::Deserialize;

use crate::{
    answer::{Answer, Endpoint},
    stream::Piece,
};

/// One instruction from outside.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "Wire")]
pub(crate) enum Instruction {
    Clear,
    Next(Endpoint, Answer),
    Always(Endpoint, Answer),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    endpoint: Option<Endpoint>,
    next: Option<WireAnswer>,
    always: Option<WireAnswer>,
    #[serde(default)]
    clear: bool,
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
enum WireAnswer {
    Chat,
    Status {
        status: u16,
        #[serde(default)]
        body: String,
    },
    Json {
        text: String,
    },
    Raw {
        status: u16,
        content_type: Option<String>,
        #[serde(default)]
        headers: Vec<(String, String)>,
        #[serde(default)]
        body: String,
    },
    Nonsense,
    Huge {
        bytes: usize,
    },
    Hang,
    Slow {
        ms: u64,
        then: Box<Self>,
    },
    Redirect {
        location: String,
    },
    Empty,
    Null,
    NoContent,
    Stream {
        content_type: String,
        pieces: Vec<WirePiece>,
    },
    Drop,
}

/// `{"bytes":"…"}`, `{"repeat":"…"}`, `{"pause_ms":100}`, `"forever"` or `"break"`.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum WirePiece {
    Bytes(String),
    Repeat(String),
    PauseMs(u64),
    Forever,
    Break,
}

impl TryFrom<Wire> for Instruction {
    type Error = &'static str;

    fn try_from(wire: Wire) -> Result<Self, Self::Error> {
        match (wire.clear, wire.endpoint, wire.next, wire.always) {
            (true, None, None, None) => Ok(Self::Clear),
            (false, Some(endpoint), Some(next), None) => Ok(Self::Next(endpoint, next.into())),
            (false, Some(endpoint), None, Some(always)) => {
                Ok(Self::Always(endpoint, always.into()))
            }
            _ => Err("expected `endpoint` with one of `next` and `always`, or `clear` alone"),
        }
    }
}

impl From<WireAnswer> for Answer {
    fn from(wire: WireAnswer) -> Self {
        match wire {
            WireAnswer::Chat => Self::Chat,
            WireAnswer::Status { status, body } => Self::Status { status, body },
            WireAnswer::Json { text } => Self::Json { text },
            WireAnswer::Raw {
                status,
                content_type,
                headers,
                body,
            } => Self::Raw {
                status,
                content_type,
                headers,
                body: body.into(),
            },
            WireAnswer::Nonsense => Self::Nonsense,
            WireAnswer::Huge { bytes } => Self::Huge(bytes),
            WireAnswer::Hang => Self::Hang,
            WireAnswer::Slow { ms, then } => {
                Self::Slow(Duration::from_millis(ms), Box::new((*then).into()))
            }
            WireAnswer::Redirect { location } => Self::Redirect(location),
            WireAnswer::Empty => Self::Empty,
            WireAnswer::Null => Self::Null,
            WireAnswer::NoContent => Self::NoContent,
            WireAnswer::Stream {
                content_type,
                pieces,
            } => Self::Stream {
                content_type,
                pieces: pieces.into_iter().map(Into::into).collect(),
            },
            WireAnswer::Drop => Self::Drop,
        }
    }
}

impl From<WirePiece> for Piece {
    fn from(wire: WirePiece) -> Self {
        match wire {
            WirePiece::Bytes(text) => Self::Bytes(text.into()),
            WirePiece::Repeat(text) => Self::Repeat(text.into()),
            WirePiece::PauseMs(ms) => Self::Pause(Duration::from_millis(ms)),
            WirePiece::Forever => Self::Forever,
            WirePiece::Break => Self::Break,
        }
    }
}
