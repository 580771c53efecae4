//! Lines that clients can cause as often as they like, and are written now and then.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// How long a line keeps the next of its kind back.
const PAUSE: Duration = Duration::from_secs(1);

/// How many kinds are remembered.
const KINDS: usize = 256;

/// What has been written of each kind, and what has not.
#[derive(Debug, Default)]
pub(crate) struct Repeats(Mutex<HashMap<String, Kind>>);

#[derive(Debug)]
struct Kind {
    written: Instant,
    kept_back: u64,
}

impl Repeats {
    /// Says whether a line of this kind is written now, and how many were not since the last one.
    pub(crate) fn next(&self, kind: &str, now: Instant) -> Option<u64> {
        let mut kinds = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = kinds.get_mut(kind) {
            if now.duration_since(known.written) < PAUSE {
                known.kept_back += 1;
                return None;
            }
            known.written = now;
            return Some(std::mem::take(&mut known.kept_back));
        }
        if kinds.len() == KINDS {
            kinds.clear();
        }
        let new = Kind {
            written: now,
            kept_back: 0,
        };
        kinds.insert(kind.to_owned(), new);
        Some(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_of_a_kind_is_written_in_a_second_and_the_rest_counted() {
        let (repeats, begun) = (Repeats::default(), Instant::now());
        assert_eq!(repeats.next("a", begun), Some(0));
        assert_eq!(repeats.next("b", begun), Some(0));
        assert_eq!(repeats.next("a", begun), None);
        assert_eq!(repeats.next("a", begun), None);
        let later = begun + PAUSE;
        assert_eq!(repeats.next("a", later), Some(2));
        assert_eq!(repeats.next("a", later), None);
        assert_eq!(repeats.next("b", later), Some(0));
        for kind in 0..2 * KINDS {
            repeats.next(&kind.to_string(), later);
        }
        assert!(repeats.0.lock().unwrap().len() <= KINDS);
    }
}
