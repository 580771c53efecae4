//! One payload's posts to one recipient, made again until it is settled.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use backend_contract::ErrorCode;
use bytes::Bytes;
use proxy_core::delivery::{Outcome, Payload, Recipient, WAITS_AFTER};
use proxy_core::error_frame::{Details, error_frame};
use proxy_core::ids::ConnectionId;
use proxy_core::time::EpochMs;
use tokio::sync::Semaphore;
use tokio::time::{Instant, sleep, timeout_at};

use super::gone::{Judge, Met410};
use super::management::{ManagementClient, Posted};
use super::pace::{Pace, Throttled};
use crate::clock;
use crate::connections::{Connections, TableError};
use crate::retry::Pauses;

/// How often a recipient is waited for at the account's pace. One that answers 429 more often than that,
/// while others are served, does not read.
const WAITS_FOR_ALL: u32 = 20;

/// A payload on its way to one recipient.
pub(super) struct Post<'a> {
    pub(super) to: &'a Recipient,
    pub(super) payload: &'a Payload,
    /// It may be posted again, where nobody knows whether the last post arrived.
    pub(super) may_double: bool,
    /// How long it may take, all tries together.
    pub(super) time_limit: Duration,
    /// Whether it is given up early where the handshake is under way.
    pub(super) may_wait: bool,
    /// Whether it is left to the queue when its turn does not come in time.
    pub(super) may_be_handed_over: bool,
    /// Between two tries.
    pub(super) pauses: Pauses,
}

/// The recipient's handshake was still under way after a second: the frame is to wait in the table.
pub(super) struct HandshakeUnderWay;

/// What is known between two tries.
#[derive(Default)]
struct Tries {
    /// When the recipient's time is up. It begins when the first post may begin, not while that queues.
    limit: Option<Instant>,
    /// When the first 410 came.
    gone_since: Option<Instant>,
    /// How the last try would count if there was no other.
    last: Option<Outcome>,
    waited_for_all: u32,
}

/// One post, or one close.
struct Attempt {
    posted: Posted,
    /// When it left.
    begun: EpochMs,
    /// When the recipient's time is up.
    limit: Instant,
}

/// What follows from an attempt.
enum Verdict {
    Settled(Outcome),
    /// Another try is made, unless time is up: then this is the outcome.
    Again(Outcome),
    /// Another try is made at the account's pace.
    AtCommonPace,
    HandshakeUnderWay,
}

/// Makes the posts of one event.
#[derive(Debug)]
pub(super) struct Poster {
    pub(super) management: Arc<ManagementClient>,
    pub(super) connections: Arc<Connections>,
    pub(super) judge: Judge,
    /// How long a handshake may last, and a 410 be retried.
    pub(super) window: Duration,
    pub(super) permits: Semaphore,
    pub(super) pace: Pace,
    /// When posts whose turn has not come are left to the queue; `None`: never.
    pub(super) hand_over_at: Mutex<Option<Instant>>,
    /// The event's, which error frames carry.
    pub(super) request_id: String,
}

impl Poster {
    /// Makes a post until it is settled, whatever the handshake does.
    pub(super) async fn post_to_the_end(&self, post: Post<'_>) -> Outcome {
        self.post(post).await.unwrap_or(Outcome::OutOfTime)
    }

    pub(super) async fn post(&self, mut post: Post<'_>) -> Result<Outcome, HandshakeUnderWay> {
        let mut tries = Tries::default();
        loop {
            let Some(attempt) = self.attempt(&post, tries.limit).await else {
                return Ok(Outcome::Unposted);
            };
            tries.limit = Some(attempt.limit);
            let when_late = match self.verdict(&post, &attempt, &mut tries).await {
                Verdict::Settled(outcome) => return Ok(outcome),
                Verdict::HandshakeUnderWay => return Err(HandshakeUnderWay),
                Verdict::AtCommonPace => continue,
                Verdict::Again(when_late) => when_late,
            };
            tries.last = Some(when_late);
            let pause = tries.pause(post.pauses.draw());
            if tries
                .limit
                .is_some_and(|limit| Instant::now() + pause >= limit)
            {
                return Ok(when_late);
            }
            sleep(pause).await;
        }
    }

