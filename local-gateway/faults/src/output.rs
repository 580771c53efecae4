//! Where lines go: the function's own, and one of the gateway's for each event.
//!
//! The latest lines are always kept in memory, so that a test can explain a failure with them.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::time::Duration;

use tokio::time::Instant;

use crate::clock::EpochMs;
use crate::printer::Printer;
use crate::repeats::Repeats;

const LINES_KEPT: usize = 2_000;

/// Who sees the lines as they come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// They are printed, and the latest kept in memory.
    Stdout,
    /// The latest are kept in memory for `Running::output`.
    Captured,
}

/// The lines of one gateway.
#[derive(Debug)]
pub struct Lines {
    printer: Option<Printer>,
    repeats: Repeats,
    kept: Mutex<VecDeque<String>>,
}

impl Lines {
    /// Lines that go to `output`.
    pub fn new(output: Output) -> Self {
        Self {
            printer: (output == Output::Stdout).then(Printer::stdout),
            repeats: Repeats::default(),
            kept: Mutex::default(),
        }
    }

    /// A line of the gateway's own, with the time of day. What functions report may have several
    /// lines, and what clients send may try to control a terminal.
    pub fn gateway(&self, text: &str) {
        let text = text.replace(char::is_control, " ");
        self.line(format!(
            "gateway  | {} {text}",
            EpochMs::now().time_of_day()
        ));
    }

    /// A line that a client can cause as often as it likes. One of each `kind` is written in a second;
    /// the next one says how many were left out before it.
    pub fn notice(&self, kind: &str, text: &str) {
        match self.repeats.next(kind, Instant::now()) {
            None => {}
            Some(0) => self.gateway(text),
            Some(left_out) => self.gateway(&format!("{text} ({left_out} more like it before)")),
        }
    }

    /// A line that the function wrote.
    pub fn function(&self, text: &str) {
        self.line(format!("function | {text}"));
    }

    /// A line of the gateway's own, without the time of day.
    pub fn plain(&self, text: &str) {
        self.line(format!("gateway  | {text}"));
    }

    /// Waits until all lines are printed, but not for longer than `limit`.
    pub fn finish(&self, limit: Duration) {
        if let Some(printer) = &self.printer {
            printer.finish(limit);
        }
    }

    /// The latest lines.
    pub fn kept(&self) -> Vec<String> {
        self.lock().iter().cloned().collect()
    }

    fn line(&self, line: String) {
        if let Some(printer) = &self.printer {
            printer.line(&line);
        }
        let mut kept = self.lock();
        if kept.len() == LINES_KEPT {
            kept.pop_front();
        }
        kept.push_back(line);
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, VecDeque<String>> {
        self.kept
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
