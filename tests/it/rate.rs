//! Clients that send too much: what becomes of them, and what they cost the others.

use std::time::Duration;

use harness::backend::json as answered;
use harness::{Client, Refused, World, eventually, figures, now_ms};
use mock_backend::{Answer, Endpoint};
use serde_json::{Value, json};
use tokio::time::MissedTickBehavior;

use crate::world;

const QUIET: &str = r#"{"type":"quiet"}"#;

const PING: &str = r#"{"type":"ping"}"#;

/// Has the backend answer all frames with nothing.
fn answer_with_nothing(world: &World) {
    let nothing = answered("null");
    world.backend.script().always(Endpoint::Message, nothing);
}

/// Sends some two hundred frames a second until the connection is closed, and returns what came.
async fn flood(client: &mut Client, frame: &str) -> Vec<Value> {
    client.flood(frame, Duration::from_millis(5)).await
}

/// More than a connection may send at a rate of 1, in whichever seconds it arrives, and too little to be
/// over that twice.
const BURST: usize = 26;

async fn burst(client: &mut Client) {
    for _ in 0..BURST {
        client.send(QUIET).await;
    }
}

/// The rows of refused tokens.
async fn refused_tokens(world: &World) -> Vec<String> {
    let rows = world.rows().await.into_iter();
    let refused = rows.filter(|row| row.starts_with("refused#"));
    refused
        .filter_map(|row| Some(row.strip_suffix("/-")?.to_owned()))
        .collect()
}

#[tokio::test]
async fn a_flooder_is_told_once_and_closed_and_its_frames_reach_nobody() {
    let world = world().env("MESSAGE_RATE", "2").start().await;
    let mut ann = world.join("1", "ann").await;
    answer_with_nothing(&world);
    let before = world.calls().len();
    let seen = flood(&mut ann, QUIET).await;
    let codes: Vec<_> = seen.iter().map(|frame| &frame["code"]).collect();
    assert_eq!(codes, ["rate_limited"], "{seen:?}");
    assert_eq!(seen[0]["type"], "error");
    assert!(
        seen[0]["retry_after_ms"].as_u64() >= Some(1_000),
        "{seen:?}"
    );
    // Sixteen in each of two seconds.
    let calls = world.calls().len() - before;
    assert!((16..=32).contains(&calls), "{calls} calls");
    world.stop().await;
}

#[tokio::test]
async fn a_closed_flooders_token_is_refused_for_a_minute() {
    let world = world().env("MESSAGE_RATE", "2").start().await;
    let mut ann = world.join("1", "ann").await;
    answer_with_nothing(&world);
    flood(&mut ann, QUIET).await;
    let before = world.calls_at("/connect").len();
    for booking in [1, 2] {
        let query = format!("booking_id={booking}&token=ann");
        let refused = world.try_connect(&query).await;
        assert_eq!(refused.unwrap_err(), Refused(429));
    }
    assert_eq!(world.calls_at("/connect").len(), before);
    let refused = refused_tokens(&world).await;
    let [row] = refused.as_slice() else {
        panic!("{refused:?}");
    };
    assert!(!row.contains("ann"), "{row}");
    drop(world.connect("booking_id=1&token=ben").await);
    // When the minute is over, and where a clock was wrong by an hour when the row was written.
    for until in [now_ms(), now_ms() + 3_600_000] {
        world.set_number(row, "-", "until_ms", until).await;
        drop(world.connect("booking_id=1&token=ann").await);
    }
    world.stop().await;
}

#[tokio::test]
async fn behind_the_functions_own_authorizer_it_is_429_too() {
    let world = world().jwt().authorizer();
    let world = world.env("MESSAGE_RATE", "2").start().await;
    let token = world.token("ann");
    let mut ann = world.join("1", &token).await;
    answer_with_nothing(&world);
    flood(&mut ann, QUIET).await;
    let query = format!("booking_id=1&token={token}");
    let refused = world.try_connect(&query).await;
    assert_eq!(refused.unwrap_err(), Refused(429));
    world.stop().await;
}

#[tokio::test]
async fn pings_count_double_and_a_flood_of_them_is_closed_too() {
    let world = world().env("MESSAGE_RATE", "2").start().await;
    let mut ann = world.join("1", "ann").await;
    let seen = flood(&mut ann, PING).await;
    let pongs = seen.iter().filter(|frame| frame["type"] == "pong").count();
    // Eight in each of two seconds.
    assert!((8..=16).contains(&pongs), "{pongs} pongs");
    world.stop().await;
}

#[tokio::test]
async fn a_client_that_waits_as_it_is_told_is_served_again() {
    let world = world().env("MESSAGE_RATE", "1").start().await;
    let mut ann = world.join("1", "ann").await;
    answer_with_nothing(&world);
    burst(&mut ann).await;
    let told = ann.expect("error").await;
    assert_eq!(told["code"], "rate_limited", "{told}");
    // While the client waits, nothing comes: it is told once, and not closed.
    let wait = told["retry_after_ms"].as_u64().unwrap();
    let early = tokio::time::timeout(Duration::from_millis(wait), ann.next()).await;
    assert!(early.is_err(), "{early:?}");
    world.answer(&mut ann, &json!({"type": "served"})).await;
    ann.expect("served").await;
    world.stop().await;
}

