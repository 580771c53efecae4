//! TCP connections that break on purpose, whatever is spoken over them.

use std::error::Error as _;
use std::io::ErrorKind;
use std::net::SocketAddr;
use std::time::Duration;

use local_gateway::{NoSynAck, QueueConfig};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;

use crate::faults::{parse, world};
use crate::kit::sqs::counts;
use crate::kit::wire::{Pooled, Protocol, address_of, call, post, tls};
use crate::kit::{World, in_time};

const LIST_TABLES: &str = "DynamoDB_20120810.ListTables";
const SEND_MESSAGE: &str = "AmazonSQS.SendMessage";

fn blackhole(services: &[&str]) -> Value {
    json!({ "connections": [{ "fault": "blackhole", "services": services }] })
}

fn reset(services: &[&str]) -> Value {
    json!({ "connections": [{ "fault": "reset", "services": services }] })
}

/// Asserts that a request ends by RST.
fn assert_reset(error: &hyper::Error) {
    let mut cause = error.source();
    let mut kinds = Vec::new();
    while let Some(deeper) = cause {
        kinds.extend(
            deeper
                .downcast_ref::<std::io::Error>()
                .map(std::io::Error::kind),
        );
        cause = deeper.source();
    }
    assert!(kinds.contains(&ErrorKind::ConnectionReset), "{error:?}");
}

/// A connection that has posted one frame.
async fn used(protocol: Protocol, world: &World, id: &str) -> Pooled {
    let address = world.running.address();
    let mut pooled = protocol.connect(world, address).await;
    assert_eq!(pooled.send(post(address, id, "before")).await.0, 200);
    pooled
}

async fn list_tables(pooled: &mut Pooled, address: SocketAddr) -> u16 {
    pooled.send(call(address, LIST_TABLES, "{}")).await.0
}

#[tokio::test]
async fn a_black_hole_answers_none_of_its_requests_and_a_new_connection_works() {
    for protocol in Protocol::ALL {
        let mut world = world(json!({})).await;
        let mut client = world.connect("").await;
        let address = world.running.address();
        let mut pooled = used(protocol, &world, &client.id).await;
        world.set_faults(&blackhole(&["management"]));
        let streams = if protocol == Protocol::Http2 { 3 } else { 1 };
        let lost: Vec<_> = (0..streams)
            .map(|_| tokio::spawn(pooled.start(post(address, &client.id, "lost"))))
            .collect();
        world.fault("connection.blackhole").await;
        let mut fresh = protocol.connect(&world, address).await;
        assert_eq!(fresh.send(post(address, &client.id, "after")).await.0, 200);
        for frame in ["before", "after"] {
            assert_eq!(client.text().await, frame, "{protocol:?}");
        }
        assert!(lost.iter().all(|lost| !lost.is_finished()), "{protocol:?}");
        assert_eq!(world.played("connection.blackhole"), 1);
    }
}

#[tokio::test]
async fn what_is_in_hand_when_a_connection_becomes_a_black_hole_is_done_and_not_answered() {
    for protocol in Protocol::ALL {
        let mut world = world(json!({ "post_latency": [{ "time": "60s", "next": 1 }] })).await;
        let mut client = world.connect("").await;
        let address = world.running.address();
        let mut pooled = protocol.connect(&world, address).await;
        let slow = tokio::spawn(pooled.start(post(address, &client.id, "slow")));
        world.fault("post.slow").await;
        world.set_faults(&blackhole(&["management"]));
        world.running.advance(Duration::from_secs(60));
        assert_eq!(client.text().await, "slow");
        world.fault("connection.blackhole").await;
        // Whatever was written before is there when this one's answer is.
        let mut fresh = protocol.connect(&world, address).await;
        assert_eq!(fresh.send(post(address, &client.id, "after")).await.0, 200);
        assert!(!slow.is_finished(), "{protocol:?}");
    }
}

