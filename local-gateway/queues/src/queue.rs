//! A queue: which messages it has, who may get them and when. Pure: it is told the time.
//!
//! A message waits (delayed), is there for anybody (visible), or somebody has it (in flight) until
//! its visibility timeout ends. SQS Developer Guide: sqs-delay-queues, sqs-visibility-timeout,
//! sqs-dead-letter-queues.

use std::collections::BTreeMap;
use std::time::Duration;

use local_faults::EpochMs;

use crate::message::{Message, Received};
use crate::settings::QueueSettings;

/// A queue with its messages.
#[derive(Debug)]
pub(crate) struct Queue {
    settings: QueueSettings,
    created_at: EpochMs,
    messages: BTreeMap<u64, Stored>,
    /// The number of the next message.
    next: u64,
}

#[derive(Debug)]
struct Stored {
    message: Message,
    visible_at: EpochMs,
    receives: u32,
    first_received_at: Option<EpochMs>,
    /// What its latest receiver deletes it by.
    receipt: Option<String>,
}

/// What came of asking for messages.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Taken {
    pub(crate) received: Vec<Received>,
    /// Those that were received too often: they belong into the dead-letter queue now.
    pub(crate) given_up: Vec<Message>,
}

/// How many messages there are.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) visible: usize,
    pub(crate) in_flight: usize,
    pub(crate) delayed: usize,
}

/// The message of a receipt is not in flight.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NotInFlight;

impl Queue {
    pub(crate) fn new(settings: QueueSettings, now: EpochMs) -> Self {
        Self {
            settings,
            created_at: now,
            messages: BTreeMap::new(),
            next: 0,
        }
    }

    pub(crate) fn settings(&self) -> &QueueSettings {
        &self.settings
    }

    pub(crate) fn created_at(&self) -> EpochMs {
        self.created_at
    }

    /// Takes a message in. Without a delay of its own it has the queue's.
    pub(crate) fn send(&mut self, message: Message, delay: Option<Duration>, now: EpochMs) {
        self.put(message, now.after(delay.unwrap_or(self.settings.delay)));
    }

    /// Takes a message in that another queue gave up. It is there at once.
    pub(crate) fn put_given_up(&mut self, message: Message, now: EpochMs) {
        self.put(message, now);
    }

    fn put(&mut self, message: Message, visible_at: EpochMs) {
        let stored = Stored {
            message,
            visible_at,
            receives: 0,
            first_received_at: None,
            receipt: None,
        };
        self.messages.insert(self.next, stored);
        self.next += 1;
    }

    /// Hands out at most `most` visible messages, which nobody else gets during `visibility`, or
    /// else the queue's own timeout. `receipt` makes a new receipt each time.
    pub(crate) fn receive(
        &mut self,
        most: usize,
        visibility: Option<Duration>,
        now: EpochMs,
        mut receipt: impl FnMut() -> String,
    ) -> Taken {
        self.expire(now);
        let visibility = visibility.unwrap_or(self.settings.visibility_timeout);
        let limit = self.settings.redrive.as_ref();
        let limit = limit.map(|redrive| redrive.max_receives);
        let mut taken = Taken::default();
        let mut leaving = Vec::new();
        for (number, stored) in &mut self.messages {
            if stored.visible_at > now {
                continue;
            }
            if limit.is_some_and(|limit| stored.receives >= limit) {
                leaving.push(*number);
                continue;
            }
            if taken.received.len() == most {
                break;
            }
            taken
                .received
                .push(stored.receive(visibility, now, receipt()));
        }
        for number in leaving {
            taken
                .given_up
                .extend(self.messages.remove(&number).map(|stored| stored.message));
        }
        taken
    }

    /// Deletes the message whose latest receipt this is. As in SQS an older one deletes nothing and
    /// is not an error.
    pub(crate) fn delete(&mut self, receipt: &str) {
        self.messages
            .retain(|_, stored| stored.receipt.as_deref() != Some(receipt));
    }

    /// Hides a message that is in flight for so long from now on. Zero makes it visible.
    pub(crate) fn change_visibility(
        &mut self,
        receipt: &str,
        visibility: Duration,
        now: EpochMs,
    ) -> Result<(), NotInFlight> {
        let mut messages = self.messages.values_mut();
        let in_flight = |stored: &&mut Stored| {
            stored.receipt.as_deref() == Some(receipt) && stored.visible_at > now
        };
        let stored = messages.find(in_flight).ok_or(NotInFlight)?;
        stored.visible_at = now.after(visibility);
        Ok(())
    }

    /// Forgets all messages.
    pub(crate) fn purge(&mut self) {
        self.messages.clear();
    }

    pub(crate) fn counts(&mut self, now: EpochMs) -> Counts {
        self.expire(now);
        let mut counts = Counts::default();
        for stored in self.messages.values() {
            match (stored.visible_at > now, stored.receives) {
                (false, _) => counts.visible += 1,
                (true, 0) => counts.delayed += 1,
                (true, _) => counts.in_flight += 1,
            }
        }
        counts
    }

    /// When the next message becomes visible that is not visible now.
    pub(crate) fn next_visible(&self, now: EpochMs) -> Option<EpochMs> {
        let times = self.messages.values().map(|stored| stored.visible_at);
        times.filter(|time| *time > now).min()
    }

    fn expire(&mut self, now: EpochMs) {
        let retention = self.settings.retention;
        self.messages
            .retain(|_, stored| stored.message.sent_at.after(retention) > now);
    }
}

impl Stored {
    fn receive(&mut self, visibility: Duration, now: EpochMs, receipt: String) -> Received {
        self.receives += 1;
        self.visible_at = now.after(visibility);
        self.receipt = Some(receipt.clone());
        Received {
            message: self.message.clone(),
            receipt,
            receives: self.receives,
            first_received_at: *self.first_received_at.get_or_insert(now),
        }
    }
}

#[cfg(test)]
mod tests;