    async fn verdict(&self, post: &Post<'_>, attempt: &Attempt, tries: &mut Tries) -> Verdict {
        match attempt.posted {
            Posted::Done => {
                self.pace.done();
                Verdict::Settled(Outcome::Delivered)
            }
            Posted::Refused(status) => {
                let connection_id = post.to.id();
                tracing::error!(%connection_id, status, "the management API refused a call for good");
                Verdict::Settled(refusal(status))
            }
            Posted::Gone => {
                let since = *tries.gone_since.get_or_insert_with(|| {
                    tries.limit = Some(Instant::now() + self.window);
                    Instant::now()
                });
                // On the heap: thousands are posted to, and few are gone.
                match Box::pin(self.judge.judge(post.to, attempt.begun)).await {
                    Met410::Over => Verdict::Settled(Outcome::Gone),
                    Met410::HandshakeUnderWay
                        if post.may_wait && since.elapsed() >= WAITS_AFTER =>
                    {
                        Verdict::HandshakeUnderWay
                    }
                    Met410::HandshakeUnderWay | Met410::Opening => {
                        Verdict::Again(Outcome::OutOfTime)
                    }
                }
            }
            Posted::Throttled => {
                let whose = self.pace.throttled(post.to.id());
                if whose == Throttled::FanOut && tries.waited_for_all < WAITS_FOR_ALL {
                    // The account's throttle is not the recipient's fault: its time begins anew, and
                    // the common pace is pause enough.
                    tries.waited_for_all += 1;
                    tries.limit = None;
                    return Verdict::AtCommonPace;
                }
                Verdict::Again(Outcome::Throttled)
            }
            Posted::Failed(_) => Verdict::Again(Outcome::Failed),
            // The record may have arrived, and its text must not come twice.
            Posted::TimedOut if !post.may_double => Verdict::Settled(Outcome::TimedOut),
            // The recipient's time was up in the middle of one more try.
            Posted::TimedOut => Verdict::Again(tries.last.unwrap_or(Outcome::TimedOut)),
        }
    }

    /// `None`: its turn did not come before it was to be handed over.
    async fn attempt(&self, post: &Post<'_>, limit: Option<Instant>) -> Option<Attempt> {
        let asked = Instant::now();
        let turn = async {
            let permit = self.permits.acquire().await;
            // With the permit in hand: who waited for one keeps the pace like everybody else.
            self.pace.turn().await;
            permit
        };
        let hand_over_at = *self.handing_over();
        let permit = match hand_over_at.filter(|_| post.may_be_handed_over) {
            Some(at) => timeout_at(at, turn).await.ok()?,
            None => turn.await,
        };
        // A recipient's time is its own: it does not run while the recipient waits for others.
        let limit = match limit {
            Some(limit) => limit + asked.elapsed(),
            None => Instant::now() + post.time_limit,
        };
        let id = post.to.id();
        let begun = clock::now();
        // On the heap, because thousands may wait for a permit and few post at a time.
        let posted = match post.payload {
            Payload::Frame(frame) => Box::pin(self.management.post(id, frame.clone(), limit)).await,
            Payload::FrameThenClose(frame) => {
                Box::pin(self.post_then_close(id, frame, limit)).await
            }
            Payload::Close => Box::pin(self.management.close(id, limit)).await,
            // Those are posted frame by frame.
            Payload::Waiting { .. } | Payload::Kept(_) => Posted::Done,
        };
        drop(permit);
        Some(Attempt {
            posted,
            begun,
            limit,
        })
    }

    /// Sets when posts whose turn has not come are left to the queue; `None`: never.
    pub(super) fn hand_over_at(&self, at: Option<Instant>) {
        *self.handing_over() = at;
    }

    fn handing_over(&self) -> MutexGuard<'_, Option<Instant>> {
        self.hand_over_at
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    async fn post_then_close(&self, id: &ConnectionId, frame: &Bytes, limit: Instant) -> Posted {
        match self.management.post(id, frame.clone(), limit).await {
            Posted::Done => self.management.close(id, limit).await,
            other => other,
        }
    }

    /// Is a recipient to be closed because of its token? Then its record says so already.
    pub(super) async fn is_overdue(&self, to: &Recipient) -> Result<bool, TableError> {
        let connections = &self.connections;
        match to {
            Recipient::Sender(id) => connections.is_overdue(id, None, false).await,
            Recipient::Named(id) => connections.is_overdue(id, None, true).await,
            Recipient::Listed(row) => connections.is_overdue(&row.id, row.expiry, false).await,
        }
    }

    /// An error frame of this event.
    pub(super) fn notice(&self, code: ErrorCode) -> Bytes {
        error_frame(code, &self.request_id, Details::default())
    }

    /// Tells a recipient that its token has expired, and closes it. Its rows go with its `$disconnect`.
    pub(super) async fn close_expired(&self, to: &Recipient, time_limit: Duration) -> Outcome {
        let notice = Payload::FrameThenClose(self.notice(ErrorCode::TokenExpired));
        let post = Post {
            to,
            payload: &notice,
            may_double: true,
            time_limit,
            may_wait: false,
            may_be_handed_over: false,
            pauses: Pauses::new(Duration::from_millis(100), Duration::from_secs(2)),
        };
        let Some(attempt) = self.attempt(&post, None).await else {
            return Outcome::Unposted;
        };
        match attempt.posted {
            Posted::Done | Posted::Gone => Outcome::Gone,
            Posted::Throttled => Outcome::Throttled,
            Posted::Refused(status) => refusal(status),
            Posted::Failed(_) => Outcome::Failed,
            Posted::TimedOut => Outcome::TimedOut,
        }
    }
}

impl Tries {
    /// The pause before the next try. It does not reach beyond the moment from which on the frame of a
    /// handshake waits in the table.
    fn pause(&self, drawn: Duration) -> Duration {
        let left = self
            .gone_since
            .map(|since| WAITS_AFTER.saturating_sub(since.elapsed()));
        left.filter(|left| !left.is_zero())
            .map_or(drawn, |left| drawn.min(left))
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
