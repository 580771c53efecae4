//! JSON and HTTP as backends and clients really send them, and what the log says of what cannot be
//! used.

use harness::backend::{json as answer_json, status};
use harness::{Client, Refused, World};
use mock_backend::{Answer, Endpoint, Piece};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::world;

const MARK: &str = "\u{feff}";

fn raw(status: u16, content_type: &str, body: impl Into<String>) -> Answer {
    Answer::Raw {
        status,
        content_type: Some(content_type.to_owned()),
        headers: Vec::new(),
        body: body.into().into(),
    }
}

fn stream(content_type: &str, pieces: Vec<Piece>) -> Answer {
    let content_type = content_type.to_owned();
    Answer::Stream {
        content_type,
        pieces,
    }
}

async fn ask(world: &World, client: &mut Client, answer: Answer) {
    world.backend.script().next(Endpoint::Message, answer);
    client.send(r#"{"type":"anything"}"#).await;
}

#[tokio::test]
async fn lines_of_json_are_a_stream_by_each_of_their_names() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    for content_type in [
        "application/jsonl",
        "application/jsonl; charset=utf-8",
        "application/jsonlines",
        "application/x-jsonlines",
        "application/json-lines",
        "application/ndjson",
        "application/stream+json",
        "application/json-seq",
    ] {
        let separator = if content_type.ends_with("seq") {
            "\u{1e}"
        } else {
            ""
        };
        let records = [1, 2].map(|n| Piece::from(format!("{separator}{{\"n\":{n}}}\n")));
        ask(&world, &mut ann, stream(content_type, records.into())).await;
        for n in [1, 2] {
            assert_eq!(ann.next().await, json!({"n": n}), "{content_type}");
        }
        ann.expect_nothing_before_pong().await;
    }
    world.stop().await;
}

