//! Ends that nobody tells of: a `$disconnect` is lost or comes late, the table is busy at one, or
//! the client leaves before there is anything to end. Whoever learns of an end ends all of it, and
//! the backend is told once.

use std::collections::BTreeSet;

use harness::backend::json as answer;
use harness::{Client, World, now_ms, within};
use local_gateway::Observation;
use mock_backend::{Answer, Endpoint, Gate, Received};
use serde_json::{Value, json};

use crate::world;

const END: &str = "/disconnect";

/// A world whose backend wants to know of ends.
fn told() -> harness::Builder {
    let path = "/api/chat/ws/{booking_id}/disconnect";
    world().env("BACKEND_DISCONNECT_PATH", path).faults("{}")
}

/// Ben in booking 1 and two channels, with four rows in all.
async fn ben_in_channels(world: &World) -> (Client, String) {
    let join = json!({"join": ["c", "d"]});
    world.accept(&json!({"initial": {"type": "history"}, "user_id": "ben", "sidewire": join}));
    world.joined("1", "ben").await
}

/// As if this connection had been accepted a minute ago: a 410 is its end.
async fn settle(world: &World, id: &str) {
    let record = format!("connection#{id}");
    let past = now_ms() - 60_000;
    world.set_number(&record, id, "accepted_at_ms", past).await;
}

