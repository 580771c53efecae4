//! The wall clock, and the moment by which an invocation must be done.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use proxy_core::time::EpochMs;
use tokio::time::Instant;

/// Now, by the wall clock (which, unlike a monotonic one, goes on while Lambda freezes us).
#[must_use]
pub(crate) fn now() -> EpochMs {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    EpochMs(u64::try_from(since.as_millis()).unwrap_or(u64::MAX))
}

/// How long ago a moment was; zero for the future.
#[must_use]
pub(crate) fn elapsed(since: EpochMs) -> Duration {
    since.until(now())
}

/// When Lambda ends this invocation, and us with it.
#[derive(Debug, Clone, Copy)]
pub struct Deadline(Instant);

impl Deadline {
    /// From the Runtime API's `Lambda-Runtime-Deadline-Ms`.
    #[must_use]
    pub fn at(deadline: EpochMs) -> Self {
        Self(Instant::now() + now().until(deadline))
    }

    /// The same by the wall clock.
    #[must_use]
    pub fn by_wall_clock(self) -> EpochMs {
        let left = self.0.saturating_duration_since(Instant::now());
        EpochMs(now().0 + u64::try_from(left.as_millis()).unwrap_or(u64::MAX / 2))
    }

    /// The moment that lies `margin` before it.
    #[must_use]
    pub fn before(self, margin: Duration) -> Instant {
        self.0.checked_sub(margin).unwrap_or(self.0)
    }
}

#[cfg(test)]
mod tests;
