use std::time::Duration;

use backend_contract::{ErrorCode, examples};
use serde_json::value::RawValue;

use super::{
    Counted, MessageRate, REFUSED_FOR, SAMPLE, Verdict, WINDOW, Window, is_refused, is_sampled,
    weight,
};
use crate::error_frame::{Details, error_frame};
use crate::frame::FrameKind;
use crate::time::EpochMs;

#[test]
fn a_client_that_sends_too_much_is_told_as_shown() {
    let frame: &RawValue = serde_json::from_str(r#""f3ak91-9""#).unwrap();
    let details = Details {
        retry_after: Some(Duration::from_secs(1)),
        in_reply_to: Some(frame),
        ..Details::default()
    };
    let frame = error_frame(ErrorCode::RateLimited, "L0SN0FsAvHcFplA=", details);
    assert_eq!(frame, examples::ERROR_RATE_LIMITED);
}

const RATE: MessageRate = MessageRate(10);
const START: EpochMs = EpochMs(1_764_054_000_000);

fn after(ms: u64) -> EpochMs {
    EpochMs(START.0 + ms)
}

/// What becomes of so many frames that come at once.
fn burst(counted: &mut Counted, frames: u64, now: EpochMs) -> Vec<Verdict> {
    let verdicts = (0..frames).map(|_| counted.frame(RATE, 1, now));
    let mut verdicts: Vec<_> = verdicts.collect();
    verdicts.dedup();
    verdicts
}

fn told() -> Verdict {
    let retry_after = Duration::from_secs(1);
    Verdict::Tell { retry_after }
}

#[test]
fn a_burst_of_three_seconds_and_ten_frames_passes() {
    let mut counted = Counted::default();
    assert_eq!(burst(&mut counted, 40, START), [Verdict::Pass]);
    assert_eq!(burst(&mut counted, 40, after(1_000)), [Verdict::Pass]);
}

#[test]
fn a_client_over_its_rate_is_told_once_and_its_frames_are_dropped() {
    let mut counted = Counted::default();
    let verdicts = burst(&mut counted, 100, START);
    assert_eq!(verdicts, [Verdict::Pass, told(), Verdict::Drop]);
    assert_eq!(burst(&mut counted, 9, after(999)), [Verdict::Drop]);
}

#[test]
fn a_client_that_is_under_again_is_served() {
    let mut counted = Counted::default();
    burst(&mut counted, 100, START);
    assert_eq!(burst(&mut counted, 40, after(1_000)), [Verdict::Pass]);
}

#[test]
fn a_client_that_is_over_again_a_second_later_is_closed_and_stays_so() {
    let mut counted = Counted::default();
    burst(&mut counted, 41, START);
    let verdicts = burst(&mut counted, 100, after(1_000));
    assert_eq!(verdicts, [Verdict::Pass, Verdict::Close, Verdict::Drop]);
    // What API Gateway still had of it is dropped; a close that was lost is ordered again.
    assert_eq!(burst(&mut counted, 1, after(1_999)), [Verdict::Drop]);
    assert_eq!(
        burst(&mut counted, 2, after(2_001)),
        [Verdict::Close, Verdict::Drop]
    );
}

#[test]
fn a_client_that_was_told_long_ago_is_told_again() {
    let mut counted = Counted::default();
    burst(&mut counted, 41, START);
    let verdicts = burst(&mut counted, 41, after(10_000));
    assert_eq!(verdicts, [Verdict::Pass, told()]);
}

#[test]
fn a_ping_counts_double() {
    assert_eq!(weight(Some(FrameKind::Ping)), 2);
    assert_eq!(weight(Some(FrameKind::Message)), 1);
    assert_eq!(weight(None), 1);
    let mut counted = Counted::default();
    let mut ping = || counted.frame(RATE, 2, START);
    assert!((0..20).all(|_| ping() == Verdict::Pass));
    assert_eq!(ping(), told());
}

#[test]
fn one_draw_in_sixteen_is_a_sample() {
    let draws = 0..160_u64;
    assert_eq!(draws.filter(|draw| is_sampled(*draw)).count(), 10);
    assert_eq!(SAMPLE, 16);
}

#[test]
fn a_client_over_the_records_count_may_send_when_the_window_is_over() {
    let mut counted = Counted::default();
    let now = after(4_000);
    let window = Window::at(now);
    assert_eq!(counted.recorded(RATE, (window, 428), now), Verdict::Pass);
    let retry_after = Duration::from_secs(6);
    let told = Verdict::Tell { retry_after };
    assert_eq!(counted.recorded(RATE, (window, 429), now), told);
    assert_eq!(counted.frame(RATE, 1, after(4_999)), Verdict::Drop);
    let mut obeys = counted;
    assert_eq!(obeys.frame(RATE, 1, after(10_000)), Verdict::Pass);
    assert_eq!(counted.frame(RATE, 1, after(5_000)), Verdict::Close);
}

#[test]
fn a_clock_that_jumps_locks_nobody_out() {
    for jump in [after(0), EpochMs(START.0 - 3_600_000), after(3_600_000)] {
        let mut counted = Counted::default();
        burst(&mut counted, 100, after(900));
        burst(&mut counted, 100, after(1_900));
        assert_eq!(burst(&mut counted, 40, jump), [Verdict::Pass], "{jump:?}");
    }
    let mut counted = Counted::default();
    assert_eq!(burst(&mut counted, 1, EpochMs(0)), [Verdict::Pass]);
    assert_eq!(burst(&mut counted, 1, EpochMs(u64::MAX)), [Verdict::Pass]);
}

#[test]
fn a_token_is_refused_for_a_minute_and_by_no_row_of_a_wrong_clock() {
    let until = EpochMs(START.0 + 60_000);
    assert!(is_refused(until, START));
    assert!(is_refused(until, after(59_999)));
    assert!(!is_refused(until, after(60_000)));
    assert!(!is_refused(until, EpochMs(START.0 - 3_600_000)));
    assert_eq!(REFUSED_FOR, Duration::from_mins(1));
}

#[test]
fn a_windows_place_says_which_window_it_counts() {
    let window = Window::at(START);
    let count = |value| window.count(value);
    assert_eq!(count(window.nothing()), Some(0));
    assert_eq!(count(window.nothing() + 16), Some(16));
    let later = Window::at(EpochMs(START.0 + 16 * 10_000));
    assert_eq!(later.place(), window.place());
    assert_eq!(later.count(window.nothing() + 16), None);
    assert_eq!(WINDOW, Duration::from_secs(10));
}

#[test]
fn a_window_has_a_place_and_names_the_fifteen_others() {
    let window = Window::at(START);
    let mut places: Vec<_> = window.other_places().collect();
    assert!(!places.contains(&window.place()));
    places.push(window.place());
    places.sort();
    places.dedup();
    assert_eq!(places.len(), 16);
}
