//! Each path of the function's: to the management API, the table and the backend.

use std::io::Write as _;
use std::time::Duration;

use futures_util::future::join_all;
use harness::{Authority, Builder, Client, TlsRelay, World, eventually};
use serde_json::Value;
use tokio::net::TcpListener;

use crate::network::Network;

/// More than the time that one dead path may cost: a post lasts 5 s, a ping waits 3 s, and the kernel
/// waits 4 s for an acknowledgement.
const BOUND: Duration = Duration::from_secs(12);

/// An event that meets no dead connection takes milliseconds. One that does takes at least the 2 s of
/// a call to the table.
const SLOW: Duration = Duration::from_millis(1500);

/// Messages to six clients, as many as one dead connection once lost.
const MESSAGES: usize = 47;

/// Pooled connections of HTTP/1.1, all of which die.
const POOLED: usize = 8;

fn world(network: &Network) -> Builder {
    Builder::new(network.function().to_str().unwrap())
}

/// The port in a URL.
fn port(url: &str) -> u16 {
    url.parse::<http::Uri>().unwrap().port_u16().unwrap()
}

/// The ports of the management API, of the table and of the backend.
fn ports(world: &World) -> [u16; 3] {
    let management = world.gateway.address().port();
    [
        management,
        port(&world.gateway.dynamodb_url()),
        world.backend.address().port(),
    ]
}

fn duration(line: &Value) -> Duration {
    Duration::from_millis(line["duration_ms"].as_u64().unwrap())
}

/// Broadcasts again and again after so many paths have died. Everybody gets each frame, the first
/// event ends in a bounded time, and no later one is slow.
async fn only_the_first_event_is_slow(
    world: &World,
    paths: u32,
    sender: &mut Client,
    others: &mut [Client],
) {
    let kinds: Vec<_> = (0..MESSAGES).map(|number| number.to_string()).collect();
    let kinds: Vec<_> = kinds.iter().map(String::as_str).collect();
    let lines = world.all_get(sender, others, &kinds).await;
    let durations: Vec<_> = lines.iter().map(duration).collect();
    let (first, later) = durations.split_first().unwrap();
    println!("{first:?}, then up to {:?}", later.iter().max());
    assert!((SLOW..BOUND * paths).contains(first), "{durations:?}");
    assert!(later.iter().all(|one| *one < SLOW), "{durations:?}");
}

#[tokio::test]
async fn posts_over_http2_that_are_lost_are_made_again_elsewhere() {
    let network = Network::new();
    let world = world(&network).tls().start().await;
    let mut others = Vec::new();
    for number in 0..5 {
        others.push(world.join("1", &format!("user{number}")).await);
    }
    let mut ann = world.join("1", "ann").await;
    for (client, receipts) in others.iter_mut().zip([5, 4, 3, 2, 1]) {
        for _ in 0..receipts {
            client.expect("receipt").await;
        }
    }
    let [management, ..] = ports(&world);
    assert_eq!(network.lose(&[management]), 1);
    only_the_first_event_is_slow(&world, 1, &mut ann, &mut others).await;
    world.stop().await;
}

#[tokio::test]
async fn posts_over_http1_that_are_lost_are_made_again_elsewhere() {
    let network = Network::new();
    let world = world(&network).faults("{}").start().await;
    let [management, ..] = ports(&world);
    pooled_connections_die(&network, &world, management).await;
    world.stop().await;
}

#[tokio::test]
async fn posts_over_http1_in_tls_that_are_lost_are_made_again_elsewhere() {
    let network = Network::new();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let management = listener.local_addr().unwrap().port();
    let authority = Authority::default();
    let mut trusted = tempfile::NamedTempFile::new().unwrap();
    trusted.write_all(authority.pem().as_bytes()).unwrap();
    let url = format!("https://127.0.0.1:{management}/dev");
    let world = world(&network)
        .env("API_GATEWAY_ENDPOINT", &url)
        .env("AWS_CA_BUNDLE", trusted.path().to_str().unwrap())
        .faults("{}");
    let world = world.start().await;
    // The gateway itself speaks HTTP/2 in TLS with whoever can.
    let _relay = TlsRelay::at(listener, world.gateway.address(), &authority);
    pooled_connections_die(&network, &world, management).await;
    world.stop().await;
}

