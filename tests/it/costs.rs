//! What each kind of event costs: its network calls, counted. Log, queue and limits are off.

use std::collections::BTreeMap;

use harness::{Watch, World};
use local_gateway::Observation;
use serde_json::json;

use crate::world;

/// What one event has cost.
#[derive(Debug, PartialEq, Eq)]
struct Cost {
    backend: usize,
    table: Vec<String>,
    posts: usize,
}

/// What is counted from a moment on.
struct Count {
    watch: Watch,
    table: BTreeMap<String, u64>,
    backend: usize,
}

impl Count {
    fn begin(world: &World) -> Self {
        Self {
            watch: world.watch(),
            table: world.gateway.dynamodb_calls(),
            backend: world.calls().len(),
        }
    }

    /// What the one event since then has cost, its late work included.
    async fn end(mut self, world: &World) -> Cost {
        self.watch.served().await;
        let posted = |seen: &&Observation| matches!(seen, Observation::Posted { .. });
        Cost {
            backend: world.calls().len() - self.backend,
            table: world.table_calls_since(&self.table),
            posts: self.watch.seen.iter().filter(posted).count(),
        }
    }
}

fn cost(backend: usize, table: &[&str], posts: usize) -> Cost {
    let table = table.iter().map(|&call| call.to_owned()).collect();
    Cost {
        backend,
        table,
        posts,
    }
}

#[tokio::test]
async fn a_connect_is_two_writes() {
    let world = world().faults("{}").start().await;
    world.accept(&json!({"initial": [{"n": 1}, {"n": 2}]}));
    let count = Count::begin(&world);
    let mut ann = world.connect("booking_id=1&token=ann").await;
    assert_eq!(ann.next().await, json!({"n": 1}));
    let connect = count.end(&world).await;
    assert_eq!(connect, cost(1, &["PutItem", "PutItem"], 2));
    world.stop().await;
}

#[tokio::test]
async fn a_message_reads_nothing_where_the_environment_knows_its_connection() {
    let world = world().faults("{}").start().await;
    let mut ann = world.join("1", "ann").await;
    ann.expect_nothing_before_pong().await;
    let count = Count::begin(&world);
    world.answer(&mut ann, &json!({"n": 1})).await;
    assert_eq!(ann.next().await, json!({"n": 1}));
    assert_eq!(count.end(&world).await, cost(1, &[], 1));
    world.stop().await;
}

#[tokio::test]
async fn a_message_is_one_read_elsewhere_and_one_look_while_the_connection_is_young() {
    let world = world().faults("{}").start().await;
    let mut ann = world.join("1", "ann").await;
    world.fresh_environment(&mut ann).await;
    let count = Count::begin(&world);
    world.answer(&mut ann, &json!({"n": 1})).await;
    assert_eq!(ann.next().await, json!({"n": 1}));
    let table = ["GetItem", "GetItem"];
    assert_eq!(count.end(&world).await, cost(1, &table, 1));
    world.stop().await;
}

#[tokio::test]
async fn behind_the_functions_own_authorizer_only_the_look_is_left() {
    let world = world().jwt().authorizer().faults("{}").start().await;
    let mut ann = world.join("1", &world.token("ann")).await;
    world.fresh_environment(&mut ann).await;
    let count = Count::begin(&world);
    world.answer(&mut ann, &json!({"n": 1})).await;
    assert_eq!(ann.next().await, json!({"n": 1}));
    assert_eq!(count.end(&world).await, cost(1, &["GetItem"], 1));
    world.stop().await;
}

#[tokio::test]
async fn a_broadcast_is_one_query_and_a_post_for_each_recipient() {
    let world = world().faults("{}").start().await;
    let (mut ann, mut ben, _) = world.ann_and_ben().await;
    ann.expect_nothing_before_pong().await;
    let count = Count::begin(&world);
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    ben.expect("x").await;
    assert_eq!(count.end(&world).await, cost(1, &["Query"], 2));
    world.stop().await;
}

/// Where the backend hears of ends, the delete of the record is a call of its own (`faults::ends`).
#[tokio::test]
async fn a_disconnect_is_a_read_and_a_batch() {
    let world = world().faults("{}").start().await;
    let mut ann = world.join("1", "ann").await;
    ann.expect_nothing_before_pong().await;
    let count = Count::begin(&world);
    ann.close().await;
    let table = ["BatchWriteItem", "GetItem"];
    assert_eq!(count.end(&world).await, cost(0, &table, 0));
    assert_eq!(world.rows().await.len(), 0);
    world.stop().await;
}

/// With both limits on a handshake is a read of the token's row and a query of the user's connections more.
#[tokio::test]
async fn a_connect_with_limits_is_a_read_and_a_query_more() {
    let world = world().jwt().faults("{}");
    let world = world.env("MESSAGE_RATE", "10");
    let world = world.env("MAX_USER_CONNECTIONS", "10").start().await;
    let token = world.token("ann");
    world.accept(&json!({"initial": {"n": 1}}));
    let count = Count::begin(&world);
    let mut ann = world.connect(&format!("booking_id=1&token={token}")).await;
    assert_eq!(ann.next().await, json!({"n": 1}));
    let table = ["GetItem", "PutItem", "PutItem", "Query"];
    assert_eq!(count.end(&world).await, cost(1, &table, 1));
    world.stop().await;
}

/// A million messages cost at most 0.05 dollars more, which is 80,000 writes of the record at 0.625 a million.
#[tokio::test]
async fn a_message_with_a_rate_is_a_sixteenth_of_a_write_more() {
    let world = world().env("MESSAGE_RATE", "10000").faults("{}");
    let world = world.start().await;
    let mut ann = world.join("1", "ann").await;
    ann.expect_nothing_before_pong().await;
    let before = world.gateway.dynamodb_calls();
    let frames = 6_400;
    for _ in 0..frames {
        ann.send(r#"{"type":"pong"}"#).await;
    }
    ann.expect_nothing_before_pong().await;
    let calls = world.table_calls_since(&before);
    let writes = calls.iter().filter(|call| *call == "UpdateItem").count();
    // 400 are expected. 0.08 a message is 512; by chance there are more once in a hundred million runs.
    assert!((288..=512).contains(&writes), "{writes} writes");
    world.stop().await;
}
