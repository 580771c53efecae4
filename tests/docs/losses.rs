//! docs/operations.md against the sources: each case of loss is shown by tests that are there.

use crate::named_tests;
use crate::workspace::read;

const HEADING: &str = "## What can be lost";

#[test]
fn each_case_of_loss_is_shown_by_tests_that_are_there() {
    let document = read("docs/operations.md");
    let (_, section) = document.split_once(HEADING).expect(HEADING);
    let section = section.split("\n## ").next().unwrap_or_default();
    let rows: Vec<_> = section
        .lines()
        .filter(|line| line.starts_with('|') && !is_head(line))
        .collect();
    assert!(rows.len() > 10, "{} rows", rows.len());
    for row in rows {
        let cells: Vec<_> = row.split('|').map(str::trim).collect();
        let ["", what, lost, told, shown_by, ""] = cells[..] else {
            panic!("not a row of four cells: {row}");
        };
        assert!(![what, lost, told].contains(&""), "a cell is empty: {row}");
        for name in shown_by.split(", ") {
            let name = name.trim_matches('`');
            assert!(named_tests::exists(name), "{what}: there is no test {name}");
        }
    }
}

/// The first two lines of a table.
fn is_head(line: &str) -> bool {
    line.starts_with("| what happens |") || line.starts_with("|---|")
}
