//! Whom a handshake refuses, and that nothing is left of it.

use std::time::Duration;

use harness::Refused;
use harness::backend::{json, status};
use mock_backend::{Answer, Endpoint};

use crate::world;

#[tokio::test]
async fn an_invalid_query_costs_no_call_and_no_row() {
    let world = world().start().await;
    let long_booking = format!("booking_id={}&token=ann", "b".repeat(129));
    for (query, status) in [
        ("booking_id=1&token=ann&type=voice", 400),
        ("booking_id=1&token=ann&type=", 400),
        ("booking_id=1&token=ann&type=Chat", 400),
        ("token=ann", 400),
        ("type=booking&token=ann", 400),
        ("booking_id=&token=ann", 400),
        ("booking_id=..&token=ann", 400),
        ("booking_id=../1&token=ann", 400),
        ("booking_id=..%2F1&token=ann", 400),
        ("booking_id=%252e%252e&token=ann", 400),
        ("booking_id=a%2Fb&token=ann", 400),
        ("booking_id=user%23ann&token=ann", 400),
        ("booking_id=caf%C3%A9&token=ann", 400),
        ("booking_id=%FF%FE&token=ann", 400),
        (long_booking.as_str(), 400),
        ("booking_id=1", 401),
        ("booking_id=1&token=", 401),
        ("booking_id=1&token=a%20b", 401),
        ("booking_id=1&token=a%00b", 401),
        ("booking_id=1&token=a%0D%0AX-User-Id:%20root", 401),
        ("booking_id=1&token=%FF", 401),
        ("type=feed", 401),
        ("type=notification", 401),
    ] {
        let refused = world.try_connect(query).await.unwrap_err();
        assert_eq!(refused, Refused(status), "{query}");
    }
    assert!(world.backend.journal().received().is_empty());
    assert_eq!(world.rows().await, Vec::<String>::new());
    world.connect("booking_id=1&token=ann").await;
    world.stop().await;
}

#[tokio::test]
async fn what_the_backend_refuses_leaves_no_row() {
    let world = world().start().await;
    let raw = |status, content_type: &str, body: &str| Answer::Raw {
        status,
        content_type: Some(content_type.to_owned()),
        headers: vec![("location".to_owned(), "/health".to_owned())],
        body: body.to_owned().into(),
    };
    for (answer, expected) in [
        (status(400, "{}"), 400),
        (status(401, "{}"), 401),
        (status(403, ""), 403),
        (status(404, "{}"), 404),
        (status(409, "{}"), 409),
        (status(429, "{}"), 429),
        (status(402, "{}"), 502),
        (status(422, r#"{"detail":[{"loc":["body"]}]}"#), 502),
        (status(500, "oops"), 502),
        (status(503, "{}"), 502),
        (
            Answer::Redirect(format!("{}/elsewhere", world.backend.url())),
            502,
        ),
        (raw(302, "text/plain", ""), 502),
        (Answer::Nonsense, 502),
        (json("[]"), 502),
        (json("\"welcome\""), 502),
        (json(r#"{"initial":"#), 502),
        (json(r#"{"user_id":7}"#), 502),
        (json(r#"{"user_id":"a b"}"#), 502),
        (json(r#"{"user_id":""}"#), 502),
        (json(r#"{"org_id":"café"}"#), 502),
        (raw(200, "application/json", "\u{feff}\u{feff}{}"), 502),
        (Answer::Huge(10 * 1024 * 1024), 502),
        (Answer::Drop, 502),
    ] {
        let words = format!("{answer:?}");
        world.backend.script().next(Endpoint::Connect, answer);
        let refused = world
            .try_connect("booking_id=1&token=ann")
            .await
            .unwrap_err();
        assert_eq!(refused, Refused(expected), "{words}");
        world.rows_are(0).await;
    }
    let calls = world.backend.journal().received();
    assert_eq!(calls.len(), 23, "each asked once, no redirect followed");
    assert!(
        calls
            .iter()
            .all(|call| call.path == "/api/chat/ws/1/connect")
    );
    world.stop().await;
}

#[tokio::test]
async fn a_slow_backend_is_a_504_and_leaves_no_row() {
    let world = world().env("BACKEND_CONNECT_TIMEOUT", "0.5").start().await;
    let slow = Answer::Slow(Duration::from_secs(30), Box::new(Answer::Chat));
    for answer in [Answer::Hang, slow] {
        world.backend.script().next(Endpoint::Connect, answer);
        let refused = world.try_connect("booking_id=1&token=ann").await;
        assert_eq!(refused.unwrap_err(), Refused(504));
        world.rows_are(0).await;
    }
    assert_eq!(world.calls().len(), 2, "each asked once");
    world.stop().await;
}

#[tokio::test]
async fn the_mock_backends_own_refusals_reach_the_client() {
    let world = world().start().await;
    for (token, expected) in [("bad1", 401), ("forbid1", 403)] {
        let refused = world
            .try_connect(&format!("booking_id=1&token={token}"))
            .await
            .unwrap_err();
        assert_eq!(refused, Refused(expected));
    }
    world.rows_are(0).await;
    world.stop().await;
}

#[tokio::test]
async fn no_backend_at_all_is_502() {
    let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", free.local_addr().unwrap());
    drop(free);
    let world = world().backend_url(&url).start().await;
    let refused = world
        .try_connect("booking_id=1&token=ann")
        .await
        .unwrap_err();
    assert_eq!(refused, Refused(502));
    world.rows_are(0).await;
    world.stop().await;
}

#[tokio::test]
async fn a_failing_table_is_a_500_before_any_call() {
    let world = world().start().await;
    world.drop_table().await;
    let refused = world
        .try_connect("booking_id=1&token=ann")
        .await
        .unwrap_err();
    assert_eq!(refused, Refused(500));
    assert!(world.backend.journal().received().is_empty());
    world.stop().await;
}

#[tokio::test]
async fn another_origin_is_a_403_before_any_call() {
    let world = world()
        .env(
            "ALLOWED_ORIGINS",
            "https://app.example,https://*.example.com",
        )
        .start()
        .await;
    let query = "booking_id=1&token=ann";
    for evil in [
        "https://evil.example",
        "https://app.example.evil.example",
        "null",
    ] {
        let refused = world.try_connect_with(query, &[("origin", evil)]).await;
        assert_eq!(refused.err(), Some(Refused(403)), "{evil}");
    }
    assert!(world.backend.journal().received().is_empty());
    assert_eq!(world.rows().await, Vec::<String>::new());
    for good in ["https://app.example", "https://shop.example.com"] {
        let welcome = world.try_connect_with(query, &[("origin", good)]).await;
        welcome.unwrap_or_else(|refused| panic!("{good}: {refused:?}"));
    }
    world.connect(query).await;
    world.stop().await;
}
