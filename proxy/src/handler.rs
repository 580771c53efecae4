//! What happens to each event, readable from top to bottom. No AWS type and no HTTP type here.

mod ack;
mod authorize;
mod beside;
mod connect;
mod disconnect;
mod failure;
mod message;
mod message_context;
mod post_connect;
mod rate;
mod renewal;
mod replies;
mod resume;
mod served_message;

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::{BoxFuture, FutureExt as _};
use proxy_core::auth::authorizer::AuthorizerResponse;
use proxy_core::event::{Context, Event};
use tokio::time::Instant;

use crate::auth::Auth;
use crate::aws::QueueClient;
use crate::backend::Backend;
use crate::clock;
use crate::connections::Connections;
use crate::delivery::{DeliveryEvent, DeliveryLimits, Dispatcher, Endpoints, Splitting};
use crate::invocation::Invocation;
use crate::log::Log;
use crate::publish::{BatchResponse, HttpResponse, PublishError, PublishResponse, Publisher};
use crate::rate::ClientLimits;
use crate::secrets::SecretReader;
use crate::summary::Summary;
use proxy_core::settings::{Admission, Greeting, Keepalive, Reply, ReservedMembers};

pub(crate) use failure::Refusal;

/// So long before the function's end deliveries are cut off, so that they can still be counted.
const LAST_DELIVERY: Duration = Duration::from_millis(250);

/// Everything that lives as long as the environment does.
#[derive(Debug)]
pub(crate) struct Handler {
    pub admission: Admission,
    pub auth: Auth,
    pub keepalive: Keepalive,
    pub reserved_members: ReservedMembers,
    pub greeting: Greeting,
    pub reply: Reply,
    pub backend: Backend,
    pub connections: Arc<Connections>,
    /// `None`: nothing is numbered or kept.
    pub log: Option<Arc<Log>>,
    pub endpoints: Endpoints,
    pub limits: DeliveryLimits,
    /// Where an event leaves what it cannot deliver within a minute.
    pub queue: Option<Arc<QueueClient>>,
    pub publisher: Publisher,
    pub secrets: Arc<SecretReader>,
    /// Whether a connection's token is kept for its messages.
    pub store_token: bool,
    /// Whether connections are closed when their tokens expire.
    pub tokens_expire: bool,
    pub client_limits: ClientLimits,
}

/// What became of an event: the answer, and what is left to do once that is out.
pub struct Handled {
    pub response: Result<Response, Unserved>,
    /// What is known so far.
    pub summary: Summary,
    /// The rest of the work, which begins after the response, and all that is known at its end. It
    /// is lost if the environment dies first.
    pub late: Option<BoxFuture<'static, Summary>>,
}

impl std::fmt::Debug for Handled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Handled")
            .field("response", &self.response)
            .field("summary", &self.summary)
            .finish_non_exhaustive()
    }
}

/// The answer to the caller.
#[derive(Debug)]
pub enum Response {
    Gateway(GatewayResponse),
    Publish(PublishResponse),
    Http(HttpResponse),
    Batch(BatchResponse),
    Authorizer(AuthorizerResponse),
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

/// The answer to API Gateway.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GatewayResponse {
    pub status: u16,
    /// Of `$connect` only.
    pub subprotocol: Option<String>,
    /// What the sender of a message gets as a frame, where the route has a response.
    pub body: Option<String>,
}

impl GatewayResponse {
    /// An answer that is a status alone.
    #[must_use]
    pub fn status(status: u16) -> Self {
        Self {
            status,
            subprotocol: None,
            body: None,
        }
    }
}

impl Handled {
    /// All is done.
    #[must_use]
    pub fn done(response: Result<Response, Unserved>, summary: Summary) -> Self {
        Self {
            response,
            summary,
            late: None,
        }
    }

    /// Something is left to do after the response.
    pub fn later(
        response: GatewayResponse,
        summary: Summary,
        late: impl Future<Output = Summary> + Send + 'static,
    ) -> Self {
        Self {
            response: Ok(Response::Gateway(response)),
            summary,
            late: Some(late.boxed()),
        }
    }
}

impl Handler {
    /// Serves one event, and reads secrets again beside it where that is due. Of connections that turn
    /// out to be over meanwhile the backend is told after the response.
    pub(crate) async fn handle(
        self: &Arc<Self>,
        event: Event,
        invocation: Invocation,
        summary: Summary,
    ) -> Handled {
        let due = self.secrets.read_if_due(clock::now());
        let served = Box::pin(self.serve(event, invocation.clone(), summary));
        let handled = match due {
            Some(reading) => beside::beside(served, reading).await,
            None => served.await,
        };
        self.tell_of_the_ended(handled, invocation)
    }

    async fn serve(
        self: &Arc<Self>,
        event: Event,
        invocation: Invocation,
        mut summary: Summary,
    ) -> Handled {
        match event {
            Event::Connect(connect) => self.connect(connect, invocation, summary).await,
            Event::Message(message) => self.message(message, invocation, summary).await,
            Event::Disconnect(disconnect) => {
                let response = self.disconnect(&disconnect, &invocation, &mut summary);
                let response = Ok(Response::Gateway(response.await));
                Handled::done(response, summary)
            }
            Event::Authorize(request) => {
                let response = self.authorize(&request, &mut summary).await;
                let response = response.map(Response::Authorizer).map_err(Into::into);
                Handled::done(response, summary)
            }
            Event::Direct(direct) => {
                let response = self.publisher.direct(&direct, &invocation, &mut summary);
                let response = response.await.map(Response::Publish);
                Handled::done(publish_failed(response, &mut summary), summary)
            }
            Event::Http(request) => {
                let response = self.publisher.http(&request, &invocation, &mut summary);
                let response = Ok(Response::Http(response.await));
                Handled::done(response, summary)
            }
            Event::Queue(items) => {
                let response = self.publisher.batch(&items, &invocation, &mut summary);
                let response = response.await.map(Response::Batch);
                Handled::done(publish_failed(response, &mut summary), summary)
            }
        }
    }

    /// Where an event leaves what is too much of an audience for it.
    fn splitting(&self) -> Option<Splitting> {
        Splitting::new(self.queue.as_ref(), &self.limits)
    }

    /// For one event's deliveries, which are cut off `until` then.
    fn dispatcher(&self, event: &Context, until: Instant) -> Dispatcher {
        let management = self.endpoints.for_event(event);
        let connections = Arc::clone(&self.connections);
        let event = DeliveryEvent {
            request_id: event.request_id.clone(),
            sender: Some(event.connection_id.clone()),
            connected_at: event.connected_at,
        };
        let dispatcher = Dispatcher::new(management, connections, event, self.limits, until);
        match &self.queue {
            Some(queue) => dispatcher.handing_over(Some(Arc::clone(queue))),
            None => dispatcher,
        }
    }
}

fn publish_failed(
    response: Result<Response, PublishError>,
    summary: &mut Summary,
) -> Result<Response, Unserved> {
    if let Err(error) = &response {
        summary.failed(error.fault(), error);
    }
    Ok(response?)
}
