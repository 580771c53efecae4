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
use http::request::Parts;
use http::{HeaderMap, Method, StatusCode, header};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use tokio::time::Instant;
use uuid::Uuid;

use crate::account::function_arn;
use crate::exchange::{InvokeError, InvokeRequest, InvokeResponse};
use crate::function::Function;
use crate::functions::Functions;
use crate::host::Host;

const PATH: &str = "/2015-03-31/functions/{name}/invocations";

/// The largest payload of a call that waits for its answer (Lambda Developer Guide, gettingstarted-limits).
const LIMIT: usize = 6 * 1024 * 1024;
/// The largest payload of one that does not.
const EVENT_LIMIT: usize = 1024 * 1024;

/// The Invoke call for a set of functions.
#[derive(Debug, Clone)]
pub struct InvokeApi {
    /// Which functions there are.
    pub functions: Arc<Functions>,
    /// The region of their ARNs.
    pub region: String,
    /// Whether a request may call a function. One that may not is told that it is not signed.
    pub admits: fn(&Parts) -> bool,
    /// Takes a line for each call.
    pub host: Arc<dyn Host>,
}

/// Why a call is refused.
#[derive(Debug)]
struct InvokeApiError {
    status: StatusCode,
    error_type: &'static str,
    message: String,
}

/// What the caller wants to wait for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum InvocationType {
    RequestResponse,
    Event,
    DryRun,
}

impl InvokeApi {
    /// The one path.
    pub fn routes(self) -> Router {
        Router::new().route(PATH, any(handle)).with_state(self)
    }

    async fn call(&self, name: &str, request: Request) -> Result<Response, InvokeApiError> {
        let (parts, body) = request.into_parts();
        if parts.method != Method::POST {
            return Err(InvokeApiError::new(
                StatusCode::METHOD_NOT_ALLOWED,
                "UnknownOperationException",
                "Invoke is a POST",
            ));
        }
        if !(self.admits)(&parts) {
            return Err(InvokeApiError::new(
                StatusCode::FORBIDDEN,
                "MissingAuthenticationTokenException",
                "Missing Authentication Token",
            ));
        }
        let function = self.functions.find(plain_name(name)).ok_or_else(|| {
            let arn = function_arn(&self.region, plain_name(name));
            InvokeApiError::new(
                StatusCode::NOT_FOUND,
                "ResourceNotFoundException",
                format!("Function not found: {arn}"),
            )
        })?;
        let kind = InvocationType::from_headers(&parts.headers)?;
        let (payload, content) = payload(body, kind).await?;
        let request = InvokeRequest {
            subject: String::new(),
            content,
            payload: Some(payload),
            trace_root: self.host.trace_root(),
        };
        match kind {
            InvocationType::DryRun => Ok(StatusCode::NO_CONTENT.into_response()),
            InvocationType::Event => {
                let (api, name) = (self.clone(), name.to_owned());
                self.functions.background.spawn(async move {
                    drop(api.invoke(&name, &function, request).await);
                });
                Ok(StatusCode::ACCEPTED.into_response())
            }
            InvocationType::RequestResponse => {
                Ok(response(self.invoke(name, &function, request).await))
            }
        }
    }

    /// Hands the request to the function and writes the call's line.
    async fn invoke(
        &self,
        name: &str,
        function: &Function,
        request: InvokeRequest,
    ) -> InvokeResponse {
        let begun = Instant::now();
        let response = function.invoke(request).await;
        let words = match &response.result {
            Ok(_) => "answered".to_owned(),
            Err(error) => error.to_string(),
        };
        let (milliseconds, origin) = (begun.elapsed().as_millis(), response.origin());
        self.host.line(&format!(
            "INVOKE     {name}: {words} ({milliseconds} ms, {origin})"
        ));
        response
    }
}

/// Answers one call.
async fn handle(
    State(api): State<InvokeApi>,
    Path(name): Path<String>,
    request: Request,
) -> Response {
    let request_id = Uuid::new_v4().to_string();
    let answered = match api.call(&name, request).await {
        Ok(response) => response,
        Err(InvokeApiError {
            status,
            error_type,
            message,
        }) => {
            api.host
                .line(&format!("INVOKE {name}: {status}, {message}"));
            let body = json!({ "Type": "User", "Message": message });
            let headers = [("x-amzn-errortype", error_type)];
            (status, headers, json_of(&body)).into_response()
        }
    };
    ([("x-amzn-requestid", request_id)], answered).into_response()
}

impl InvokeApiError {
    fn new(status: StatusCode, error_type: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            error_type,
            message: message.into(),
        }
    }
}

impl InvocationType {
    fn from_headers(headers: &HeaderMap) -> Result<Self, InvokeApiError> {
        let kind = headers.get("x-amz-invocation-type");
        match kind.map(|kind| kind.as_bytes()) {
            None | Some(b"RequestResponse") => Ok(Self::RequestResponse),
            Some(b"Event") => Ok(Self::Event),
            Some(b"DryRun") => Ok(Self::DryRun),
            Some(_) => Err(InvokeApiError::new(
                StatusCode::BAD_REQUEST,
                "InvalidParameterValueException",
                "the invocation type is none of RequestResponse, Event and DryRun",
            )),
        }
    }
}

/// The payload, as it came and as JSON.
async fn payload(body: Body, kind: InvocationType) -> Result<(Bytes, Value), InvokeApiError> {
    let limit = if kind == InvocationType::Event {
        EVENT_LIMIT
    } else {
        LIMIT
    };
    let payload = to_bytes(body, limit).await.map_err(|_| {
        InvokeApiError::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            "RequestTooLargeException",
            format!("Request must be smaller than {limit} bytes for the InvokeFunction operation"),
        )
    })?;
    let payload = if payload.is_empty() {
        Bytes::from_static(b"{}")
    } else {
        payload
    };
    // Whoever watches gets as text what is JSON and no value of ours, such as 1e400.
    let json: &RawValue = serde_json::from_slice(&payload).map_err(|error| {
        InvokeApiError::new(
            StatusCode::BAD_REQUEST,
            "InvalidRequestContentException",
            format!("Could not parse request body into json: {error}"),
        )
    })?;
    let content = serde_json::from_str(json.get()).unwrap_or_else(|_| json.get().into());
    Ok((payload, content))
}

/// An error of the function's is a 200 as well: a header tells the two apart.
fn response(response: InvokeResponse) -> Response {
    let version = ("x-amz-executed-version", "$LATEST");
    let (error_type, message) = match response.result {
        Ok(body) => return ([version], json_of_bytes(body)).into_response(),
        Err(InvokeError::Reported {
            error_type,
            message,
        }) => (error_type, message),
        Err(error @ (InvokeError::Stopping | InvokeError::Endpoint { .. })) => {
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
