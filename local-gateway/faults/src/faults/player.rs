//! Plays faults: decides, waits and counts.

mod connections;

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::clock::{Clock, EpochMs};
use crate::faults::Faults;
use crate::faults::delay::Delay;
use crate::faults::disconnect::DisconnectFault;
use crate::faults::draws::{Draws, Stream};
use crate::faults::dynamodb::DynamodbFault;
use crate::faults::error::FaultsError;
use crate::faults::fate::OpenConnections;
use crate::faults::kill::{EventKind, KillFault, KillTime};
use crate::faults::post::PostFault;
use crate::faults::rule::Rule;
use crate::observation::{Observation, Observer};
use crate::output::Lines;

/// The faults of a running gateway. Without faults it plays none, and cannot be given any. Clones
/// are one player.
#[derive(Debug, Clone)]
pub struct Player(Option<Arc<Playing>>);

#[derive(Debug)]
struct Playing {
    clock: Clock,
    observer: Observer,
    lines: Arc<Lines>,
    state: Mutex<PlayerState>,
}

#[derive(Debug)]
struct PlayerState {
    faults: Faults,
    draws: Draws,
    played: BTreeMap<String, u64>,
    dynamodb_calls: BTreeMap<String, u64>,
    /// The connections that `$connect` has accepted and that do not exist yet.
    opening: HashSet<String>,
    connections: OpenConnections,
    /// When these faults were set, and how many were before.
    set: (EpochMs, u64),
}

/// What becomes of a post.
#[derive(Debug, Default)]
pub struct PostPlay {
    /// How much later it comes to anything.
    pub latency: Duration,
    /// What its poster gets in place of 200.
    pub fault: Option<PostFault>,
}

/// How an environment dies.
#[derive(Debug, Clone, Copy)]
pub struct Kill {
    /// When.
    pub when: KillTime,
    /// How much later than that moment.
    pub delay: Option<Duration>,
}

impl Player {
    /// A player of `faults`, where there are some.
    pub fn new(
        faults: Option<Faults>,
        clock: &Clock,
        observer: &Observer,
        lines: &Arc<Lines>,
    ) -> Result<Self, FaultsError> {
        let Some(mut faults) = faults else {
            return Ok(Self(None));
        };
        faults.check()?;
        let seed = *faults.seed.get_or_insert_with(rand::random);
        lines.gateway(&format!("faults are played, with the seed {seed}"));
        Ok(Self(Some(Arc::new(Playing {
            clock: clock.clone(),
            observer: observer.clone(),
            lines: Arc::clone(lines),
            state: Mutex::new(PlayerState {
                faults,
                draws: Draws::new(seed),
                played: BTreeMap::new(),
                dynamodb_calls: BTreeMap::new(),
                opening: HashSet::new(),
                connections: OpenConnections::default(),
                set: (clock.now(), 0),
            }),
        }))))
    }

    /// Whether the gateway was started with faults.
    pub fn is_on(&self) -> bool {
        self.0.is_some()
    }

    /// Plays these from now on. With a seed, draws begin anew.
    pub fn set(&self, mut faults: Faults) -> Result<(), FaultsError> {
        let playing = self.0.as_ref().ok_or(FaultsError::Off)?;
        faults.check()?;
        let mut state = playing.lock();
        match faults.seed {
            Some(seed) => state.draws = Draws::new(seed),
            None => faults.seed = state.faults.seed,
        }
        state.faults = faults;
        let now = playing.clock.now();
        state.set = (now, state.set.1.saturating_add(1));
        for fate in state.connections.all() {
            if let Some(known) = fate.reconsider(now) {
                state.decide(&fate, &known, now);
            }
        }
        Ok(())
    }

    /// What is played now, with what is left of each rule.
    pub fn faults(&self) -> Option<Faults> {
        self.0.as_ref().map(|playing| playing.lock().faults.clone())
    }

    /// How often each fault has been played.
    pub fn counts(&self) -> BTreeMap<String, u64> {
        let counts = |playing: &Arc<Playing>| playing.lock().played.clone();
        self.0.as_ref().map(counts).unwrap_or_default()
    }

    /// How often each operation of DynamoDB has been called.
    pub fn dynamodb_calls(&self) -> BTreeMap<String, u64> {
        let calls = |playing: &Arc<Playing>| playing.lock().dynamodb_calls.clone();
        self.0.as_ref().map(calls).unwrap_or_default()
    }

    /// Waits as long as it takes until an accepted connection exists.
    pub async fn open(&self, connection: &str) {
        let Some(playing) = &self.0 else { return };
        let delay = playing.delay(Stream::Openings, |faults| &mut faults.open_delay);
        if delay.is_zero() {
            return;
        }
        playing.lock().opening.insert(connection.to_owned());
        playing.note("open.slow", Some(connection));
        playing.wait(delay).await;
        playing.lock().opening.remove(connection);
    }

    /// Counts a post to a connection that does not exist, if it is one that will exist soon.
    pub fn missed(&self, connection: &str) {
        if let Some(playing) = &self.0
            && playing.lock().opening.contains(connection)
        {
            playing.note("open.410", Some(connection));
        }
    }

