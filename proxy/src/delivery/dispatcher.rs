//! Fan-out: each recipient gets its deliveries in order, all recipients are served side by side,
//! and a bounded number of posts is under way at once. One recipient holds up nobody else.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use futures_util::stream::{FuturesUnordered, StreamExt};
use tokio::sync::{Semaphore, mpsc};
use tokio::time::{Instant, sleep};

use super::management::{ManagementClient, Posted};
use super::throttle::Throttle;
use super::{Delivery, Outcome, Payload, RECIPIENT_TIMEOUT, Recipient, Report};
use crate::connections::{Acceptance, Connections, Row, TableError};
use crate::ids::ConnectionId;
use crate::retry::Pauses;

/// A handshake lasts 29 s at most (API Gateway Developer Guide, limits): a row that is older
/// belongs to a connection that is open or over.
const HANDSHAKE_OVER: Duration = Duration::from_secs(40);

/// Between the answer to `$connect` and the connection's existence lies a moment of unknown
/// length: a 410 means gone only this long after acceptance.
const SETTLED: Duration = Duration::from_secs(5);

/// How many deliveries may wait in memory before whoever makes them has to wait.
const WAITING: usize = 4_096;

/// Where deliveries are handed in.
#[derive(Debug, Clone)]
pub struct Deliveries(mpsc::Sender<Delivery>);

impl Deliveries {
    /// Hands one in; waits while too many are waiting.
    pub async fn send(&self, delivery: Delivery) {
        // The dispatcher outlives all senders: it ends when the last one is dropped.
        if self.0.send(delivery).await.is_err() {
            tracing::error!("a delivery was made after the dispatcher's end");
        }
    }
}

/// Serves one event's deliveries.
#[derive(Debug)]
pub struct Dispatcher {
    management: Arc<ManagementClient>,
    connections: Arc<Connections>,
    /// How long a handshake may last, and a 410 be retried.
    window: Duration,
    permits: Semaphore,
    throttle: Throttle,
}

impl Dispatcher {
    #[must_use]
    pub fn new(
        management: Arc<ManagementClient>,
        connections: Arc<Connections>,
        concurrency: usize,
        window: Duration,
    ) -> Self {
        let permits = Semaphore::new(concurrency);
        Self {
            management,
            connections,
            window,
            permits,
            throttle: Throttle::default(),
        }
    }

    /// Runs `work`, which hands in deliveries, and serves them while it runs and until all are
    /// done.
    pub async fn serve<T, F>(&self, work: impl FnOnce(Deliveries) -> F) -> (T, Report)
    where
        F: Future<Output = T>,
    {
        let (sender, receiver) = mpsc::channel(64);
        tokio::join!(work(Deliveries(sender)), self.run(receiver))
    }

    async fn run(&self, mut incoming: mpsc::Receiver<Delivery>) -> Report {
        let mut report = Report::default();
        let mut lanes: HashMap<ConnectionId, VecDeque<Delivery>> = HashMap::new();
        let mut posts = FuturesUnordered::new();
        let (mut waiting, mut open) = (0_usize, true);
        loop {
            tokio::select! {
                delivery = incoming.recv(), if open && waiting + posts.len() < WAITING => match delivery {
                    None => open = false,
                    Some(delivery) => match lanes.get_mut(delivery.to.id()) {
                        Some(lane) => {
                            waiting += 1;
                            lane.push_back(delivery);
                        }
                        None => {
                            lanes.insert(delivery.to.id().clone(), VecDeque::new());
                            posts.push(self.deliver(delivery));
                        }
                    },
                },
                Some((id, outcome)) = posts.next(), if !posts.is_empty() => {
                    report.count(outcome);
                    let lane = lanes.get_mut(&id);
                    match lane.and_then(VecDeque::pop_front) {
                        Some(delivery) => {
                            waiting -= 1;
                            posts.push(self.deliver(delivery));
                        }
                        None => drop(lanes.remove(&id)),
                    }
                },
                else => return report,
            }
        }
    }

    async fn deliver(&self, delivery: Delivery) -> (ConnectionId, Outcome) {
        let outcome = self.try_until_settled(&delivery).await;
        let connection_id = delivery.to.id();
        if !matches!(outcome, Outcome::Delivered | Outcome::Gone) {
            tracing::warn!(%connection_id, ?outcome, "a frame was not delivered");
        }
        (connection_id.clone(), outcome)
    }

    async fn try_until_settled(&self, delivery: &Delivery) -> Outcome {
        // A recipient's time begins when its first post may begin, not while it queues for that.
        let mut limit = None;
        let mut pauses = Pauses::new(Duration::from_millis(100), Duration::from_secs(1));
        let (mut repeated, mut in_window) = (false, false);
        loop {
            let (posted, until) = self.attempt(delivery, limit).await;
            limit = Some(until);
            let when_late = match posted {
                Posted::Done => return Outcome::Delivered,
                Posted::Refused(status) => {
                    tracing::warn!(status, "the management API refused a call for good");
                    return Outcome::Refused;
                }
                Posted::Gone if self.is_over(&delivery.to).await => return Outcome::Gone,
                Posted::Gone => {
                    if !in_window {
                        in_window = true;
                        limit = Some(Instant::now() + self.window);
                    }
                    Outcome::OutOfTime
                }
                Posted::Throttled => {
                    self.throttle.hit(delivery.to.id());
                    Outcome::Throttled
                }
                Posted::Failed(_) if !repeated => {
                    repeated = true;
                    Outcome::Failed
                }
                Posted::Failed(_) | Posted::TimedOut => return Outcome::Failed,
            };
            let pause = pauses.draw();
            if limit.is_some_and(|limit| Instant::now() + pause >= limit) {
                return when_late;
            }
            sleep(pause).await;
        }
    }

    async fn attempt(&self, delivery: &Delivery, limit: Option<Instant>) -> (Posted, Instant) {
        self.throttle.passed().await;
        let permit = self.permits.acquire().await;
        let limit = limit.unwrap_or_else(|| Instant::now() + RECIPIENT_TIMEOUT);
        let id = delivery.to.id();
        let posted = match &delivery.payload {
            Payload::Frame(frame) => self.management.post(id, frame.clone(), limit).await,
            Payload::Close => self.management.close(id, limit).await,
        };
        drop(permit);
        (posted, limit)
    }

    /// After a 410: is the connection over, or is its handshake still under way? A row of one
    /// that is over is deleted.
    async fn is_over(&self, to: &Recipient) -> bool {
        let verdict = match to {
            Recipient::Sender(_) => Ok(true),
            // A backend may name a connection from its acceptance on.
            Recipient::Named(id) => {
                self.connections
                    .acceptance(id)
                    .await
                    .map(|acceptance| match acceptance {
                        Acceptance::Accepted(at) => at.elapsed() > SETTLED,
                        Acceptance::Unknown => true,
                    })
            }
            Recipient::Listed(row) => self.judge(row).await,
        };
        verdict.unwrap_or_else(|error| {
            // Whoever might be alive is not given up.
            tracing::warn!(error = %error, "a 410 could not be judged");
            false
        })
    }

    async fn judge(&self, row: &Row) -> Result<bool, TableError> {
        let over = row.created_at.elapsed() > HANDSHAKE_OVER
            || match self.connections.acceptance(&row.id).await? {
                Acceptance::Accepted(at) => at.elapsed() > SETTLED,
                Acceptance::Unknown => false,
            };
        if over {
            if let Err(error) = self.connections.prune(row).await {
                tracing::warn!(error = %error, "a dead row stays until its TTL");
            }
            return Ok(true);
        }
        Ok(!self.connections.has(row).await?)
    }
}
