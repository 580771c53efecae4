use std::collections::BTreeMap;

use super::*;
use crate::figures::{Summary, rounded};
use crate::report::{FanOut, Machine, Protocol, Rate, Settings};

fn summary(median: f64) -> Summary {
    Summary {
        n: 3,
        min: rounded(median / 2.0),
        median: rounded(median),
        max: rounded(median * 2.0),
    }
}

fn rows(rows: &[(&str, f64)]) -> BTreeMap<String, Summary> {
    rows.iter()
        .map(|(name, median)| ((*name).to_owned(), summary(*median)))
        .collect()
}

fn target(name: &str, kind: Kind, factor: f64) -> Target {
    let all = [
        (row::ALONE, 2.0),
        (row::COLD_START, 8.0),
        (row::FIRST_CONNECT, 30.0),
        (row::CONNECT, 22.0),
        (row::CONNECT_GREETED, 33.0),
        (row::MESSAGE, 32.0),
        (row::FIRST_MESSAGE, 40.0),
        (row::DISCONNECT, 1.0),
        ("broadcast to 10", 35.0),
        ("broadcast to 100", 60.0),
        ("broadcast to 1000", 200.0),
        ("CPU of a message to sender", 0.7),
        ("CPU of a $disconnect", 0.4),
        ("CPU of a $connect", 1.0),
        ("CPU of a broadcast to 1000", 70.0),
        (row::MEMORY, 22.0),
    ];
    let message = Calls::from([("backend message".to_owned(), 1), ("post".to_owned(), 1)]);
    Target {
        name: name.to_owned(),
        kind,
        rows: rows(&all.map(|(name, value)| (name, value * factor))),
        calls: BTreeMap::from([(event::MESSAGE.to_owned(), message)]),
        posts_at_once: 64,
        problems: Calls::new(),
    }
}

/// A report with round figures.
pub(crate) fn report() -> Report {
    let rate = |posts_per_second, cpu_us| Rate {
        posts_per_second,
        cpu_us,
    };
    Report {
        date: "2026-11-29".to_owned(),
        machine: Machine {
            processor: "Some CPU".to_owned(),
            cores: 2,
            kernel: "Linux 6.18".to_owned(),
            load: "0.10".to_owned(),
        },
        settings: Settings {
            seed: 7,
            rounds: 3,
            cold_starts: 9,
            backend_ms: 20.0,
            management_ms: 10.0,
            quick: false,
        },
        targets: vec![
            target("Python", Kind::Python, 40.0),
            target("Node.js", Kind::Node, 3.0),
            target("Sidewire", Kind::Ours, 1.0),
            target("Sidewire, log on", Kind::OursLogged, 1.1),
        ],
        floors: rows(&[
            (floor::BACKEND, 21.0),
            (floor::POST, 11.0),
            (floor::PUT, 0.5),
            (floor::GET, 0.25),
            ("query of 10 rows", 0.5),
            ("query of 100 rows", 1.0),
            ("query of 1000 rows", 4.0),
        ]),
        fan_out: vec![FanOut {
            target: "Sidewire".to_owned(),
            protocol: Protocol::Http1,
            concurrency: 64,
            ours: rate(3600.0, 70.0),
            bare: rate(4800.0, 30.0),
        }],
    }
}

#[test]
fn the_table_has_medians_and_how_many_times_as_much_others_take() {
    let table = table(&report());
    let line = |start: &str| table.lines().find(|line| line.starts_with(start)).unwrap();
    assert_eq!(
        line("| median"),
        "| median, ms | Python | Node.js | Sidewire | Sidewire, log on | Python / Sidewire | Node.js / Sidewire |"
    );
    assert_eq!(
        line("| broadcast to 1000"),
        "| broadcast to 1000 | 8000 | 600 | 200 | 220 | 40.0× | 3.00× |"
    );
}

#[test]
fn a_proxy_that_was_not_measured_has_no_column() {
    let mut report = report();
    report.targets.remove(0);
    let table = table(&report);
    assert!(
        table.starts_with("| median, ms | Node.js | Sidewire |"),
        "{table}"
    );
    assert!(!table.contains("Python"), "{table}");
}

#[test]
fn the_page_says_where_and_when_and_leaves_no_mark() {
    let page = page(&report());
    assert!(page.contains("on 2026-11-29, on 2 × Some CPU"), "{page}");
    assert!(page.contains("| Sidewire | HTTP/1.1 | 64 | 3600 | 4800 | 75 % | 70.0 | 30.0 |"));
    assert!(page.contains("| message, connection known | 1 backend message, 1 post |"));
    for mark in ["run", "table", "goals", "floors", "calls", "fan-out"] {
        assert!(METHOD.contains(&format!("<!-- {mark} -->")), "{mark}");
        assert!(!page.contains(&format!("<!-- {mark} -->")), "{mark}");
    }
}

#[test]
fn a_report_survives_its_json() {
    let text = serde_json::to_string(&report()).unwrap();
    assert_eq!(serde_json::from_str::<Report>(&text).unwrap(), report());
}
