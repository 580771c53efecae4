//! docs/parity.md against the sources: each test that it names is there, each row is whole.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use super::{LIMITS_JUDGE, NODE_JUDGE, PYTHON_JUDGE};
use crate::{named_tests, workspace};

const DOCUMENT: &str = "docs/parity.md";
const CONFIDENCES: [&str; 3] = ["sure", "likely", "unsure"];
const NOT_YET: &str = "not yet";

/// A line of one of its tables.
#[derive(Debug)]
struct Row {
    id: String,
    fact: String,
    confidence: String,
    shown_by: String,
    stage: String,
}

impl Row {
    /// The tests, without their quotes; none where there is no test yet.
    fn tests(&self) -> Vec<&str> {
        match self.shown_by.as_str() {
            NOT_YET => Vec::new(),
            names => names
                .split(", ")
                .map(|name| {
                    let unquoted = name
                        .strip_prefix('`')
                        .and_then(|rest| rest.strip_suffix('`'));
                    unquoted.unwrap_or_else(|| panic!("{}: {name} is no name", self.id))
                })
                .collect(),
        }
    }
}

fn document() -> String {
    fs::read_to_string(workspace().join(DOCUMENT)).unwrap()
}

/// The rows below each heading; the heading's first word is its section.
fn rows(document: &str) -> Vec<(String, Row)> {
    let mut section = "";
    let mut rows = Vec::new();
    for line in document.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            section = heading.split(' ').next().unwrap();
        }
        let cells: Vec<_> = line.split('|').map(str::trim).collect();
        match cells.as_slice() {
            [_, "id", ..] | [_, "---", ..] => {}
            [_, id, fact, confidence, shown_by, stage, _] => {
                let [id, fact, confidence, shown_by, stage] =
                    [*id, *fact, *confidence, *shown_by, *stage].map(str::to_owned);
                let row = Row {
                    id,
                    fact,
                    confidence,
                    shown_by,
                    stage,
                };
                rows.push((section.to_owned(), row));
            }
            [_] => {}
            _ => panic!("not a row of five cells: {line}"),
        }
    }
    rows
}

/// How a step of a judge is written in its source.
fn step(judge: &str, name: &str) -> Option<(&'static str, String)> {
    match judge {
        "judge.py" => Some((PYTHON_JUDGE, format!("\ndef {name}():"))),
        "limits.py" => Some((LIMITS_JUDGE, format!("\ndef {name}():"))),
        "judge.mjs" => Some((NODE_JUDGE, format!("\n  async {name}() {{"))),
        _ => None,
    }
}

fn exists(test: &str) -> bool {
    let path: Vec<_> = test.split("::").collect();
    let (name, module) = path.split_last().unwrap();
    if let [judge] = module
        && let Some((source, written)) = step(judge, name)
    {
        return source.contains(&written);
    }
    named_tests::exists(test)
}

/// A step of a judge that local-gateway alone can be put through.
fn local_only(test: &str) -> bool {
    let name = test.strip_prefix("judge.py::").unwrap_or_default();
    PYTHON_JUDGE.contains(&format!("@local_step\ndef {name}():"))
}

#[test]
fn the_tests_that_the_parity_table_names_are_there() {
    let document = document();
    let missing: Vec<_> = rows(&document)
        .iter()
        .flat_map(|(_, row)| {
            let tests = row.tests().into_iter().filter(|test| !exists(test));
            tests
                .map(|test| format!("{} {test}", row.id))
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(missing.is_empty(), "no such test: {missing:#?}");
}

#[test]
fn each_row_of_the_parity_table_is_whole() {
    let document = document();
    let rows = rows(&document);
    assert!(!rows.is_empty());
    let mut ids = BTreeSet::new();
    for (section, row) in &rows {
        let id = &row.id;
        assert!(ids.insert(id), "{id} is there twice");
        let number = id.strip_prefix(&format!("{section}-"));
        assert!(
            number.is_some_and(|number| number.parse::<u8>().is_ok()),
            "{id} is no row of section {section}"
        );
        assert!(!row.fact.is_empty(), "{id} has no fact");
        assert!(
            CONFIDENCES.contains(&row.confidence.as_str()),
            "{id}: {:?} is no confidence",
            row.confidence
        );
        let judged = |test: &&str| test.starts_with("judge.") && !local_only(test);
        let stage = if row.tests().iter().any(judged) {
            "yes"
        } else {
            "no"
        };
        assert_eq!(
            row.stage, stage,
            "{id}: can a judge's step be pointed at a stage?"
        );
    }
}

#[test]
fn the_parity_table_is_counted() {
    let document = document();
    let mut counts = BTreeMap::<_, [usize; 2]>::new();
    let rows = rows(&document);
    for (_, row) in &rows {
        let tested = usize::from(row.tests().is_empty());
        for key in [row.confidence.as_str(), "total"] {
            counts.entry(key).or_default()[tested] += 1;
        }
    }
    for (confidence, [tested, not_yet]) in &counts {
        println!("parity: {confidence}: {tested} tested, {not_yet} not yet");
    }
    let stage = rows.iter().filter(|(_, row)| row.stage == "yes").count();
    println!("parity: {stage} can be pointed at a real stage");
    assert_eq!(counts["total"].iter().sum::<usize>(), rows.len());
}

#[test]
fn a_name_that_is_not_there_is_missed() {
    assert!(exists(
        "local-gateway::it::life::an_ended_connection_is_told_once"
    ));
    for name in [
        "local-gateway::it::life::no_such_test",
        // A function, but no test.
        "local-gateway::it::life::disconnect",
        "judge.py::no_such_step",
        "judge.py::step",
        "nobody::it::life::an_ended_connection_is_told_once",
    ] {
        assert!(!exists(name), "{name}");
    }
}
