//! An invocation's JSON in, a strong [`Event`] out. With its folder the only place that knows how
//! AWS spells its events; classified first and parsed once, because an authorizer's event would
//! otherwise pass for a `$connect`.
//!
//! Shapes: API Gateway Developer Guide, apigateway-websocket-api-mapping-template-reference, and
//! captured events. Null and absent members mean the same: both occur.

mod http_request;
mod queue;

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use serde::Deserialize;
use serde_json::value::RawValue;

pub use http_request::HttpRequest;
pub use queue::QueueItem;

use crate::ids::ConnectionId;
use crate::time::EpochMs;

/// Everything that can arrive.
#[derive(Debug, Clone)]
pub enum Event {
    Connect(Connect),
    Message(Message),
    Disconnect(Disconnect),
    /// Somebody invoked the function directly.
    Direct(Direct),
    /// A request to the function's URL or to an HTTP API.
    Http(HttpRequest),
    /// A batch of a queue's messages, in the order in which they came.
    Queue(Vec<QueueItem>),
    /// A handshake that its API asks about before `$connect`.
    Authorize(Authorize),
}

impl Event {
    /// What a connection's event tells of it; nothing, where somebody outside speaks.
    #[must_use]
    pub fn context(&self) -> Option<&Context> {
        match self {
            Self::Connect(connect) => Some(&connect.context),
            Self::Message(message) => Some(&message.context),
            Self::Disconnect(disconnect) => Some(&disconnect.context),
            Self::Authorize(question) => Some(&question.handshake.context),
            Self::Direct(_) | Self::Http(_) | Self::Queue(_) => None,
        }
    }
}

/// The whole JSON of a direct invocation, which has an `action`.
#[derive(Clone)]
pub struct Direct(pub Box<RawValue>);

/// Without the JSON.
impl fmt::Debug for Direct {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Direct(…)")
    }
}

/// What every event of a connection tells.
#[derive(Debug, Clone)]
pub struct Context {
    pub connection_id: ConnectionId,
    pub request_id: String,
    /// `$connect`, `$disconnect`, `$default` or the custom route's key.
    pub route_key: String,
    /// When the connection was made.
    pub connected_at: Option<EpochMs>,
    /// When API Gateway got this event.
    pub received_at: Option<EpochMs>,
    pub source_ip: Option<String>,
    pub api_id: String,
    pub stage: String,
    /// Present on messages.
    pub message_id: Option<String>,
    /// What the connection's authorizer has said of it, where it has one.
    pub authorizer: Option<AuthorizerContext>,
}

/// An authorizer's `principalId` and context: texts by name.
#[derive(Clone, PartialEq, Eq)]
pub struct AuthorizerContext(HashMap<String, String>);

/// By its names alone: among the values is a token.
impl fmt::Debug for AuthorizerContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl AuthorizerContext {
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// API Gateway makes texts of numbers and booleans; emulators may not.
    fn from_json(json: serde_json::Value) -> Option<Self> {
        let serde_json::Value::Object(members) = json else {
            return None;
        };
        let texts = members.into_iter().filter_map(|(name, value)| {
            let text = match value {
                serde_json::Value::String(text) => text,
                serde_json::Value::Number(number) => number.to_string(),
                serde_json::Value::Bool(yes) => yes.to_string(),
                _ => return None,
            };
            Some((name, text))
        });
        Some(Self(texts.collect()))
    }
}

/// A REQUEST authorizer's event.
#[derive(Debug, Clone)]
pub struct Authorize {
    pub handshake: Connect,
    /// What is to be allowed or not.
    pub method_arn: String,
}

/// A handshake that waits for an answer.
#[derive(Clone)]
pub struct Connect {
    pub context: Context,
    query: HashMap<String, Option<String>>,
    headers: HashMap<String, Option<String>>,
}

/// Without the query and the headers: both may hold a token.
impl fmt::Debug for Connect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connect")
            .field("context", &self.context)
            .finish_non_exhaustive()
    }
}

impl Connect {
    /// A decoded query parameter; an empty one counts as given.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query.get(name)?.as_deref()
    }

    /// A header of the handshake; the name's case does not count.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self
            .headers
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.and_then(|(_, value)| value.as_deref())
    }
}

/// One frame of a client.
#[derive(Clone)]
pub struct Message {
    pub context: Context,
    /// The frame's text; empty for an empty frame.
    pub body: String,
}

/// Without the body.
impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("context", &self.context)
            .finish_non_exhaustive()
    }
}

/// A connection that has ended.
#[derive(Debug, Clone)]
pub struct Disconnect {
    pub context: Context,
    /// The close code.
    pub code: Option<u16>,
    /// The close reason; often empty.
    pub reason: String,
}

/// Why an invocation is not one of our events. The texts repeat nothing of the event.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EventError {
    #[error("the event is not the JSON of one of ours (line {line}, column {column})")]
    Malformed { line: usize, column: usize },
    #[error("{what} events are not served by this function")]
    Unsupported { what: &'static str },
    #[error("the event is no WebSocket event of API Gateway: {why}")]
    NotWebSocket { why: &'static str },
    #[error("the event is no HTTP request of a function URL or HTTP API: {why}")]
    NotHttp { why: &'static str },
    #[error("the event's records are no messages of SQS")]
    NotSqs,
    #[error(
        "the event is neither from API Gateway nor a publish: it has no requestContext, no Records and no action"
    )]
    Unknown,
}

