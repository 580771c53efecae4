//! Turns a scripted answer into HTTP.

use std::future;

use axum::{
    body::Body,
    response::{IntoResponse, Response},
};
use http::{
    HeaderName, HeaderValue, StatusCode,
    header::{CONTENT_TYPE, LOCATION},
};

use crate::{
    answer::Answer,
    journal::Journal,
    stream::{self, Piece},
};

const JSON: &str = "application/json";
const PAGE: &str = "<!doctype html><title>Hello</title><p>Not JSON.";

/// Marks a response that must not be sent: the server closes the connection instead.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CloseConnection;

/// Waits as long as the answer says, then gives it; `chat` is called for the chat's own one.
pub(crate) async fn play(
    mut answer: Answer,
    journal: &Journal,
    chat: impl FnOnce() -> Response,
) -> Response {
    loop {
        answer = match answer {
            Answer::Slow(delay, then) => {
                tokio::time::sleep(delay).await;
                *then
            }
            Answer::Gate(gate, then) => {
                gate.passed().await;
                *then
            }
            Answer::Hang => future::pending().await,
            Answer::Chat => return chat(),
            Answer::Status { status, body } => return build(status, Some(JSON), body),
            Answer::Json { text } => return build(200, Some(JSON), text),
            Answer::Raw {
                status,
                content_type,
                headers,
                body,
            } => {
                return with_headers(build(status, content_type.as_deref(), body), &headers);
            }
            Answer::Nonsense => return build(200, Some("text/html"), PAGE),
            Answer::Huge(bytes) => return build(200, Some(JSON), huge(bytes)),
            Answer::Redirect(location) => {
                let response = build(307, None, Body::empty());
                return with_headers(response, &[(LOCATION.to_string(), location)]);
            }
            Answer::Empty => return build(200, None, Body::empty()),
            Answer::Null => return build(200, Some(JSON), "null"),
            Answer::NoContent => return build(204, None, Body::empty()),
            Answer::Stream {
                content_type,
                pieces,
            } => return stream(&content_type, pieces, journal),
            Answer::Drop => {
                let mut response = build(200, None, Body::empty());
                response.extensions_mut().insert(CloseConnection);
                return response;
            }
        };
    }
}

/// 200 in pieces.
pub(crate) fn stream(content_type: &str, pieces: Vec<Piece>, journal: &Journal) -> Response {
    build(200, Some(content_type), stream::body(pieces, journal))
}

fn build(status: u16, content_type: Option<&str>, body: impl Into<Body>) -> Response {
    let Ok(status) = StatusCode::from_u16(status) else {
        return unusable(&format!("the script's status {status} is not one"));
    };
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    match content_type.map(HeaderValue::from_str) {
        None => response,
        Some(Ok(value)) => {
            response.headers_mut().insert(CONTENT_TYPE, value);
            response
        }
        Some(Err(_)) => unusable("the script's content type is not a header's value"),
    }
}

fn with_headers(mut response: Response, headers: &[(String, String)]) -> Response {
    for (name, value) in headers {
        let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_str(value))
        else {
            return unusable(&format!("the script's header {name:?} is not one"));
        };
        response.headers_mut().append(name, value);
    }
    response
}

/// A mistake in the script, told loudly: no test expects this status by chance.
fn unusable(problem: &str) -> Response {
    (StatusCode::NOT_EXTENDED, problem.to_owned()).into_response()
}

fn huge(bytes: usize) -> String {
    let (start, end) = (r#"{"type":"huge","text":""#, r#""}"#);
    let filling = bytes.saturating_sub(start.len() + end.len());
    format!("{start}{}{end}", "x".repeat(filling))
}

#[cfg(test)]
mod tests;
