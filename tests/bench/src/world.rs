//! The function's whole world: the backend, `@connections`, and a DynamoDB, with what happened there.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Method, Request, StatusCode};
use tokio::time::{Instant, sleep};

use crate::chat;
use crate::deliveries::Frames;
use crate::serve::{Answer, Door, json, serve, status};

/// How long the world takes to answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delays {
    /// The backend.
    pub backend: Duration,
    /// `@connections`.
    pub management: Duration,
}

impl Delays {
    /// For what is not measured.
    pub const NONE: Self = Self {
        backend: Duration::ZERO,
        management: Duration::ZERO,
    };
}

/// When posts were made, of the last message.
#[derive(Debug, Clone, Copy)]
pub struct PostTimes {
    /// The first one came.
    pub first: Instant,
    /// The last one was answered.
    pub last: Instant,
}

/// What clients got, and which calls were made.
#[derive(Debug, Default)]
struct Seen {
    frames: Frames,
    calls: BTreeMap<String, u64>,
    /// Connections whose `$connect` is not answered yet: they cannot be posted to.
    handshakes: BTreeSet<String>,
    times: Option<PostTimes>,
    most_at_once: usize,
}

/// The world. Clones of its `Arc` are in each server.
#[derive(Debug, Default)]
pub struct World {
    /// In microseconds.
    backend_delay: AtomicU64,
    management_delay: AtomicU64,
    posting: AtomicUsize,
    seen: Mutex<Seen>,
}

impl World {
    /// Sets how long the world takes from now on.
    pub fn set(&self, delays: Delays) {
        let micros = |time: Duration| u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
        self.backend_delay
            .store(micros(delays.backend), Ordering::Relaxed);
        self.management_delay
            .store(micros(delays.management), Ordering::Relaxed);
    }

    /// Takes what clients got since the last time.
    pub fn take_frames(&self) -> Frames {
        std::mem::take(&mut self.seen().frames)
    }

    /// Takes the calls since the last time.
    pub fn take_calls(&self) -> BTreeMap<String, u64> {
        std::mem::take(&mut self.seen().calls)
    }

    /// Takes when posts were made since the last time.
    pub fn take_post_times(&self) -> Option<PostTimes> {
        self.seen().times.take()
    }

    /// Takes how many posts were under way at once, at most, since the last time.
    pub fn take_most_at_once(&self) -> usize {
        std::mem::take(&mut self.seen().most_at_once)
    }

    /// From now on, until `open`, a post to this connection meets 410.
    pub fn begin_handshake(&self, id: &str) {
        self.seen().handshakes.insert(id.to_owned());
    }

    /// The connection's `$connect` is answered.
    pub fn open(&self, id: &str) {
        self.seen().handshakes.remove(id);
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn count(&self, call: &str) {
        *self.seen().calls.entry(call.to_owned()).or_default() += 1;
    }

    /// What the backend answers.
    async fn backend(self: Arc<Self>, request: Request<Bytes>) -> Answer {
        let path = request.uri().path();
        let call = path.rsplit('/').next().unwrap_or_default();
        self.count(&format!("backend {call}"));
        let Some(answer) = chat::backend(path, request.body()) else {
            return status(StatusCode::NOT_FOUND);
        };
        pause(&self.backend_delay).await;
        json(answer.to_string())
    }

    /// What `@connections` answers.
    async fn management(self: Arc<Self>, request: Request<Bytes>) -> Answer {
        let (head, body) = request.into_parts();
        let id = head.uri.path().rsplit('/').next().unwrap_or_default();
        let id = id.replace("%3D", "=").replace("%3d", "=");
        self.count(match head.method {
            Method::POST => "post",
            Method::DELETE => "close",
            _ => "look at a connection",
        });
        if self.seen().handshakes.contains(&id) {
            pause(&self.management_delay).await;
            let mut gone = status(StatusCode::GONE);
            let kind = HeaderValue::from_static("GoneException");
            gone.headers_mut().insert("x-amzn-errortype", kind);
            return gone;
        }
        if head.method != Method::POST {
            return status(StatusCode::NO_CONTENT);
        }
        self.post_begins(id, body);
        pause(&self.management_delay).await;
        self.post_ends();
        status(StatusCode::OK)
    }

    fn post_begins(&self, id: String, frame: Bytes) {
        let at_once = self.posting.fetch_add(1, Ordering::Relaxed) + 1;
        let now = Instant::now();
        let mut seen = self.seen();
        seen.frames.entry(id).or_default().push(frame);
        seen.most_at_once = seen.most_at_once.max(at_once);
        seen.times.get_or_insert(PostTimes {
            first: now,
            last: now,
        });
    }

    fn post_ends(&self) {
        self.posting.fetch_sub(1, Ordering::Relaxed);
        if let Some(times) = &mut self.seen().times {
            times.last = Instant::now();
        }
    }

    /// Serves the backend; returns its URL.
    ///
    /// # Errors
    /// No port can be had.
    pub async fn serve_backend(self: &Arc<Self>) -> anyhow::Result<String> {
        let world = Arc::clone(self);
        let answer = move |request| Arc::clone(&world).backend(request);
        let address = serve(Door::Plain, answer).await?;
        Ok(format!("http://{address}"))
    }

    /// Serves `@connections`; returns the URL with the stage.
    ///
    /// # Errors
    /// No port can be had.
    pub async fn serve_management(self: &Arc<Self>, door: Door) -> anyhow::Result<String> {
        let scheme = if matches!(door, Door::Plain) {
            "http"
        } else {
            "https"
        };
        let world = Arc::clone(self);
        let answer = move |request| Arc::clone(&world).management(request);
        let address = serve(door, answer).await?;
        Ok(format!("{scheme}://{address}/prod"))
    }
}

async fn pause(micros: &AtomicU64) {
    let pause = Duration::from_micros(micros.load(Ordering::Relaxed));
    if !pause.is_zero() {
        sleep(pause).await;
    }
}
