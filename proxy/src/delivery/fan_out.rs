//! Where one event's fan-out stands: which steps it takes, what waits, and what became of the rest.

use bytes::Bytes;
use proxy_core::delivery::lanes::{Entered, Lanes, Next};
use proxy_core::delivery::{Delivery, Number, Outcome, Payload, Recipient, Report};
use proxy_core::step::{Fact, Step};
use tokio::time::Instant;

use super::reply::Reply;
use super::settlement::{Settled, Settlement};
use crate::steps::Steps;
use crate::summary::{Served, Undelivered};

/// A fan-out that is under way.
#[derive(Debug)]
pub(super) struct FanOut {
    pub(super) lanes: Lanes,
    pub(super) served: Served,
    /// A delivery whose recipient's backlog is full: no step is taken before it.
    held: Option<Held>,
    /// Whether there may be more steps.
    takes_steps: bool,
    stream: Streaming,
    sender_gone: bool,
    reply: Reply,
    /// What a recipient gets that misses a record of a stream.
    broken_notice: Bytes,
}

#[derive(Debug)]
struct Held {
    delivery: Delivery,
    /// When its recipient counts as slow.
    slow_at: Instant,
}

/// Whether deliveries are a stream's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Streaming {
    No,
    /// So far only the sender got any of it.
    ToSenderAlone,
    ToOthers,
}

impl FanOut {
    /// `broken_notice` is the frame for a recipient that misses a record of a stream, `reply` what
    /// becomes of the sender's.
    pub(super) fn begin(broken_notice: Bytes, reply: Reply) -> Self {
        Self {
            lanes: Lanes::default(),
            served: Served::default(),
            held: None,
            takes_steps: true,
            stream: Streaming::No,
            sender_gone: false,
            reply,
            broken_notice,
        }
    }

    /// May a step be taken now?
    pub(super) fn takes_steps(&self) -> bool {
        self.takes_steps && self.held.is_none() && self.lanes.has_room()
    }

    /// Can anything come that is not under way?
    pub(super) fn expects_more(&self) -> bool {
        self.takes_steps || self.held.is_some() || self.reply.is_due()
    }

    /// When the sender's frame that was kept for the response is to be posted.
    pub(super) fn reply_due_at(&self) -> Option<Instant> {
        self.reply.due_at()
    }

    /// The sender's frame that was kept for the response, to be posted.
    pub(super) fn release_reply(&mut self) -> Option<Delivery> {
        self.reply.take()
    }

    /// When the held delivery is to be handed in again at the latest.
    pub(super) fn hand_in_at(&self) -> Option<Instant> {
        self.held.as_ref().map(|held| held.slow_at)
    }

    /// The held delivery, to be handed in again.
    pub(super) fn release(&mut self) -> Option<Delivery> {
        self.held.take().map(|held| held.delivery)
    }

    /// Takes a step, and returns the delivery that it asks for. `None`: the steps have ended.
    pub(super) fn take(&mut self, step: Option<Step>) -> Option<Delivery> {
        match step {
            Some(Step::Deliver(delivery)) => return Some(delivery),
            Some(Step::Note(Fact::Settled { outcome, frames })) => {
                self.served.report.count_many(outcome, frames);
            }
            Some(Step::Note(fact)) => self.served.facts.push(fact),
            Some(Step::Stream { sender_alone }) => {
                self.stream = if sender_alone {
                    Streaming::ToSenderAlone
                } else {
                    Streaming::ToOthers
                };
            }
            None => self.takes_steps = false,
        }
        None
    }

    /// Hands a delivery in. Returns the one that is to be posted now.
    pub(super) fn enter(&mut self, mut delivery: Delivery, is_sender: bool) -> Option<Next> {
        delivery.live = self.stream != Streaming::No;
        if !is_sender {
            return self.post(delivery);
        }
        let [kept, delivery] = self.reply.offer(delivery);
        let kept = kept.and_then(|kept| self.post(kept));
        let next = delivery.and_then(|delivery| self.post(delivery));
        // Of two for one recipient the second waits for the first.
        kept.or(next)
    }

