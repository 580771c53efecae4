//! SQS's calls over HTTP, as SDKs make them: AWS JSON 1.0, the operation in `X-Amz-Target`.
//!
//! SQS Developer Guide: sqs-making-api-requests-json. A request has to be signed where management
//! calls have to be, and its signature is not checked.

mod attributes;
mod check;
mod error;
mod receive;
mod send;

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::response::{IntoResponse as _, Response};
use http::request::Parts;
use http::{Method, header};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::api::attributes::GetQueueAttributes;
use crate::api::check::{parameter, queue_name};
use crate::api::error::SqsError;
use crate::api::receive::{ChangeMessageVisibility, DeleteMessage, ReceiveMessage};
use crate::api::send::{SendMessage, SendMessageBatch};
use crate::queues::Queues;

const SERVICE: &str = "AmazonSQS.";
const TARGET: &str = "x-amz-target";

/// More than any request needs whose messages are small enough, however they are escaped.
const LIMIT: usize = 8 * 1024 * 1024;

/// Operations of SQS that are not here.
const NOT_HERE: [&str; 14] = [
    "AddPermission",
    "CancelMessageMoveTask",
    "ChangeMessageVisibilityBatch",
    "CreateQueue",
    "DeleteMessageBatch",
    "DeleteQueue",
    "ListDeadLetterSourceQueues",
    "ListMessageMoveTasks",
    "ListQueueTags",
    "RemovePermission",
    "SetQueueAttributes",
    "StartMessageMoveTask",
    "TagQueue",
    "UntagQueue",
];

/// SQS's calls for a set of queues.
#[derive(Debug, Clone)]
pub struct SqsApi {
    /// Which queues there are.
    pub queues: Arc<Queues>,
    /// Whether a request may be made. One that may not is told that it is not signed.
    pub admits: fn(&Parts) -> bool,
}

/// A request that names a queue by its URL and nothing else.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct OfQueue {
    queue_url: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct GetQueueUrl {
    queue_name: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ListQueues {
    queue_name_prefix: Option<String>,
}

impl SqsApi {
    /// Whether a request is for SQS: its target says so, or it is posted to a queue's URL.
    pub fn is_called(&self, request: &Request) -> bool {
        let target = request.headers().get(TARGET);
        let in_target =
            target.is_some_and(|target| target.as_bytes().starts_with(SERVICE.as_bytes()));
        let account = &self.queues.services.account;
        let mut parts = request.uri().path().trim_start_matches('/').split('/');
        let to_queue = request.method() == Method::POST && parts.next() == Some(account);
        in_target || to_queue
    }

    /// Answers one call, which came by a URL of this scheme.
    pub async fn answer(&self, scheme: &str, request: Request) -> Response {
        let request_id = Uuid::new_v4().to_string();
        let answered = match self.call(scheme, request).await {
            Ok(answer) => {
                let body = answer.map(|answer| answer.to_string()).unwrap_or_default();
                ([(header::CONTENT_TYPE, error::CONTENT_TYPE)], body).into_response()
            }
            Err(error) => {
                self.queues
                    .services
                    .lines
                    .gateway(&format!("SQS        refused: {error}"));
                error.into_response()
            }
        };
        ([("x-amzn-requestid", request_id)], answered).into_response()
    }

    /// What there is to answer. Some calls answer with nothing.
    async fn call(&self, scheme: &str, request: Request) -> Result<Option<Value>, SqsError> {
        let (parts, body) = request.into_parts();
        if !(self.admits)(&parts) {
            return Err(SqsError::not_signed());
        }
        let target = parts.headers.get(TARGET).and_then(|it| it.to_str().ok());
        let operation = target.and_then(|target| target.strip_prefix(SERVICE));
        let operation = operation.ok_or_else(SqsError::no_target)?;
        let body = body_of(body).await?;
        let queues = &self.queues;
        match operation {
            "SendMessage" => read::<SendMessage>(&body)?.answer(queues).map(Some),
            "SendMessageBatch" => read::<SendMessageBatch>(&body)?.answer(queues).map(Some),
            "ReceiveMessage" => read::<ReceiveMessage>(&body)?
                .answer(queues)
                .await
                .map(Some),
            "DeleteMessage" => read::<DeleteMessage>(&body)?.answer(queues).map(|()| None),
            "ChangeMessageVisibility" => {
                let change = read::<ChangeMessageVisibility>(&body)?;
                change.answer(queues).map(|()| None)
            }
            "GetQueueAttributes" => read::<GetQueueAttributes>(&body)?.answer(queues).map(Some),
            "GetQueueUrl" => {
                let name = parameter(read::<GetQueueUrl>(&body)?.queue_name, "QueueName")?;
                if !queues.names().contains(&name) {
                    return Err(SqsError::no_queue());
                }
                Ok(Some(json!({ "QueueUrl": self.url(scheme, &parts, &name) })))
            }
            "ListQueues" => {
                let prefix = read::<ListQueues>(&body)?
                    .queue_name_prefix
                    .unwrap_or_default();
                let mut names = queues.names();
                names.retain(|name| name.starts_with(&prefix));
                let urls = names.iter().map(|name| self.url(scheme, &parts, name));
                Ok(Some(json!({ "QueueUrls": urls.collect::<Vec<_>>() })))
            }
            "PurgeQueue" => {
                let name = queue_name(read::<OfQueue>(&body)?.queue_url, queues)?;
                queues
                    .with(&name, |queue, _| queue.purge())
                    .ok_or_else(SqsError::no_queue)?;
                Ok(None)
            }
            known if NOT_HERE.contains(&known) => Err(SqsError::unsupported(known)),
            _ => Err(SqsError::unknown_operation()),
        }
    }

    /// The URL of a queue, at the address that the caller uses.
    fn url(&self, scheme: &str, parts: &Parts, name: &str) -> String {
        let host = parts.headers.get(header::HOST);
        let host = host
            .and_then(|host| host.to_str().ok())
            .unwrap_or("localhost");
        let account = &self.queues.services.account;
        format!("{scheme}://{host}/{account}/{name}")
    }
}

async fn body_of(body: Body) -> Result<bytes::Bytes, SqsError> {
    to_bytes(body, LIMIT)
        .await
        .map_err(|_| SqsError::too_large())
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, SqsError> {
    serde_json::from_slice(body).map_err(|error| SqsError::malformed(&error))
}
