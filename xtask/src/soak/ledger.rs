//! What the clients did and saw, written down by themselves: one side of the evidence.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use tokio::time::Instant;

/// One connection, from the handshake to its end.
#[derive(Debug)]
pub(super) struct Life {
    /// Unique: how the backend's journal names this life.
    pub(super) token: String,
    pub(super) booking: String,
    pub(super) asked: Instant,
    /// When the handshake was answered with 101.
    pub(super) opened: Option<Instant>,
    /// The status that refused it, or 0 where there was no answer.
    pub(super) refused: Option<u16>,
    /// When the client began to leave.
    pub(super) leaving: Option<Instant>,
    /// When the other side ended it, unasked, and what it said.
    pub(super) cut: Option<(Instant, String)>,
    pub(super) sent: Vec<Sent>,
    pub(super) seen: Vec<(Instant, Seen)>,
}

/// A frame on its way to the backend.
#[derive(Debug)]
pub(super) struct Sent {
    pub(super) id: String,
    pub(super) at: Instant,
}

/// A frame that a client got.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Seen {
    /// A message of the booking, by the id that its sender gave it.
    Message(String),
    /// Somebody joined; by their token.
    Receipt(String),
    /// The booking's history, which greets.
    History,
    Pong,
    /// `bye`, before the connection is closed on request.
    Bye,
    /// Sidewire's own error frame.
    Error {
        code: String,
        in_reply_to: String,
    },
    /// API Gateway's own error frame.
    GatewayError,
    /// What no client should get.
    Unknown(String),
}

impl Seen {
    /// Reads a frame.
    pub(super) fn read(frame: &str) -> Self {
        let value: Value = serde_json::from_str(frame).unwrap_or_default();
        let text = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
        let kind = text("type").unwrap_or_default();
        match kind.as_str() {
            "message" if value.get("broadcast").is_none() => {
                text("text").map_or_else(|| Self::Unknown(frame.to_owned()), Self::Message)
            }
            "receipt" => {
                text("user_id").map_or_else(|| Self::Unknown(frame.to_owned()), Self::Receipt)
            }
            "history" => Self::History,
            "pong" => Self::Pong,
            "bye" => Self::Bye,
            "error" => Self::Error {
                code: text("code").unwrap_or_default(),
                in_reply_to: text("in_reply_to").unwrap_or_default(),
            },
            "" if value.get("connectionId").is_some() => Self::GatewayError,
            _ => Self::Unknown(frame.to_owned()),
        }
    }
}

impl Life {
    /// When it stopped to be there for frames; `None` while it is.
    pub(super) fn until(&self) -> Option<Instant> {
        let cut = self.cut.as_ref().map(|(at, _)| *at);
        self.leaving.into_iter().chain(cut).min()
    }

    pub(super) fn is_open(&self) -> bool {
        self.opened.is_some() && self.until().is_none()
    }

    /// How often it got this frame.
    pub(super) fn times(&self, frame: &Seen) -> usize {
        self.seen.iter().filter(|(_, seen)| seen == frame).count()
    }
}

/// All lives. Clones are one ledger.
#[derive(Debug, Clone, Default)]
pub(super) struct Ledger(Arc<Mutex<Vec<Life>>>);

/// A life's place in the ledger.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    ledger: Ledger,
    place: usize,
}

impl Ledger {
    /// Opens an entry for a handshake that begins now.
    pub(super) fn begin(&self, token: String, booking: String) -> Entry {
        let mut lives = self.lives();
        lives.push(Life {
            token,
            booking,
            asked: Instant::now(),
            opened: None,
            refused: None,
            leaving: None,
            cut: None,
            sent: Vec::new(),
            seen: Vec::new(),
        });
        Entry {
            ledger: self.clone(),
            place: lives.len() - 1,
        }
    }

    pub(super) fn lives(&self) -> MutexGuard<'_, Vec<Life>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Entry {
    /// Writes something down.
    pub(super) fn note(&self, write: impl FnOnce(&mut Life)) {
        if let Some(life) = self.ledger.lives().get_mut(self.place) {
            write(life);
        }
    }

    /// Whether the client has got this frame.
    pub(super) fn has(&self, frame: &Seen) -> bool {
        let lives = self.ledger.lives();
        lives
            .get(self.place)
            .is_some_and(|life| life.times(frame) > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_frame_of_the_system_is_told_apart() {
        let error = |code: &str, id: &str| Seen::Error {
            code: code.to_owned(),
            in_reply_to: id.to_owned(),
        };
        for (frame, seen) in [
            (
                r#"{"type":"message","id":"m1","user_id":"c1-1","text":"c1-1-4","sent_at":1}"#,
                Seen::Message("c1-1-4".to_owned()),
            ),
            (
                r#"{"type":"receipt","user_id":"c2-1","read_up_to":"m1"}"#,
                Seen::Receipt("c2-1".to_owned()),
            ),
            (
                r#"{"type":"history","booking_id":"1","messages":[]}"#,
                Seen::History,
            ),
            (r#"{"type":"pong"}"#, Seen::Pong),
            (r#"{"type":"bye"}"#, Seen::Bye),
            (
                r#"{"type":"error","code":"internal","message":"…","in_reply_to":"c1-1-5"}"#,
                error("internal", "c1-1-5"),
            ),
            (
                r#"{"type":"error","code":"invalid_json"}"#,
                error("invalid_json", ""),
            ),
            (
                r#"{"message": "Internal server error", "connectionId":"a=", "requestId":"b="}"#,
                Seen::GatewayError,
            ),
        ] {
            assert_eq!(Seen::read(frame), seen);
        }
        for frame in [
            "",
            "{}",
            "[1]",
            r#"{"type":"message","text":"a","broadcast":true}"#,
        ] {
            assert_eq!(Seen::read(frame), Seen::Unknown(frame.to_owned()));
        }
    }
}
