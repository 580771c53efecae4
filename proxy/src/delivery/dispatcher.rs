//! Fan-out: each recipient gets its deliveries in order, all recipients are served side by side,
//! and a bounded number of posts is under way at once. One recipient holds up nobody else.

use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use backend_contract::ErrorCode;
use bytes::Bytes;
use futures_util::stream::{FuturesUnordered, StreamExt};
use proxy_core::delivery::lanes::Next;
use proxy_core::delivery::{Delivery, Outcome, Payload, Recipient};
use proxy_core::error_frame::{Details, error_frame};
use proxy_core::ids::ConnectionId;
use proxy_core::membership::Membership;
use proxy_core::step::Fact;
use proxy_core::time::EpochMs;
use tokio::sync::Semaphore;
use tokio::time::{Instant, sleep, sleep_until};

use super::fan_out::FanOut;
use super::management::{ManagementClient, Posted};
use super::pace::{Pace, Throttled};
use crate::clock;
use crate::connections::{Acceptance, Connections, Ended, TableError};
use crate::retry::Pauses;
use crate::steps::Steps;
use crate::summary::Served;

/// A handshake lasts 29 s at most (API Gateway Developer Guide, limits): a row that is older
/// belongs to a connection that is open or over.
const HANDSHAKE_OVER: Duration = Duration::from_secs(40);

/// How often a recipient is waited for at the account's pace. One that answers 429 more often than that,
/// while others are served, does not read.
const WAITS_FOR_ALL: u32 = 20;

/// Between the answer to `$connect` and the connection's existence lies a moment of unknown
/// length: a 410 means gone only this long after acceptance.
const SETTLED: Duration = Duration::from_secs(5);

/// Serves one event's deliveries.
#[derive(Debug)]
pub(crate) struct Dispatcher {
    management: Arc<ManagementClient>,
    connections: Arc<Connections>,
    /// How long a handshake may last, and a 410 be retried.
    window: Duration,
    /// When everything is cut off, and counted as not delivered.
    until: Instant,
    permits: Semaphore,
    pace: Pace,
    /// The event's, which error frames carry.
    request_id: String,
    /// Whose event is served; `None` where it comes from outside.
    sender: Option<ConnectionId>,
    /// What a 410 has ended so far.
    ended: Mutex<Vec<Fact>>,
}

