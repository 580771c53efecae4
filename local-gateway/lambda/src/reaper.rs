//! Ends the function's processes when the gateway is killed and cannot do it itself.
//!
//! The gateway starts its own executable a second time and tells it by its standard input which process groups there
//! are: `+ID` for one that begins, `-ID` for one that has ended. When the input ends, the gateway is gone, and what is
//! left is killed; a frozen process would otherwise stay for good. A gateway inside of another program has no reaper.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::io::{BufRead, Write as _};
use std::os::unix::process::CommandExt as _;
use std::process::{ChildStdin, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;

/// The argument that makes the executable the reaper.
const ARGUMENT: &str = "--reap";

/// The reaper's input. It ends with this value.
#[derive(Debug)]
pub struct Reaper(Mutex<ChildStdin>);

/// A process group that the reaper knows.
#[derive(Debug)]
pub(crate) struct Watched {
    reaper: Arc<Reaper>,
    group: i32,
}

impl Reaper {
    /// Starts `executable` with `command` and `--reap` behind it.
    pub fn start(executable: &OsStr, command: &[OsString]) -> std::io::Result<Self> {
        let mut child = Command::new(executable)
            .args(command)
            .arg(ARGUMENT)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            // A group of its own: Ctrl-C must not end it before its work.
            .process_group(0)
            .spawn()?;
        let input = child.stdin.take();
        let input = input.ok_or_else(|| std::io::Error::other("it has no standard input"))?;
        Ok(Self(Mutex::new(input)))
    }

    pub(crate) fn watch(self: &Arc<Self>, group: i32) -> Watched {
        self.tell('+', group);
        Watched {
            reaper: Arc::clone(self),
            group,
        }
    }

    fn tell(&self, sign: char, group: i32) {
        let mut input = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Without a reaper everything else still works.
        drop(writeln!(input, "{sign}{group}"));
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        self.reaper.tell('-', self.group);
    }
}

/// What `local-gateway --reap` does: reads process groups until `input` ends, then kills those that are left.
pub fn reap(input: impl BufRead) {
    let mut groups = BTreeSet::new();
    for line in input.lines().map_while(Result::ok) {
        let (sign, group) = line.split_at_checked(1).unwrap_or_default();
        let Ok(group) = group.parse::<i32>() else {
            continue;
        };
        match sign {
            "+" => drop(groups.insert(group)),
            "-" => drop(groups.remove(&group)),
            _ => {}
        }
    }
    // Group 0 would be the reaper's own, and 1 everybody's.
    for group in groups.into_iter().filter(|group| *group > 1) {
        // One that has ended by itself is the usual case.
        let _ = killpg(Pid::from_raw(group), Signal::SIGKILL);
    }
}
