use std::time::Duration;

use local_gateway::Running;
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::Message;

use crate::kit::{World, http};

const IDLE: Duration = Duration::from_secs(10 * 60);
const NEARLY_IDLE: Duration = Duration::from_secs(9 * 60);
const LIFE: Duration = Duration::from_secs(2 * 60 * 60);

async fn control(running: &Running, method: &str, body: &str) -> (u16, Value) {
    let address = running.address().to_string();
    let answer = http(&address, method, "/_control/clock", &[], body.as_bytes()).await;
    (answer.status, serde_json::from_str(&answer.body).unwrap())
}

/// Waits for the end of the connection, on both its sides.
async fn assert_gone_away(world: &mut World, client: &mut crate::kit::Client) {
    assert_eq!(client.close_frame().await, (1001, "Going away".to_owned()));
    let (_, event) = world.event("DISCONNECT").await;
    let context = &event["requestContext"];
    assert_eq!(context["connectionId"], client.id);
    assert_eq!(context["disconnectStatusCode"], 1001);
    assert_eq!(context["disconnectReason"], "Going away");
}

#[tokio::test]
async fn an_idle_connection_ends_after_ten_minutes() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    world.running.advance(IDLE);
    assert_gone_away(&mut world, &mut client).await;
    assert_eq!(world.post(&client.id, b"late").await.status, 410);
}

#[tokio::test]
async fn messages_and_posts_keep_a_connection_alive_but_pings_do_not() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    world.running.advance(NEARLY_IDLE);
    client.send("still here").await;
    world.event("MESSAGE").await;
    world.running.advance(NEARLY_IDLE);
    assert_eq!(world.post(&client.id, b"you too?").await.status, 200);
    assert_eq!(client.text().await, "you too?");
    world.running.advance(NEARLY_IDLE);
    client.send_message(Message::Ping("beat".into())).await;
    assert_eq!(client.next().await, Some(Message::Pong("beat".into())));
    world.running.advance(IDLE - NEARLY_IDLE);
    assert_gone_away(&mut world, &mut client).await;
}

#[tokio::test]
async fn no_message_keeps_a_connection_alive_beyond_two_hours() {
    let mut world = World::with(|config| config.limits.idle_timeout = 2 * LIFE).await;
    let mut client = world.connect("").await;
    world.running.advance(LIFE - IDLE);
    client.send("busy").await;
    world.event("MESSAGE").await;
    world.running.advance(IDLE);
    assert_gone_away(&mut world, &mut client).await;
}

#[tokio::test]
async fn events_carry_the_moved_time() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    world.running.advance(NEARLY_IDLE);
    client.send("later").await;
    let (_, event) = world.event("MESSAGE").await;
    let context = &event["requestContext"];
    let time = |name: &str| context[name].as_u64().unwrap();
    assert!(time("requestTimeEpoch") - time("connectedAt") >= 9 * 60 * 1_000);
}

#[tokio::test]
async fn the_control_path_shows_and_moves_the_clock() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    let (status, shown) = control(&world.running, "GET", "").await;
    assert_eq!((status, &shown["offset_ms"]), (200, &json!(0)));
    let (status, moved) = control(&world.running, "POST", r#"{"advance_ms":600000}"#).await;
    assert_eq!((status, &moved["offset_ms"]), (200, &json!(600_000)));
    assert!(moved["now_ms"].as_u64() >= shown["now_ms"].as_u64().map(|ms| ms + 600_000));
    assert_gone_away(&mut world, &mut client).await;
}

#[tokio::test]
async fn the_control_path_refuses_in_words() {
    let world = World::start().await;
    for (body, words) in [
        ("", "expected"),
        ("{}", "advance_ms"),
        (r#"{"advance_ms":-1}"#, "advance_ms"),
        (r#"{"advance_ms":1,"to":2}"#, "`to`"),
        (r#"{"advance_ms":99999999999999}"#, "a year"),
    ] {
        let (status, answer) = control(&world.running, "POST", body).await;
        let message = answer["message"].as_str().unwrap();
        assert!(
            status == 400 && message.contains(words),
            "{body}: {message}"
        );
    }
    assert_eq!(control(&world.running, "PUT", "").await.0, 405);
    let address = world.running.address().to_string();
    let page = [("Origin", "http://evil.example")];
    let body = br#"{"advance_ms":1}"#;
    let answer = http(&address, "POST", "/_control/clock", &page, body).await;
    assert_eq!(answer.status, 403);
    assert_eq!(control(&world.running, "GET", "").await.1["offset_ms"], 0);
}

#[tokio::test]
async fn a_message_of_40_kib_passes_in_two_frames_and_not_in_one() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    // Masked with zeros: 20 KiB without FIN, 20 KiB with it.
    for opcode in [0x01, 0x80] {
        let head = [opcode, 0xfe, 0x50, 0x00, 0, 0, 0, 0];
        client
            .raw(&[&head[..], &vec![b'a'; 20 * 1024]].concat())
            .await;
    }
    let (_, event) = world.event("MESSAGE").await;
    assert_eq!(event["body"].as_str().unwrap().len(), 40 * 1024);
    client.send(&"a".repeat(40 * 1024)).await;
    let reason = "Message too big".to_owned();
    assert_eq!(client.close_frame().await, (1009, reason));
}

#[tokio::test]
async fn sizes_are_settings() {
    let mut world = World::with(|config| {
        config.limits.message_bytes = 64;
        config.limits.frame_bytes = 64;
    })
    .await;
    let mut client = world.connect("").await;
    assert_eq!(world.post(&client.id, &[b'a'; 65]).await.status, 413);
    client.send(&"a".repeat(65)).await;
    assert_eq!(client.close_frame().await.0, 1009);
}

#[tokio::test]
async fn the_gateway_sends_no_pings() {
    let mut world = World::start().await;
    let mut client = world.connect("").await;
    world.running.advance(Duration::from_secs(9 * 60));
    assert_eq!(world.post(&client.id, b"the first frame").await.status, 200);
    let first = client.next().await;
    assert_eq!(first, Some(Message::text("the first frame")));
}
