//! What the backend was asked, by its own journal: it tells which connection a client has, which
//! invocation served a frame, and what came before what.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;
use tokio::time::sleep;

use crate::acceptance::http;

const PAUSE: Duration = Duration::from_secs(1);

/// One call, in the order in which the backend got them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Call {
    pub(super) connection: String,
    /// API Gateway's id of the event, which the function's log repeats.
    pub(super) request: String,
    pub(super) what: What,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What {
    /// A client with this token would join.
    Connect(String),
    /// A client says the frame with this id.
    Message(String),
}

/// All calls so far. Clones are one journal.
#[derive(Debug, Clone, Default)]
pub(super) struct Journal(Arc<Mutex<Vec<Call>>>);

#[derive(Deserialize)]
struct Received {
    number: usize,
    path: String,
    headers: Vec<(String, String)>,
    body: String,
}

impl Journal {
    /// Reads the backend's journal over and over; ends with an error only.
    pub(super) async fn follow(&self, backend: &str) -> anyhow::Error {
        let mut last = 0;
        loop {
            let path = format!("/_journal?after={last}");
            let answer = http::get(backend, &path).await;
            let read = answer.and_then(|text| Ok(serde_json::from_str::<Vec<Received>>(&text)?));
            let received = match read {
                Ok(received) => received,
                Err(error) => return error.context("the backend's journal cannot be read"),
            };
            for call in &received {
                if call.number != last + 1 {
                    return anyhow::anyhow!("the backend has forgotten calls after number {last}");
                }
                last = call.number;
            }
            self.calls()
                .extend(received.iter().filter_map(Received::call));
            sleep(PAUSE).await;
        }
    }

    pub(super) fn calls(&self) -> MutexGuard<'_, Vec<Call>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Received {
    fn call(&self) -> Option<Call> {
        let header = |name: &str| {
            let mut headers = self.headers.iter();
            let found = headers.find(|(key, _)| key.eq_ignore_ascii_case(name));
            found.map(|(_, value)| value.clone())
        };
        let body: Value = serde_json::from_str(&self.body).ok()?;
        let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
        let what = if self.path.ends_with("/connect") {
            What::Connect(text(body.get("token"))?)
        } else {
            What::Message(text(body.get("message")?.get("id"))?)
        };
        Some(Call {
            connection: header("x-connection-id")?,
            request: header("x-request-id")?,
            what,
        })
    }
}
