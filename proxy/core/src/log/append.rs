//! How a row is added to a log: what is asked of the table next, and what its answer means.
//!
//! Several environments write to one log. A row is put on the condition that its number is free; who
//! finds it taken goes on behind the row that is there. The table deletes old rows in any order: who
//! begins an epoch behind one does so only while that row is there, and who finds no row at all begins
//! with number one. So two epochs never begin side by side.

use std::time::Duration;

use super::{Head, KEPT_LONGER, Position};
use crate::ids::{Epoch, Mark};
use crate::time::EpochMs;

/// From this conflict on the newest row is looked up: the writer is far behind.
const FAR_BEHIND: u32 = 3;

/// What the table is asked next.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Ask {
    /// The log's newest row, read consistently.
    Newest,
    /// To put a row here, if none is there. If one is there, that row.
    Put(Position),
    /// The same, and only if this old row is still there.
    PutBehind { old: Position, place: Position },
    /// Nothing: this is the row's place.
    Done(Position),
}

/// A row that is being added.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Append {
    mark: Mark,
    /// The epoch that begins, if one has to.
    fresh: Epoch,
    life: Duration,
    conflicts: u32,
}

impl Append {
    /// Begins with what the environment remembers of the log's newest row. `mark` and `fresh` are
    /// random; `life` is how long a row counts.
    #[must_use]
    pub fn begin(
        remembered: Option<&Head>,
        (mark, fresh): (Mark, Epoch),
        life: Duration,
        now: EpochMs,
    ) -> (Self, Ask) {
        let append = Self {
            mark,
            fresh,
            life,
            conflicts: 0,
        };
        let ask = match remembered.filter(|row| is_remembered(row, life, now)) {
            Some(row) => append.put_after(Some(row), now),
            None => Ask::Newest,
        };
        (append, ask)
    }

    /// The newest row was looked up.
    #[must_use]
    pub fn found(&self, newest: Option<&Head>, now: EpochMs) -> Ask {
        match newest {
            // An answer was lost: the row is ours.
            Some(newest) if newest.position.mark == self.mark => Ask::Done(newest.position.clone()),
            newest => self.put_after(newest, now),
        }
    }

    /// The put found a row in its place.
    pub fn met(&mut self, there: &Head, now: EpochMs) -> Ask {
        self.conflicts += 1;
        if self.conflicts >= FAR_BEHIND && there.position.mark != self.mark {
            self.conflicts = 0;
            return Ask::Newest;
        }
        self.found(Some(there), now)
    }

    fn put_after(&self, newest: Option<&Head>, now: EpochMs) -> Ask {
        let place = |seq, epoch: &Epoch| Position {
            epoch: epoch.clone(),
            seq,
            mark: self.mark.clone(),
        };
        match newest {
            None => Ask::Put(place(1, &self.fresh)),
            // Rows may be missing, and clients must know it: the numbers go on, the epoch does not.
            Some(row) if row.at.until(now) >= self.life => Ask::PutBehind {
                old: row.position.clone(),
                place: place(row.position.seq + 1, &self.fresh),
            },
            Some(row) => Ask::Put(place(row.position.seq + 1, &row.position.epoch)),
        }
    }
}

/// May a writer go by this row without looking?
fn is_remembered(row: &Head, life: Duration, now: EpochMs) -> bool {
    row.at.until(now) < life.saturating_sub(KEPT_LONGER)
}

#[cfg(test)]
mod tests;
