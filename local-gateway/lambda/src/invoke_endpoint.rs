//! A function behind somebody else's invoke endpoint: events go there by HTTP, as many at a time as it takes.
//!
//! Request and answer follow the AWS Lambda API Reference, API_Invoke. Nothing here is frozen, limited or started:
//! that is the endpoint's affair.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use tokio::sync::{Semaphore, oneshot};

use crate::config::InvokeEndpoint;
use crate::error::FunctionError;
use crate::exchange::{InvokeError, InvokeRequest, InvokeResponse, RESPONSE_LIMIT};
use crate::host::{EnvironmentStep, Host};
use crate::http_client::{HttpEndpoint, HttpResponse, UrlError};
use crate::invocation::Invocation;
use crate::report::ErrorReport;
use crate::tasks::Tasks;

/// The number that observations give it, as it has no environments that are known here.
const ENVIRONMENT: u32 = 0;
/// How much of an unexpected answer is shown.
const EXCERPT: usize = 200;
/// The path that the Lambda API has, where a URL has none.
const DEFAULT_PATH: &str = "/2015-03-31/functions/function/invocations";

/// How long the events that it has may take when the gateway stops.
const STOP_LIMIT: Duration = Duration::from_secs(2);

/// A function that somebody else runs.
#[derive(Debug)]
pub(crate) struct RemoteFunction {
    remote: Arc<Remote>,
    /// Fair: events go in the order in which they came.
    places: Arc<Semaphore>,
    tasks: Tasks,
}

#[derive(Debug)]
struct Remote {
    endpoint: HttpEndpoint,
    timeout: Duration,
    host: Arc<dyn Host>,
}

impl RemoteFunction {
    pub(crate) fn new(
        config: &InvokeEndpoint,
        timeout: Duration,
        host: Arc<dyn Host>,
    ) -> Result<Self, FunctionError> {
        let unfit = |error: UrlError| FunctionError::InvokeUrl {
            url: config.url.clone(),
            reason: error.to_string(),
        };
        let mut endpoint = HttpEndpoint::parse(&config.url).map_err(unfit)?;
        endpoint.default_path(DEFAULT_PATH);
        Ok(Self {
            remote: Arc::new(Remote {
                endpoint,
                timeout,
                host,
            }),
            places: Arc::new(Semaphore::new(config.concurrency.get())),
            tasks: Tasks::default(),
        })
    }

    /// Hands `request` to the endpoint. A caller who stops waiting while it is in line takes it
    /// back; after that the endpoint finishes it alone and keeps its place, because some crash when
    /// events overlap.
    pub(crate) async fn invoke(&self, request: InvokeRequest) -> InvokeResponse {
        let stopping = || InvokeResponse::without_environment(Err(InvokeError::Stopping));
        let Ok(place) = Arc::clone(&self.places).acquire_owned().await else {
            return stopping();
        };
        let (done, response) = oneshot::channel();
        let remote = Arc::clone(&self.remote);
        self.tasks.spawn(async move {
            let result = remote.call(request).await;
            drop(place);
            // A caller who gave up after its own time limit has no use for the response.
            drop(done.send(InvokeResponse::without_environment(result)));
        });
        response.await.unwrap_or_else(|_| stopping())
    }

    /// Takes no more events and ends those under way, as far as a moment does not end them.
    pub(crate) async fn stop(&self) {
        self.places.close();
        self.tasks.finish_within(STOP_LIMIT).await;
    }

    /// Takes no more events and ends those under way.
    pub(crate) fn abort(&self) {
        self.places.close();
        self.tasks.abort();
    }
}

impl Remote {
    async fn call(&self, request: InvokeRequest) -> Result<Bytes, InvokeError> {
        let (invocation, _) = Invocation::new(request);
        self.host.step(EnvironmentStep::Invoked {
            environment: ENVIRONMENT,
            request_id: &invocation.id,
            request: &invocation.request,
        });
        let trace = invocation.trace();
        let headers = [
            ("content-type", "application/json"),
            ("x-amz-invocation-type", "RequestResponse"),
            ("x-amzn-trace-id", trace.as_str()),
        ];
        let failed = |why: String| InvokeError::Endpoint {
            url: self.endpoint.url().to_owned(),
            why,
        };
        let response = self
            .endpoint
            .post(&headers, invocation.payload, RESPONSE_LIMIT);
        let response = tokio::time::timeout(self.timeout, response).await;
        let late = |_| failed(format!("no answer within {:?} (--timeout)", self.timeout));
        let response = response.map_err(late)?;
        let response = response.map_err(|error| failed(error.to_string()))?;
        self.host.step(EnvironmentStep::Answered {
            environment: ENVIRONMENT,
            request_id: &invocation.id,
            body: &response.body,
        });
        read(response).map_err(|error| match error {
            BadResponse::Reported(error) => error,
            BadResponse::Status(status, body) => failed(format!("it answered {status}: {body}")),
        })
    }
}

/// A response that is not a function's.
enum BadResponse {
    Reported(InvokeError),
    Status(StatusCode, String),
}

fn read(response: HttpResponse) -> Result<Bytes, BadResponse> {
    let HttpResponse {
        status,
        headers,
        body,
    } = response;
    if headers.contains_key("x-amz-function-error") {
        let report = serde_json::from_slice::<ErrorReport>(&body).unwrap_or_default();
        return Err(BadResponse::Reported(report.into_error()));
    }
    if status.is_success() {
        return Ok(body);
    }
    let text = String::from_utf8_lossy(&body);
    let excerpt = text.chars().take(EXCERPT).collect();
    Err(BadResponse::Status(status, excerpt))
}
