use std::time::Duration;

use super::Pauses;

fn drawn() -> Vec<Duration> {
    let mut pauses = Pauses::new(Duration::from_millis(100), Duration::from_secs(1));
    (0..8).map(|_| pauses.draw()).collect()
}

#[test]
fn pauses_double_with_jitter_until_the_longest() {
    for _ in 0..200 {
        let nominal = [100, 200, 400, 800, 1000, 1000, 1000, 1000];
        for (pause, nominal) in drawn().into_iter().zip(nominal) {
            let milliseconds = pause.as_millis();
            let range = nominal / 2..=nominal * 3 / 2;
            assert!(
                range.contains(&milliseconds),
                "{milliseconds} is not around {nominal}"
            );
        }
    }
}

#[test]
fn those_who_failed_together_do_not_come_back_together() {
    let first = drawn();
    assert!((0..20).any(|_| drawn() != first));
}

#[test]
fn pauses_never_end() {
    let mut pauses = Pauses::new(Duration::from_millis(10), Duration::from_millis(500));
    let last = (0..10_000).map(|_| pauses.draw()).last().unwrap();
    assert!(last >= Duration::from_millis(250), "{last:?}");
}
