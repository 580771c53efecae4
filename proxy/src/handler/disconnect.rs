//! `$disconnect`: forget the connection. API Gateway ignores the answer, so failures are logged
//! and the table's TTL is the safety net.

use super::{GatewayResponse, Handler, Invocation};
use crate::error::Fault;
use crate::event::Disconnect;

impl Handler {
    pub(super) async fn disconnect(
        &self,
        event: &Disconnect,
        invocation: &Invocation,
    ) -> GatewayResponse {
        if let Err(error) = self.connections.leave(&event.context.connection_id).await {
            // What is left of it stays until its TTL.
            invocation.summary.failed(Fault::Table, &error);
        }
        GatewayResponse::status(200)
    }
}
