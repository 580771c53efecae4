//! What an environment's process does, as the Runtime API and the Extensions API hear it.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;
use tokio::sync::Notify;
use tokio::time::Instant;
use uuid::Uuid;

use crate::environments::error::EnvironmentError;
use crate::environments::slot::{Extension, Phase, Serving, Slot, Start};
use crate::environments::{Environments, PoolState};
use crate::exchange::InvokeError;
use crate::host::{Death, EnvironmentStep, Moment};
use crate::invocation::Assignment;

/// How long a process that has reported that it cannot go on may take to end by itself.
const REPORTED_GRACE: Duration = Duration::from_secs(1);

/// How many internal extensions a function may register (Lambda Developer Guide,
/// gettingstarted-limits: ten).
const EXTENSIONS: usize = 10;

impl Environments {
    /// The next event for environment `number`, as soon as there is one. `None` when the
    /// environment has ended.
    pub(crate) async fn next(self: &Arc<Self>, number: u32) -> Option<Assignment> {
        self.host.step(EnvironmentStep::NextAsked {
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

    /// Takes the answer of environment `number` to invocation `id`; a failure comes with the body
    /// that reported it.
    pub(crate) fn respond(
        self: &Arc<Self>,
        number: u32,
        id: &str,
        result: Result<Bytes, (InvokeError, Bytes)>,
    ) -> Result<(), EnvironmentError> {
        let mut state = self.lock();
        let serving = state
            .slots
            .get_mut(&number)
            .and_then(|slot| slot.phase.serving());
        let serving = serving.filter(|serving| serving.handed_over && serving.invocation.id == id);
        let Some(Serving {
            invocation, death, ..
        }) = serving
        else {
            return Err(EnvironmentError::UnknownInvocation);
        };
        if invocation.is_answered() {
            return Err(EnvironmentError::OutOfTurn);
        }
        let death = *death;
        if let Some(Death {
            moment: moment @ Moment::BeforeAnswer,
            delay: None,
        }) = death
        {
            self.kill(&mut state, number, id, moment);
            return Err(EnvironmentError::Ended);
        }
        self.host.step(EnvironmentStep::Answered {
            environment: number,
            request_id: id,
            body: match &result {
                Ok(body) | Err((_, body)) => body,
            },
        });
        invocation.answer(Some(number), result.map_err(|(failure, _)| failure));
        match death {
            Some(Death {
                moment: moment @ Moment::AfterAnswer,
                delay: None,
            }) => self.kill(&mut state, number, id, moment),
            Some(Death {
                moment: moment @ Moment::AfterAnswer,
                delay: Some(delay),
            }) => self.kill_later(number, id, moment, delay),
            _ => {}
        }
        Ok(())
    }

    /// Environment `number` says that it cannot start. Its process is ended, as Lambda resets such
    /// an environment.
    pub(crate) fn init_failed(&self, number: u32, why: String) -> Result<(), EnvironmentError> {
        let mut state = self.lock();
        let slot = state
            .slots
            .get_mut(&number)
            .ok_or(EnvironmentError::OutOfTurn)?;
        if !matches!(slot.phase, Phase::Starting) {
            return Err(EnvironmentError::OutOfTurn);
        }
        slot.end_reason = Some(why);
        slot.may_go_on_until(Instant::now() + REPORTED_GRACE);
        Ok(())
    }

    /// Registers an extension of environment `number`, which is possible until its runtime asks for
    /// an event. The result is the extension's id.
    pub(crate) fn register(
        &self,
        number: u32,
        name: &str,
        invoked: bool,
    ) -> Result<String, EnvironmentError> {
        let mut state = self.lock();
        let slot = state
            .slots
            .get_mut(&number)
            .ok_or(EnvironmentError::Ended)?;
        let starting = matches!(slot.phase, Phase::Starting);
        if !starting || !slot.runtime_is_busy() {
            return Err(EnvironmentError::OutOfTurn);
        }
        let taken = slot.extensions.values().any(|known| known.name == name);
        if taken || slot.extensions.len() == EXTENSIONS {
            return Err(EnvironmentError::NoMoreExtensions);
        }
        let id = Uuid::new_v4().to_string();
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
    ) -> Result<Value, EnvironmentError> {
        let told = self.extension_is_free(number, id)?;
        loop {
            if let Some(event) = self.extension_event(number, id)? {
                return Ok(event);
            }
            told.notified().await;
        }
    }

    /// An extension says that it cannot go on. The environment is ended with it.
    pub(crate) fn extension_failed(
        &self,
        number: u32,
        id: &str,
        why: &str,
    ) -> Result<(), EnvironmentError> {
        let mut state = self.lock();
        let slot = state
            .slots
            .get_mut(&number)
            .ok_or(EnvironmentError::Ended)?;
        let extension = slot
            .extensions
            .get(id)
            .ok_or(EnvironmentError::UnknownExtension)?;
        slot.end_reason = Some(format!("its extension {:?} reported {why}", extension.name));
        slot.may_go_on_until(Instant::now() + REPORTED_GRACE);
        Ok(())
    }

    /// The runtime of environment `number` is done with what it had. A second call while it has an
    /// unread event changes nothing, so that a connection that broke while waiting loses no event.
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
                .answer(Some(number), Err(InvokeError::NotAnswered));
        }
        let assigned = Arc::clone(&slot.assigned);
        self.settle(&mut state, number);
        Some(assigned)
    }

    fn hand_over(self: &Arc<Self>, number: u32) -> Result<Option<Assignment>, EnvironmentError> {
        let mut state = self.lock();
        let slot = state
            .slots
            .get_mut(&number)
            .ok_or(EnvironmentError::Ended)?;
        let Some(Serving {
            invocation,
            assignment,
            death,
            ..
        }) = slot.hand_over()
        else {
            return Ok(None);
        };
        *death = self.host.death(&invocation.request);
        if let Some(Death {
            moment: moment @ Moment::BeforeAnswer,
            delay: Some(delay),
        }) = *death
        {
            self.kill_later(number, &invocation.id, moment, delay);
        }
        self.host.step(EnvironmentStep::Invoked {
            environment: number,
            request_id: &invocation.id,
            request: &invocation.request,
        });
        Ok(Some(assignment.clone()))
    }

    /// Kills environment `number` after a delay.
    fn kill_later(self: &Arc<Self>, number: u32, id: &str, moment: Moment, delay: Duration) {
        let (environments, id) = (Arc::clone(self), id.to_owned());
        self.tasks.spawn(async move {
            environments.host.wait(delay).await;
            environments.kill(&mut environments.lock(), number, &id, moment);
        });
    }

    /// Kills environment `number`, if it is still at invocation `id`, and has not answered it where
    /// it was to die before.
    fn kill(&self, state: &mut PoolState, number: u32, id: &str, moment: Moment) {
        let Some(slot) = state.slots.get_mut(&number) else {
            return;
        };
        let Some(Serving { invocation, .. }) = slot.phase.serving() else {
            return;
        };
        let answered = invocation.is_answered();
        if invocation.id != id || (answered && moment == Moment::BeforeAnswer) {
            return;
        }
        let why = match moment {
            Moment::BeforeAnswer => "killed by a fault before its answer",
            Moment::AfterAnswer => "killed by a fault after its answer",
        };
        let request = invocation.request.clone();
        slot.end_reason = Some(why.to_owned());
        slot.kill();
        self.host.killed(moment, &request);
    }

    fn extension_is_free(
        self: &Arc<Self>,
        number: u32,
        id: &str,
    ) -> Result<Arc<Notify>, EnvironmentError> {
        let mut state = self.lock();
        let slot = state
            .slots
            .get_mut(&number)
            .ok_or(EnvironmentError::Ended)?;
        let extension = slot.extensions.get_mut(id);
        let extension = extension.ok_or(EnvironmentError::UnknownExtension)?;
        extension.waits = extension.event.is_none();
        let told = Arc::clone(&extension.told);
        self.settle(&mut state, number);
        Ok(told)
    }

    fn extension_event(&self, number: u32, id: &str) -> Result<Option<Value>, EnvironmentError> {
        let mut state = self.lock();
        let slot = state
            .slots
            .get_mut(&number)
            .ok_or(EnvironmentError::Ended)?;
        let extension = slot.extensions.get_mut(id);
        Ok(extension
            .ok_or(EnvironmentError::UnknownExtension)?
            .event
            .take())
    }

    /// Gives environment `number` its next event if it is done with the last one, and freezes it if
    /// there is none.
    fn settle(self: &Arc<Self>, state: &mut PoolState, number: u32) {
        if let Some(slot) = state.slots.get_mut(&number) {
            let starting = matches!(slot.phase, Phase::Starting);
            slot.settle();
            // No event has waited for it, so none's line tells of it.
            if starting
                && slot.start == Start::Ahead
                && let Some(time) = slot.cold_start.take()
            {
                let milliseconds = time.as_millis();
                self.host.line(&format!(
                    "environment {number} is ready, cold start {milliseconds} ms"
                ));
            }
        }
        self.balance(state);
        if state.slots.get_mut(&number).is_some_and(Slot::freeze) {
            self.host.step(EnvironmentStep::Frozen {
                environment: number,
            });
        }
    }
}
