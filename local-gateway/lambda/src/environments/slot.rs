//! One environment as the gateway knows it: what its process does, what it waits for, and whether
//! it is frozen.
//!
//! An environment is done with an event when its runtime and all of its registered extensions have
//! asked for the next one. Then it is frozen until that comes (Lambda Developer Guide,
//! lambda-runtime-environment, "Invoke phase").

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;
use serde_json::{Value, json};
use tokio::sync::{Notify, watch};
use tokio::time::Instant;

use crate::host::Death;
use crate::invocation::{Assignment, Invocation};

#[derive(Debug)]
pub(super) struct Slot {
    pub(super) phase: Phase,
    pub(super) start: Start,
    pub(super) process_id: Option<u32>,
    /// Why it ends, where that is known better than by the process's exit status.
    pub(super) end_reason: Option<String>,
    /// Told when there is an event for the runtime.
    pub(super) assigned: Arc<Notify>,
    pub(super) extensions: BTreeMap<String, Extension>,
    /// Until when the process may go on as it does; `None` while it is idle.
    limit: watch::Sender<Option<Instant>>,
    runtime_waits: bool,
    frozen: bool,
    begun: Instant,
    /// How long the start took, until the first event has been told.
    pub(super) cold_start: Option<Duration>,
}

/// A start that takes too long is repeated once, as a part of the invocation that waits for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    /// Before there is an event.
    Ahead,
    First,
    Repeated,
}

#[derive(Debug)]
pub(super) enum Phase {
    Starting,
    Idle,
    Serving(Box<Serving>),
}

#[derive(Debug)]
pub(super) struct Serving {
    pub(super) invocation: Invocation,
    pub(super) assignment: Assignment,
    /// Whether the process has it already.
    pub(super) handed_over: bool,
    /// How the environment dies of it, if it is killed on purpose.
    pub(super) death: Option<Death>,
}

/// An internal extension: a part of the function's process that is told of events beside the
/// runtime.
#[derive(Debug)]
pub(super) struct Extension {
    pub(super) name: String,
    /// Whether it has registered for `INVOKE`.
    pub(super) invoked: bool,
    pub(super) waits: bool,
    /// What it has not been told yet.
    pub(super) event: Option<Value>,
    pub(super) told: Arc<Notify>,
}

impl Slot {
    pub(super) fn new(start: Start, limit: watch::Sender<Option<Instant>>) -> Self {
        Self {
            phase: Phase::Starting,
            start,
            process_id: None,
            end_reason: None,
            assigned: Arc::default(),
            extensions: BTreeMap::new(),
            limit,
            runtime_waits: false,
            frozen: false,
            begun: Instant::now(),
            cold_start: None,
        }
    }

    pub(super) fn may_go_on_until(&self, limit: Instant) {
        self.limit.send_replace(Some(limit));
    }

    /// The runtime asks for an event, which ends what it had.
    pub(super) fn runtime_asks(&mut self) {
        self.runtime_waits = true;
    }

    pub(super) fn runtime_is_busy(&self) -> bool {
        !self.runtime_waits
    }

    pub(super) fn hand_over(&mut self) -> Option<&mut Serving> {
        let serving = self.phase.serving()?;
        if serving.handed_over {
            return None;
        }
        serving.handed_over = true;
        self.runtime_waits = false;
        Some(serving)
    }

    /// Becomes idle if the runtime and all extensions wait for the next event.
    pub(super) fn settle(&mut self) {
        let unread = matches!(&self.phase, Phase::Serving(serving) if !serving.handed_over);
        // An environment that has reported that it cannot go on gets nothing more to do.
        if unread || self.end_reason.is_some() || self.awaited().is_some() {
            return;
        }
        if matches!(self.phase, Phase::Starting) {
            self.cold_start = Some(self.begun.elapsed());
        }
        self.phase = Phase::Idle;
        self.limit.send_replace(None);
    }

    /// Who has not asked for the next event yet.
    pub(super) fn awaited(&self) -> Option<String> {
        if !self.runtime_waits {
            return Some("its runtime".to_owned());
        }
        let busy = self
            .extensions
            .values()
            .find(|extension| !extension.waits)?;
        Some(format!("its extension {:?}", busy.name))
    }

    /// Gives an idle environment an event, which it may work at for `timeout`.
    pub(super) fn assign(&mut self, mut invocation: Invocation, timeout: Duration, arn: &str) {
        let assignment = invocation.assignment(timeout);
        invocation.cold_start = self.cold_start.take();
        for extension in self.extensions.values_mut().filter(|known| known.invoked) {
            extension.waits = false;
            extension.event = Some(invoke_event(&assignment, arn));
            extension.told.notify_one();
        }
        self.phase = Phase::Serving(Box::new(Serving {
            invocation,
            assignment,
            handed_over: false,
            death: None,
        }));
        self.may_go_on_until(Instant::now() + timeout);
        self.assigned.notify_one();
    }

    /// Stops the process and what it has started, if it is idle. Says whether it did.
    pub(super) fn freeze(&mut self) -> bool {
        let freezing = matches!(self.phase, Phase::Idle) && !self.frozen;
        self.frozen |= freezing;
        freezing && self.signal(Signal::SIGSTOP)
    }

    /// Lets a frozen process run on. Says whether it was frozen.
    pub(super) fn thaw(&mut self) -> bool {
        std::mem::take(&mut self.frozen) && self.signal(Signal::SIGCONT)
    }

    pub(super) fn kill(&self) {
        // One that is gone already needs no end.
        let _ = self.signal(Signal::SIGKILL);
    }

    fn signal(&self, signal: Signal) -> bool {
        let leader = self.process_id.and_then(|id| i32::try_from(id).ok());
        // A group that is gone already is about to be noticed by who waits for it.
        leader.is_some_and(|leader| killpg(Pid::from_raw(leader), signal).is_ok())
    }
}

impl Phase {
    pub(super) fn serving(&mut self) -> Option<&mut Serving> {
        match self {
            Self::Serving(serving) => Some(serving),
            Self::Starting | Self::Idle => None,
        }
    }
}

/// Lambda Developer Guide, runtimes-extensions-api, "Next" and "Invoke phase".
fn invoke_event(assignment: &Assignment, arn: &str) -> Value {
    json!({
        "eventType": "INVOKE",
        "deadlineMs": assignment.deadline_ms,
        "requestId": assignment.id,
        "invokedFunctionArn": arn,
        "tracing": { "type": "X-Amzn-Trace-Id", "value": assignment.trace },
    })
}
