//! An HTTP request as a function URL or an HTTP API hands it over (payload format 2.0).
//!
//! Shapes: AWS Lambda Developer Guide, urls-invocation; a test in the proxy compares what is read here
//! with what `lambda_http` reads.

use std::collections::HashMap;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::Deserialize;
use serde::de::IgnoredAny;

use super::{EventError, malformed};

/// One request.
#[derive(Clone)]
pub struct HttpRequest {
    pub request_id: String,
    pub method: String,
    /// As the caller wrote it, without an HTTP API's stage; at least `/`.
    pub path: String,
    pub body: Bytes,
    /// AWS has verified that an IAM principal signed it, as it does where IAM authorizes the
    /// requests.
    pub by_iam: bool,
    headers: HashMap<String, Option<String>>,
}

/// Without headers and body.
impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpRequest")
            .field("request_id", &self.request_id)
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}

impl HttpRequest {
    /// A header that was sent once; the name's case does not count.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self
            .headers
            .iter()
            .filter(|(key, _)| key.eq_ignore_ascii_case(name));
        let (_, first) = values.next()?;
        values.next().is_none().then_some(first.as_deref())?
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire {
    request_context: WireContext,
    #[serde(default)]
    raw_path: Option<String>,
    #[serde(default)]
    headers: Option<HashMap<String, Option<String>>>,
    #[serde(default)]
    body: Option<String>,
    #[serde(default)]
    is_base64_encoded: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireContext {
    http: WireHttp,
    #[serde(default)]
    request_id: Option<String>,
    #[serde(default)]
    stage: Option<String>,
    #[serde(default)]
    authorizer: Option<WireAuthorizer>,
}

#[derive(Deserialize)]
struct WireHttp {
    method: String,
}

#[derive(Deserialize)]
struct WireAuthorizer {
    #[serde(default)]
    iam: Option<HashMap<String, IgnoredAny>>,
}

pub(super) fn parse(payload: &str) -> Result<HttpRequest, EventError> {
    let wire: Wire = serde_json::from_str(payload).map_err(|error| malformed(&error))?;
    let context = wire.request_context;
    let body = wire.body.unwrap_or_default();
    let body = if wire.is_base64_encoded {
        STANDARD.decode(body).map_err(|_| EventError::NotHttp {
            why: "the body is not base64",
        })?
    } else {
        body.into_bytes()
    };
    let path = wire.raw_path.unwrap_or_default();
    Ok(HttpRequest {
        request_id: context.request_id.unwrap_or_default(),
        method: context.http.method,
        by_iam: context.authorizer.is_some_and(|by| by.iam.is_some()),
        path: without_stage(&path, context.stage.as_deref()).to_owned(),
        body: body.into(),
        headers: wire.headers.unwrap_or_default(),
    })
}

/// An HTTP API puts its stage into the path, unless it is the default one (API Gateway Developer
/// Guide, http-api-stages).
fn without_stage<'a>(path: &'a str, stage: Option<&str>) -> &'a str {
    let rest = stage
        .and_then(|stage| path.strip_prefix('/')?.strip_prefix(stage))
        .filter(|rest| rest.is_empty() || rest.starts_with('/'));
    match rest.unwrap_or(path) {
        "" => "/",
        path => path,
    }
}
