//! The environments of the function: which event goes to which, when one is started, when one has ended.
//!
//! An environment is one process of the function and serves one event at a time. An event goes to an idle one, else to
//! one that is started for it as long as there are fewer than `concurrency`, else it waits.
//! All decisions are made under one lock, and none of them waits.

use std::collections::{BTreeMap, VecDeque};
use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::{Notify, watch};
use tokio::time::Instant;

use crate::function::{Function, process};
use crate::invocation::{Answer, Assignment, Event, Invocation, InvocationError};
use crate::observation::{Observation, Observer};
use crate::output::Lines;
use crate::tasks::Tasks;

/// How long killed processes may take to be gone when the gateway stops.
const STOP_LIMIT: Duration = Duration::from_secs(2);

/// How long a process that has reported an init error may take to end by itself.
const INIT_ERROR_GRACE: Duration = Duration::from_secs(1);

/// All environments of one function.
#[derive(Debug)]
pub(crate) struct Environments {
    function: Function,
    concurrency: NonZeroUsize,
    observer: Observer,
    lines: Arc<Lines>,
    state: Mutex<State>,
    tasks: Tasks,
}

/// Why a call of the Runtime API is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// No such invocation, or not this environment's any more.
    UnknownInvocation,
    /// The invocation has been answered, or the environment is past its start.
    OutOfTurn,
}

/// There is no such environment any more.
#[derive(Debug, Clone, Copy)]
struct Ended;

#[derive(Debug, Default)]
struct State {
    waiting: VecDeque<Invocation>,
    slots: BTreeMap<u32, Slot>,
    last_number: u32,
    stopping: bool,
}

#[derive(Debug)]
struct Slot {
    phase: Phase,
    process_id: Option<u32>,
    start_failure: Option<String>,
    /// Until when the process may go on as it does; `None` while it is idle.
    limit: watch::Sender<Option<Instant>>,
    assigned: Arc<Notify>,
}

#[derive(Debug)]
enum Phase {
    Starting,
    Idle,
    Serving(Box<Serving>),
}

#[derive(Debug)]
struct Serving {
    invocation: Invocation,
    assignment: Assignment,
    /// Whether the process has it already.
    handed_over: bool,
}

impl Environments {
    pub(crate) fn new(
        function: Function,
        concurrency: NonZeroUsize,
        observer: Observer,
        lines: Arc<Lines>,
    ) -> Arc<Self> {
        let (state, tasks) = (Mutex::default(), Tasks::default());
        Arc::new(Self {
            function,
            concurrency,
            observer,
            lines,
            state,
            tasks,
        })
    }

    pub(crate) fn function(&self) -> &Function {
        &self.function
    }

    pub(crate) fn lines(&self) -> &Lines {
        &self.lines
    }

    /// Hands `event` to the function and waits for its answer. A caller who stops waiting before an environment has
    /// taken the event takes it back; after that the function finishes it alone.
    pub(crate) async fn invoke(self: &Arc<Self>, event: Event) -> Answer {
        let (mut invocation, answer) = Invocation::new(event);
        {
            let mut state = self.lock();
            if state.stopping {
                invocation.answer(None, Err(InvocationError::Stopping));
            } else {
                state.waiting.push_back(invocation);
                self.balance(&mut state);
            }
        }
        answer.await.unwrap_or(Answer {
            environment: None,
            result: Err(InvocationError::Stopping),
        })
    }

    /// The process ids of the environments that are alive.
    pub(crate) fn process_ids(&self) -> Vec<u32> {
        self.lock()
            .slots
            .values()
            .filter_map(|slot| slot.process_id)
            .collect()
    }

    /// Ends every process and answers everybody who waits.
    pub(crate) async fn stop(&self) {
        {
            let mut state = self.lock();
            state.stopping = true;
            for mut invocation in state.waiting.drain(..) {
                invocation.answer(None, Err(InvocationError::Stopping));
            }
            for slot in state.slots.values() {
                slot.limit.send_replace(Some(Instant::now()));
            }
        }
        self.tasks.finish_within(STOP_LIMIT).await;
    }

    /// Ends every process without waiting for anything.
    pub(crate) fn abort(&self) {
        self.lock().stopping = true;
        self.tasks.abort();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives waiting events to idle environments and starts environments for the rest.
    fn balance(self: &Arc<Self>, state: &mut State) {
        state
            .waiting
            .retain(|invocation| !invocation.is_abandoned());
        let timeout = self.function.timeout();
        for slot in state.slots.values_mut() {
            if matches!(slot.phase, Phase::Idle)
                && let Some(invocation) = state.waiting.pop_front()
            {
                let assignment = invocation.assignment(timeout);
                let serving = Serving {
                    invocation,
                    assignment,
                    handed_over: false,
                };
                slot.phase = Phase::Serving(Box::new(serving));
                slot.limit.send_replace(Some(Instant::now() + timeout));
                slot.assigned.notify_one();
            }
        }
        let starting = |slot: &&Slot| matches!(slot.phase, Phase::Starting);
        let mut starting = state.slots.values().filter(starting).count();
        while !state.stopping
            && starting < state.waiting.len()
            && state.slots.len() < self.concurrency.get()
        {
            self.start(state);
            starting += 1;
        }
    }

    fn start(self: &Arc<Self>, state: &mut State) {
        state.last_number += 1;
        let number = state.last_number;
        let (limit, limits) = watch::channel(Some(Instant::now() + self.function.timeout()));
        let slot = Slot {
            phase: Phase::Starting,
            process_id: None,
            start_failure: None,
            limit,
            assigned: Arc::default(),
        };
        state.slots.insert(number, slot);
        let environments = Arc::clone(self);
        self.tasks.spawn(async move {
            let why = process::run(&environments, number, limits).await;
            environments.ended(number, &why);
        });
    }
}

// What an environment's process does, as the Runtime API hears it.
impl Environments {
    /// The next event for environment `number`, as soon as there is one. `None` when the environment has ended.
    pub(crate) async fn next(self: &Arc<Self>, number: u32) -> Option<Assignment> {
        self.observer.note(|| Observation::NextAsked {
            environment: number,
        });
        let assigned = self.is_free(number)?;
        loop {
            if let Some(assignment) = self.hand_over(number).ok()? {
                return Some(assignment);
            }
            assigned.notified().await;
        }
    }

