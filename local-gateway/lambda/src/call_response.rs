//! Responses of the Runtime API and the Extensions API.

use axum::response::{IntoResponse as _, Response};
use http::{StatusCode, header};

use crate::environments::error::EnvironmentError;

const ENDED: &str = "this environment has ended";

pub(crate) fn accepted(outcome: Result<(), EnvironmentError>) -> Response {
    match outcome {
        Ok(()) => {
            let json = [(header::CONTENT_TYPE, "application/json")];
            (StatusCode::ACCEPTED, json, r#"{"status":"OK"}"#).into_response()
        }
        Err(EnvironmentError::UnknownInvocation) => refuse(
            StatusCode::BAD_REQUEST,
            "InvalidRequestID",
            "Invalid request ID",
        ),
        Err(EnvironmentError::Ended) => refuse(StatusCode::GONE, "Environment.Ended", ENDED),
        Err(
            EnvironmentError::OutOfTurn
            | EnvironmentError::UnknownExtension
            | EnvironmentError::NoMoreExtensions,
        ) => refuse(
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
