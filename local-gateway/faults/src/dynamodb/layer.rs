//! A layer in front of a DynamoDB, the embedded one or another, that counts its calls and plays its
//! faults.
//!
//! Calls pass through as they are. What is answered here in DynamoDB's place is in `answers`, what
//! indexes do not show yet in `lag`.

mod answers;
mod lag;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderName, HeaderValue, Request, StatusCode, Version, header};
use serde_json::{Value, json};

use crate::dynamodb::layer::answers::{Batch, ServiceError};
use crate::dynamodb::layer::lag::{Schema, Writes};
use crate::dynamodb::upstream::Upstream;
use crate::faults::dynamodb::DynamodbFault;
use crate::faults::player::Player;

/// The largest request that DynamoDB takes (Amazon DynamoDB API Reference, API_BatchWriteItem: 16
/// MB), and the largest answer with room for its encoding.
const BODY_LIMIT: usize = 32 * 1024 * 1024;
const TARGET: HeaderName = HeaderName::from_static("x-amz-target");
/// A checksum of the body, which clients compare where it is there.
const CHECKSUM: HeaderName = HeaderName::from_static("x-amz-crc32");

#[derive(Debug)]
struct Layer {
    upstream: Upstream,
    faults: Player,
    tables: Mutex<HashMap<String, Table>>,
}

/// What the layer knows of a table.
#[derive(Debug, Default)]
struct Table {
    schema: Arc<Schema>,
    writes: Writes,
}

/// A call on its way.
#[derive(Debug, Clone)]
struct DynamodbCall {
    parts: Parts,
    body: Bytes,
}

pub(super) fn router(upstream: Upstream, faults: Player) -> Router {
    let layer = Layer {
        upstream,
        faults,
        tables: Mutex::default(),
    };
    Router::new().fallback(handle).with_state(Arc::new(layer))
}

async fn handle(State(layer): State<Arc<Layer>>, request: axum::extract::Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, BODY_LIMIT).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let target = parts.headers.get(TARGET);
    let target = target.and_then(|target| target.to_str().ok());
    let operation = target.and_then(|target| target.rsplit('.').next());
    let operation = operation.unwrap_or_default().to_owned();
    let answer = layer.answer(&operation, DynamodbCall { parts, body }).await;
    let answer = answer.unwrap_or_else(|why| ServiceError::internal_error(&why).into_response());
    answer.map(Body::from)
}

impl Layer {
    async fn answer(
        &self,
        operation: &str,
        call: DynamodbCall,
    ) -> Result<http::Response<Bytes>, String> {
        let Some((fault, delay)) = self.faults.dynamodb(operation) else {
            return self.forward(operation, call).await;
        };
        let refusal = match fault {
            DynamodbFault::Throttled { error, .. } => ServiceError::throttled(error),
            DynamodbFault::InternalError { applied, .. } => {
                if applied {
                    self.forward(operation, call).await?;
                }
                ServiceError::internal_error("a fault")
            }
            DynamodbFault::Unprocessed { .. } => {
                return match Batch::halve(operation, &call.body) {
                    Some(batch) => self.half(operation, call, batch).await,
                    None => Ok(ServiceError::throttled(Default::default()).into_response()),
                };
            }
            DynamodbFault::Conflict { .. } => ServiceError::conflict(operation, &call.body),
            DynamodbFault::Slow { .. } => {
                self.faults.wait(delay).await;
                return self.forward(operation, call).await;
            }
        };
        Ok(refusal.into_response())
    }

    /// Does the half of a batch that is processed.
    async fn half(
        &self,
        operation: &str,
        call: DynamodbCall,
        batch: Batch,
    ) -> Result<http::Response<Bytes>, String> {
        let body = batch.processed.to_string().into();
        let answer = self
            .forward(operation, DynamodbCall { body, ..call })
            .await?;
        if !answer.status().is_success() {
            return Ok(answer);
        }
        let (mut parts, body) = answer.into_parts();
        parts.headers.remove(CHECKSUM);
        Ok(http::Response::from_parts(parts, batch.complete(&body)))
    }

