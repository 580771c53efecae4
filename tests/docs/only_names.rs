//! ARCHITECTURE.md says who alone may name what. Its table against the sources.

use std::path::Path;

use crate::source::words;
use crate::workspace::{read, rust_files};

const DOCUMENT: &str = "ARCHITECTURE.md";
const HEADER: &str = "| in | only | names |";
/// In place of a file: not even one.
const NOBODY: &str = "nobody";

/// A row of the table.
#[derive(Debug, PartialEq, Eq)]
struct Rule {
    /// The files and folders that it is about, tests left out.
    places: Vec<String>,
    /// The files and folders in the only place that may.
    only: Vec<String>,
    /// Crates, or paths to items.
    names: Vec<String>,
}

fn rules(document: &str) -> Vec<Rule> {
    let table = document.lines().skip_while(|line| *line != HEADER).skip(2);
    let rows = table.take_while(|line| line.starts_with('|'));
    let rules = rows.map(|row| {
        let cells: Vec<_> = row.trim_matches('|').split('|').map(spans).collect();
        let [places, only, names] = cells.as_slice() else {
            panic!("not a row of three cells: {row}");
        };
        assert!(!names.is_empty(), "no name: {row}");
        let nobody = row
            .split('|')
            .nth(2)
            .is_some_and(|cell| cell.trim() == NOBODY);
        assert!(
            only.is_empty() == nobody,
            "neither a file nor {NOBODY}: {row}"
        );
        assert!(places.len() == 1 || nobody, "not one place: {row}");
        Rule {
            places: places.clone(),
            only: only
                .iter()
                .map(|name| format!("{}/{name}", places[0]))
                .collect(),
            names: names.clone(),
        }
    });
    rules.collect()
}

/// What stands in code spans.
fn spans(cell: &str) -> Vec<String> {
    cell.split('`')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

/// Whether a source has this name in it, a path as a whole and from its beginning.
fn has(words: &[String], name: &str) -> bool {
    let parts = name.split("::").flat_map(|part| ["::", part]);
    let name: Vec<_> = parts.skip(1).collect();
    words.windows(name.len()).any(|words| words == name)
}

impl Rule {
    /// Whether a file may: it is one of those, or below one of them.
    fn lets(&self, file: &Path) -> bool {
        self.only.iter().any(|only| file.starts_with(only))
    }

    /// What is wrong with these files, each with its words.
    fn breaches(&self, files: &[(&Path, Vec<String>)]) -> Vec<String> {
        let mut breaches = Vec::new();
        for name in &self.names {
            let naming = files.iter().filter(|(_, words)| has(words, name));
            let naming: Vec<_> = naming.map(|(file, _)| *file).collect();
            for file in naming.iter().filter(|file| !self.lets(file)) {
                breaches.push(format!("{} names {name}", file.display()));
            }
            if naming.is_empty() && !self.only.is_empty() {
                breaches.push(format!("nobody in {:?} names {name}", self.places));
            }
        }
        for only in &self.only {
            let named = files.iter().filter(|(file, _)| file.starts_with(only));
            let mut named =
                named.flat_map(|(_, words)| self.names.iter().map(|name| has(words, name)));
            if !named.any(|has| has) {
                breaches.push(format!("{only} names none of {:?}", self.names));
            }
        }
        breaches
    }
}

#[test]
fn nobody_names_what_only_others_may_name() {
    let rules = rules(&read(DOCUMENT));
    assert!(rules.len() > 5, "{rules:?}");
    let mut breaches = Vec::new();
    for rule in &rules {
        let files: Vec<_> = rule
            .places
            .iter()
            .flat_map(|place| rust_files(place.as_ref()))
            .collect();
        assert!(!files.is_empty(), "no file: {rule:?}");
        let words = files
            .iter()
            .map(|file| (file.as_path(), words(&read(file))));
        breaches.extend(rule.breaches(&words.collect::<Vec<_>>()));
    }
    assert!(
        breaches.is_empty(),
        "{DOCUMENT} says otherwise: {breaches:#?}"
    );
}

#[test]
fn a_row_lets_files_and_folders_or_nobody() {
    let document = "text\n\n| in | only | names |\n|---|---|---|\n\
        | `a/src` | `b.rs`, `c` | `http`, `std::env` |\n| `a/x.rs`, `a/y.rs` | nobody | `rand` |\n\n| no | row | at all |";
    let strings = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
    let expected = [
        Rule {
            places: strings(&["a/src"]),
            only: strings(&["a/src/b.rs", "a/src/c"]),
            names: strings(&["http", "std::env"]),
        },
        Rule {
            places: strings(&["a/x.rs", "a/y.rs"]),
            only: Vec::new(),
            names: strings(&["rand"]),
        },
    ];
    assert_eq!(rules(document), expected);
}

#[test]
fn who_names_too_much_and_who_names_nothing_any_more_is_found() {
    let document =
        "| in | only | names |\n|---|---|---|\n| `a` | `b.rs`, `c` | `http`, `std::env` |";
    let rule = rules(document).remove(0);
    let breaches = |files: &[(&'static str, &str)]| {
        let files = files
            .iter()
            .map(|(file, text)| (Path::new(*file), words(text)));
        rule.breaches(&files.collect::<Vec<_>>())
    };
    let fine = [
        ("a/b.rs", "use http::Uri; // rand"),
        (
            "a/c/d.rs",
            "use std::{env, fs}; fn f() { std::env::vars() }",
        ),
        ("a/e.rs", "// http and std::env"),
    ];
    assert!(breaches(&fine).is_empty(), "{:?}", breaches(&fine));
    let wrong = [
        ("a/b.rs", "use http::Uri;"),
        ("a/e.rs", "fn f() { http::get(); }"),
    ];
    let expected = [
        "a/e.rs names http",
        r#"nobody in ["a"] names std::env"#,
        r#"a/c names none of ["http", "std::env"]"#,
    ];
    assert_eq!(breaches(&wrong), expected);
}
