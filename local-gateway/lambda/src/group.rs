//! A process of a function with all that it has started.

use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;

use crate::reaper::Watched;

/// A process and whatever it has started. Dropping kills them, frozen or not.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) leader: Option<i32>,
    /// Until it is killed, somebody else would do it.
    pub(crate) watched: Option<Watched>,
}

impl Drop for Group {
    fn drop(&mut self) {
        if let Some(leader) = self.leader {
            // Nothing left to kill is the usual case.
            let _ = killpg(Pid::from_raw(leader), Signal::SIGKILL);
        }
        self.watched = None;
    }
}
