//! What the backend answers instead of playing the chat: refusals, nonsense, silence.
//!
//! Each endpoint has a queue and a standing answer. A call takes the queue's first answer, else
//! the standing one, else the chat's. `routes` asks here; `answer` turns it into HTTP.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use bytes::Bytes;
use serde::Deserialize;

use crate::stream::Piece;

mod gate;
mod instruction;
mod play;
#[cfg(test)]
mod tests;

pub use gate::Gate;
pub(crate) use instruction::Instruction;
pub(crate) use play::{CloseConnection, play, stream};

/// The calls of the contract, and the one for the issuer's keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Endpoint {
    /// `POST …/connect`.
    Connect,
    /// `POST …/message`.
    Message,
    /// `POST …/disconnect`.
    Disconnect,
    /// `GET /.well-known/jwks.json`.
    Jwks,
}

/// One answer to one call.
#[derive(Debug, Clone)]
pub enum Answer {
    /// The chat's own answer: a place in the queue where nothing is wrong.
    Chat,
    /// This status with this body, as `application/json`.
    Status {
        /// The status code.
        status: u16,
        /// The body.
        body: String,
    },
    /// 200 with this very text, as `application/json`.
    Json {
        /// The body.
        text: String,
    },
    /// Whatever the test wants.
    Raw {
        /// The status code.
        status: u16,
        /// The `Content-Type`; none is sent for `None`.
        content_type: Option<String>,
        /// Further headers.
        headers: Vec<(String, String)>,
        /// The body.
        body: Bytes,
    },
    /// 200 with a page of HTML.
    Nonsense,
    /// 200 with a JSON object of this many bytes (30 at least).
    Huge(usize),
    /// Silence until the caller goes away or the server stops.
    Hang,
    /// Another answer, later.
    Slow(Duration, Box<Self>),
    /// Another answer, once the gate lets it pass.
    Gate(Gate, Box<Self>),
    /// 307 to this location.
    Redirect(String),
    /// 200 without a body.
    Empty,
    /// 200 with `null`.
    Null,
    /// 204.
    NoContent,
    /// 200 in chunks, each sent off by itself.
    Stream {
        /// The `Content-Type`.
        content_type: String,
        /// What comes, in order.
        pieces: Vec<Piece>,
    },
    /// The TCP connection is closed without a word.
    Drop,
}

/// The answers to come. Clones share one script.
#[derive(Debug, Clone, Default)]
pub struct Script {
    lines: Arc<Mutex<HashMap<Endpoint, Lines>>>,
}

#[derive(Debug, Default)]
struct Lines {
    next: VecDeque<Answer>,
    always: Option<Answer>,
}

impl Script {
    /// Queues an answer for one call of this endpoint.
    pub fn next(&self, endpoint: Endpoint, answer: Answer) {
        self.lines()
            .entry(endpoint)
            .or_default()
            .next
            .push_back(answer);
    }

    /// Sets the answer to all calls of this endpoint that find its queue empty.
    pub fn always(&self, endpoint: Endpoint, answer: Answer) {
        self.lines().entry(endpoint).or_default().always = Some(answer);
    }

    /// Forgets all instructions: the chat answers again.
    pub fn clear(&self) {
        self.lines().clear();
    }

    pub(crate) fn follow(&self, instruction: Instruction) {
        match instruction {
            Instruction::Clear => self.clear(),
            Instruction::Next(endpoint, answer) => self.next(endpoint, answer),
            Instruction::Always(endpoint, answer) => self.always(endpoint, answer),
        }
    }

    pub(crate) fn take(&self, endpoint: Endpoint) -> Answer {
        let mut lines = self.lines();
        let Some(lines) = lines.get_mut(&endpoint) else {
            return Answer::Chat;
        };
        lines
            .next
            .pop_front()
            .or_else(|| lines.always.clone())
            .unwrap_or(Answer::Chat)
    }

    fn lines(&self) -> MutexGuard<'_, HashMap<Endpoint, Lines>> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