/// What bounds a fan-out.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DeliveryLimits {
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
    pub(crate) fn new(
        management: Arc<ManagementClient>,
        connections: Arc<Connections>,
        sender: Option<ConnectionId>,
        limits: DeliveryLimits,
        until: Instant,
    ) -> Self {
        Self {
            management,
            connections,
            window: limits.window,
            until,
            permits: Semaphore::new(limits.concurrency),
            pace: Pace::default(),
            request_id: String::new(),
            sender,
            ended: Mutex::default(),
        }
    }

    /// The same for an event that has this request id.
    #[must_use]
    pub(crate) fn with_request_id(mut self, request_id: &str) -> Self {
        request_id.clone_into(&mut self.request_id);
        self
    }

    /// Delivers what the steps ask for, and returns what became of all of it. It ends when the steps
    /// have ended and each delivery is settled, or when the time is up.
    pub(crate) async fn run(&self, steps: Steps<'_>) -> Served {
        let mut served = self.serve(steps).await;
        served.facts.append(&mut self.ended());
        served
    }

    async fn serve(&self, mut steps: Steps<'_>) -> Served {
        let mut fan_out = FanOut::begin(self.notice(ErrorCode::StreamBroken));
        let mut posts = FuturesUnordered::new();
        let mut end = pin!(sleep_until(self.until));
        while fan_out.expects_more() || !posts.is_empty() {
            let hand_in_at = fan_out.hand_in_at();
            let delivery = tokio::select! {
                step = steps.next(), if fan_out.takes_steps() => fan_out.take(step),
                Some((settled, outcome)) = posts.next(), if !posts.is_empty() => {
                    let settled: Delivery = settled;
                    let is_sender = Some(settled.to.id()) == self.sender.as_ref();
                    if let Some(next) = fan_out.settle(&settled, outcome, is_sender) {
                        posts.push(self.deliver(next));
                    }
                    fan_out.release()
                }
                () = sleep_until(hand_in_at.unwrap_or(self.until)), if hand_in_at.is_some() => {
                    fan_out.release()
                }
                () = &mut end => return fan_out.cut_off(steps),
            };
            if fan_out.is_in_vain() {
                // The work is dropped, and its request to the backend with it.
                let vain = std::mem::replace(&mut steps, Steps::none());
                fan_out.end_steps(vain);
            }
            if let Some(next) = delivery.and_then(|delivery| fan_out.enter(delivery)) {
                posts.push(self.deliver(next));
            }
        }
        fan_out.served
    }

    async fn deliver(&self, next: Next) -> (Delivery, Outcome) {
        let outcome = self.try_until_settled(&next).await;
        if outcome.is_loss() {
            let connection_id = next.delivery.to.id();
            tracing::warn!(%connection_id, ?outcome, "a frame was not delivered");
        }
        (next.delivery, outcome)
    }

    async fn try_until_settled(&self, next: &Next) -> Outcome {
        let Next {
            delivery,
            time_limit,
        } = next;
        if let Payload::Frame(_) = &delivery.payload {
            match self.has_expired(&delivery.to).await {
                Ok(false) => {}
                Ok(true) => return self.close_expired(&delivery.to, *time_limit).await,
                Err(error) => {
                    // Neither served nor closed, until somebody knows.
                    tracing::warn!(error = %error, "an expiry could not be judged");
                    return Outcome::Failed;
                }
            }
        }
        // A recipient's time begins when its first post may begin, not while it queues for that.
        let mut limit = None;
        let mut pauses = Pauses::new(Duration::from_millis(100), Duration::from_secs(2));
        let (mut in_window, mut last) = (false, None);
        let mut waited_for_all = 0;
        loop {
            let attempt = self.attempt(delivery, *time_limit, limit).await;
            limit = Some(attempt.limit);
            let when_late = match attempt.posted {
                Posted::Done => {
                    self.pace.done();
                    return Outcome::Delivered;
                }
                Posted::Refused(status) => {
                    tracing::error!(status, "the management API refused a call for good");
                    return refusal(status);
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
                    let whose = self.pace.throttled(delivery.to.id());
                    if whose == Throttled::FanOut && waited_for_all < WAITS_FOR_ALL {
                        // The account's throttle is not the recipient's fault: its time begins anew,
                        // and the common pace is pause enough.
                        waited_for_all += 1;
                        limit = None;
                        continue;
                    }
                    Outcome::Throttled
                }
                Posted::Failed(_) => Outcome::Failed,
                // The record may have arrived, and its text must not come twice.
                Posted::TimedOut if delivery.live => return Outcome::TimedOut,
                // The recipient's time was up in the middle of one more try.
                Posted::TimedOut => last.unwrap_or(Outcome::TimedOut),
            };
            last = Some(when_late);
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
        time_limit: Duration,
        limit: Option<Instant>,
    ) -> Attempt {
        let asked = Instant::now();
        let permit = self.permits.acquire().await;
        // With the permit in hand: who waited for one keeps the pace like everybody else.
        self.pace.turn().await;
        // A recipient's time is its own: it does not run while the recipient waits for others.
        let limit = match limit {
            Some(limit) => limit + asked.elapsed(),
            None => Instant::now() + time_limit,
        };
        let id = delivery.to.id();
        let begun = clock::now();
        // On the heap, because thousands may wait for a permit and few post at a time.
        let posted = match &delivery.payload {
            Payload::Frame(frame) => Box::pin(self.management.post(id, frame.clone(), limit)).await,
            Payload::FrameThenClose(frame) => {
                Box::pin(self.post_then_close(id, frame, limit)).await
            }
            Payload::Close => Box::pin(self.management.close(id, limit)).await,
        };
        drop(permit);
        Attempt {
            posted,
            begun,
            limit,
        }
    }

    async fn post_then_close(&self, id: &ConnectionId, frame: &Bytes, limit: Instant) -> Posted {
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

    /// Tells a recipient that its token has expired, and closes it. Its rows go with its `$disconnect`.
    async fn close_expired(&self, to: &Recipient, time_limit: Duration) -> Outcome {
        let notice = Delivery {
            to: to.clone(),
            payload: Payload::FrameThenClose(self.notice(ErrorCode::TokenExpired)),
            live: false,
            item: 0,
        };
        match self.attempt(&notice, time_limit, None).await.posted {
            Posted::Done | Posted::Gone => Outcome::Gone,
            Posted::Throttled => Outcome::Throttled,
            Posted::Refused(status) => refusal(status),
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
            Recipient::Listed(row) if Some(&row.id) == self.sender.as_ref() => {
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

    async fn judge(&self, row: &Membership, met: EpochMs) -> Result<bool, TableError> {
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

    async fn prune(&self, row: &Membership) {
        match self.connections.end_if_unchanged(row).await {
            Ok(ended) => self
                .ended()
                .extend(ended.into_iter().flat_map(Ended::facts)),
            Err(error) => tracing::warn!(error = %error, "a dead row stays until its TTL"),
        }
    }

    fn ended(&self) -> MutexGuard<'_, Vec<Fact>> {
        self.ended.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// An error frame of this event.
    fn notice(&self, code: ErrorCode) -> Bytes {
        error_frame(code, &self.request_id, Details::default())
    }
}

/// A 403 is the deployment's fault, any other 4xx the frame's.
fn refusal(status: u16) -> Outcome {
    if status == 403 {
        Outcome::Forbidden
    } else {
        Outcome::Refused
    }
}
