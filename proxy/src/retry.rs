//! How long to pause between tries: the only user of `backoff`, which is no longer maintained, so
//! that it can be replaced here.

use std::time::Duration;

use backoff::ExponentialBackoff;
use backoff::backoff::Backoff;

/// Growing pauses with jitter: each is drawn from half to one and a half times its nominal
/// length, so that many who failed together do not come back together.
#[derive(Debug)]
pub(crate) struct Pauses(ExponentialBackoff);

impl Pauses {
    /// Nominal pauses from `first`, doubling up to `longest`.
    #[must_use]
    pub(crate) fn new(first: Duration, longest: Duration) -> Self {
        Self(ExponentialBackoff {
            current_interval: first,
            initial_interval: first,
            max_interval: longest,
            multiplier: 2.0,
            randomization_factor: 0.5,
            max_elapsed_time: None,
            ..ExponentialBackoff::default()
        })
    }

    /// The next pause.
    pub(crate) fn draw(&mut self) -> Duration {
        self.0.next_backoff().unwrap_or(self.0.max_interval)
    }
}

#[cfg(test)]
mod tests;
