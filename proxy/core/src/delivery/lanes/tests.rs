use std::time::{Duration, Instant};

use bytes::Bytes;

use super::{BACKLOG, BACKLOG_BYTES, Entered, Lanes, SHORT, WAITING, WAITING_BYTES};
use crate::delivery::{Delivery, Outcome, Payload, RECIPIENT_TIMEOUT, Recipient};
use crate::ids::ConnectionId;

fn id(name: &str) -> ConnectionId {
    ConnectionId::parse(name).unwrap()
}

fn frame(to: &str, bytes: usize, live: bool) -> Delivery {
    let payload = Payload::Frame(Bytes::from(vec![b'x'; bytes]));
    Delivery {
        to: Recipient::Named(id(to)),
        payload,
        live,
        number: crate::delivery::Number::None,
        item: 0,
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "any moment will do, and there is no other way to one"
)]
fn a_moment() -> Instant {
    Instant::now()
}

/// A world in which time passes when a test says so.
struct Track {
    lanes: Lanes,
    now: Instant,
}

impl Track {
    fn new() -> Self {
        let lanes = Lanes::default();
        Self {
            lanes,
            now: a_moment(),
        }
    }

    fn enter(&mut self, to: &str, bytes: usize, live: bool) -> String {
        match self.lanes.enter(frame(to, bytes, live), self.now) {
            Entered::Now(_) => "now".to_owned(),
            Entered::Waits => "waits".to_owned(),
            Entered::Full { slow_at, .. } => {
                assert!(slow_at > self.now);
                "full".to_owned()
            }
            Entered::Overrun { frames, .. } => format!("{frames} dropped"),
            Entered::Dropped => "dropped".to_owned(),
        }
    }

    fn next_after(&mut self, ms: u64, of: &str) -> Option<usize> {
        self.now += Duration::from_millis(ms);
        let next = self.lanes.next(&id(of), Outcome::Delivered, self.now);
        next.map(|next| next.delivery.payload.size())
    }
}

#[test]
fn a_recipients_deliveries_go_one_after_the_other_and_in_order() {
    let mut track = Track::new();
    assert_eq!(track.enter("ann", 1, false), "now");
    assert_eq!(track.enter("ann", 2, false), "waits");
    assert_eq!(track.enter("ann", 3, false), "waits");
    assert_eq!(track.enter("ben", 9, false), "now");
    assert_eq!(track.next_after(1, "ann"), Some(2));
    assert_eq!(track.next_after(1, "ben"), None);
    assert_eq!(track.next_after(1, "ann"), Some(3));
    assert_eq!(track.next_after(1, "ann"), None);
    assert_eq!(track.enter("ann", 4, false), "now");
}

#[test]
fn a_stream_waits_for_a_recipient_with_a_full_backlog_that_moves() {
    for (frames, bytes) in [(BACKLOG, 1), (32, BACKLOG_BYTES / 32)] {
        let mut track = Track::new();
        assert_eq!(track.enter("ann", bytes, true), "now");
        for _ in 0..frames {
            assert_eq!(track.enter("ann", bytes, true), "waits");
        }
        for ms in [vec![200; 1_000], vec![25; 20]].concat() {
            assert_eq!(track.enter("ann", bytes, true), "full");
            assert_eq!(track.next_after(ms, "ann"), Some(bytes));
            assert_eq!(track.enter("ann", bytes, true), "waits");
        }
        // One post of the usual ones that takes a second is no reason to give anybody up.
        track.now += Duration::from_secs(1);
        assert_eq!(track.enter("ann", bytes, true), "full");
    }
}

