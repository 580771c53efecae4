//! Logs that begin anew: after long silence, or in a new table.

use std::time::Duration;

use serde_json::json;

use super::{kinds, position, resume, seq, standing};
use crate::world;

#[tokio::test]
async fn after_long_silence_a_new_epoch_begins_and_numbers_go_on() {
    let world = world()
        .logged()
        .env("RESUME_SECONDS", "300")
        .faults("{}")
        .start()
        .await;
    let (mut ann, _, at) = standing(&world, "ann").await;
    world.broadcast(&mut ann, "x").await;
    let first = ann.expect("x").await;
    for row in world.log_rows().await {
        let at = row.number("at").unwrap();
        world.put_log_row(row.with_number("at", at - 400_000)).await;
    }
    world.fresh_environment(&mut ann).await;
    world.broadcast(&mut ann, "y").await;
    let second = ann.expect("y").await;
    assert_eq!(seq(&second), seq(&first) + 1);
    assert_ne!(second["sidewire"]["epoch"], first["sidewire"]["epoch"]);
    let (missed, logs) = resume(&mut ann, &json!({"after": [position(&at)]})).await;
    assert_eq!((missed.len(), &logs[0]["complete"]), (0, &json!(false)));
    // Who goes on from there is told no gap again.
    world.broadcast(&mut ann, "z").await;
    ann.expect("z").await;
    let (missed, logs) = resume(&mut ann, &json!({"after": [position(&logs[0])]})).await;
    assert_eq!(
        (kinds(&missed), &logs[0]["complete"]),
        (vec!["z"], &json!(true))
    );
    world.stop().await;
}

#[tokio::test]
async fn a_log_that_the_table_has_deleted_begins_anew() {
    let world = world().logged().start().await;
    let (mut ann, _, at) = standing(&world, "ann").await;
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    // As a new table is: the log was switched off, and on again.
    for row in world.log_rows().await {
        world.delete_log_row(&row).await;
    }
    world.fresh_environment(&mut ann).await;
    let (missed, logs) = resume(&mut ann, &json!({"after": [position(&at)]})).await;
    assert_eq!((missed.len(), &logs[0]["complete"]), (0, &json!(false)));
    assert_eq!(logs[0]["seq"], 1);
    assert_ne!(logs[0]["epoch"], at["epoch"]);
    world.stop().await;
}

#[tokio::test]
async fn a_hole_in_the_log_is_told() {
    let world = world().logged().start().await;
    let (mut ann, _, at) = standing(&world, "ann").await;
    for kind in ["x", "y", "z"] {
        world.broadcast(&mut ann, kind).await;
        ann.expect(kind).await;
    }
    let rows = world.log_rows().await;
    world.delete_log_row(&rows[rows.len() - 2]).await;
    let (missed, logs) = resume(&mut ann, &json!({"after": [position(&at)]})).await;
    assert_eq!((missed.len(), &logs[0]["complete"]), (0, &json!(false)));
    world.stop().await;
}

#[tokio::test]
async fn a_row_lives_longer_than_it_counts() {
    let world = world().logged().env("RESUME_SECONDS", "300").start().await;
    let (mut ann, _, _) = standing(&world, "ann").await;
    let text = json!({"type": "x", "broadcast": {"booking_id": "1", "exclude_sender": true}});
    world.answer(&mut ann, &text).await;
    ann.expect_nothing_before_pong().await;
    let row = world.log_rows().await.pop().unwrap();
    let life =
        Duration::from_millis(row.number("ttl").unwrap() * 1_000 - row.number("at").unwrap());
    assert!((360..=362).contains(&life.as_secs()), "{life:?}");
    assert_eq!(
        row.names(),
        [
            "at",
            "booking_id",
            "connection_id",
            "epoch",
            "excluded",
            "frame",
            "mark",
            "ttl"
        ]
    );
    assert_eq!(row.text("frame"), Some(r#"{"type":"x"}"#));
    world.stop().await;
}
