use std::pin::pin;

use super::*;

fn call(path: &str) -> Received {
    Received {
        method: Method::POST,
        path: path.to_owned(),
        query: None,
        headers: HeaderMap::from_iter([("x-user-id".parse().unwrap(), "ann".parse().unwrap())]),
        body: Bytes::from_static(b"{\xff}"),
        peer: SocketAddr::from(([127, 0, 0, 1], 9)),
        at: Instant::now(),
    }
}

#[test]
fn calls_are_kept_in_order_up_to_a_limit() {
    let journal = Journal::default();
    for n in 0..=LIMIT {
        journal.record(call(&n.to_string()));
    }
    let received = journal.received();
    assert_eq!((received.len(), journal.count()), (LIMIT, LIMIT + 1));
    assert_eq!(
        (received[0].path.as_str(), received[1].path.as_str()),
        ("1", "2")
    );
}

#[test]
fn what_came_after_a_call_is_told_by_number_even_when_calls_are_forgotten() {
    let journal = Journal::default();
    for n in 1..=LIMIT + 5 {
        journal.record(call(&n.to_string()));
    }
    let after = |number| -> Vec<(usize, String)> {
        let calls = journal.received_after(number).into_iter();
        calls.map(|(number, call)| (number, call.path)).collect()
    };
    let last = (LIMIT + 5, (LIMIT + 5).to_string());
    assert_eq!(after(LIMIT + 4), [last]);
    assert_eq!(after(LIMIT + 5), []);
    let all = after(0);
    assert_eq!((all.len(), all[0].clone()), (LIMIT, (6, "6".to_owned())));
    journal.clear();
    assert_eq!(after(0), []);
    journal.record(call("next"));
    assert_eq!(after(0), [(LIMIT + 6, "next".to_owned())]);
}

#[test]
fn large_bodies_are_kept_up_to_a_limit() {
    let journal = Journal::default();
    let body = Bytes::from(vec![0; BYTES / 2]);
    for _ in 0..3 {
        journal.record(Received {
            body: body.clone(),
            ..call("/large")
        });
    }
    assert_eq!((journal.received().len(), journal.count()), (2, 3));
    journal.record(Received {
        body: Bytes::from(vec![0; BYTES + 1]),
        ..call("/larger")
    });
    assert_eq!(journal.received().len(), 1);
}

#[tokio::test]
async fn waiting_ends_with_the_call_that_is_waited_for() {
    let journal = Journal::default();
    let waiting = journal.wait_for(|calls| calls.iter().any(|call| call.path == "/b"));
    let mut waiting = pin!(waiting);
    for path in ["/a", "/b"] {
        let too_early = tokio::select! {
            biased;
            _ = &mut waiting => true,
            () = std::future::ready(()) => false,
        };
        assert!(!too_early, "{path} had not come");
        journal.record(call(path));
    }
    assert_eq!(waiting.await.len(), 2);
    assert_eq!(journal.wait_for_count(2).await.len(), 2);
}

#[test]
fn a_call_is_told_as_json() {
    let call = call("/x");
    assert_eq!(call.header("X-User-Id"), Some("ann"));
    assert_eq!(
        call.to_json(7),
        json!({
            "number": 7, "method": "POST", "path": "/x", "query": null, "headers": [["x-user-id", "ann"]],
            "body": "{\u{fffd}}", "peer": "127.0.0.1:9",
        })
    );
}
