//! The Lambda Runtime API, as one environment sees it: `next`, `response`, `error`, `init/error`.
//!
//! Each environment has a listener of its own, so a request says by its port whose it is. Paths, headers and statuses
//! follow the Lambda Developer Guide, "Using the Lambda runtime API for custom runtimes" (runtimes-api).

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use serde::Deserialize;

use crate::environments::{Environments, Refusal};
use crate::extensions_api;
use crate::invocation::{Assignment, InvocationError};

/// 6 MB and a margin, as Lambda words it when it refuses: "Exceeded maximum allowed payload size (6291556 bytes)".
pub(crate) const RESPONSE_LIMIT: usize = 6_291_556;

const ENDED: &str = "this environment has ended";

/// One environment and the pool that it belongs to.
#[derive(Debug, Clone)]
pub(crate) struct Caller {
    pub(crate) environments: Arc<Environments>,
    pub(crate) number: u32,
}

/// An error as runtimes report it. All members are optional there.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Report {
    error_type: Option<String>,
    error_message: Option<String>,
}

impl Report {
    pub(crate) fn into_error(self) -> InvocationError {
        InvocationError::Reported {
            error_type: self.error_type.unwrap_or_else(|| "Unknown".to_owned()),
            message: self.error_message.unwrap_or_default(),
        }
    }
}

pub(crate) fn router(environments: Arc<Environments>, number: u32) -> Router {
    Router::new()
        .route("/2018-06-01/runtime/invocation/next", get(next))
        .route(
            "/2018-06-01/runtime/invocation/{id}/response",
            post(response),
        )
        .route("/2018-06-01/runtime/invocation/{id}/error", post(error))
        .route("/2018-06-01/runtime/init/error", post(init_error))
        .merge(extensions_api::routes())
        .with_state(Caller {
            environments,
            number,
        })
}

async fn next(State(caller): State<Caller>) -> Response {
    let Some(assignment) = caller.environments.next(caller.number).await else {
        // The environment is about to be ended. An answer without an event would be nonsense, at
        // which runtimes panic; on Lambda too the call just never returns.
        return std::future::pending().await;
    };
    let Assignment {
        id,
        payload,
        trace,
        deadline,
    } = assignment;
    let headers = [
        ("lambda-runtime-aws-request-id", id),
        ("lambda-runtime-deadline-ms", deadline.0.to_string()),
        (
            "lambda-runtime-invoked-function-arn",
            caller.environments.function().arn().to_owned(),
        ),
        ("lambda-runtime-trace-id", trace),
        ("content-type", "application/json".to_owned()),
    ];
    (headers, payload).into_response()
}

async fn response(
    State(caller): State<Caller>,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    match to_bytes(request.into_body(), RESPONSE_LIMIT).await {
        Ok(body) => accepted(caller.environments.respond(caller.number, &id, Ok(body))),
        Err(_) => {
            let failure = InvocationError::TooLarge {
                limit: RESPONSE_LIMIT,
            };
            match caller
                .environments
                .respond(caller.number, &id, Err((failure, Bytes::new())))
            {
                Ok(()) => refuse(
                    StatusCode::PAYLOAD_TOO_LARGE,
                    "RequestEntityTooLarge",
                    &format!("Exceeded maximum allowed payload size ({RESPONSE_LIMIT} bytes)."),
                ),
                refused @ Err(_) => accepted(refused),
            }
        }
    }
}

async fn error(
    State(caller): State<Caller>,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let (report, body) = read_report(&headers, body).await;
    let failure = report.into_error();
    accepted(
        caller
            .environments
            .respond(caller.number, &id, Err((failure, body))),
    )
}

async fn init_error(State(caller): State<Caller>, headers: HeaderMap, body: Body) -> Response {
    let (report, _) = read_report(&headers, body).await;
    let error_type = report.error_type.as_deref().unwrap_or("Unknown");
    let message = report.error_message.as_deref().unwrap_or_default();
    let why = format!("it reported {error_type}: {message}");
    accepted(caller.environments.init_failed(caller.number, why))
}

/// Reads an error report. One that is too large or no JSON still reports an error, so it is read leniently.
async fn read_report(headers: &HeaderMap, body: Body) -> (Report, Bytes) {
    let body = to_bytes(body, RESPONSE_LIMIT).await.unwrap_or_default();
    let mut report = serde_json::from_slice::<Report>(&body).unwrap_or_default();
    let header = headers.get("lambda-runtime-function-error-type");
    let header = header.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
    report.error_type = report.error_type.or(header);
    (report, body)
}

pub(crate) fn accepted(outcome: Result<(), Refusal>) -> Response {
    match outcome {
        Ok(()) => {
            let json = [(header::CONTENT_TYPE, "application/json")];
            (StatusCode::ACCEPTED, json, r#"{"status":"OK"}"#).into_response()
        }
        Err(Refusal::UnknownInvocation) => refuse(
            StatusCode::BAD_REQUEST,
            "InvalidRequestID",
            "Invalid request ID",
        ),
        Err(Refusal::Ended) => refuse(StatusCode::GONE, "Environment.Ended", ENDED),
        Err(Refusal::OutOfTurn | Refusal::UnknownExtension | Refusal::NoMoreExtensions) => refuse(
            StatusCode::FORBIDDEN,
            "InvalidStateTransition",
            "State transition is not allowed",
        ),
    }
}

pub(crate) fn refuse(status: StatusCode, error_type: &str, message: &str) -> Response {
    let body = serde_json::json!({ "errorType": error_type, "errorMessage": message });
    let json = [(header::CONTENT_TYPE, "application/json")];
    (status, json, body.to_string()).into_response()
}
