//! The management API: POST, GET and DELETE of `/{base}/@connections/{id}`, the base being the stage or
//! a custom domain's mapping key.
//!
//! Operations and errors: API Gateway Management API reference (2018-11-29). The forms of the errors are observed: a
//! 410 has an empty body, and each error names its type in `x-amzn-ErrorType`. A request has to be signed, but its
//! signature is not checked.

use std::collections::BTreeMap;

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;
use http::request::Parts;
use http::{Method, StatusCode, header};
use serde_json::json;
use tokio_tungstenite::tungstenite::Utf8Bytes;

use crate::faults::{PostAnswer, PostPlay};
use crate::ids::ConnectionId;
use crate::observation::Observation;
use crate::websocket::Gateway;
use crate::websocket::limits::Ending;
use crate::websocket::registry::{Connection, NotAccepted};
use crate::websocket::throttle::admits;

/// How much of a body is read to answer 413 properly: API Gateway's own limit for any payload.
const READ_LIMIT: usize = 10 * 1024 * 1024;

/// Why a call is refused.
#[derive(Debug)]
enum Refusal {
    InvalidId(String),
    Forbidden,
    Gone,
    TooLarge,
    Throttled,
    Unsigned,
    /// Only as faults: the caller's policy does not allow it, and an error of the service.
    AccessDenied,
    InternalError,
}

/// Answers a request for the connection that is called `id` in its path.
pub(crate) async fn handle(gateway: &Gateway, id: &str, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    if gateway.require_signature && !is_signed(&parts) {
        return Refusal::Unsigned.into_response();
    }
    if !admits(gateway.management_throttle.as_ref(), gateway.clock.now()) {
        return Refusal::Throttled.into_response();
    }
    let answered = match parts.method {
        Method::POST => return post(gateway, id, body).await,
        Method::GET => find(gateway, id).map(|connection| describe(&connection)),
        Method::DELETE => delete(gateway, id).map(|()| StatusCode::NO_CONTENT.into_response()),
        _ => Err(Refusal::Forbidden),
    };
    answered.unwrap_or_else(Refusal::into_response)
}

/// Whether a request carries a Signature Version 4, in its head or in its query (IAM User Guide,
/// create-signed-request).
pub(crate) fn is_signed(parts: &Parts) -> bool {
    let header = parts.headers.get(header::AUTHORIZATION);
    let in_header = header.is_some_and(|value| value.as_bytes().starts_with(b"AWS4-"));
    let query = parts.uri.query().unwrap_or_default();
    in_header || query.contains("X-Amz-Algorithm=AWS4-")
}

/// The answer for everything that is no part of this API.
pub(crate) fn forbidden() -> Response {
    Refusal::Forbidden.into_response()
}

async fn post(gateway: &Gateway, id: &str, body: Body) -> Response {
    let body = to_bytes(body, READ_LIMIT).await;
    let outcome = match &body {
        Ok(body) => accept(gateway, id, body).await,
        Err(_) => Err(Refusal::TooLarge),
    };
    let response = match outcome {
        Ok(()) => StatusCode::OK.into_response(),
        Err(refusal) => refusal.into_response(),
    };
    gateway.observer.note(|| Observation::Posted {
        connection_id: id.to_owned(),
        status: response.status().as_u16(),
        body: body.unwrap_or_default(),
    });
    response
}

async fn accept(gateway: &Gateway, id: &str, body: &Bytes) -> Result<(), Refusal> {
    if body.len() > gateway.limits.message_bytes {
        return Err(Refusal::TooLarge);
    }
    let connection = find(gateway, id)?;
    let PostPlay { latency, fault } = gateway.faults.post(id, connection.opened_at);
    gateway.faults.wait(latency).await;
    let delivered = fault.as_ref().is_none_or(|fault| fault.delivered);
    let outcome = if delivered {
        put_in_line(gateway, &connection, body)
    } else {
        Ok(())
    };
    let Some(fault) = fault else { return outcome };
    Err(match fault.answer {
        PostAnswer::Forbidden => Refusal::AccessDenied,
        PostAnswer::Gone => Refusal::Gone,
        PostAnswer::TooManyRequests => Refusal::Throttled,
        PostAnswer::InternalError => Refusal::InternalError,
        // The poster's leaving ends this.
        PostAnswer::Hang => return std::future::pending().await,
    })
}

