//! The end of connections: forget them, and tell the backend where it wants to know. A `$disconnect`
//! tells of most; its answer is ignored, so failures are logged, and the table's TTL is the safety
//! net. Where API Gateway loses one, a delivery that meets a 410 is the first to know.

use std::sync::Arc;

use futures_util::future::{FutureExt as _, ready};
use futures_util::stream::{self, StreamExt as _};
use proxy_core::backend::BackendError;
use proxy_core::backend::request::Trace;
use proxy_core::connection::Connection;
use proxy_core::event::{Context, Disconnect};
use proxy_core::fault::Fault;
use proxy_core::step::Fact;
use tokio::time::{Instant, timeout_at};

use super::{GatewayResponse, Handled, Handler, LAST_DELIVERY};
use crate::clock;
use crate::connections::TableError;
use crate::invocation::Invocation;
use crate::summary::Summary;

/// So many ends the backend is told at once.
const TOLD_AT_ONCE: usize = 8;

impl Handler {
    pub(super) async fn disconnect(
        &self,
        event: &Disconnect,
        invocation: &Invocation,
        summary: &mut Summary,
    ) -> GatewayResponse {
        if let Err(error) = self.forget(event, invocation, summary).await {
            // What is left of it stays until a 410 or its TTL.
            summary.failed(Fault::Table, &error);
        }
        GatewayResponse::status(200)
    }

    async fn forget(
        &self,
        event: &Disconnect,
        invocation: &Invocation,
        summary: &mut Summary,
    ) -> Result<(), TableError> {
        let id = &event.context.connection_id;
        let Some(recorded) = self.connections.recorded(id).await? else {
            return Ok(()); // told twice, ended by a 410, or refused
        };
        let connection = &recorded.connection;
        summary.note(Fact::Home(connection.home.clone()));
        if !self.backend.hears_of_ends(connection.kind) {
            return self.connections.end_untold(&recorded).await;
        }
        let ended = self.connections.end(&recorded).await;
        // Whoever has deleted the record tells the backend. Where nobody knows who that was, it is
        // told in any case: the idempotency key says that it is the same end.
        if !matches!(ended, Ok(false)) {
            let told = self.tell_end(event, connection, &invocation.trace).await;
            told.into_iter().for_each(|fact| summary.note(fact));
        }
        ended.map(drop)
    }

    /// Tells the backend of a connection's end, where it wants to know. Best effort.
    pub(super) async fn tell_end(
        &self,
        event: &Disconnect,
        connection: &Connection,
        trace: &Trace,
    ) -> Vec<Fact> {
        let started = Instant::now();
        let told = self.backend.disconnect(event, connection, trace).await;
        let called = |status| Fact::BackendCalled {
            status,
            time: started.elapsed(),
        };
        match told {
            Ok(None) => Vec::new(),
            Ok(Some(status)) => vec![called(Some(status))],
            Err(error) => vec![
                called(BackendError::status(&error)),
                Fact::failed(error.fault(), &error),
            ],
        }
    }

    /// The same with the connections that an event's deliveries have found to be over: told after
    /// the response, so that nobody waits for it.
    pub(super) fn tell_of_the_ended(
        self: &Arc<Self>,
        mut handled: Handled,
        invocation: Invocation,
    ) -> Handled {
        let ended = handled.summary.take_ended();
        let work = match handled.late.take() {
            Some(work) => work,
            None if ended.is_empty() => return handled,
            None => ready(handled.summary.clone()).boxed(),
        };
        let handler = Arc::clone(self);
        let late = async move {
            let mut summary = work.await;
            let mut ended = ended;
            ended.extend(summary.take_ended());
            handler.tell_ends(&ended, &invocation, &mut summary).await;
            summary
        };
        handled.late = Some(late.boxed());
        handled
    }

    async fn tell_ends(
        &self,
        ended: &[Arc<Connection>],
        invocation: &Invocation,
        summary: &mut Summary,
    ) {
        let mut calls = Vec::new();
        for connection in ended {
            calls.push(self.tell_end_in_time(connection, invocation, summary.request_id()));
        }
        let told = stream::iter(calls).buffer_unordered(TOLD_AT_ONCE);
        let told: Vec<Fact> = told.concat().await;
        // The status and time in the event's line are those of its own call.
        let failures = told
            .into_iter()
            .filter(|fact| matches!(fact, Fact::Failed { .. }));
        failures.for_each(|fact| summary.note(fact));
    }

    async fn tell_end_in_time(
        &self,
        connection: &Connection,
        invocation: &Invocation,
        request_id: &str,
    ) -> Vec<Fact> {
        let event = noticed(connection, request_id);
        let told = self.tell_end(&event, connection, &invocation.trace);
        let until = invocation.deadline.before(LAST_DELIVERY);
        timeout_at(until, told).await.unwrap_or_else(|_| {
            let late = BackendError::TimedOut { what: "no answer" };
            vec![Fact::failed(late.fault(), &late)]
        })
    }
}

/// The end of a connection that a 410 has shown: with which code it was closed, nobody has said.
fn noticed(connection: &Connection, request_id: &str) -> Disconnect {
    Disconnect {
        context: Context {
            connection_id: connection.id.clone(),
            request_id: request_id.to_owned(),
            route_key: "$disconnect".to_owned(),
            connected_at: None,
            received_at: Some(clock::now()),
            source_ip: None,
            api_id: String::new(),
            stage: String::new(),
            message_id: None,
            authorizer: None,
        },
        code: None,
        reason: "the connection was gone".to_owned(),
    }
}
