//! From one machine's figures to a large deployment: arithmetic, and simulations where arithmetic is
//! not enough. All inputs are values, so that a change of one shows in the answer. Pure.

pub mod breaking;
pub mod cost;
pub mod deliveries;
mod document;
pub mod reconnects;
pub mod shards;

pub use document::fill;

use crate::report::{Kind, Protocol, Report, Target, floor, row};

/// A function with this much memory has one whole processor, in MB (AWS Lambda Developer Guide,
/// configuration-memory).
pub const WHOLE_CORE_MB: f64 = 1769.0;

/// What an account allows by default. `docs/scale.md` has the sources.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// Calls a second of all APIs together, posts included.
    pub calls: f64,
    /// How many more calls a moment may have.
    pub burst: f64,
    /// New connections a second.
    pub connections: f64,
    /// Environments that work at once.
    pub environments: f64,
    /// Read units a second of a partition.
    pub partition_reads: f64,
    /// Write units a second of a partition.
    pub partition_writes: f64,
    /// How long a connection lives at most, in seconds.
    pub life_s: f64,
}

impl Limits {
    /// Without an increase.
    pub const DEFAULT: Self = Self {
        calls: 10_000.0,
        burst: 5_000.0,
        connections: 500.0,
        environments: 1_000.0,
        partition_reads: 3_000.0,
        partition_writes: 1_000.0,
        life_s: 7_200.0,
    };
}

/// What one kind of event takes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Work {
    /// On the clock, on a whole processor, in milliseconds.
    pub wall_ms: f64,
    /// Of the processor.
    pub cpu_ms: f64,
}

impl Work {
    /// How long it takes with this much memory, in milliseconds: waiting stays, and the processor's
    /// part grows as its share shrinks. Where both overlap, it takes a little less.
    #[must_use]
    pub fn with_memory(self, mb: f64) -> f64 {
        let share = (mb / WHOLE_CORE_MB).min(1.0);
        (self.wall_ms - self.cpu_ms).max(0.0) + self.cpu_ms / share
    }

    /// With more posts than were measured: in proportion, from this event without posts to one with
    /// `measured` of them.
    #[must_use]
    pub fn scaled(self, many: Self, measured: f64, posts: f64) -> Self {
        let grown = |one: f64, all: f64| one + (all - one) * posts / measured;
        Self {
            wall_ms: grown(self.wall_ms, many.wall_ms),
            cpu_ms: grown(self.cpu_ms, many.cpu_ms),
        }
    }
}

/// What a proxy takes, as a run measured it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Proxy {
    /// A handshake.
    pub connect: Work,
    /// A connection's end.
    pub disconnect: Work,
    /// A message to its sender.
    pub message: Work,
    /// A message to a room of 10.
    pub ten: Work,
    /// To a room of 1,000.
    pub thousand: Work,
}

/// The inputs of everything here.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figures {
    /// The function.
    pub ours: Proxy,
    /// The Python proxy.
    pub python: Option<Proxy>,
    /// Posts a second of one environment on a whole processor, over TLS, as many at once as by default.
    pub posts_per_second: f64,
    /// Processor time of such a post, in microseconds.
    pub post_cpu_us: f64,
    /// Posts at once.
    pub posts_at_once: f64,
    /// A post, in milliseconds.
    pub post_ms: f64,
    /// From the start of a process to its first poll, in milliseconds.
    pub cold_start_ms: f64,
}

impl Figures {
    /// What a report says; `None` where it lacks something.
    #[must_use]
    pub fn from_report(report: &Report) -> Option<Self> {
        let ours = report.first(Kind::Ours)?;
        let fan_out = report
            .fan_out
            .iter()
            .filter(|one| one.target == ours.name && one.protocol == Protocol::Http1)
            .min_by_key(|one| one.concurrency.abs_diff(ours.posts_at_once))?;
        #[expect(clippy::cast_precision_loss, reason = "posts are few")]
        let posts_at_once = ours.posts_at_once as f64;
        Some(Self {
            ours: proxy(ours)?,
            python: report.first(Kind::Python).and_then(proxy),
            posts_per_second: fan_out.ours.posts_per_second,
            post_cpu_us: fan_out.ours.cpu_us,
            posts_at_once,
            post_ms: report.floor(floor::POST)?,
            cold_start_ms: ours.median(row::COLD_START)?,
        })
    }

    /// Posts a second of one environment with this much memory: bounded by the posts under way, as
    /// measured, or by its share of a processor.
    #[must_use]
    pub fn posts_per_second_with(&self, mb: f64) -> f64 {
        let share = (mb / WHOLE_CORE_MB).min(1.0);
        self.posts_per_second.min(share * 1e6 / self.post_cpu_us)
    }
}

fn proxy(target: &Target) -> Option<Proxy> {
    let work = |row: &str| {
        Some(Work {
            wall_ms: target.median(row)?,
            cpu_ms: target.median(&row::cpu(row))?,
        })
    };
    Some(Proxy {
        connect: Work {
            wall_ms: target.median(row::CONNECT_GREETED)?,
            cpu_ms: target.median(&row::cpu(row::CONNECT))?,
        },
        disconnect: work(row::DISCONNECT)?,
        message: work(row::MESSAGE)?,
        ten: work(&row::broadcast(10))?,
        thousand: work(&row::broadcast(1000))?,
    })
}

impl Proxy {
    /// A message to a room of so many.
    #[must_use]
    pub fn message_to(&self, recipients: f64) -> Work {
        if recipients <= 1.0 {
            self.message
        } else if recipients <= 10.0 {
            self.message.scaled(self.ten, 9.0, recipients - 1.0)
        } else {
            self.ten.scaled(self.thousand, 990.0, recipients - 10.0)
        }
    }
}

#[cfg(test)]
pub(crate) mod tests;
