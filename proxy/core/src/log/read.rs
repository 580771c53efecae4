//! What a client gets that asks what it has missed. Rows are read from the newest one back, until it
//! is known whether all of them are there.

use std::collections::BTreeSet;
use std::time::Duration;

use bytes::Bytes;

use super::{Content, Head, Position, Row};
use crate::ids::ConnectionId;
use crate::time::EpochMs;

/// The most rows that one answer gives of a log.
pub const ROWS: usize = 1_000;

/// The most bytes of frames that one answer gives of a log.
pub const BYTES: usize = 1024 * 1024;

/// Two environments' clocks differ by less than this, and what was written a moment before a
/// connection began does no harm.
const BEFORE: Duration = Duration::from_secs(5);

/// From where a client asks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Wanted {
    /// Behind this row.
    Position(Position),
    /// From this moment on: the connection's beginning, or when it was let in.
    Beginning(EpochMs),
    /// Something that is no position.
    Nowhere,
}

/// What is known of a log before its rows are read.
#[derive(Debug, PartialEq, Eq, Hash)]
pub enum Reach {
    /// Nothing was missed.
    Nothing,
    /// What was missed cannot be given.
    Lost,
    /// The rows below the newest have to be read.
    Rows(Reader),
}

/// Whether more rows are needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Progress {
    More,
    /// All that was missed is there.
    Complete,
    Lost,
}

/// Reads rows, from the newest back.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Reader {
    from: Wanted,
    /// The connection that asks, and those that the client had before.
    ids: BTreeSet<ConnectionId>,
    newest: Position,
    /// The row that was read last.
    last: Option<Position>,
    missed: Vec<Row>,
    bytes: usize,
}

/// What is answered for one log.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Missed {
    /// In the log's order, each with its place.
    pub frames: Vec<(Position, Bytes)>,
    pub complete: bool,
}

impl Missed {
    /// What cannot be given whole is not given at all.
    #[must_use]
    pub fn lost() -> Self {
        Self {
            frames: Vec::new(),
            complete: false,
        }
    }

    /// There is nothing to give.
    #[must_use]
    pub fn nothing() -> Self {
        Self {
            frames: Vec::new(),
            complete: true,
        }
    }
}

/// What the newest row alone says to a client that has, or had, the connections `ids`.
#[must_use]
pub fn reach(from: Wanted, ids: &BTreeSet<ConnectionId>, newest: &Head) -> Reach {
    match &from {
        Wanted::Nowhere => Reach::Lost,
        Wanted::Position(position) if position.epoch != newest.position.epoch => Reach::Lost,
        Wanted::Position(position) => match newest.position.seq.checked_sub(position.seq) {
            None => Reach::Lost, // of the future
            Some(0) if position.mark == newest.position.mark => Reach::Nothing,
            Some(0) => Reach::Lost,
            Some(rows) if usize::try_from(rows).is_ok_and(|rows| rows <= ROWS) => {
                Reach::Rows(Reader::new(from, ids, newest))
            }
            Some(_) => Reach::Lost,
        },
        Wanted::Beginning(_) => Reach::Rows(Reader::new(from, ids, newest)),
    }
}

impl Reader {
    fn new(from: Wanted, ids: &BTreeSet<ConnectionId>, newest: &Head) -> Self {
        Self {
            from,
            ids: ids.clone(),
            newest: newest.position.clone(),
            last: None,
            missed: Vec::new(),
            bytes: 0,
        }
    }

    /// The lowest number that has to be read.
    #[must_use]
    pub fn lowest(&self) -> u64 {
        match &self.from {
            Wanted::Position(position) => position.seq,
            Wanted::Beginning(_) | Wanted::Nowhere => 0,
        }
    }

    /// Takes the next row: the newest one first.
    pub fn take(&mut self, row: Row) -> Progress {
        let place = &row.head.position;
        match &self.from {
            Wanted::Position(position) if place.seq == position.seq => {
                let is_it = place == position && self.follows(place);
                return if is_it {
                    Progress::Complete
                } else {
                    Progress::Lost
                };
            }
            // Its writer's clock and this connection's may differ; what was written before it was
            // written before the connection began.
            Wanted::Beginning(at) if row.head.at.until(*at) >= BEFORE => return Progress::Complete,
            _ => {}
        }
        let size = match &row.content {
            Content::Frame(frame) => frame.len(),
            // Nothing is missing for whom it was not meant.
            Content::TooLarge if self.may_have(&row) => return Progress::Lost,
            Content::TooLarge | Content::Empty => 0,
        };
        self.bytes += size;
        if !self.follows(place) || self.missed.len() == ROWS || self.bytes > BYTES {
            return Progress::Lost;
        }
        self.last = Some(place.clone());
        self.missed.push(row);
        Progress::More
    }

    /// There is no further row. Rows that are younger than `life` are never deleted.
    #[must_use]
    pub fn end(&self, life: Duration, now: EpochMs) -> Progress {
        match &self.from {
            Wanted::Beginning(at) if at.until(now) + BEFORE < life => Progress::Complete,
            _ => Progress::Lost,
        }
    }

    /// The frames that this client may have.
    #[must_use]
    pub fn into_missed(self) -> Missed {
        let allowed = self.missed.iter().rev().filter(|row| self.may_have(row));
        let frames = allowed.filter_map(|row| match &row.content {
            Content::Frame(frame) => Some((row.head.position.clone(), frame.clone())),
            Content::TooLarge | Content::Empty => None,
        });
        Missed {
            frames: frames.collect(),
            complete: true,
        }
    }

    fn may_have(&self, row: &Row) -> bool {
        row.excluded.is_disjoint(&self.ids)
    }

    /// Is this the row below the last one? The first one must be the newest, which the table may have
    /// deleted since it was looked up.
    fn follows(&self, place: &Position) -> bool {
        match &self.last {
            Some(last) => last.seq == place.seq + 1 && last.epoch == place.epoch,
            None => *place == self.newest,
        }
    }
}

#[cfg(test)]
mod tests;
