//! Streamed answers: frames as they come, in order, bounded, and dropped when nobody listens.

use std::time::Duration;

use harness::{Client, World, within};
use mock_backend::{Answer, Endpoint, Gate, Piece};
use serde_json::json;
use tokio::time::Instant;

use crate::world;

const LINES: &str = "application/x-ndjson";
const EVENTS: &str = "text/event-stream";

async fn stream(world: &World, sender: &mut Client, content_type: &str, pieces: Vec<Piece>) {
    let content_type = content_type.to_owned();
    let answer = Answer::Stream {
        content_type,
        pieces,
    };
    world.backend.script().next(Endpoint::Message, answer);
    sender.send(r#"{"type":"anything","id":7}"#).await;
}

#[tokio::test]
async fn the_first_frame_arrives_before_the_last_is_written() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let gates = [Gate::new(), Gate::new()];
    let pieces = vec![
        Piece::from("{\"n\":1}\n"),
        Piece::Gate(gates[0].clone()),
        Piece::from("{\"n\":"),
        Piece::Gate(gates[1].clone()),
        Piece::from("2}\n{\"n\":3}"),
    ];
    stream(&world, &mut ann, LINES, pieces).await;
    assert_eq!(ann.next_text().await, r#"{"n":1}"#);
    gates[0].open();
    gates[1].open();
    assert_eq!(ann.next_text().await, r#"{"n":2}"#);
    assert_eq!(ann.next_text().await, r#"{"n":3}"#);
    world.stop().await;
}

#[tokio::test]
async fn every_way_of_writing_a_stream_gives_the_same_frames() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    for (content_type, text) in [
        (LINES, "{\"n\":1}\n{\"n\":2}\n"),
        (
            "Application/X-NDJSON; charset=utf-8",
            "{\"n\":1}\r\n\r\n{\"n\":2}",
        ),
        (EVENTS, "data: {\"n\":1}\n\ndata: {\"n\":2}\n\n"),
        (
            "text/event-stream;charset=UTF-8",
            "data: {\"n\":1}\r\n\r\ndata:{\"n\":2}",
        ),
        (
            EVENTS,
            ": hi\nevent: x\ndata: {\"n\":1}\nid: 9\n\ndata: {\"n\":2}\n\ndata: [DONE]\n\n",
        ),
    ] {
        for size in [1, 5, 1000] {
            let bytes = text.as_bytes().chunks(size);
            let pieces = bytes.map(|piece| Piece::from(String::from_utf8(piece.to_vec()).unwrap()));
            stream(&world, &mut ann, content_type, pieces.collect()).await;
            for n in 1..=2 {
                assert_eq!(ann.next().await, json!({ "n": n }), "{text:?} by {size}");
            }
            ann.expect_nothing_before_pong().await;
        }
    }
    stream(
        &world,
        &mut ann,
        EVENTS,
        vec![Piece::from("data: {\"a\":\ndata: 1}\n\n")],
    )
    .await;
    assert_eq!(ann.next_text().await, "{\"a\":\n1}");
    world.stop().await;
}

#[tokio::test]
async fn done_ends_a_stream_whatever_follows() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let text = "data: {\"n\":1}\n\ndata: [DONE]\n\ndata: {\"n\":2}\n\n";
    stream(
        &world,
        &mut ann,
        EVENTS,
        vec![Piece::from(text), Piece::Forever],
    )
    .await;
    ann.next().await;
    within(
        "the request's end",
        world.backend.journal().wait_for_streams_dropped(1),
    )
    .await;
    ann.expect_nothing_before_pong().await;
    world.stop().await;
}

#[tokio::test]
async fn a_bad_record_is_an_error_frame_at_its_place() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let long = format!("\"{}\"\n", "x".repeat(128 * 1024));
    let pieces = vec![
        Piece::from("{\"n\":1}\noops\n"),
        Piece::from(long),
        Piece::from("{\"n\":2,\"broadcast\":7}\n{\"n\":3}\n"),
    ];
    stream(&world, &mut ann, LINES, pieces).await;
    assert_eq!(ann.next().await, json!({"n": 1}));
    for _ in 0..3 {
        let error = ann.expect("error").await;
        assert_eq!(error["code"], "backend_invalid_reply");
        assert_eq!(error["in_reply_to"], 7);
    }
    assert_eq!(ann.next().await, json!({"n": 3}));
    ann.expect_nothing_before_pong().await;
    world.stop().await;
}

#[tokio::test]
async fn a_broken_or_silent_stream_ends_with_an_error() {
    let world = world().env("BACKEND_IDLE_TIMEOUT", "2").start().await;
    let mut ann = world.join("1", "ann").await;
    for (end, code) in [
        (Piece::Break, "backend_unavailable"),
        (Piece::Forever, "backend_timeout"),
    ] {
        stream(
            &world,
            &mut ann,
            LINES,
            vec![Piece::from("{\"n\":1}\n{\"n\""), end],
        )
        .await;
        assert_eq!(ann.next().await, json!({"n": 1}));
        assert_eq!(ann.expect("error").await["code"], code);
        ann.expect_nothing_before_pong().await;
    }
    world.stop().await;
}

