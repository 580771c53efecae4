//! What is counted, and what is wrong: the soak's table.

use std::collections::BTreeMap;
use std::time::Duration;

use anyhow::ensure;

use crate::output;

/// No environment may ever have had more memory, in KiB.
const MEMORY_LIMIT: u64 = 64 * 1024;
/// So many violations are shown in words.
const SHOWN: usize = 20;

/// The figures, and the violations in words.
#[derive(Debug, Default)]
pub(super) struct Verdict {
    pub(super) lives: usize,
    pub(super) opened: usize,
    pub(super) refused: BTreeMap<u16, u64>,
    pub(super) sent: u64,
    pub(super) frames: u64,
    pub(super) broadcasts: u64,
    pub(super) arrived: u64,
    pub(super) greeted: u64,
    pub(super) repeated: u64,
    pub(super) environments: u64,
    pub(super) killed: u64,
    pub(super) loud: u64,
    /// In KiB.
    pub(super) memory: u64,
    pub(super) open: usize,
    pub(super) deaf: usize,
    pub(super) without_row: usize,
    pub(super) stray_rows: usize,
    pub(super) records_left: usize,
    lost: u64,
    lost_by_open: u64,
    excused: BTreeMap<&'static str, u64>,
    errors: BTreeMap<String, u64>,
    latencies: Vec<Duration>,
    violations: Vec<String>,
}

impl Verdict {
    pub(super) fn violation(&mut self, words: String) {
        self.violations.push(words);
    }

    pub(super) fn excused(&mut self, why: &'static str) {
        *self.excused.entry(why).or_default() += 1;
    }

    /// An owed frame is missing, and nothing says why.
    pub(super) fn lost(&mut self, words: &str, is_open: bool) {
        self.lost += 1;
        self.lost_by_open += u64::from(is_open);
        self.violations.push(words.to_owned());
    }

    pub(super) fn error_frame(&mut self, code: &str) {
        *self.errors.entry(code.to_owned()).or_default() += 1;
    }

    pub(super) fn latency(&mut self, time: Duration) {
        self.latencies.push(time);
    }

    #[cfg(test)]
    pub(super) fn violations(&self) -> &[String] {
        &self.violations
    }

    fn percentile(&self, of_hundred: usize) -> u128 {
        let mut sorted = self.latencies.clone();
        sorted.sort_unstable();
        let place = sorted.len() * of_hundred / 100;
        sorted.get(place).map_or(0, Duration::as_millis)
    }

    fn rows(&self) -> Vec<(String, String)> {
        let row = |name: &str, figure: String| (name.to_owned(), figure);
        let refused: u64 = self.refused.values().sum();
        let mut rows = vec![
            row(
                "handshakes",
                format!("{} ({} opened, {refused} refused)", self.lives, self.opened),
            ),
            row("frames sent by clients", self.sent.to_string()),
            row("frames got by clients", self.frames.to_string()),
            row("broadcasts", self.broadcasts.to_string()),
            row("owed frames that arrived", self.arrived.to_string()),
            row("greetings that arrived", self.greeted.to_string()),
            row("owed frames lost without a word", self.lost.to_string()),
            row(
                "  of them by connections that are still open",
                self.lost_by_open.to_string(),
            ),
            row(
                "frames twice (a post was repeated)",
                self.repeated.to_string(),
            ),
            row(
                "own frame back, median and 99 %",
                format!("{} ms, {} ms", self.percentile(50), self.percentile(99)),
            ),
            row(
                "environments, of them killed",
                format!("{}, {}", self.environments, self.killed),
            ),
            row(
                "most memory of an environment",
                format!("{:.1} MiB", self.mebibytes()),
            ),
            row("warnings and errors in the log", self.loud.to_string()),
            row("open at the end", self.open.to_string()),
            row("  deaf (no broadcast reached them)", self.deaf.to_string()),
            row("  without a row", self.without_row.to_string()),
            row("rows of nobody", self.stray_rows.to_string()),
            row("records left to their TTL", self.records_left.to_string()),
        ];
        for (status, times) in &self.refused {
            rows.push(row(&format!("refused with {status}"), times.to_string()));
        }
        for (why, times) in &self.excused {
            rows.push(row(&format!("missing, {why}"), times.to_string()));
        }
        for (code, times) in &self.errors {
            rows.push(row(&format!("error frames: {code}"), times.to_string()));
        }
        rows
    }

    #[expect(clippy::cast_precision_loss, reason = "a figure for people")]
    fn mebibytes(&self) -> f64 {
        self.memory as f64 / 1024.0
    }

    /// Prints the table.
    ///
    /// # Errors
    /// Something is wrong; the first violations are printed in words.
    pub(super) fn close(mut self, played: &BTreeMap<String, u64>) -> anyhow::Result<()> {
        if self.memory > MEMORY_LIMIT {
            let words = format!("an environment grew to {:.1} MiB", self.mebibytes());
            self.violation(words);
        }
        if self.arrived == 0 || self.memory == 0 || self.environments == 0 {
            self.violation("nothing happened that could be judged".to_owned());
        }
        let faults = played
            .iter()
            .map(|(name, times)| (format!("fault {name}"), times.to_string()));
        for (name, figure) in self.rows().into_iter().chain(faults) {
            output::line(&format!("soak     | {name:<48} {figure}"));
        }
        for words in self.violations.iter().take(SHOWN) {
            output::line(&format!("soak     | WRONG: {words}"));
        }
        let wrong = self.violations.len();
        if wrong > SHOWN {
            output::line(&format!("soak     | WRONG: … and {} more", wrong - SHOWN));
        }
        ensure!(
            wrong == 0,
            "{wrong} promises were broken; all lines are in target/soak.log"
        );
        Ok(())
    }
}
