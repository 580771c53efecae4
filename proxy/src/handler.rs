//! What happens to each event, readable from top to bottom. No AWS type and no HTTP type here.

mod authorize;
mod connect;
mod disconnect;
mod message;
mod renewal;
mod replies;

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use crate::auth::Auth;
use crate::auth::authorizer::Verdict;
use crate::backend::{Backend, Trace};
use crate::clock::Deadline;
use crate::config::{Admission, Greeting, Keepalive};
use crate::connections::Connections;
use crate::delivery::{Dispatcher, Endpoints, Pace};
use crate::error::Refusal;
use crate::event::{Context, Event};
use crate::outbox::Outbox;
use crate::publish::{Answer, BatchAnswer, HttpAnswer, PublishError, Publisher};
use crate::summary::Summary;

/// So long before the function's end deliveries are cut off, so that they can still be counted.
const LAST_DELIVERY: Duration = Duration::from_millis(250);

/// Everything that lives as long as the environment does.
#[derive(Debug)]
pub struct Handler {
    pub admission: Admission,
    pub auth: Auth,
    pub keepalive: Keepalive,
    pub greeting: Greeting,
    pub backend: Backend,
    pub connections: Arc<Connections>,
    pub endpoints: Endpoints,
    pub pace: Pace,
    pub publisher: Publisher,
    /// Whether a connection's token is kept for its messages.
    pub store_token: bool,
    /// Whether connections are closed when their tokens expire.
    pub tokens_expire: bool,
}

/// One run of the function.
#[derive(Debug)]
pub struct Invocation {
    /// What Lambda calls it.
    pub request_id: String,
    pub deadline: Deadline,
    pub trace: Trace,
    /// Takes what goes on after the response.
    pub outbox: Outbox,
    pub summary: Summary,
}

/// What the caller is answered.
#[derive(Debug)]
pub enum Response {
    Gateway(GatewayResponse),
    Publish(Answer),
    Http(HttpAnswer),
    Batch(BatchAnswer),
    Authorizer(Verdict),
}

/// Why a caller has no answer.
#[derive(Debug, thiserror::Error)]
pub enum Unserved {
    #[error(transparent)]
    Publish(#[from] PublishError),
    /// An authorizer has no other way to refuse with 401, or to say that it cannot tell.
    #[error(transparent)]
    Authorizer(#[from] Refusal),
}

/// What API Gateway is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GatewayResponse {
    pub status: u16,
    /// Of `$connect` only.
    pub subprotocol: Option<String>,
}

impl GatewayResponse {
    fn status(status: u16) -> Self {
        Self {
            status,
            subprotocol: None,
        }
    }
}

impl Handler {
    /// Serves one event. What may or must happen after the response goes to the outbox.
    ///
    /// # Errors
    /// A publish that is not HTTP failed as a whole, or an authorizer cannot let somebody in: for
    /// those Lambda's own report says so.
    pub async fn handle(
        self: &Arc<Self>,
        event: Event,
        invocation: Invocation,
    ) -> Result<Response, Unserved> {
        let summary = invocation.summary.clone();
        if let Some(context) = event.context() {
            summary.event(context);
        }
        let response = match event {
            Event::Connect(connect) => Response::Gateway(self.connect(connect, invocation).await),
            Event::Message(message) => Response::Gateway(self.message(message, invocation).await),
            Event::Disconnect(disconnect) => {
                Response::Gateway(self.disconnect(&disconnect, &invocation).await)
            }
            Event::Authorize(question) => {
                Response::Authorizer(self.authorize(&question, &summary).await?)
            }
            Event::Direct(direct) => {
                summary.publish(&invocation.request_id, "direct");
                let answer = self.publisher.direct(&direct, &invocation).await;
                Response::Publish(answer.inspect_err(|e| summary.failed(e.fault(), e))?)
            }
            Event::Http(request) => {
                summary.publish(&request.request_id, "http");
                Response::Http(self.publisher.http(&request, &invocation).await)
            }
            Event::Queue(items) => {
                summary.publish(&invocation.request_id, "queue");
                let answer = self.publisher.batch(&items, &invocation).await;
                Response::Batch(answer.inspect_err(|e| summary.failed(e.fault(), e))?)
            }
        };
        Ok(response)
    }

    /// For one event's deliveries, which are cut off `until` then.
    fn dispatcher(&self, event: &Context, until: Instant) -> Dispatcher {
        let (management, connections) = (self.endpoints.of(event), Arc::clone(&self.connections));
        let sender = Some(event.connection_id.clone());
        Dispatcher::new(management, connections, sender, self.pace, until)
            .of_request(&event.request_id)
    }
}