/// Classifies and parses an invocation's payload.
///
/// # Errors
/// What the payload is instead of one of our events.
pub fn parse(payload: &str) -> Result<Event, EventError> {
    let shape: Shape<'_> = serde_json::from_str(payload).map_err(|e| malformed(&e))?;
    // `$connect` has neither: what has one of them never passes for it.
    let kind = shape.kind.as_deref();
    if shape.method_arn.is_some() || matches!(kind, Some("REQUEST" | "TOKEN")) {
        return authorize(&shape, payload);
    }
    let Some(context) = shape.request_context else {
        return if shape.records.is_some() {
            queue::parse(payload).map(Event::Queue)
        } else if shape.action.is_some() {
            let json = serde_json::from_str(payload).map_err(|e| malformed(&e))?;
            Ok(Event::Direct(Direct(json)))
        } else {
            Err(EventError::Unknown)
        };
    };
    if context.connection_id.is_none() && context.http.is_some() {
        return http_request::parse(payload).map(Event::Http);
    }
    let wire: Wire = serde_json::from_str(payload).map_err(|e| malformed(&e))?;
    wire.into_event()
}

fn authorize(shape: &Shape<'_>, payload: &str) -> Result<Event, EventError> {
    let what = "TOKEN authorizer and other such";
    let unsupported = EventError::Unsupported { what };
    let arn = shape.method_arn.as_deref().filter(|arn| !arn.is_empty());
    let (Some("REQUEST"), Some(arn)) = (shape.kind.as_deref(), arn) else {
        return Err(unsupported);
    };
    let wire: Wire = serde_json::from_str(payload).map_err(|e| malformed(&e))?;
    let Event::Connect(mut handshake) = wire.into_event()? else {
        return Err(unsupported);
    };
    handshake.context.route_key.push_str(" (authorizer)");
    Ok(Event::Authorize(Authorize {
        handshake,
        method_arn: arn.to_owned(),
    }))
}

fn malformed(error: &serde_json::Error) -> EventError {
    EventError::Malformed {
        line: error.line(),
        column: error.column(),
    }
}

/// Just enough to tell the kinds of event apart.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Shape<'a> {
    #[serde(rename = "type", borrow, default)]
    kind: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    method_arn: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    request_context: Option<ContextShape<'a>>,
    #[serde(borrow, default, rename = "Records")]
    records: Option<&'a RawValue>,
    #[serde(borrow, default)]
    action: Option<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ContextShape<'a> {
    #[serde(borrow, default)]
    connection_id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    http: Option<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire {
    request_context: WireContext,
    #[serde(default)]
    headers: Option<HashMap<String, Option<String>>>,
    #[serde(default)]
    query_string_parameters: Option<HashMap<String, Option<String>>>,
    #[serde(default)]
    body: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireContext {
    #[serde(default)]
    event_type: Option<String>,
    #[serde(default)]
    connection_id: Option<String>,
    #[serde(default)]
    request_id: Option<String>,
    #[serde(default)]
    route_key: Option<String>,
    #[serde(default)]
    connected_at: Option<u64>,
    #[serde(default)]
    request_time_epoch: Option<u64>,
    #[serde(default)]
    message_id: Option<String>,
    /// Some emulators write -1 into every event: what is no close code is none.
    #[serde(default)]
    disconnect_status_code: Option<Box<RawValue>>,
    #[serde(default)]
    disconnect_reason: Option<String>,
    #[serde(default)]
    identity: Option<WireIdentity>,
    #[serde(default)]
    api_id: Option<String>,
    #[serde(default)]
    stage: Option<String>,
    #[serde(default)]
    authorizer: Option<serde_json::Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireIdentity {
    #[serde(default)]
    source_ip: Option<String>,
}

impl Wire {
    fn into_event(self) -> Result<Event, EventError> {
        let wire = self.request_context;
        let connection_id = wire.connection_id.as_deref().and_then(ConnectionId::parse);
        let context = Context {
            connection_id: connection_id.ok_or(EventError::NotWebSocket {
                why: "connectionId is missing",
            })?,
            request_id: wire.request_id.unwrap_or_default(),
            route_key: wire.route_key.unwrap_or_default(),
            connected_at: wire.connected_at.map(EpochMs),
            received_at: wire.request_time_epoch.map(EpochMs),
            source_ip: wire.identity.and_then(|identity| identity.source_ip),
            api_id: wire.api_id.unwrap_or_default(),
            stage: wire.stage.unwrap_or_default(),
            message_id: wire.message_id,
            authorizer: wire.authorizer.and_then(AuthorizerContext::from_json),
        };
        match wire.event_type.as_deref() {
            Some("CONNECT") => Ok(Event::Connect(Connect {
                context,
                query: self.query_string_parameters.unwrap_or_default(),
                headers: self.headers.unwrap_or_default(),
            })),
            Some("MESSAGE") => Ok(Event::Message(Message {
                context,
                body: self.body.unwrap_or_default(),
            })),
            Some("DISCONNECT") => Ok(Event::Disconnect(Disconnect {
                context,
                code: wire
                    .disconnect_status_code
                    .and_then(|code| code.get().parse().ok()),
                reason: wire.disconnect_reason.unwrap_or_default(),
            })),
            _ => Err(EventError::NotWebSocket {
                why: "eventType is not CONNECT, MESSAGE or DISCONNECT",
            }),
        }
    }
}

#[cfg(test)]
mod tests;
