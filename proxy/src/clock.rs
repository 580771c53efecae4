//! Wall-clock time, and the moment by which an invocation must be done.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::time::Instant;

/// A point in time: milliseconds since the Unix epoch, as API Gateway and our rows count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct EpochMs(pub u64);

impl EpochMs {
    /// Now, by the wall clock (which, unlike a monotonic one, goes on while Lambda freezes us).
    #[must_use]
    pub fn now() -> Self {
        let since = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        Self(u64::try_from(since.as_millis()).unwrap_or(u64::MAX))
    }

    /// How long this was before `later`; zero where it was not.
    #[must_use]
    pub fn until(self, later: Self) -> Duration {
        Duration::from_millis(later.0.saturating_sub(self.0))
    }

    /// How long ago this was; zero for the future.
    #[must_use]
    pub fn elapsed(self) -> Duration {
        self.until(Self::now())
    }

    /// Whole seconds since the epoch, the unit of a table's TTL.
    #[must_use]
    pub fn seconds(self) -> u64 {
        self.0 / 1000
    }
}

/// When Lambda ends this invocation, and us with it.
#[derive(Debug, Clone, Copy)]
pub struct Deadline(Instant);

impl Deadline {
    /// From the Runtime API's `Lambda-Runtime-Deadline-Ms`.
    #[must_use]
    pub fn at(deadline: EpochMs) -> Self {
        let left = deadline.0.saturating_sub(EpochMs::now().0);
        Self(Instant::now() + Duration::from_millis(left))
    }

    /// The moment that lies `margin` before it.
    #[must_use]
    pub fn before(self, margin: Duration) -> Instant {
        self.0.checked_sub(margin).unwrap_or(self.0)
    }
}

#[cfg(test)]
mod tests;