#[test]
fn a_stream_gives_up_a_recipient_that_is_slow_and_nobody_else() {
    for slow in [vec![2_500], vec![400; 30]] {
        let mut track = Track::new();
        assert_eq!(track.enter("ben", 1, true), "now");
        assert_eq!(track.enter("ann", 1, true), "now");
        for _ in 0..BACKLOG {
            assert_eq!(track.enter("ann", 1, true), "waits");
        }
        let (stuck, before) = slow.split_last().unwrap();
        for ms in before {
            track.next_after(*ms, "ann");
            assert_eq!(track.enter("ann", 1, true), "waits");
        }
        track.now += Duration::from_millis(*stuck);
        assert_eq!(
            track.enter("ann", 1, true),
            format!("{} dropped", BACKLOG + 1)
        );
        assert!(track.lanes.is_dropped(&id("ann")));
        // The last one tells the recipient so.
        track.lanes.append(frame("ann", 7, true));
        assert_eq!(track.next_after(1, "ann"), Some(7));
        assert_eq!(track.next_after(1, "ann"), None);
        // Frames with a hole before them would be worse than none.
        assert_eq!(track.enter("ann", 1, true), "dropped");
        assert_eq!(track.enter("ben", 1, true), "waits");
        assert_eq!((track.lanes.waiting, track.lanes.bytes), (1, 1));
    }
}

#[test]
fn an_arrays_recipient_is_never_given_up_and_its_maker_waits_instead() {
    let mut track = Track::new();
    let large = 128 * 1024;
    for _ in 0..=(WAITING_BYTES / large) {
        assert!(track.lanes.has_room());
        track.enter("ann", large, false);
    }
    assert!(!track.lanes.has_room());
    while track.next_after(10_000, "ann").is_some() {}
    assert!(track.lanes.has_room());
    for number in 0..WAITING {
        assert!(track.lanes.has_room());
        track.enter(&format!("c{number}"), 0, false);
    }
    assert!(!track.lanes.has_room());
}

#[test]
fn a_full_backlog_is_handed_in_again_when_its_recipient_counts_as_slow() {
    let mut track = Track::new();
    track.enter("ann", 1, true);
    for _ in 0..BACKLOG {
        track.enter("ann", 1, true);
    }
    let Entered::Full { slow_at, .. } = track.lanes.enter(frame("ann", 1, true), track.now) else {
        panic!("there was room");
    };
    track.now = slow_at - Duration::from_millis(2);
    assert_eq!(track.enter("ann", 1, true), "full");
    track.now = slow_at;
    assert_eq!(
        track.enter("ann", 1, true),
        format!("{} dropped", BACKLOG + 1)
    );
}

#[test]
fn who_is_gone_waits_for_nothing() {
    let mut track = Track::new();
    for _ in 0..4 {
        track.enter("ann", 7, false);
    }
    assert_eq!(track.lanes.abandon(&id("ann")), 3);
    assert_eq!((track.lanes.waiting, track.lanes.bytes), (0, 0));
    assert_eq!(track.lanes.abandon(&id("ann")), 0);
    assert_eq!(track.enter("ann", 1, false), "now");
}

#[test]
fn who_has_used_up_its_time_gets_little_more_until_a_frame_gets_through() {
    for used_up in [Outcome::Throttled, Outcome::TimedOut] {
        let mut track = Track::new();
        for _ in 0..5 {
            track.enter("ann", 1, false);
        }
        let mut time_limit = |outcome| {
            let next = track.lanes.next(&id("ann"), outcome, track.now);
            next.map(|next| next.time_limit)
        };
        assert_eq!(time_limit(Outcome::Failed), Some(RECIPIENT_TIMEOUT));
        assert_eq!(time_limit(used_up), Some(SHORT));
        assert_eq!(time_limit(Outcome::Delivered), Some(RECIPIENT_TIMEOUT));
        assert_eq!(time_limit(used_up), Some(SHORT));
        assert_eq!(time_limit(used_up), None);
        // The next reply of the same event finds it as it was left.
        match track.lanes.enter(frame("ann", 1, false), track.now) {
            Entered::Now(next) => assert_eq!(next.time_limit, SHORT),
            other => panic!("{other:?}"),
        }
        assert_eq!(track.lanes.unsettled(), 1);
    }
}
