//! What becomes of a handshake: what the backend is asked, what is stored, what is answered.

use harness::Refused;
use harness::backend::{json, status};
use mock_backend::{Answer, Endpoint};
use serde_json::{Value, json};

use crate::world;

#[tokio::test]
async fn any_2xx_accepts_whatever_little_it_says() {
    let world = world().start().await;
    for answer in [
        Answer::Empty,
        Answer::Null,
        Answer::NoContent,
        status(201, "{}"),
        status(202, "  \r\n"),
        json(r#"{"initial":null,"receipt":null,"user_id":null,"org_id":null,"sidewire":null}"#),
        json(r#"{"unknown":"member"}"#),
    ] {
        let words = format!("{answer:?}");
        world.backend.script().next(Endpoint::Connect, answer);
        let mut client = world
            .try_connect("booking_id=1&token=ann")
            .await
            .expect(&words);
        client.expect_nothing_before_pong().await;
    }
    world.stop().await;
}

#[tokio::test]
async fn the_call_has_the_contracts_body_and_headers() {
    let world = world().start().await;
    let mut watch = world.watch();
    let headers = [
        ("origin", "https://app.example"),
        ("user-agent", "tests/1"),
        ("x-user-id", "root"),
        ("x-connection-id", "forged"),
        ("idempotency-key", "forged"),
        (
            "traceparent",
            "00-ffffffffffffffffffffffffffffffff-ffffffffffffffff-01",
        ),
    ];
    let client = world
        .try_connect_with("booking_id=a.b:c&token=ann", &headers)
        .await
        .unwrap();
    let id = watch.opened().await;
    let call = world.only_call();
    assert_eq!(call.method, "POST");
    assert_eq!(call.path, "/api/chat/ws/a.b%3Ac/connect");
    assert_eq!(
        call.text(),
        format!(r#"{{"connection_id":"{id}","token":"ann"}}"#)
    );
    for (name, value) in [
        ("authorization", "Bearer ann"),
        ("content-type", "application/json"),
        ("x-connection-id", id.as_str()),
        ("x-connection-type", "chat"),
        ("x-route-key", "$connect"),
        ("idempotency-key", &format!("{id}:connect")),
        ("x-forwarded-for", "127.0.0.1"),
        ("x-forwarded-proto", "https"),
        ("x-client-origin", "https://app.example"),
        ("x-client-user-agent", "tests/1"),
        (
            "user-agent",
            concat!("sidewire/", env!("CARGO_PKG_VERSION")),
        ),
    ] {
        assert_eq!(call.header(name), Some(value), "{name}");
    }
    assert_eq!(call.header("x-user-id"), None);
    assert!(call.header("x-request-id").is_some_and(|id| id.len() == 16));
    assert!(
        call.header("x-message-time")
            .is_some_and(|at| at.parse::<u64>().unwrap() > 1 << 40)
    );
    let parent = call.header("traceparent").unwrap();
    assert!(
        parent.len() == 55 && !parent.contains("ffffffff"),
        "{parent}"
    );
    drop(client);
    world.stop().await;
}

#[tokio::test]
async fn the_token_may_come_as_header_or_as_subprotocol() {
    let world = world().start().await;
    for (headers, token, answered) in [
        (vec![("authorization", "Bearer ann")], "ann", None),
        (vec![("authorization", "bearer  ann")], "ann", None),
        (
            vec![("sec-websocket-protocol", "bearer, ann")],
            "ann",
            Some("bearer"),
        ),
        (
            vec![("sec-websocket-protocol", "bearer,ann, chat.v1")],
            "ann",
            Some("bearer"),
        ),
        (
            vec![
                ("authorization", "Bearer ann"),
                ("sec-websocket-protocol", "chat.v1, chat.v2"),
            ],
            "ann",
            Some("chat.v1"),
        ),
    ] {
        let calls = world.backend.journal().received().len();
        let client = world.try_connect_with("booking_id=1", &headers).await;
        let client = client.unwrap_or_else(|refused| panic!("{headers:?}: {refused:?}"));
        let answer = client.answer.get("sec-websocket-protocol");
        assert_eq!(
            answer.map(|value| value.to_str().unwrap()),
            answered,
            "{headers:?}"
        );
        let call = world.backend.journal().received()[calls].clone();
        let body: Value = serde_json::from_slice(&call.body).unwrap();
        assert_eq!(body["token"], token, "{headers:?}");
    }
    for headers in [
        vec![("authorization", "Basic YW5u")],
        vec![("sec-websocket-protocol", "ann, bearer")],
        vec![("sec-websocket-protocol", "bearer")],
    ] {
        let refused = world
            .try_connect_with("booking_id=1", &headers)
            .await
            .unwrap_err();
        assert_eq!(refused, Refused(401), "{headers:?}");
    }
    // What the query says wins.
    let headers = [("authorization", "Bearer ben")];
    world
        .try_connect_with("booking_id=1&token=bad", &headers)
        .await
        .unwrap_err();
    world.stop().await;
}

#[tokio::test]
async fn home_row_comes_before_the_call_and_record_after() {
    let world = world().start().await;
    let gate = world.hold(Endpoint::Connect);
    let mut watch = world.watch();
    let asking = async {
        world.backend.journal().wait_for_count(1).await;
        let rows = world.rows().await;
        gate.open();
        rows
    };
    let (client, early) = tokio::join!(world.connect("booking_id=1&token=ann"), asking);
    let id = watch.opened().await;
    assert_eq!(early, [format!("1/{id}")]);
    assert_eq!(
        world.rows().await,
        [format!("1/{id}"), format!("connection#{id}/{id}")]
    );

    let home = world.row("1", &id).await.unwrap();
    let common = [
        "booking_id",
        "connection_id",
        "connection_type",
        "created_at",
        "created_at_ms",
    ];
    assert_eq!(home.names(), [&common[..], &["ttl"]].concat());
    let record = world.row(&format!("connection#{id}"), &id).await.unwrap();
    let mut names = [
        &common[..],
        &["accepted_at_ms", "home", "token", "ttl", "user_id"],
    ]
    .concat();
    names.sort_unstable();
    assert_eq!(record.names(), names);
    for (name, value) in [
        ("home", "1"),
        ("token", "ann"),
        ("user_id", "ann"),
        ("connection_type", "chat"),
    ] {
        assert_eq!(record.text(name), Some(value));
    }
    let created = record.number("created_at").unwrap();
    assert_eq!(record.number("ttl"), Some(created + 86_400));
    assert_eq!(record.number("created_at_ms").unwrap() / 1000, created);
    assert!(record.number("accepted_at_ms") >= record.number("created_at_ms"));
    drop(client);
    world.stop().await;
}

#[tokio::test]
async fn without_a_booking_the_home_is_the_users_or_its_own() {
    let world = world().env("ANONYMOUS_FEED", "true").start().await;
    let anonymous = json(r#"{"initial":{"type":"welcome"}}"#);
    for (query, answer, home) in [
        ("type=notification&token=ann", Answer::Chat, "user#ann"),
        (
            "type=notification&token=ann",
            anonymous.clone(),
            "connection#",
        ),
        ("type=feed&token=ann", Answer::Chat, "feed#"),
        ("type=feed", anonymous.clone(), "feed#"),
        (
            "type=notification&booking_id=7&token=ann",
            Answer::Chat,
            "7",
        ),
        ("type=feed&booking_id=7&token=ann", Answer::Chat, "7"),
        ("type=booking&booking_id=7&token=ann", Answer::Chat, "7"),
    ] {
        let mut watch = world.watch();
        world.backend.script().next(Endpoint::Connect, answer);
        let mut client = world.connect(query).await;
        let id = watch.opened().await;
        client.next().await;
        let own = format!("connection#{id}");
        let home = if home == "connection#" {
            own.clone()
        } else {
            home.to_owned()
        };
        let record = world.row(&own, &id).await.unwrap();
        assert_eq!(record.text("home"), Some(home.as_str()), "{query}");
        assert!(world.row(&home, &id).await.is_some(), "{query}");

        client.send(json!({"type": "echo"}).to_string()).await;
        client.expect("echo").await;
        let path = world.backend.journal().received().pop().unwrap().path;
        let booking = if home == "7" { "/7" } else { "" };
        assert_eq!(path, format!("/api/chat/ws{booking}/message"), "{query}");

        client.close().await;
        world.rows_are(0).await;
    }
    // Nothing but a feed without a booking does without a token.
    for query in [
        "type=feed&booking_id=7",
        "type=notification",
        "booking_id=1",
    ] {
        assert_eq!(
            world.try_connect(query).await.unwrap_err(),
            Refused(401),
            "{query}"
        );
    }
    world.stop().await;
}

#[tokio::test]
async fn paths_are_templates_by_connection_type() {
    let world = world()
        .env(
            "BACKEND_CONNECT_PATH",
            "/v2/{connection_type}/{booking_id}/open",
        )
        .env("BACKEND_CONNECT_PATH_FEED", "/feeds")
        .env("BOOKING_REQUIRED", "chat")
        .start()
        .await;
    world
        .backend
        .script()
        .always(Endpoint::Connect, Answer::Empty);
    for (query, path) in [
        ("booking_id=1&token=ann", "/v2/chat/1/open"),
        ("type=booking&token=ann", "/v2/booking/open"),
        ("type=feed&booking_id=1&token=ann", "/feeds"),
    ] {
        // mock-backend knows only the contract's own paths: what counts is where it was asked.
        drop(world.try_connect(query).await);
        assert_eq!(
            world.backend.journal().received().pop().unwrap().path,
            path,
            "{query}"
        );
    }
    world.stop().await;
}
