use std::time::Duration;

use super::{Clock, EpochMs};

const HOUR: Duration = Duration::from_secs(3_600);

#[tokio::test]
async fn a_moved_clock_wakes_whoever_waits_for_a_time_that_is_past() {
    let clock = Clock::new();
    let due = clock.now().after(HOUR);
    let moved = clock.clone();
    let (reached, ()) = tokio::join!(
        async {
            clock.reach(due).await;
            clock.now()
        },
        async {
            moved.advance(HOUR / 2);
            tokio::task::yield_now().await;
            moved.advance(HOUR / 2);
        }
    );
    assert!(reached >= due);
    assert_eq!(clock.offset(), HOUR);
    // It is past already.
    clock.reach(due).await;
}

#[test]
fn a_clock_is_moved_as_far_as_numbers_go() {
    let clock = Clock::new();
    clock.advance(Duration::MAX);
    clock.advance(Duration::MAX);
    assert_eq!(clock.now(), EpochMs(u64::MAX));
}

#[test]
fn times_are_written_as_the_services_write_them() {
    let time = EpochMs(1_708_326_702_007);
    assert_eq!(time.common_log_format(), "19/Feb/2024:07:11:42 +0000");
    assert_eq!(time.iso8601(), "2024-02-19T07:11:42.007Z");
    assert_eq!(time.time_of_day(), "07:11:42.007");
}

#[test]
fn leap_days_and_year_ends_fall_where_the_calendar_has_them() {
    for (epoch_ms, expected) in [
        (0, "1970-01-01T00:00:00.000Z"),
        (951_782_400_000, "2000-02-29T00:00:00.000Z"),
        (1_709_164_800_000, "2024-02-29T00:00:00.000Z"),
        (1_735_689_599_999, "2024-12-31T23:59:59.999Z"),
        (1_735_689_600_000, "2025-01-01T00:00:00.000Z"),
        (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
    ] {
        assert_eq!(EpochMs(epoch_ms).iso8601(), expected);
    }
}
