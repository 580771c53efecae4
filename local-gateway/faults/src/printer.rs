//! A printer that does not wait for its reader.
//!
//! A pipe that nobody reads is full after 64 KiB, and a terminal can be paused: a program that writes
//! then waits for as long as that lasts. So a thread of its own writes. Up to a bound, lines wait for
//! it; beyond the bound they are dropped and counted, and the count is printed in their place.

use std::collections::VecDeque;
use std::io::Write;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// How many bytes of lines may wait.
const BOUND: usize = 4 * 1024 * 1024;

/// Prints lines on a thread of its own, which does not keep the process alive.
#[derive(Debug)]
pub struct Printer(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    queue: Mutex<Queue>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct Queue {
    lines: VecDeque<String>,
    bytes: usize,
    /// How many lines have found no place behind those that wait.
    dropped: u64,
    writing: bool,
    closed: bool,
}

impl Printer {
    /// Prints on standard output.
    pub fn stdout() -> Self {
        Self::new(std::io::stdout)
    }

    /// Prints on standard error.
    pub fn stderr() -> Self {
        Self::new(std::io::stderr)
    }

    fn new<W: Write>(output: impl FnOnce() -> W + Send + 'static) -> Self {
        let shared = Arc::new(Shared::default());
        let writer = Arc::clone(&shared);
        thread::spawn(move || writer.write(&mut output()));
        Self(shared)
    }

    /// Prints a line, or drops it where too many wait already.
    pub fn line(&self, line: &str) {
        let mut queue = self.0.lock();
        if queue.bytes + line.len() > BOUND {
            queue.dropped += 1;
            return;
        }
        queue.bytes += line.len();
        queue.lines.push_back(line.to_owned());
        self.0.changed.notify_all();
    }

    /// Waits until everything is printed, but not for longer than `limit`.
    pub fn finish(&self, limit: Duration) {
        let queue = self.0.lock();
        let busy = |queue: &mut Queue| queue.writing || !queue.is_empty();
        // Nobody reads the rest.
        drop(self.0.changed.wait_timeout_while(queue, limit, busy));
    }
}

impl Drop for Printer {
    fn drop(&mut self) {
        self.0.lock().closed = true;
        self.0.changed.notify_all();
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes until the printer is gone.
    fn write(&self, output: &mut impl Write) {
        while let Some((lines, dropped)) = self.next() {
            // The gateway goes on after its reader has gone away (`| head`).
            for line in lines {
                drop(writeln!(output, "{line}"));
            }
            if dropped > 0 {
                let note = "lines are missing here: nobody read the output";
                drop(writeln!(output, "gateway  | {dropped} {note}"));
            }
            drop(output.flush());
            self.lock().writing = false;
            self.changed.notify_all();
        }
    }

    /// Takes all that wait, and how many were dropped behind them.
    fn next(&self) -> Option<(VecDeque<String>, u64)> {
        let idle = |queue: &mut Queue| queue.is_empty() && !queue.closed;
        let queue = self.changed.wait_while(self.lock(), idle);
        let mut queue = queue.unwrap_or_else(PoisonError::into_inner);
        if queue.is_empty() {
            return None;
        }
        queue.writing = true;
        queue.bytes = 0;
        Some((
            std::mem::take(&mut queue.lines),
            std::mem::take(&mut queue.dropped),
        ))
    }
}

impl Queue {
    fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.dropped == 0
    }
}
