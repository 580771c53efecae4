//! The management API: POST, GET and DELETE of `/{base}/@connections/{id}`, the base being the
//! stage or a custom domain's mapping key.
//!
//! Operations and errors: API Gateway Management API reference (2018-11-29). The forms of the
//! errors are observed: a 410 has an empty body, and each error names its type in
//! `x-amzn-ErrorType`. A request has to be signed, but its signature is not checked.

use std::collections::BTreeMap;

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;
use http::{Method, StatusCode, header};
use local_faults::{ConnectionId, Observation, PostAnswer, PostPlay};
use serde_json::json;
use tokio_tungstenite::tungstenite::Utf8Bytes;

use crate::api::WebSocketApi;
use crate::ending::Ending;
use crate::refusal::Reason;
use crate::registry::{Connection, NotAccepted};
use crate::signature::is_signed;
use crate::throttle::admits;

/// How much of a body is read to answer 413 properly: API Gateway's own limit for any payload.
const READ_LIMIT: usize = 10 * 1024 * 1024;

/// Why a call is refused.
#[derive(Debug)]
enum ManagementError {
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
pub(crate) async fn handle(api: &WebSocketApi, id: &str, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    if api.settings.require_signature && !is_signed(&parts) {
        let words = "the call is not signed: sign it as AWS's SDKs do (SigV4), or start with --allow-unsigned";
        return Reason::new(words).of(ManagementError::Unsigned.into_response());
    }
    if !admits(api.settings.management_throttle.as_ref(), api.clock.now()) {
        return ManagementError::Throttled.into_response();
    }
    let answered = match parts.method {
        Method::POST => return post(api, id, body).await,
        Method::GET => find(api, id).map(|connection| describe(&connection)),
        Method::DELETE => delete(api, id).map(|()| StatusCode::NO_CONTENT.into_response()),
        _ => Err(ManagementError::Forbidden),
    };
    answered.unwrap_or_else(ManagementError::into_response)
}

/// The answer for everything that is no part of this API.
pub(crate) fn forbidden() -> Response {
    ManagementError::Forbidden.into_response()
}

async fn post(api: &WebSocketApi, id: &str, body: Body) -> Response {
    let body = to_bytes(body, READ_LIMIT).await;
    let outcome = match &body {
        Ok(body) => accept(api, id, body).await,
        Err(_) => Err(ManagementError::TooLarge),
    };
    let response = match outcome {
        Ok(()) => StatusCode::OK.into_response(),
        Err(error) => error.into_response(),
    };
    api.observer.note(|| Observation::Posted {
        connection_id: id.to_owned(),
        status: response.status().as_u16(),
        body: body.unwrap_or_default(),
    });
    response
}

async fn accept(api: &WebSocketApi, id: &str, body: &Bytes) -> Result<(), ManagementError> {
    if body.len() > api.settings.limits.message_bytes {
        return Err(ManagementError::TooLarge);
    }
    let connection = find(api, id)?;
    let PostPlay { latency, fault } = api.faults.post(id, connection.opened_at);
    api.faults.wait(latency).await;
    let delivered = fault.as_ref().is_none_or(|fault| fault.delivered);
    let outcome = if delivered {
        put_in_line(api, &connection, body)
    } else {
        Ok(())
    };
    let Some(fault) = fault else { return outcome };
    Err(match fault.answer {
        PostAnswer::Forbidden => ManagementError::AccessDenied,
        PostAnswer::Gone => ManagementError::Gone,
        PostAnswer::TooManyRequests => ManagementError::Throttled,
        PostAnswer::InternalError => ManagementError::InternalError,
        // The poster's leaving ends this.
        PostAnswer::Hang => return std::future::pending().await,
    })
}

fn put_in_line(
    api: &WebSocketApi,
    connection: &Connection,
    body: &Bytes,
) -> Result<(), ManagementError> {
    // What AWS does with bytes that are not UTF-8 is not known. A text frame cannot hold them.
    let frame = Utf8Bytes::try_from(body.clone())
        .unwrap_or_else(|_| String::from_utf8_lossy(body).into_owned().into());
    connection
        .post(frame, api.clock.now())
        .map_err(|not_accepted| match not_accepted {
            NotAccepted::Full => ManagementError::Throttled,
            NotAccepted::Gone => ManagementError::Gone,
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

fn delete(api: &WebSocketApi, id: &str) -> Result<(), ManagementError> {
    let id = parse(id)?;
    let connection = api.registry.remove(&id).ok_or(ManagementError::Gone)?;
    connection.end(Ending::deleted());
    Ok(())
}

fn find(api: &WebSocketApi, id: &str) -> Result<Connection, ManagementError> {
    api.registry.find(&parse(id)?).ok_or_else(|| {
        api.faults.missed(id);
        ManagementError::Gone
    })
}

fn parse(id: &str) -> Result<ConnectionId, ManagementError> {
    ConnectionId::parse(id).ok_or_else(|| ManagementError::InvalidId(id.to_owned()))
}

impl ManagementError {
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
