//! What waits for each recipient: its deliveries in order, one of them under way at a time.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

use super::{Delivery, Outcome, RECIPIENT_TIMEOUT, Recipient};
use crate::ids::ConnectionId;

/// How many deliveries may wait in all before whoever makes them has to wait too.
const WAITING: usize = 32_768;

/// How many bytes may wait in all; a frame that waits for two counts twice.
const WAITING_BYTES: usize = 32 * 1024 * 1024;

/// How many deliveries of a stream may wait for one recipient.
const BACKLOG: usize = 256;

/// How many bytes of a stream may wait for one recipient: 32 of the largest frames.
const BACKLOG_BYTES: usize = 4 * 1024 * 1024;

/// A recipient whose backlog is full is dropped if it takes longer than this for a frame; the
/// stream waits for one that is faster. Posts usually take a tenth of it.
const SLOW: Duration = Duration::from_millis(250);

/// How much longer than the limit is too long.
const TICK: Duration = Duration::from_millis(1);

/// What a recipient that has used up its time for one frame gets for each further one, until one
/// gets through: a client that does not read must not hold the environment for minutes.
const SHORT: Duration = Duration::from_millis(500);

/// One lane for each recipient that has anything under way.
#[derive(Debug, Default)]
pub struct Lanes {
    lanes: HashMap<ConnectionId, Lane>,
    /// Deliveries under way.
    busy: usize,
    waiting: usize,
    bytes: usize,
}

#[derive(Debug, Default)]
struct Lane {
    queue: VecDeque<Delivery>,
    bytes: usize,
    /// When the delivery that is under way began.
    began: Option<Instant>,
    /// The item of the delivery that is under way.
    item: usize,
    /// How long a delivery takes: a moving average, in which the last one weighs an eighth.
    pace: Duration,
    /// The recipient's last frame used up its time.
    timed_out: bool,
    /// The recipient gets no more of the stream.
    dropped: bool,
}

impl Lane {
    fn is_full(&self, more: usize) -> bool {
        self.queue.len() >= BACKLOG || self.bytes + more > BACKLOG_BYTES
    }

    /// The pace if the delivery that is under way ended now.
    fn pace_at(&self, now: Instant) -> Duration {
        let last = self.began.map(|began| now.duration_since(began));
        last.map_or(self.pace, |last| (self.pace * 7 + last) / 8)
    }

    /// From when on the recipient is slow, if the delivery that is under way lasts until then.
    fn slow_at(&self, now: Instant) -> Instant {
        let began = self.began.unwrap_or(now);
        // The last delivery weighs an eighth of the pace.
        began + (SLOW * 8).saturating_sub(self.pace * 7) + TICK
    }

    fn next(&self, delivery: Delivery) -> Next {
        let time_limit = if self.timed_out {
            SHORT
        } else {
            RECIPIENT_TIMEOUT
        };
        Next {
            delivery,
            time_limit,
        }
    }
}

/// A delivery whose turn it is.
#[derive(Debug)]
pub struct Next {
    pub delivery: Delivery,
    /// How long it may take, all tries together.
    pub time_limit: Duration,
}

/// What becomes of a delivery that is handed in.
#[derive(Debug)]
pub enum Entered {
    /// Nothing is in its way.
    Now(Next),
    Waits,
    /// Its recipient's backlog is full, but moves: hand it in again when a delivery is settled, and
    /// at this moment at the latest, from which on the recipient counts as slow.
    Full {
        delivery: Delivery,
        slow_at: Instant,
    },
    /// The recipient is dropped now, and so many deliveries with it.
    Overrun {
        to: Recipient,
        frames: usize,
    },
    /// The recipient was dropped before.
    Dropped,
}

impl Lanes {
    /// Is there room for more?
    pub fn has_room(&self) -> bool {
        self.unsettled() < WAITING && self.bytes < WAITING_BYTES
    }

