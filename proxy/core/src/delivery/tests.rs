use bytes::Bytes;

use super::{Delivery, Outcome, Payload, Recipient, Report};
use crate::ids::ConnectionId;

#[test]
fn every_outcome_is_counted_once() {
    let mut report = Report::default();
    for outcome in [
        Outcome::Delivered,
        Outcome::Gone,
        Outcome::Gone,
        Outcome::Waiting,
        Outcome::Throttled,
        Outcome::Throttled,
        Outcome::Throttled,
        Outcome::Refused,
        Outcome::Forbidden,
        Outcome::Failed,
        Outcome::TimedOut,
        Outcome::Overrun,
        Outcome::OutOfTime,
        Outcome::Unposted,
    ] {
        report.count(outcome);
    }
    let once = Report {
        delivered: 1,
        gone: 2,
        waiting: 1,
        queued: 0,
        throttled: 3,
        refused: 2,
        failed: 5,
    };
    assert_eq!(report, once);
    let once = Report { queued: 5, ..once };
    let mut many = Report::default();
    many.count_many(Outcome::Overrun, 4);
    many.count_many(Outcome::Gone, 2);
    many.count_many(Outcome::Delivered, 0);
    assert_eq!((many.failed, many.gone, many.delivered), (4, 2, 0));
    report.add(once);
    let twice = Report {
        delivered: 2,
        gone: 4,
        waiting: 2,
        queued: 5,
        throttled: 6,
        refused: 4,
        failed: 10,
    };
    assert_eq!(report, twice);
}

#[test]
fn what_is_in_the_queue_is_no_longer_lost() {
    let mut report = Report::default();
    for lost in [Outcome::Throttled, Outcome::Forbidden, Outcome::TimedOut] {
        report.count(lost);
        report.queue(lost);
    }
    let queued = Report {
        queued: 3,
        ..Report::default()
    };
    assert_eq!(report, queued);
}

#[test]
fn a_frame_that_may_be_taken_later_is_repeatable() {
    for done in [
        Outcome::Delivered,
        Outcome::Gone,
        Outcome::Waiting,
        Outcome::Refused,
    ] {
        assert!(!done.is_repeatable(), "{done:?}");
    }
    for lost in [
        Outcome::Throttled,
        Outcome::Forbidden,
        Outcome::Failed,
        Outcome::TimedOut,
        Outcome::Overrun,
        Outcome::OutOfTime,
        Outcome::Unposted,
    ] {
        assert!(lost.is_repeatable(), "{lost:?}");
    }
}

#[test]
fn a_delivery_never_prints_its_frame() {
    let delivery = Delivery {
        to: Recipient::Named(ConnectionId::parse("c=").unwrap()),
        payload: Payload::Frame(Bytes::from_static(b"sesame")),
        live: false,
        number: crate::delivery::Number::None,
        item: 0,
    };
    let printed = format!("{delivery:?}");
    assert!(
        printed.contains("c=") && printed.contains("6 bytes"),
        "{printed}"
    );
    assert!(!printed.contains("sesame"), "{printed}");
    let bytes = format!("{:?}", b"sesame");
    assert!(
        !printed.contains(bytes.trim_matches(['[', ']'])),
        "{printed}"
    );
}
