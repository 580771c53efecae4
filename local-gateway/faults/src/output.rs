//! Where lines go: the function's own, and one of the gateway's for each event.
//!
//! The latest lines are always kept in memory, so that a test can explain a failure with them.

use std::collections::VecDeque;
use std::io::Write as _;
use std::sync::Mutex;

use crate::clock::EpochMs;

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
    output: Output,
    kept: Mutex<VecDeque<String>>,
}

impl Lines {
    /// Lines that go to `output`.
    pub fn new(output: Output) -> Self {
        Self {
            output,
            kept: Mutex::default(),
        }
    }

    /// A line of the gateway's own, with the time of day. What functions report may have several lines.
    pub fn gateway(&self, text: &str) {
        let text = text.replace(['\n', '\r'], " ");
        self.line(format!(
            "gateway  | {} {text}",
            EpochMs::now().time_of_day()
        ));
    }

    /// A line that the function wrote.
    pub fn function(&self, text: &str) {
        self.line(format!("function | {text}"));
    }

    /// The latest lines.
    pub fn kept(&self) -> Vec<String> {
        self.lock().iter().cloned().collect()
    }

    fn line(&self, line: String) {
        if self.output == Output::Stdout {
            // A reader who has gone away (`| head`) is no reason to stop serving.
            drop(writeln!(std::io::stdout().lock(), "{line}"));
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