    /// Has the call done, and its answer lag behind where indexes do.
    async fn forward(
        &self,
        operation: &str,
        call: DynamodbCall,
    ) -> Result<http::Response<Bytes>, String> {
        let Some((lag, _)) = self.faults.index_lag() else {
            return self.send(call).await;
        };
        let request = serde_json::from_slice::<Value>(&call.body).unwrap_or_default();
        if let Some((table, index)) = lag::read(operation, &request) {
            self.learn(table, &call).await?;
            let answer = self.send(call).await?;
            return Ok(self.amend(answer, (table, index), &request, lag));
        }
        let mut before = Vec::new();
        for (table, item) in lag::written(operation, &request) {
            let schema = self.learn(&table, &call).await?;
            let key = schema.key(&item);
            let get = json!({ "TableName": table, "Key": key, "ConsistentRead": true });
            let got = self.ask("GetItem", &get, &call).await?;
            let got = got.get("Item").and_then(Value::as_object).cloned();
            before.push((table, key, got));
        }
        let answer = self.send(call).await?;
        if answer.status().is_success()
            && let Some((_, now)) = self.faults.index_lag()
        {
            let mut tables = self.lock();
            for (name, key, before) in before {
                let Table { schema, writes } = tables.entry(name).or_default();
                writes.remember(schema, &key, (now, before), lag);
            }
        }
        Ok(answer)
    }

    /// The keys of a table, asked once.
    async fn learn(&self, table: &str, like: &DynamodbCall) -> Result<Arc<Schema>, String> {
        if let Some(known) = self.lock().get(table) {
            return Ok(Arc::clone(&known.schema));
        }
        let named = json!({ "TableName": table });
        let described = self.ask("DescribeTable", &named, like).await?;
        let schema = Arc::new(Schema::parse(&described));
        // One that is not there may come.
        if described.get("Table").is_some() {
            let mut tables = self.lock();
            tables.entry(table.to_owned()).or_default().schema = Arc::clone(&schema);
        }
        Ok(schema)
    }

    fn amend(
        &self,
        answer: http::Response<Bytes>,
        (table, index): (&str, &str),
        request: &Value,
        lag: Duration,
    ) -> http::Response<Bytes> {
        let (Ok(mut body), Some((_, now))) = (
            serde_json::from_slice::<Value>(answer.body()),
            self.faults.index_lag(),
        ) else {
            return answer;
        };
        let changed = self.lock().get_mut(table).is_some_and(|table| {
            table.writes.forget(now, lag);
            let (schema, writes) = (&table.schema, &table.writes);
            writes.amend(schema, index, (request, &mut body))
        });
        if !changed {
            return answer;
        }
        self.faults.note("dynamodb.index-lag", None);
        let (mut parts, _) = answer.into_parts();
        parts.headers.remove(CHECKSUM);
        http::Response::from_parts(parts, body.to_string().into())
    }

    /// A call of the layer's own, signed as another one is.
    async fn ask(
        &self,
        operation: &str,
        request: &Value,
        like: &DynamodbCall,
    ) -> Result<Value, String> {
        let mut parts = like.parts.clone();
        let target = HeaderValue::try_from(format!("DynamoDB_20120810.{operation}"));
        let target = target.map_err(|error| error.to_string())?;
        parts.headers.insert(TARGET, target);
        let body = request.to_string().into();
        let answer = self.send(DynamodbCall { parts, body }).await?;
        Ok(serde_json::from_slice(answer.body()).unwrap_or_default())
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Table>> {
        self.tables.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn send(&self, call: DynamodbCall) -> Result<http::Response<Bytes>, String> {
        let mut request = Request::from_parts(call.parts, call.body);
        // What is behind speaks HTTP/1.1, whatever the client does.
        *request.version_mut() = Version::HTTP_11;
        // By its length: what is sent may be shorter than what came.
        request.headers_mut().remove(header::CONTENT_LENGTH);
        let answer = self.upstream.send(request, BODY_LIMIT).await;
        let (mut parts, body) = answer
            .map_err(|error| {
                format!(
                    "the DynamoDB at {} does not answer: {error}",
                    self.upstream.url()
                )
            })?
            .into_parts();
        for name in [
            header::CONTENT_LENGTH,
            header::TRANSFER_ENCODING,
            header::CONNECTION,
        ] {
            parts.headers.remove(name);
        }
        Ok(http::Response::from_parts(parts, body))
    }
}
