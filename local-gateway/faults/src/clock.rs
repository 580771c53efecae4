//! The gateway's clock, which can be moved, and points in time as the emulated services write them: epoch
//! milliseconds, common log format, ISO 8601.
//!
//! What API Gateway does after minutes and hours goes by [`Clock`]. What happens between processes here (an answer that
//! does not come, a process that does not end) goes by tokio's time, which moves by itself only.

use std::time::{Duration, SystemTime};

use tokio::sync::watch;

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// The machine's clock, moved forward by what [`Clock::advance`] has added up. Clones are one clock.
#[derive(Debug, Clone, Default)]
pub struct Clock(watch::Sender<Duration>);

/// Milliseconds since 1970 in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct EpochMs(pub u64);

/// A point in time taken apart, in UTC.
struct Civil {
    year: u64,
    month: u64,
    day: u64,
    hour: u64,
    minute: u64,
    second: u64,
    millisecond: u64,
}

impl Clock {
    /// A clock that has not been moved.
    pub fn new() -> Self {
        Self(watch::Sender::new(Duration::ZERO))
    }

    /// The time by this clock.
    pub fn now(&self) -> EpochMs {
        EpochMs::now().after(self.offset())
    }

    /// How far the clock is ahead of the machine's.
    pub fn offset(&self) -> Duration {
        *self.0.borrow()
    }

    /// Moves the clock forward. Whoever waits for a time that is reached by this goes on at once.
    pub fn advance(&self, by: Duration) {
        self.0
            .send_modify(|offset| *offset = offset.saturating_add(by));
    }

    /// Waits until it is `time`.
    pub async fn reach(&self, time: EpochMs) {
        let mut offset = self.0.subscribe();
        loop {
            offset.mark_unchanged();
            let now = self.now();
            if now >= time {
                return;
            }
            tokio::select! {
                () = tokio::time::sleep(time.since(now)) => {}
                // The sender is this clock's own, so it cannot be gone.
                _ = offset.changed() => {}
            }
        }
    }
}

impl EpochMs {
    /// The machine's time.
    pub fn now() -> Self {
        let since = SystemTime::now()
            .duration_since(SystemTime::UNIX_EPOCH)
            .unwrap_or_default();
        Self(millis(since))
    }

    /// The time so much later.
    pub fn after(self, duration: Duration) -> Self {
        Self(self.0.saturating_add(millis(duration)))
    }

    /// How much later this is than `earlier`, or zero.
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_millis(self.0.saturating_sub(earlier.0))
    }

    /// Whole seconds, as a trace id begins with them.
    pub fn seconds(self) -> u64 {
        self.0 / 1000
    }

    /// `19/Feb/2024:07:11:42 +0000`, the form of `requestTime`.
    pub fn common_log_format(self) -> String {
        let Civil {
            year,
            month,
            day,
            hour,
            minute,
            second,
            ..
        } = self.civil();
        let month = usize::try_from(month - 1)
            .ok()
            .and_then(|month| MONTHS.get(month));
        let month = month.copied().unwrap_or("Jan");
        format!("{day:02}/{month}/{year}:{hour:02}:{minute:02}:{second:02} +0000")
    }

    /// `2024-02-19T07:11:42.000Z`, the form of the management API's times.
    pub fn iso8601(self) -> String {
        let Civil {
            year, month, day, ..
        } = self.civil();
        format!("{year:04}-{month:02}-{day:02}T{}Z", self.time_of_day())
    }

    /// `07:11:42.000`, as log lines begin with it.
    pub fn time_of_day(self) -> String {
        let Civil {
            hour,
            minute,
            second,
            millisecond,
            ..
        } = self.civil();
        format!("{hour:02}:{minute:02}:{second:02}.{millisecond:03}")
    }

    /// Civil date from a day count: years are counted from March, so that a leap day is a year's last.
    fn civil(self) -> Civil {
        let seconds = self.0 / 1000;
        let days = seconds / 86_400 + 719_468;
        let era = days / 146_097;
        let day_of_era = days % 146_097;
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * day_of_year + 2) / 153;
        let month = if from_march < 10 {
            from_march + 3
        } else {
            from_march - 9
        };
        Civil {
            year: year_of_era + era * 400 + u64::from(month <= 2),
            month,
            day: day_of_year - (153 * from_march + 2) / 5 + 1,
            hour: seconds / 3600 % 24,
            minute: seconds / 60 % 60,
            second: seconds % 60,
            millisecond: self.0 % 1000,
        }
    }
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests;
