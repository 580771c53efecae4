//! Responses of the Runtime API and the Extensions API.

use axum::response::{IntoResponse as _, Response};
use http::{StatusCode, header};

use crate::environments::call_error::CallError;

const ENDED: &str = "this environment has ended";

pub(crate) fn accepted(outcome: Result<(), CallError>) -> Response {
    match outcome {
        Ok(()) => {
            let json = [(header::CONTENT_TYPE, "application/json")];
            (StatusCode::ACCEPTED, json, r#"{"status":"OK"}"#).into_response()
        }
        Err(CallError::UnknownInvocation) => refuse(
            StatusCode::BAD_REQUEST,
            "InvalidRequestID",
            "Invalid request ID",
        ),
        Err(CallError::Ended) => refuse(StatusCode::GONE, "Environment.Ended", ENDED),
        Err(CallError::OutOfTurn | CallError::UnknownExtension | CallError::NoMoreExtensions) => {
            refuse(
                StatusCode::FORBIDDEN,
                "InvalidStateTransition",
                "State transition is not allowed",
            )
        }
    }
}

pub(crate) fn refuse(status: StatusCode, error_type: &str, message: &str) -> Response {
    let body = serde_json::json!({ "errorType": error_type, "errorMessage": message });
    let json = [(header::CONTENT_TYPE, "application/json")];
    (status, json, body.to_string()).into_response()
}
