//! What the backend answers next, and what it was asked.

use mock_backend::{Answer, Endpoint, Gate, JWKS_PATH, Received};
use serde_json::Value;

use crate::{Client, Refused, World, eventually, within};

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

    /// Has the backend send a frame of this type to the sender's whole home.
    pub async fn broadcast(&self, sender: &mut Client, kind: &str) {
        let reply = serde_json::json!({"type": kind, "broadcast": true});
        self.answer(sender, &reply).await;
    }

    /// Has the backend send a frame of each of these types to the sender's home, one after the
    /// other. Sender and others get each one. Returns the events' lines, which tell of no loss.
    pub async fn all_get(
        &self,
        sender: &mut Client,
        others: &mut [Client],
        kinds: &[&str],
    ) -> Vec<Value> {
        let recipients = 1 + others.len();
        let whole = |line: &Value| {
            let lost = ["delivery.failed", "delivery.throttled", "delivery.refused"];
            line["route"] == "$default"
                && line["delivery.delivered"] == recipients
                && lost.iter().all(|lost| line[*lost] == 0)
        };
        let lines = || self.log().into_iter().filter(whole).collect::<Vec<_>>();
        let before = lines().len();
        for kind in kinds {
            self.broadcast(sender, kind).await;
            sender.expect(kind).await;
            for other in others.iter_mut() {
                other.expect(kind).await;
            }
        }
        eventually("lines of events that lost nothing", async || {
            let lines = lines().split_off(before);
            (lines.len() == kinds.len()).then_some(lines)
        })
        .await
    }

    /// Has the backend hold its next answer as the chat until the gate opens.
    #[must_use]
    pub fn hold(&self, endpoint: Endpoint) -> Gate {
        let gate = Gate::new();
        let held = Answer::Gate(gate.clone(), Box::new(Answer::Chat));
        self.backend.script().next(endpoint, held);
        gate
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

    /// Sends two frames at once, so that two environments serve one each: the backend holds both until it
    /// has both. Returns its calls.
    pub async fn ask_two_environments(&self, client: &mut Client) -> [Received; 2] {
        let gate = Gate::new();
        let before = self.backend.journal().received().len();
        for _ in 0..2 {
            let held = Answer::Gate(gate.clone(), Box::new(json(r#"{"type":"held"}"#)));
            self.backend.script().next(Endpoint::Message, held);
            client.send("{}").await;
        }
        let called = self.backend.journal().wait_for_count(before + 2);
        within("the calls that are held", called).await;
        gate.open();
        client.expect("held").await;
        client.expect("held").await;
        let calls = self.backend.journal().received().split_off(before);
        calls.try_into().unwrap()
    }

    /// Starts a second environment, so that no later event waits for its start: while the backend
    /// holds the client's frame, a handshake is refused.
    pub async fn second_environment(&self, client: &mut Client) {
        let gate = Gate::new();
        let held = Answer::Gate(gate.clone(), Box::new(json(r#"{"type":"held"}"#)));
        self.backend.script().next(Endpoint::Message, held);
        let calls = self.backend.journal().received().len();
        client.send("{}").await;
        let called = self.backend.journal().wait_for_count(calls + 1);
        within("the call that is held", called).await;
        let refused = self.try_connect("type=none").await;
        assert_eq!(refused.unwrap_err(), Refused(400));
        gate.open();
        client.expect("held").await;
    }
}
