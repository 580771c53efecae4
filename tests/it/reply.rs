//! `REPLY=response`: the sender's only frame is the event's response.

use std::num::NonZeroUsize;

use harness::publisher::INVOKE_PATH;
use harness::{Client, Watch, World, figures};
use local_gateway::{Config, InvokeEndpoint, LocalGateway, Observation};
use mock_backend::{Answer, Endpoint, Gate, Piece};
use serde_json::{Value, json};

use crate::world;

/// A frame of the client's, and what the backend answers it, where that is asked.
struct Exchange {
    frame: &'static str,
    answer: Option<Answer>,
    /// How the frame begins that comes back.
    back: &'static str,
}

fn exchange(frame: &'static str, answer: Option<&str>, back: &'static str) -> Exchange {
    let answer = answer.map(harness::backend::json);
    Exchange {
        frame,
        answer,
        back,
    }
}

/// Posts to anybody, as far as the watch has read.
fn posts(watch: &Watch) -> usize {
    let posts = watch.seen.iter();
    posts
        .filter(|seen| matches!(seen, Observation::Posted { .. }))
        .count()
}

/// Sends the frame, takes what comes back, and returns how many posts the event made.
async fn posts_of(world: &World, client: &mut Client, exchange: Exchange) -> usize {
    let Exchange {
        frame,
        answer,
        back,
    } = exchange;
    if let Some(answer) = answer {
        world.backend.script().next(Endpoint::Message, answer);
    }
    let mut watch = world.watch();
    client.send(frame).await;
    let text = client.next_text().await;
    assert!(text.starts_with(back), "{frame}: {text}");
    watch.served().await;
    posts(&watch)
}

fn nothing() -> Answer {
    harness::backend::status(204, "")
}