    /// Takes the answer of environment `number` to invocation `id`; a failure comes with the body that reported it.
    pub(crate) fn respond(
        &self,
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
        let Some(Serving { invocation, .. }) = serving else {
            return Err(Refusal::UnknownInvocation);
        };
        if invocation.is_answered() {
            return Err(Refusal::OutOfTurn);
        }
        self.observer.note(|| Observation::Answered {
            environment: number,
            request_id: id.to_owned(),
            body: match &result {
                Ok(body) | Err((_, body)) => String::from_utf8_lossy(body).into_owned(),
            },
        });
        invocation.answer(Some(number), result.map_err(|(failure, _)| failure));
        Ok(())
    }

    /// Environment `number` says that it cannot start. Its process is ended, as Lambda resets such an environment.
    pub(crate) fn init_failed(&self, number: u32, why: String) -> Result<(), Refusal> {
        let mut state = self.lock();
        let slot = state.slots.get_mut(&number).ok_or(Refusal::OutOfTurn)?;
        if !matches!(slot.phase, Phase::Starting) {
            return Err(Refusal::OutOfTurn);
        }
        slot.start_failure = Some(why);
        slot.limit
            .send_replace(Some(Instant::now() + INIT_ERROR_GRACE));
        Ok(())
    }

    /// Environment `number` has a process.
    pub(crate) fn started(&self, number: u32, process_id: Option<u32>) {
        if let Some(slot) = self.lock().slots.get_mut(&number) {
            slot.process_id = process_id;
        }
    }

    /// Environment `number` is done with what it had. A second call while it has an unread event changes nothing, so
    /// that a connection that broke while waiting loses no event.
    fn is_free(self: &Arc<Self>, number: u32) -> Option<Arc<Notify>> {
        let mut state = self.lock();
        if state.stopping {
            return None;
        }
        let slot = state.slots.get_mut(&number)?;
        match &mut slot.phase {
            Phase::Serving(serving) if !serving.handed_over => {}
            Phase::Serving(serving) => {
                serving
                    .invocation
                    .answer(Some(number), Err(InvocationError::NotAnswered));
                slot.become_idle();
            }
            Phase::Starting | Phase::Idle => slot.become_idle(),
        }
        let assigned = Arc::clone(&slot.assigned);
        self.balance(&mut state);
        Some(assigned)
    }

    fn hand_over(&self, number: u32) -> Result<Option<Assignment>, Ended> {
        let mut state = self.lock();
        let slot = state.slots.get_mut(&number).ok_or(Ended)?;
        let serving = slot.phase.serving().filter(|serving| !serving.handed_over);
        let Some(Serving {
            invocation,
            assignment,
            handed_over,
        }) = serving
        else {
            return Ok(None);
        };
        *handed_over = true;
        self.observer.note(|| Observation::Invoked {
            environment: number,
            request_id: invocation.id.clone(),
            connection_id: invocation.event.connection_id.clone(),
            event: invocation.event.content.clone(),
        });
        Ok(Some(assignment.clone()))
    }

    fn ended(self: &Arc<Self>, number: u32, why: &str) {
        let mut state = self.lock();
        let Some(slot) = state.slots.remove(&number) else {
            return;
        };
        let stopping = state.stopping;
        let why = match slot.start_failure {
            Some(reported) => reported,
            None if stopping => InvocationError::Stopping.to_string(),
            None => why.to_owned(),
        };
        match slot.phase {
            // The process ended before it could take the event: another one can have it.
            Phase::Serving(serving) if !serving.handed_over && !stopping => {
                state.waiting.push_front(serving.invocation);
            }
            Phase::Serving(mut serving) => {
                let failure = InvocationError::Ended { why: why.clone() };
                serving.invocation.answer(Some(number), Err(failure));
            }
            Phase::Starting => {
                if let Some(mut invocation) = state.waiting.pop_front() {
                    let failure = InvocationError::NotStarted { why: why.clone() };
                    invocation.answer(Some(number), Err(failure));
                }
            }
            Phase::Idle => {}
        }
        self.balance(&mut state);
        drop(state);
        if !stopping {
            self.lines
                .gateway(&format!("environment {number} ended: {why}"));
        }
        self.observer.note(|| Observation::EnvironmentEnded {
            environment: number,
            why,
        });
    }
}

impl Phase {
    fn serving(&mut self) -> Option<&mut Serving> {
        match self {
            Self::Serving(serving) => Some(serving),
            Self::Starting | Self::Idle => None,
        }
    }
}

impl Slot {
    fn become_idle(&mut self) {
        self.phase = Phase::Idle;
        self.limit.send_replace(None);
    }
}
