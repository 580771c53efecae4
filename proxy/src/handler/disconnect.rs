//! `$disconnect`: forget the connection, and tell the backend where it wants to know. API Gateway
//! ignores the answer, so failures are logged, and the table's TTL is the safety net.

use tokio::time::Instant;

use super::{GatewayResponse, Handler, Invocation};
use crate::backend::{BackendError, Trace};
use crate::connection::Connection;
use crate::connections::{Forgotten, TableError};
use crate::delivery::{Outcome, Report};
use crate::error::Fault;
use crate::event::Disconnect;
use crate::summary::Summary;

impl Handler {
    pub(super) async fn disconnect(
        &self,
        event: &Disconnect,
        invocation: &Invocation,
    ) -> GatewayResponse {
        if let Err(error) = self.forget(event, invocation).await {
            // What is left of it stays until its TTL.
            invocation.summary.failed(Fault::Table, &error);
        }
        GatewayResponse::status(200)
    }

    async fn forget(&self, event: &Disconnect, invocation: &Invocation) -> Result<(), TableError> {
        let id = &event.context.connection_id;
        let Some(recorded) = self.connections.recorded(id).await? else {
            return Ok(()); // told twice, or refused
        };
        let (trace, summary) = (&invocation.trace, &invocation.summary);
        summary.home(&recorded.connection.home);
        let told = self.tell_end(event, &recorded.connection, trace, summary);
        let (forgotten, ()) = tokio::join!(self.connections.forget(&recorded), told);
        let Forgotten { greeting } = forgotten?;
        if greeting > 0 {
            let connection_id = id;
            tracing::warn!(%connection_id, frames = greeting, "a greeting waited in vain");
            let mut report = Report::default();
            report.count_many(Outcome::Gone, greeting);
            summary.delivered(report);
        }
        Ok(())
    }

    /// Tells the backend of a connection's end, where it wants to know. Best effort.
    pub(super) async fn tell_end(
        &self,
        event: &Disconnect,
        connection: &Connection,
        trace: &Trace,
        summary: &Summary,
    ) {
        let started = Instant::now();
        match self.backend.disconnect(event, connection, trace).await {
            Ok(None) => {}
            Ok(Some(status)) => summary.backend(Some(status), started.elapsed()),
            Err(error) => {
                summary.backend(BackendError::status(&error), started.elapsed());
                summary.failed(error.fault(), &error);
            }
        }
    }
}
