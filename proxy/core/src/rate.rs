//! How many frames a client may send. An environment counts the frames that it sees itself, and a sample
//! of them is counted in the connection's record, which all environments see. Pure: moments and draws are
//! arguments.

mod window;

use std::time::Duration;

use crate::frame::FrameKind;
use crate::time::EpochMs;

pub use window::{WINDOW, Window};

/// One frame in this many is counted in the record, and stands for all of them.
pub const SAMPLE: u64 = 16;

/// For so long the handshakes with a closed connection's token are refused.
pub const REFUSED_FOR: Duration = Duration::from_mins(1);

/// The time in which an environment counts by itself.
const SECOND: Duration = Duration::from_secs(1);

/// A connection that was not over its rate for so long is told again before it is closed.
const TOLD_FOR: Duration = WINDOW;

/// How many frames a second a connection may send: `MESSAGE_RATE`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MessageRate(pub u32);

impl MessageRate {
    /// What an environment may count in a second.
    #[must_use]
    pub fn in_a_second(self) -> u64 {
        3 * u64::from(self.0) + 10
    }

    /// What the record may count in a window.
    #[must_use]
    pub fn in_a_window(self) -> u64 {
        30 * u64::from(self.0) + 128
    }
}

/// As how many frames a frame counts. A ping costs a frame to the client, and no backend slows it down.
#[must_use]
pub fn weight(kind: Option<FrameKind>) -> u64 {
    match kind {
        Some(FrameKind::Ping) => 2,
        _ => 1,
    }
}

/// Whether a frame is counted in the record, by a number that was drawn for it.
#[must_use]
pub fn is_sampled(draw: u64) -> bool {
    draw.is_multiple_of(SAMPLE)
}

/// What becomes of a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is served.
    Pass,
    /// It is dropped, and the client is told when it may send again.
    Tell { retry_after: Duration },
    /// It is dropped.
    Drop,
    /// It is dropped, and the connection is closed.
    Close,
}

/// What one environment knows of one connection's frames.
#[derive(Debug, Clone, Copy, Default)]
pub struct Counted {
    /// When the second began that is being counted, and what it has counted.
    second: Option<(EpochMs, u64)>,
    /// The window in which the record counted too much.
    over: Option<Window>,
    /// When the client was told.
    told: Option<EpochMs>,
    /// When it was over the last time.
    last_over: Option<EpochMs>,
    /// When its close was ordered the last time.
    closed: Option<EpochMs>,
}

impl Counted {
    /// Counts a frame that comes now.
    pub fn frame(&mut self, rate: MessageRate, weight: u64, now: EpochMs) -> Verdict {
        self.forget(now);
        let count = self.count(weight, now);
        if self.closed.is_some() {
            return self.close(now);
        }
        let window = Window::at(now);
        if count <= rate.in_a_second() && self.over != Some(window) {
            return Verdict::Pass;
        }
        self.judge(now)
    }

    /// The same frame, when the record has counted it: `count` is the window's.
    pub fn recorded(
        &mut self,
        rate: MessageRate,
        (window, count): (Window, u64),
        now: EpochMs,
    ) -> Verdict {
        if count <= rate.in_a_window() {
            return Verdict::Pass;
        }
        self.over = Some(window);
        self.judge(now)
    }

    /// Of a client that is over its rate.
    fn judge(&mut self, now: EpochMs) -> Verdict {
        self.last_over = Some(now);
        match self.told {
            None => {
                self.told = Some(now);
                let rest = match self.over {
                    Some(window) => window.rest(now),
                    None => Duration::ZERO,
                };
                let retry_after = rest.max(SECOND);
                Verdict::Tell { retry_after }
            }
            Some(told) if told.until(now) < SECOND => Verdict::Drop,
            Some(_) => self.close(now),
        }
    }

    /// A close may get lost, so it is ordered again while frames come.
    fn close(&mut self, now: EpochMs) -> Verdict {
        self.last_over = Some(now);
        let ordered = self.closed;
        if ordered.is_some_and(|ordered| ordered.until(now) < SECOND) {
            return Verdict::Drop;
        }
        self.closed = Some(now);
        Verdict::Close
    }

    fn count(&mut self, weight: u64, now: EpochMs) -> u64 {
        let (began, before) = self
            .second
            .filter(|(began, _)| *began <= now && began.until(now) < SECOND)
            .unwrap_or((now, 0));
        let count = before + weight;
        self.second = Some((began, count));
        count
    }

    /// Forgets what is long past, and what a clock that jumped back has put into the future.
    fn forget(&mut self, now: EpochMs) {
        let counts = |at: EpochMs| at <= now && at.until(now) < TOLD_FOR;
        if !self.last_over.is_some_and(counts) {
            *self = Self {
                second: self.second,
                ..Self::default()
            };
        }
    }
}

/// Is a token still refused, whose row says until when?
#[must_use]
pub fn is_refused(until: EpochMs, now: EpochMs) -> bool {
    // A row that says more than we write is one of a clock that was wrong.
    until > now && now.until(until) <= REFUSED_FOR + SECOND
}

#[cfg(test)]
mod simulation;

#[cfg(test)]
mod tests;
