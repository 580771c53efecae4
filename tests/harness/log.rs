//! What the function writes to its log.

use serde_json::Value;

use crate::World;
use crate::eventually::{answer, in_time};

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
    ///
    /// # Panics
    /// When none comes; it then shows the lines that came.
    pub async fn logged(&self, what: &str, wanted: impl Fn(&Value) -> bool) -> Value {
        let found = async || self.log().into_iter().find(&wanted);
        in_time(answer(found)).await.unwrap_or_else(|| {
            let lines = self.gateway.output().join("\n");
            panic!("in vain waited for a log line: {what}. These came:\n{lines}")
        })
    }

    /// Waits for the line that sums up an event of this route, and of which `wanted` holds.
    pub async fn summed_up(&self, route: &str, wanted: impl Fn(&Value) -> bool) -> Value {
        let served = |line: &Value| {
            line["message"] == "event served" && line["route"] == route && wanted(line)
        };
        self.logged(route, served).await
    }
}
