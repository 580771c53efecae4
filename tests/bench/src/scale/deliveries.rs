//! Broadcasts that share an account's calls: a simulation, millisecond by millisecond.
//!
//! Messages arrive at random. Each is one call, and holds an environment until its posts are made. A post
//! takes a token of the account's bucket; where there is none, it is refused with 429 and made again.
//! Environments that post share the tokens evenly, and each is as fast as it was measured.

use super::{Figures, Limits};

/// What is simulated.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Load {
    /// Connections in each room.
    pub room: f64,
    /// The share of the account's calls that is used, on average.
    pub share: f64,
    /// The function's memory, in MB.
    pub mb: f64,
    /// For how long messages arrive, in seconds.
    pub seconds: u32,
}

/// What comes out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outcome {
    /// Messages that arrived.
    pub messages: usize,
    /// From a message's arrival to its last post: the middle one, in milliseconds.
    pub median_ms: f64,
    /// The one that 99 of 100 do not exceed.
    pub p99_ms: f64,
    /// Environments that post at once, at most.
    pub environments: usize,
    /// The share of milliseconds in which the bucket was empty.
    pub throttled: f64,
}

/// A broadcast under way.
struct Broadcast {
    since_ms: f64,
    begins_ms: f64,
    left: f64,
}

/// Simulates; the same seed gives the same outcome.
#[must_use]
pub fn simulate(figures: &Figures, limits: &Limits, load: Load, seed: u64) -> Outcome {
    let mut draws = fastrand::Rng::with_seed(seed);
    let per_ms = limits.calls * load.share / (1.0 + load.room) / 1e3;
    let speed = figures.posts_per_second_with(load.mb) / 1e3;
    // What comes before the first post: the backend's call and the audience.
    let before = (figures.ours.ten.wall_ms - figures.post_ms).max(0.0);
    let (mut tokens, mut empty, mut most) = (limits.burst, 0.0, 0);
    let mut next = gap(&mut draws, per_ms);
    let mut active: Vec<Broadcast> = Vec::new();
    let mut took = Vec::new();
    let mut now = 0.0;
    let end = f64::from(load.seconds) * 1e3;
    while now < end || !active.is_empty() {
        tokens = (tokens + limits.calls / 1e3).min(limits.burst);
        while next <= now && next < end {
            tokens -= 1.0;
            active.push(Broadcast {
                since_ms: next,
                begins_ms: next + before,
                left: load.room,
            });
            next += gap(&mut draws, per_ms);
        }
        let posting = active.iter().filter(|one| one.begins_ms <= now).count();
        most = most.max(active.len());
        #[expect(clippy::cast_precision_loss, reason = "broadcasts are few")]
        let fair = tokens.max(0.0) / posting.max(1) as f64;
        if posting > 0 && fair < speed {
            empty += 1.0;
        }
        for one in active.iter_mut().filter(|one| one.begins_ms <= now) {
            let posts = one.left.min(speed).min(fair);
            one.left -= posts;
            tokens -= posts;
        }
        now += 1.0;
        let done = active.extract_if(.., |one| one.left <= 1e-9);
        // The last post takes its time too.
        took.extend(done.map(|one| now + figures.post_ms - one.since_ms));
    }
    took.sort_by(f64::total_cmp);
    Outcome {
        messages: took.len(),
        median_ms: at(&took, 50),
        p99_ms: at(&took, 99),
        environments: most,
        throttled: empty / now,
    }
}

/// The time to the next message, of messages that arrive at random.
fn gap(draws: &mut fastrand::Rng, per_ms: f64) -> f64 {
    -(1.0 - draws.f64()).ln() / per_ms
}

fn at(sorted: &[f64], percent: usize) -> f64 {
    let index = (sorted.len() * percent / 100).min(sorted.len().saturating_sub(1));
    sorted.get(index).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scale::tests::figures;

    const LOAD: Load = Load {
        room: 1000.0,
        share: 0.5,
        mb: 1769.0,
        seconds: 60,
    };

    fn outcome(figures: &Figures, limits: &Limits, load: Load) -> Outcome {
        simulate(figures, limits, load, 7)
    }

    #[test]
    fn a_broadcast_alone_takes_what_its_posts_take() {
        let load = Load {
            share: 0.01,
            ..LOAD
        };
        let outcome = outcome(&figures(), &Limits::DEFAULT, load);
        // 24 ms until the first post, 1000 posts at 3.6 a millisecond, and the last one's 11 ms.
        assert!((310.0..320.0).contains(&outcome.median_ms), "{outcome:?}");
        assert_eq!(outcome.throttled, 0.0);
    }

    #[test]
    fn a_higher_limit_ends_the_queue() {
        let (figures, load) = (
            figures(),
            Load {
                share: 0.95,
                ..LOAD
            },
        );
        let narrow = outcome(&figures, &Limits::DEFAULT, load);
        // The same messages under a limit ten times as high.
        let limits = Limits {
            calls: 100_000.0,
            burst: 50_000.0,
            ..Limits::DEFAULT
        };
        let wide = outcome(
            &figures,
            &limits,
            Load {
                share: 0.095,
                ..load
            },
        );
        assert!(narrow.p99_ms > 1.5 * wide.p99_ms, "{narrow:?} {wide:?}");
        assert!(narrow.throttled > wide.throttled, "{narrow:?} {wide:?}");
    }

    #[test]
    fn slower_posts_take_longer_and_hold_more_environments() {
        let mut figures = figures();
        let fast = outcome(&figures, &Limits::DEFAULT, LOAD);
        figures.posts_per_second /= 4.0;
        let slow = outcome(&figures, &Limits::DEFAULT, LOAD);
        assert!(slow.median_ms > 2.0 * fast.median_ms, "{fast:?} {slow:?}");
        assert!(slow.environments > fast.environments, "{fast:?} {slow:?}");
        assert_eq!(slow.messages, fast.messages);
    }
}
