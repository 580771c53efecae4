use local_faults::EpochMs;

use super::Bucket;

#[test]
fn a_burst_passes_and_then_what_the_rate_lets_through() {
    let bucket = Bucket::full("2/3".parse().unwrap(), EpochMs(0));
    let passed = |ms| bucket.take(EpochMs(ms));
    assert_eq!([0, 0, 0, 0].map(passed), [true, true, true, false]);
    assert_eq!(
        [400, 500, 500, 999].map(passed),
        [false, true, false, false]
    );
    assert_eq!([1_000, 1_000].map(passed), [true, false]);
    // However long nobody asks, no more than the burst is saved up.
    assert_eq!([90_000; 4].map(passed), [true, true, true, false]);
    // A clock that is set back brings nothing.
    assert!(!passed(0));
}

#[test]
fn nothing_passes_without_rate_and_burst() {
    let bucket = Bucket::full("0/0".parse().unwrap(), EpochMs(0));
    assert!(!bucket.take(EpochMs(0)) && !bucket.take(EpochMs(1_000_000)));
}