#[tokio::test]
async fn pooled_connections_are_reset_at_their_next_request() {
    for protocol in Protocol::ALL {
        let mut world = world(json!({})).await;
        let mut client = world.connect("").await;
        let address = world.running.address();
        let mut idle = [
            used(protocol, &world, &client.id).await,
            used(protocol, &world, &client.id).await,
        ];
        world.set_faults(&reset(&["management"]));
        assert_eq!(world.played("connection.reset"), 0);
        for pooled in &mut idle {
            let answer = in_time(pooled.start(post(address, &client.id, "lost"))).await;
            assert_reset(&answer.unwrap_err());
        }
        assert_eq!(world.played("connection.reset"), 2);
        let mut fresh = used(protocol, &world, &client.id).await;
        assert_eq!(fresh.send(post(address, &client.id, "after")).await.0, 200);
        for frame in ["before", "before", "before", "after"] {
            assert_eq!(client.text().await, frame, "{protocol:?}");
        }
    }
}

#[tokio::test]
async fn what_is_in_hand_when_a_reset_is_set_is_answered() {
    for protocol in [Protocol::Plain, Protocol::Tls] {
        let mut world = world(json!({ "post_latency": [{ "time": "60s", "next": 1 }] })).await;
        let mut client = world.connect("").await;
        let address = world.running.address();
        let mut pooled = protocol.connect(&world, address).await;
        let slow = tokio::spawn(pooled.start(post(address, &client.id, "slow")));
        world.fault("post.slow").await;
        world.set_faults(&reset(&["management"]));
        world.running.advance(Duration::from_secs(60));
        assert_eq!(client.text().await, "slow");
        assert_eq!(in_time(slow).await.unwrap().unwrap().0, 200);
        let answer = in_time(pooled.start(post(address, &client.id, "lost"))).await;
        assert_reset(&answer.unwrap_err());
    }
}

#[tokio::test]
async fn only_the_services_that_a_rule_names_break() {
    let mut world = world(json!({})).await;
    let mut client = world.connect("").await;
    let dynamodb = address_of(&world.running.dynamodb_url());
    for protocol in Protocol::ALL {
        let mut management = used(protocol, &world, &client.id).await;
        let mut table = protocol.connect(&world, dynamodb).await;
        assert_eq!(list_tables(&mut table, dynamodb).await, 200);
        world.set_faults(&blackhole(&["dynamodb"]));
        let lost = tokio::spawn(table.start(call(dynamodb, LIST_TABLES, "{}")));
        world.fault("connection.blackhole").await;
        let mut fresh = protocol.connect(&world, dynamodb).await;
        assert_eq!(list_tables(&mut fresh, dynamodb).await, 200);
        let again = post(world.running.address(), &client.id, "before");
        assert_eq!(management.send(again).await.0, 200);
        assert!(!lost.is_finished());
        for _ in 0..2 {
            assert_eq!(client.text().await, "before");
        }
    }
}

#[tokio::test]
async fn clients_websockets_break_only_where_a_rule_asks_for_them() {
    let mut world = world(json!({})).await;
    let mut client = world.connect("").await;
    world.set_faults(&json!({ "connections": [{ "fault": "reset" }] }));
    client.send("first").await;
    assert_eq!(world.event("MESSAGE").await.1["body"], "first");
    world.set_faults(&reset(&["websocket"]));
    client.send_message(Message::text("second")).await;
    world.fault("connection.reset").await;
    assert!(client.next().await.is_none());
    world.event("DISCONNECT").await;
}

#[tokio::test]
async fn a_frame_into_a_black_hole_is_no_message() {
    let mut world = world(json!({})).await;
    let mut lost = world.connect("").await;
    world.set_faults(&blackhole(&["websocket"]));
    lost.send("lost").await;
    world.fault("connection.blackhole").await;
    let mut fresh = world.connect("").await;
    fresh.send("fresh").await;
    assert_eq!(world.event("MESSAGE").await.1["body"], "fresh");
    // A frame to it goes out as far as the gateway can tell.
    assert_eq!(world.post(&lost.id, b"lost too").await.status, 200);
}

