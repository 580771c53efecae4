//! What happens to each event, readable from top to bottom. No AWS type and no HTTP type here.

mod connect;
mod disconnect;
mod message;
mod replies;

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use crate::auth::Auth;
use crate::backend::{Backend, Trace};
use crate::clock::Deadline;
use crate::config::{Admission, Greeting, Keepalive};
use crate::connections::Connections;
use crate::delivery::{Dispatcher, Endpoints, Pace};
use crate::event::{Context, Event};
use crate::outbox::Outbox;
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
    /// Whether a connection's token is kept for its messages.
    pub store_token: bool,
}

/// One run of the function.
#[derive(Debug)]
pub struct Invocation {
    pub deadline: Deadline,
    pub trace: Trace,
    /// Takes what goes on after the response.
    pub outbox: Outbox,
    pub summary: Summary,
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
    pub async fn handle(self: &Arc<Self>, event: Event, invocation: Invocation) -> GatewayResponse {
        invocation.summary.event(event.context());
        match event {
            Event::Connect(connect) => self.connect(connect, invocation).await,
            Event::Message(message) => self.message(message, invocation).await,
            Event::Disconnect(disconnect) => self.disconnect(&disconnect, &invocation).await,
        }
    }

    /// For one event's deliveries, which are cut off `until` then.
    fn dispatcher(&self, event: &Context, until: Instant) -> Dispatcher {
        let (management, connections) = (self.endpoints.of(event), Arc::clone(&self.connections));
        let sender = Some(event.connection_id.clone());
        Dispatcher::new(management, connections, sender, self.pace, until)
    }
}
