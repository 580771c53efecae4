//! Environments that are killed.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::faults::span::Span;

/// An environment that is killed, with all that its process has started.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KillFault {
    /// When it dies.
    pub when: KillTime,
    /// How long after that moment: after the event was handed over, or after the answer. One that
    /// is done sooner is not killed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delay: Option<Span>,
    /// The events that it may have. Empty: any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<EventKind>,
}

/// The moment at which an environment is killed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KillTime {
    /// With its event in hand: when it posts its answer, which is lost, or a delay after the event
    /// was handed over.
    BeforeAnswer,
    /// Between its answer and its asking for the next event.
    AfterAnswer,
}

/// What an event is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum EventKind {
    /// The authorizer's question.
    Authorizer,
    /// A connection begins.
    Connect,
    /// A message.
    Message,
    /// A connection has ended.
    Disconnect,
    /// A batch of a queue's messages.
    Queue,
}

impl EventKind {
    /// Reads what the event with this JSON is about. One that does not say it counts as a
    /// connection that begins.
    pub fn from_event(event: &Value) -> Self {
        let text = |pointer| event.pointer(pointer).and_then(Value::as_str);
        match text("/requestContext/eventType") {
            _ if text("/type") == Some("REQUEST") => Self::Authorizer,
            _ if text("/Records/0/eventSource") == Some("aws:sqs") => Self::Queue,
            Some("MESSAGE") => Self::Message,
            Some("DISCONNECT") => Self::Disconnect,
            _ => Self::Connect,
        }
    }
}
