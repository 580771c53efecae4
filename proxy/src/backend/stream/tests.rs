use std::time::Duration;

use bytes::Bytes;
use futures_util::{FutureExt, StreamExt, stream};
use tokio::sync::mpsc;
use tokio::time::Instant;

use proxy_core::backend::BackendError;

use super::{Format, Pieces, ReplyStream};
use proxy_core::delivery::FRAME_LIMIT;

type Piece = Result<Bytes, BackendError>;

const LONG: Duration = Duration::from_secs(600);

fn broken() -> BackendError {
    BackendError::Broken {
        cause: "connection reset".to_owned(),
    }
}

fn piece(text: impl AsRef<[u8]>) -> Piece {
    Ok(Bytes::copy_from_slice(text.as_ref()))
}

/// A stream of these pieces, all of them there from the start.
fn script(format: Format, pieces: Vec<Piece>) -> ReplyStream {
    let pieces = Pieces {
        pieces: stream::iter(pieces).boxed(),
        idle: LONG,
        until: Instant::now() + LONG,
    };
    ReplyStream::new(format, pieces)
}

/// A stream whose pieces are handed in one by one; it ends when their sender is dropped.
fn live(format: Format, idle: Duration, until: Instant) -> (mpsc::Sender<Piece>, ReplyStream) {
    let (sender, receiver) = mpsc::channel(8);
    let pieces = stream::unfold(receiver, async |mut receiver: mpsc::Receiver<Piece>| {
        let piece = receiver.recv().await?;
        Some((piece, receiver))
    });
    let pieces = Pieces {
        pieces: pieces.boxed(),
        idle,
        until,
    };
    (sender, ReplyStream::new(format, pieces))
}

/// One reply or error in a line.
fn line(next: Result<Box<serde_json::value::RawValue>, BackendError>) -> String {
    next.map_or_else(|e| e.to_string(), |reply| reply.get().to_owned())
}

/// The errors of records that are not JSON without what follows on their beginning.
fn cut(lines: Vec<String>) -> Vec<String> {
    let cut = |line: String| match line.strip_prefix(NOT_JSON) {
        Some(rest) if rest.ends_with(", expected an object") => NOT_JSON.to_owned(),
        _ => line,
    };
    lines.into_iter().map(cut).collect()
}

async fn told(mut stream: ReplyStream) -> Vec<String> {
    let mut lines = Vec::new();
    while let Some(next) = stream.next().await {
        lines.push(line(next));
    }
    assert!(
        stream.next().await.is_none(),
        "a stream that is over stays so"
    );
    lines
}

/// The next reply, if it is there by now.
#[track_caller]
fn now(stream: &mut ReplyStream) -> Option<String> {
    let next = stream.next().now_or_never()?;
    Some(line(next.expect("the stream is over")))
}

/// How the error begins where a record is not JSON.
const NOT_JSON: &str = "backend: the answer breaks the contract: a stream's record is ";
const TOO_LONG: &str = "backend: the answer breaks the contract: a stream's record is over 128 KiB";
const BROKEN: &str =
    "backend: the connection ended before the answer was complete (connection reset)";
const SLOW: &str = "backend: too slow (no more of the body)";

