//! Connections to AWS that die without a word, or are reset: a new one delivers what the old one did not.

use futures_util::future::join_all;
use harness::{Client, World};
use serde_json::json;

use crate::world;

/// More connections than a broadcast to three could ever try.
const POOLED: usize = 20;

/// A system that speaks TLS and HTTP/2 to AWS, and has done so.
async fn two() -> (World, Client, Client) {
    let world = world().tls().faults("{}").start().await;
    let (ann, ben, _) = world.ann_and_ben().await;
    (world, ann, ben)
}

fn broken(fault: &str, service: &str) -> String {
    let rule = json!({ "fault": fault, "services": [service], "which": "open" });
    json!({ "connections": [rule] }).to_string()
}

#[tokio::test]
async fn posts_into_a_black_hole_are_made_again_elsewhere() {
    let (world, mut ann, ben) = two().await;
    world.play(&broken("blackhole", "management"));
    world.all_get(&mut ann, &mut [ben], &["x", "y", "z"]).await;
    assert_eq!(world.gateway.faults_played()["connection.blackhole"], 1);
    world.stop().await;
}

#[tokio::test]
async fn a_table_behind_a_black_hole_is_asked_again_elsewhere() {
    let (world, mut ann, ben) = two().await;
    world.play(&broken("blackhole", "dynamodb"));
    world.all_get(&mut ann, &mut [ben], &["x", "y", "z"]).await;
    assert_eq!(world.gateway.faults_played()["connection.blackhole"], 1);
    world.stop().await;
}

#[tokio::test]
async fn twenty_connections_that_are_reset_lose_no_frame() {
    let world = world().faults("{}").start().await;
    let mut crowd = Vec::new();
    for number in 0..POOLED {
        crowd.push(world.join("1", &format!("user{number}")).await);
    }
    let mut three = Vec::new();
    for user in ["ann", "ben", "cat"] {
        three.push(world.join("2", user).await);
    }
    for (client, receipts) in three.iter_mut().zip([2, 1, 0]) {
        for _ in 0..receipts {
            client.expect("receipt").await;
        }
    }
    // No post is answered before all of them are under way, each over a connection of its own.
    world.play(r#"{"post_latency": [{"time": "1s"}]}"#);
    world.broadcast(&mut crowd[0], "fill").await;
    let filled = async |client: &mut Client| while client.next().await["type"] != "fill" {};
    join_all(crowd.iter_mut().map(filled)).await;
    crowd[0].expect_nothing_before_pong().await;
    world.play(&broken("reset", "management"));
    let mut ann = three.remove(0);
    world.all_get(&mut ann, &mut three, &["x", "y"]).await;
    let reset = world.gateway.faults_played()["connection.reset"];
    assert!((1..=3).contains(&reset), "{reset} of {POOLED}");
    world.stop().await;
}