#[tokio::test]
async fn an_open_stream_at_the_deadline_is_a_timeout() {
    let world = world()
        .function_timeout(Duration::from_secs(3))
        .start()
        .await;
    let mut ann = world.join("1", "ann").await;
    stream(
        &world,
        &mut ann,
        LINES,
        vec![Piece::from("{\"n\":1}\n"), Piece::Forever],
    )
    .await;
    assert_eq!(ann.next().await, json!({"n": 1}));
    assert_eq!(ann.expect("error").await["code"], "backend_timeout");
    ann.expect_nothing_before_pong().await;
    assert_eq!(
        world.gateway.process_ids().len(),
        1,
        "the environment lives on"
    );
    world.stop().await;
}

#[tokio::test]
async fn when_the_sender_is_gone_the_request_is_dropped() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let pieces = vec![
        Piece::from("{\"n\":1}\n"),
        Piece::Repeat("{\"n\":2}\n".into()),
    ];
    stream(&world, &mut ann, LINES, pieces).await;
    ann.next().await;
    drop(ann);
    within(
        "the request's end",
        world.backend.journal().wait_for_streams_dropped(1),
    )
    .await;
    world.rows_are(0).await;
    world.stop().await;
}

#[tokio::test]
async fn a_stream_to_others_goes_on_without_its_sender() {
    let world = world().concurrency(2).start().await;
    let mut ann = world.join("1", "ann").await;
    let mut ben = world.join("1", "ben").await;
    let gate = Gate::new();
    let pieces = vec![
        Piece::from("{\"n\":1,\"broadcast\":true}\n"),
        Piece::Gate(gate.clone()),
        Piece::from("{\"n\":2}\n{\"n\":3,\"broadcast\":true}\n"),
    ];
    stream(&world, &mut ann, LINES, pieces).await;
    assert_eq!(ben.next().await, json!({"n": 1}));
    drop(ann);
    world.rows_are(2).await;
    gate.open();
    assert_eq!(ben.next().await, json!({"n": 3}));
    world.stop().await;
}

#[tokio::test]
async fn each_recipient_gets_a_streams_frames_in_order() {
    let world = world().start().await;
    let mut clients = Vec::new();
    for number in 0..5 {
        clients.push(world.join("1", &format!("user{number}")).await);
    }
    let lines = (0..200).map(|n| format!("{{\"n\":{n},\"broadcast\":true}}\n"));
    let pieces = lines.map(Piece::from).collect();
    stream(&world, &mut clients[0], LINES, pieces).await;
    for client in &mut clients {
        let mut n = 0;
        while n < 200 {
            let frame = client.next().await;
            if frame["type"] != "receipt" {
                assert_eq!(frame, json!({ "n": n }));
                n += 1;
            }
        }
    }
    world.stop().await;
}

#[tokio::test]
async fn a_recipient_that_does_not_read_holds_up_nobody() {
    let world = world().concurrency(2).start().await;
    let mut ann = world.join("1", "ann").await;
    // Joins, and then never reads again.
    let _deaf = world.join("1", "deaf").await;
    ann.expect("receipt").await;
    let frame = format!(
        "{{\"x\":\"{}\",\"broadcast\":true}}\n",
        "x".repeat(20 * 1024)
    );
    let mut pieces = vec![Piece::from(frame); 1000];
    pieces.push(Piece::from("{\"type\":\"last\",\"broadcast\":true}\n"));
    let mut watch = world.watch();
    stream(&world, &mut ann, LINES, pieces).await;
    for _ in 0..1000 {
        assert!(ann.next_text().await.len() > 20 * 1024);
    }
    ann.expect("last").await;
    watch.served().await;
    let lags = world.gateway.output();
    assert!(
        lags.iter().any(|line| line.contains("lags behind")),
        "{}",
        lags.join("\n")
    );
    world.stop().await;
}

#[tokio::test]
async fn an_encrypted_chats_stream_arrives_as_it_is_made() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    for kind in ["ask", "ask_sse"] {
        let ask = json!({"type": kind, "text": "why?", "chunks": 5, "pause_ms": 1});
        ann.send(ask.to_string()).await;
        let mut kinds = Vec::new();
        while kinds.last().map(String::as_str) != Some("done") {
            kinds.push(ann.next().await["type"].as_str().unwrap().to_owned());
        }
        assert_eq!(
            kinds
                .iter()
                .filter(|kind| *kind == "encrypted_chunk")
                .count(),
            5
        );
        kinds.dedup();
        kinds.retain(|kind| kind != "thinking");
        assert_eq!(
            kinds.first().map(String::as_str),
            Some("session"),
            "{kinds:?}"
        );
        assert_eq!(kinds[kinds.len() - 2..], ["stored", "done"], "{kinds:?}");
        ann.expect_nothing_before_pong().await;
    }
    world.stop().await;
}

#[tokio::test]
async fn a_stream_beyond_25_s_is_answered_and_goes_on() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let gate = Gate::new();
    let pieces = vec![
        Piece::from("{\"n\":1}\n"),
        Piece::Gate(gate.clone()),
        Piece::from("{\"n\":2}\n"),
    ];
    let mut watch = world.watch();
    let begun = Instant::now();
    stream(&world, &mut ann, LINES, pieces).await;
    assert_eq!(ann.next().await, json!({"n": 1}));
    watch.answered().await;
    // A lower bound: a busy machine only makes it longer.
    let taken = begun.elapsed();
    assert!(taken > Duration::from_secs(24), "answered early: {taken:?}");
    gate.open();
    assert_eq!(ann.next().await, json!({"n": 2}));
    watch.served().await;
    world.stop().await;
}
