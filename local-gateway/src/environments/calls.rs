//! What an environment's process does, as the Runtime API and the Extensions API hear it.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;
use tokio::sync::Notify;
use tokio::time::Instant;

use super::slot::{Extension, Phase, Serving};
use super::{Environments, State};
use crate::faults::{Kill, KillTime};
use crate::ids::invocation_id;
use crate::invocation::{Assignment, InvocationError};
use crate::observation::Observation;

/// How long a process that has reported that it cannot go on may take to end by itself.
const REPORTED_GRACE: Duration = Duration::from_secs(1);

/// How many internal extensions a function may register (Lambda Developer Guide, gettingstarted-limits: ten).
const EXTENSIONS: usize = 10;

/// Why a call is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// No such invocation, or not this environment's any more.
    UnknownInvocation,
    /// No such extension in this environment.
    UnknownExtension,
    /// The invocation has been answered, or the environment is past its start.
    OutOfTurn,
    /// The environment has ended.
    Ended,
    /// An extension of that name is registered, or there are too many.
    NoMoreExtensions,
}

impl Environments {
    /// The next event for environment `number`, as soon as there is one. `None` when the environment has ended.
    pub(crate) async fn next(self: &Arc<Self>, number: u32) -> Option<Assignment> {
        self.observer.note(|| Observation::NextAsked {
            environment: number,
        });
        let assigned = self.runtime_is_free(number)?;
        loop {
            if let Some(assignment) = self.hand_over(number).ok()? {
                return Some(assignment);
            }
            assigned.notified().await;
        }
    }

    /// Takes the answer of environment `number` to invocation `id`; a failure comes with the body that reported it.
    pub(crate) fn respond(
        self: &Arc<Self>,
        number: u32,
        id: &str,
        result: Result<Bytes, (InvocationError, Bytes)>,
    ) -> Result<(), Refusal> {
        let mut state = self.lock();
        let serving = state
            .slots
            .get_mut(&number)
            .and_then(|slot| slot.phase.serving());
        let serving = serving.filter(|serving| serving.handed_over && serving.invocation.id == id);
        let Some(Serving {
            invocation, kill, ..
        }) = serving
        else {
            return Err(Refusal::UnknownInvocation);
        };
        if invocation.is_answered() {
            return Err(Refusal::OutOfTurn);
        }
        let kill = *kill;
        if let Some(Kill {
            when: when @ KillTime::BeforeAnswer,
            delay: None,
        }) = kill
        {
            self.kill(&mut state, number, id, when);
            return Err(Refusal::Ended);
        }
        self.observer.note(|| Observation::Answered {
            environment: number,
            request_id: id.to_owned(),
            body: match &result {
                Ok(body) | Err((_, body)) => String::from_utf8_lossy(body).into_owned(),
            },
        });
        invocation.answer(Some(number), result.map_err(|(failure, _)| failure));
        match kill {
            Some(Kill {
                when: when @ KillTime::AfterAnswer,
                delay: None,
            }) => self.kill(&mut state, number, id, when),
            Some(
                kill @ Kill {
                    when: KillTime::AfterAnswer,
                    ..
                },
            ) => self.kill_later(number, id, kill),
            _ => {}
        }
        Ok(())
    }

    /// Environment `number` says that it cannot start. Its process is ended, as Lambda resets such an environment.
    pub(crate) fn init_failed(&self, number: u32, why: String) -> Result<(), Refusal> {
        let mut state = self.lock();
        let slot = state.slots.get_mut(&number).ok_or(Refusal::OutOfTurn)?;
        if !matches!(slot.phase, Phase::Starting) {
            return Err(Refusal::OutOfTurn);
        }
        slot.verdict = Some(why);
        slot.may_go_on_until(Instant::now() + REPORTED_GRACE);
        Ok(())
    }

    /// Registers an extension of environment `number`, which is possible until its runtime asks for an event. The
    /// result is the extension's id.
    pub(crate) fn register(
        &self,
        number: u32,
        name: &str,
        invoked: bool,
    ) -> Result<String, Refusal> {
        let mut state = self.lock();
        let slot = state.slots.get_mut(&number).ok_or(Refusal::Ended)?;
        let starting = matches!(slot.phase, Phase::Starting);
        if !starting || !slot.runtime_is_busy() {
            return Err(Refusal::OutOfTurn);
        }
        let taken = slot.extensions.values().any(|known| known.name == name);
        if taken || slot.extensions.len() == EXTENSIONS {
            return Err(Refusal::NoMoreExtensions);
        }
        let id = invocation_id();
        let extension = Extension {
            name: name.to_owned(),
            invoked,
            waits: false,
            event: None,
            told: Arc::default(),
        };
        slot.extensions.insert(id.clone(), extension);
        Ok(id)
    }

    /// The next event for an extension, as soon as there is one.
    pub(crate) async fn next_for_extension(
        self: &Arc<Self>,
        number: u32,
        id: &str,
    ) -> Result<Value, Refusal> {
        let told = self.extension_is_free(number, id)?;
        loop {
            if let Some(event) = self.extension_event(number, id)? {
                return Ok(event);
            }
            told.notified().await;
        }
    }

