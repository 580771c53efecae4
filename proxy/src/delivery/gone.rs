//! What a 410 means: the connection is over, or its handshake is under way.

use std::sync::Arc;
use std::time::Duration;

use proxy_core::delivery::Recipient;
use proxy_core::ids::ConnectionId;
use proxy_core::membership::Membership;
use proxy_core::step::Fact;
use proxy_core::time::EpochMs;

use super::settlement::Facts;
use crate::connections::{Connections, Recorded, TableError};

/// A handshake lasts 29 s at most (API Gateway Developer Guide, limits): a row that is older
/// belongs to a connection that is open or over.
const HANDSHAKE_OVER: Duration = Duration::from_secs(40);

/// Between the answer to `$connect` and the connection's existence lies a moment of unknown
/// length: a 410 means gone only this long after acceptance.
const SETTLED: Duration = Duration::from_secs(5);

/// What a 410 has met.
pub(super) enum Met410 {
    /// The connection is over, and its rows are deleted.
    Over,
    /// The connection was accepted a moment ago, or nobody knows.
    Opening,
    /// Nobody has accepted the connection yet.
    HandshakeUnderWay,
}

/// Judges 410s.
#[derive(Debug)]
pub(super) struct Judge {
    pub(super) connections: Arc<Connections>,
    /// Whose event is served; `None` where it comes from outside.
    pub(super) sender: Option<ConnectionId>,
    /// When API Gateway says that its handshake began.
    pub(super) connected_at: Option<EpochMs>,
    pub(super) facts: Arc<Facts>,
}

impl Judge {
    /// Judges a 410 to a post that began at `met`. The table may take seconds to answer, in which a
    /// handshake may have grown old: they do not count.
    pub(super) async fn judge(&self, to: &Recipient, met: EpochMs) -> Met410 {
        let judged = match to {
            Recipient::Sender(id) => self.judge_sender(id, met).await,
            Recipient::Listed(row) if Some(&row.id) == self.sender.as_ref() => {
                let judged = self.judge_sender(&row.id, met).await;
                if matches!(judged, Ok(Met410::Over)) {
                    self.prune(row).await;
                }
                judged
            }
            Recipient::Named(id) => self.judge_named(id, met).await,
            Recipient::Listed(row) => self.judge_listed(row, met).await,
        };
        judged.unwrap_or_else(|error| {
            // Whoever might be alive is not given up.
            tracing::warn!(error = %error, "a 410 could not be judged");
            Met410::Opening
        })
    }

    /// Its event is being served, so it was open, and its `$disconnect` comes or has come. Whoever speaks
    /// as soon as it is there may be faster than what posts to it: then its record says that it lives.
    async fn judge_sender(&self, id: &ConnectionId, met: EpochMs) -> Result<Met410, TableError> {
        let young = |at: EpochMs| at <= met && at.until(met) <= SETTLED;
        if !self.connected_at.is_some_and(young) {
            return Ok(Met410::Over);
        }
        let recorded = self.connections.recorded(id).await?;
        Ok(recorded.map_or(Met410::Over, |_| Met410::Opening))
    }

    /// A backend may name a connection from its acceptance on.
    async fn judge_named(&self, id: &ConnectionId, met: EpochMs) -> Result<Met410, TableError> {
        // It was accepted after its handshake began.
        let remembered = self.connections.remembered(id);
        if remembered.is_some_and(|known| known.times.created_at.until(met) <= SETTLED) {
            return Ok(Met410::Opening);
        }
        let Some(recorded) = self.connections.recorded(id).await? else {
            return Ok(Met410::Over);
        };
        if recorded.was_accepted_before(met) {
            match self.connections.end(&recorded).await {
                Ok(true) => self.facts.note(Fact::Ended(recorded.connection)),
                Ok(false) => {}
                Err(error) => tracing::warn!(error = %error, "a dead row stays until its TTL"),
            }
            return Ok(Met410::Over);
        }
        Ok(Met410::Opening)
    }

    async fn judge_listed(&self, row: &Membership, met: EpochMs) -> Result<Met410, TableError> {
        let mut accepted = false;
        let mut over = row.created_at.until(met) > HANDSHAKE_OVER;
        if !over {
            let recorded = match self.connections.recorded(&row.id).await {
                Err(TableError::Foreign { .. }) => None,
                recorded => recorded?,
            };
            over = recorded
                .as_ref()
                .is_some_and(|recorded| recorded.was_accepted_before(met));
            accepted = recorded.is_some();
        }
        if over {
            self.prune(row).await;
            return Ok(Met410::Over);
        }
        Ok(match self.connections.has(row).await? {
            false => Met410::Over,
            true if accepted => Met410::Opening,
            true => Met410::HandshakeUnderWay,
        })
    }

    async fn prune(&self, row: &Membership) {
        match self.connections.end_if_unchanged(row).await {
            Ok(ended) => ended
                .into_iter()
                .for_each(|ended| self.facts.note(Fact::Ended(ended))),
            Err(error) => tracing::warn!(error = %error, "a dead row stays until its TTL"),
        }
    }
}

impl Recorded {
    /// Was it accepted so long before that moment that it must have been open by then?
    fn was_accepted_before(&self, met: EpochMs) -> bool {
        self.accepted_at.is_some_and(|at| at.until(met) > SETTLED)
    }
}
