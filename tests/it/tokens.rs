//! JWTs: who gets in, who does not, and as whom.

use harness::backend::status;
use harness::{Client, Refused, World, eventually, now_ms};
use mock_backend::{Answer, Endpoint, Issuer, JWKS_PATH};
use serde_json::json;

use crate::world;

#[tokio::test]
async fn a_verified_token_tells_the_backend_who_it_is() {
    let world = world().jwt().start().await;
    let token = world.token_of(&json!({ "sub": "ann", "org_id": "acme" }));
    let mut ann = world.connect(&format!("booking_id=1&token={token}")).await;
    ann.expect("history").await;
    ann.send(r#"{"type":"message","text":"hi"}"#).await;
    ann.expect("message").await;
    let [connect, message] = world.calls().try_into().unwrap();
    for call in [connect, message] {
        assert_eq!(call.header("x-user-id"), Some("ann"));
        assert_eq!(call.header("x-org-id"), Some("acme"));
        assert_eq!(
            call.header("authorization"),
            Some(&*format!("Bearer {token}"))
        );
    }
    assert_eq!(world.calls_at(JWKS_PATH).len(), 1);
    world.stop().await;
}

#[tokio::test]
async fn an_invalid_token_is_a_401_before_any_call() {
    let world = world().jwt().env("JWT_AUDIENCE", "chat").start().await;
    let mint = |claims| world.token_of(&claims);
    let good = mint(json!({ "sub": "ann", "aud": "chat" }));
    let now = now_ms() / 1000;
    let (signed, _) = good.rsplit_once('.').unwrap();
    for (what, token) in [
        ("empty", String::new()),
        ("a name", "ann".to_owned()),
        ("unsigned", format!("{signed}.")),
        (
            "expired",
            mint(json!({ "sub": "ann", "aud": "chat", "exp": now - 31 })),
        ),
        (
            "not yet valid",
            mint(json!({ "sub": "ann", "aud": "chat", "nbf": now + 60 })),
        ),
        ("for others", mint(json!({ "sub": "ann", "aud": ["shop"] }))),
        ("of nobody", mint(json!({ "aud": "chat" }))),
        ("of a path", mint(json!({ "sub": "..", "aud": "chat" }))),
    ] {
        let refused = world
            .try_connect(&format!("booking_id=1&token={token}"))
            .await;
        assert_eq!(refused.err(), Some(Refused(401)), "{what}");
    }
    assert!(world.calls().is_empty());
    assert_eq!(world.rows().await, Vec::<String>::new());
    let lines = world.gateway.output().join("\n");
    assert!(
        !lines.contains(signed.split('.').nth(1).unwrap()),
        "a token was logged: {lines}"
    );
    world.connect(&format!("booking_id=1&token={good}")).await;
    world.stop().await;
}

#[tokio::test]
async fn it_is_a_503_until_the_issuers_keys_can_be_had() {
    let world = world().jwt().start().await;
    let query = format!("booking_id=1&token={}", world.token("ann"));
    world.backend.script().next(Endpoint::Jwks, Answer::Drop);
    let refused = world.try_connect(&query).await;
    assert_eq!(refused.err(), Some(Refused(503)));
    assert!(world.calls().is_empty());
    assert_eq!(world.rows().await, Vec::<String>::new());
    let connected = eventually("the issuer's keys", async || {
        world.try_connect(&query).await.ok()
    });
    Box::pin(connected).await;
    world.stop().await;
}

#[tokio::test]
async fn a_new_key_of_the_issuer_is_used_at_once() {
    let world = world().jwt().start().await;
    world
        .connect(&format!("booking_id=1&token={}", world.token("ann")))
        .await;
    world.backend.issuer().rotate();
    world
        .connect(&format!("booking_id=1&token={}", world.token("ann")))
        .await;
    assert_eq!(world.calls_at(JWKS_PATH).len(), 2);
    world.stop().await;
}

/// Neither a handshake nor a renewal with this token is decided.
async fn expect_not_now(world: &World, ann: &mut Client, token: &str) {
    let query = format!("booking_id=1&token={token}");
    let refused = world.try_connect(&query).await;
    assert_eq!(refused.err(), Some(Refused(503)));
    let renewal = json!({ "type": "auth", "token": token, "id": 7 });
    ann.send(renewal.to_string()).await;
    let error = ann.expect("error").await;
    assert_eq!(error.get("code"), Some(&json!("backend_unavailable")));
    assert_eq!(error.get("in_reply_to"), Some(&json!(7)));
    ann.expect_nothing_before_pong().await;
}

#[tokio::test]
async fn a_new_key_after_a_made_up_one_is_not_refused() {
    let world = world().jwt().start().await;
    let (mut ann, _) = world.joined("1", &world.token("ann")).await;
    // A made-up key has the issuer's keys fetched.
    let head = json!({ "kid": "made-up" }).as_object().unwrap().clone();
    let claims = json!({ "sub": "ann", "exp": now_ms() / 1000 + 60 });
    let made_up = Issuer::default().sign("ES256", &head, &claims).unwrap();
    let query = format!("booking_id=1&token={made_up}");
    let refused = world.try_connect(&query).await;
    assert_eq!(refused.err(), Some(Refused(401)));
    world.backend.issuer().rotate();
    let new = world.token("ann");
    expect_not_now(&world, &mut ann, &new).await;
    assert_eq!(world.calls_at(JWKS_PATH).len(), 2, "not for each of them");
    // An environment that has not been asked lately knows it at once.
    world.fresh_environment(&mut ann).await;
    ann.send(json!({ "type": "auth", "token": new }).to_string())
        .await;
    ann.expect("auth").await;
    world.stop().await;
}

#[tokio::test]
async fn a_new_key_that_cannot_be_fetched_is_not_refused() {
    let world = world().jwt().start().await;
    let known = world.token("ann");
    let (mut ann, _) = world.joined("1", &known).await;
    let down = status(503, "{}");
    world.backend.script().always(Endpoint::Jwks, down);
    world.backend.issuer().rotate();
    expect_not_now(&world, &mut ann, &world.token("ann")).await;
    world.connect(&format!("booking_id=1&token={known}")).await;
    world.stop().await;
}

#[tokio::test]
async fn who_it_is_says_the_token_and_not_the_backend() {
    let world = world().jwt().start().await;
    let other = r#"{"user_id":"root","org_id":"root"}"#.to_owned();
    world.backend.script().next(
        Endpoint::Connect,
        Answer::Json {
            text: other.clone(),
        },
    );
    let mut watch = world.watch();
    let token = world.token_of(&json!({ "sub": "ann", "org_id": "acme" }));
    let _ann = world.connect(&format!("booking_id=1&token={token}")).await;
    let id = watch.opened().await;
    let record = world.row(&format!("connection#{id}"), &id).await.unwrap();
    assert_eq!(
        (record.text("user_id"), record.text("org_id")),
        (Some("ann"), Some("acme"))
    );
    // What the token does not say is not known.
    world
        .backend
        .script()
        .next(Endpoint::Connect, Answer::Json { text: other });
    let _ben = world
        .connect(&format!("booking_id=1&token={}", world.token("ben")))
        .await;
    let id = watch.opened().await;
    let record = world.row(&format!("connection#{id}"), &id).await.unwrap();
    assert_eq!(
        (record.text("user_id"), record.text("org_id")),
        (Some("ben"), None)
    );
    world.stop().await;
}

#[tokio::test]
async fn a_users_home_is_stored_before_the_backend_is_asked() {
    let world = world().jwt().start().await;
    let gate = world.hold(Endpoint::Connect);
    let query = format!("type=notification&token={}", world.token("ann"));
    let connecting = world.connect(&query);
    let looking = async {
        let rows = world.rows_are(1).await;
        assert!(rows[0].starts_with("user#ann/"), "{rows:?}");
        gate.open();
    };
    let (_client, ()) = tokio::join!(connecting, looking);
    world.stop().await;
}

#[tokio::test]
async fn a_path_may_name_the_user() {
    let world = world()
        .jwt()
        .env("BACKEND_CONNECT_PATH", "/users/{user_id}/connect")
        .env(
            "BACKEND_MESSAGE_PATH",
            "/users/{user_id}/{booking_id}/message",
        )
        .start()
        .await;
    let token = world.token("auth0|ann/../root");
    let mut ann = world.connect(&format!("booking_id=1&token={token}")).await;
    ann.expect("welcome").await; // no path of the mock's own
    ann.send(r#"{"type":"message","text":"hi"}"#).await;
    ann.expect("message").await;
    let paths: Vec<_> = world.calls().into_iter().map(|call| call.path).collect();
    let user = "auth0%7Cann%2F..%2Froot";
    let expected = [
        format!("/users/{user}/connect"),
        format!("/users/{user}/1/message"),
    ];
    assert_eq!(paths, expected);
    world.stop().await;
}

#[tokio::test]
async fn a_system_without_an_http_backend_needs_none() {
    let world = world()
        .jwt()
        .env("BACKEND_URL", "")
        .env("BACKEND_CONNECT_PATH", "none")
        .env("BACKEND_MESSAGE_PATH", "none")
        .start()
        .await;
    let query = format!("type=notification&token={}", world.token("ann"));
    let mut ann = world.connect(&query).await;
    ann.expect_nothing_before_pong().await;
    // Nobody takes messages, and nothing is lost silently.
    ann.send(r#"{"type":"subscribe","id":7}"#).await;
    let error = ann.expect("error").await;
    assert_eq!(error["code"], "backend_rejected");
    assert_eq!(error["status"], 404);
    assert_eq!(error["detail"], "messages are not taken here");
    assert_eq!(error["in_reply_to"], 7);
    ann.expect_nothing_before_pong().await;
    assert!(world.calls().is_empty());
    let rows = world.rows_are(2).await;
    assert!(rows[1].starts_with("user#ann/"), "{rows:?}");
    world.stop().await;
}

#[tokio::test]
async fn an_anonymous_feed_needs_no_token_in_jwt_mode_either() {
    let world = world().jwt().env("ANONYMOUS_FEED", "true").start().await;
    let mut feed = world.connect("type=feed").await;
    feed.expect("welcome").await;
    let refused = world.try_connect("type=feed&token=ann").await;
    assert_eq!(
        refused.err(),
        Some(Refused(401)),
        "one that is given must be good"
    );
    let refused = world.try_connect("type=feed&booking_id=1").await;
    assert_eq!(refused.err(), Some(Refused(401)));
    world.stop().await;
}
