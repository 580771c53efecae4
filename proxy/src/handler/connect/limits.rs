//! Clients that sent too much a moment ago, and users with too many connections: 429.

use proxy_core::connection::Connection;
use proxy_core::step::Fact;

use crate::handler::{Handler, Refusal};
use crate::summary::Summary;

impl Handler {
    /// Before anything is written or called for a handshake.
    ///
    /// # Errors
    /// The connection is over a limit, or the table does not answer.
    pub(super) async fn refuse_over_limits(
        &self,
        connection: &Connection,
        summary: &mut Summary,
    ) -> Result<(), Refusal> {
        self.refuse_flooders(connection, summary).await?;
        self.refuse_crowds(connection, summary).await
    }

    async fn refuse_flooders(
        &self,
        connection: &Connection,
        summary: &mut Summary,
    ) -> Result<(), Refusal> {
        let (Some(_), Some(token)) = (&self.client_limits.rate, &connection.token) else {
            return Ok(());
        };
        if self.connections.refuses_token(token).await? {
            summary.note(Fact::RateLimited);
            return Err(Refusal::RateLimited);
        }
        Ok(())
    }

    /// # Errors
    /// The connection's user has as many others as they may have, or the table does not answer.
    pub(super) async fn refuse_crowds(
        &self,
        connection: &Connection,
        summary: &mut Summary,
    ) -> Result<(), Refusal> {
        let most = self.client_limits.user_connections;
        let (Some(most), Some(user)) = (most, &connection.user) else {
            return Ok(());
        };
        if self.connections.has_user_as_many(user, most).await? {
            summary.note(Fact::RateLimited);
            return Err(Refusal::TooManyConnections);
        }
        Ok(())
    }
}
