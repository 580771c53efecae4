//! What the backend answers next, and what it was asked.

use mock_backend::{Answer, Endpoint, JWKS_PATH, Received};
use serde_json::Value;

use crate::{Client, World};

/// An answer of status 200 with this JSON.
#[must_use]
pub fn json(text: &str) -> Answer {
    let text = text.to_owned();
    Answer::Json { text }
}

/// An answer with this status.
#[must_use]
pub fn status(status: u16, body: &str) -> Answer {
    let body = body.to_owned();
    Answer::Status { status, body }
}

impl World {
    /// Has the backend answer the next handshake with this.
    pub fn accept(&self, reply: &Value) {
        let answer = json(&reply.to_string());
        self.backend.script().next(Endpoint::Connect, answer);
    }

    /// Has the backend answer the sender's next frame with this reply, and sends a frame.
    pub async fn answer(&self, sender: &mut Client, reply: &Value) {
        let answer = json(&reply.to_string());
        self.backend.script().next(Endpoint::Message, answer);
        sender.send(r#"{"type":"anything"}"#).await;
    }

    /// The calls that the backend got, without those for its issuer's keys.
    #[must_use]
    pub fn calls(&self) -> Vec<Received> {
        let mut calls = self.backend.journal().received();
        calls.retain(|call| call.path != JWKS_PATH);
        calls
    }

    /// The calls that the backend got at paths with this end.
    #[must_use]
    pub fn calls_at(&self, path: &str) -> Vec<Received> {
        let mut calls = self.backend.journal().received();
        calls.retain(|call| call.path.ends_with(path));
        calls
    }

    /// The only call that the backend got.
    #[must_use]
    pub fn only_call(&self) -> Received {
        let mut calls = self.backend.journal().received();
        assert_eq!(calls.len(), 1, "{calls:?}");
        calls.remove(0)
    }
}