#[tokio::test]
async fn a_byte_order_mark_is_skipped_wherever_json_comes_from() {
    let world = world().start().await;
    let greeting = r#"{"initial":{"type":"hello"},"user_id":"ann"}"#;
    let accepted = answer_json(&format!("{MARK}{greeting}"));
    world.backend.script().next(Endpoint::Connect, accepted);
    let mut ann = world.connect("booking_id=1&token=ann").await;
    ann.expect("hello").await;
    let records = vec![
        Piece::from(format!("{MARK}{{\"n\":1}}\n")),
        Piece::from("{\"n\":2}\n"),
    ];
    for (answer, frames) in [
        (answer_json(&format!("{MARK}{{\"n\":1}}")), 1),
        (stream("application/x-ndjson", records), 2),
    ] {
        ask(&world, &mut ann, answer).await;
        for n in 1..=frames {
            assert_eq!(ann.next().await, json!({"n": n}));
        }
    }
    // A client's frame reaches the backend without the mark, which no JSON may have within.
    ann.send(&format!("{MARK}{{\"type\":\"ping\"}}")).await;
    ann.expect("pong").await;
    let answer = answer_json(r#"{"type":"seen"}"#);
    world.backend.script().next(Endpoint::Message, answer);
    ann.send(&format!("{MARK}{{\"type\":\"a\"}}")).await;
    ann.expect("seen").await;
    let call = world.backend.journal().received().pop().unwrap();
    let body = str::from_utf8(&call.body).unwrap();
    assert!(body.contains(r#""message":{"type":"a"},"#), "{body}");
    world.stop().await;
}

#[tokio::test]
async fn a_reply_that_is_not_an_object_is_never_posted() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    for body in [
        "7",
        "\"text\"",
        "true",
        "[{\"n\":1},7]",
        "[null,{\"n\":1}]",
        "[[{\"n\":1}]]",
    ] {
        ask(&world, &mut ann, answer_json(body)).await;
        let error = ann.expect("error").await;
        assert_eq!(error["code"], "backend_invalid_reply", "{body}");
        ann.expect_nothing_before_pong().await;
    }
    let records = "{\"n\":1}\n7\n\"text\"\nnull\n[{\"n\":9}]\n{\"n\":2}\n";
    let answer = stream("application/jsonl", vec![Piece::from(records)]);
    ask(&world, &mut ann, answer).await;
    assert_eq!(ann.next().await, json!({"n": 1}));
    for _ in 0..4 {
        let error = ann.expect("error").await;
        assert_eq!(error["code"], "backend_invalid_reply");
    }
    assert_eq!(ann.next().await, json!({"n": 2}));
    ann.expect_nothing_before_pong().await;
    let error = "a reply is a number, expected an object";
    world
        .summed_up("$default", |line| line["error"] == error)
        .await;
    world.stop().await;
}

fn ends_with(line: &Value, end: &str) -> bool {
    line["error"]
        .as_str()
        .is_some_and(|error| error.ends_with(end))
}

#[tokio::test]
async fn a_refused_handshakes_line_says_what_was_wrong() {
    let world = world().start().await;
    let url = world.backend.url();
    let call = "POST /api/chat/ws/1/connect (BACKEND_CONNECT_PATH)";
    for (answer, expected) in [
        (
            answer_json(r#"{"user_id":42}"#),
            "the answer breaks the contract: `user_id` is a number, expected a string".to_owned(),
        ),
        (
            raw(200, "text/plain; charset=utf-8", "OK"),
            "the answer to connect is plain text with the content type text/plain, expected an \
             object or nothing"
                .to_owned(),
        ),
        (status(404, "{}"), format!("backend: status 404 to {call}")),
        (
            Answer::Redirect(format!("{url}/api/chat/ws/1/connect/?token=sesame")),
            format!(
                "status 307 redirects {call} to /api/chat/ws/1/connect/: the path lacks a \
                 slash at its end"
            ),
        ),
        (
            Answer::Redirect(format!(
                "{}/api/chat/ws/1/connect",
                url.replace("http:", "https:")
            )),
            "let BACKEND_URL begin with https://, or let the backend trust X-Forwarded-Proto"
                .to_owned(),
        ),
    ] {
        let words = format!("{answer:?}");
        world.backend.script().next(Endpoint::Connect, answer);
        let refused = world.try_connect("booking_id=1&token=ann").await;
        assert!(refused.is_err(), "{words}");
        world
            .summed_up("$connect", |line| ends_with(line, &expected))
            .await;
    }
    assert!(!world.gateway.output().join("\n").contains("sesame"));
    world.stop().await;
}

#[tokio::test]
async fn a_messages_line_says_what_was_wrong_and_no_answer_is_unavailable() {
    let world = world()
        .env("BACKEND_MESSAGE_PATH_FEED", "/elsewhere/{booking_id}")
        .start()
        .await;
    let mut ann = world.join("1", "ann").await;
    let mut feed = world.connect("type=feed&booking_id=2&token=ann").await;
    feed.expect("history").await;
    let gzip = Answer::Raw {
        status: 200,
        content_type: Some("application/json".to_owned()),
        headers: vec![("content-encoding".to_owned(), "gzip".to_owned())],
        body: "sesame".into(),
    };
    for (answer, expected) in [
        (
            raw(200, "text/plain; charset=utf-8", "OK"),
            "the answer to a message is plain text with the content type text/plain, expected the \
             content type application/json",
        ),
        (
            raw(200, "text/html", "<p>sesame</p>"),
            "the answer to a message is HTML or XML with the content type text/html, expected the \
             content type application/json",
        ),
        (
            gzip,
            "the header `content-encoding` is gzip, which nobody asked for",
        ),
        (
            answer_json(r#"{"broadcast":{"booking_id":7}}"#),
            "`broadcast.booking_id` is a number, expected a string",
        ),
    ] {
        ask(&world, &mut ann, answer).await;
        let error = ann.expect("error").await;
        assert_eq!(error["code"], "backend_invalid_reply", "{expected}");
        world
            .summed_up("$default", |line| ends_with(line, expected))
            .await;
    }
    ask(&world, &mut feed, status(404, "{}")).await;
    assert_eq!(feed.expect("error").await["status"], 404);
    let call = "backend: status 404 to POST /elsewhere/2 (BACKEND_MESSAGE_PATH_FEED)";
    world
        .summed_up("$default", |line| ends_with(line, call))
        .await;
    assert!(!world.gateway.output().join("\n").contains("sesame"));
    world.stop().await;
}

#[tokio::test]
async fn what_does_not_speak_http_is_told_as_such() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut call = [0; 4096];
            assert!(stream.read(&mut call).await.unwrap() > 0);
            stream.write_all(b"SSH-2.0-sesame\r\n").await.unwrap();
        }
    });
    let world = world().env("BACKEND_URL", &url).start().await;
    let refused = world.try_connect("booking_id=1&token=ann").await;
    assert_eq!(refused.unwrap_err(), Refused(502));
    let told = |line: &Value| {
        let error = line["error"].as_str().unwrap_or_default();
        error.contains(
            "what answers POST /api/chat/ws/1/connect (BACKEND_CONNECT_PATH) does not speak HTTP",
        )
    };
    world.summed_up("$connect", told).await;
    world.stop().await;
}
