//! Rooms that are too large for one event: the queue has the rest, in pages.

use std::collections::BTreeSet;
use std::time::Duration;

use harness::{Builder, Client, ManyConnections, World, eventually};
use local_gateway::pending_queue_url;
use serde_json::{Value, json};

use super::queue::{batch, failures};
use crate::world;

/// How many rows a slice of a page has.
const SLICE: usize = 500;

fn publish() -> Value {
    json!({"action": "publish", "to": {"booking_id": "1"}, "data": {"type": "x"}})
}

/// A message of the queue for these members, both of whom stay out: behind the first, before the last.
fn page(page: &str, after: usize, upto: usize) -> String {
    let page = json!({
        "page": page, "to": {"home": "1"}, "data": {"type": "x"},
        "after": ManyConnections::id(after), "upto": ManyConnections::id(upto),
    });
    batch(&[(None, page.to_string())])
}

async fn with_many(builder: Builder, members: usize) -> (World, ManyConnections) {
    let many = ManyConnections::start().await;
    let world = builder.env("API_GATEWAY_ENDPOINT", &many.url());
    let world = world.start().await;
    world.put_rows(ManyConnections::rows("1", members)).await;
    (world, many)
}

/// Waits until so many connections were posted to; as long as it takes, if it goes on.
async fn reached(many: &ManyConnections, members: usize) {
    for milestone in (0..members).step_by(1_000).chain([members]) {
        eventually("more members to be reached", async || {
            (many.reached() >= milestone).then_some(())
        })
        .await;
    }
}

/// The lines of events that posted what the queue gave them.
fn events_of_the_queue(world: &World) -> Vec<u64> {
    let lines = world
        .log()
        .into_iter()
        .filter(|line| line["message"] == "event served" && line["publish"] == "queue");
    let delivered = lines.filter_map(|line| line.get("delivery.delivered")?.as_u64());
    delivered.filter(|delivered| *delivered > 0).collect()
}

#[tokio::test]
async fn twenty_thousand_get_one_post_each_by_many_events() {
    const MEMBERS: usize = 20_000;
    let (world, many) = with_many(world().queue().concurrency(4), MEMBERS).await;
    let report = world.publish(&publish()).await;
    assert_eq!(
        (&report["delivered"], &report["queued"]),
        (&json!(2_000), &json!(18_000)),
        "{report}"
    );
    reached(&many, MEMBERS).await;
    eventually("all pages to be served", async || {
        (events_of_the_queue(&world).iter().sum::<u64>() == 18_000).then_some(())
    })
    .await;
    // A page each: nobody serves two, though the queue hands out several at once.
    let events = events_of_the_queue(&world);
    assert!(
        events.len() >= 9 && events.iter().all(|posts| *posts <= 2_000),
        "{events:?}"
    );
    let posts = many.posts();
    assert!(
        posts.values().all(|posts| *posts == 1),
        "somebody got it twice"
    );
    assert_eq!(posts.len(), MEMBERS);
    world.stop().await;
}

#[tokio::test]
async fn a_page_that_comes_twice_is_posted_once() {
    let (world, many) = with_many(world().queue(), 10).await;
    let page = page("p1", 2, 7);
    for _ in 0..2 {
        assert_eq!(failures(&world, &page).await, Vec::<String>::new());
        let expected: BTreeSet<_> = (3..=7).map(ManyConnections::id).collect();
        let posts = many.posts();
        assert!(posts.values().all(|posts| *posts == 1), "{posts:?}");
        assert_eq!(posts.into_keys().collect::<BTreeSet<_>>(), expected);
    }
    world.stop().await;
}

#[tokio::test]
async fn a_page_whose_environment_dies_goes_on_behind_its_last_slice() {
    const MEMBERS: usize = 3 * SLICE;
    let (world, many) = with_many(world().queue().concurrency(2), MEMBERS + 1).await;
    // In its second slice it does not go on.
    many.silence_behind(Some(ManyConnections::id(SLICE + 10)));
    let page = page("p1", 0, MEMBERS);
    let dying = world.invoke(&page);
    let killing = async {
        let noted = eventually("the first slice's end", async || {
            let row = world.row("page#p1", "-").await?;
            row.text("served").map(str::to_owned)
        });
        assert_eq!(noted.await, ManyConnections::id(SLICE));
        reached(&many, SLICE + 20).await;
        // While one has it in hand, no other takes it.
        assert_eq!(failures(&world, &page).await, ["m0"]);
        world.kill_environments();
    };
    let (died, ()) = tokio::join!(dying, killing);
    assert!(died.function_error, "{died:?}");
    many.silence_behind(None);
    // As when the dead one's time is over.
    world.set_number("page#p1", "-", "held_until", 0).await;
    assert_eq!(failures(&world, &page).await, Vec::<String>::new());
    let posts = many.posts();
    assert_eq!(posts.len(), MEMBERS);
    for (id, posts) in posts {
        let in_hand = id > ManyConnections::id(SLICE) && id <= ManyConnections::id(2 * SLICE);
        assert!(posts == 1 || in_hand, "{id}: {posts}");
    }
    assert_eq!(failures(&world, &page).await, Vec::<String>::new());
    world.stop().await;
}

