//! What goes to a function, and what comes back.

use std::time::Duration;

use bytes::Bytes;

/// The largest response: 6 MB and a margin, as Lambda words it when it refuses: "Exceeded maximum
/// allowed payload size (6291556 bytes)".
pub(crate) const RESPONSE_LIMIT: usize = 6_291_556;

/// An event that is to be handed to a function.
#[derive(Debug, Clone)]
pub struct InvokeRequest {
    /// What it is about, for those who watch. Empty where it is about nothing in particular.
    pub subject: String,
    /// The event.
    pub content: serde_json::Value,
    /// Its JSON text, where somebody else has written it.
    pub payload: Option<Bytes>,
    /// The root of its trace, in the form of X-Ray's `X-Amzn-Trace-Id`.
    pub trace_root: String,
}

/// What came of a request.
#[derive(Debug)]
pub struct InvokeResponse {
    /// The number of the environment that it concerns.
    pub environment: Option<u32>,
    /// How long that environment took to start for this request.
    pub cold_start: Option<Duration>,
    /// The function's response.
    pub result: Result<Bytes, InvokeError>,
}

/// Why a request has no response.
#[derive(Debug, Clone, thiserror::Error)]
pub enum InvokeError {
    /// The function says so.
    #[error("the function reported {error_type}: {message}")]
    Reported {
        /// The type of its error.
        error_type: String,
        /// Its words.
        message: String,
    },
    /// No environment came up.
    #[error("the function did not start: {why}")]
    NotStarted {
        /// Why not.
        why: String,
    },
    /// The endpoint in place of environments failed.
    #[error("the invoke endpoint {url} failed: {why}")]
    Endpoint {
        /// Where it is.
        url: String,
        /// What happened.
        why: String,
    },
    /// The process ended with the request in hand.
    #[error("the function's process ended: {why}")]
    Ended {
        /// Why.
        why: String,
    },
    /// The function has left the request without an answer.
    #[error("the function asked for its next event without answering this one")]
    NotAnswered,
    /// The response is larger than Lambda allows.
    #[error("the function's response is larger than {limit} bytes")]
    TooLarge {
        /// What Lambda allows.
        limit: usize,
    },
    /// All functions are ended.
    #[error("the gateway stops")]
    Stopping,
}

impl InvokeResponse {
    /// A response that no environment gave.
    pub(crate) fn without_environment(result: Result<Bytes, InvokeError>) -> Self {
        Self {
            environment: None,
            cold_start: None,
            result,
        }
    }

    /// Says which environment it came from, and whether that was started for it.
    pub fn origin(&self) -> String {
        let number = self.environment.map(|number| number.to_string());
        let environment = format!("environment {}", number.as_deref().unwrap_or("-"));
        match self.cold_start {
            Some(cold_start) => format!("{environment}, cold start {} ms", cold_start.as_millis()),
            None => environment,
        }
    }
}
