//! What the stack says of itself, line by line: the other side of the evidence. A reading of its
//! own, which shares no code with who wrote the lines.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use tokio::time::Instant;

/// What a line says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Line {
    /// The function's last word on an event.
    Served(Served),
    /// Another line of the function, louder than `info`.
    Complaint {
        /// Whom it names.
        connection: Option<String>,
        text: String,
    },
    /// The gateway plays a fault.
    Fault { name: String, connection: String },
    /// The gateway's line of an event that brought no status.
    Failed { connection: String, words: String },
    /// An environment ended.
    Ended(String),
    /// An environment served its first event.
    ColdStart,
}

/// The function's line of an event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Served {
    pub(super) request: String,
    pub(super) connection: String,
    pub(super) delivered: u64,
    pub(super) gone: u64,
    /// Throttled and failed: what was not delivered although somebody may be there.
    pub(super) undelivered: u64,
    pub(super) error: Option<String>,
    pub(super) loud: bool,
}

/// All lines that say something, in order. Clones are one.
#[derive(Debug, Clone, Default)]
pub(super) struct Evidence(Arc<Mutex<Vec<(Instant, Line)>>>);

impl Evidence {
    /// Adds a line that has just come.
    pub(super) fn add(&self, line: &str) {
        if let Some(line) = read(line) {
            self.lines().push((Instant::now(), line));
        }
    }

    pub(super) fn lines(&self) -> MutexGuard<'_, Vec<(Instant, Line)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reads a line of the gateway; `None` for one that says nothing of interest.
fn read(line: &str) -> Option<Line> {
    if let Some(said) = line.strip_prefix("function | ") {
        return read_function(said);
    }
    // After the time of day.
    let (_, said) = line.strip_prefix("gateway  | ")?.split_once(' ')?;
    if let Some(fault) = said.strip_prefix("fault ") {
        let (name, connection) = fault.split_once(' ').unwrap_or((fault, ""));
        return Some(Line::Fault {
            name: name.to_owned(),
            connection: connection.to_owned(),
        });
    }
    if let Some(end) = said.strip_prefix("environment ") {
        return Some(Line::Ended(end.split_once(": ")?.1.to_owned()));
    }
    let mut words = said.split_whitespace();
    let (_kind, connection, route) = (words.next()?, words.next()?, words.next()?);
    if !route.ends_with(':') {
        return None;
    }
    let (_, outcome) = said.split_once(": ")?;
    if outcome.starts_with(|first: char| first.is_ascii_digit()) {
        return outcome.contains("cold start").then_some(Line::ColdStart);
    }
    Some(Line::Failed {
        connection: connection.to_owned(),
        words: outcome.to_owned(),
    })
}

fn read_function(said: &str) -> Option<Line> {
    let complaint = |text: &str| Line::Complaint {
        connection: None,
        text: text.to_owned(),
    };
    let Ok(value) = serde_json::from_str::<Value>(said) else {
        return Some(complaint(said)); // a panic, or whatever else is no log line
    };
    if value.get("_aws").is_some() {
        return None;
    }
    let text = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let count = |name: &str| value.get(name).and_then(Value::as_u64).unwrap_or_default();
    let loud = matches!(text("level").as_deref(), Some("WARN" | "ERROR"));
    let message = text("message").unwrap_or_default();
    if message == "event served" {
        return Some(Line::Served(Served {
            request: text("request_id").unwrap_or_default(),
            connection: text("connection_id").unwrap_or_default(),
            delivered: count("delivery.delivered"),
            gone: count("delivery.gone"),
            undelivered: count("delivery.throttled")
                + count("delivery.refused")
                + count("delivery.failed"),
            error: text("error"),
            loud,
        }));
    }
    loud.then(|| Line::Complaint {
        connection: text("connection_id"),
        text: match text("error") {
            Some(error) => format!("{message}: {error}"),
            None => message,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gateways_lines_are_told_apart() {
        let fault = |name: &str, connection: &str| Line::Fault {
            name: name.to_owned(),
            connection: connection.to_owned(),
        };
        for (line, expected) in [
            (
                "18:45:40.188 fault post.429 a=",
                Some(fault("post.429", "a=")),
            ),
            (
                "18:45:40.188 fault dynamodb.slow.Query ",
                Some(fault("dynamodb.slow.Query", "")),
            ),
            (
                "18:45:40.205 MESSAGE    a= $default: 200 (12 ms, environment 1)",
                None,
            ),
            (
                "18:45:40.188 CONNECT    a= $connect: 200 (262 ms, environment 1, cold start 261 ms)",
                Some(Line::ColdStart),
            ),
            (
                "18:45:40.205 MESSAGE    a= $default: the environment ended (12 ms, environment 1)",
                Some(Line::Failed {
                    connection: "a=".to_owned(),
                    words: "the environment ended (12 ms, environment 1)".to_owned(),
                }),
            ),
            (
                "18:45:40.205 environment 3 ended: killed by a fault after its answer",
                Some(Line::Ended("killed by a fault after its answer".to_owned())),
            ),
            ("18:45:40.205 a= left during its handshake", None),
            ("faults are played, with the seed 7", None),
        ] {
            assert_eq!(read(&format!("gateway  | {line}")), expected, "{line}");
        }
    }

    #[test]
    fn the_functions_lines_are_told_apart() {
        let served = r#"{"level":"ERROR","message":"event served","request_id":"r=","connection_id":"a=","delivery.delivered":3,"delivery.gone":1,"delivery.throttled":1,"delivery.failed":2,"error":"table"}"#;
        let expected = Served {
            request: "r=".to_owned(),
            connection: "a=".to_owned(),
            delivered: 3,
            gone: 1,
            undelivered: 3,
            error: Some("table".to_owned()),
            loud: true,
        };
        let complaint = |connection: Option<&str>, text: &str| Line::Complaint {
            connection: connection.map(str::to_owned),
            text: text.to_owned(),
        };
        for (line, expected) in [
            (served, Some(Line::Served(expected))),
            (
                r#"{"level":"WARN","message":"a frame was not delivered","connection_id":"a="}"#,
                Some(complaint(Some("a="), "a frame was not delivered")),
            ),
            (
                r#"{"level":"ERROR","message":"a row stays","error":"table"}"#,
                Some(complaint(None, "a row stays: table")),
            ),
            (r#"{"level":"INFO","message":"ready"}"#, None),
            // What is not said at WARN or above is no evidence.
            (
                r#"{"level":"INFO","message":"a frame was not delivered","connection_id":"a="}"#,
                None,
            ),
            (r#"{"_aws":{},"level":"WARN"}"#, None),
            ("thread panicked", Some(complaint(None, "thread panicked"))),
        ] {
            assert_eq!(read(&format!("function | {line}")), expected, "{line}");
        }
    }
}
