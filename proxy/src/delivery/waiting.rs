//! Frames that wait in the table for a connection: who leaves them there, and who posts them.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use backend_contract::ErrorCode;
use bytes::Bytes;
use proxy_core::delivery::waiting::{BYTES, WaitingFrames};
use proxy_core::delivery::{Outcome, Payload, Recipient, Report};
use proxy_core::fault::Fault;
use proxy_core::ids::ConnectionId;
use proxy_core::step::Fact;
use tokio::time::{Instant, timeout_at};

use super::posts::{Post, Poster};
use super::settlement::{Facts, Settlement};
use crate::connections::{PutBack, Standing};
use crate::retry::Pauses;

/// So long before the end of the event no waiting frame is posted any more: what is left is put back.
const PUT_BACK_WITHIN: Duration = Duration::from_secs(2);

/// So long before the end of the event a put-back is given up, so that it can still be counted.
const LAST_COUNT: Duration = Duration::from_millis(100);

/// Serves the frames that wait for an event's recipients.
#[derive(Debug)]
pub(super) struct WaitingRoom {
    pub(super) poster: Arc<Poster>,
    pub(super) facts: Arc<Facts>,
    /// When the event is cut off.
    pub(super) until: Instant,
    /// Those for whom a frame of this event waits in the table: later ones must not overtake it.
    pub(super) occupied: Mutex<HashSet<ConnectionId>>,
}

impl WaitingRoom {
    /// Posts these frames, and then what waits in the table, until nothing does. What cannot be
    /// delivered now is put back.
    pub(super) async fn serve_waiting(
        &self,
        to: &Recipient,
        first: WaitingFrames,
        looks: bool,
        time_limit: Duration,
    ) -> Settlement {
        let mut report = Report::default();
        let mut waiting = first;
        loop {
            match self
                .post_all(to, &mut waiting, time_limit, &mut report)
                .await
            {
                Outcome::Delivered => {}
                Outcome::Gone => {
                    let outcome = Outcome::Gone;
                    report.count_many(outcome, waiting.len());
                    return Settlement { report, outcome };
                }
                outcome => {
                    let connection_id = to.id();
                    let frames = waiting.len();
                    tracing::warn!(%connection_id, frames, ?outcome, "frames are put back for the client's next frame");
                    return self.put_back(to.id(), waiting, report).await;
                }
            }
            let outcome = Outcome::Delivered;
            if !looks {
                self.poster.connections.nothing_waits(to.id());
                return Settlement { report, outcome };
            }
            match self.poster.connections.claim_waiting(to.id()).await {
                Ok(Some(claimed)) => waiting = claimed,
                Ok(None) => {
                    self.occupied().remove(to.id());
                    return Settlement { report, outcome };
                }
                Err(error) => {
                    // All stays where it is, and the client's next frame looks again.
                    self.facts.note(Fact::failed(Fault::Table, &error));
                    return Settlement { report, outcome };
                }
            }
        }
    }

    /// Keeps a greeting for the client's first frame, for emulators that hold the response back.
    pub(super) async fn keep(&self, to: &Recipient, greeting: WaitingFrames) -> Settlement {
        let connection_id = to.id();
        tracing::info!(%connection_id, "the greeting waits for the first frame");
        self.put_back(to.id(), greeting, Report::default()).await
    }

    /// Leaves a frame in the table for a connection whose handshake is under way, or for which others
    /// wait already. `None`: the table did not take the frame.
    pub(super) async fn leave_waiting(
        &self,
        to: &Recipient,
        frame: &Bytes,
        time_limit: Duration,
    ) -> Option<Settlement> {
        let id = to.id();
        let dropped = match self.poster.connections.append_waiting(id, frame).await {
            Ok(dropped) => dropped,
            Err(error) => {
                tracing::warn!(error = %error, "a frame could not be left in the table");
                return None;
            }
        };
        let mut report = Report::default();
        count_dropped(id, dropped, &mut report);
        let settlement = match self.standing(to).await {
            Standing::Over => {
                if let Err(error) = self.poster.connections.delete_waiting(id).await {
                    tracing::warn!(error = %error, "waiting frames of a dead connection stay until their TTL");
                }
                Outcome::Gone.into()
            }
            Standing::Handshake => {
                self.occupied().insert(id.clone());
                Outcome::Waiting.into()
            }
            Standing::Accepted => {
                let nothing = WaitingFrames::default();
                self.serve_waiting(to, nothing, true, time_limit).await
            }
        };
        report.add(settlement.report);
        Some(Settlement {
            report,
            ..settlement
        })
    }