/// The backend takes a second for each message, so each of many environments sees a frame a second.
#[tokio::test]
async fn a_flood_that_only_the_record_sees_is_closed() {
    let world = world().env("MESSAGE_RATE", "1").concurrency(30);
    let world = world.start().await;
    let (mut ann, id) = world.joined("1", "ann").await;
    let slow = Answer::Slow(Duration::from_secs(1), Box::new(answered("null")));
    world.backend.script().always(Endpoint::Message, slow);
    let seen = ann.flood(QUIET, Duration::from_millis(30)).await;
    let told = |frame: &&Value| frame["code"] == "rate_limited";
    assert!(seen.iter().any(|frame| told(&frame)), "{seen:?}");
    assert_eq!(refused_tokens(&world).await.len(), 1);
    eventually("no rows of the flooder", async || {
        let rows = world.rows().await;
        let left = rows.iter().any(|row| row.contains(&id));
        (!left).then_some(())
    })
    .await;
    world.stop().await;
}

/// The case that was seen: the stage's throttle scaled down, and a client that sends 180 pings a second.
#[tokio::test]
async fn others_are_served_once_a_flooder_is_closed_though_it_comes_back() {
    let world = world().env("MESSAGE_RATE", "15");
    let world = world.messages_throttle("50/10").start().await;
    let mut ben = world.join("2", "ben").await;
    let mut ann = world.join("1", "ann").await;
    let served = answered(r#"{"type":"served"}"#);
    world.backend.script().always(Endpoint::Message, served);
    ann.flood(PING, Duration::from_micros(5_500)).await;
    let mut unserved = Vec::new();
    // The pace of an honest client.
    let mut ticks = tokio::time::interval(Duration::from_millis(40));
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    for _ in 0..200 {
        ticks.tick().await;
        // It comes back at once, each time.
        let back = world.try_connect("booking_id=1&token=ann").await;
        assert_eq!(back.unwrap_err(), Refused(429));
        ben.send(QUIET).await;
        unserved.push(ben.next().await);
        unserved.retain(|frame| frame["type"] != "served");
    }
    assert!(unserved.len() < 2, "of ben's 200 messages: {unserved:?}");
    world.stop().await;
}

#[tokio::test]
async fn a_flooder_with_new_tokens_is_closed_each_time() {
    let world = world().env("MESSAGE_RATE", "2").start().await;
    answer_with_nothing(&world);
    for tokens in 1..=2 {
        let mut client = world.join("1", &format!("ann{tokens}")).await;
        flood(&mut client, QUIET).await;
        assert_eq!(refused_tokens(&world).await.len(), tokens);
    }
    world.stop().await;
}

#[tokio::test]
async fn without_a_rate_a_burst_is_served_whole() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    for _ in 0..200 {
        ann.send(PING).await;
    }
    for _ in 0..200 {
        ann.expect("pong").await;
    }
    world.stop().await;
}

#[tokio::test]
async fn what_is_dropped_and_refused_is_counted_for_cloudwatch() {
    let world = world().env("MESSAGE_RATE", "1").env("METRICS", "emf");
    let world = world.start().await;
    let mut ann = world.join("1", "ann").await;
    answer_with_nothing(&world);
    burst(&mut ann).await;
    ann.expect("error").await;
    let lines = figures::of(&world, 1 + BURST).await;
    let frames = lines.iter().skip(1);
    let (limited, served): (Vec<_>, Vec<_>) = frames.partition(|line| line["RateLimited"] == 1);
    assert!(!limited.is_empty(), "{lines:#?}");
    let asked = |line: &&Value| line["BackendDuration"].is_u64();
    assert!(served.iter().all(asked), "{lines:#?}");
    assert!(!limited.iter().any(asked), "{lines:#?}");
    world.stop().await;
}

/// The record's places may hold windows that are long over, and counted much.
#[tokio::test]
async fn an_older_windows_count_is_not_this_ones() {
    let world = world().env("MESSAGE_RATE", "100").start().await;
    let (mut ann, id) = world.joined("1", "ann").await;
    let record = format!("connection#{id}");
    let window = now_ms() / 10_000;
    for place in 0..16 {
        // The window before the last one that had this place.
        let older = window - 32 - (16 + window - place) % 16;
        let name = format!("rate_{place}");
        let counted = older * 1_000_000 + 900_000;
        world.set_number(&record, &id, &name, counted).await;
    }
    // By chance none of them is counted, once in a million runs.
    for _ in 0..220 {
        ann.send(r#"{"type":"pong"}"#).await;
    }
    ann.expect_nothing_before_pong().await;
    let row = world.row(&record, &id).await.unwrap();
    let names = row.names();
    let places: Vec<_> = names
        .into_iter()
        .filter(|name| name.starts_with("rate_"))
        .collect();
    let [place] = places.as_slice() else {
        panic!("{places:?}");
    };
    let value = row.number(place).unwrap();
    let window = now_ms() / 10_000;
    assert!(
        (window - 1..=window).contains(&(value / 1_000_000)),
        "{value}"
    );
    assert!((16..900).contains(&(value % 1_000_000)), "{value}");
    world.stop().await;
}

#[tokio::test]
async fn frames_pass_while_the_table_does_not_count() {
    let world = world().env("MESSAGE_RATE", "10000").faults("{}");
    let world = world.start().await;
    let (mut ann, id) = world.joined("1", "ann").await;
    world.play(r#"{"dynamodb": [{"fault": "throttled", "operations": ["UpdateItem"]}]}"#);
    for _ in 0..100 {
        ann.send(PING).await;
    }
    for _ in 0..100 {
        ann.expect("pong").await;
    }
    let line = |line: &Value| {
        let error = line["error"].as_str().unwrap_or_default();
        line["connection_id"] == id && error.starts_with("table: count frames: ")
    };
    world.logged("a frame that was not counted", line).await;
    world.stop().await;
}
