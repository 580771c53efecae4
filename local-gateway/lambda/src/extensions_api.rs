//! The Lambda Extensions API for internal extensions, those that run within the function's process: `register`,
//! `event/next`, `init/error`, `exit/error`.
//!
//! Paths, headers and bodies follow the Lambda Developer Guide, "Using the Lambda Extensions API to create extensions"
//! (runtimes-extensions-api). External extensions are processes that Lambda starts from a layer: there are none here,
//! so there is nobody who could register for `SHUTDOWN`.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use crate::account::ACCOUNT;
use crate::call_response::{accepted, refuse};
use crate::caller::Caller;
use crate::environments::call_error::CallError;

const NAME: &str = "lambda-extension-name";
const IDENTIFIER: &str = "lambda-extension-identifier";
const EVENT_IDENTIFIER: &str = "lambda-extension-event-identifier";
const ERROR_TYPE: &str = "lambda-extension-function-error-type";
/// A list of a few names.
const BODY_LIMIT: usize = 64 * 1024;

#[derive(Deserialize)]
struct Registration {
    #[serde(default)]
    events: Vec<String>,
}

pub(crate) fn routes() -> Router<Caller> {
    Router::new()
        .route("/2020-01-01/extension/register", post(register))
        .route("/2020-01-01/extension/event/next", get(next))
        .route("/2020-01-01/extension/init/error", post(failed))
        .route("/2020-01-01/extension/exit/error", post(failed))
}

async fn register(State(caller): State<Caller>, headers: HeaderMap, body: Body) -> Response {
    let Some(name) = header(&headers, NAME).filter(|name| !name.is_empty()) else {
        return refuse(
            StatusCode::FORBIDDEN,
            "Extension.InvalidExtensionName",
            "the header Lambda-Extension-Name is missing",
        );
    };
    let body = to_bytes(body, BODY_LIMIT).await.unwrap_or_default();
    let Ok(Registration { events }) = serde_json::from_slice(&body) else {
        let message = r#"expected a body like {"events": ["INVOKE"]}"#;
        return refuse(StatusCode::BAD_REQUEST, "InvalidRequestFormat", message);
    };
    if let Some(event) = events.iter().find(|event| *event != "INVOKE") {
        let message = format!(
            "{event} is not for internal extensions, which can register for INVOKE only; external ones do not exist \
             here"
        );
        return refuse(
            StatusCode::FORBIDDEN,
            "Extension.InvalidEventType",
            &message,
        );
    }
    match caller
        .environments
        .register(caller.number, &name, !events.is_empty())
    {
        Ok(id) => {
            let function = caller.environments.executable();
            let mut description = json!({
                "functionName": function.name(),
                "functionVersion": "$LATEST",
                "handler": function.handler(),
            });
            let features = header(&headers, "lambda-extension-accept-feature").unwrap_or_default();
            if features
                .split(',')
                .any(|feature| feature.trim() == "accountId")
                && let Some(members) = description.as_object_mut()
            {
                members.insert("accountId".to_owned(), ACCOUNT.into());
            }
            ([(IDENTIFIER, id)], axum::Json(description)).into_response()
        }
        Err(error) => refused(error),
    }
}

async fn next(State(caller): State<Caller>, headers: HeaderMap) -> Response {
    let id = header(&headers, IDENTIFIER).unwrap_or_default();
    match caller
        .environments
        .next_for_extension(caller.number, &id)
        .await
    {
        Ok(event) => (
            [(EVENT_IDENTIFIER, Uuid::new_v4().to_string())],
            axum::Json(event),
        )
            .into_response(),
        Err(error) => refused(error),
    }
}

async fn failed(State(caller): State<Caller>, headers: HeaderMap) -> Response {
    let id = header(&headers, IDENTIFIER).unwrap_or_default();
    let error_type = header(&headers, ERROR_TYPE).unwrap_or_else(|| "Unknown".to_owned());
    let environments = &caller.environments;
    match environments.extension_failed(caller.number, &id, &error_type) {
        Ok(()) => accepted(Ok(())),
        Err(error) => refused(error),
    }
}

fn refused(error: CallError) -> Response {
    let (error_type, message) = match error {
        CallError::UnknownExtension => (
            "Extension.UnknownExtensionIdentifier",
            "no extension of this environment has that Lambda-Extension-Identifier",
        ),
        CallError::NoMoreExtensions => (
            "Extension.AlreadyRegistered",
            "an extension of that name is registered, or ten are",
        ),
        CallError::OutOfTurn | CallError::UnknownInvocation | CallError::Ended => {
            return accepted(Err(error));
        }
    };
    refuse(StatusCode::FORBIDDEN, error_type, message)
}

fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    let value = headers.get(name)?;
    Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
}
