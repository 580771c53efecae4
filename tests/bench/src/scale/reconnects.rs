//! All clients are cut at once and come back: how long it takes, by the second.
//!
//! Clients wait 1, 2, 4, 8, then 16 s between attempts, each time a random part of it, as
//! `client/` does. Beyond the account's limit handshakes are refused. Clients in the same step are
//! counted together, spread evenly over their pause.

/// The longest pauses before each attempt, in seconds; the last one is repeated.
const PAUSES: [usize; 5] = [1, 2, 4, 8, 16];

/// What a storm comes to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Storm {
    /// Seconds until half of the clients are back.
    pub half_s: usize,
    /// Until 99 of 100 are.
    pub most_s: usize,
    /// Attempts, in all.
    pub attempts: f64,
    /// Attempts in the worst second.
    pub peak: f64,
}

/// `clients` come back where `per_second` new connections are accepted.
#[must_use]
pub fn storm(clients: f64, per_second: f64) -> Storm {
    // Who tries in each of the next seconds, by the step that the pause before had.
    let mut ahead = vec![[0.0; PAUSES.len()]; 17];
    spread(&mut ahead, 0, clients);
    let mut storm = Storm {
        half_s: 0,
        most_s: 0,
        attempts: 0.0,
        peak: 0.0,
    };
    let (mut back, mut second) = (0.0, 0);
    while back < 0.99 * clients {
        second += 1;
        let now = ahead.remove(0);
        ahead.push([0.0; PAUSES.len()]);
        let attempts: f64 = now.iter().sum();
        storm.attempts += attempts;
        storm.peak = storm.peak.max(attempts);
        let accepted = if attempts > per_second {
            per_second / attempts
        } else {
            1.0
        };
        back += attempts * accepted;
        for (step, trying) in now.into_iter().enumerate() {
            let next = (step + 1).min(PAUSES.len() - 1);
            spread(&mut ahead, next, trying * (1.0 - accepted));
        }
        if back >= 0.5 * clients && storm.half_s == 0 {
            storm.half_s = second;
        }
    }
    storm.most_s = second;
    storm
}

fn spread(ahead: &mut [[f64; PAUSES.len()]], step: usize, clients: f64) {
    let pause = PAUSES.get(step).copied().unwrap_or(1);
    for second in ahead.iter_mut().take(pause) {
        if let Some(trying) = second.get_mut(step) {
            #[expect(clippy::cast_precision_loss, reason = "at most sixteen")]
            let share = clients / pause as f64;
            *trying += share;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_clients_are_back_at_once() {
        let storm = storm(400.0, 500.0);
        assert_eq!((storm.half_s, storm.most_s), (1, 1));
        assert_eq!(storm.attempts, 400.0);
    }

    #[test]
    fn many_come_back_as_fast_as_they_are_let_in() {
        let storm = storm(1e6, 500.0);
        assert_eq!(storm.half_s, 1000);
        assert!((1980..2000).contains(&storm.most_s), "{storm:?}");
        assert!(storm.attempts > 10.0 * 1e6, "{storm:?}");
    }

    #[test]
    fn a_higher_limit_brings_them_back_sooner_and_with_fewer_attempts() {
        let (narrow, wide) = (storm(1e6, 500.0), storm(1e6, 5000.0));
        assert!(wide.most_s < narrow.most_s / 9, "{wide:?}");
        assert!(wide.attempts < narrow.attempts, "{wide:?}");
    }
}
