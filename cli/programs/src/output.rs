//! What the commands say, line by line.

use std::io::Write as _;

/// Prints a line. A reader that has gone away is no reason to stop.
pub fn line(text: &str) {
    drop(writeln!(std::io::stdout().lock(), "{text}"));
}

/// Prints why a command failed.
pub fn error(error: &anyhow::Error) {
    drop(writeln!(std::io::stderr().lock(), "error: {error:#}"));
}