/// The client goes, and API Gateway loses the event.
async fn lose(world: &World, client: Client, id: &str) {
    settle(world, id).await;
    world.play(r#"{"disconnects": [{"fault": "lost"}]}"#);
    let mut watch = world.watch();
    drop(client);
    let closed = |seen: &Observation| matches!(seen, Observation::Closed { .. }).then_some(());
    watch.until("the client's end", closed).await;
}

/// What API Gateway sends at the end of this connection, be it late.
async fn disconnect_event(world: &World, id: &str) {
    let event = json!({"isBase64Encoded": false, "requestContext": {
        "routeKey": "$disconnect", "eventType": "DISCONNECT", "connectionId": id,
        "requestId": "late=", "apiId": "a", "stage": "dev", "domainName": "localhost",
        "connectedAt": now_ms() - 60_000, "requestTimeEpoch": now_ms(),
        "disconnectStatusCode": 1001, "disconnectReason": "Going away",
    }});
    let answered = world.invoke(&event.to_string()).await;
    assert_eq!(answered.json, json!({"statusCode": 200}));
}

/// The calls that tell of ends, once there are as many calls in all.
async fn ends(world: &World, calls: usize) -> Vec<Received> {
    let wait = world.backend.journal().wait_for_count(calls);
    within("the call that tells of an end", wait).await;
    world.calls_at(END)
}

#[tokio::test]
async fn a_410_ends_all_of_a_connection_and_is_told_once() {
    let world = told().start().await;
    let mut ann = world.join("1", "ann").await;
    let (ben, id) = ben_in_channels(&world).await;
    assert_eq!(world.rows().await.len(), 2 + 4);
    lose(&world, ben, &id).await;
    let before = world.calls().len();
    let table_before = world.gateway.dynamodb_calls();
    let mut watch = world.watch();
    world
        .answer(&mut ann, &json!({"type": "x", "broadcast": true}))
        .await;
    ann.expect("x").await;
    let told = ends(&world, before + 2).await.pop().unwrap();
    watch.served().await;
    let table = world.table_calls_since(&table_before);
    let whole = [
        "BatchWriteItem",
        "DeleteItem",
        "GetItem",
        "GetItem",
        "Query",
    ];
    assert_eq!(table, whole, "its judgement is one, its end three");
    assert_eq!(world.rows().await.len(), 2);
    let body: Value = serde_json::from_slice(&told.body).unwrap();
    let expected = json!({
        "connection_id": id, "code": null, "reason": "the connection was gone",
    });
    assert_eq!(body, expected);
    for (name, value) in [
        ("authorization", "Bearer ben"),
        ("x-user-id", "ben"),
        ("x-connection-id", &id),
        ("x-route-key", "$disconnect"),
        ("idempotency-key", &format!("{id}:disconnect")),
    ] {
        assert_eq!(told.header(name), Some(value), "{name}");
    }
    disconnect_event(&world, &id).await;
    assert_eq!(world.calls_at(END).len(), 1);
    world.stop().await;
}

#[tokio::test]
async fn of_two_that_meet_a_410_one_tells() {
    let world = told().concurrency(2).start().await;
    let mut ann = world.join("1", "ann").await;
    let (ben, id) = ben_in_channels(&world).await;
    world.second_environment(&mut ann).await;
    lose(&world, ben, &id).await;
    // Long enough for both to have read the record before either deletes it.
    world.play(
        r#"{"dynamodb": [{"fault": "slow", "operations": ["BatchWriteItem"], "delay": "1s"}]}"#,
    );
    let broadcast = answer(r#"{"type":"x","broadcast":true}"#);
    world.backend.script().always(Endpoint::Message, broadcast);
    let before = world.calls().len();
    let mut watch = world.watch();
    for _ in 0..2 {
        ann.send("{}").await;
    }
    for _ in 0..2 {
        ann.expect("x").await;
    }
    ends(&world, before + 3).await;
    let (mut serving, mut served) = (BTreeSet::new(), 0);
    let both = |seen: &Observation| {
        match seen {
            Observation::Invoked { environment, .. } => drop(serving.insert(*environment)),
            Observation::NextAsked { environment } => {
                served += usize::from(serving.remove(environment));
            }
            _ => {}
        }
        (served == 2).then_some(())
    };
    watch.until("both events to be served", both).await;
    let met = watch.posts(&id);
    assert_eq!(met, 2, "both environments met the 410");
    assert_eq!(world.calls_at(END).len(), 1);
    assert_eq!(world.rows().await.len(), 2);
    world.stop().await;
}

#[tokio::test]
async fn a_publish_that_meets_a_410_tells_after_its_answer() {
    let world = told().start().await;
    let (ben, id) = ben_in_channels(&world).await;
    lose(&world, ben, &id).await;
    let gate = Gate::new();
    let held = Answer::Gate(gate.clone(), Box::new(answer("null")));
    world.backend.script().next(Endpoint::Disconnect, held);
    let to = json!({"channel": "d"});
    let publish = json!({"action": "publish", "to": to, "data": {"type": "x"}});
    let report = world.publish(&publish).await;
    assert_eq!(report["gone"], 1, "{report}");
    assert_eq!(ends(&world, 2).await.len(), 1);
    gate.open();
    assert_eq!(world.rows().await.len(), 0);
    world.stop().await;
}

#[tokio::test]
async fn a_client_that_left_during_its_handshake_ends_with_a_410() {
    let world = told().start().await;
    let gate = Gate::new();
    let accepted = answer(r#"{"user_id":"ben","sidewire":{"join":["c"]}}"#);
    let held = Answer::Gate(gate.clone(), Box::new(accepted));
    world.backend.script().next(Endpoint::Connect, held);
    let mut watch = world.watch();
    let called = async {
        within("the call", world.backend.journal().wait_for_count(1)).await;
    };
    tokio::select! {
        joined = world.try_connect("booking_id=1&token=ben") => panic!("{joined:?}"),
        () = called => {} // and the client goes
    }
    gate.open();
    watch.served().await;
    let rows = world.rows_are(3).await;
    let id = rows.last().unwrap().rsplit_once('/').unwrap().1;
    settle(&world, id).await;
    let publish = json!({"action": "publish", "to": {"booking_id": "1"}, "data": {"type": "x"}});
    let report = world.publish(&publish).await;
    assert_eq!(report["gone"], 1, "{report}");
    assert_eq!(ends(&world, 2).await.len(), 1);
    assert_eq!(world.rows().await.len(), 0);
    world.stop().await;
}

#[tokio::test]
async fn an_ordinary_end_costs_three_table_calls_and_one_of_the_backend() {
    let world = told().start().await;
    let (ben, _) = ben_in_channels(&world).await;
    let before = world.gateway.dynamodb_calls();
    let mut watch = world.watch();
    ben.close().await;
    watch.served().await;
    let calls = world.table_calls_since(&before);
    assert_eq!(calls, ["BatchWriteItem", "DeleteItem", "GetItem"]);
    assert_eq!(ends(&world, 2).await.len(), 1);
    world.stop().await;
}

/// A transaction at the record, a throttle, a delete that is done although its answer is a 500.
#[tokio::test]
async fn a_busy_table_keeps_no_record_at_a_disconnect() {
    for mut fault in [
        json!({"fault": "conflict", "next": 4}),
        json!({"fault": "throttled", "next": 4}),
        json!({"fault": "internal-error", "applied": true, "next": 1}),
    ] {
        let world = told().start().await;
        let (ben, _) = ben_in_channels(&world).await;
        fault["operations"] = json!(["DeleteItem"]);
        world.play(&json!({ "dynamodb": [fault] }).to_string());
        ben.close().await;
        assert_eq!(ends(&world, 2).await.len(), 1, "{fault}");
        assert_eq!(world.rows().await.len(), 0, "{fault}");
        let line = world.summed_up("$disconnect", |_| true).await;
        assert_eq!(line["level"], "INFO", "{fault}: {line}");
        world.stop().await;
    }
}

#[tokio::test]
async fn a_disconnect_that_the_table_refuses_is_told_all_the_same() {
    let world = told().start().await;
    let (ben, id) = ben_in_channels(&world).await;
    world.play(r#"{"dynamodb": [{"fault": "throttled", "operations": ["DeleteItem"]}]}"#);
    ben.close().await;
    let first = ends(&world, 2).await.pop().unwrap();
    world
        .summed_up("$disconnect", |line| line["level"] == "ERROR")
        .await;
    // The record is still there, and the event that comes again finds it.
    world.play("{}");
    disconnect_event(&world, &id).await;
    let second = ends(&world, 3).await.pop().unwrap();
    let key = "idempotency-key";
    assert_eq!(first.header(key), second.header(key));
    assert_eq!(world.rows().await.len(), 0);
    world.stop().await;
}

#[tokio::test]
async fn a_renewal_that_meets_a_transaction_is_made_again() {
    let world = world().jwt().faults("{}").start().await;
    let (mut ann, id) = world.joined("1", &world.token("ann")).await;
    let exp = now_ms() / 1_000 + 7_200;
    let newer = world.token_of(&json!({ "sub": "ann", "exp": exp }));
    world.play(r#"{"dynamodb": [{"fault": "conflict", "operations": ["UpdateItem"], "next": 4}]}"#);
    ann.send(json!({ "type": "auth", "token": newer }).to_string())
        .await;
    assert_eq!(ann.expect("auth").await["expires_at"], exp);
    for partition in [&*format!("connection#{id}"), "1"] {
        let row = world.row(partition, &id).await.unwrap();
        assert_eq!(row.number("token_exp"), Some(exp), "{partition}");
    }
    let played = world.gateway.faults_played();
    assert_eq!(played["dynamodb.conflict.UpdateItem"], 4);
    world.stop().await;
}
