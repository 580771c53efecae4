//! Whether a message reached whom it was for: each once, and with the right payload.

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;
use serde_json::Value;

use crate::chat::is_frame;

/// The frames that each connection got, by its id.
pub type Frames = BTreeMap<String, Vec<Bytes>>;

/// Says what is wrong; `None` where each of `recipients` got `expected` once, and nobody else anything.
#[must_use]
pub fn wrong(frames: &Frames, recipients: &[&str], expected: &Value) -> Option<String> {
    let owed: BTreeSet<_> = recipients.iter().copied().collect();
    let got = |id: &str| frames.get(id).map_or(0, Vec::len);
    let without = owed.iter().filter(|id| got(id) == 0).count();
    let doubled = owed.iter().filter(|id| got(id) > 1).count();
    let strangers = frames
        .keys()
        .filter(|id| !owed.contains(id.as_str()))
        .count();
    // Most recipients get the very same bytes, which are read once.
    let different: BTreeSet<_> = frames.values().flatten().collect();
    let unlike = different
        .iter()
        .filter(|frame| !is_frame(frame, expected))
        .count();
    let faults = [
        (without, "of those it was for did not get it"),
        (doubled, "got it more than once"),
        (strangers, "got it whom it was not for"),
        (unlike, "different payloads were not what the backend sent"),
    ];
    let faults: Vec<_> = faults
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, words)| format!("{count} {words}"))
        .collect();
    (!faults.is_empty()).then(|| format!("{} (of {})", faults.join(", "), owed.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chat::answer;

    /// Who got which messages, as `a m1, b m1 m2`.
    fn frames(got: &str) -> Frames {
        let lists = got.split(", ").map(|list| {
            let (id, names) = list.split_once(' ').unwrap();
            let frames = names.split(' ').map(|name| answer(name).to_string().into());
            (id.to_owned(), frames.collect())
        });
        lists.collect()
    }

    fn wrong_of(got: &str) -> Option<String> {
        wrong(&frames(got), &["a", "b"], &answer("m1"))
    }

    #[test]
    fn each_once_and_right_is_right() {
        assert_eq!(wrong_of("a m1, b m1"), None);
    }

    #[test]
    fn each_way_to_be_wrong_is_told() {
        for (got, words) in [
            ("a m1", "1 of those"),
            ("a m1, b m1 m1", "1 got it more than once"),
            ("a m1, b m1, c m1", "1 got it whom it was not for"),
            ("a m1, b m2", "1 different payloads"),
        ] {
            let told = wrong_of(got).unwrap();
            assert!(told.contains(words), "{told}");
        }
    }
}
