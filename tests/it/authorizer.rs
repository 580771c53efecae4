//! The function as its own API's authorizer, and behind somebody else's.

use harness::{Client, Refused, World, eventually, now_ms};
use local_gateway::Observation;
use mock_backend::{Answer, Endpoint, JWKS_PATH};
use serde_json::{Value, json};

use crate::world;

/// What the next event of this type carries of the authorizer.
async fn told(watch: &mut harness::Watch, event_type: &str) -> Value {
    watch
        .until(event_type, |observation| match observation {
            Observation::Invoked { event, .. } if event.get("type").is_none() => {
                let kind = event.pointer("/requestContext/eventType");
                let said = event.pointer("/requestContext/authorizer").cloned();
                said.filter(|_| kind.is_some_and(|kind| kind == event_type))
            }
            _ => None,
        })
        .await
}

async fn enter(world: &World, claims: &Value) -> Client {
    let token = world.token_of(claims);
    let mut client = world.connect(&format!("booking_id=1&token={token}")).await;
    client.expect("history").await;
    client
}

#[tokio::test]
async fn every_event_and_call_has_what_it_says() {
    let world = world().jwt().authorizer().start().await;
    let mut watch = world.watch();
    let exp = now_ms() / 1000 + 3_600;
    let claims = json!({ "sub": "ann", "org_id": "acme", "exp": exp });
    let token = world.token_of(&claims);
    let mut ann = world.connect(&format!("booking_id=1&token={token}")).await;
    let said = json!({
        "principalId": "ann", "home": "1", "connection_type": "chat", "user_id": "ann",
        "org_id": "acme", "token_exp": exp.to_string(), "token": token,
    });
    let mut connect = told(&mut watch, "CONNECT").await;
    connect
        .as_object_mut()
        .unwrap()
        .remove("integrationLatency");
    assert_eq!(connect, said);
    ann.expect("history").await;
    ann.send(r#"{"type":"message","text":"hi"}"#).await;
    ann.expect("message").await;
    assert_eq!(told(&mut watch, "MESSAGE").await, said);
    let both = world.calls();
    assert_eq!(both.len(), 2);
    for call in both {
        assert_eq!(call.header("x-user-id"), Some("ann"));
        assert_eq!(call.header("x-org-id"), Some("acme"));
        assert_eq!(
            call.header("authorization"),
            Some(&*format!("Bearer {token}"))
        );
    }
    world.stop().await;
}

/// Two functions share nothing: had `$connect` verified as well, both had fetched the keys.
#[tokio::test]
async fn connect_verifies_nothing_again() {
    let world = world().jwt().gate(&[]).start().await;
    let mut ann = enter(&world, &json!({ "sub": "ann" })).await;
    ann.expect_nothing_before_pong().await;
    assert_eq!(world.calls_at(JWKS_PATH).len(), 1);
    world.stop().await;
}

#[tokio::test]
async fn refusals_keep_their_status_or_are_403() {
    let world = world()
        .jwt()
        .authorizer()
        .env("ALLOWED_ORIGINS", "https://app.example")
        .start()
        .await;
    let good = world.token("ann");
    let expired = world.token_of(&json!({ "sub": "ann", "exp": 1 }));
    for (query, status) in [
        ("booking_id=1".to_owned(), 401),
        ("booking_id=1&token=ann".to_owned(), 401),
        (format!("booking_id=1&token={expired}"), 401),
        (format!("booking_id=..&token={good}"), 403),
        (format!("token={good}"), 403),
        (format!("type=admin&booking_id=1&token={good}"), 403),
    ] {
        let refused = world.try_connect(&query).await;
        assert_eq!(refused.err(), Some(Refused(status)), "{query}");
    }
    let query = format!("booking_id=1&token={good}");
    let evil = [("origin", "https://evil.example")];
    let refused = world.try_connect_with(&query, &evil).await;
    assert_eq!(refused.err(), Some(Refused(403)));
    assert!(world.calls().is_empty());
    assert_eq!(world.rows().await, Vec::<String>::new());
    let lines = world.gateway.output();
    let loud = |line: &&String| line.contains("ERROR") || line.contains("WARN");
    assert_eq!(
        lines.iter().find(loud),
        None,
        "nobody need look at a client's mistakes"
    );
    world.connect(&query).await;
    world.stop().await;
}

#[tokio::test]
async fn without_keys_it_fails_and_does_not_decide() {
    let world = world().jwt().authorizer().start().await;
    world.backend.script().always(Endpoint::Jwks, Answer::Drop);
    let refused = world
        .try_connect(&format!("booking_id=1&token={}", world.token("ann")))
        .await;
    assert_eq!(refused.err(), Some(Refused(500)));
    world.stop().await;
}

/// The table calls of one message whose connection this environment does not know.
async fn calls_of_a_cold_message(world: &World) -> Vec<String> {
    let mut ann = enter(world, &json!({ "sub": "ann" })).await;
    world.forget().await;
    // Somebody else starts the next environment, which reads the table once to be warm.
    let mut ben = enter(world, &json!({ "sub": "ben" })).await;
    ann.expect("receipt").await;
    ben.expect_nothing_before_pong().await;
    let before = world.gateway.dynamodb_calls();
    ann.send(r#"{"type":"echo"}"#).await;
    ann.expect("echo").await;
    world.table_calls_since(&before)
}

/// While a connection is young, frames may wait for it, which a read finds out.
#[tokio::test]
async fn a_message_of_a_told_connection_reads_no_row() {
    let without = world().jwt().faults("{}").start().await;
    assert_eq!(
        calls_of_a_cold_message(&without).await,
        ["GetItem", "GetItem"]
    );
    without.stop().await;
    let with = world().jwt().authorizer().faults("{}").start().await;
    assert_eq!(calls_of_a_cold_message(&with).await, ["GetItem"]);
    with.stop().await;
}

#[tokio::test]
async fn a_known_connection_costs_no_table_call() {
    for builder in [world(), world().jwt(), world().jwt().authorizer()] {
        let world = builder.faults("{}").start().await;
        let mut ann = enter(&world, &json!({ "sub": "ann" })).await;
        ann.expect_nothing_before_pong().await;
        let before = (world.gateway.dynamodb_calls(), world.calls().len());
        ann.send(r#"{"type":"echo"}"#).await;
        ann.expect("echo").await;
        assert_eq!(world.table_calls_since(&before.0), Vec::<String>::new());
        assert_eq!(world.calls().len(), before.1 + 1);
        world.stop().await;
    }
}

#[tokio::test]
async fn a_told_connection_joins_and_is_deleted_whole() {
    let world = world().jwt().authorizer().start().await;
    let mut ann = enter(&world, &json!({ "sub": "ann" })).await;
    world.forget().await;
    let joins = r#"{"type":"joined","sidewire":{"join":["a"]}}"#.to_owned();
    world
        .backend
        .script()
        .next(Endpoint::Message, Answer::Json { text: joins });
    ann.send("{}").await;
    ann.expect("joined").await;
    assert_eq!(world.rows_are(3).await.len(), 3);
    ann.close().await;
    world.rows_are(0).await;
    world.stop().await;
}

#[tokio::test]
async fn a_token_that_is_not_stored_is_not_passed_on() {
    let secret = "sesame-open-sesame-open-sesame-3";
    let world = world()
        .jwt()
        .authorizer()
        .env("STORE_TOKEN", "false")
        .env("BACKEND_SIGNING_SECRET", secret)
        .backend_signing_secret(secret)
        .start()
        .await;
    let mut watch = world.watch();
    let mut ann = enter(&world, &json!({ "sub": "ann", "org_id": "acme" })).await;
    assert_eq!(told(&mut watch, "CONNECT").await.get("token"), None);
    world.forget().await;
    ann.send(r#"{"type":"message","text":"hi"}"#).await;
    ann.expect("message").await;
    let [connect, message] = world.calls().try_into().unwrap();
    assert!(connect.header("authorization").is_some());
    // Who it is comes by headers that the signature covers.
    assert_eq!(message.header("authorization"), None);
    assert_eq!(message.header("x-user-id"), Some("ann"));
    assert_eq!(message.header("x-org-id"), Some("acme"));
    assert!(message.header("x-sidewire-signature").is_some());
    world.stop().await;
}

/// What the authorizer said is fixed for the connection's life; the record is not.
#[tokio::test]
async fn a_renewed_token_beats_what_was_said_once() {
    let world = world().jwt().authorizer().start().await;
    let exp = now_ms() / 1000 - 25;
    let mut ann = enter(&world, &json!({ "sub": "ann", "exp": exp })).await;
    let newer = world.token("ann");
    ann.send(json!({ "type": "auth", "token": newer }).to_string())
        .await;
    ann.expect("auth").await;
    eventually("the old token's expiry", async || {
        (now_ms() / 1000 > exp + 30).then_some(())
    })
    .await;
    world.forget().await;
    ann.send(r#"{"type":"message","text":"hi"}"#).await;
    ann.expect("message").await;
    let call = world.calls().pop().unwrap();
    assert_eq!(
        call.header("authorization"),
        Some(&*format!("Bearer {newer}"))
    );
    world.stop().await;
}

#[tokio::test]
async fn without_a_renewal_what_was_said_expires() {
    let world = world().jwt().authorizer().start().await;
    let exp = now_ms() / 1000 - 25;
    let mut ann = enter(&world, &json!({ "sub": "ann", "exp": exp })).await;
    eventually("the token's expiry", async || {
        (now_ms() / 1000 > exp + 30).then_some(())
    })
    .await;
    world.forget().await;
    ann.send(r#"{"type":"message","text":"hi"}"#).await;
    assert_eq!(ann.expect("error").await["code"], "token_expired");
    assert_eq!(ann.closed().await.code, 1000);
    world.stop().await;
}

/// The other function is the gate; what this one hears of it are words of somebody else's.
#[tokio::test]
async fn somebody_elses_authorizer_says_who_it_is() {
    let world = world()
        .env("AUTH_MODE", "authorizer")
        .env("BACKEND_MESSAGE_PATH", "/users/{user_id}/message")
        .gate(&[])
        .start()
        .await;
    let mut ann = enter(&world, &json!({ "sub": "ann", "org_id": "acme" })).await;
    ann.send(r#"{"type":"message","text":"hi"}"#).await;
    ann.expect("message").await;
    let [connect, message] = world.calls().try_into().unwrap();
    for call in [&connect, &message] {
        assert_eq!(call.header("x-user-id"), Some("ann"));
        assert_eq!(call.header("x-org-id"), Some("acme"));
    }
    assert_eq!(message.path, "/users/ann/message");
    let refused = world.try_connect("booking_id=1&token=ann").await;
    assert_eq!(refused.err(), Some(Refused(401)));
    world.stop().await;
}

#[tokio::test]
async fn without_its_authorizer_connect_admits_nobody() {
    let world = world().env("AUTH_MODE", "authorizer").start().await;
    let refused = world.try_connect("booking_id=1&token=ann").await;
    assert_eq!(refused.err(), Some(Refused(500)));
    assert!(world.calls().is_empty());
    assert_eq!(world.rows().await, Vec::<String>::new());
    world.stop().await;
}

#[tokio::test]
async fn without_jwt_mode_it_is_not_an_authorizer() {
    let world = world().authorizer().start().await;
    let refused = world.try_connect("booking_id=1&token=ann").await;
    assert_eq!(refused.err(), Some(Refused(500)));
    assert!(world.calls().is_empty());
    world.stop().await;
}
