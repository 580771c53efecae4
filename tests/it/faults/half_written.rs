//! Rows that contradict each other, as a function leaves them that died between two writes, or as
//! somebody else wrote them: no later event trips over one.

use harness::{DEAD, Row};
use serde_json::json;

use crate::world;

#[tokio::test]
async fn a_home_row_alone_hears_broadcasts() {
    let world = world().start().await;
    let (mut ann, mut ben, id) = world.ann_and_ben().await;
    world.delete_row(&format!("connection#{id}"), &id).await;
    world.fresh_environment(&mut ann).await;

    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    ben.expect("x").await;
    ben.send(r#"{"type":"message"}"#).await;
    assert_eq!(ben.expect("error").await["code"], "unknown_connection");
    ben.close().await;
    // Its home row stays until a broadcast meets 410, or its TTL comes.
    world.rows_are(3).await;
    world.stop().await;
}

#[tokio::test]
async fn a_record_without_a_home_row_is_served() {
    let world = world().start().await;
    let (mut ann, id) = world.joined("1", "ann").await;
    let mut ben = world.join("1", "ben").await;
    ann.expect("receipt").await;
    world.delete_row("1", &id).await;

    world.answer(&mut ann, &json!({"type": "mine"})).await;
    ann.expect("mine").await;
    world.broadcast(&mut ann, "x").await;
    ben.expect("x").await;
    ann.close().await;
    world.rows_are(2).await;
    world.stop().await;
}

#[tokio::test]
async fn a_channel_without_a_row_is_joined_anew() {
    let world = world().start().await;
    let (mut ann, id) = world.joined("1", "ann").await;
    let join = json!({"type": "in", "sidewire": {"join": ["c"]}});
    let to_channel = json!({"type": "x", "broadcast": {"channel": "c"}});
    world.answer(&mut ann, &join).await;
    ann.expect("in").await;
    world.delete_row("channel#c", &id).await;

    world.answer(&mut ann, &to_channel).await;
    ann.expect_nothing_before_pong().await;
    world.answer(&mut ann, &join).await;
    ann.expect("in").await;
    world.answer(&mut ann, &to_channel).await;
    ann.expect("x").await;

    world.delete_row("channel#c", &id).await;
    let leave = json!({"type": "out", "sidewire": {"leave": ["c"]}});
    world.answer(&mut ann, &leave).await;
    ann.expect("out").await;
    let record = world.row(&format!("connection#{id}"), &id).await.unwrap();
    assert!(!record.names().contains(&"channels"));
    ann.close().await;
    world.rows_are(0).await;
    world.stop().await;
}

#[tokio::test]
async fn without_its_record_nobody_joins() {
    let world = world().start().await;
    let (mut ann, id) = world.joined("1", "ann").await;
    let mut ben = world.join("1", "ben").await;
    ann.expect("receipt").await;
    // The environment remembers the connection: its frames are served all the same.
    world.delete_row(&format!("connection#{id}"), &id).await;
    let join = json!({"type": "in", "broadcast": true, "sidewire": {"join": ["c"]}});
    world.answer(&mut ann, &join).await;
    ben.expect("in").await;
    let mut got = [ann.next().await, ann.next().await];
    got.sort_by_key(|frame| frame["type"] == "error");
    assert_eq!(got[0]["type"], "in");
    assert_eq!(got[1]["code"], "unknown_connection");
    assert!(world.row("channel#c", &id).await.is_none());
    world.stop().await;
}

#[tokio::test]
async fn rows_of_another_make_are_passed_over() {
    let world = world().start().await;
    let (mut ann, id) = world.joined("1", "ann").await;
    let (mut ben, ben_id) = world.joined("1", "ben").await;
    ann.expect("receipt").await;
    let own = format!("connection#{ben_id}");
    for row in [
        Row::new("1", DEAD),
        Row::new("1", "not an id").young(),
        Row::new(&format!("waiting#{id}"), &id).text("frames", "hello"),
        // Ben's record.
        Row::new(&own, &ben_id),
    ] {
        world.put_row(row).await;
    }
    world.fresh_environment(&mut ann).await;
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    ben.expect("x").await;
    ben.send(r#"{"type":"message"}"#).await;
    assert_eq!(ben.expect("error").await["code"], "internal");
    ben.expect_nothing_before_pong().await;

    let mut watch = world.watch();
    ben.close().await;
    let answered = watch.answered().await;
    assert_eq!(answered, r#"{"statusCode":200}"#);
    world
        .summed_up("$disconnect", |line| line["level"] == "ERROR")
        .await;
    world.stop().await;
}
