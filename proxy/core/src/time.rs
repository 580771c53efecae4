//! A moment of the wall clock, as a value.

use std::time::Duration;

/// A point in time: milliseconds since the Unix epoch, as API Gateway and our rows count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EpochMs(pub u64);

impl EpochMs {
    /// How long this was before `later`; zero where it was not.
    #[must_use]
    pub fn until(self, later: Self) -> Duration {
        Duration::from_millis(later.0.saturating_sub(self.0))
    }

    /// Whole seconds since the epoch, the unit of a table's TTL.
    #[must_use]
    pub fn seconds(self) -> u64 {
        self.0 / 1000
    }
}
