//! The common pace of one fan-out. A 429 may mean that one client does not read, or that the account
//! or the stage takes no more posts. Several recipients within a second mean the latter: then the
//! whole fan-out slows down to half of what got through, and creeps up again. It is this environment's
//! own pace; no share of the account is promised.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use proxy_core::ids::ConnectionId;
use tokio::time::{Instant, sleep_until};

/// So many recipients that answer 429 within [`WINDOW`] are the account's throttle.
const RECIPIENTS: usize = 3;
const WINDOW: Duration = Duration::from_secs(1);

/// Nothing is posted for so long when the pace is halved: throttles are refilled meanwhile.
const PAUSE: Duration = Duration::from_millis(250);

/// Posts a second: the slowest pace, and by how much it grows in a second without a 429.
const SLOWEST: f64 = 4.0;
const STEP: f64 = 4.0;

/// From this pace on nothing is held back.
const UNLIMITED: f64 = 5_000.0;

/// Whose throttle a 429 was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Throttled {
    /// The recipient's own: it does not read.
    Recipient,
    /// The account's or the stage's.
    FanOut,
}

/// The pace of one fan-out.
#[derive(Debug, Default)]
pub(super) struct Pace(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// Who answered 429 within the last second, each with its last one.
    throttled: Vec<(ConnectionId, Instant)>,
    /// When posts got through, within the last second; the oldest first.
    done: VecDeque<Instant>,
    /// Posts a second; `None`: as many as there are permits for.
    rate: Option<f64>,
    /// When the next post may begin.
    next: Option<Instant>,
    halved: Option<Instant>,
}

impl Pace {
    /// Waits until one more post may begin.
    pub(super) async fn turn(&self) {
        // The moment is kept for this post alone: others wait behind it.
        let turn = self.state().take_turn(Instant::now());
        if let Some(turn) = turn {
            sleep_until(turn).await;
        }
    }

    /// A post got through.
    pub(super) fn done(&self) {
        self.state().creep_up(Instant::now());
    }

    /// A recipient answered 429.
    pub(super) fn throttled(&self, id: &ConnectionId) -> Throttled {
        self.state().throttle(id, Instant::now())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn take_turn(&mut self, now: Instant) -> Option<Instant> {
        let rate = self.rate?;
        let turn = self.next.unwrap_or(now).max(now);
        self.next = Some(turn + Duration::from_secs_f64(1.0 / rate));
        Some(turn)
    }

    fn creep_up(&mut self, now: Instant) {
        self.forget_old(now);
        self.done.push_back(now);
        if let Some(rate) = &mut self.rate {
            *rate += STEP / *rate;
            if *rate > UNLIMITED {
                self.rate = None;
            }
        }
    }

    fn forget_old(&mut self, now: Instant) {
        while self
            .done
            .front()
            .is_some_and(|at| now.duration_since(*at) >= WINDOW)
        {
            self.done.pop_front();
        }
    }

    fn throttle(&mut self, id: &ConnectionId, now: Instant) -> Throttled {
        self.throttled
            .retain(|(other, at)| other != id && now.duration_since(*at) < WINDOW);
        self.throttled.push((id.clone(), now));
        if self.throttled.len() < RECIPIENTS {
            return Throttled::Recipient;
        }
        // What was under way when the pace was halved may be throttled too: it says nothing new.
        let settled = self
            .halved
            .is_none_or(|halved| now.duration_since(halved) >= WINDOW);
        if settled {
            self.forget_old(now);
            let done = u32::try_from(self.done.len()).unwrap_or(u32::MAX);
            let reached = self
                .rate
                .map_or(f64::from(done), |rate| rate.min(f64::from(done)));
            self.rate = Some((reached / 2.0).max(SLOWEST));
            self.halved = Some(now);
            self.next = self.next.max(Some(now + PAUSE));
        }
        Throttled::FanOut
    }
}

#[cfg(test)]
mod tests;