    /// Does a frame of this event wait for the connection?
    pub(super) fn has_waiting(&self, id: &ConnectionId) -> bool {
        self.occupied().contains(id)
    }

    fn occupied(&self) -> MutexGuard<'_, HashSet<ConnectionId>> {
        self.occupied.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Where a recipient stands after a frame was left for it. By now its handshake may be over, and
    /// whoever ended it may have looked before the frame was there.
    async fn standing(&self, to: &Recipient) -> Standing {
        let Recipient::Listed(row) = to else {
            return Standing::Accepted;
        };
        self.poster
            .connections
            .standing(row)
            .await
            .unwrap_or_else(|error| {
                tracing::warn!(error = %error, "a handshake could not be looked at");
                Standing::Handshake
            })
    }

    /// Posts the frames in their order, and removes those that are settled. Returns how it ended:
    /// [`Outcome::Delivered`] when none is left.
    async fn post_all(
        &self,
        to: &Recipient,
        waiting: &mut WaitingFrames,
        time_limit: Duration,
        report: &mut Report,
    ) -> Outcome {
        let last_moment = self
            .until
            .checked_sub(PUT_BACK_WITHIN)
            .unwrap_or(self.until);
        while let Some(frame) = waiting.first() {
            let payload = Payload::Frame(frame.clone());
            let post = Post {
                to,
                payload: &payload,
                may_double: true,
                time_limit,
                may_wait: false,
                may_be_handed_over: false,
                // A connection that was accepted a moment ago exists a moment later.
                pauses: Pauses::new(Duration::from_millis(10), Duration::from_secs(1)),
            };
            let posted = timeout_at(last_moment, self.poster.post_to_the_end(post)).await;
            match posted.unwrap_or(Outcome::OutOfTime) {
                outcome @ (Outcome::Delivered | Outcome::Refused | Outcome::Forbidden) => {
                    report.count(outcome);
                    waiting.remove_first();
                }
                outcome => return outcome,
            }
        }
        Outcome::Delivered
    }

    async fn put_back(
        &self,
        id: &ConnectionId,
        mut waiting: WaitingFrames,
        mut report: Report,
    ) -> Settlement {
        self.shorten(id, &mut waiting, &mut report);
        let frames = waiting.len();
        let last_moment = self.until.checked_sub(LAST_COUNT).unwrap_or(self.until);
        let put = self.poster.connections.put_back_waiting(id, waiting);
        let outcome = match timeout_at(last_moment, put).await {
            Ok(Ok(PutBack::Waiting { dropped })) => {
                count_dropped(id, dropped, &mut report);
                // Those that were there before may have gone as well.
                report.count_many(Outcome::Waiting, frames.saturating_sub(dropped));
                self.occupied().insert(id.clone());
                return Settlement {
                    report,
                    outcome: Outcome::Waiting,
                };
            }
            Ok(Ok(PutBack::Over)) => Outcome::Gone,
            Ok(Err(error)) => {
                tracing::error!(connection_id = %id, frames, error = %error, "waiting frames are lost");
                Outcome::Failed
            }
            Err(_) => {
                tracing::error!(connection_id = %id, frames, "the function's timeout cut waiting frames off");
                Outcome::OutOfTime
            }
        };
        report.count_many(outcome, frames);
        Settlement { report, outcome }
    }

    /// A greeting that no item can hold becomes an error frame.
    fn shorten(&self, id: &ConnectionId, waiting: &mut WaitingFrames, report: &mut Report) {
        let bytes: usize = waiting.greeting.iter().map(Bytes::len).sum();
        if bytes > BYTES {
            tracing::warn!(connection_id = %id, "a greeting over 350 KiB is given up");
            report.count_many(Outcome::Failed, waiting.greeting.len());
            waiting.greeting = [self.poster.notice(ErrorCode::PayloadTooLarge)].into();
        }
    }
}

fn count_dropped(id: &ConnectionId, dropped: usize, report: &mut Report) {
    if dropped > 0 {
        tracing::warn!(connection_id = %id, dropped, "more frames wait than there is room for");
        report.count_many(Outcome::Failed, dropped);
    }
}
