//! One answer that the script gives in place of the chat's.

use std::time::Duration;

use bytes::Bytes;
use serde::Deserialize;

use crate::{gate::Gate, stream::Piece};

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
