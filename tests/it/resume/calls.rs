//! What the log costs: counted calls.

use serde_json::json;

use super::{position, question, standing};
use crate::world;

#[tokio::test]
async fn a_broadcast_is_one_put_more_and_at_most_one_look() {
    let world = world().logged().faults("{}").start().await;
    let (mut ann, _, _) = standing(&world, "ann").await;
    ann.expect_nothing_before_pong().await;
    let before = world.gateway.dynamodb_calls();
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    assert_eq!(
        world.table_calls_since(&before),
        ["PutItem", "Query"],
        "the audience's"
    );

    world.fresh_environment(&mut ann).await;
    let before = world.gateway.dynamodb_calls();
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    let calls = world.table_calls_since(&before);
    let queries = calls.iter().filter(|call| *call == "Query").count();
    assert_eq!(
        queries, 2,
        "the audience's, and the look at the newest row: {calls:?}"
    );
    world.stop().await;
}

#[tokio::test]
async fn without_a_log_there_is_no_call_more() {
    let world = world().faults("{}").start().await;
    let mut ann = world.join("1", "ann&resume=1&ack=1").await;
    ann.expect_nothing_before_pong().await;
    let before = world.gateway.dynamodb_calls();
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    assert_eq!(world.table_calls_since(&before), ["Query"]);
    world.stop().await;
}

#[tokio::test]
async fn a_question_of_who_missed_nothing_is_a_read_of_the_record_and_of_the_newest_row() {
    let world = world().logged().faults("{}").start().await;
    let (mut ann, _, at) = standing(&world, "ann").await;
    ann.expect_nothing_before_pong().await;
    let before = world.gateway.dynamodb_calls();
    ann.send(question(&json!({"after": [position(&at)]}))).await;
    ann.expect("resumed").await;
    assert_eq!(world.table_calls_since(&before), ["GetItem", "Query"]);
    world.stop().await;
}
