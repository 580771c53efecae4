//! A layer in front of a DynamoDB, the embedded one or another, that counts its calls and plays its faults.
//!
//! Calls pass through as they are. What is answered here in DynamoDB's place is in `answers`.

mod answers;

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderName, StatusCode, Uri, header};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

use self::answers::{Batch, Refusal};
use crate::faults::{DynamodbFault, Player};
use crate::http_client::Endpoint;

/// The largest request that DynamoDB takes (Amazon DynamoDB API Reference, API_BatchWriteItem: 16 MB), and the largest
/// answer with room for its encoding.
const BODY_LIMIT: usize = 32 * 1024 * 1024;
/// A checksum of the body, which clients compare where it is there.
const CHECKSUM: HeaderName = HeaderName::from_static("x-amz-crc32");

#[derive(Debug)]
struct Layer {
    upstream: Endpoint,
    client: Client<HttpConnector, Body>,
    faults: Player,
}

/// A call on its way.
#[derive(Debug)]
struct Call {
    parts: Parts,
    body: Bytes,
}

/// An answer of the DynamoDB behind, or of this layer.
type Answer = http::Response<Bytes>;

pub(super) fn router(upstream: Endpoint, faults: Player) -> Router {
    let mut connector = HttpConnector::new();
    connector.set_nodelay(true);
    let layer = Layer {
        upstream,
        client: Client::builder(TokioExecutor::new()).build(connector),
        faults,
    };
    Router::new().fallback(handle).with_state(Arc::new(layer))
}

async fn handle(State(layer): State<Arc<Layer>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, BODY_LIMIT).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let target = parts.headers.get("x-amz-target");
    let target = target.and_then(|target| target.to_str().ok());
    let operation = target.and_then(|target| target.rsplit('.').next());
    let operation = operation.unwrap_or_default().to_owned();
    let answer = layer.answer(&operation, Call { parts, body }).await;
    let answer = answer.unwrap_or_else(|why| Refusal::internal_error(&why).into_answer());
    answer.map(Body::from)
}

impl Layer {
    async fn answer(&self, operation: &str, call: Call) -> Result<Answer, String> {
        let Some((fault, delay)) = self.faults.dynamodb(operation) else {
            return self.forward(call).await;
        };
        let refusal = match fault {
            DynamodbFault::Throttled { error, .. } => Refusal::throttled(error),
            DynamodbFault::InternalError { applied, .. } => {
                if applied {
                    self.forward(call).await?;
                }
                Refusal::internal_error("a fault")
            }
            DynamodbFault::Unprocessed { .. } => {
                return match Batch::halve(operation, &call.body) {
                    Some(batch) => self.half(call, batch).await,
                    None => Ok(Refusal::throttled(Default::default()).into_answer()),
                };
            }
            DynamodbFault::Conflict { .. } => Refusal::conflict(operation, &call.body),
            DynamodbFault::Slow { .. } => {
                self.faults.wait(delay).await;
                return self.forward(call).await;
            }
        };
        Ok(refusal.into_answer())
    }

    /// Does the half of a batch that is processed.
    async fn half(&self, call: Call, batch: Batch) -> Result<Answer, String> {
        let body = batch.processed.to_string().into();
        let answer = self.forward(Call { body, ..call }).await?;
        if !answer.status().is_success() {
            return Ok(answer);
        }
        let (mut parts, body) = answer.into_parts();
        parts.headers.remove(CHECKSUM);
        Ok(Answer::from_parts(parts, batch.complete(&body)))
    }

    async fn forward(&self, call: Call) -> Result<Answer, String> {
        let failed = |why: String| format!("the DynamoDB at {} {why}", self.upstream.url());
        let mut request = Request::from_parts(call.parts, Body::from(call.body));
        // By its length: what is sent may be shorter than what came.
        request.headers_mut().remove(header::CONTENT_LENGTH);
        *request.uri_mut() = self.uri().map_err(failed)?;
        let answer = self.client.request(request).await;
        let (mut parts, body) = answer
            .map_err(|error| failed(format!("does not answer: {error}")))?
            .into_parts();
        let body = to_bytes(Body::new(body), BODY_LIMIT).await;
        let body = body.map_err(|error| failed(format!("broke off: {error}")))?;
        for name in [
            header::CONTENT_LENGTH,
            header::TRANSFER_ENCODING,
            header::CONNECTION,
        ] {
            parts.headers.remove(name);
        }
        Ok(Answer::from_parts(parts, body))
    }

    fn uri(&self) -> Result<Uri, String> {
        self.upstream
            .uri()
            .map_err(|error| format!("has no usable URL: {error}"))
    }
}
