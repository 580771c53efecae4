use bytes::Bytes;
use proxy_core::delivery::{Number, Recipient};
use proxy_core::ids::ConnectionId;

use super::*;

fn delivery(payload: Payload) -> Delivery {
    Delivery {
        to: Recipient::Sender(ConnectionId::parse("abc=").unwrap()),
        payload,
        live: false,
        number: Number::None,
        item: 0,
    }
}

fn frame(bytes: usize) -> Delivery {
    delivery(Payload::Frame(Bytes::from(vec![b'x'; bytes])))
}

fn awaited() -> Reply {
    Reply::new(Some(Instant::now() + Duration::from_secs(25)))
}

fn sizes(posted: [Option<Delivery>; 2]) -> Vec<usize> {
    let posted = posted.into_iter().flatten();
    posted.map(|delivery| delivery.payload.size()).collect()
}

#[test]
fn the_only_frame_is_kept() {
    let mut reply = awaited();
    assert!(sizes(reply.offer(frame(BODY_LIMIT))).is_empty());
    assert!(reply.due_at().is_some() && !reply.is_due());
    assert_eq!(reply.take().unwrap().payload.size(), BODY_LIMIT);
    assert!(reply.take().is_none());
}

#[test]
fn of_two_frames_both_are_posted_in_order() {
    let mut reply = awaited();
    assert!(sizes(reply.offer(frame(1))).is_empty());
    assert_eq!(sizes(reply.offer(frame(2))), [1, 2]);
    assert_eq!(sizes(reply.offer(frame(3))), [3]);
    assert!(reply.take().is_none());
}

#[test]
fn what_cannot_be_a_response_is_posted_at_once() {
    let record = Delivery {
        live: true,
        ..frame(7)
    };
    let closing = delivery(Payload::FrameThenClose("bye".into()));
    for (odd, size) in [
        (frame(BODY_LIMIT + 1), BODY_LIMIT + 1),
        (record, 7),
        (closing, 3),
        (delivery(Payload::Close), 0),
    ] {
        let mut reply = awaited();
        assert_eq!(sizes(reply.offer(odd)), [size]);
        // And it was not the last one perhaps: no frame after it is kept.
        assert_eq!(sizes(reply.offer(frame(1))), [1]);
    }
    let mut off = Reply::new(None);
    assert_eq!(sizes(off.offer(frame(1))), [1]);
}

#[test]
fn a_look_for_waiting_frames_counts_only_if_it_finds_some() {
    let look = || {
        delivery(Payload::Waiting {
            first: Vec::new(),
            looks: true,
        })
    };
    let mut reply = awaited();
    assert_eq!(sizes(reply.offer(look())), [0]);
    assert!(sizes(reply.offer(frame(1))).is_empty());
    reply.is_not_the_only_one();
    assert!(reply.is_due());
    assert_eq!(reply.take().unwrap().payload.size(), 1);

    let mut reply = awaited();
    assert_eq!(sizes(reply.offer(look())), [0]);
    reply.is_not_the_only_one();
    assert_eq!(sizes(reply.offer(frame(1))), [1]);
}
