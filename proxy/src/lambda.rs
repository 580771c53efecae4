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

use futures_util::future::{BoxFuture, FutureExt, join_all};
use lambda_runtime::{Diagnostic, LambdaEvent, LambdaInvocation};
use serde::Serialize;
use serde_json::value::RawValue;
use tokio::time::timeout_at;
use tower::{Layer, Service};

use crate::auth::authorizer::Verdict;
use crate::backend::Trace;
use crate::clock::{Deadline, EpochMs};
use crate::config::Metrics;
use crate::event::{self, Event, EventError};
use crate::handler::{GatewayResponse, Handler, Invocation, Response, Unserved};
use crate::metrics;
use crate::outbox::Outbox;
use crate::publish::{Answer, BatchAnswer, HttpAnswer};
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
pub async fn run(handler: Arc<Handler>, metrics: Metrics) -> Result<(), BoxError> {
    let handle = move |event, invocation| {
        let handler = Arc::clone(&handler);
        async move { handler.handle(event, invocation).await }
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
    H: Fn(Event, Invocation) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Result<Response, Unserved>> + Send + 'static,
{
    let late = Late::default();
    let service = lambda_runtime::service_fn({
        let late = late.clone();
        move |event: LambdaEvent<Box<RawValue>>| {
            let (handle, late) = (handle.clone(), late.clone());
            async move { serve(handle, &late, event).await }
        }
    });
    lambda_runtime::Runtime::new(service)
        .layer(AfterResponse { late, metrics })
        .run()
        .await
}

async fn serve<H, F>(
    handle: H,
    late: &Late,
    invocation: LambdaEvent<Box<RawValue>>,
) -> Result<Payload, Failure>
where
    H: Fn(Event, Invocation) -> F,
    F: Future<Output = Result<Response, Unserved>>,
{
    let LambdaEvent { payload, context } = invocation;
    let event = event::parse(payload.get()).inspect_err(|error| {
        tracing::error!(error = %error, "an event was refused");
    })?;
    let work = late.of(&context.request_id);
    let summary = work.summary.clone();
    let handled = handle(
        event,
        Invocation {
            deadline: Deadline::at(EpochMs(context.deadline)),
            request_id: context.request_id,
            trace: Trace(context.xray_trace_id),
            outbox: work.outbox,
            summary: work.summary,
        },
    );
    // The runtime would catch a panic too, and repeat its text.
    match AssertUnwindSafe(handled).catch_unwind().await {
        Ok(response) => Ok(response?.into()),
        Err(_) => {
            summary.panicked();
            Err(Failure::Panicked)
        }
    }
}

/// What the Runtime API is given.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Payload {
    Proxy(ProxyResult),
    Publish(Answer),
    Batch(BatchAnswer),
    Authorizer(Verdict),
}

impl From<Response> for Payload {
    fn from(response: Response) -> Self {
        match response {
            Response::Gateway(response) => Self::Proxy(response.into()),
            Response::Http(answer) => Self::Proxy(answer.into()),
            Response::Publish(answer) => Self::Publish(answer),
            Response::Batch(answer) => Self::Batch(answer),
            Response::Authorizer(verdict) => Self::Authorizer(verdict),
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
            body: None,
        }
    }
}

impl From<HttpAnswer> for ProxyResult {
    fn from(answer: HttpAnswer) -> Self {
        let json = ("Content-Type", "application/json".to_owned());
        let allow = answer.allow.map(|methods| ("Allow", methods.to_owned()));
        Self {
            status_code: answer.status,
            headers: [json].into_iter().chain(allow).collect(),
            body: Some(answer.body),
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

/// Late work by Lambda's request id: what ties the handler to the layer around it.
#[derive(Debug, Clone, Default)]
struct Late(Arc<Mutex<HashMap<String, LateWork>>>);

#[derive(Debug, Clone, Default)]
struct LateWork {
    outbox: Outbox,
    summary: Summary,
}

impl Late {
    fn of(&self, request_id: &str) -> LateWork {
        self.entries()
            .entry(request_id.to_owned())
            .or_default()
            .clone()
    }

    fn take(&self, request_id: &str) -> LateWork {
        self.entries().remove(request_id).unwrap_or_default()
    }

    fn entries(&self) -> MutexGuard<'_, HashMap<String, LateWork>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct AfterResponse {
    late: Late,
    metrics: Metrics,
}

impl<S> Layer<S> for AfterResponse {
    type Service = AfterResponseService<S>;

    fn layer(&self, inner: S) -> Self::Service {
        AfterResponseService {
            inner,
            late: self.late.clone(),
            metrics: self.metrics.clone(),
        }
    }
}

struct AfterResponseService<S> {
    inner: S,
    late: Late,
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
        let (late, metrics) = (self.late.clone(), self.metrics.clone());
        async move {
            let responded = responded.await;
            let work = late.take(&request_id);
            let summary = work.summary.clone();
            finish(work, deadline).await;
            if let Some(figures) = summary.figures() {
                metrics::write(&metrics, &figures);
            }
            responded
        }
        .boxed()
    }
}

/// Never fails and never panics: the runtime's own panic catcher is inside this layer.
async fn finish(work: LateWork, deadline: Deadline) {
    let jobs = work
        .outbox
        .take()
        .into_iter()
        .map(|job| AssertUnwindSafe(job).catch_unwind());
    match timeout_at(deadline.before(MARGIN), join_all(jobs)).await {
        Ok(done) if done.iter().all(Result::is_ok) => {}
        Ok(_) => {
            tracing::error!("late work panicked");
            work.summary.panicked();
        }
        Err(_) => {
            tracing::error!("late work was cut off by the function's timeout");
            work.summary.cut_off();
        }
    }
    work.summary.log();
}

#[cfg(test)]
mod tests;
