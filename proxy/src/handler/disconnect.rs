//! `$disconnect`: forget the connection, and tell the backend where it wants to know. API Gateway
//! ignores the answer, so failures are logged, and the table's TTL is the safety net.

use proxy_core::backend::BackendError;
use proxy_core::backend::request::Trace;
use proxy_core::connection::Connection;
use proxy_core::delivery::Outcome;
use proxy_core::event::Disconnect;
use proxy_core::fault::Fault;
use proxy_core::step::Fact;
use tokio::time::Instant;

use super::{GatewayResponse, Handler};
use crate::connections::{Forgotten, TableError};
use crate::invocation::Invocation;
use crate::summary::Summary;

impl Handler {
    pub(super) async fn disconnect(
        &self,
        event: &Disconnect,
        invocation: &Invocation,
        summary: &mut Summary,
    ) -> GatewayResponse {
        if let Err(error) = self.forget(event, invocation, summary).await {
            // What is left of it stays until its TTL.
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
            return Ok(()); // told twice, or refused
        };
        summary.note(Fact::Home(recorded.connection.home.clone()));
        let told = self.tell_end(event, &recorded.connection, &invocation.trace);
        let (forgotten, facts) = tokio::join!(self.connections.forget(&recorded), told);
        facts.into_iter().for_each(|fact| summary.note(fact));
        let Forgotten { greeting } = forgotten?;
        if greeting > 0 {
            let connection_id = id;
            tracing::warn!(%connection_id, frames = greeting, "a greeting waited in vain");
            summary.note(Fact::Settled {
                outcome: Outcome::Gone,
                frames: greeting,
            });
        }
        Ok(())
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
}