fn put_in_line(gateway: &Gateway, connection: &Connection, body: &Bytes) -> Result<(), Refusal> {
    // What AWS does with bytes that are not UTF-8 is not known. A text frame cannot hold them.
    let frame = Utf8Bytes::try_from(body.clone())
        .unwrap_or_else(|_| String::from_utf8_lossy(body).into_owned().into());
    connection
        .post(frame, gateway.clock.now())
        .map_err(|not_accepted| match not_accepted {
            NotAccepted::Full => Refusal::Throttled,
            NotAccepted::Gone => Refusal::Gone,
        })
}

fn describe(connection: &Connection) -> Response {
    let facts = &connection.facts;
    let user_agent = facts
        .user_agent
        .as_deref()
        .map(|agent| ("userAgent", agent));
    let identity: BTreeMap<&str, &str> = [("sourceIp", facts.source_ip.as_str())]
        .into_iter()
        .chain(user_agent)
        .collect();
    let body = json!({
        "connectedAt": facts.connected_at.iso8601(),
        "identity": identity,
        "lastActiveAt": connection.last_active_at().iso8601(),
    });
    (
        [(header::CONTENT_TYPE, "application/json")],
        body.to_string(),
    )
        .into_response()
}

fn delete(gateway: &Gateway, id: &str) -> Result<(), Refusal> {
    let id = parse(id)?;
    let connection = gateway.registry.remove(&id).ok_or(Refusal::Gone)?;
    connection.end(Ending::deleted());
    Ok(())
}

fn find(gateway: &Gateway, id: &str) -> Result<Connection, Refusal> {
    gateway.registry.find(&parse(id)?).ok_or_else(|| {
        gateway.faults.missed(id);
        Refusal::Gone
    })
}

fn parse(id: &str) -> Result<ConnectionId, Refusal> {
    ConnectionId::parse(id).ok_or_else(|| Refusal::InvalidId(id.to_owned()))
}

impl Refusal {
    fn into_response(self) -> Response {
        let (status, error_type, message) = match self {
            Self::InvalidId(id) => {
                let message = format!("Invalid connectionId: {id}");
                (
                    StatusCode::BAD_REQUEST,
                    "BadRequestException",
                    Some(message),
                )
            }
            Self::Forbidden => (
                StatusCode::FORBIDDEN,
                "ForbiddenException",
                Some("Forbidden".to_owned()),
            ),
            Self::Unsigned => (
                StatusCode::FORBIDDEN,
                "MissingAuthenticationTokenException",
                Some("Missing Authentication Token".to_owned()),
            ),
            Self::Gone => (StatusCode::GONE, "GoneException", None),
            Self::TooLarge => {
                let message = "Message too long".to_owned();
                (
                    StatusCode::PAYLOAD_TOO_LARGE,
                    "PayloadTooLargeException",
                    Some(message),
                )
            }
            Self::AccessDenied => {
                let message =
                    "User: the poster is not authorized to perform: execute-api:ManageConnections";
                (
                    StatusCode::FORBIDDEN,
                    "AccessDeniedException",
                    Some(message.to_owned()),
                )
            }
            Self::InternalError => (
                StatusCode::INTERNAL_SERVER_ERROR,
                "InternalServerErrorException",
                Some("Internal server error".to_owned()),
            ),
            Self::Throttled => {
                let message = "Rate exceeded".to_owned();
                (
                    StatusCode::TOO_MANY_REQUESTS,
                    "LimitExceededException",
                    Some(message),
                )
            }
        };
        let error_type = [("x-amzn-errortype", error_type)];
        match message {
            None => (status, error_type).into_response(),
            Some(message) => {
                let json = [(header::CONTENT_TYPE, "application/json")];
                let body = json!({ "message": message }).to_string();
                (status, error_type, json, body).into_response()
            }
        }
    }
}