#[tokio::test]
async fn a_page_that_runs_out_of_time_is_taken_up_at_once() {
    let builder = world().queue().function_timeout(Duration::from_secs(20));
    let (world, many) = with_many(builder, 10).await;
    many.silence_behind(Some(ManyConnections::id(4)));
    let page = page("p1", 0, 9);
    assert_eq!(failures(&world, &page).await, ["m0"]);
    assert_eq!(many.reached(), 9);
    many.silence_behind(None);
    // Its first event's time is not over yet.
    assert_eq!(failures(&world, &page).await, Vec::<String>::new());
    world.stop().await;
}

#[tokio::test]
async fn what_the_queue_does_not_take_is_posted_at_once() {
    let builder = world().env("PUBLISH_QUEUE_URL", &pending_queue_url("nowhere"));
    let (world, many) = with_many(builder.env("FANOUT_LIMIT", "3"), 10).await;
    let report = world.publish(&publish()).await;
    assert_eq!(
        (&report["delivered"], &report["queued"]),
        (&json!(10), &json!(0)),
        "{report}"
    );
    assert!(many.posts().values().all(|posts| *posts == 1));
    world
        .logged("the queue's refusal", |line| {
            line["message"] == "pages could not be handed to the queue"
        })
        .await;
    world.stop().await;
}

/// Four in booking 1, two of whom see numbers, and whose order nobody knows.
async fn four(world: &World) -> Vec<(Client, String)> {
    let mut all: Vec<(Client, String)> = Vec::new();
    for user in ["ann", "ben", "cat&resume=1", "dan&resume=1"] {
        let joined = world.joined("1", user).await;
        for (earlier, _) in &mut all {
            earlier.expect("receipt").await;
        }
        all.push(joined);
    }
    all
}

#[tokio::test]
async fn a_page_has_the_frames_number_and_leaves_the_excluded_out() {
    let world = world()
        .logged()
        .queue()
        .env("FANOUT_LIMIT", "1")
        .concurrency(2)
        .start()
        .await;
    let mut all = four(&world).await;
    let (mut sender, id) = all.remove(0);
    let reply = json!({"type": "x", "broadcast": {"exclude_sender": true}});
    world.answer(&mut sender, &reply).await;
    let mut numbers = Vec::new();
    for (client, _) in &mut all {
        numbers.push(client.expect("x").await["sidewire"].clone());
    }
    assert!(numbers[0].is_null(), "ben did not ask");
    assert!(
        numbers[1]["seq"].is_u64() && numbers[1] == numbers[2],
        "{numbers:?}"
    );
    sender.expect_nothing_before_pong().await;
    let publish = json!({
        "action": "publish", "to": {"booking_id": "1"}, "data": {"type": "y"}, "exclude": [id],
    });
    let report = world.publish(&publish).await;
    let queued = report["queued"].as_u64().unwrap();
    assert!(
        queued >= 2 && queued + report["delivered"].as_u64().unwrap() == 3,
        "{report}"
    );
    for (client, _) in &mut all {
        client.expect("y").await;
        client.expect_nothing_before_pong().await;
    }
    assert_eq!(
        world.log_rows().await.len(),
        6,
        "four receipts and two broadcasts, numbered once"
    );
    world.stop().await;
}

#[tokio::test]
async fn everyone_is_split_too_and_a_large_room_is_closed() {
    let world = world()
        .queue()
        .env("PUBLISH_EVERYONE", "true")
        .env("FANOUT_LIMIT", "1")
        .start()
        .await;
    let mut all = four(&world).await;
    let publish = json!({"action": "publish", "to": {"everyone": true}, "data": {"type": "z"}});
    world.publish(&publish).await;
    for (client, _) in &mut all {
        client.expect("z").await;
        client.expect_nothing_before_pong().await;
    }
    world
        .publish(&json!({"action": "disconnect", "to": {"booking_id": "1"}}))
        .await;
    for (client, _) in all {
        assert_eq!(client.closed().await.code, 1000);
    }
    world.stop().await;
}
