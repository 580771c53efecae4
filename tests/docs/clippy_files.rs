//! Clippy takes the nearest `clippy.toml` in place of the root's, so a crate's own file repeats the root's
//! and adds to it.

use std::collections::BTreeSet;

use crate::workspace::read;

/// Each crate's file, and the functions that it forbids besides.
const FILES: [(&str, &[&str]); 2] = [
    ("proxy/clippy.toml", &["tokio::spawn", "tokio::task::spawn"]),
    (
        "proxy/core/clippy.toml",
        &["std::time::SystemTime::now", "std::hash::RandomState::new"],
    ),
];

/// What a file says, without its comments.
fn rules(file: &str) -> BTreeSet<String> {
    let text = read(file);
    let lines = text.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(ToOwned::to_owned).collect()
}

#[test]
fn a_crates_clippy_file_repeats_the_roots() {
    let root = rules("clippy.toml");
    assert!(root.len() > 10, "{root:?}");
    for (file, added) in FILES {
        let own = rules(file);
        let missing: Vec<_> = root.difference(&own).collect();
        assert!(missing.is_empty(), "{file}: {missing:?}");
        let more: BTreeSet<_> = own
            .difference(&root)
            .filter_map(|line| line.split('"').nth(1))
            .collect();
        assert_eq!(more, BTreeSet::from_iter(added.iter().copied()), "{file}");
    }
}
