//! docs/parity.md against the sources: each test that it names is there, each row is whole.

use std::collections::{BTreeMap, BTreeSet};

use crate::named_tests;
use crate::workspace::read;

const DOCUMENT: &str = "docs/parity.md";
const CONFIDENCES: [&str; 3] = ["sure", "likely", "unsure"];
const NOT_YET: &str = "not yet";
/// Where the judges are.
const JUDGES: &str = "xtask/src/acceptance/gateway";
const PYTHON_JUDGES: [&str; 4] = ["judge.py", "details.py", "limits.py", "authorizer.py"];
const NODE_JUDGE: &str = "judge.mjs";
/// Why a stage cannot show a row: a few words.
const WHY_NOT: std::ops::RangeInclusive<usize> = 2..=12;

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
                    unquoted.unwrap_or_else(|| panic!("{}: {name} is not a name", self.id))
                })
                .collect(),
        }
    }
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

/// A judge's source, and how a step of it is written there.
fn step(judge: &str, name: &str) -> Option<(String, String)> {
    let written = match judge {
        NODE_JUDGE => format!("\n  async {name}() {{"),
        _ if PYTHON_JUDGES.contains(&judge) => format!("step\ndef {name}():"),
        _ => return None,
    };
    Some((read(format!("{JUDGES}/{judge}")), written))
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

/// A step that a judge can put a stage through, and not local-gateway alone.
fn of_a_stage(test: &str) -> bool {
    let Some((judge, name)) = test.split_once("::") else {
        return false;
    };
    step(judge, name).is_some_and(|(source, written)| {
        source.contains(&written) && !source.contains(&format!("@local_{written}"))
    })
}

#[test]
fn the_tests_that_the_parity_table_names_are_there() {
    let document = read(DOCUMENT);
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
    let document = read(DOCUMENT);
    let rows = rows(&document);
    assert!(!rows.is_empty());
    let mut ids = BTreeSet::new();
    for (section, row) in &rows {
        let id = &row.id;
        assert!(ids.insert(id), "{id} is there twice");
        let number = id.strip_prefix(&format!("{section}-"));
        assert!(
            number.is_some_and(|number| number.parse::<u8>().is_ok()),
            "{id} is not a row of section {section}"
        );
        assert!(!row.fact.is_empty(), "{id} has no fact");
        assert!(
            CONFIDENCES.contains(&row.confidence.as_str()),
            "{id}: {:?} is not a confidence",
            row.confidence
        );
        let shown = row.tests().into_iter().any(of_a_stage);
        assert_eq!(
            row.stage == "yes",
            shown,
            "{id}: can a judge's step be pointed at a stage?"
        );
        let words = row.stage.split_whitespace().count();
        assert!(
            shown || WHY_NOT.contains(&words),
            "{id}: why not at a stage, in a few words? {:?}",
            row.stage
        );
    }
}

#[test]
fn the_parity_table_is_counted() {
    let document = read(DOCUMENT);
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
fn what_only_local_gateway_can_be_put_through_is_no_step_of_a_stage() {
    assert!(of_a_stage("limits.py::an_idle_client_is_a_1001"));
    assert!(of_a_stage("judge.mjs::a_lost_client_is_a_1006"));
    for test in [
        "limits.py::too_many_calls_are_a_LimitExceededException",
        "local-gateway::it::life::an_ended_connection_is_told_once",
    ] {
        assert!(exists(test) && !of_a_stage(test), "{test}");
    }
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
        // A function of a judge, but no step.
        "kit.py::connect",
        "nobody::it::life::an_ended_connection_is_told_once",
    ] {
        assert!(!exists(name), "{name}");
    }
}