    /// Hands one in. A stream's does not wait for a slow recipient.
    pub fn enter(&mut self, delivery: Delivery, now: Instant) -> Entered {
        let lane = self.lanes.entry(delivery.to.id().clone()).or_default();
        if lane.dropped {
            return Entered::Dropped;
        }
        if lane.began.is_none() {
            lane.began = Some(now);
            lane.item = delivery.item;
            self.busy += 1;
            return Entered::Now(lane.next(delivery));
        }
        let size = delivery.payload.size();
        if delivery.live && lane.is_full(size) {
            let slow_at = lane.slow_at(now);
            if now < slow_at {
                return Entered::Full { delivery, slow_at };
            }
            let dropped = self.drop_recipient(delivery.to.id());
            return Entered::Overrun {
                to: delivery.to,
                frames: dropped + 1,
            };
        }
        self.append(delivery);
        Entered::Waits
    }

    /// Ends a stream for one recipient: what waits is dropped, and nothing more is taken. Returns how
    /// many deliveries that were.
    pub fn drop_recipient(&mut self, id: &ConnectionId) -> usize {
        let Some(lane) = self.lanes.get_mut(id) else {
            return 0;
        };
        lane.dropped = true;
        let dropped = lane.queue.len();
        self.waiting -= dropped;
        self.bytes -= lane.bytes;
        lane.queue.clear();
        lane.bytes = 0;
        dropped
    }

    /// Is the recipient dropped?
    #[must_use]
    pub fn is_dropped(&self, id: &ConnectionId) -> bool {
        self.lanes.get(id).is_some_and(|lane| lane.dropped)
    }

    /// Appends one more delivery for a recipient that has one under way, dropped or not.
    pub fn append(&mut self, delivery: Delivery) {
        let size = delivery.payload.size();
        let lane = self.lanes.entry(delivery.to.id().clone()).or_default();
        lane.bytes += size;
        lane.queue.push_back(delivery);
        self.waiting += 1;
        self.bytes += size;
    }

    /// How many are under way or wait.
    pub fn unsettled(&self) -> usize {
        self.waiting + self.busy
    }

    /// The items whose deliveries are under way or wait, each with the recipient; a pair may come
    /// several times.
    pub fn unsettled_items(&self) -> impl Iterator<Item = (usize, &ConnectionId)> {
        self.lanes.iter().flat_map(|(id, lane)| {
            let under_way = lane.began.map(|_| lane.item);
            let waiting = lane.queue.iter().map(|delivery| delivery.item);
            under_way
                .into_iter()
                .chain(waiting)
                .map(move |item| (item, id))
        })
    }

    /// A delivery is done, with this outcome: the recipient's next one.
    pub fn next(&mut self, id: &ConnectionId, outcome: Outcome, now: Instant) -> Option<Next> {
        let lane = self.lanes.get_mut(id)?;
        lane.pace = lane.pace_at(now);
        lane.timed_out = matches!(
            outcome,
            Outcome::Throttled | Outcome::TimedOut | Outcome::Waiting
        );
        if let Some(delivery) = lane.queue.pop_front() {
            lane.began = Some(now);
            lane.item = delivery.item;
            let size = delivery.payload.size();
            lane.bytes -= size;
            self.waiting -= 1;
            self.bytes -= size;
            return Some(lane.next(delivery));
        }
        lane.began = None;
        self.busy -= 1;
        if !lane.dropped && !lane.timed_out {
            self.lanes.remove(id);
        }
        None
    }

    /// The recipient is gone: how many deliveries waited for it in vain.
    pub fn abandon(&mut self, id: &ConnectionId) -> usize {
        let Some(lane) = self.lanes.remove(id) else {
            return 0;
        };
        self.busy -= usize::from(lane.began.is_some());
        self.waiting -= lane.queue.len();
        self.bytes -= lane.bytes;
        lane.queue.len()
    }
}

#[cfg(test)]
mod tests;
