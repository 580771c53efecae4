//! Lambda's Invoke call, for programs that publish through the function: `aws lambda invoke --endpoint-url`, boto3 and
//! the other SDKs.
//!
//! Request, answers and errors: AWS Lambda API Reference, API_Invoke. A request has to be signed where management calls
//! have to be, and its signature is not checked.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse as _, Response};
use axum::routing::any;
use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, header};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::environments::Environments;
use crate::function::ACCOUNT;
use crate::ids::{TraceRoot, invocation_id};
use crate::invocation::{Answer, Event, InvocationError};
use crate::management::is_signed;
use crate::websocket::Gateway;

const PATH: &str = "/2015-03-31/functions/{name}/invocations";

/// The largest payload of a call that waits for its answer (Lambda Developer Guide, gettingstarted-limits).
const LIMIT: usize = 6 * 1024 * 1024;
/// The largest payload of one that does not.
const EVENT_LIMIT: usize = 1024 * 1024;

/// Why a call is refused: status, error type, message.
type Refusal = (StatusCode, &'static str, String);

/// What the caller wants to wait for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    RequestResponse,
    Event,
    DryRun,
}

/// The one path.
pub(crate) fn routes() -> Router<Arc<Gateway>> {
    Router::new().route(PATH, any(handle))
}

/// Answers one call.
async fn handle(
    State(gateway): State<Arc<Gateway>>,
    Path(name): Path<String>,
    request: Request,
) -> Response {
    let request_id = invocation_id();
    let answered = match call(&gateway, &name, request).await {
        Ok(response) => response,
        Err((status, error_type, message)) => {
            gateway
                .lines
                .gateway(&format!("INVOKE {name}: {status}, {message}"));
            let body = json!({ "Type": "User", "Message": message });
            let headers = [("x-amzn-errortype", error_type)];
            (status, headers, json_of(&body)).into_response()
        }
    };
    ([("x-amzn-requestid", request_id)], answered).into_response()
}

async fn call(gateway: &Arc<Gateway>, name: &str, request: Request) -> Result<Response, Refusal> {
    let (parts, body) = request.into_parts();
    if parts.method != Method::POST {
        let message = "Invoke is a POST".to_owned();
        return Err((
            StatusCode::METHOD_NOT_ALLOWED,
            "UnknownOperationException",
            message,
        ));
    }
    if gateway.require_signature && !is_signed(&parts) {
        let message = "Missing Authentication Token".to_owned();
        return Err((
            StatusCode::FORBIDDEN,
            "MissingAuthenticationTokenException",
            message,
        ));
    }
    let region = &gateway.region;
    let environments = gateway.pools.named_like(plain_name(name)).ok_or_else(|| {
        let name = plain_name(name);
        let arn = format!("arn:aws:lambda:{region}:{ACCOUNT}:function:{name}");
        let message = format!("Function not found: {arn}");
        (StatusCode::NOT_FOUND, "ResourceNotFoundException", message)
    })?;
    let kind = kind(&parts.headers)?;
    let (payload, content) = payload(body, kind).await?;
    if kind == Kind::DryRun {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let event = Event {
        connection_id: String::new(),
        content,
        payload: Some(payload),
        trace: TraceRoot::at(gateway.clock.now()),
    };
    if kind == Kind::Event {
        let (background, name) = (Arc::clone(gateway), name.to_owned());
        gateway.events.spawn(async move {
            drop(invoke(&background, &name, &environments, event).await);
        });
        return Ok(StatusCode::ACCEPTED.into_response());
    }
    Ok(response(invoke(gateway, name, &environments, event).await))
}

/// The payload, as it came and as JSON.
async fn payload(body: Body, kind: Kind) -> Result<(Bytes, Value), Refusal> {
    let limit = if kind == Kind::Event {
        EVENT_LIMIT
    } else {
        LIMIT
    };
    let payload = to_bytes(body, limit).await.map_err(|_| {
        let message =
            format!("Request must be smaller than {limit} bytes for the InvokeFunction operation");
        (
            StatusCode::PAYLOAD_TOO_LARGE,
            "RequestTooLargeException",
            message,
        )
    })?;
    let payload = if payload.is_empty() {
        Bytes::from_static(b"{}")
    } else {
        payload
    };
    // Whoever watches gets as text what is JSON and no value of ours, such as 1e400.
    let json: &RawValue = serde_json::from_slice(&payload).map_err(|error| {
        let message = format!("Could not parse request body into json: {error}");
        (
            StatusCode::BAD_REQUEST,
            "InvalidRequestContentException",
            message,
        )
    })?;
    let content = serde_json::from_str(json.get()).unwrap_or_else(|_| json.get().into());
    Ok((payload, content))
}

/// Hands the event to the function and writes the call's line.
async fn invoke(
    gateway: &Gateway,
    name: &str,
    environments: &Arc<Environments>,
    event: Event,
) -> Answer {
    let begun = Instant::now();
    let answer = environments.invoke(event).await;
    let words = match &answer.result {
        Ok(_) => "answered".to_owned(),
        Err(error) => error.to_string(),
    };
    let (milliseconds, from) = (begun.elapsed().as_millis(), answer.where_from());
    gateway.lines.gateway(&format!(
        "INVOKE     {name}: {words} ({milliseconds} ms, {from})"
    ));
    answer
}

/// An error of the function's is a 200 as well: a header tells the two apart.
fn response(answer: Answer) -> Response {
    let version = ("x-amz-executed-version", "$LATEST");
    let (error_type, message) = match answer.result {
        Ok(body) => return ([version], json_of_bytes(body)).into_response(),
        Err(InvocationError::Reported {
            error_type,
            message,
        }) => (error_type, message),
        Err(error @ (InvocationError::Stopping | InvocationError::Endpoint { .. })) => {
            let body = json!({ "Type": "Service", "Message": error.to_string() });
            let headers = [("x-amzn-errortype", "ServiceException")];
            return (StatusCode::INTERNAL_SERVER_ERROR, headers, json_of(&body)).into_response();
        }
        Err(error) => ("Runtime.ExitError".to_owned(), error.to_string()),
    };
    let body = json!({ "errorType": error_type, "errorMessage": message });
    let headers = [version, ("x-amz-function-error", "Unhandled")];
    (headers, json_of(&body)).into_response()
}

fn kind(headers: &HeaderMap) -> Result<Kind, Refusal> {
    let kind = headers
        .get("x-amz-invocation-type")
        .map(|kind| kind.as_bytes());
    match kind {
        None | Some(b"RequestResponse") => Ok(Kind::RequestResponse),
        Some(b"Event") => Ok(Kind::Event),
        Some(b"DryRun") => Ok(Kind::DryRun),
        Some(_) => {
            let message =
                "the invocation type is none of RequestResponse, Event and DryRun".to_owned();
            Err((
                StatusCode::BAD_REQUEST,
                "InvalidParameterValueException",
                message,
            ))
        }
    }
}

/// A function's own name out of its name, its partial or its whole ARN, each with a qualifier or without.
fn plain_name(name: &str) -> &str {
    let name = name.rsplit_once("function:").map_or(name, |(_, name)| name);
    name.split_once(':').map_or(name, |(name, _)| name)
}

fn json_of(body: &Value) -> impl axum::response::IntoResponse + use<> {
    json_of_bytes(Bytes::from(body.to_string()))
}

fn json_of_bytes(body: Bytes) -> impl axum::response::IntoResponse + use<> {
    ([(header::CONTENT_TYPE, "application/json")], body)
}
