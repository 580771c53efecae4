//! docs/security.md against the sources: each attempt names what stops it and a test that is there.

use std::collections::BTreeSet;

use crate::named_tests;
use crate::workspace::read;

/// Its rows: attempt, what stops it, the tests' names.
fn rows(document: &str) -> Vec<[&str; 3]> {
    let rows = document.lines().filter_map(|line| {
        let cells: Vec<_> = line.split('|').map(str::trim).collect();
        match cells.as_slice() {
            ["", "attempt" | "---", ..] => None,
            ["", attempt, stopped_by, shown_by, ""] => Some([*attempt, *stopped_by, *shown_by]),
            ["", ..] if cells.len() > 1 => panic!("not a row of three cells: {line}"),
            _ => None,
        }
    });
    rows.collect()
}

#[test]
fn each_attempt_of_the_security_review_is_shown_by_tests_that_are_there() {
    let document = read("docs/security.md");
    let rows = rows(&document);
    assert!(rows.len() > 30, "{} rows", rows.len());
    let mut attempts = BTreeSet::new();
    let mut missing = Vec::new();
    for [attempt, stopped_by, shown_by] in rows {
        assert!(attempts.insert(attempt), "{attempt} is there twice");
        assert!(
            !attempt.is_empty() && !stopped_by.is_empty(),
            "{attempt}: a cell is empty"
        );
        for name in shown_by.split(", ") {
            let unquoted = name
                .strip_prefix('`')
                .and_then(|rest| rest.strip_suffix('`'));
            let unquoted = unquoted.unwrap_or_else(|| panic!("{attempt}: {name:?} is not a name"));
            if !named_tests::exists(unquoted) {
                missing.push(unquoted);
            }
        }
    }
    assert!(missing.is_empty(), "no such test: {missing:#?}");
}
