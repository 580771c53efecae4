use std::time::Duration;

use proxy_core::ids::ConnectionId;
use tokio::time::Instant;

use super::{PAUSE, SLOWEST, STEP, State, Throttled, UNLIMITED, WINDOW};

fn throttle(state: &mut State, id: &str, now: Instant) -> Throttled {
    state.throttle(&ConnectionId::parse(id).unwrap(), now)
}

/// Three recipients answer 429 at once.
fn throttle_all(state: &mut State, now: Instant) {
    for id in ["a=", "b=", "c="] {
        throttle(state, id, now);
    }
}

#[test]
fn two_clients_that_do_not_read_hold_nobody_up() {
    let (mut state, now) = (State::default(), Instant::now());
    for _ in 0..10 {
        assert_eq!(throttle(&mut state, "a=", now), Throttled::Recipient);
        assert_eq!(throttle(&mut state, "b=", now), Throttled::Recipient);
        assert_eq!(state.take_turn(now), None);
    }
}

#[test]
fn three_recipients_within_a_second_slow_the_fan_out() {
    let (mut state, now) = (State::default(), Instant::now());
    throttle(&mut state, "a=", now);
    throttle(&mut state, "b=", now);
    let later = now + WINDOW;
    assert_eq!(throttle(&mut state, "c=", later), Throttled::Recipient);
    assert_eq!(throttle(&mut state, "a=", later), Throttled::Recipient);
    assert_eq!(throttle(&mut state, "b=", later), Throttled::FanOut);
    assert_eq!(state.take_turn(later), Some(later + PAUSE));
}

#[test]
fn the_pace_is_halved_once_and_creeps_up() {
    let (mut state, now) = (State::default(), Instant::now());
    for _ in 0..100 {
        state.creep_up(now);
    }
    throttle_all(&mut state, now);
    throttle_all(&mut state, now + WINDOW / 2);
    assert_eq!(
        state.rate,
        Some(50.0),
        "half of what got through in a second"
    );
    // A second's posts at that pace.
    let second = now + WINDOW;
    for _ in 0..50 {
        state.creep_up(second);
    }
    let rate = state.rate.unwrap();
    assert!((rate - 50.0 - STEP).abs() < 0.2, "{rate}");
    throttle_all(&mut state, second);
    let halved = state.rate.unwrap();
    assert!((halved - 25.0).abs() < 0.1, "{halved}");
}

#[test]
fn turns_lie_apart_by_the_pace() {
    let (mut state, now) = (State::default(), Instant::now());
    throttle_all(&mut state, now);
    assert_eq!(state.rate, Some(SLOWEST), "nothing got through");
    let turns: Vec<_> = (0..3).filter_map(|_| state.take_turn(now)).collect();
    let apart = Duration::from_secs_f64(1.0 / SLOWEST);
    let first = now + PAUSE;
    assert_eq!(turns, [first, first + apart, first + 2 * apart]);
    // A pause in the work saves up no turns.
    let later = now + Duration::from_secs(60);
    assert_eq!(state.take_turn(later), Some(later));
    assert_eq!(state.take_turn(later), Some(later + apart));
}

#[test]
fn a_fast_pace_ends_in_none_at_all() {
    let (mut state, now) = (State::default(), Instant::now());
    throttle_all(&mut state, now);
    state.rate = Some(UNLIMITED);
    state.creep_up(now);
    assert_eq!(state.rate, None);
    assert_eq!(state.take_turn(now), None);
}
