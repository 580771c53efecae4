//! What a refused handshake leaves behind goes after the response, so that a table that fails does
//! not keep the client waiting too. What cannot be undone stays until its TTL, or until a delivery
//! meets a 410.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::backend::Trace;
use crate::connection::{Connection, Home};
use crate::connections::Recorded;
use crate::event::Disconnect;
use crate::handler::Handler;
use crate::ids::ChannelName;
use crate::summary::Summary;

/// Undoes one handshake.
pub(super) struct Undo {
    handler: Arc<Handler>,
    early_home: Home,
    connection: Connection,
}

impl Undo {
    /// Of this connection, whose home row stood at `early_home` while the backend was asked.
    pub(super) fn of(handler: &Arc<Handler>, early_home: Home, connection: Connection) -> Self {
        Self {
            handler: Arc::clone(handler),
            early_home,
            connection,
        }
    }

    /// The backend did not accept it: there is a home row at most.
    pub(super) async fn home_row(self) {
        self.withdraw(&self.early_home).await;
    }

    /// The backend accepted it and the table failed: all rows go, and the backend, for whom it is
    /// open, is told of its end, since no `$disconnect` will come.
    pub(super) async fn everything(
        self,
        channels: BTreeSet<ChannelName>,
        end: Disconnect,
        (trace, summary): (Trace, Summary),
    ) {
        let recorded = Recorded {
            connection: Arc::new(self.connection.clone()),
            channels,
        };
        let told = self
            .handler
            .tell_end(&end, &self.connection, &trace, &summary);
        let rows = async {
            self.withdraw(&self.connection.home).await;
            if let Err(error) = self.handler.connections.forget(&recorded).await {
                tracing::error!(error = %error, "rows of a refused connection stay until their TTL");
            }
        };
        tokio::join!(told, rows);
    }

    async fn withdraw(&self, home: &Home) {
        if matches!(home, Home::Own(_)) {
            return; // its record is its home row too
        }
        if let Err(error) = self
            .handler
            .connections
            .refuse(home, &self.connection.id)
            .await
        {
            tracing::error!(error = %error, "the row of a refused connection stays until its TTL");
        }
    }
}