/// The management API has one call at a time on each connection, and all of them die.
async fn pooled_connections_die(network: &Network, world: &World, management: u16) {
    let mut crowd = Vec::new();
    for number in 0..POOLED {
        crowd.push(world.join("1", &format!("user{number}")).await);
    }
    // No post is answered before all of them are under way, each over a connection of its own.
    world.play(r#"{"post_latency": [{"time": "1s"}]}"#);
    world.broadcast(&mut crowd[0], "fill").await;
    let filled = async |client: &mut Client| while client.next().await["type"] != "fill" {};
    join_all(crowd.iter_mut().map(filled)).await;
    world.play("{}");
    let mut ann = world.join("2", "ann").await;
    assert_eq!(network.lose(&[management]), POOLED);
    only_the_first_event_is_slow(world, 1, &mut ann, &mut []).await;
}

#[tokio::test]
async fn a_table_whose_packets_are_lost_is_asked_again_elsewhere() {
    for tls in [true, false] {
        let network = Network::new();
        let world = if tls {
            world(&network).tls()
        } else {
            world(&network)
        };
        let world = world.start().await;
        let (mut ann, ben, _) = world.ann_and_ben().await;
        let [_, table, _] = ports(&world);
        assert!(network.lose(&[table]) > 0);
        only_the_first_event_is_slow(&world, 1, &mut ann, &mut [ben]).await;
        world.stop().await;
    }
}

#[tokio::test]
async fn a_backend_whose_packets_are_lost_may_be_asked_again_elsewhere() {
    let network = Network::new();
    let world = world(&network)
        .env("BACKEND_RETRY", "idempotent")
        .start()
        .await;
    let (mut ann, ben, _) = world.ann_and_ben().await;
    let [.., backend] = ports(&world);
    assert_eq!(network.lose(&[backend]), 1);
    only_the_first_event_is_slow(&world, 1, &mut ann, &mut [ben]).await;
    world.stop().await;
}

#[tokio::test]
async fn a_call_to_the_backend_that_is_lost_is_told_and_the_next_one_works() {
    let network = Network::new();
    let world = world(&network).start().await;
    let (mut ann, mut ben, _) = world.ann_and_ben().await;
    let [.., backend] = ports(&world);
    assert_eq!(network.lose(&[backend]), 1);
    ann.say("lost").await;
    let told = ann.expect("error").await;
    assert_eq!(told["code"], "backend_unavailable", "{told}");
    let line = world
        .summed_up("$default", |line| line["error"].is_string())
        .await;
    assert!(duration(&line) < BOUND, "{line}");
    let lines = world
        .all_get(&mut ann, std::slice::from_mut(&mut ben), &["a", "b"])
        .await;
    assert!(
        lines.iter().map(duration).all(|one| one < SLOW),
        "{lines:?}"
    );
    world.stop().await;
}

#[tokio::test]
async fn all_paths_at_once_cost_one_event_its_time() {
    let network = Network::new();
    let world = world(&network).tls().env("BACKEND_RETRY", "idempotent");
    let world = world.start().await;
    let (mut ann, ben, _) = world.ann_and_ben().await;
    assert_eq!(network.lose(&ports(&world)), 3);
    only_the_first_event_is_slow(&world, 3, &mut ann, &mut [ben]).await;
    world.stop().await;
}

#[tokio::test]
async fn the_kernel_gives_up_what_is_not_acknowledged() {
    for path in 0..3 {
        let network = Network::new();
        let world = world(&network).env("BACKEND_RETRY", "idempotent");
        let world = world.start().await;
        let (mut ann, ben, _) = world.ann_and_ben().await;
        assert_eq!(network.given_up(), 0);
        assert!(network.lose(&[ports(&world)[path]]) > 0);
        world.all_get(&mut ann, &mut [ben], &["x"]).await;
        let given_up = async || (network.given_up() > 0).then_some(());
        eventually("a connection that the kernel gives up", given_up).await;
        world.stop().await;
    }
}
