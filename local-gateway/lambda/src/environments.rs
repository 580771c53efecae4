//! The environments of the function: which event goes to which, when one is started, when one has
//! ended.
//!
//! An environment is one process of the function and serves one event at a time. An event goes to
//! an idle one, else to one that is started for it as long as there are fewer than `concurrency`,
//! else it waits. All decisions are made under one lock, and none of them waits. What processes ask
//! for is in `calls`, what is known of one environment in `slot`.

mod calls;
pub(crate) mod end;
pub(crate) mod error;
mod slot;

use std::collections::{BTreeMap, VecDeque};
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::BoxFuture;
use tokio::sync::watch;
use tokio::time::Instant;

use crate::environments::end::End;
use crate::environments::slot::{Phase, Slot, Start};
use crate::exchange::{InvokeError, InvokeRequest, InvokeResponse};
use crate::executable::Executable;
use crate::host::{EnvironmentStep, Host};
use crate::invocation::Invocation;
use crate::tasks::Tasks;

/// How long killed processes may take to be gone when the gateway stops.
const STOP_LIMIT: Duration = Duration::from_secs(2);

/// Runs one process of the function as environment `number` to its end. The process may go on as
/// long as the limits say.
pub(crate) type Spawn = fn(
    environments: Arc<Environments>,
    number: u32,
    limits: watch::Receiver<Option<Instant>>,
) -> BoxFuture<'static, End>;

/// The number of the latest environment. Environments are numbered over all functions, so that a
/// number says which one it is.
#[derive(Debug, Clone, Default)]
pub struct EnvironmentNumbers(Arc<AtomicU32>);

/// All environments of one function.
#[derive(Debug)]
pub(crate) struct Environments {
    executable: Executable,
    concurrency: NonZeroUsize,
    host: Arc<dyn Host>,
    numbers: EnvironmentNumbers,
    spawn: Spawn,
    state: Mutex<PoolState>,
    tasks: Tasks,
}

#[derive(Debug, Default)]
struct PoolState {
    waiting: VecDeque<Invocation>,
    slots: BTreeMap<u32, Slot>,
    stopping: bool,
}

impl EnvironmentNumbers {
    fn next(&self) -> u32 {
        self.0.fetch_add(1, Ordering::Relaxed) + 1
    }
}

impl Environments {
    /// At most `concurrency` environments, whose processes `spawn` runs.
    pub(crate) fn new(
        executable: Executable,
        concurrency: NonZeroUsize,
        host: Arc<dyn Host>,
        numbers: EnvironmentNumbers,
        spawn: Spawn,
    ) -> Arc<Self> {
        Arc::new(Self {
            executable,
            concurrency,
            host,
            numbers,
            spawn,
            state: Mutex::default(),
            tasks: Tasks::default(),
        })
    }

    pub(crate) fn executable(&self) -> &Executable {
        &self.executable
    }

    pub(crate) fn host(&self) -> &dyn Host {
        &*self.host
    }

    /// Hands `request` to the function. It is in line when this returns; the future waits for the
    /// response. A caller who drops the future before an environment has taken the request takes it
    /// back; after that the function finishes it alone.
    pub(crate) fn invoke(
        self: &Arc<Self>,
        request: InvokeRequest,
    ) -> impl Future<Output = InvokeResponse> + Send + use<> {
        let (mut invocation, response) = Invocation::new(request);
        let mut state = self.lock();
        if state.stopping {
            invocation.answer(None, Err(InvokeError::Stopping));
        } else {
            state.waiting.push_back(invocation);
            self.balance(&mut state);
        }
        drop(state);
        async {
            let stopping = || InvokeResponse::without_environment(Err(InvokeError::Stopping));
            response.await.unwrap_or_else(|_| stopping())
        }
    }

    /// Starts an environment if there is none, before there is an event for it.
    pub(crate) fn start_ahead(self: &Arc<Self>) {
        let mut state = self.lock();
        if !state.stopping && state.slots.is_empty() {
            self.start(&mut state, Start::Ahead);
        }
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
                invocation.answer(None, Err(InvokeError::Stopping));
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

    fn lock(&self) -> MutexGuard<'_, PoolState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives waiting events to idle environments and starts environments for the rest.
    fn balance(self: &Arc<Self>, state: &mut PoolState) {
        state
            .waiting
            .retain(|invocation| !invocation.is_abandoned());
        for (number, slot) in &mut state.slots {
            if matches!(slot.phase, Phase::Idle)
                && let Some(invocation) = state.waiting.pop_front()
            {
                if slot.thaw() {
                    self.host.step(EnvironmentStep::Thawed {
                        environment: *number,
                    });
                }
                slot.assign(invocation, self.executable.timeout(), self.executable.arn());
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

    fn start(self: &Arc<Self>, state: &mut PoolState, start: Start) {
        let number = self.numbers.next();
        let time = match start {
            Start::Ahead | Start::First => self.executable.init_timeout(),
            Start::Repeated => self.executable.timeout(),
        };
        let (limit, limits) = watch::channel(Some(Instant::now() + time));
        state.slots.insert(number, Slot::new(start, limit));
        let environments = Arc::clone(self);
        let end = (self.spawn)(Arc::clone(self), number, limits);
        self.tasks
            .spawn(async move { environments.ended(number, &end.await) });
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
        let ahead = slot.start == Start::Ahead && matches!(slot.phase, Phase::Starting);
        let why = if let Some(reported) = slot.end_reason.take() {
            reported
        } else if stopping {
            InvokeError::Stopping.to_string()
        } else {
            end.in_words(&slot, self.executable.timeout())
        };
        match slot.phase {
            // The process ended before it could take the event: another one can have it.
            Phase::Serving(serving) if !serving.handed_over && !stopping => {
                state.waiting.push_front(serving.invocation);
            }
            Phase::Serving(mut serving) => {
                let failure = InvokeError::Ended { why: why.clone() };
                serving.invocation.answer(Some(number), Err(failure));
            }
            Phase::Starting
                if slot.start != Start::Repeated
                    && end.is_late()
                    && !stopping
                    && !state.waiting.is_empty() =>
            {
                self.start(&mut state, Start::Repeated);
            }
            Phase::Starting => {
                if let Some(mut invocation) = state.waiting.pop_front() {
                    let failure = InvokeError::NotStarted { why: why.clone() };
                    invocation.answer(Some(number), Err(failure));
                }
            }
            Phase::Idle => {}
        }
        self.balance(&mut state);
        drop(state);
        if ahead && !stopping {
            let name = self.executable.name();
            self.host.line(&format!(
                "ERROR: the function {name} does not start, and its events will fail: {why}"
            ));
        } else if !stopping {
            self.host
                .line(&format!("environment {number} ended: {why}"));
        }
        self.host.step(EnvironmentStep::Ended {
            environment: number,
            why: &why,
        });
    }
}
