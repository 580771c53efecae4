//! Compares what clients have heard with the logs of their bookings. Pure.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::log::Log;

/// What one client has heard.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Heard {
    pub(super) name: String,
    pub(super) booking: String,
    /// The ids of messages, as they came.
    pub(super) ids: Vec<String>,
    pub(super) gaps: u64,
}

/// What is wrong, a sentence each.
pub(super) fn judge(heard: &[Heard], logs: &[Log]) -> Vec<String> {
    let by_booking: BTreeMap<_, _> = logs.iter().map(|log| (&log.booking, log)).collect();
    let mut wrong: Vec<_> = logs
        .iter()
        .filter(|log| log.epochs != 1)
        .map(|log| format!("the log of {} has {} epochs", log.booking, log.epochs))
        .collect();
    wrong.extend(logs.iter().flat_map(inversions));
    if heard.is_empty() || logs.is_empty() {
        wrong.push("nobody has heard anything".to_owned());
    }
    wrong.extend(heard.iter().filter_map(|heard| {
        let Some(log) = by_booking.get(&heard.booking) else {
            return Some(format!("{} has no log", heard.booking));
        };
        let difference = difference(&heard.ids, &log.ids)?;
        Some(format!("{} in {}: {difference}", heard.name, heard.booking))
    }));
    wrong
}

/// Whose messages are not in the order in which they were sent. A repeat is no inversion, however late: its
/// first answer may have been on its way for long.
fn inversions(log: &Log) -> Vec<String> {
    let mut last: BTreeMap<&str, u64> = BTreeMap::new();
    let (mut known, mut wrong) = (BTreeSet::new(), Vec::new());
    for text in log.texts.iter().filter(|text| known.insert(text.as_str())) {
        let Some((name, number)) = text.split_once(' ') else {
            continue;
        };
        let Ok(number) = number.parse() else {
            continue;
        };
        let before = last.insert(name, number).unwrap_or_default();
        if number < before {
            let booking = &log.booking;
            wrong.push(format!("{booking}: {name} said {number} before {before}"));
        }
    }
    wrong
}

/// Says how a list differs from the log's. `None`: it does not.
fn difference(heard: &[String], log: &[String]) -> Option<String> {
    if heard == log {
        return None;
    }
    let (had, owed): (BTreeSet<_>, BTreeSet<_>) = (heard.iter().collect(), log.iter().collect());
    let place = heard.iter().zip(log).take_while(|(a, b)| a == b).count();
    Some(format!(
        "heard {} of {}, {} missing, {} of nobody's; the first difference is at {place}: {:?} in place of {:?}",
        heard.len(),
        log.len(),
        owed.difference(&had).count(),
        had.difference(&owed).count(),
        heard.get(place),
        log.get(place),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(ids: &[&str]) -> Vec<String> {
        ids.iter().map(|id| (*id).to_owned()).collect()
    }

    fn judged(heard: &[&str], log: &[&str], epochs: usize) -> Vec<String> {
        let heard = Heard {
            name: "c1".to_owned(),
            booking: "b1".to_owned(),
            ids: ids(heard),
            gaps: 0,
        };
        let log = Log {
            booking: "b1".to_owned(),
            epochs,
            ids: ids(log),
            texts: Vec::new(),
        };
        judge(&[heard], &[log])
    }

    #[test]
    fn each_speakers_messages_are_in_the_order_of_their_numbers() {
        let said = |texts: &[&str]| {
            inversions(&Log {
                booking: "b1".to_owned(),
                epochs: 1,
                ids: Vec::new(),
                texts: ids(texts),
            })
            .len()
        };
        assert_eq!(
            said(&["a 1", "b 7", "a 2", "a 2", "b 8", "the last of b1"]),
            0
        );
        assert_eq!(said(&["a 1", "a 2", "a 3", "a 2"]), 0);
        assert_eq!(said(&["a 1", "a 3", "b 1", "a 2"]), 1);
    }

    #[test]
    fn only_the_logs_own_list_is_right() {
        assert_eq!(judged(&["a", "b", "b"], &["a", "b", "b"], 1), [""; 0]);
        for heard in [
            &["a", "b"][..],
            &["b", "a", "b"],
            &["a", "b", "b", "b"],
            &["a", "x", "b"],
            &[],
        ] {
            assert_eq!(judged(heard, &["a", "b", "b"], 1).len(), 1, "{heard:?}");
        }
        assert_eq!(judged(&["a"], &["a"], 2).len(), 1);
        assert_eq!(judge(&[], &[]).len(), 1);
    }
}
