//! Who gets what: audiences, dead connections, the handshake window.

use harness::{Client, DEAD, Row, World};
use local_gateway::Observation;
use mock_backend::Endpoint;
use serde_json::json;

use crate::world;

async fn three(world: &World) -> (Client, Client, Client, String) {
    let mut ann = world.join("1", "ann").await;
    let mut watch = world.watch();
    let ben = world.join("1", "ben").await;
    let ben_id = watch.opened().await;
    ann.expect("receipt").await;
    let cat = world.join("2", "cat").await;
    (ann, ben, cat, ben_id)
}

#[tokio::test]
async fn each_form_of_broadcast_reaches_its_audience_only() {
    let world = world().start().await;
    let (mut ann, mut ben, mut cat, ben_id) = three(&world).await;
    for (broadcast, to_ann, to_ben, to_cat) in [
        (json!(null), true, false, false),
        (json!(false), true, false, false),
        (json!(true), true, true, false),
        (json!({"exclude_sender": true}), false, true, false),
        (json!({"exclude_sender": false}), true, true, false),
        (json!({"booking_id": "2"}), false, false, true),
        (json!({"booking_id": "1"}), true, true, false),
        (
            json!({"booking_id": "1", "exclude_sender": true}),
            false,
            true,
            false,
        ),
        (json!({"booking_id": "nobody"}), false, false, false),
        (json!({"connection_id": ben_id}), false, true, false),
        (
            json!({"booking_id": "2", "channel": null, "user_id": null}),
            false,
            false,
            true,
        ),
    ] {
        world
            .answer(&mut ann, &json!({"type": "x", "broadcast": broadcast}))
            .await;
        for (client, meant) in [(&mut ann, to_ann), (&mut ben, to_ben), (&mut cat, to_cat)] {
            if meant {
                assert_eq!(client.next_text().await, r#"{"type":"x"}"#, "{broadcast}");
            }
            client.expect_nothing_before_pong().await;
        }
    }
    world.stop().await;
}

#[tokio::test]
async fn close_comes_after_the_reply() {
    let world = world().start().await;
    let (mut ann, mut ben, _cat, _) = three(&world).await;
    let reply = json!({"type": "bye", "broadcast": true, "sidewire": {"close": true}});
    world.answer(&mut ann, &reply).await;
    ann.expect("bye").await;
    assert_eq!(ann.closed().await.code, 1000);
    ben.expect("bye").await;
    ben.expect_nothing_before_pong().await;
    world.stop().await;
}

#[tokio::test]
async fn a_frame_over_128_kib_becomes_an_error_frame() {
    let world = world().start().await;
    let (mut ann, mut ben, _cat, _) = three(&world).await;
    let fits = "x".repeat(128 * 1024 - r#"{"t":""}"#.len());
    world
        .answer(&mut ann, &json!({"t": fits, "broadcast": true}))
        .await;
    assert_eq!(ann.next_text().await.len(), 128 * 1024);
    assert_eq!(ben.next_text().await.len(), 128 * 1024);

    let replies = json!([
        {"t": format!("{fits}x"), "broadcast": true},
        {"type": "next", "broadcast": true}
    ]);
    world.answer(&mut ann, &replies).await;
    assert_eq!(ann.expect("error").await["code"], "payload_too_large");
    ann.expect("next").await;
    ben.expect("next").await;
    ben.expect_nothing_before_pong().await;

    let reply = json!({"t": format!("{fits}x"), "sidewire": {"close": true}});
    world.answer(&mut ann, &reply).await;
    assert_eq!(ann.expect("error").await["code"], "payload_too_large");
    assert_eq!(ann.closed().await.code, 1000);
    world.stop().await;
}

#[tokio::test]
async fn a_broadcast_that_meets_410_deletes_the_dead_row() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    world.put_row(Row::new("1", DEAD).old()).await;
    assert_eq!(world.rows().await.len(), 3);
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    let rows = world.rows_are(2).await;
    assert!(!rows.contains(&format!("1/{DEAD}")), "{rows:?}");
    world.stop().await;
}

#[tokio::test]
async fn a_young_row_without_a_record_is_spared() {
    let world = world().env("BACKEND_CONNECT_TIMEOUT", "0.5").start().await;
    let mut ann = world.join("1", "ann").await;
    world.put_row(Row::new("1", DEAD).young()).await;
    let mut watch = world.watch();
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    watch.served().await;
    let tries = watch.seen.iter().filter(|seen| {
        matches!(seen, Observation::Posted { connection_id, status: 410, .. } if connection_id == DEAD)
    });
    assert!(tries.count() > 1, "a handshake under way is tried again");
    assert!(world.row("1", DEAD).await.is_some());
    world.stop().await;
}

#[tokio::test]
async fn a_young_row_that_goes_ends_the_retries() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    world.put_row(Row::new("1", DEAD).young()).await;
    let mut watch = world.watch();
    world.broadcast(&mut ann, "x").await;
    let refused = |seen: &Observation| match seen {
        Observation::Posted {
            connection_id,
            status: 410,
            ..
        } if connection_id == DEAD => Some(()),
        _ => None,
    };
    watch.until("the first 410", refused).await;
    world.delete_row("1", DEAD).await;
    watch.served().await;
    world.stop().await;
}

#[tokio::test]
async fn a_broadcast_beside_a_handshake_arrives_after_it() {
    let world = world().concurrency(2).start().await;
    let mut ann = world.join("1", "ann").await;
    let gate = world.hold(Endpoint::Connect);
    let mut watch = world.watch();
    let meanwhile = async {
        world.backend.journal().wait_for_count(2).await;
        ann.say("early").await;
        ann.expect("message").await;
        let met = |seen: &Observation| {
            matches!(seen, Observation::Posted { status: 410, .. }).then_some(())
        };
        watch
            .until("a 410 of the handshake's connection", met)
            .await;
        gate.open();
    };
    let (mut ben, ()) = tokio::join!(world.connect("booking_id=1&token=ben"), meanwhile);
    let mut got = Vec::new();
    while got.len() < 2 {
        got.push(ben.next().await["type"].as_str().unwrap().to_owned());
    }
    got.sort();
    assert_eq!(got, ["history", "message"]);
    ben.expect_nothing_before_pong().await;
    world.rows_are(4).await;
    world.stop().await;
}
