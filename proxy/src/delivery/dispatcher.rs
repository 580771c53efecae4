//! Fan-out: each recipient gets its deliveries in order, all recipients are served side by side,
//! and a bounded number of posts is under way at once. One recipient holds up nobody else.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::{FuturesUnordered, StreamExt};
use tokio::sync::{Semaphore, mpsc, watch};
use tokio::time::{Instant, sleep, sleep_until, timeout_at};

use super::lanes::{Entered, Lanes, Next};
use super::management::{ManagementClient, Posted};
use super::throttle::Throttle;
use super::{Delivery, Outcome, Payload, Recipient, Report};
use crate::auth::token::TokenError;
use crate::clock::EpochMs;
use crate::connections::{Acceptance, Connections, Row, TableError};
use crate::error::MessageError;
use crate::ids::ConnectionId;
use crate::retry::Pauses;

/// A handshake lasts 29 s at most (API Gateway Developer Guide, limits): a row that is older
/// belongs to a connection that is open or over.
const HANDSHAKE_OVER: Duration = Duration::from_secs(40);

/// Between the answer to `$connect` and the connection's existence lies a moment of unknown
/// length: a 410 means gone only this long after acceptance.
const SETTLED: Duration = Duration::from_secs(5);

/// How soon a full backlog is looked at again, if nothing else happens.
const LOOK_AGAIN: Duration = Duration::from_millis(50);

/// Where deliveries are handed in.
#[derive(Debug, Clone)]
pub struct Deliveries {
    queue: mpsc::Sender<Delivery>,
    state: Arc<State>,
}

/// What the maker of deliveries and the dispatcher tell each other.
#[derive(Debug)]
struct State {
    /// Whose event is served; nobody's where somebody outside speaks.
    sender: Option<ConnectionId>,
    sender_gone: watch::Sender<bool>,
    live: AtomicBool,
}

impl Deliveries {
    /// Hands one in; waits while too many are waiting.
    pub async fn send(&self, delivery: Delivery) {
        // The dispatcher outlives all senders: it ends when the last one is dropped.
        if self.queue.send(delivery).await.is_err() {
            tracing::error!("a delivery was made after the dispatcher's end");
        }
    }

    /// From now on they are a stream's: a recipient that is slow and lags far behind is given up,
    /// so that it holds up nobody else.
    pub fn go_live(&self) {
        self.state.live.store(true, Ordering::Relaxed);
    }

