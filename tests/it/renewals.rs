//! Newer tokens for a connection: they count in every environment, whichever took them.

use harness::backend::status;
use harness::{Client, World, now_ms, within};
use mock_backend::{Answer, Endpoint, Gate, Received};
use serde_json::{Value, json};

use crate::world;

fn seconds() -> u64 {
    now_ms() / 1000
}

/// A token of ann's that expires then.
fn token(world: &World, exp: u64) -> String {
    world.token_of(&json!({ "sub": "ann", "exp": exp }))
}

/// Returns when the connection's token expires now.
async fn renew(ann: &mut Client, token: &str) -> Option<Value> {
    let frame = json!({ "type": "auth", "token": token });
    ann.send(frame.to_string()).await;
    ann.expect("auth").await.get("expires_at").cloned()
}

#[track_caller]
fn check_bearer(call: &Received, token: &str) {
    let bearer = format!("Bearer {token}");
    assert_eq!(call.header("authorization"), Some(&*bearer), "{call:?}");
}

#[tokio::test]
async fn once_a_token_has_expired_each_environment_uses_the_newer_one() {
    let world = world().jwt().concurrency(2).start().await;
    let old = token(&world, seconds() - 10); // it has not ended
    let (mut ann, _) = world.joined("1", &old).await;
    for call in world.ask_two_environments(&mut ann).await {
        check_bearer(&call, &old);
    }
    let newer = world.token("ann");
    renew(&mut ann, &newer).await;
    for call in world.ask_two_environments(&mut ann).await {
        check_bearer(&call, &newer);
    }
    world.stop().await;
}

#[tokio::test]
async fn a_401_for_an_older_token_is_not_the_last_word() {
    for expiry in ["close", "ignore"] {
        let world = world()
            .jwt()
            .env("TOKEN_EXPIRY", expiry)
            .concurrency(2)
            .start()
            .await;
        let old = world.token("ann");
        let (mut ann, _) = world.joined("1", &old).await;
        let gate = Gate::new();
        let refusal = Answer::Gate(gate.clone(), Box::new(status(401, "")));
        world.backend.script().next(Endpoint::Message, refusal);
        let before = world.calls().len();
        let journal = world.backend.journal();
        let called = journal.received().len() + 1;
        ann.say("hi").await;
        within("the call", journal.wait_for_count(called)).await;
        // The other environment takes it.
        let newer = token(&world, seconds() + 7_200);
        renew(&mut ann, &newer).await;
        gate.open();
        ann.expect("message").await;
        ann.expect_nothing_before_pong().await;
        let [first, second] = world.calls().split_off(before).try_into().unwrap();
        check_bearer(&first, &old);
        check_bearer(&second, &newer);
        let key = "idempotency-key";
        assert_eq!(first.header(key), second.header(key), "it is the same call");
        world.stop().await;
    }
}

/// An authorizer's word is as old as the handshake, and where expiry is ignored nothing says so.
#[tokio::test]
async fn a_401_for_what_an_authorizer_said_once_is_not_the_last_word() {
    let world = world()
        .jwt()
        .authorizer()
        .env("TOKEN_EXPIRY", "ignore")
        .start()
        .await;
    let old = world.token("ann");
    let (mut ann, _) = world.joined("1", &old).await;
    let newer = token(&world, seconds() + 7_200);
    renew(&mut ann, &newer).await;
    world.fresh_environment(&mut ann).await;
    let before = world.calls().len();
    world
        .backend
        .script()
        .next(Endpoint::Message, status(401, ""));
    for _ in 0..2 {
        ann.say("hi").await;
        ann.expect("message").await;
    }
    let [refused, again, next] = world.calls().split_off(before).try_into().unwrap();
    check_bearer(&refused, &old);
    check_bearer(&again, &newer);
    check_bearer(&next, &newer);
    world.stop().await;
}

#[tokio::test]
async fn a_401_for_the_newest_token_marks_the_record_and_closes() {
    for expiry in ["close", "ignore"] {
        let world = world()
            .jwt()
            .env("TOKEN_EXPIRY", expiry)
            .faults("{}")
            .start()
            .await;
        let (mut ann, _) = world.joined("1", &world.token("ann")).await;
        ann.expect_nothing_before_pong().await;
        let calls = (world.calls().len(), world.gateway.dynamodb_calls());
        world
            .backend
            .script()
            .next(Endpoint::Message, status(401, ""));
        ann.say("hi").await;
        assert_eq!(ann.expect("error").await["code"], "token_expired");
        // Nothing else is written before the close.
        let written = world.table_calls_since(&calls.1);
        assert!(written.contains(&"UpdateItem".to_owned()), "{written:?}");
        assert_eq!(ann.closed().await.code, 1000);
        assert_eq!(world.calls().len(), calls.0 + 1);
        world.stop().await;
    }
}

/// A close that has begun is not taken back, so no renewal is answered as if it was in time.
#[tokio::test]
async fn a_renewal_that_meets_a_close_is_too_late() {
    let world = world().jwt().start().await;
    let (mut ann, id) = world.joined("1", &world.token("ann")).await;
    let record = format!("connection#{id}");
    world.set_number(&record, &id, "closing", 1).await;
    let frame = json!({ "type": "auth", "token": token(&world, seconds() + 7_200) });
    ann.send(frame.to_string()).await;
    assert_eq!(ann.expect("error").await["code"], "token_expired");
    assert_eq!(ann.closed().await.code, 1000);
    world.stop().await;
}

#[tokio::test]
async fn an_older_token_never_replaces_a_newer_one() {
    for expiry in ["close", "ignore"] {
        let world = world().jwt().env("TOKEN_EXPIRY", expiry).start().await;
        let (mut ann, id) = world.joined("1", &world.token("ann")).await;
        let exp = seconds() + 7_200;
        let (newest, older) = (token(&world, exp), token(&world, exp - 60));
        assert_eq!(renew(&mut ann, &newest).await, Some(json!(exp)));
        assert_eq!(renew(&mut ann, &older).await, Some(json!(exp)));
        let record = format!("connection#{id}");
        let row = world.row(&record, &id).await.unwrap();
        assert_eq!(row.text("token"), Some(&*newest), "{expiry}");
        ann.say("hi").await;
        ann.expect("message").await;
        check_bearer(&world.calls().pop().unwrap(), &newest);
        world.stop().await;
    }
}

/// Two renewals write a connection's other rows in any order.
#[tokio::test]
async fn a_row_keeps_the_latest_expiry() {
    let world = world().jwt().start().await;
    let (mut ann, id) = world.joined("1", &world.token("ann")).await;
    let joins = json!({ "type": "joined", "sidewire": { "join": ["a"] } });
    world.answer(&mut ann, &joins).await;
    ann.expect("joined").await;
    let exp = seconds() + 7_200;
    for partition in ["1", "channel#a"] {
        world.set_number(partition, &id, "token_exp", exp).await;
    }
    renew(&mut ann, &token(&world, exp - 60)).await;
    world.answer(&mut ann, &joins).await;
    ann.expect("joined").await;
    for partition in ["1", "channel#a"] {
        let row = world.row(partition, &id).await.unwrap();
        assert_eq!(row.number("token_exp"), Some(exp), "{partition}");
    }
    world.stop().await;
}
