//! What a refused handshake leaves behind goes after the response, so that a table that fails does
//! not keep the client waiting too. What cannot be undone stays until its TTL, or until a delivery
//! meets a 410.

use std::collections::BTreeSet;
use std::sync::Arc;

use proxy_core::backend::request::Trace;
use proxy_core::connection::{Connection, Home};
use proxy_core::event::{Connect, Disconnect};
use proxy_core::ids::{ChannelName, ConnectionId};

use proxy_core::delivery::WAITS_AFTER;
use tokio::time::Instant;

use crate::connections::Recorded;
use crate::handler::Handler;
use crate::invocation::Invocation;
use crate::summary::Summary;

/// What is to be undone.
pub(super) enum Undo {
    /// The backend did not accept the connection: there is a home row at most.
    HomeRow {
        home: Home,
        id: ConnectionId,
        /// When the row was about to be written.
        listed_at: Instant,
    },
    /// The backend accepted the connection, and it cannot be kept: all rows go. The connection is
    /// open for the backend, which is told of its end, since no `$disconnect` will come.
    Everything(Box<Everything>),
}

/// An accepted connection that cannot be kept.
pub(super) struct Everything {
    recorded: Recorded,
    end: Disconnect,
    trace: Trace,
}

impl Undo {
    /// For an accepted connection in these channels that cannot be kept.
    pub(super) fn everything(
        event: &Connect,
        invocation: &Invocation,
        connection: Connection,
        channels: BTreeSet<ChannelName>,
    ) -> Self {
        let end = Disconnect {
            context: event.context.clone(),
            code: None,
            reason: "the connection could not be kept".to_owned(),
        };
        Self::Everything(Box::new(Everything {
            recorded: Recorded {
                connection: Arc::new(connection),
                channels,
                accepted_at: None,
            },
            end,
            trace: invocation.trace.clone(),
        }))
    }

    /// Undoes it, and returns the event's summary with what happened meanwhile.
    pub(super) async fn run(
        undo: Option<Self>,
        handler: Arc<Handler>,
        mut summary: Summary,
    ) -> Summary {
        match undo {
            None => {}
            Some(Self::HomeRow {
                home,
                id,
                listed_at,
            }) => {
                withdraw(&handler, &home, &id).await;
                // Whoever leaves a frame later than this finds that the row is gone.
                if listed_at.elapsed() >= WAITS_AFTER {
                    delete_waiting(&handler, &id).await;
                }
            }
            Some(Self::Everything(all)) => {
                let connection = &all.recorded.connection;
                let told = handler.tell_end(&all.end, connection, &all.trace);
                let rows = async {
                    withdraw(&handler, &connection.home, &connection.id).await;
                    if let Err(error) = handler.connections.end(&all.recorded).await {
                        tracing::error!(error = %error, "rows of a refused connection stay until their TTL");
                    }
                };
                let (facts, ()) = tokio::join!(told, rows);
                facts.into_iter().for_each(|fact| summary.note(fact));
            }
        }
        summary
    }
}

async fn withdraw(handler: &Handler, home: &Home, id: &ConnectionId) {
    if matches!(home, Home::Own(_)) {
        return; // its record is its home row too
    }
    if let Err(error) = handler.connections.delete_membership(home, id).await {
        tracing::error!(error = %error, "the row of a refused connection stays until its TTL");
    }
}

async fn delete_waiting(handler: &Handler, id: &ConnectionId) {
    if let Err(error) = handler.connections.delete_waiting(id).await {
        tracing::warn!(error = %error, "waiting frames of a dead connection stay until their TTL");
    }
}
