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
use http::{HeaderMap, StatusCode};

use crate::call_response::{accepted, refuse};
use crate::caller::Caller;
use crate::environments::Environments;
use crate::exchange::{InvokeError, RESPONSE_LIMIT};
use crate::extensions_api;
use crate::invocation::Assignment;
use crate::report::ErrorReport;

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
        deadline_ms,
    } = assignment;
    let headers = [
        ("lambda-runtime-aws-request-id", id),
        ("lambda-runtime-deadline-ms", deadline_ms.to_string()),
        (
            "lambda-runtime-invoked-function-arn",
            caller.environments.executable().arn().to_owned(),
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
            let failure = InvokeError::TooLarge {
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
async fn read_report(headers: &HeaderMap, body: Body) -> (ErrorReport, Bytes) {
    let body = to_bytes(body, RESPONSE_LIMIT).await.unwrap_or_default();
    let mut report = serde_json::from_slice::<ErrorReport>(&body).unwrap_or_default();
    let header = headers.get("lambda-runtime-function-error-type");
    let header = header.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
    report.error_type = report.error_type.or(header);
    (report, body)
}
