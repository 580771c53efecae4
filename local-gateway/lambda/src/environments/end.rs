//! How an environment came to its end, in words that say what to do about it.

use std::io;
use std::os::unix::process::ExitStatusExt as _;
use std::process::ExitStatus;
use std::time::Duration;

use nix::errno::Errno;

use crate::environments::slot::{Phase, Slot, Start};

/// The end of an environment's process.
#[derive(Debug)]
pub(crate) enum End {
    /// It never was one.
    NotStarted(io::Error),
    /// It ended.
    Exited {
        status: ExitStatus,
        /// The last lines of its error output.
        errors: Vec<String>,
        /// The last lines of its other output, which say more only where it did not start.
        output: Vec<String>,
    },
    /// It took too long.
    Late,
    /// It took more memory than it may have, in MB.
    OutOfMemory { used: u64, allowed: u32 },
    /// The system does not tell.
    Lost(io::Error),
}

impl End {
    pub(super) fn is_late(&self) -> bool {
        matches!(self, Self::Late)
    }

    /// Why `slot` ended, whose events may take `timeout`.
    pub(super) fn in_words(&self, slot: &Slot, timeout: Duration) -> String {
        let starting = matches!(slot.phase, Phase::Starting);
        match self {
            Self::NotStarted(error) => not_started(error),
            Self::Exited {
                status,
                errors,
                output,
            } => {
                let only_output = starting && errors.is_empty();
                let how = exited(*status, if only_output { output } else { errors });
                if starting {
                    format!("{how}; it ended before it asked for its first event")
                } else {
                    how
                }
            }
            Self::Late => late(slot, starting, timeout),
            Self::OutOfMemory { used, allowed } => format!(
                "Runtime exited with error: signal: killed: it used {used} MB and may use {allowed} MB \
                 (--memory gives it more)"
            ),
            Self::Lost(error) => format!("lost: {error}"),
        }
    }
}

fn not_started(error: &io::Error) -> String {
    let advice = if error.raw_os_error() == Some(Errno::ENOEXEC as i32) {
        "it is no program for this machine, and no script that begins with #! and an interpreter"
    } else {
        match error.kind() {
            io::ErrorKind::NotFound => {
                "the file has gone, or the interpreter that its first line names is not there"
            }
            io::ErrorKind::PermissionDenied => {
                "it may not be executed, or the interpreter that its first line names may not"
            }
            _ => return error.to_string(),
        }
    };
    format!("{error}: {advice}")
}

fn late(slot: &Slot, starting: bool, timeout: Duration) -> String {
    let awaited = slot.awaited().unwrap_or_else(|| "it".to_owned());
    match (starting, slot.start) {
        (true, Start::Ahead) => format!(
            "{awaited} did not ask for an event within the time of a start: a function asks the Lambda Runtime API at \
             AWS_LAMBDA_RUNTIME_API"
        ),
        (true, Start::First) => format!(
            "{awaited} did not ask for an event within the time of a start; it is started again, as a part of the \
             invocation"
        ),
        (true, Start::Repeated) => format!(
            "killed at the time limit of {timeout:?}; {awaited} never asked for an event: a function asks the Lambda \
             Runtime API at AWS_LAMBDA_RUNTIME_API"
        ),
        (false, _) => {
            format!("killed at the time limit of {timeout:?} (--timeout): {awaited} was still busy")
        }
    }
}

fn exited(status: ExitStatus, last_words: &[String]) -> String {
    let how = match (status.code(), status.signal()) {
        (Some(code), _) => format!("exit status {code}"),
        (None, Some(signal)) => format!("signal {signal}"),
        (None, None) => "ended".to_owned(),
    };
    if last_words.is_empty() {
        how
    } else {
        format!("{how}; its last words: {}", last_words.join(" | "))
    }
}
