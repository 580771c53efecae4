use std::fs;
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};

use super::{Figures, METRICS, line};
use proxy_core::delivery::Report;
use proxy_core::time::EpochMs;

fn everything() -> Figures {
    Figures {
        request_id: "JC1eGdeJIAMCK-g=".to_owned(),
        client_error: true,
        unauthorized: true,
        rate_limited: true,
        backend_failure: true,
        error: true,
        late_work_cut_off: true,
        backend_time: Some(Duration::from_micros(12_900)),
        deliveries: Report {
            delivered: 2,
            gone: 3,
            waiting: 4,
            queued: 5,
            throttled: 6,
            refused: 7,
            failed: 8,
        },
    }
}

fn written(figures: &Figures) -> Value {
    let text = line("sidewire", figures, EpochMs(1_764_054_000_123));
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(text.ends_with('\n'), "{text}");
    serde_json::from_str(&text).unwrap()
}

#[test]
fn a_line_is_what_cloudwatch_makes_metrics_of() {
    let quiet = Figures {
        request_id: "r1".to_owned(),
        backend_time: Some(Duration::ZERO),
        ..Figures::default()
    };
    let metrics = json!([
        {"Name": "Events", "Unit": "Count"},
        {"Name": "BackendDuration", "Unit": "Milliseconds"},
    ]);
    assert_eq!(
        written(&quiet),
        json!({
            "_aws": {
                "Timestamp": 1_764_054_000_123_u64,
                "CloudWatchMetrics": [{
                    "Namespace": "Sidewire",
                    "Dimensions": [["FunctionName"]],
                    "Metrics": metrics,
                }],
            },
            "FunctionName": "sidewire",
            "request_id": "r1",
            "Events": 1,
            "BackendDuration": 0,
        })
    );
}

#[test]
fn every_metric_has_the_value_that_was_counted() {
    let line = written(&everything());
    let declared: Vec<_> = line["_aws"]["CloudWatchMetrics"][0]["Metrics"]
        .as_array()
        .unwrap()
        .iter()
        .map(|metric| {
            let text = |member: &str| metric[member].as_str().unwrap().to_owned();
            (text("Name"), text("Unit"))
        })
        .collect();
    let all = METRICS.map(|(name, unit)| (name.to_owned(), unit.to_owned()));
    assert_eq!(declared, all);
    let values = all.map(|(name, _)| line[name].as_u64().unwrap());
    assert_eq!(values, [1, 1, 1, 1, 1, 1, 1, 12, 2, 3, 4, 5, 6, 7, 8]);
}

#[test]
fn a_figure_that_is_zero_is_left_out_with_its_declaration() {
    let none = written(&Figures::default());
    assert_eq!(
        none["_aws"]["CloudWatchMetrics"][0]["Metrics"],
        json!([{"Name": "Events", "Unit": "Count"}])
    );
    for (name, _) in METRICS.into_iter().skip(1) {
        assert!(none.get(name).is_none(), "{name} in {none}");
    }
}

#[test]
fn the_documentation_lists_every_metric_with_its_unit_and_no_other() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let text = fs::read_to_string(root.join("docs/operations.md")).unwrap();
    let table = text
        .lines()
        .skip_while(|line| !line.starts_with("| metric |"))
        .skip(2)
        .take_while(|line| line.starts_with('|'));
    let told: Vec<_> = table
        .map(|row| {
            let mut cells = row.split('|').map(str::trim).skip(1);
            let mut cell = || cells.next().unwrap().trim_matches('`').to_owned();
            (cell(), cell())
        })
        .collect();
    let all = METRICS.map(|(name, unit)| (name.to_owned(), unit.to_owned()));
    assert_eq!(told, all);
}
