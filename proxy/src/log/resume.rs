//! Reads what a client has missed of one log.

use std::collections::BTreeSet;

use proxy_core::ids::ConnectionId;
use proxy_core::log::read::{Missed, Progress, Reach, Reader, Wanted, reach};
use proxy_core::log::{Content, Head, LogOf, Position};

use super::table::Log;
use crate::clock;
use crate::connections::TableError;

/// Of which log, from where, and for whom.
#[derive(Debug)]
pub(crate) struct Asking<'a> {
    pub log: LogOf,
    pub from: Wanted,
    /// The client's connection, and those that it had before.
    pub ids: &'a BTreeSet<ConnectionId>,
}

impl Log {
    /// The newest position of a log, and what was missed before it.
    ///
    /// # Errors
    /// The table does not answer; the client may ask again.
    pub(crate) async fn missed(
        &self,
        asking: Asking<'_>,
    ) -> Result<(Position, Missed), TableError> {
        let Asking { log, from, ids } = asking;
        let newest = self.newest_position(&log).await?;
        let missed = match reach(from, ids, &newest) {
            Reach::Nothing => Missed::nothing(),
            Reach::Lost => Missed::lost(),
            Reach::Rows(reader) => self.read(&log, reader, &newest).await?,
        };
        Ok((newest.position, missed))
    }

    /// The newest row. Where there is none, or one that will soon count no longer, a row is put that
    /// has nothing: the client needs a position.
    async fn newest_position(&self, log: &LogOf) -> Result<Head, TableError> {
        let newest = self.newest(log).await?;
        let lasting = |head: &Head| head.is_lasting(self.life, clock::now());
        if let Some(head) = newest.map(|row| row.head).filter(lasting) {
            return Ok(head);
        }
        let position = self.append(log, Content::Empty, &BTreeSet::new()).await?;
        Ok(Head {
            position,
            at: clock::now(),
        })
    }

    async fn read(
        &self,
        log: &LogOf,
        mut reader: Reader,
        newest: &Head,
    ) -> Result<Missed, TableError> {
        let numbers = (reader.lowest(), newest.position.seq);
        let mut start = None;
        let progress = 'read: loop {
            let (rows, next) = self.page(log, numbers, start).await?;
            for row in rows {
                match reader.take(row) {
                    Progress::More => {}
                    ended => break 'read ended,
                }
            }
            start = next;
            if start.is_none() {
                break reader.end(self.life, clock::now());
            }
        };
        Ok(match progress {
            Progress::Complete => reader.into_missed(),
            Progress::More | Progress::Lost => Missed::lost(),
        })
    }
}
