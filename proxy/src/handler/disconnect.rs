//! `$disconnect`: forget the connection, and tell the backend where it wants to know. API Gateway
//! ignores the answer, so failures are logged, and the table's TTL is the safety net.

use tokio::time::Instant;

use super::{GatewayResponse, Handler, Invocation};
use crate::backend::BackendError;
use crate::connection::Connection;
use crate::connections::TableError;
use crate::error::Fault;
use crate::event::Disconnect;

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
        invocation.summary.home(&recorded.connection.home);
        let told = self.tell_end(event, &recorded.connection, invocation);
        let (forgotten, ()) = tokio::join!(self.connections.forget(&recorded), told);
        forgotten
    }

    /// Tells the backend of a connection's end, where it wants to know. Best effort.
    pub(super) async fn tell_end(
        &self,
        event: &Disconnect,
        connection: &Connection,
        invocation: &Invocation,
    ) {
        let started = Instant::now();
        match self
            .backend
            .disconnect(event, connection, &invocation.trace)
            .await
        {
            Ok(None) => {}
            Ok(Some(status)) => invocation.summary.backend(Some(status), started.elapsed()),
            Err(error) => {
                let status = BackendError::status(&error);
                invocation.summary.backend(status, started.elapsed());
                invocation.summary.failed(error.fault(), &error);
            }
        }
    }
}
