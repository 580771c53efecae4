//! Slowing down together. A 429 may mean that one client does not read, or that the whole account
//! posts too fast: three recipients within a second mean the latter.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use proxy_core::ids::ConnectionId;

const RECIPIENTS: usize = 3;
const WINDOW: Duration = Duration::from_secs(1);
const PAUSE: Duration = Duration::from_millis(250);

/// The brake of one fan-out.
#[derive(Debug, Default)]
pub(super) struct Throttle(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    recent: Vec<(ConnectionId, Instant)>,
    paused_until: Option<Instant>,
}

impl Throttle {
    /// Waits while the fan-out is to stand still.
    pub(super) async fn passed(&self) {
        while let Some(until) = self.pause() {
            sleep_until(until).await;
        }
    }

    fn pause(&self) -> Option<Instant> {
        self.state()
            .paused_until
            .filter(|until| *until > Instant::now())
    }

    /// A recipient answered 429.
    pub(super) fn hit(&self, id: &ConnectionId) {
        let now = Instant::now();
        let mut state = self.state();
        state
            .recent
            .retain(|(other, at)| other != id && now.duration_since(*at) < WINDOW);
        state.recent.push((id.clone(), now));
        if state.recent.len() >= RECIPIENTS {
            state.paused_until = Some(now + PAUSE);
        }
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
