//! The function's lines of figures, read as CloudWatch Logs reads them.

use serde_json::Value;

use crate::eventually::{answer, in_time};
use crate::{World, now_ms};

/// The units that CloudWatch knows which a function like ours can use.
const UNITS: [&str; 3] = ["Count", "Milliseconds", "Bytes"];

/// The figures of all events so far, in order, each checked against the embedded metric format.
///
/// # Panics
/// When there are more than so many, or one breaks a rule.
pub async fn of(world: &World, events: usize) -> Vec<Value> {
    let lines = in_time(answer(async || {
        let output = world.gateway.output();
        // The bare line: whatever stands before or behind the JSON makes it no metrics.
        let lines = output
            .iter()
            .filter_map(|line| line.strip_prefix("function | "));
        let lines: Vec<_> = lines
            .filter(|line| line.contains("_aws"))
            .map(str::to_owned)
            .collect();
        (lines.len() >= events).then_some(lines)
    }));
    let lines = lines.await.unwrap_or_else(|| {
        let lines = world.gateway.output().join("\n");
        panic!("in vain waited for {events} lines of figures. These came:\n{lines}")
    });
    assert_eq!(lines.len(), events, "{lines:#?}");
    lines.iter().map(|line| embedded_metrics(line)).collect()
}

/// Reads a line by the rules of CloudWatch's specification: what breaks one is no metric there.
fn embedded_metrics(line: &str) -> Value {
    assert!(line.len() <= 256 * 1024);
    let root: Value = serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
    let metadata = root["_aws"].as_object().unwrap();
    assert_eq!(metadata.len(), 2, "{line}");
    let (timestamp, now) = (metadata["Timestamp"].as_u64().unwrap(), now_ms());
    assert!(
        timestamp <= now && now - timestamp < 3_600_000,
        "milliseconds: {timestamp}"
    );
    let directives = metadata["CloudWatchMetrics"].as_array().unwrap();
    assert!(!directives.is_empty(), "{line}");
    for directive in directives {
        let directive = directive.as_object().unwrap();
        assert_eq!(directive.len(), 3, "{line}");
        assert_eq!(directive["Namespace"], "Sidewire");
        for set in directive["Dimensions"].as_array().unwrap() {
            let set = set.as_array().unwrap();
            assert!(set.len() <= 30, "{line}");
            for name in set {
                let value = root[name.as_str().unwrap()].as_str().unwrap();
                assert!(
                    (1..=1024).contains(&value.len()) && value.is_ascii(),
                    "{line}"
                );
            }
        }
        let metrics = directive["Metrics"].as_array().unwrap();
        assert!(metrics.len() <= 100, "{line}");
        for metric in metrics {
            let metric = metric.as_object().unwrap();
            assert_eq!(metric.len(), 2, "{line}");
            assert!(UNITS.contains(&metric["Unit"].as_str().unwrap()), "{line}");
            let name = metric["Name"].as_str().unwrap();
            assert!(root[name].is_number(), "{name} in {line}");
        }
    }
    root
}

/// The counts, without what only takes time.
///
/// # Panics
/// On what is no line of figures.
#[must_use]
pub fn counts(figures: &Value) -> Value {
    let mut counts = figures.as_object().unwrap().clone();
    for other in ["_aws", "FunctionName", "request_id", "BackendDuration"] {
        counts.remove(other);
    }
    Value::Object(counts)
}
