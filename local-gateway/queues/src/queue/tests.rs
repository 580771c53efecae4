use std::time::Duration;

use local_faults::EpochMs;

use super::{Counts, NotInFlight, Queue, Taken};
use crate::message::Message;
use crate::message_attributes::MessageAttributes;
use crate::settings::{QueueSettings, Redrive};

const BEGIN: EpochMs = EpochMs(1_700_000_000_000);

/// A queue with a clock that is moved by hand.
struct World {
    queue: Queue,
    now: EpochMs,
    receipts: u32,
}

impl World {
    fn new(adjust: impl FnOnce(&mut QueueSettings)) -> Self {
        let mut settings = QueueSettings::default();
        adjust(&mut settings);
        Self {
            queue: Queue::new(settings, BEGIN),
            now: BEGIN,
            receipts: 0,
        }
    }

    fn send(&mut self, id: &str, delay: Option<u64>) {
        let message = Message {
            id: id.to_owned(),
            body: "body".to_owned(),
            attributes: MessageAttributes::default(),
            system_attributes: std::collections::BTreeMap::new(),
            sent_at: self.now,
            dead_letter_source: None,
        };
        self.queue
            .send(message, delay.map(Duration::from_secs), self.now);
    }

    fn receive(&mut self, most: usize) -> Taken {
        let receipts = &mut self.receipts;
        self.queue.receive(most, None, self.now, || {
            *receipts += 1;
            format!("receipt {receipts}")
        })
    }

    /// Receives up to ten: ids and how often each was received.
    fn received(&mut self) -> Vec<(String, u32)> {
        let received = self.receive(10).received.into_iter();
        received.map(|it| (it.message.id, it.receives)).collect()
    }

    fn pass(&mut self, seconds: u64) {
        self.now = self.now.after(Duration::from_secs(seconds));
    }

    fn counts(&mut self) -> [usize; 3] {
        let Counts {
            visible,
            in_flight,
            delayed,
        } = self.queue.counts(self.now);
        [visible, in_flight, delayed]
    }
}

fn once(id: &str) -> (String, u32) {
    (id.to_owned(), 1)
}

#[test]
fn messages_are_handed_out_in_their_order_and_each_to_one_receiver() {
    let mut world = World::new(|_| {});
    for id in ["a", "b", "c"] {
        world.send(id, None);
    }
    let first = world.receive(2).received;
    assert_eq!(first.len(), 2);
    assert_ne!(first[0].receipt, first[1].receipt);
    assert_eq!(world.counts(), [1, 2, 0]);
    assert_eq!(world.received(), [once("c")]);
    assert_eq!(world.received(), []);
}

#[test]
fn a_delay_of_a_message_wins_over_the_queues_own() {
    let mut world = World::new(|settings| settings.delay = Duration::from_secs(10));
    world.send("queue's", None);
    world.send("own", Some(3));
    world.send("none", Some(0));
    assert_eq!(world.counts(), [1, 0, 2]);
    assert_eq!(world.received(), [once("none")]);
    let next = world.queue.next_visible(world.now);
    assert_eq!(next, Some(BEGIN.after(Duration::from_secs(3))));
    world.pass(3);
    assert_eq!(world.received(), [once("own")]);
    world.pass(6);
    assert_eq!(world.received(), []);
    world.pass(1);
    assert_eq!(world.received(), [once("queue's")]);
}

#[test]
fn what_is_not_deleted_comes_again_after_its_visibility_timeout() {
    let mut world = World::new(|_| {});
    world.send("a", None);
    world.send("b", None);
    let received = world.receive(10).received;
    world.queue.delete(&received[0].receipt);
    world.pass(29);
    assert_eq!(world.received(), []);
    assert_eq!(world.counts(), [0, 1, 0]);
    world.pass(1);
    assert_eq!(world.counts(), [1, 0, 0]);
    let again = world.receive(10).received;
    assert_eq!(again[0].message.id, "b");
    assert_eq!(again[0].receives, 2);
    assert_eq!(again[0].first_received_at, BEGIN);
}

#[test]
fn only_the_latest_receipt_deletes() {
    let mut world = World::new(|_| {});
    world.send("a", None);
    let old = world.receive(1).received.remove(0).receipt;
    world.pass(30);
    let new = world.receive(1).received.remove(0).receipt;
    world.queue.delete(&old);
    assert_eq!(world.counts(), [0, 1, 0]);
    world.queue.delete(&new);
    assert_eq!(world.counts(), [0, 0, 0]);
}

#[test]
fn visibility_can_be_changed_while_a_message_is_in_flight() {
    let mut world = World::new(|_| {});
    world.send("a", None);
    let receipt = world.receive(1).received.remove(0).receipt;
    let minute = Duration::from_secs(60);
    assert_eq!(
        world.queue.change_visibility(&receipt, minute, world.now),
        Ok(())
    );
    world.pass(59);
    assert_eq!(world.received(), []);
    let now = world.now;
    assert_eq!(
        world.queue.change_visibility(&receipt, Duration::ZERO, now),
        Ok(())
    );
    assert_eq!(
        world.queue.change_visibility(&receipt, minute, now),
        Err(NotInFlight)
    );
    assert_eq!(world.received(), [("a".to_owned(), 2)]);
}

#[test]
fn what_was_received_too_often_is_given_up_when_somebody_asks_again() {
    let mut world = World::new(|settings| {
        settings.redrive = Some(Redrive {
            dead_letter: "dead".to_owned(),
            max_receives: 2,
        });
    });
    world.send("poison", None);
    for receives in 1..=2 {
        assert_eq!(world.received(), [("poison".to_owned(), receives)]);
        world.pass(30);
    }
    world.send("fresh", None);
    let taken = world.receive(10);
    assert_eq!(taken.given_up.len(), 1);
    assert_eq!(taken.given_up[0].id, "poison");
    assert_eq!(taken.received.len(), 1);
    assert_eq!(taken.received[0].message.id, "fresh");
    assert_eq!(world.counts(), [0, 1, 0]);
}

#[test]
fn messages_are_forgotten_after_their_retention_period_and_by_a_purge() {
    let mut world = World::new(|settings| settings.retention = Duration::from_secs(60));
    world.send("a", None);
    world.pass(59);
    world.send("b", None);
    assert_eq!(world.counts(), [2, 0, 0]);
    world.pass(1);
    assert_eq!(world.received(), [once("b")]);
    world.queue.purge();
    assert_eq!(world.counts(), [0, 0, 0]);
}
