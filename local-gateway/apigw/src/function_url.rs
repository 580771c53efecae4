//! The function as its own URL would offer it over HTTP: `/_function/` and whatever comes below.
//!
//! Event and answer: Lambda Developer Guide, urls-invocation (payload format 2.0). The URL asks for
//! no signature, as one with the authorization type NONE.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::{IntoResponse as _, Response};
use axum::routing::any;
use axum::{Extension, Router};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use local_faults::{Clock, EpochMs, Lines};
use serde_json::{Map, Value, json};
use tokio::time::Instant;
use uuid::Uuid;

use crate::ids::TraceRoot;
use crate::integration::{Event, Integration, IntegrationError};
use crate::peer::Peer;
use crate::query::parse_query;

/// The largest request (Lambda Developer Guide, gettingstarted-limits).
const LIMIT: usize = 6 * 1024 * 1024;

/// What stands in place of the URL's id, which is the first part of its host.
const URL_ID: &str = "localfunctionurl";

/// The URL of a function.
#[derive(Debug, Clone)]
pub struct FunctionUrl {
    /// The function. Without one all requests are refused.
    pub integration: Option<Arc<dyn Integration>>,
    /// The time that events carry.
    pub clock: Clock,
    /// Takes a line for each request.
    pub lines: Arc<Lines>,
}

impl FunctionUrl {
    /// The path of the URL.
    pub const PREFIX: &str = "/_function";

    /// The URL itself, with its slash and without, and whatever comes below.
    pub fn routes(self) -> Router {
        let below = format!("{}/{{*path}}", Self::PREFIX);
        Router::new()
            .route(Self::PREFIX, any(handle))
            .route(&format!("{}/", Self::PREFIX), any(handle))
            .route(&below, any(handle))
            .with_state(self)
    }
}

/// Answers one request.
async fn handle(
    State(url): State<FunctionUrl>,
    Extension(peer): Extension<Peer>,
    request: Request,
) -> Response {
    let begun = Instant::now();
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LIMIT).await else {
        return refuse(StatusCode::PAYLOAD_TOO_LARGE, "Request Entity Too Large");
    };
    let Some(integration) = url.integration else {
        return refuse(StatusCode::FORBIDDEN, "Forbidden");
    };
    let (method, path) = (parts.method.clone(), path_of(&parts).to_owned());
    let now = url.clock.now();
    let trace = TraceRoot::at(now);
    let event = Event {
        connection_id: String::new(),
        content: event(&parts, &body, &peer, (now, &trace)),
        trace_root: trace.as_str().to_owned(),
    };
    let answer = integration.invoke(event).await;
    let (response, words) = answered(answer.result);
    let (milliseconds, origin) = (begun.elapsed().as_millis(), answer.origin);
    url.lines.gateway(&format!(
        "URL        {method} {path}: {words} ({milliseconds} ms, {origin})"
    ));
    response
}

fn event(parts: &Parts, body: &Bytes, peer: &Peer, (now, trace): (EpochMs, &TraceRoot)) -> Value {
    let (path, query) = (path_of(parts), parts.uri.query().unwrap_or_default());
    let mut headers = joined(&parts.headers);
    headers.remove("cookie");
    let host = headers.get("host").cloned().unwrap_or_default();
    let source_ip = peer.address.ip().to_canonical().to_string();
    headers.insert("x-forwarded-for".to_owned(), source_ip.clone());
    let scheme = peer.wire.scheme().to_owned();
    headers.insert("x-forwarded-proto".to_owned(), scheme);
    headers.insert("x-amzn-trace-id".to_owned(), trace.as_str().to_owned());
    let mut http = Map::new();
    http.insert("method".to_owned(), parts.method.as_str().into());
    http.insert("path".to_owned(), path.into());
    http.insert("protocol".to_owned(), "HTTP/1.1".into());
    http.insert("sourceIp".to_owned(), source_ip.into());
    if let Some(agent) = headers.get("user-agent") {
        http.insert("userAgent".to_owned(), agent.as_str().into());
    }
    let text = is_text(&parts.headers)
        .then(|| str::from_utf8(body).ok())
        .flatten();
    let mut event = json!({
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": path,
        "rawQueryString": query,
        "headers": headers,
        "requestContext": {
            "accountId": "anonymous",
            "apiId": URL_ID,
            "domainName": host,
            "domainPrefix": URL_ID,
            "http": http,
            "requestId": Uuid::new_v4().to_string(),
            "routeKey": "$default",
            "stage": "$default",
            "time": now.common_log_format(),
            "timeEpoch": now.0,
        },
        "isBase64Encoded": !body.is_empty() && text.is_none(),
    });
    if let Some(event) = event.as_object_mut() {
        if !body.is_empty() {
            let body = text.map_or_else(|| STANDARD.encode(body), ToOwned::to_owned);
            event.insert("body".to_owned(), body.into());
        }
        let cookies = cookies(&parts.headers);
        if !cookies.is_empty() {
            event.insert("cookies".to_owned(), cookies.into());
        }
        if !query.is_empty() {
            event.insert("queryStringParameters".to_owned(), json!(values(query)));
        }
    }
    event
}

