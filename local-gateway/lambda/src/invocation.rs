//! A request on its way through an environment, with the caller who waits for its response.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use tokio::sync::oneshot;
use uuid::Uuid;

use crate::exchange::{InvokeError, InvokeRequest, InvokeResponse};

/// A request with its invocation id, and the caller who waits for the response.
#[derive(Debug)]
pub(crate) struct Invocation {
    pub(crate) id: String,
    pub(crate) request: InvokeRequest,
    /// The event as JSON text.
    pub(crate) payload: Bytes,
    /// How long the start of the environment took, where this is its first event.
    pub(crate) cold_start: Option<Duration>,
    caller: Option<oneshot::Sender<InvokeResponse>>,
}

/// What an environment learns of an invocation when it asks for it.
#[derive(Debug, Clone)]
pub(crate) struct Assignment {
    pub(crate) id: String,
    pub(crate) payload: Bytes,
    pub(crate) trace: String,
    /// Milliseconds since 1970 in UTC.
    pub(crate) deadline_ms: u64,
}

impl Invocation {
    pub(crate) fn new(request: InvokeRequest) -> (Self, oneshot::Receiver<InvokeResponse>) {
        let (caller, waiting) = oneshot::channel();
        let written = request.payload.clone();
        let payload = written.unwrap_or_else(|| Bytes::from(request.content.to_string()));
        (
            Self {
                id: Uuid::new_v4().to_string(),
                request,
                payload,
                cold_start: None,
                caller: Some(caller),
            },
            waiting,
        )
    }

    pub(crate) fn assignment(&self, timeout: Duration) -> Assignment {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let deadline = now.unwrap_or_default().saturating_add(timeout);
        Assignment {
            id: self.id.clone(),
            payload: self.payload.clone(),
            trace: self.trace(),
            deadline_ms: u64::try_from(deadline.as_millis()).unwrap_or(u64::MAX),
        }
    }

    /// What the function is told of the trace: it is never sampled, nobody collects traces here.
    pub(crate) fn trace(&self) -> String {
        let parent = rand::random::<u64>();
        format!("{};Parent={parent:016x};Sampled=0", self.request.trace_root)
    }

    /// Answers the caller, who may have stopped waiting. Only the first answer counts.
    pub(crate) fn answer(&mut self, environment: Option<u32>, result: Result<Bytes, InvokeError>) {
        if let Some(caller) = self.caller.take() {
            // A caller who gave up after its own time limit has no use for the response.
            drop(caller.send(InvokeResponse {
                environment,
                cold_start: self.cold_start,
                result,
            }));
        }
    }

    pub(crate) fn is_answered(&self) -> bool {
        self.caller.is_none()
    }

    /// Whether the caller gave up before anybody took the event.
    pub(crate) fn is_abandoned(&self) -> bool {
        self.caller.as_ref().is_some_and(oneshot::Sender::is_closed)
    }
}

#[cfg(test)]
mod tests;
