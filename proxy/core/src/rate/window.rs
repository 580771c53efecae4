//! The record's windows. Each has a number, and a place in the record that it shares with every sixteenth
//! other one. The number in that place says which window it is and what that has counted, so that one write
//! counts without reading.

use std::time::Duration;

use crate::time::EpochMs;

/// How long the record counts.
pub const WINDOW: Duration = Duration::from_secs(10);

/// Places for windows in a record.
const PLACES: u64 = 16;

/// More than a window can count.
const SHIFT: u64 = 1_000_000;

/// Ten seconds of the wall clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window(u64);

impl Window {
    /// The window of this moment.
    #[must_use]
    pub fn at(now: EpochMs) -> Self {
        Self(now.seconds() / WINDOW.as_secs())
    }

    /// The attribute that counts it.
    #[must_use]
    pub fn place(self) -> String {
        place(self.0 % PLACES)
    }

    /// The attributes of the other windows, which a write removes: they are over.
    pub fn other_places(self) -> impl Iterator<Item = String> {
        let own = self.0 % PLACES;
        (0..PLACES).filter(move |number| *number != own).map(place)
    }

    /// What its place holds when nothing was counted.
    #[must_use]
    pub fn nothing(self) -> u64 {
        self.0.saturating_mul(SHIFT)
    }

    /// What its place says was counted. `None`: it is another window's.
    #[must_use]
    pub fn count(self, value: u64) -> Option<u64> {
        (value / SHIFT == self.0).then_some(value % SHIFT)
    }

    /// How long it goes on.
    pub(super) fn rest(self, now: EpochMs) -> Duration {
        let end = (self.0 + 1).saturating_mul(WINDOW.as_secs() * 1000);
        now.until(EpochMs(end))
    }
}

fn place(number: u64) -> String {
    format!("rate_{number}")
}