#[tokio::test]
async fn a_connection_that_is_made_in_a_rules_time_breaks_at_its_first_request() {
    for protocol in Protocol::ALL {
        let rule = json!({
            "fault": "blackhole", "services": ["queues"], "which": "new", "made_within": "60s",
        });
        let mut world = World::with(|config| {
            config.queues = vec![QueueConfig::new("work")];
            config.faults = Some(parse(&json!({ "connections": [rule] })));
        })
        .await;
        let address = world.running.address();
        let input = json!({ "QueueUrl": world.running.queue_urls()[0], "MessageBody": "one" });
        let request = || call(address, SEND_MESSAGE, &input.to_string());
        let mut early = protocol.connect(&world, address).await;
        let lost = tokio::spawn(early.start(request()));
        world.fault("connection.blackhole").await;
        world.running.advance(Duration::from_secs(60));
        let mut late = protocol.connect(&world, address).await;
        assert_eq!(late.send(request()).await.0, 200);
        assert!(!lost.is_finished(), "{protocol:?}");
        // The message that got no answer was not taken.
        assert_eq!(counts(&world, "work").await[0], "1");
    }
}

#[tokio::test]
async fn what_is_known_by_its_port_breaks_in_its_handshake() {
    let rule = json!({ "fault": "blackhole", "services": ["dynamodb"], "which": "new", "next": 1 });
    let mut world = world(json!({ "connections": [rule] })).await;
    let dynamodb = address_of(&world.running.dynamodb_url());
    let ca_file = world.running.ca_file().to_owned();
    let lost = tokio::spawn(async move { tls(&ca_file, dynamodb, "localhost", &[b"h2"]).await });
    world.fault("connection.blackhole").await;
    let mut fresh = Protocol::Http2.connect(&world, dynamodb).await;
    assert_eq!(list_tables(&mut fresh, dynamodb).await, 200);
    assert!(!lost.is_finished());
}

#[tokio::test]
async fn as_many_connections_break_as_a_rule_says_and_not_before_its_time() {
    let mut world = world(json!({})).await;
    let mut client = world.connect("").await;
    let address = world.running.address();
    let mut idle = Vec::new();
    for _ in 0..4 {
        idle.push(used(Protocol::Http2, &world, &client.id).await);
    }
    let rule = json!({ "fault": "reset", "after": "60s", "next": 3 });
    world.set_faults(&json!({ "connections": [rule] }));
    for pooled in &mut idle {
        assert_eq!(
            pooled.send(post(address, &client.id, "before")).await.0,
            200
        );
    }
    world.running.advance(Duration::from_secs(60));
    let mut broken = 0;
    for pooled in &mut idle {
        let answer = in_time(pooled.start(post(address, &client.id, "last"))).await;
        broken += usize::from(answer.is_err());
    }
    assert_eq!((broken, world.played("connection.reset")), (3, 3));
    for _ in 0..8 {
        assert_eq!(client.text().await, "before");
    }
    assert_eq!(client.text().await, "last");
}

/// Whether somebody waits for the answer to its SYN from this address, as the system tells.
fn waits_for(address: SocketAddr) -> bool {
    let port = format!(":{:04X}", address.port());
    let sockets = std::fs::read_to_string("/proc/net/tcp").unwrap();
    let mut rows = sockets
        .lines()
        .map(|row| row.split_whitespace().collect::<Vec<_>>());
    rows.any(|row| row[2].ends_with(&port) && row[3] == "02")
}

#[tokio::test]
async fn an_address_may_leave_a_syn_without_an_answer() {
    let silent = NoSynAck::start().await.unwrap();
    let address = silent.address();
    let connecting = tokio::spawn(TcpStream::connect(address));
    in_time(async {
        while !waits_for(address) {
            tokio::task::yield_now().await;
        }
    })
    .await;
    assert!(!connecting.is_finished());
}