#[tokio::test]
async fn replies_come_in_order_and_as_they_were_written() {
    let lines = script(
        Format::Lines,
        vec![
            piece("{\"b\" : 1.10, \"a\":\"\\u00e9\"}\r\n[1 ,2]"),
            piece("\n\"x\"\n7"),
        ],
    );
    let expected = [r#"{"b" : 1.10, "a":"\u00e9"}"#, "[1 ,2]", r#""x""#, "7"];
    assert_eq!(told(lines).await, expected);
    let events = script(
        Format::Events,
        vec![
            piece(": hello\n\nevent: x\ndata: {\"a\":\nda"),
            piece("ta: 1}\n\ndata: 2"),
        ],
    );
    assert_eq!(told(events).await, ["{\"a\":\n1}", "2"]);
}

#[tokio::test]
async fn an_empty_stream_has_no_replies() {
    for format in [Format::Lines, Format::Events] {
        assert!(told(script(format, Vec::new())).await.is_empty());
        let blank = vec![piece(""), piece("\n"), piece("\r\n\r\n")];
        assert!(told(script(format, blank)).await.is_empty());
    }
}

#[tokio::test]
async fn one_bad_record_is_an_error_at_its_place_and_the_stream_goes_on() {
    for bad in ["{", "{}{}", "nul", "{'a':1}", "[DONE]", "\u{feff}\u{feff}1"] {
        let text = format!("1\n{bad}\n2\n");
        let lines = script(Format::Lines, vec![piece(text)]);
        assert_eq!(cut(told(lines).await), ["1", NOT_JSON, "2"], "{bad}");
    }
    let lines = script(Format::Lines, vec![piece(b"1\n\"\xff\"\n2\n")]);
    assert_eq!(cut(told(lines).await), ["1", NOT_JSON, "2"]);
    for bad in ["{", "[DONE", "[DONE][DONE]", "1\ndata: 2"] {
        let text = format!("data: 1\n\ndata: {bad}\n\ndata: 3\n\n");
        let events = script(Format::Events, vec![piece(text)]);
        assert_eq!(cut(told(events).await), ["1", NOT_JSON, "3"], "{bad}");
    }
}

#[tokio::test]
async fn a_byte_order_mark_before_any_record_is_skipped() {
    let lines = vec![piece("\u{feff}{}\n"), piece("\u{feff}[1]\n")];
    assert_eq!(told(script(Format::Lines, lines)).await, ["{}", "[1]"]);
    let events = vec![piece("\u{feff}data: \u{feff}{}\n\n")];
    assert_eq!(told(script(Format::Events, events)).await, ["{}"]);
}

#[tokio::test]
async fn a_bad_records_kind_is_told_and_nothing_of_it() {
    for (record, kind) in [
        ("sesame", "plain text"),
        ("<p>sesame", "HTML or XML"),
        ("{\"a\":sesame}", "JSON that is broken at line 1, column 6"),
    ] {
        let lines = script(Format::Lines, vec![piece(record)]);
        let expected = format!("{NOT_JSON}{kind}, expected an object");
        assert_eq!(told(lines).await, [expected]);
    }
}

#[tokio::test]
async fn one_record_over_the_limit_is_an_error_at_its_place_and_the_stream_goes_on() {
    let fits = format!("\"{}\"", "x".repeat(FRAME_LIMIT - 2));
    let long = format!("\"{}\"", "x".repeat(FRAME_LIMIT - 1));
    let mut pieces = vec![piece(format!("{fits}\n{long}\n"))];
    // A record that has no end is not kept.
    pieces.extend((0..64).map(|_| piece("y".repeat(FRAME_LIMIT))));
    pieces.push(piece("\n1\n"));
    let lines = told(script(Format::Lines, pieces)).await;
    assert_eq!(lines, [&fits, TOO_LONG, TOO_LONG, "1"]);
    let text = format!("data: {fits}\n\ndata: {long}\n\ndata: 1\n\n");
    let events = told(script(Format::Events, vec![piece(text)])).await;
    assert_eq!(events, [&fits, TOO_LONG, "1"]);
}

#[tokio::test]
async fn a_break_ends_the_stream_after_what_was_whole() {
    let pieces = vec![piece("1\n2\n{\"half\":"), Err(broken()), piece("3}\n4\n")];
    assert_eq!(
        told(script(Format::Lines, pieces)).await,
        ["1", "2", BROKEN]
    );
    let pieces = vec![piece("data: 1\n\ndata: 2\n"), Err(broken())];
    assert_eq!(told(script(Format::Events, pieces)).await, ["1", BROKEN]);
    assert_eq!(
        told(script(Format::Lines, vec![Err(broken())])).await,
        [BROKEN]
    );
}

#[tokio::test]
async fn a_reply_is_there_as_soon_as_it_is_whole() {
    let until = Instant::now() + LONG;
    for (format, first, second) in [
        (Format::Lines, "1\n2", "\n"),
        (Format::Events, "data: 1\n\ndata: 2\n", "\n"),
    ] {
        let (backend, mut stream) = live(format, LONG, until);
        assert_eq!(now(&mut stream), None);
        backend.send(piece(first)).await.unwrap();
        assert_eq!(now(&mut stream).as_deref(), Some("1"));
        // Who does not wait for it loses nothing.
        assert_eq!(now(&mut stream), None);
        assert_eq!(now(&mut stream), None);
        backend.send(piece(second)).await.unwrap();
        assert_eq!(now(&mut stream).as_deref(), Some("2"));
        drop(backend);
        assert!(stream.next().await.is_none());
    }
}

#[tokio::test]
async fn done_ends_the_stream_though_the_backend_holds_it_open() {
    let (backend, mut stream) = live(Format::Events, LONG, Instant::now() + LONG);
    let text = "data: 1\n\ndata: [DONE]\n\n";
    backend.send(piece(text)).await.unwrap();
    assert_eq!(now(&mut stream).as_deref(), Some("1"));
    assert!(!backend.is_closed());
    assert!(stream.next().await.is_none());
    assert!(backend.is_closed(), "the request is dropped");
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn what_follows_done_is_nothing() {
    let pieces = vec![
        piece("data: 1\n\ndata: [DONE]\n\ndata: 2\n\n"),
        piece("data: 3\n\n"),
    ];
    assert_eq!(told(script(Format::Events, pieces)).await, ["1"]);
}

#[tokio::test]
async fn a_stream_that_is_dropped_drops_the_request() {
    let (backend, mut stream) = live(Format::Lines, LONG, Instant::now() + LONG);
    assert_eq!(now(&mut stream), None);
    assert!(!backend.is_closed());
    drop(stream);
    assert!(backend.is_closed());
}

#[tokio::test]
async fn a_silence_over_the_idle_limit_ends_the_stream() {
    let until = Instant::now() + LONG;
    let (backend, mut stream) = live(Format::Lines, Duration::from_millis(1), until);
    backend.send(piece("1\n{\"half\":")).await.unwrap();
    assert_eq!(line(stream.next().await.unwrap()), "1");
    assert_eq!(line(stream.next().await.unwrap()), SLOW);
    assert!(backend.is_closed());
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn the_end_of_the_functions_time_ends_the_stream() {
    let until = Instant::now() + Duration::from_millis(1);
    let (backend, mut stream) = live(Format::Lines, LONG, until);
    assert_eq!(line(stream.next().await.unwrap()), SLOW);
    assert!(backend.is_closed());
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn a_stream_that_never_pauses_ends_with_the_functions_time_too() {
    let until = Instant::now() + Duration::from_millis(1);
    let pieces = Pieces {
        pieces: stream::repeat_with(|| piece("1\n")).boxed(),
        idle: LONG,
        until,
    };
    let mut stream = ReplyStream::new(Format::Lines, pieces);
    let mut last = String::new();
    while let Some(next) = stream.next().await {
        last = line(next);
        assert!(Instant::now() < until + Duration::from_secs(10), "no end");
    }
    assert_eq!(last, SLOW);
}

#[tokio::test]
async fn a_stream_never_prints_what_the_backend_said() {
    let (backend, mut stream) = live(Format::Lines, LONG, Instant::now() + LONG);
    backend
        .send(piece("\"open\"\n\"sesame\"\n\"ses"))
        .await
        .unwrap();
    assert_eq!(now(&mut stream).as_deref(), Some("\"open\""));
    let printed = format!("{stream:?} {:?}", stream.pieces);
    assert!(!printed.contains("ses"), "{printed}");
    let bytes = format!("{:?}", b"ses");
    assert!(
        !printed.contains(bytes.trim_matches(['[', ']'])),
        "{printed}"
    );
}
