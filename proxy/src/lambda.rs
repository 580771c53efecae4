//! The only file, besides `main`, that knows `lambda_runtime`: an invocation in, a proxy result
//! out, and a layer that does the outbox's work between the response and the next event.
//!
//! Lambda answers the caller when the response is posted and freezes the environment only when
//! the next event is asked for, so late work neither delays the client nor is frozen midway.

use std::collections::HashMap;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context as TaskContext, Poll};
use std::time::Duration;

use futures_util::future::{BoxFuture, FutureExt};
use lambda_runtime::{Diagnostic, LambdaEvent, LambdaInvocation};
use proxy_core::auth::authorizer::AuthorizerResponse;
use proxy_core::backend::request::Trace;
use proxy_core::event::{self, Event, EventError};
use proxy_core::fault::Fault;
use proxy_core::settings::Metrics;
use proxy_core::step::Fact;
use proxy_core::time::EpochMs;
use serde::Serialize;
use serde_json::value::RawValue;
use tokio::time::timeout_at;
use tower::{Layer, Service};

use crate::clock::Deadline;
use crate::handler::{GatewayResponse, Handled, Handler, Response, Unserved};
use crate::invocation::Invocation;
use crate::metrics;
use crate::publish::{BatchResponse, HttpResponse, PublishResponse};
use crate::summary::Summary;

/// So long before the function's end late work is cut off, so that the cut can be logged.
const MARGIN: Duration = Duration::from_millis(100);

/// What Lambda's errors carry here.
type BoxError = lambda_runtime::Error;

/// Serves Lambda's invocations until the environment ends.
///
/// # Errors
/// The Runtime API does not answer.
///
/// # Panics
/// Outside Lambda, where its variables are missing.
pub(crate) async fn run(handler: Arc<Handler>, metrics: Metrics) -> Result<(), BoxError> {
    let handle = move |event, invocation, summary| {
        let handler = Arc::clone(&handler);
        async move { Box::pin(handler.handle(event, invocation, summary)).await }
    };
    run_with(handle, metrics).await
}

/// The same around any other handler.
///
/// # Errors
/// The Runtime API does not answer.
///
/// # Panics
/// Outside Lambda, where its variables are missing.
pub async fn run_with<H, F>(handle: H, metrics: Metrics) -> Result<(), BoxError>
where
    H: Fn(Event, Invocation, Summary) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Handled> + Send + 'static,
{
    let unfinished = Unfinished::default();
    let service = lambda_runtime::service_fn({
        let unfinished = unfinished.clone();
        move |event: LambdaEvent<Box<RawValue>>| {
            let (handle, unfinished) = (handle.clone(), unfinished.clone());
            async move { serve(handle, &unfinished, event).await }
        }
    });
    lambda_runtime::Runtime::new(service)
        .layer(AfterResponse {
            unfinished,
            metrics,
        })
        .run()
        .await
}

async fn serve<H, F>(
    handle: H,
    unfinished: &Unfinished,
    invocation: LambdaEvent<Box<RawValue>>,
) -> Result<LambdaResponse, Failure>
where
    H: Fn(Event, Invocation, Summary) -> F,
    F: Future<Output = Handled>,
{
    let LambdaEvent { payload, context } = invocation;
    let event = event::parse(payload.get()).inspect_err(|error| {
        tracing::error!(error = %error, "an event was refused");
    })?;
    let mut summary = Summary::begin(&event, &context.request_id);
    let invocation = Invocation {
        deadline: Deadline::at(EpochMs(context.deadline)),
        request_id: context.request_id.clone(),
        trace: Trace(context.xray_trace_id),
    };
    // The runtime would catch a panic too, and repeat its text.
    let handled = handle(event, invocation, summary.clone());
    let (response, rest) = match AssertUnwindSafe(handled).catch_unwind().await {
        Ok(handled) => {
            let rest = Rest {
                summary: handled.summary,
                late: handled.late,
            };
            (handled.response.map_err(Failure::from), rest)
        }
        Err(_) => {
            panicked(&mut summary);
            let rest = Rest {
                summary,
                late: None,
            };
            (Err(Failure::Panicked), rest)
        }
    };
    unfinished.put(context.request_id, rest);
    Ok(response?.into())
}

/// What the Runtime API is given.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum LambdaResponse {
    Proxy(ProxyResult),
    Publish(PublishResponse),
    Batch(BatchResponse),
    Authorizer(AuthorizerResponse),
}

impl From<Response> for LambdaResponse {
    fn from(response: Response) -> Self {
        match response {
            Response::Gateway(response) => Self::Proxy(response.into()),
            Response::Http(response) => Self::Proxy(response.into()),
            Response::Publish(response) => Self::Publish(response),
            Response::Batch(response) => Self::Batch(response),
            Response::Authorizer(response) => Self::Authorizer(response),
        }
    }
}

/// The result of a Lambda proxy integration. API Gateway refuses members beyond its own (middy
/// issue 1219), and without a `statusCode` it tells the client of an internal error.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ProxyResult {
    status_code: u16,
    #[serde(skip_serializing_if = "HashMap::is_empty")]
    headers: HashMap<&'static str, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<String>,
}

