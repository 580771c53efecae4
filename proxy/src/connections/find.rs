//! Whose event is it? By what the event itself says, by memory, else by the connection's record.

use std::collections::BTreeSet;
use std::sync::Arc;

use proxy_core::connection::{Connection, channel_key, record_key};
use proxy_core::ids::{ChannelName, ConnectionId};
use proxy_core::membership::Membership;
use proxy_core::time::EpochMs;

use super::error::TableError;
use super::items::{self, Item, number};
use super::table::{Connections, lock};
use crate::clock;

/// A connection as its record has it.
#[derive(Debug, Clone)]
pub(crate) struct Recorded {
    pub connection: Arc<Connection>,
    pub channels: BTreeSet<ChannelName>,
    /// `None`: the record says nothing of it.
    pub accepted_at: Option<EpochMs>,
}

impl Recorded {
    /// The record as a member of its own home.
    #[must_use]
    pub(crate) fn membership(&self) -> Membership {
        let connection = &self.connection;
        Membership {
            partition: record_key(&connection.id),
            id: connection.id.clone(),
            created_at: connection.times.created_at,
            expiry: connection.expiry,
            resume: connection.wants.resume,
        }
    }

    /// Where the connection's rows are, but for the record.
    pub(super) fn partitions(&self) -> impl Iterator<Item = String> {
        let home = self.connection.home.key();
        let home = Some(home).filter(|home| *home != record_key(&self.connection.id));
        self.channels.iter().map(channel_key).chain(home)
    }

    pub(super) fn has_row_in(&self, partition: &str) -> bool {
        let record = record_key(&self.connection.id);
        partition == record || self.partitions().any(|row| row == partition)
    }
}

impl Connections {
    /// Finds a message's connection: by what the event itself says of it, in memory, else by key.
    /// `None`: nobody knows it.
    ///
    /// # Errors
    /// The table does not answer, or the record is not one of ours.
    pub(crate) async fn find(
        &self,
        id: &ConnectionId,
        offered: Option<Connection>,
    ) -> Result<Option<Arc<Connection>>, TableError> {
        // What an event says is as old as the handshake: memory is never older.
        let remembered = self.remembered(id);
        let known = remembered.or_else(|| offered.map(|offered| self.remember(offered)));
        let in_doubt =
            |known: &Connection| self.tokens_expire && known.may_be_renewed(clock::now());
        match known {
            Some(connection) if !in_doubt(&connection) => Ok(Some(connection)),
            // Another environment may have renewed it.
            known => {
                let recorded = self.recorded(id).await?;
                Ok(recorded.map(|recorded| recorded.connection).or(known))
            }
        }
    }

    /// The connection as memory has it.
    pub(crate) fn remembered(&self, id: &ConnectionId) -> Option<Arc<Connection>> {
        lock(&self.known).get(id).map(Arc::clone)
    }

    /// Reads a connection's record.
    ///
    /// # Errors
    /// The table does not answer, or the record is not one of ours.
    pub(crate) async fn recorded(&self, id: &ConnectionId) -> Result<Option<Recorded>, TableError> {
        let Some(item) = self.record(id).await? else {
            return Ok(None);
        };
        let connection = self.remember(items::read_record(id, &item)?);
        Ok(Some(Recorded {
            connection,
            channels: items::read_channels(&item),
            accepted_at: number(&item, "accepted_at_ms").map(EpochMs),
        }))
    }

    pub(super) async fn record(&self, id: &ConnectionId) -> Result<Option<Item>, TableError> {
        self.get("get record", &record_key(id), id).await
    }
}
