use std::time::Duration;

use tokio::time::Instant;

use super::{Deadline, EpochMs, elapsed, now};

#[test]
fn a_moment_in_the_future_is_no_time_ago() {
    assert_eq!(elapsed(EpochMs(u64::MAX)), Duration::ZERO);
    assert!(elapsed(EpochMs(0)) > Duration::from_hours(24 * 365));
}

#[test]
fn whole_seconds_are_rounded_down() {
    assert_eq!(EpochMs(1_708_326_702_999).seconds(), 1_708_326_702);
}

#[test]
fn a_deadline_that_is_over_is_now_and_has_a_moment_before_it() {
    let over = Deadline::at(EpochMs(0));
    assert!(over.before(Duration::ZERO) <= Instant::now());
    let far = Deadline::at(EpochMs(now().0 + 60_000));
    let left = far.before(Duration::from_secs(10)) - Instant::now();
    assert!((45..=50).contains(&left.as_secs()), "{left:?}");
}
