//! An event in, the contract's HTTP request out. Pure.

use std::fmt;

use backend_contract::{ConnectRequest, DisconnectRequest, MessageRequest, headers};
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::value::RawValue;

use crate::connection::Connection;
use crate::event::{Connect, Context, Disconnect};
use crate::frame::Frame;
use crate::settings::PathTemplate;

/// All that stands unencoded in a path's segment (RFC 3986, unreserved).
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A `POST` to the backend.
#[derive(Clone)]
pub struct BackendRequest {
    /// Begins with `/`; comes after the backend URL's own path.
    pub path: String,
    /// The setting that the path was made from.
    pub setting: &'static str,
    pub headers: HeaderMap,
    /// The same on every try.
    pub idempotency_key: String,
    pub body: Bytes,
}

/// Without the body; the token's header is marked as sensitive.
impl fmt::Debug for BackendRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BackendRequest")
            .field("path", &self.path)
            .field("headers", &self.headers)
            .finish_non_exhaustive()
    }
}

/// X-Ray's trace header of this invocation, as Lambda gives it; a client cannot set it.
#[derive(Debug, Clone, Default)]
pub struct Trace(pub Option<String>);

pub fn connect(
    template: &PathTemplate,
    connect: &Connect,
    (connection, is_numbered): (&Connection, bool),
    trace: &Trace,
) -> BackendRequest {
    let body = ConnectRequest {
        connection_id: connection.id.as_str(),
        token: token(connection),
    };
    let mut all = common(&connect.context, connection, trace);
    // A handshake has no message id, and API Gateway sends it once.
    let idempotency_key = format!("{}:connect", connection.id);
    all.set(headers::IDEMPOTENCY_KEY, &idempotency_key);
    all.set_some(headers::RESUME, is_numbered.then_some("1"));
    all.set_some(headers::CLIENT_ORIGIN, connect.header("origin"));
    all.set_some(headers::CLIENT_USER_AGENT, connect.header("user-agent"));
    BackendRequest {
        path: path(&template.text, connection),
        setting: template.setting,
        headers: all.0,
        idempotency_key,
        body: json(&body),
    }
}

pub fn message(
    template: &PathTemplate,
    context: &Context,
    frame: Frame<'_>,
    connection: &Connection,
    trace: &Trace,
) -> BackendRequest {
    let connection_id = connection.id.as_str();
    let body = MessageRequest {
        connection_id,
        message: frame.json,
        token: token(connection),
    };
    let mut all = common(context, connection, trace);
    let message_id = context.message_id.as_deref().unwrap_or(&context.request_id);
    all.set(headers::MESSAGE_ID, message_id);
    let client_id = frame.id.and_then(plain);
    all.set_some(headers::CLIENT_MESSAGE_ID, client_id.as_deref());
    let idempotency_key = format!("{connection_id}:{message_id}");
    all.set(headers::IDEMPOTENCY_KEY, &idempotency_key);
    BackendRequest {
        path: path(&template.text, connection),
        setting: template.setting,
        headers: all.0,
        idempotency_key,
        body: json(&body),
    }
}

pub fn disconnect(
    template: &PathTemplate,
    event: &Disconnect,
    connection: &Connection,
    trace: &Trace,
) -> BackendRequest {
    let body = DisconnectRequest {
        connection_id: connection.id.as_str(),
        code: event.code,
        reason: &event.reason,
    };
    let mut all = common(&event.context, connection, trace);
    // However often API Gateway tells of it, it is one end.
    let idempotency_key = format!("{}:disconnect", connection.id);
    all.set(headers::IDEMPOTENCY_KEY, &idempotency_key);
    BackendRequest {
        path: path(&template.text, connection),
        setting: template.setting,
        headers: all.0,
        idempotency_key,
        body: json(&body),
    }
}

/// A string's text, or a number as it is written.
fn plain(id: &RawValue) -> Option<String> {
    let text = id.get();
    if text.starts_with('"') {
        serde_json::from_str(text).ok()
    } else {
        Some(text.to_owned())
    }
}

fn token(connection: &Connection) -> &str {
    connection.token.as_ref().map_or("", |token| token.reveal())
}

