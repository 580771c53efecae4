//! What the backend received, in order, so that a test can assert on it and wait for it.
//!
//! Filled by `routes`, before a call is answered. Tokens are in here as they came: this is a
//! tool for tests, never a log.

use std::{
    collections::VecDeque,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use bytes::Bytes;
use http::{HeaderMap, Method};
use serde_json::{Value, json};
use tokio::{sync::watch, time::Instant};

mod streams;
#[cfg(test)]
mod tests;

pub(crate) use streams::Begun;
use streams::Streams;

/// The most calls that are remembered; the oldest go first.
const LIMIT: usize = 10_000;
/// The most bytes of bodies that are remembered, but for the latest call's.
const BYTES: usize = 256 << 20;

/// One call, exactly as it came.
#[derive(Debug, Clone)]
pub struct Received {
    /// The HTTP method.
    pub method: Method,
    /// The path, still percent-encoded, without the query.
    pub path: String,
    /// The query, without its `?`.
    pub query: Option<String>,
    /// All headers.
    pub headers: HeaderMap,
    /// The body's bytes.
    pub body: Bytes,
    /// The caller's end of the TCP connection.
    pub peer: SocketAddr,
    /// When its body was complete.
    pub at: Instant,
}

impl Received {
    /// Returns a header's value, if it is there and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns the body as text, with a replacement character for what is not UTF-8.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// Describes the call with this number for `GET /_journal`.
    pub(crate) fn to_json(&self, number: usize) -> Value {
        let headers: Vec<_> = self
            .headers
            .iter()
            .map(|(name, value)| json!([name.as_str(), String::from_utf8_lossy(value.as_bytes())]))
            .collect();
        json!({
            "number": number,
            "method": self.method.as_str(),
            "path": self.path,
            "query": self.query,
            "headers": headers,
            "body": self.text(),
            "peer": self.peer.to_string(),
        })
    }
}

/// The last 10,000 calls, or fewer if their bodies are over 256 MiB. Clones share one journal.
#[derive(Debug, Clone)]
pub struct Journal {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    calls: Mutex<Calls>,
    count: watch::Sender<usize>,
    streams: Streams,
}

#[derive(Debug, Default)]
struct Calls {
    latest: VecDeque<Received>,
    bytes: usize,
    /// All there have ever been.
    count: usize,
}

impl Default for Journal {
    fn default() -> Self {
        let shared = Shared {
            calls: Mutex::default(),
            count: watch::Sender::new(0),
            streams: Streams::default(),
        };
        Self {
            shared: Arc::new(shared),
        }
    }
}

impl Journal {
    /// Returns everything that is remembered, oldest first.
    pub fn received(&self) -> Vec<Received> {
        self.calls().latest.iter().cloned().collect()
    }

    /// Returns what is remembered of the calls after number `after`, each with its number: they are
    /// counted from 1.
    pub fn received_after(&self, after: usize) -> Vec<(usize, Received)> {
        let calls = self.calls();
        let forgotten = calls.count - calls.latest.len();
        let numbered = calls.latest.iter().enumerate();
        numbered
            .map(|(place, call)| (forgotten + place + 1, call))
            .skip(after.saturating_sub(forgotten))
            .map(|(number, call)| (number, call.clone()))
            .collect()
    }

    /// Returns how many calls there have ever been, forgotten ones included.
    pub fn count(&self) -> usize {
        *self.shared.count.borrow()
    }

    /// Forgets all calls; [`Journal::count`] goes on.
    pub fn clear(&self) {
        let mut calls = self.calls();
        let count = calls.count;
        *calls = Calls {
            count,
            ..Calls::default()
        };
    }

    /// Waits until `enough` says yes to the calls so far, oldest first, and returns them. Waits
    /// without limit: the caller sets the deadline.
    pub async fn wait_for(&self, mut enough: impl FnMut(&[Received]) -> bool) -> Vec<Received> {
        let mut count = self.shared.count.subscribe();
        loop {
            count.mark_unchanged();
            {
                let mut calls = self.calls();
                let calls = calls.latest.make_contiguous();
                if enough(calls) {
                    return calls.to_vec();
                }
            }
            if count.changed().await.is_err() {
                return self.received();
            }
        }
    }

    /// Waits until `count` calls have come in all and returns those that are remembered.
    pub async fn wait_for_count(&self, count: usize) -> Vec<Received> {
        self.wait_for(|_| self.count() >= count).await
    }

    /// Returns how many answers in pieces have lost their caller before their end.
    pub fn streams_dropped(&self) -> usize {
        self.shared.streams.dropped()
    }

    /// Waits until that many answers in pieces have lost their caller, in all. Waits without
    /// limit: the caller sets the deadline.
    pub async fn wait_for_streams_dropped(&self, count: usize) {
        self.shared.streams.wait_for_dropped(count).await;
    }

    pub(crate) fn stream_begun(&self) -> Begun {
        self.shared.streams.begin()
    }

    pub(crate) fn record(&self, call: Received) {
        self.calls().push(call);
        self.shared.count.send_modify(|count| *count += 1);
    }

    fn calls(&self) -> MutexGuard<'_, Calls> {
        self.shared
            .calls
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl Calls {
    fn push(&mut self, call: Received) {
        self.count += 1;
        self.bytes += call.body.len();
        self.latest.push_back(call);
        while self.latest.len() > LIMIT || (self.latest.len() > 1 && self.bytes > BYTES) {
            let Some(oldest) = self.latest.pop_front() else {
                break;
            };
            self.bytes = self.bytes.saturating_sub(oldest.body.len());
        }
    }
}