    /// An extension says that it cannot go on. The environment is ended with it.
    pub(crate) fn extension_failed(&self, number: u32, id: &str, why: &str) -> Result<(), Refusal> {
        let mut state = self.lock();
        let slot = state.slots.get_mut(&number).ok_or(Refusal::Ended)?;
        let extension = slot.extensions.get(id).ok_or(Refusal::UnknownExtension)?;
        slot.verdict = Some(format!("its extension {:?} reported {why}", extension.name));
        slot.may_go_on_until(Instant::now() + REPORTED_GRACE);
        Ok(())
    }

    /// The runtime of environment `number` is done with what it had. A second call while it has an unread event
    /// changes nothing, so that a connection that broke while waiting loses no event.
    fn runtime_is_free(self: &Arc<Self>, number: u32) -> Option<Arc<Notify>> {
        let mut state = self.lock();
        if state.stopping {
            return None;
        }
        let slot = state.slots.get_mut(&number)?;
        slot.runtime_asks();
        if let Phase::Serving(serving) = &mut slot.phase
            && serving.handed_over
        {
            serving
                .invocation
                .answer(Some(number), Err(InvocationError::NotAnswered));
        }
        let assigned = Arc::clone(&slot.assigned);
        self.settle(&mut state, number);
        Some(assigned)
    }

    fn hand_over(self: &Arc<Self>, number: u32) -> Result<Option<Assignment>, Refusal> {
        let mut state = self.lock();
        let slot = state.slots.get_mut(&number).ok_or(Refusal::Ended)?;
        let Some(Serving {
            invocation,
            assignment,
            kill,
            ..
        }) = slot.hand_over()
        else {
            return Ok(None);
        };
        *kill = self.faults.kill(invocation.event.kind());
        if let Some(
            kill @ Kill {
                when: KillTime::BeforeAnswer,
                ..
            },
        ) = *kill
        {
            self.kill_later(number, &invocation.id, kill);
        }
        self.observer.note(|| Observation::Invoked {
            environment: number,
            request_id: invocation.id.clone(),
            connection_id: invocation.event.connection_id.clone(),
            event: invocation.event.content.clone(),
        });
        Ok(Some(assignment.clone()))
    }

    /// Kills environment `number` after the fault's delay, where it has one.
    fn kill_later(self: &Arc<Self>, number: u32, id: &str, kill: Kill) {
        let Some(delay) = kill.delay else { return };
        let (environments, id) = (Arc::clone(self), id.to_owned());
        self.tasks.spawn(async move {
            environments.faults.wait(delay).await;
            environments.kill(&mut environments.lock(), number, &id, kill.when);
        });
    }

    /// Kills environment `number` by a fault, if it is still at invocation `id`, and has not answered it where it was to
    /// die before.
    fn kill(&self, state: &mut State, number: u32, id: &str, when: KillTime) {
        let Some(slot) = state.slots.get_mut(&number) else {
            return;
        };
        let Some(Serving { invocation, .. }) = slot.phase.serving() else {
            return;
        };
        let answered = invocation.is_answered();
        if invocation.id != id || (answered && when == KillTime::BeforeAnswer) {
            return;
        }
        let connection = invocation.event.connection_id.clone();
        let (name, why) = match when {
            KillTime::BeforeAnswer => ("kill.before-answer", "killed by a fault before its answer"),
            KillTime::AfterAnswer => ("kill.after-answer", "killed by a fault after its answer"),
        };
        slot.verdict = Some(why.to_owned());
        slot.kill();
        self.faults.note(name, Some(&connection));
    }

    fn extension_is_free(self: &Arc<Self>, number: u32, id: &str) -> Result<Arc<Notify>, Refusal> {
        let mut state = self.lock();
        let slot = state.slots.get_mut(&number).ok_or(Refusal::Ended)?;
        let extension = slot.extensions.get_mut(id);
        let extension = extension.ok_or(Refusal::UnknownExtension)?;
        extension.waits = extension.event.is_none();
        let told = Arc::clone(&extension.told);
        self.settle(&mut state, number);
        Ok(told)
    }

    fn extension_event(&self, number: u32, id: &str) -> Result<Option<Value>, Refusal> {
        let mut state = self.lock();
        let slot = state.slots.get_mut(&number).ok_or(Refusal::Ended)?;
        let extension = slot.extensions.get_mut(id);
        Ok(extension.ok_or(Refusal::UnknownExtension)?.event.take())
    }

    /// Gives environment `number` its next event if it is done with the last one, and freezes it if there is none.
    fn settle(self: &Arc<Self>, state: &mut State, number: u32) {
        if let Some(slot) = state.slots.get_mut(&number) {
            slot.settle();
        }
        self.balance(state);
        if state
            .slots
            .get_mut(&number)
            .is_some_and(super::Slot::freeze)
        {
            self.observer.note(|| Observation::Frozen {
                environment: number,
            });
        }
    }
}