    fn post(&mut self, delivery: Delivery) -> Option<Next> {
        match self.lanes.enter(delivery, Instant::now().into_std()) {
            Entered::Now(next) => return Some(next),
            Entered::Waits => {}
            Entered::Full { delivery, slow_at } => {
                let slow_at = Instant::from_std(slow_at);
                self.held = Some(Held { delivery, slow_at });
            }
            Entered::Overrun { to, frames } => {
                let connection_id = to.id();
                tracing::warn!(%connection_id, frames, "a recipient lags behind and is given up");
                self.served.report.count_many(Outcome::Overrun, frames);
                self.lanes.append(self.notice(to));
            }
            Entered::Dropped => self.served.report.count(Outcome::Overrun),
        }
        None
    }

    /// A delivery is settled. Returns the recipient's next one.
    pub(super) fn settle(&mut self, settled: &Settled, is_sender: bool) -> Option<Next> {
        let Settled {
            delivery,
            settlement: Settlement { report, outcome },
        } = settled;
        let outcome = *outcome;
        self.served.report.add(*report);
        if outcome == Outcome::Unposted {
            self.served.unposted.push(delivery.clone());
        } else if outcome.is_repeatable() {
            let to = delivery.to.id().clone();
            self.served.repeatable.push(Undelivered {
                item: delivery.item,
                to,
                outcome,
                payload: Some(delivery.payload.clone()),
            });
        }
        let id = delivery.to.id();
        if is_sender && *report != Report::default() {
            self.reply.is_not_the_only_one();
        }
        if outcome != Outcome::Gone {
            let mended = matches!(delivery.number, Number::Logged { .. });
            if delivery.live && !mended && outcome.is_loss() && !self.lanes.is_dropped(id) {
                // Records with a hole before them would be worse than none, unless their numbers show
                // it.
                let dropped = self.lanes.drop_recipient(id);
                self.served.report.count_many(Outcome::Failed, dropped);
                self.lanes.append(self.notice(delivery.to.clone()));
            }
            return self.lanes.next(id, outcome, Instant::now().into_std());
        }
        let mut waited = self.lanes.abandon(id);
        if is_sender {
            self.sender_gone = true;
            waited += usize::from(self.reply.take().is_some());
        }
        self.served.report.count_many(Outcome::Gone, waited);
        None
    }

    fn notice(&self, to: Recipient) -> Delivery {
        Delivery {
            to,
            payload: Payload::Frame(self.broken_notice.clone()),
            live: true,
            number: Number::None,
            item: 0,
        }
    }

    /// Is this a stream that nobody listens to any more?
    pub(super) fn is_in_vain(&self) -> bool {
        self.takes_steps && self.sender_gone && self.stream == Streaming::ToSenderAlone
    }

    /// Ends the steps, because nobody listens. Deliveries that they had made are for the sender.
    pub(super) fn end_steps(&mut self, steps: Steps<'_>) {
        self.takes_steps = false;
        for step in steps.end() {
            if self.take(Some(step)).is_some() {
                self.served.report.count(Outcome::Gone);
            }
        }
    }

    /// All is settled, but for the frame that is kept for the response.
    pub(super) fn finish(mut self) -> Served {
        self.served.reply = self.reply.take();
        self.served
    }

    /// Ends everything where it is: the function's timeout is near. The response may still leave.
    pub(super) fn cut_off(mut self, steps: Steps<'_>) -> Served {
        let mut cut: Vec<_> = self
            .lanes
            .unsettled_items()
            .map(|(item, to)| (item, to.clone()))
            .collect();
        let held = self.release();
        cut.extend(held.map(|delivery| (delivery.item, delivery.to.id().clone())));
        for step in steps.end() {
            let taken = self.take(Some(step));
            cut.extend(taken.map(|delivery| (delivery.item, delivery.to.id().clone())));
        }
        let frames = cut.len();
        let outcome = Outcome::OutOfTime;
        let cut = cut.into_iter().map(|(item, to)| Undelivered {
            item,
            to,
            outcome,
            payload: None,
        });
        self.served.repeatable.extend(cut);
        if frames > 0 {
            tracing::warn!(frames, "the function's timeout cut deliveries off");
            self.served.report.count_many(Outcome::OutOfTime, frames);
        }
        self.served.facts.push(Fact::CutOff);
        self.finish()
    }
}
