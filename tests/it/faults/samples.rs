//! Mistakes that widely copied samples of WebSocket functions make; each has a test, here or where
//! its subject is:
//!
//! - the sender's row is deleted in place of the dead one: here, and in `deliveries`;
//! - a delete has the wrong key: `chat::a_client_that_leaves_is_gone_and_the_rest_go_on`;
//! - a 410 is told by its error's name, which some answers do not have: here;
//! - only the first page of a query is read: `audiences::an_audience_beyond_one_page_is_reached_whole`;
//! - the table is scanned for each message: here;
//! - a connection is accepted although the backend refused it:
//!   `refusals::what_the_backend_refuses_leaves_no_row`;
//! - booking or token are taken from the message: `bad_input::a_message_cannot_say_whose_it_is`;
//! - clients are built anew for each event: here, and for the backend's in `calls`.

use harness::{DEAD, Row};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use crate::world;

#[tokio::test]
async fn the_dead_row_goes_and_not_the_senders() {
    let world = world().start().await;
    let (mut ann, id) = world.joined("1", "ann").await;
    world.put_row(Row::new("1", DEAD).old()).await;
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    let rows = world.rows_are(2).await;
    assert_eq!(rows, [format!("1/{id}"), format!("connection#{id}/{id}")]);
    world.stop().await;
}

#[tokio::test]
async fn a_410_is_told_by_its_status_alone() {
    // A management API that names no error and sends no body.
    let nameless = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/dev", nameless.local_addr().unwrap());
    let mut serving = JoinSet::new();
    serving.spawn(async move {
        while let Ok((mut caller, _)) = nameless.accept().await {
            let mut request = vec![0; 16 * 1024];
            while let Ok(1..) = caller.read(&mut request).await {
                let gone = b"HTTP/1.1 410 Gone\r\ncontent-length: 0\r\n\r\n";
                caller.write_all(gone).await.unwrap();
            }
        }
    });
    let world = world().env("API_GATEWAY_ENDPOINT", &url).start().await;
    // Without a greeting, which would find out that she is gone.
    world.accept(&json!({}));
    let mut ann = world.connect("booking_id=1&token=ann").await;
    world.put_row(Row::new("1", DEAD).old()).await;
    let other = json!({"type": "x", "broadcast": {"booking_id": "1", "exclude_sender": true}});
    world.answer(&mut ann, &other).await;
    let line = world
        .summed_up("$default", |line| line["delivery.gone"] == 1)
        .await;
    assert_eq!(line["delivery.failed"], 0, "{line}");
    assert!(world.row("1", "AAAAAAAAAAAAAAA=").await.is_none());
    world.stop().await;
}

#[tokio::test]
async fn a_message_reads_one_row_and_never_scans() {
    let world = world().faults("{}").start().await;
    let mut ann = world.join("1", "ann").await;
    // Comes behind the handshake's late work.
    ann.expect_nothing_before_pong().await;
    let before = world.gateway.dynamodb_calls();
    for number in 0..10 {
        world.answer(&mut ann, &json!({ "n": number })).await;
        assert_eq!(ann.next().await, json!({ "n": number }));
    }
    assert_eq!(
        world.gateway.dynamodb_calls(),
        before,
        "the environment knows the connection, and that nothing waits for it"
    );
    // A fresh environment knows nothing: it reads one row by key, and while the connection is young it
    // looks for what waits.
    let reads = before.get("GetItem").copied().unwrap_or_default();
    world.fresh_environment(&mut ann).await;
    world.answer(&mut ann, &json!({"n": "fresh"})).await;
    ann.next().await;
    let fresh = world.gateway.dynamodb_calls();
    assert_eq!(fresh.get("GetItem").copied(), Some(reads + 2));
    ann.expect_nothing_before_pong().await;
    let before = world.gateway.dynamodb_calls();
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    let after = world.gateway.dynamodb_calls();
    let more: Vec<_> = after
        .iter()
        .filter(|(operation, count)| before.get(*operation) != Some(count))
        .map(|(operation, count)| {
            (
                operation.as_str(),
                count - before.get(operation).unwrap_or(&0),
            )
        })
        .collect();
    assert_eq!(
        more,
        [("GetItem", 1), ("Query", 1)],
        "what waits, the audience"
    );
    assert_eq!(after.get("Scan"), None);
    world.stop().await;
}

#[tokio::test]
async fn events_share_their_connections_to_aws() {
    let world = world().counted().start().await;
    let mut ann = world.join("1", "ann").await;
    ann.expect_nothing_before_pong().await;
    let first = world.connections_to_aws();
    for number in 0..10 {
        let reply = json!({"n": number, "broadcast": true, "sidewire": {"join": ["c"]}});
        world.answer(&mut ann, &reply).await;
        assert_eq!(ann.next().await, json!({ "n": number }));
    }
    assert_eq!(world.connections_to_aws(), first);
    assert_eq!(first, [1, 1]);
    world.stop().await;
}

#[tokio::test]
async fn the_replies_of_an_array_share_an_audience() {
    let world = world().faults("{}").start().await;
    let mut ann = world.join("1", "ann").await;
    ann.expect_nothing_before_pong().await;
    let before = world.gateway.dynamodb_calls();
    let reply = |number: usize| json!({"n": number, "broadcast": true});
    let replies: Vec<_> = (0..5).map(reply).collect();
    world.answer(&mut ann, &json!(replies)).await;
    for number in 0..5 {
        assert_eq!(ann.next().await, json!({ "n": number }));
    }
    assert_eq!(world.table_calls_since(&before), ["Query"]);
    // Who joins in the middle is told all that comes after.
    let join = json!({"sidewire": {"join": ["c"]}});
    let to_channel = json!({"n": 5, "broadcast": {"channel": "c"}});
    world
        .answer(&mut ann, &json!([to_channel, join, to_channel]))
        .await;
    assert_eq!(ann.next().await, json!({"n": 5}));
    ann.expect_nothing_before_pong().await;
    world.stop().await;
}
