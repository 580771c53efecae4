//! Answers in pieces, as a caller gets them.

use bytes::Bytes;
use tokio::net::TcpStream;

use super::{
    HISTORY, MESSAGE, asking, backend,
    http::{post, read_until, rest, send},
};
use crate::{Answer, Endpoint, Gate, Piece, Running};

const NDJSON: &str = "application/x-ndjson";

async fn streaming(pieces: Vec<Piece>) -> (Running, TcpStream) {
    let backend = backend().await;
    let answer = Answer::Stream {
        content_type: NDJSON.to_owned(),
        pieces,
    };
    backend.script().next(Endpoint::Message, answer);
    let stream = asking(&backend).await;
    (backend, stream)
}

#[tokio::test]
async fn pieces_are_sent_off_one_by_one() {
    let gate = Gate::new();
    let pieces = vec!["one\n".into(), Piece::Gate(gate.clone()), "two\n".into()];
    let (backend, mut caller) = streaming(pieces).await;
    let first = read_until(&mut caller, "one\n\r\n").await;
    assert!(first.contains("transfer-encoding: chunked"), "{first}");
    assert!(first.contains("content-type: application/x-ndjson"));
    gate.open();
    read_until(&mut caller, "two\n\r\n0\r\n\r\n").await;
    send(&mut caller, MESSAGE, "", HISTORY).await;
    read_until(&mut caller, "}").await;
    drop(caller);
    backend.wait_until_no_connection_is_open().await;
    assert_eq!(backend.journal().streams_dropped(), 0);
}

#[tokio::test]
async fn a_caller_that_goes_away_is_noticed() {
    let shut = Piece::Gate(Gate::new());
    for last in [
        Piece::Forever,
        Piece::Repeat(Bytes::from_static(b"x")),
        shut,
    ] {
        let (backend, mut caller) = streaming(vec!["one\n".into(), last]).await;
        read_until(&mut caller, "one\n\r\n").await;
        assert_eq!(backend.journal().streams_dropped(), 0);
        drop(caller);
        backend.journal().wait_for_streams_dropped(1).await;
        backend.wait_until_no_connection_is_open().await;
    }
}

#[tokio::test]
async fn a_stream_can_break_off() {
    let (backend, mut caller) = streaming(vec!["one\n".into(), Piece::Break]).await;
    let answer = rest(&mut caller).await;
    assert!(answer.ends_with("one\n\r\n"), "{answer:?}");
    backend.wait_until_no_connection_is_open().await;
    assert_eq!(backend.journal().streams_dropped(), 0);
}

#[tokio::test]
async fn the_same_bytes_come_again_and_again() {
    let (_backend, mut caller) = streaming(vec![Piece::Repeat(Bytes::from_static(b"ab"))]).await;
    read_until(&mut caller, "2\r\nab\r\n2\r\nab\r\n2\r\nab\r\n").await;
}

#[tokio::test]
async fn a_question_is_answered_in_pieces() {
    let backend = backend().await;
    let ask = r#"{"connection_id":"c=","message":{"type":"ask","text":"why","chunks":3,"pause_ms":1},"token":"ann"}"#;
    let (status, body) = post(backend.address(), MESSAGE, "", ask).await;
    let frames = body.lines().filter(|line| line.starts_with('{'));
    assert_eq!((status, frames.count()), (200, 7), "{body}");
}
