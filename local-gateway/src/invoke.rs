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
use crate::error::StartError;
use crate::http_client::{Answer as HttpAnswer, BadUrl, Endpoint};
use crate::invocation::{Answer, Event, Invocation, InvocationError};
use crate::observation::{Observation, Observer};
use crate::runtime_api::{RESPONSE_LIMIT, Report};
use crate::tasks::Tasks;

/// The number that observations give it, as it has no environments that are known here.
const ENVIRONMENT: u32 = 0;
/// How much of an unexpected answer is shown.
const EXCERPT: usize = 200;
/// The path that the Lambda API has, where a URL has none.
const DEFAULT_PATH: &str = "/2015-03-31/functions/function/invocations";

#[derive(Debug, Clone)]
pub(crate) struct Remote {
    endpoint: Endpoint,
    /// Fair: events go in the order in which they came.
    places: Arc<Semaphore>,
    timeout: Duration,
}

impl Remote {
    pub(crate) fn new(config: &InvokeEndpoint, timeout: Duration) -> Result<Self, StartError> {
        let unfit = |error: BadUrl| StartError::InvokeUrl {
            url: config.url.clone(),
            reason: error.to_string(),
        };
        let mut endpoint = Endpoint::parse(&config.url).map_err(unfit)?;
        endpoint.default_path(DEFAULT_PATH);
        Ok(Self {
            endpoint,
            places: Arc::new(Semaphore::new(config.concurrency.get())),
            timeout,
        })
    }

    /// Hands `event` to the endpoint. A caller who stops waiting while the event is in line takes it back; after that
    /// the endpoint finishes it alone and keeps its place, because some crash when events overlap.
    pub(crate) async fn invoke(&self, event: Event, tasks: &Tasks, observer: &Observer) -> Answer {
        let stopping = || Answer::without_environment(Err(InvocationError::Stopping));
        let Ok(place) = Arc::clone(&self.places).acquire_owned().await else {
            return stopping();
        };
        let (done, answer) = oneshot::channel();
        let (remote, observer) = (self.clone(), observer.clone());
        tasks.spawn(async move {
            let result = remote.call(event, &observer).await;
            drop(place);
            // A caller who gave up after its own time limit has no use for the answer.
            drop(done.send(Answer::without_environment(result)));
        });
        answer.await.unwrap_or_else(|_| stopping())
    }

    async fn call(&self, event: Event, observer: &Observer) -> Result<Bytes, InvocationError> {
        let (invocation, _) = Invocation::new(event);
        observer.note(|| Observation::Invoked {
            environment: ENVIRONMENT,
            request_id: invocation.id.clone(),
            connection_id: invocation.event.connection_id.clone(),
            event: invocation.event.content.clone(),
        });
        let trace = invocation.event.trace.for_invocation();
        let headers = [
            ("content-type", "application/json"),
            ("x-amz-invocation-type", "RequestResponse"),
            ("x-amzn-trace-id", trace.as_str()),
        ];
        let failed = |why: String| InvocationError::Endpoint {
            url: self.endpoint.url().to_owned(),
            why,
        };
        let answer = self
            .endpoint
            .post(&headers, invocation.payload, RESPONSE_LIMIT);
        let answer = tokio::time::timeout(self.timeout, answer).await;
        let late = |_| failed(format!("no answer within {:?} (--timeout)", self.timeout));
        let answer = answer.map_err(late)?;
        let answer = answer.map_err(|error| failed(error.to_string()))?;
        observer.note(|| Observation::Answered {
            environment: ENVIRONMENT,
            request_id: invocation.id.clone(),
            body: String::from_utf8_lossy(&answer.body).into_owned(),
        });
        response(answer).map_err(|error| match error {
            Unfit::Reported(error) => error,
            Unfit::Status(status, body) => failed(format!("it answered {status}: {body}")),
        })
    }
}

/// An answer that is no function's response.
enum Unfit {
    Reported(InvocationError),
    Status(StatusCode, String),
}

fn response(answer: HttpAnswer) -> Result<Bytes, Unfit> {
    let HttpAnswer {
        status,
        headers,
        body,
    } = answer;
    if headers.contains_key("x-amz-function-error") {
        let report = serde_json::from_slice::<Report>(&body).unwrap_or_default();
        return Err(Unfit::Reported(report.into_error()));
    }
    if status.is_success() {
        return Ok(body);
    }
    let text = String::from_utf8_lossy(&body);
    Err(Unfit::Status(status, text.chars().take(EXCERPT).collect()))
}