impl From<GatewayResponse> for ProxyResult {
    fn from(response: GatewayResponse) -> Self {
        let header = response
            .subprotocol
            .map(|word| ("Sec-WebSocket-Protocol", word));
        Self {
            status_code: response.status,
            headers: header.into_iter().collect(),
            body: response.body,
        }
    }
}

impl From<HttpResponse> for ProxyResult {
    fn from(response: HttpResponse) -> Self {
        let json = ("Content-Type", "application/json".to_owned());
        let allow = response.allow.map(|methods| ("Allow", methods.to_owned()));
        Self {
            status_code: response.status,
            headers: [json].into_iter().chain(allow).collect(),
            body: Some(response.body),
        }
    }
}

/// Why an invocation has no response: an event that is none of ours, a publish that failed, or an
/// authorizer that lets nobody in.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error(transparent)]
    Event(#[from] EventError),
    #[error(transparent)]
    Unserved(#[from] Unserved),
    /// Its text went to the log, which only we read.
    #[error("the function panicked")]
    Panicked,
}

impl From<Failure> for Diagnostic {
    fn from(failure: Failure) -> Self {
        let error_type = match &failure {
            Failure::Event(EventError::Malformed { .. }) => "MalformedEvent",
            Failure::Event(EventError::Unsupported { .. }) => "UnsupportedEvent",
            Failure::Event(EventError::NotWebSocket { .. }) => "NotAWebSocketEvent",
            Failure::Event(EventError::NotHttp { .. }) => "NotAnHttpEvent",
            Failure::Event(EventError::NotSqs) => "NotAQueuesEvent",
            Failure::Event(EventError::Unknown) => "UnknownEvent",
            Failure::Unserved(Unserved::Publish(error)) => error.error_type(),
            // The very word that API Gateway makes 401 of (API Gateway Developer Guide,
            // apigateway-websocket-api-lambda-auth); any other error is 500.
            Failure::Unserved(Unserved::Authorizer(refusal)) if refusal.status() == 401 => {
                return Self {
                    error_type: "Unauthorized".to_owned(),
                    error_message: "Unauthorized".to_owned(),
                };
            }
            Failure::Unserved(Unserved::Authorizer(_)) => "AuthorizerFailed",
            Failure::Panicked => "Panicked",
        };
        Self {
            error_type: error_type.to_owned(),
            error_message: failure.to_string(),
        }
    }
}

/// What is left of an invocation once it is answered.
struct Rest {
    /// What is known so far.
    summary: Summary,
    late: Option<BoxFuture<'static, Summary>>,
}

/// By Lambda's request id: what ties the handler to the layer around it.
#[derive(Clone, Default)]
struct Unfinished(Arc<Mutex<HashMap<String, Rest>>>);

impl Unfinished {
    fn put(&self, request_id: String, rest: Rest) {
        self.entries().insert(request_id, rest);
    }

    /// `None` for an event that is not ours; the refusal has its own line.
    fn take(&self, request_id: &str) -> Option<Rest> {
        self.entries().remove(request_id)
    }

    fn entries(&self) -> MutexGuard<'_, HashMap<String, Rest>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct AfterResponse {
    unfinished: Unfinished,
    metrics: Metrics,
}

impl<S> Layer<S> for AfterResponse {
    type Service = AfterResponseService<S>;

    fn layer(&self, inner: S) -> Self::Service {
        AfterResponseService {
            inner,
            unfinished: self.unfinished.clone(),
            metrics: self.metrics.clone(),
        }
    }
}

struct AfterResponseService<S> {
    inner: S,
    unfinished: Unfinished,
    metrics: Metrics,
}

impl<S> Service<LambdaInvocation> for AfterResponseService<S>
where
    S: Service<LambdaInvocation, Response = (), Error = BoxError>,
    S::Future: Send + 'static,
{
    type Response = ();
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<(), BoxError>>;

    fn poll_ready(&mut self, context: &mut TaskContext<'_>) -> Poll<Result<(), BoxError>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, invocation: LambdaInvocation) -> Self::Future {
        let request_id = invocation.context.request_id.clone();
        let deadline = Deadline::at(EpochMs(invocation.context.deadline));
        let responded = self.inner.call(invocation);
        let (unfinished, metrics_setting) = (self.unfinished.clone(), self.metrics.clone());
        async move {
            let responded = responded.await;
            if let Some(rest) = unfinished.take(&request_id) {
                let summary = finish(rest, deadline).await;
                summary.log();
                metrics::write(&metrics_setting, &summary.figures());
            }
            responded
        }
        .boxed()
    }
}

/// Does the late work, and returns what is known at its end. Never fails and never panics: the
/// runtime's own panic catcher is inside this layer.
async fn finish(Rest { mut summary, late }: Rest, deadline: Deadline) -> Summary {
    let Some(late) = late else {
        return summary;
    };
    let late = AssertUnwindSafe(late).catch_unwind();
    match timeout_at(deadline.before(MARGIN), late).await {
        Ok(Ok(summary)) => return summary,
        Ok(Err(_)) => {
            tracing::error!("late work panicked");
            panicked(&mut summary);
        }
        Err(_) => {
            tracing::error!("late work was cut off by the function's timeout");
            summary.note(Fact::CutOff);
        }
    }
    summary
}

/// The handler or late work panicked.
fn panicked(summary: &mut Summary) {
    summary.failed(Fault::Ours, &"a panic");
}

#[cfg(test)]
mod tests;
