//! Fan-out: each recipient gets its deliveries in order, all recipients are served side by side,
//! and a bounded number of posts is under way at once. One recipient holds up nobody else.

use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use backend_contract::ErrorCode;
use futures_util::stream::{FuturesUnordered, StreamExt};
use proxy_core::delivery::lanes::Next;
use proxy_core::delivery::waiting::WaitingFrames;
use proxy_core::delivery::{Delivery, HAND_OVER_AFTER, Number, Outcome, Payload, Recipient};
use proxy_core::ids::ConnectionId;
use proxy_core::time::EpochMs;
use tokio::sync::Semaphore;
use tokio::time::{Instant, sleep_until};

use super::fan_out::FanOut;
use super::gone::Judge;
use super::hand_over;
use super::management::ManagementClient;
use super::pace::Pace;
use super::posts::{HandshakeUnderWay, Post, Poster};
use super::reply::Reply;
use super::settlement::{Facts, Settled, Settlement};
use super::waiting::WaitingRoom;
use crate::aws::{QueueClient, SEND_WITHIN};
use crate::connections::Connections;
use crate::retry::Pauses;
use crate::steps::Steps;
use crate::summary::Served;

/// So long before the end a hand-over is given up, so that it can still be counted.
const LAST_COUNT: Duration = Duration::from_millis(100);

/// Serves one event's deliveries.
#[derive(Debug)]
pub(crate) struct Dispatcher {
    poster: Arc<Poster>,
    waiting: WaitingRoom,
    facts: Arc<Facts>,
    sender: Option<ConnectionId>,
    queue: Option<Arc<QueueClient>>,
    /// Until when the sender's only frame may be the event's response; `None`: it is posted.
    answer_by: Option<Instant>,
    /// When everything is cut off, and counted as not delivered.
    until: Instant,
}

/// Whose deliveries are made.
#[derive(Debug)]
pub(crate) struct DeliveryEvent {
    /// Error frames carry it.
    pub request_id: String,
    /// `None` where the event comes from outside.
    pub sender: Option<ConnectionId>,
    /// When API Gateway says that the sender's handshake began.
    pub connected_at: Option<EpochMs>,
}

/// What bounds a fan-out.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DeliveryLimits {
    /// Posts under way at once.
    pub concurrency: usize,
    /// How long a handshake may last, and a 410 be retried.
    pub window: Duration,
    /// Recipients of a frame that one event posts to, where the queue takes the others.
    pub fan_out: usize,
}

impl Dispatcher {
    /// A dispatcher for one event. It ends `until` then.
    #[must_use]
    pub(crate) fn new(
        management: Arc<ManagementClient>,
        connections: Arc<Connections>,
        event: DeliveryEvent,
        limits: DeliveryLimits,
        until: Instant,
    ) -> Self {
        let facts = Arc::<Facts>::default();
        let poster = Arc::new(Poster {
            management,
            connections: Arc::clone(&connections),
            judge: Judge {
                connections,
                sender: event.sender.clone(),
                connected_at: event.connected_at,
                facts: Arc::clone(&facts),
            },
            window: limits.window,
            permits: Semaphore::new(limits.concurrency),
            pace: Pace::default(),
            hand_over_at: Mutex::default(),
            request_id: event.request_id,
        });
        let waiting = WaitingRoom {
            poster: Arc::clone(&poster),
            facts: Arc::clone(&facts),
            until,
            occupied: Mutex::default(),
        };
        Self {
            poster,
            waiting,
            facts,
            sender: event.sender,
            queue: None,
            answer_by: None,
            until,
        }
    }

    /// The same, whose posts are left to the queue when their turn does not come within a minute. With
    /// a queue the dispatcher itself hands them over; without one its caller does, out of
    /// [`Served::unposted`].
    #[must_use]
    pub(crate) fn handing_over(mut self, queue: Option<Arc<QueueClient>>) -> Self {
        let at = Instant::now() + HAND_OVER_AFTER;
        self.poster.hand_over_at(Some(at));
        self.queue = queue;
        self
    }

    /// The same, which keeps the sender's only frame for the event's response, [`Served::reply`]: until
    /// then, or with `None` never.
    #[must_use]
    pub(crate) fn answering(mut self, answer_by: Option<Instant>) -> Self {
        self.answer_by = answer_by;
        self
    }

    /// Delivers what the steps ask for, and returns what became of all of it. It ends when the steps
    /// have ended and each delivery is settled, or when the time is up.
    pub(crate) async fn run(&self, steps: Steps<'_>) -> Served {
        let mut served = self.serve(steps).await;
        if let Some(queue) = &self.queue
            && !served.unposted.is_empty()
        {
            self.hand_over(queue, &mut served).await;
        }
        served.facts.append(&mut self.facts.take());
        served
    }

