//! Clients by chance, from seeds: how often honest ones trip, and how soon floods are caught.

use std::collections::BTreeMap;

use super::{Counted, MessageRate, SAMPLE, Verdict, Window, is_sampled};
use crate::time::EpochMs;

/// A sequence of numbers that a seed repeats (SplitMix64, Steele et al., 2014).
struct Draws(u64);

impl Draws {
    fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn up_to(&mut self, end: u64) -> u64 {
        self.number() % end
    }
}

/// A record that counts samples as the table does.
#[derive(Default)]
struct Record {
    window: Option<Window>,
    count: u64,
}

impl Record {
    fn add(&mut self, frames: u64, now: EpochMs) -> (Window, u64) {
        let window = Window::at(now);
        if self.window != Some(window) {
            (self.window, self.count) = (Some(window), 0);
        }
        self.count += frames;
        (window, self.count)
    }
}

/// One frame, as an environment judges it.
fn judge(
    rate: MessageRate,
    (counted, record): (&mut Counted, &mut Record),
    (weight, now): (u64, EpochMs),
    draws: &mut Draws,
) -> Verdict {
    match counted.frame(rate, weight, now) {
        Verdict::Pass if is_sampled(draws.number()) => {
            let count = record.add(weight * SAMPLE, now);
            counted.recorded(rate, count, now)
        }
        verdict => verdict,
    }
}

/// How often a client trips in so many windows that sends at the rate, at random moments, and a ping every
/// thirty seconds.
fn trips(rate: u32, windows: u64, seed: u64) -> usize {
    let (mut counted, mut record) = (Counted::default(), Record::default());
    let mut draws = Draws(seed);
    let mut trips = 0;
    for second in 0..windows * 10 {
        // Of four times as many chances for a frame a quarter comes true.
        let frames = (0..rate * 4).filter(|_| draws.up_to(4) == 0).count();
        let mut moments: Vec<_> = (0..frames).map(|_| draws.up_to(1_000)).collect();
        moments.sort_unstable();
        let ping = (second % 30 == 0).then_some((2, 999));
        let frames = moments.into_iter().map(|ms| (1, ms)).chain(ping);
        for (weight, ms) in frames {
            let frame = (weight, EpochMs(second * 1_000 + ms));
            let parts = (&mut counted, &mut record);
            let verdict = judge(MessageRate(rate), parts, frame, &mut draws);
            trips += usize::from(verdict != Verdict::Pass);
        }
    }
    trips
}

#[test]
fn honest_clients_trip_less_than_once_in_10_000_windows() {
    for (rate, windows) in [(1, 20_000), (3, 20_000), (10, 10_000), (20, 10_000)] {
        let trips = trips(rate, windows, 16 + u64::from(rate));
        assert_eq!(trips, 0, "at {rate} a second, in {windows} windows");
    }
}

/// When a flood of ten times the rate is closed, in milliseconds from its begin, where the backend takes a
/// second for each message: each environment sees a frame a second.
fn caught_after(rate: u32, seed: u64) -> Option<u64> {
    let mut draws = Draws(seed);
    let begin = 1_764_054_000_000 + draws.up_to(10_000);
    let mut record = Record::default();
    // By environment: when it is free, and what it has counted.
    let mut environments: BTreeMap<u64, (u64, Counted)> = BTreeMap::new();
    for frame in 0..u64::from(rate) * 10 * 60 {
        let now = begin + frame * 100 / u64::from(rate);
        let free = environments
            .iter()
            .filter(|(_, (free, _))| *free <= now)
            .map(|(number, _)| *number);
        let free: Vec<_> = free.collect();
        let chosen = match free.len() {
            0 => environments.len() as u64,
            some => free[usize::try_from(draws.up_to(some as u64)).unwrap()],
        };
        let (free, counted) = environments.entry(chosen).or_default();
        let parts = (counted, &mut record);
        match judge(MessageRate(rate), parts, (1, EpochMs(now)), &mut draws) {
            Verdict::Pass => *free = now + 1_000,
            Verdict::Tell { .. } | Verdict::Drop => *free = now + 1,
            Verdict::Close => return Some(now - begin),
        }
    }
    None
}

#[test]
fn a_flood_that_only_the_record_sees_is_closed_within_two_windows() {
    for rate in [10, 20] {
        let caught = (0..100).map(|seed| caught_after(rate, seed));
        let caught: Option<Vec<_>> = caught.collect();
        let worst = caught.and_then(|all| all.into_iter().max());
        let in_time = worst.is_some_and(|worst| worst < 20_000);
        assert!(in_time, "at {rate} a second: {worst:?}");
    }
}