    /// Waits until the sender's connection is found to be gone.
    pub async fn sender_gone(&self) {
        let mut gone = self.state.sender_gone.subscribe();
        if gone.wait_for(|gone| *gone).await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

/// The invocation's end came before all was made and delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("cut off by the function's timeout")]
pub struct CutOff;

/// Serves one event's deliveries.
#[derive(Debug)]
pub struct Dispatcher {
    management: Arc<ManagementClient>,
    connections: Arc<Connections>,
    /// How long a handshake may last, and a 410 be retried.
    window: Duration,
    /// When everything is cut off, and counted as not delivered.
    until: Instant,
    permits: Semaphore,
    throttle: Throttle,
    /// What a recipient gets whose token has expired, in place of its delivery.
    farewell: Bytes,
    state: Arc<State>,
}

/// How a dispatcher works.
#[derive(Debug, Clone, Copy)]
pub struct Pace {
    /// Posts under way at once.
    pub concurrency: usize,
    /// How long a handshake may last, and a 410 be retried.
    pub window: Duration,
}

/// One post, or one close.
struct Attempt {
    posted: Posted,
    /// When it left.
    begun: EpochMs,
    /// When the recipient's time is up.
    limit: Instant,
}

impl Dispatcher {
    /// A dispatcher for one event, and for its sender if it has one. It ends `until` then.
    #[must_use]
    pub fn new(
        management: Arc<ManagementClient>,
        connections: Arc<Connections>,
        sender: Option<ConnectionId>,
        pace: Pace,
        until: Instant,
    ) -> Self {
        let state = State {
            sender,
            sender_gone: watch::Sender::new(false),
            live: AtomicBool::new(false),
        };
        Self {
            management,
            connections,
            window: pace.window,
            until,
            permits: Semaphore::new(pace.concurrency),
            throttle: Throttle::default(),
            farewell: farewell(""),
            state: Arc::new(state),
        }
    }

    /// The same for an event that has this request id.
    #[must_use]
    pub fn of_request(mut self, request_id: &str) -> Self {
        self.farewell = farewell(request_id);
        self
    }

    /// Runs `work`, which hands in deliveries, and serves them while it runs and until all are
    /// done, or the invocation's time is up. Whatever was handed in is in the report.
    pub async fn serve<T, F>(
        &self,
        work: impl FnOnce(Deliveries) -> F,
    ) -> (Result<T, CutOff>, Report)
    where
        F: Future<Output = T>,
    {
        let (queue, receiver) = mpsc::channel(64);
        let state = Arc::clone(&self.state);
        let work = timeout_at(self.until, work(Deliveries { queue, state }));
        let (made, (report, delivered)) = tokio::join!(work, self.run(receiver));
        let made = made.map_err(|_| CutOff);
        (delivered.and(made), report)
    }

    async fn run(&self, mut incoming: mpsc::Receiver<Delivery>) -> (Report, Result<(), CutOff>) {
        let mut report = Report::default();
        let mut lanes = Lanes::default();
        let mut posts = FuturesUnordered::new();
        let mut end = pin!(sleep_until(self.until));
        let mut open = true;
        // A delivery whose recipient's backlog is full: nothing else is taken before it.
        let mut held: Option<Delivery> = None;
        while open || held.is_some() || !posts.is_empty() {
            let delivery = tokio::select! {
                delivery = incoming.recv(), if open && held.is_none() && lanes.has_room() => {
                    open = delivery.is_some();
                    delivery
                }
                Some((id, outcome)) = posts.next(), if !posts.is_empty() => {
                    report.count(outcome);
                    if outcome == Outcome::Gone {
                        report.count_many(Outcome::Gone, lanes.abandon(&id));
                        if Some(&id) == self.state.sender.as_ref() {
                            self.state.sender_gone.send_replace(true);
                        }
                    } else if let Some(next) = lanes.next(&id, outcome, Instant::now()) {
                        posts.push(self.deliver(next));
                    }
                    held.take()
                }
                () = sleep(LOOK_AGAIN), if held.is_some() => held.take(),
                () = &mut end => {
                    let mut cut = lanes.unsettled() + usize::from(held.is_some());
                    // Who made them is cut off at the same moment.
                    while incoming.recv().await.is_some() {
                        cut += 1;
                    }
                    if cut == 0 {
                        break;
                    }
                    tracing::warn!(frames = cut, "the function's timeout cut deliveries off");
                    report.count_many(Outcome::OutOfTime, cut);
                    return (report, Err(CutOff));
                }
            };
            let Some(delivery) = delivery else { continue };
            let connection_id = delivery.to.id().clone();
            let live = self.state.live.load(Ordering::Relaxed);
            match lanes.enter(delivery, live, Instant::now()) {
                Entered::Now(next) => posts.push(self.deliver(next)),
                Entered::Waits => {}
                Entered::Full(delivery) => held = Some(delivery),
                Entered::GivenUp(frames) => {
                    tracing::warn!(%connection_id, frames, "a recipient lags behind and is given up");
                    report.count_many(Outcome::Overrun, frames);
                }
                Entered::Dropped => report.count(Outcome::Overrun),
            }
        }
        (report, Ok(()))
    }

    async fn deliver(&self, next: Next) -> (ConnectionId, Outcome) {
        let outcome = self.try_until_settled(&next).await;
        let connection_id = next.delivery.to.id();
        if !matches!(outcome, Outcome::Delivered | Outcome::Gone) {
            tracing::warn!(%connection_id, ?outcome, "a frame was not delivered");
        }
        (connection_id.clone(), outcome)
    }

    async fn try_until_settled(&self, Next { delivery, patience }: &Next) -> Outcome {
        if let Payload::Frame(_) = &delivery.payload {
            match self.has_expired(&delivery.to).await {
                Ok(false) => {}
                Ok(true) => return self.dismiss(&delivery.to, *patience).await,
                Err(error) => {
                    // Neither served nor closed, until somebody knows.
                    tracing::warn!(error = %error, "an expiry could not be judged");
                    return Outcome::Failed;
                }
            }
        }
        // A recipient's time begins when its first post may begin, not while it queues for that.
        let mut limit = None;
        let mut pauses = Pauses::new(Duration::from_millis(100), Duration::from_secs(1));
        let (mut repeated, mut in_window, mut throttled) = (false, false, false);
        loop {
            let attempt = self.attempt(delivery, *patience, limit).await;
            limit = Some(attempt.limit);
            let when_late = match attempt.posted {
                Posted::Done => return Outcome::Delivered,
                Posted::Refused(status) => {
                    tracing::warn!(status, "the management API refused a call for good");
                    return Outcome::Refused;
                }
                Posted::Gone if self.is_over(&delivery.to, attempt.begun).await => {
                    return Outcome::Gone;
                }
                Posted::Gone => {
                    if !in_window {
                        in_window = true;
                        limit = Some(Instant::now() + self.window);
                    }
                    Outcome::OutOfTime
                }
                Posted::Throttled => {
                    throttled = true;
                    self.throttle.hit(delivery.to.id());
                    Outcome::Throttled
                }
                Posted::Failed(_) if !repeated => {
                    repeated = true;
                    Outcome::Failed
                }
                Posted::Failed(_) => return Outcome::Failed,
                // The throttled recipient's time was up in the middle of one more try.
                Posted::TimedOut if throttled => return Outcome::Throttled,
                Posted::TimedOut => return Outcome::TimedOut,
            };
            let pause = pauses.draw();
            if limit.is_some_and(|limit| Instant::now() + pause >= limit) {
                return when_late;
            }
            sleep(pause).await;
        }
    }

    async fn attempt(
        &self,
        delivery: &Delivery,
        patience: Duration,
        limit: Option<Instant>,
    ) -> Attempt {
        let permit = self.permits.acquire().await;
        // With the permit in hand: who waited for one stands still like everybody else.
        self.throttle.passed().await;
        let limit = limit.unwrap_or_else(|| Instant::now() + patience);
        let id = delivery.to.id();
        let begun = EpochMs::now();
        // On the heap, because thousands may wait for a permit and few post at a time.
        let posted = match &delivery.payload {
            Payload::Frame(frame) => Box::pin(self.management.post(id, frame.clone(), limit)).await,
            Payload::Last(frame) => Box::pin(self.part(id, frame, limit)).await,
            Payload::Close => Box::pin(self.management.close(id, limit)).await,
        };
        drop(permit);
        Attempt {
            posted,
            begun,
            limit,
        }
    }

    async fn part(&self, id: &ConnectionId, frame: &Bytes, limit: Instant) -> Posted {
        match self.management.post(id, frame.clone(), limit).await {
            Posted::Done => self.management.close(id, limit).await,
            other => other,
        }
    }

    async fn has_expired(&self, to: &Recipient) -> Result<bool, TableError> {
        match to {
            Recipient::Sender(id) => self.connections.has_expired(id, None, false).await,
            Recipient::Named(id) => self.connections.has_expired(id, None, true).await,
            Recipient::Listed(row) => {
                self.connections
                    .has_expired(&row.id, row.expiry, false)
                    .await
            }
        }
    }

    /// Says farewell to a recipient whose token has expired. Its rows go with its `$disconnect`.
    async fn dismiss(&self, to: &Recipient, patience: Duration) -> Outcome {
        let farewell = Delivery {
            to: to.clone(),
            payload: Payload::Last(self.farewell.clone()),
        };
        match self.attempt(&farewell, patience, None).await.posted {
            Posted::Done | Posted::Gone => Outcome::Gone,
            Posted::Throttled => Outcome::Throttled,
            Posted::Refused(_) => Outcome::Refused,
            Posted::Failed(_) => Outcome::Failed,
            Posted::TimedOut => Outcome::TimedOut,
        }
    }

    /// After a 410 to a post that began at `met`: was the connection over then, or its handshake
    /// still under way? A row of one that is over is deleted. The table may take seconds to answer,
    /// in which a handshake may have grown old: they do not count.
    async fn is_over(&self, to: &Recipient, met: EpochMs) -> bool {
        let verdict = match to {
            Recipient::Sender(_) => Ok(true),
            Recipient::Listed(row) if Some(&row.id) == self.state.sender.as_ref() => {
                self.prune(row).await;
                Ok(true)
            }
            // A backend may name a connection from its acceptance on.
            Recipient::Named(id) => {
                self.connections
                    .acceptance(id)
                    .await
                    .map(|acceptance| match acceptance {
                        Acceptance::Accepted(at) => at.until(met) > SETTLED,
                        Acceptance::Unknown => true,
                    })
            }
            Recipient::Listed(row) => self.judge(row, met).await,
        };
        verdict.unwrap_or_else(|error| {
            // Whoever might be alive is not given up.
            tracing::warn!(error = %error, "a 410 could not be judged");
            false
        })
    }

    async fn judge(&self, row: &Row, met: EpochMs) -> Result<bool, TableError> {
        let over = row.created_at.until(met) > HANDSHAKE_OVER
            || match self.connections.acceptance(&row.id).await? {
                Acceptance::Accepted(at) => at.until(met) > SETTLED,
                Acceptance::Unknown => false,
            };
        if over {
            self.prune(row).await;
            return Ok(true);
        }
        Ok(!self.connections.has(row).await?)
    }

    async fn prune(&self, row: &Row) {
        if let Err(error) = self.connections.bury(row).await {
            tracing::warn!(error = %error, "a dead row stays until its TTL");
        }
    }
}

fn farewell(request_id: &str) -> Bytes {
    MessageError::from(TokenError::Expired).frame(request_id, None)
}