fn common(context: &Context, connection: &Connection, trace: &Trace) -> Headers {
    let mut all = Headers(HeaderMap::new());
    all.0
        .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    let agent = HeaderValue::from_static(concat!("sidewire/", env!("CARGO_PKG_VERSION")));
    all.0.insert(USER_AGENT, agent);
    if let Some(token) = &connection.token
        && let Ok(mut value) = HeaderValue::from_str(&format!("Bearer {}", token.reveal()))
    {
        value.set_sensitive(true);
        all.0.insert(AUTHORIZATION, value);
    }
    all.set(headers::CONNECTION_ID, connection.id.as_str());
    all.set(headers::CONNECTION_TYPE, connection.kind.as_str());
    all.set_some(
        headers::USER_ID,
        connection.user.as_ref().map(|user| user.as_str()),
    );
    all.set_some(
        headers::ORG_ID,
        connection.org.as_ref().map(|org| org.as_str()),
    );
    all.set(headers::REQUEST_ID, &context.request_id);
    all.set(headers::ROUTE_KEY, &context.route_key);
    if let Some(at) = context.received_at {
        all.set(headers::MESSAGE_TIME, &at.0.to_string());
    }
    all.set_some("x-forwarded-for", context.source_ip.as_deref());
    all.set(headers::FORWARDED_PROTO, "https");
    all.set_some(headers::TRACE_ID, trace.0.as_deref());
    if let Some(parent) = trace.0.as_deref().and_then(traceparent) {
        all.set(headers::TRACEPARENT, &parent);
    }
    all
}

struct Headers(HeaderMap);

impl Headers {
    /// A value that no header can carry (a browser's `Origin` with control characters, say) is
    /// left out.
    fn set(&mut self, name: &'static str, value: &str) {
        if let Ok(value) = HeaderValue::from_bytes(value.as_bytes()) {
            self.0.insert(HeaderName::from_static(name), value);
        }
    }

    fn set_some(&mut self, name: &'static str, value: Option<&str>) {
        if let Some(value) = value {
            self.set(name, value);
        }
    }
}

/// W3C's form of an X-Ray header (AWS X-Ray Developer Guide, xray-concepts: `Root` is
/// `1-` 8 hex digits `-` 24 hex digits, `Parent` 16 hex digits).
fn traceparent(xray: &str) -> Option<String> {
    let field = |name: &str| {
        let mut fields = xray
            .split(';')
            .filter_map(|field| field.trim().split_once('='));
        fields.find(|(key, _)| *key == name).map(|(_, value)| value)
    };
    let (time, unique) = field("Root")?.strip_prefix("1-")?.split_once('-')?;
    let parent = field("Parent")?;
    let hex =
        |text: &str, length| text.len() == length && text.bytes().all(|b| b.is_ascii_hexdigit());
    if !(hex(time, 8) && hex(unique, 24) && hex(parent, 16)) {
        return None;
    }
    let sampled = u8::from(field("Sampled") == Some("1"));
    Some(format!("00-{time}{unique}-{parent}-{sampled:02}").to_ascii_lowercase())
}

/// The template with its placeholders filled in. A segment that is just `{booking_id}` or
/// `{user_id}` is left out where there is none.
fn path(template: &str, connection: &Connection) -> String {
    let booking = connection.booking().map(|booking| encode(booking.as_str()));
    let user = connection.user.as_ref().map(|user| encode(user.as_str()));
    let segments = template.split('/').filter_map(|segment| match segment {
        "{booking_id}" => booking.clone(),
        "{user_id}" => user.clone(),
        other => Some(
            other
                .replace("{booking_id}", booking.as_deref().unwrap_or_default())
                .replace("{connection_type}", connection.kind.as_str()),
        ),
    });
    segments.collect::<Vec<_>>().join("/")
}

fn encode(text: &str) -> String {
    utf8_percent_encode(text, SEGMENT).to_string()
}

fn json(body: &impl serde::Serialize) -> Bytes {
    let body = serde_json::to_vec(body);
    body.expect("a struct of strings and valid JSON serialises")
        .into()
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