    /// What becomes of a post to an open connection, which has been so since `opened`.
    pub fn post(&self, connection: &str, opened: EpochMs) -> PostPlay {
        let Some(playing) = &self.0 else {
            return PostPlay::default();
        };
        let age = playing.clock.now().since(opened);
        let fits = |fault: &PostFault| {
            let ids = &fault.connections;
            (ids.is_empty() || ids.iter().any(|id| id == connection))
                && fault.younger_than.is_none_or(|limit| age < limit)
        };
        let latency = playing.delay(Stream::Latencies, |faults| &mut faults.post_latency);
        if !latency.is_zero() {
            playing.note("post.slow", Some(connection));
        }
        let fault = playing.play(Stream::Posts, |faults| &mut faults.posts, fits);
        if let Some(PostFault { answer, .. }) = &fault {
            playing.note(&format!("post.{}", answer.name()), Some(connection));
        }
        PostPlay { latency, fault }
    }

    /// How much later a `$disconnect` comes, each time that it does.
    pub fn disconnect(&self, connection: &str) -> Vec<Duration> {
        let on_time = vec![Duration::ZERO];
        let Some(playing) = &self.0 else {
            return on_time;
        };
        let fault = playing.play(
            Stream::Disconnects,
            |faults| &mut faults.disconnects,
            |_| true,
        );
        let time = |span| playing.lock().draws.time(Stream::Disconnects, span);
        let (name, times) = match fault {
            None => return on_time,
            Some(DisconnectFault::Lost {}) => ("disconnect.lost", Vec::new()),
            Some(DisconnectFault::Late { delay }) => ("disconnect.late", vec![time(delay)]),
            Some(DisconnectFault::Doubled { delay }) => {
                ("disconnect.doubled", vec![Duration::ZERO, time(delay)])
            }
        };
        playing.note(name, Some(connection));
        times
    }

    /// Whether messages are put out of order.
    pub fn reorders(&self) -> bool {
        self.0
            .as_ref()
            .is_some_and(|playing| playing.lock().faults.reorder)
    }

    /// How the environment dies that has just got an event. Who kills it says so by `note`.
    pub fn kill(&self, event: EventKind) -> Option<Kill> {
        let playing = self.0.as_ref()?;
        let fits = |fault: &KillFault| fault.events.is_empty() || fault.events.contains(&event);
        let fault = playing.play(Stream::Kills, |faults| &mut faults.kills, fits)?;
        let time = |span| playing.lock().draws.time(Stream::Kills, span);
        Some(Kill {
            when: fault.when,
            delay: fault.delay.map(time),
        })
    }

    /// Counts a call of DynamoDB and says what it gets, and how much later where it is slow.
    pub fn dynamodb(&self, operation: &str) -> Option<(DynamodbFault, Duration)> {
        let playing = self.0.as_ref()?;
        *playing
            .lock()
            .dynamodb_calls
            .entry(operation.to_owned())
            .or_default() += 1;
        let fits = |fault: &DynamodbFault| match fault.operations() {
            [] => fault.possible().contains(&operation),
            named => named.iter().any(|named| named == operation),
        };
        let fault = playing.play(Stream::Dynamodb, |faults| &mut faults.dynamodb, fits)?;
        let delay = match &fault {
            DynamodbFault::Slow { delay, .. } => {
                playing.lock().draws.time(Stream::Dynamodb, *delay)
            }
            _ => Duration::ZERO,
        };
        playing.note(&format!("dynamodb.{}.{operation}", fault.name()), None);
        Some((fault, delay))
    }

    /// How far indexes lag behind, and what time it is.
    pub fn index_lag(&self) -> Option<(Duration, EpochMs)> {
        let playing = self.0.as_ref()?;
        let lag = playing.lock().faults.index_lag?;
        Some((lag, playing.clock.now()))
    }

    /// Counts a fault that has been played.
    pub fn note(&self, name: &str, connection: Option<&str>) {
        if let Some(playing) = &self.0 {
            playing.note(name, connection);
        }
    }

    /// Waits by the gateway's clock.
    pub async fn wait(&self, time: Duration) {
        if let Some(playing) = &self.0 {
            playing.wait(time).await;
        }
    }
}

impl Playing {
    fn lock(&self) -> MutexGuard<'_, PlayerState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn play<F: Clone>(
        &self,
        stream: Stream,
        rules: impl Fn(&mut Faults) -> &mut Vec<Rule<F>>,
        fits: impl Fn(&F) -> bool,
    ) -> Option<F> {
        let PlayerState { faults, draws, .. } = &mut *self.lock();
        draws.play(stream, rules(faults), fits)
    }

    fn delay(
        &self,
        stream: Stream,
        rules: impl Fn(&mut Faults) -> &mut Vec<Rule<Delay>>,
    ) -> Duration {
        let PlayerState { faults, draws, .. } = &mut *self.lock();
        let delay = draws.play(stream, rules(faults), |_| true);
        delay.map_or(Duration::ZERO, |delay| draws.time(stream, delay.time))
    }

    fn note(&self, name: &str, connection: Option<&str>) {
        *self.lock().played.entry(name.to_owned()).or_default() += 1;
        // Those would be most lines.
        if !name.contains(".slow") {
            let connection = connection.unwrap_or_default();
            self.lines.gateway(&format!("fault {name} {connection}"));
        }
        self.observer.note(|| Observation::Fault {
            name: name.to_owned(),
            connection_id: connection.map(str::to_owned),
        });
    }

    async fn wait(&self, time: Duration) {
        if !time.is_zero() {
            self.clock.reach(self.clock.now().after(time)).await;
        }
    }
}