fn records(texts: &[&'static str]) -> Answer {
    Answer::Stream {
        content_type: "application/x-ndjson".to_owned(),
        pieces: texts.iter().map(|text| Piece::from(*text)).collect(),
    }
}

#[tokio::test]
async fn the_only_frame_for_the_sender_is_no_post() {
    let world = world().replying().faults("{}").start().await;
    let mut ann = world.join("1", "ann&ack=1").await;
    ann.expect_nothing_before_pong().await;
    let before = world.gateway.dynamodb_calls();
    for only in [
        exchange(r#"{"type":"ping"}"#, None, r#"{"type":"pong"}"#),
        exchange("{}", Some(r#"{"n":1}"#), r#"{"n":1}"#),
        exchange("no JSON", None, r#"{"type":"error","code":"invalid_json""#),
        exchange(
            "{}",
            Some(r#"{"broadcast":7}"#),
            r#"{"type":"error","code":"backend_invalid_reply""#,
        ),
        Exchange {
            frame: r#"{"id":7}"#,
            answer: Some(nothing()),
            back: r#"{"type":"ack","in_reply_to":7}"#,
        },
    ] {
        let frame = only.frame;
        assert_eq!(posts_of(&world, &mut ann, only).await, 0, "{frame}");
    }
    let calls = world.table_calls_since(&before);
    assert!(calls.is_empty(), "{calls:?}");
    assert_eq!(world.calls_at("/message").len(), 3);
    // The frame counts as the post would.
    for line in figures::of(&world, 7).await.iter().skip(1) {
        assert_eq!(line["DeliveriesDelivered"], 1, "{line}");
    }
    world.stop().await;
}

#[tokio::test]
async fn what_is_not_the_only_frame_is_posted() {
    let world = world().replying().start().await;
    let mut ann = world.join("1", "ann&ack=1").await;
    ann.expect_nothing_before_pong().await;
    let large = format!(r#"{{"n":"{}"}}"#, "x".repeat(32 * 1024));
    for (exchange, more, expected) in [
        (
            exchange(r#"{"id":7}"#, Some(r#"{"n":1}"#), r#"{"n":1}"#),
            Some(r#"{"type":"ack","in_reply_to":7}"#),
            2,
        ),
        (
            exchange("{}", Some(r#"[{"n":1},{"n":2}]"#), r#"{"n":1}"#),
            Some(r#"{"n":2}"#),
            2,
        ),
        (
            exchange("{}", Some(r#"{"n":1,"broadcast":true}"#), r#"{"n":1}"#),
            None,
            1,
        ),
        (exchange("{}", Some(&large), r#"{"n":"xxx"#), None, 1),
        (
            Exchange {
                frame: "{}",
                answer: Some(records(&["{\"n\":1}\n"])),
                back: r#"{"n":1}"#,
            },
            None,
            1,
        ),
    ] {
        let words = format!("{:?}", exchange.answer);
        let words = words.get(..60).unwrap_or(&words).to_owned();
        let made = posts_of(&world, &mut ann, exchange).await;
        assert_eq!(made, expected, "{words}");
        if let Some(more) = more {
            assert_eq!(ann.next_text().await, more);
        }
    }
    ann.expect_nothing_before_pong().await;
    world.stop().await;
}

#[tokio::test]
async fn a_close_takes_the_frame_before_it_along() {
    let world = world().replying().start().await;
    let (mut ann, id) = world.joined("1", "ann").await;
    let mut watch = world.watch();
    let reply = json!({"n": 1, "sidewire": {"close": true}});
    world.answer(&mut ann, &reply).await;
    assert_eq!(ann.next_text().await, r#"{"n":1}"#);
    assert_eq!(ann.closed().await.code, 1000);
    watch.served().await;
    assert_eq!(watch.posts(&id), 1);
    world.stop().await;
}

#[tokio::test]
async fn the_response_leaves_after_the_posts_to_others() {
    let world = world().replying().start().await;
    let (mut ann, id) = world.joined("1", "ann").await;
    let mut ben = world.join("1", "ben").await;
    ann.expect("receipt").await;
    let mut watch = world.watch();
    let both = json!([{"type": "x"}, {"type": "y", "broadcast": {"exclude_sender": true}}]);
    world.answer(&mut ann, &both).await;
    let body = watch.answered().await;
    assert!(body.contains(r#"\"type\":\"x\""#), "{body}");
    assert_eq!((posts(&watch), watch.posts(&id)), (1, 0), "ben's");
    ann.expect("x").await;
    ben.expect("y").await;
    world.stop().await;
}

#[tokio::test]
async fn a_post_that_fails_for_another_does_not_take_the_frame_along() {
    let world = world().replying().faults("{}").start().await;
    let (mut ann, id) = world.joined("1", "ann").await;
    let (_ben, bens) = world.joined("1", "ben").await;
    ann.expect("receipt").await;
    let both = json!([{"type": "x"}, {"type": "y", "broadcast": {"exclude_sender": true}}]);
    // Refused for good, and at once.
    world.play(&json!({"posts": [{"answer": 403, "connections": [bens]}]}).to_string());
    let mut watch = world.watch();
    world.answer(&mut ann, &both).await;
    ann.expect("x").await;
    watch.served().await;
    assert_eq!(watch.posts(&id), 0);
    let line = world
        .summed_up("$default", |line| line["delivery.refused"] == 1)
        .await;
    assert_eq!(line["delivery.delivered"], 1, "{line}");

    // Tried again for 15 s: the sender does not wait for it.
    world.play(&json!({"posts": [{"answer": 500, "connections": [bens]}]}).to_string());
    let mut watch = world.watch();
    world.answer(&mut ann, &both).await;
    ann.expect("x").await;
    let body = watch.answered().await;
    assert_eq!(body, r#"{"statusCode":200}"#);
    assert_eq!(watch.posts(&id), 1);
    world.stop().await;
}

#[tokio::test]
async fn what_is_not_ready_in_25_s_is_posted() {
    let world = world().replying().start().await;
    let (mut ann, id) = world.joined("1", "ann").await;
    let gate = world.hold(Endpoint::Message);
    let mut watch = world.watch();
    ann.say("slow").await;
    assert_eq!(watch.answered().await, r#"{"statusCode":200}"#);
    assert_eq!(watch.posts(&id), 0);
    gate.open();
    assert_eq!(ann.expect("message").await["text"], "slow");
    watch.served().await;
    assert_eq!(watch.posts(&id), 1);
    world.stop().await;
}

#[tokio::test]
async fn frames_that_waited_count() {
    let world = world()
        .replying()
        .env("GREETING", "first-frame")
        .start()
        .await;
    let mut watch = world.watch();
    let mut ann = world.connect("booking_id=1&token=ann").await;
    let id = watch.connected().await;
    for expected in [2, 0] {
        let mut watch = world.watch();
        ann.send(r#"{"type":"ping"}"#).await;
        if expected == 2 {
            ann.expect("history").await;
        }
        ann.expect("pong").await;
        watch.served().await;
        assert_eq!(watch.posts(&id), expected);
    }
    world.stop().await;
}

#[tokio::test]
async fn the_answer_to_a_resume_and_to_a_renewal_are_responses() {
    let world = world().replying().logged().jwt().start().await;
    let token = world.token("ann");
    let mut ann = world.join("1", &format!("{token}&resume=1")).await;
    ann.expect_nothing_before_pong().await;
    let question = || exchange(r#"{"type":"resume"}"#, None, r#"{"type":"resumed""#);
    assert_eq!(posts_of(&world, &mut ann, question()).await, 0);
    world.broadcast(&mut ann, "x").await;
    ann.expect("x").await;
    // What was missed comes first, and both are posted.
    let mut watch = world.watch();
    ann.send(r#"{"type":"resume"}"#).await;
    ann.expect("missed").await;
    ann.expect("resumed").await;
    watch.served().await;
    assert_eq!(posts(&watch), 2);

    let mut watch = world.watch();
    let renewal = json!({"type": "auth", "token": world.token("ann")});
    ann.send(renewal.to_string()).await;
    assert!(ann.expect("auth").await["expires_at"].is_number());
    watch.served().await;
    assert_eq!(posts(&watch), 0);
    world.stop().await;
}

/// What the client gets by a frame that nothing answers, then by a ping.
async fn after_silence(world: World) -> Vec<Value> {
    let mut ann = world.join("1", "ann").await;
    let mut ben = world.join("1", "ben").await;
    ann.expect("receipt").await;
    let reply = json!({"type": "x", "broadcast": {"exclude_sender": true}});
    let mut watch = world.watch();
    world.answer(&mut ann, &reply).await;
    ben.expect("x").await;
    watch.served().await;
    ann.send(r#"{"type":"ping"}"#).await;
    let mut texts = vec![ann.next_text().await];
    while !texts.iter().any(|text| text.contains("pong")) {
        texts.push(ann.next_text().await);
    }
    world.stop().await;
    texts.into_iter().map(Value::from).collect()
}

#[tokio::test]
async fn silence_is_nothing_or_an_empty_frame() {
    let pong = r#"{"type":"pong"}"#;
    let quiet = world().replying().start().await;
    assert_eq!(after_silence(quiet).await, [pong]);
    let empty = world().replying().empty_frames().start().await;
    assert_eq!(after_silence(empty).await, ["", pong]);
}

#[tokio::test]
async fn an_environment_that_dies_answers_with_an_error_frame() {
    let world = world().replying().start().await;
    let mut ann = world.join("1", "ann").await;
    let gate = Gate::new();
    let held = Answer::Gate(gate.clone(), Box::new(Answer::Chat));
    world.backend.script().next(Endpoint::Message, held);
    ann.say("lost").await;
    world.backend.journal().wait_for_count(2).await;
    world.kill_environments();
    assert_eq!(ann.next().await["message"], "Internal server error");
    gate.open();
    ann.say("again").await;
    assert_eq!(ann.expect("message").await["text"], "again");
    world.stop().await;
}

#[tokio::test]
async fn a_function_behind_an_invoke_endpoint_replies_in_its_response() {
    let world = world().replying().unsigned().start().await;
    let mut config = Config::new("");
    let address = world.gateway.address();
    config.function.invoke = Some(InvokeEndpoint {
        url: format!("http://{address}{INVOKE_PATH}"),
        concurrency: NonZeroUsize::MIN,
    });
    for route in &mut config.routes {
        route.response = route.key == "$default";
    }
    let emulated = LocalGateway::start(config).await.unwrap();
    let url = format!("{}?booking_id=1&token=ann", emulated.websocket_url());
    let mut ann = Client::open(&url, &[]).await.unwrap();
    ann.send(r#"{"type":"ping"}"#).await;
    assert_eq!(ann.next_text().await, r#"{"type":"pong"}"#);
    emulated.stop().await;
    world.stop().await;
}