    async fn serve(&self, mut steps: Steps<'_>) -> Served {
        let broken_notice = self.poster.notice(ErrorCode::StreamBroken);
        let mut fan_out = FanOut::begin(broken_notice, Reply::new(self.answer_by));
        let mut posts = FuturesUnordered::new();
        let mut end = pin!(sleep_until(self.until));
        while fan_out.expects_more() || !posts.is_empty() {
            let hand_in_at = fan_out.hand_in_at();
            let reply_due_at = fan_out.reply_due_at();
            let delivery = tokio::select! {
                step = steps.next(), if fan_out.takes_steps() => fan_out.take(step),
                Some(settled) = posts.next(), if !posts.is_empty() => {
                    let settled: Settled = settled;
                    let is_senders = self.is_senders(&settled.delivery);
                    if let Some(next) = fan_out.settle(&settled, is_senders) {
                        posts.push(self.deliver(next));
                    }
                    fan_out.release()
                }
                () = sleep_until(hand_in_at.unwrap_or(self.until)), if hand_in_at.is_some() => {
                    fan_out.release()
                }
                () = sleep_until(reply_due_at.unwrap_or(self.until)), if reply_due_at.is_some() => {
                    fan_out.release_reply()
                }
                () = &mut end => return fan_out.cut_off(steps),
            };
            if fan_out.is_in_vain() {
                // The work is dropped, and its request to the backend with it.
                let vain = std::mem::replace(&mut steps, Steps::none());
                fan_out.end_steps(vain);
            }
            let next = delivery.and_then(|delivery| {
                let is_senders = self.is_senders(&delivery);
                fan_out.enter(delivery, is_senders)
            });
            if let Some(next) = next {
                posts.push(self.deliver(next));
            }
        }
        fan_out.finish()
    }

    /// Is it for the client whose event this is?
    fn is_senders(&self, delivery: &Delivery) -> bool {
        Some(delivery.to.id()) == self.sender.as_ref()
    }

    /// Hands what was left to the queue. What the queue does not take is delivered after all.
    async fn hand_over(&self, queue: &QueueClient, served: &mut Served) {
        let unposted = std::mem::take(&mut served.unposted);
        let messages = hand_over::messages(&unposted);
        let last_moment = self.until.checked_sub(LAST_COUNT).unwrap_or(self.until);
        let until = last_moment.min(Instant::now() + SEND_WITHIN);
        match queue.send(&messages, until).await {
            Ok(()) => {
                let frames = unposted.len();
                tracing::info!(frames, "the queue delivers what is left");
                for _ in &unposted {
                    served.report.queue(Outcome::Unposted);
                }
            }
            Err(error) => {
                tracing::warn!(error = %error, "deliveries could not be handed to the queue");
                self.poster.hand_over_at(None);
                for _ in &unposted {
                    served.report.take_back(Outcome::Unposted);
                }
                let again = Steps::from_work(async |sink| {
                    for Delivery { to, payload, .. } in unposted {
                        sink.deliver(to, payload).await;
                    }
                });
                served.add(self.serve(again).await);
            }
        }
    }

    async fn deliver(&self, next: Next) -> Settled {
        let settlement = self.settle(&next).await;
        let delivery = next.delivery;
        if settlement.outcome.is_loss() && settlement.outcome != Outcome::Unposted {
            let connection_id = delivery.to.id();
            let outcome = settlement.outcome;
            tracing::warn!(%connection_id, ?outcome, "a frame was not delivered");
        }
        Settled {
            delivery,
            settlement,
        }
    }

    /// Makes a delivery's posts until it is settled.
    async fn settle(&self, next: &Next) -> Settlement {
        let (delivery, time_limit) = (&next.delivery, next.time_limit);
        let to = &delivery.to;
        let frame = match &delivery.payload {
            Payload::Waiting { first, looks } => {
                let first = WaitingFrames::greeting(first.clone());
                return Box::pin(self.waiting.serve_waiting(to, first, *looks, time_limit)).await;
            }
            Payload::Kept(frames) => {
                let greeting = WaitingFrames::greeting(frames.clone());
                return Box::pin(self.waiting.keep(to, greeting)).await;
            }
            Payload::Frame(frame) => Some(frame),
            Payload::FrameThenClose(_) | Payload::Close => None,
        };
        if frame.is_some() {
            match self.poster.is_overdue(to).await {
                Ok(false) => {}
                Ok(true) => return self.poster.close_expired(to, time_limit).await.into(),
                Err(error) => {
                    // Neither served nor closed, until somebody knows.
                    tracing::warn!(error = %error, "an expiry could not be judged");
                    return Outcome::Failed.into();
                }
            }
        }
        let post = |may_wait| Post {
            to,
            payload: &delivery.payload,
            may_double: delivery.may_double(),
            time_limit,
            may_wait,
            may_be_handed_over: !delivery.live && !matches!(to, Recipient::Sender(_)),
            pauses: Pauses::new(Duration::from_millis(100), Duration::from_secs(2)),
        };
        if let (Some(_), Number::Logged { kept: true }) = (frame, delivery.number) {
            // The log has it for the client's first `resume`.
            return match self.poster.post(post(true)).await {
                Ok(outcome) => outcome.into(),
                Err(HandshakeUnderWay) => Outcome::Waiting.into(),
            };
        }
        if let Some(frame) = frame {
            // What waits already comes first.
            if !self.waiting.has_waiting(to.id())
                && let Ok(outcome) = self.poster.post(post(true)).await
            {
                return outcome.into();
            }
            let left = Box::pin(self.waiting.leave_waiting(to, frame, time_limit)).await;
            if let Some(settlement) = left {
                return settlement;
            }
        }
        self.poster.post_to_the_end(post(false)).await.into()
    }
}