/// The path behind the prefix, still encoded.
fn path_of(parts: &Parts) -> &str {
    let path = parts.uri.path();
    match path.strip_prefix(FunctionUrl::PREFIX).unwrap_or(path) {
        "" => "/",
        path => path,
    }
}

/// Lower-case names; what was sent several times is joined by commas.
fn joined(headers: &HeaderMap) -> BTreeMap<String, String> {
    let mut all = BTreeMap::<String, String>::new();
    for (name, value) in headers {
        let value = String::from_utf8_lossy(value.as_bytes());
        all.entry(name.as_str().to_owned())
            .and_modify(|joined| *joined = format!("{joined},{value}"))
            .or_insert_with(|| value.into_owned());
    }
    all
}

fn cookies(headers: &HeaderMap) -> Vec<String> {
    let headers = headers.get_all(header::COOKIE).iter();
    let headers = headers.filter_map(|value| value.to_str().ok());
    let cookies = headers.flat_map(|value| value.split(';'));
    cookies.map(|cookie| cookie.trim().to_owned()).collect()
}

/// A parameter that was sent several times has its values joined by commas.
fn values(query: &str) -> BTreeMap<String, String> {
    let mut all = BTreeMap::<String, String>::new();
    for (name, value) in parse_query(query) {
        all.entry(name)
            .and_modify(|joined| *joined = format!("{joined},{value}"))
            .or_insert(value);
    }
    all
}

/// Whether the body is handed over as it is and not as base64.
fn is_text(headers: &HeaderMap) -> bool {
    let Some(kind) = headers.get(header::CONTENT_TYPE) else {
        return true;
    };
    let kind = kind.to_str().unwrap_or_default().to_ascii_lowercase();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    kind.starts_with("text/")
        || [
            "application/json",
            "application/javascript",
            "application/xml",
        ]
        .contains(&kind)
}

/// The HTTP answer, and the words for its line.
fn answered(result: Result<Bytes, IntegrationError>) -> (Response, String) {
    let failed = |why: String| {
        (
            refuse(StatusCode::BAD_GATEWAY, "Internal Server Error"),
            why,
        )
    };
    let body = match result {
        Ok(body) => body,
        Err(error) => return failed(error.to_string()),
    };
    let Ok(answer) = serde_json::from_slice::<Value>(&body) else {
        return failed("malformed result: it is not JSON".to_owned());
    };
    // Without a statusCode the whole answer is the body of a 200.
    let Some(status) = answer.get("statusCode") else {
        let json = [(header::CONTENT_TYPE, "application/json")];
        return (
            (json, body).into_response(),
            "200, no statusCode".to_owned(),
        );
    };
    match formed(&answer, status) {
        Some(response) => {
            let words = response.status().as_u16().to_string();
            (response, words)
        }
        None => failed("malformed result: status, headers or body".to_owned()),
    }
}

fn formed(answer: &Value, status: &Value) -> Option<Response> {
    let status = u16::try_from(status.as_u64()?).ok()?;
    let body = match answer.get("body") {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::String(body)) if answer.get("isBase64Encoded") == Some(&Value::Bool(true)) => {
            STANDARD.decode(body).ok()?
        }
        Some(Value::String(body)) => body.clone().into_bytes(),
        Some(_) => return None,
    };
    let mut response = Response::builder()
        .status(StatusCode::from_u16(status).ok()?)
        .body(Body::from(body))
        .ok()?;
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/json"),
    );
    let own = answer.get("headers").and_then(Value::as_object);
    for (name, value) in own.into_iter().flatten() {
        let value = value
            .as_str()
            .map_or_else(|| value.to_string(), ToOwned::to_owned);
        let name: HeaderName = name.parse().ok()?;
        headers.insert(name, value.parse().ok()?);
    }
    for cookie in answer
        .get("cookies")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        headers.append(header::SET_COOKIE, cookie.as_str()?.parse().ok()?);
    }
    Some(response)
}

fn refuse(status: StatusCode, message: &str) -> Response {
    let json = [(header::CONTENT_TYPE, "application/json")];
    (status, json, json!({ "Message": message }).to_string()).into_response()
}
