//! How many connections a user may have.

use harness::{Refused, eventually, now_ms};
use serde_json::json;

use crate::world;

#[tokio::test]
async fn a_user_has_no_more_connections_than_allowed() {
    let world = world().jwt().env("MAX_USER_CONNECTIONS", "2").start().await;
    let ann = format!("booking_id=1&token={}", world.token("ann"));
    let (first, id) = world.joined("1", &world.token("ann")).await;
    let (_second, second_id) = world.joined("2", &world.token("ann")).await;
    let before = world.calls_at("/connect").len();
    let refused = world.try_connect(&ann).await;
    assert_eq!(refused.unwrap_err(), Refused(429));
    assert_eq!(world.calls_at("/connect").len(), before);
    drop(world.join("1", &world.token("ben")).await);
    // One goes, and one may come.
    first.close().await;
    eventually("the end of the first", async || {
        let record = world.row(&format!("connection#{id}"), &id).await;
        record.is_none().then_some(())
    })
    .await;
    let (_third, _) = world.joined("1", &world.token("ann")).await;
    let refused = world.try_connect(&ann).await;
    assert_eq!(refused.unwrap_err(), Refused(429));
    // A record that is older than any connection.
    let long_ago = now_ms() - 121 * 60 * 1_000;
    let record = format!("connection#{second_id}");
    let set = world.set_number(&record, &second_id, "created_at_ms", long_ago);
    set.await;
    drop(world.connect(&ann).await);
    world.stop().await;
}

#[tokio::test]
async fn a_user_whom_the_backend_names_is_refused_and_the_backend_told() {
    let world = world()
        .env("MAX_USER_CONNECTIONS", "1")
        .env("BACKEND_DISCONNECT_PATH", "/disconnect")
        .start()
        .await;
    let accepted = json!({"user_id": "ann"});
    world.accept(&accepted);
    let _first = world.connect("booking_id=1&token=a1").await;
    world.rows_are(2).await;
    world.accept(&accepted);
    let refused = world.try_connect("booking_id=1&token=a2").await;
    assert_eq!(refused.unwrap_err(), Refused(429));
    world.rows_are(2).await;
    eventually("the backend to be told", async || {
        (world.calls_at("/disconnect").len() == 1).then_some(())
    })
    .await;
    world.stop().await;
}

#[tokio::test]
async fn without_a_limit_a_user_may_have_many() {
    let world = world().jwt().start().await;
    let query = format!("booking_id=1&token={}", world.token("ann"));
    let mut all = Vec::new();
    for _ in 0..5 {
        all.push(world.connect(&query).await);
    }
    assert_eq!(all.len(), 5);
    world.stop().await;
}
