//! What stands behind the API: all that this crate knows of functions.

use std::fmt::Debug;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use serde_json::Value;

/// A function behind a route, an authorizer or a function URL.
pub trait Integration: Debug + Send + Sync + 'static {
    /// Hands `event` over. It is in line when this returns, before those that are handed over later;
    /// the future waits for the answer. A caller may stop waiting by dropping the future.
    fn invoke(&self, event: Event) -> BoxFuture<'static, Answer>;
}

/// An event for a function.
#[derive(Debug, Clone)]
pub struct Event {
    /// The connection that it is about. Empty where it is about none.
    pub connection_id: String,
    /// The event.
    pub content: Value,
    /// The root of its trace, in the form of X-Ray's `X-Amzn-Trace-Id`.
    pub trace_root: String,
}

/// What a function made of an event.
#[derive(Debug)]
pub struct Answer {
    /// The function's response.
    pub result: Result<Bytes, IntegrationError>,
    /// Who gave it, for the event's line, such as `environment 1`.
    pub origin: String,
}

/// Why an event has no response.
#[derive(Debug, Clone, thiserror::Error)]
pub enum IntegrationError {
    /// The function says so.
    #[error("the function reported {error_type}: {message}")]
    Reported {
        /// The type of its error.
        error_type: String,
        /// Its words.
        message: String,
    },
    /// The function, or what runs it, failed in another way.
    #[error("{0}")]
    Failed(String),
}
