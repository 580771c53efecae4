//! What the function writes to its log.

use serde_json::Value;

use crate::{World, eventually};

impl World {
    /// The function's lines so far that are JSON.
    #[must_use]
    pub fn log(&self) -> Vec<Value> {
        let lines = self.gateway.output();
        let lines = lines
            .iter()
            .filter_map(|line| line.strip_prefix("function | "));
        lines
            .filter_map(|line| serde_json::from_str(line).ok())
            .collect()
    }

    /// Waits for a line that `wanted` accepts.
    pub async fn logged(&self, what: &str, wanted: impl Fn(&Value) -> bool) -> Value {
        let found = async || self.log().into_iter().find(&wanted);
        eventually(&format!("a log line: {what}"), found).await
    }

    /// Waits for the line that sums up an event of this route, and of which `wanted` holds.
    pub async fn summed_up(&self, route: &str, wanted: impl Fn(&Value) -> bool) -> Value {
        let served = |line: &Value| {
            line["message"] == "event served" && line["route"] == route && wanted(line)
        };
        self.logged(route, served).await
    }
}
