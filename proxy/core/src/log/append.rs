//! How a row is added to a log: what is asked of the table next, and what its answer means.
//!
//! Several environments write to one log. A row is put on the condition that its number is free; who
//! finds it taken goes on behind the row that is there.

use std::time::Duration;

use super::{Head, KEPT_LONGER, Position};
use crate::ids::{Epoch, Mark};
use crate::time::EpochMs;

/// From this conflict on the newest row is looked up: the writer is far behind.
const FAR_BEHIND: u32 = 3;

/// What the table is asked next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ask {
    /// The log's newest row, read consistently.
    Newest,
    /// To put a row here, if none is there. If one is there, that row.
    Put(Position),
    /// Nothing: this is the row's place.
    Done(Position),
}

/// A row that is being added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Append {
    mark: Mark,
    /// The epoch that begins, if one has to.
    fresh: Epoch,
    life: Duration,
    conflicts: u32,
    /// Where the row is put, or was.
    place: Option<Position>,
    /// The row was put with a new epoch, and whether it is the newest is looked up.
    checks: bool,
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
        let mut append = Self {
            mark,
            fresh,
            life,
            conflicts: 0,
            place: None,
            checks: false,
        };
        let ask = match remembered.filter(|row| is_remembered(row, life, now)) {
            Some(row) => append.put_after(Some(row), now),
            None => Ask::Newest,
        };
        (append, ask)
    }

    /// The newest row was looked up.
    pub fn found(&mut self, newest: Option<&Head>, now: EpochMs) -> Ask {
        if self.checks {
            self.checks = false;
            let place = self.place.take();
            return match (place, newest) {
                // Another epoch began beside ours, and clients go by the newest row's.
                (Some(place), Some(newest)) if newest.position.epoch != place.epoch => {
                    self.put_after(Some(newest), now)
                }
                (Some(place), _) => Ask::Done(place),
                (None, newest) => self.put_after(newest, now),
            };
        }
        self.put_after(newest, now)
    }

    /// The put was done.
    pub fn put(&mut self) -> Ask {
        match self.place.clone() {
            // Whoever begins an epoch may not be the only one.
            Some(place) if place.epoch == self.fresh => {
                self.checks = true;
                Ask::Newest
            }
            Some(place) => Ask::Done(place),
            None => Ask::Newest,
        }
    }

    /// The put found a row in its place.
    pub fn met(&mut self, there: &Head, now: EpochMs) -> Ask {
        if there.position.mark == self.mark {
            // An answer was lost: the row is ours.
            return self.put();
        }
        self.conflicts += 1;
        if self.conflicts >= FAR_BEHIND {
            return self.far_behind();
        }
        self.put_after(Some(there), now)
    }

    /// The put found a row in its place, and nobody knows which.
    pub fn far_behind(&mut self) -> Ask {
        self.conflicts = 0;
        Ask::Newest
    }

    fn put_after(&mut self, newest: Option<&Head>, now: EpochMs) -> Ask {
        let (seq, epoch) = match newest {
            None => (1, &self.fresh),
            // The table deletes old rows late and in any order: numbers go on, and clients must know
            // that rows may be missing.
            Some(row) if row.at.until(now) >= self.life => (row.position.seq + 1, &self.fresh),
            Some(row) => (row.position.seq + 1, &row.position.epoch),
        };
        let place = Position {
            epoch: epoch.clone(),
            seq,
            mark: self.mark.clone(),
        };
        self.place = Some(place.clone());
        Ask::Put(place)
    }
}

/// May a writer go by this row without looking?
fn is_remembered(row: &Head, life: Duration, now: EpochMs) -> bool {
    row.at.until(now) < life.saturating_sub(KEPT_LONGER)
}

#[cfg(test)]
mod tests;
