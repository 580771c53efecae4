//! One event on its way to the function, and what became of it.

use std::time::Duration;

use bytes::Bytes;
use tokio::sync::oneshot;

use crate::clock::EpochMs;
use crate::faults::EventKind;
use crate::ids::{TraceRoot, invocation_id};

/// An event that is to be handed to the function.
#[derive(Debug)]
pub(crate) struct Event {
    /// Empty where it is about none.
    pub(crate) connection_id: String,
    pub(crate) content: serde_json::Value,
    /// Its JSON text, where somebody else has written it.
    pub(crate) payload: Option<Bytes>,
    pub(crate) trace: TraceRoot,
}

/// An event with its invocation id, and the caller who waits for the answer.
#[derive(Debug)]
pub(crate) struct Invocation {
    pub(crate) id: String,
    pub(crate) event: Event,
    /// The event as JSON text.
    pub(crate) payload: Bytes,
    /// How long the start of the environment took, where this is its first event.
    pub(crate) cold_start: Option<Duration>,
    answer: Option<oneshot::Sender<Answer>>,
}

/// What the caller gets.
#[derive(Debug)]
pub(crate) struct Answer {
    /// The number of the environment that it concerns.
    pub(crate) environment: Option<u32>,
    /// How long that environment took to start for this event.
    pub(crate) cold_start: Option<Duration>,
    pub(crate) result: Result<Bytes, InvocationError>,
}

/// Why an invocation has no response.
#[derive(Debug, Clone, thiserror::Error)]
pub(crate) enum InvocationError {
    #[error("the function reported {error_type}: {message}")]
    Reported { error_type: String, message: String },
    #[error("the function did not start: {why}")]
    NotStarted { why: String },
    #[error("the invoke endpoint {url} failed: {why}")]
    Endpoint { url: String, why: String },
    #[error("the function's process ended: {why}")]
    Ended { why: String },
    #[error("the function asked for its next event without answering this one")]
    NotAnswered,
    #[error("the function's response is larger than {limit} bytes")]
    TooLarge { limit: usize },
    #[error("the gateway stops")]
    Stopping,
}

impl Answer {
    /// An answer that no environment gave.
    pub(crate) fn without_environment(result: Result<Bytes, InvocationError>) -> Self {
        Self {
            environment: None,
            cold_start: None,
            result,
        }
    }

    /// Which environment it came from, and whether that was started for it.
    pub(crate) fn where_from(&self) -> String {
        let number = self.environment.map(|number| number.to_string());
        let environment = format!("environment {}", number.as_deref().unwrap_or("-"));
        match self.cold_start {
            Some(cold_start) => format!("{environment}, cold start {} ms", cold_start.as_millis()),
            None => environment,
        }
    }
}

/// What an environment learns of an invocation when it asks for it.
#[derive(Debug, Clone)]
pub(crate) struct Assignment {
    pub(crate) id: String,
    pub(crate) payload: Bytes,
    pub(crate) trace: String,
    pub(crate) deadline: EpochMs,
}

impl Event {
    /// What it is about.
    pub(crate) fn kind(&self) -> EventKind {
        let text = |pointer| {
            self.content
                .pointer(pointer)
                .and_then(serde_json::Value::as_str)
        };
        match text("/requestContext/eventType") {
            _ if text("/type") == Some("REQUEST") => EventKind::Authorizer,
            Some("MESSAGE") => EventKind::Message,
            Some("DISCONNECT") => EventKind::Disconnect,
            _ => EventKind::Connect,
        }
    }
}

impl Invocation {
    pub(crate) fn new(event: Event) -> (Self, oneshot::Receiver<Answer>) {
        let (answer, waiting) = oneshot::channel();
        let written = event.payload.clone();
        let payload = written.unwrap_or_else(|| Bytes::from(event.content.to_string()));
        (
            Self {
                id: invocation_id(),
                event,
                payload,
                cold_start: None,
                answer: Some(answer),
            },
            waiting,
        )
    }

    pub(crate) fn assignment(&self, timeout: Duration) -> Assignment {
        Assignment {
            id: self.id.clone(),
            payload: self.payload.clone(),
            trace: self.event.trace.for_invocation(),
            deadline: EpochMs::now().after(timeout),
        }
    }

    /// Answers the caller, who may have stopped waiting. Only the first answer counts.
    pub(crate) fn answer(
        &mut self,
        environment: Option<u32>,
        result: Result<Bytes, InvocationError>,
    ) {
        if let Some(answer) = self.answer.take() {
            // A caller who gave up after its own time limit has no use for the answer.
            drop(answer.send(Answer {
                environment,
                cold_start: self.cold_start,
                result,
            }));
        }
    }

    pub(crate) fn is_answered(&self) -> bool {
        self.answer.is_none()
    }

    /// Whether the caller gave up before anybody took the event.
    pub(crate) fn is_abandoned(&self) -> bool {
        self.answer.as_ref().is_some_and(oneshot::Sender::is_closed)
    }
}
