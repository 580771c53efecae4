//! Who is reached by booking, channel, user and connection, and which rows go on the way.

use harness::{DEAD, Row};
use local_gateway::Observation;
use serde_json::json;

use crate::world;

#[tokio::test]
async fn each_form_of_audience_reaches_whom_it_names() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let mut ben = world.join("2", "ben").await;
    let mut ben_too = world.join("3", "ben").await;
    let join = json!({"sidewire": {"join": ["c"]}});
    world.answer(&mut ann, &join).await;
    ann.expect_nothing_before_pong().await;
    world.answer(&mut ben, &join).await;
    ben.expect_nothing_before_pong().await;
    for (broadcast, to_ann, to_ben, to_ben_too) in [
        (json!({"channel": "c"}), true, true, false),
        (
            json!({"channel": "c", "exclude_sender": true}),
            false,
            true,
            false,
        ),
        (json!({"channel": "nobody"}), false, false, false),
        (json!({"user_id": "ben"}), false, true, true),
        (json!({"user_id": "ann"}), true, false, false),
        (
            json!({"user_id": "ann", "exclude_sender": true}),
            false,
            false,
            false,
        ),
        (json!({"user_id": "nobody"}), false, false, false),
    ] {
        world
            .answer(&mut ann, &json!({"type": "x", "broadcast": broadcast}))
            .await;
        for (client, meant) in [
            (&mut ann, to_ann),
            (&mut ben, to_ben),
            (&mut ben_too, to_ben_too),
        ] {
            if meant {
                assert_eq!(client.next_text().await, r#"{"type":"x"}"#, "{broadcast}");
            }
            client.expect_nothing_before_pong().await;
        }
    }
    world.stop().await;
}

#[tokio::test]
async fn the_row_of_a_dead_member_goes_from_its_channel() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    world.put_row(Row::new("channel#c", DEAD).old()).await;
    world
        .answer(
            &mut ann,
            &json!({"type": "x", "broadcast": {"channel": "c"}}),
        )
        .await;
    world.rows_are(2).await;
    world.stop().await;
}

#[tokio::test]
async fn a_dead_connections_record_goes_with_all_rows() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let own = format!("connection#{DEAD}");
    for partition in ["1", "channel#c", own.as_str()] {
        let row = Row::new(partition, DEAD).old().number("ttl", 9_999_999_999);
        let mut row = row.text("connection_type", "chat");
        if partition == own {
            row = row.text("home", "1").text("user_id", "ann");
            row = row.set("channels", "c");
        }
        world.put_row(row).await;
    }
    world
        .answer(
            &mut ann,
            &json!({"type": "x", "broadcast": {"user_id": "ann"}}),
        )
        .await;
    ann.expect("x").await;
    world.rows_are(2).await;
    world.stop().await;
}

#[tokio::test]
async fn an_audience_beyond_one_page_is_reached_whole() {
    let world = world().start().await;
    let (mut ann, id) = world.joined("1", "ann").await;
    // A page ends at 1 MB: rows so large that each page holds a few, in booking and index alike.
    let filler = "x".repeat(300_000);
    for number in 0..5 {
        let dead = format!("{number:015}=");
        let own = format!("connection#{dead}");
        for partition in ["1", own.as_str()] {
            let mut row = Row::new(partition, &dead).old().text("home", &filler);
            if partition != "1" {
                row = row.text("user_id", "ann");
            }
            world.put_row(row).await;
        }
    }
    for (broadcast, left) in [(json!(true), 7), (json!({"user_id": "ann"}), 2)] {
        let mut watch = world.watch();
        world
            .answer(&mut ann, &json!({"type": "x", "broadcast": broadcast}))
            .await;
        ann.expect("x").await;
        watch.served().await;
        let posted = watch
            .seen
            .iter()
            .filter(|seen| matches!(seen, Observation::Posted { .. }));
        assert_eq!(posted.count(), 6, "{broadcast}");
        let rows = world.rows_are(left).await;
        assert!(rows.contains(&format!("1/{id}")), "{rows:?}");
    }
    world.stop().await;
}
