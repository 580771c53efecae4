//! The environments of the function: which event goes to which, when one is started, when one has ended.
//!
//! An environment is one process of the function and serves one event at a time. An event goes to an idle one, else to
//! one that is started for it as long as there are fewer than `concurrency`, else it waits.
//! All decisions are made under one lock, and none of them waits. What processes ask for is in `calls`, what is known
//! of one environment in `slot`.

mod calls;
mod end;
mod slot;

use std::collections::{BTreeMap, VecDeque};
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;

pub(crate) use self::calls::Refusal;
pub(crate) use self::end::End;
use self::slot::{Phase, Slot, Start};
use crate::faults::{EventKind, Player};
use crate::function::{Function, memory, process};
use crate::invocation::{Answer, Event, Invocation, InvocationError};
use crate::observation::{Observation, Observer};
use crate::output::Lines;
use crate::pools::Surroundings;
use crate::reorder::Reorder;
use crate::tasks::Tasks;

/// How long killed processes may take to be gone when the gateway stops.
const STOP_LIMIT: Duration = Duration::from_secs(2);

/// All environments of one function.
#[derive(Debug)]
pub(crate) struct Environments {
    function: Function,
    concurrency: NonZeroUsize,
    observer: Observer,
    lines: Arc<Lines>,
    reorder: Arc<Reorder>,
    faults: Player,
    /// The number of the latest environment, of whichever function.
    last_number: Arc<AtomicU32>,
    state: Mutex<State>,
    tasks: Tasks,
}

#[derive(Debug, Default)]
struct State {
    waiting: VecDeque<Invocation>,
    slots: BTreeMap<u32, Slot>,
    stopping: bool,
}

impl Environments {
    pub(crate) fn new(
        function: Function,
        concurrency: NonZeroUsize,
        surroundings: &Surroundings,
    ) -> Arc<Self> {
        let (state, tasks) = (Mutex::default(), Tasks::default());
        let Surroundings {
            reorder,
            faults,
            observer,
            lines,
            last_environment,
            endpoints: _,
            clock: _,
        } = surroundings.clone();
        if !memory::ENFORCED {
            lines.gateway("this system does not tell how much memory a process uses: --memory is not enforced");
        }
        Arc::new(Self {
            function,
            concurrency,
            observer,
            lines,
            reorder,
            faults,
            last_number: last_environment,
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
        let overtaken = match event.kind() {
            EventKind::Message => Some(self.reorder.turn(&event.connection_id).await),
            EventKind::Authorizer | EventKind::Connect | EventKind::Disconnect => None,
        };
        if let Some(remote) = self.function.remote() {
            drop(overtaken);
            if self.lock().stopping {
                return Answer::without_environment(Err(InvocationError::Stopping));
            }
            return remote.invoke(event, &self.tasks, &self.observer).await;
        }
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
        drop(overtaken);
        let unanswered = || Answer::without_environment(Err(InvocationError::Stopping));
        answer.await.unwrap_or_else(|_| unanswered())
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
                slot.may_go_on_until(Instant::now());
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
        for (number, slot) in &mut state.slots {
            if matches!(slot.phase, Phase::Idle)
                && let Some(invocation) = state.waiting.pop_front()
            {
                if slot.thaw() {
                    self.observer.note(|| Observation::Thawed {
                        environment: *number,
                    });
                }
                slot.assign(invocation, self.function.timeout(), self.function.arn());
            }
        }
        let starting = |slot: &&Slot| matches!(slot.phase, Phase::Starting);
        let mut starting = state.slots.values().filter(starting).count();
        while !state.stopping
            && starting < state.waiting.len()
            && state.slots.len() < self.concurrency.get()
        {
            self.start(state, Start::First);
            starting += 1;
        }
    }

    fn start(self: &Arc<Self>, state: &mut State, start: Start) {
        let number = self.last_number.fetch_add(1, Ordering::Relaxed) + 1;
        let time = match start {
            Start::First => self.function.init_timeout(),
            Start::Repeated => self.function.timeout(),
        };
        let (limit, limits) = watch::channel(Some(Instant::now() + time));
        state.slots.insert(number, Slot::new(start, limit));
        let environments = Arc::clone(self);
        self.tasks.spawn(async move {
            let end = process::run(&environments, number, limits).await;
            environments.ended(number, &end);
        });
    }

    /// Environment `number` has a process, or has none any more.
    pub(crate) fn has_process(&self, number: u32, process_id: Option<u32>) {
        if let Some(slot) = self.lock().slots.get_mut(&number) {
            slot.process_id = process_id;
        }
    }

    fn ended(self: &Arc<Self>, number: u32, end: &End) {
        let mut state = self.lock();
        let Some(mut slot) = state.slots.remove(&number) else {
            return;
        };
        let stopping = state.stopping;
        let why = if let Some(reported) = slot.verdict.take() {
            reported
        } else if stopping {
            InvocationError::Stopping.to_string()
        } else {
            end.in_words(&slot, self.function.timeout())
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
            Phase::Starting
                if slot.start == Start::First
                    && end.is_late()
                    && !stopping
                    && !state.waiting.is_empty() =>
            {
                self.start(&mut state, Start::Repeated);
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
