//! `docs/protocol.md` shows what the product says: its examples, made by the functions that answer.

use backend_contract::{ErrorCode, examples};
use bytes::Bytes;
use serde_json::value::RawValue;

use super::answer::{self, LogAnswer};
use super::read::{Missed, Wanted};
use super::resume::Resume;
use super::stamp::Stamp;
use super::{LogOf, Position};
use crate::error_frame::{self, Details};
use crate::ids::{ChannelName, ConnectionId, Epoch, Mark};

fn position(epoch: &str, seq: u64, mark: &str) -> Position {
    Position {
        epoch: Epoch::parse(epoch).unwrap(),
        seq,
        mark: Mark::parse(mark).unwrap(),
    }
}

fn home() -> LogOf {
    LogOf::Home("1".to_owned())
}

fn channel(name: &str) -> ChannelName {
    ChannelName::parse(name).unwrap()
}

fn stamped(stamp: &Stamp, frame: &str) -> String {
    let frame = stamp.on(frame.as_bytes()).unwrap();
    String::from_utf8(frame.to_vec()).unwrap()
}

#[test]
fn frames_carry_the_numbers_that_are_shown() {
    let at = position("k3f9a2xq", 43, "p0Zr71Lc");
    let frame = r#"{"type":"message","id":"m2","text":"hi"}"#;
    let stamp = Stamp::Logged(home(), at);
    assert_eq!(stamped(&stamp, frame), examples::FRAME_NUMBERED);
    let at = position("Zq81mBx0", 7, "e5Tt0aQw");
    let stamp = Stamp::Logged(LogOf::Channel(channel("thread:42")), at);
    let frame = examples::FRAME_TO_CHANNEL;
    assert_eq!(stamped(&stamp, frame), examples::FRAME_NUMBERED_CHANNEL);
    let request_id = "L0SN0FsAvHcFplA=".to_owned();
    let stamp = Stamp::Streamed { request_id, n: 2 };
    let frame = r#"{"type":"chunk","text":"Hel"}"#;
    assert_eq!(stamped(&stamp, frame), examples::FRAME_STREAMED);
}

#[test]
fn the_questions_that_are_shown_are_understood() {
    let first = Resume::parse(examples::RESUME_FIRST);
    assert_eq!(first, Resume::default());
    let after = Resume::parse(examples::RESUME_AFTER);
    let home = position("k3f9a2xq", 41, "Wc4n2Yh6");
    assert_eq!(after.from(None), Some(Wanted::Position(home)));
    let thread = position("Zq81mBx0", 7, "e5Tt0aQw");
    let from = after.from(Some(&channel("thread:42")));
    assert_eq!(from, Some(Wanted::Position(thread)));
    let was: Vec<_> = after.was.iter().map(ConnectionId::as_str).collect();
    assert_eq!(was, ["L0SM9cOFvHcCIhw="]);
}

#[test]
fn answers_are_those_that_are_shown() {
    let missed = [
        (
            42,
            "x9Kd03Vb",
            r#"{"type":"message","id":"m1","text":"ho"}"#,
        ),
        (
            43,
            "p0Zr71Lc",
            r#"{"type":"message","id":"m2","text":"hi"}"#,
        ),
    ];
    let frames = missed.map(|(seq, mark, frame)| {
        let frame = Bytes::from_static(frame.as_bytes());
        (position("k3f9a2xq", seq, mark), frame)
    });
    let logs = [
        LogAnswer::Open {
            log: home(),
            newest: position("k3f9a2xq", 43, "p0Zr71Lc"),
            missed: Missed {
                frames: frames.to_vec(),
                complete: true,
            },
        },
        LogAnswer::Open {
            log: LogOf::Channel(channel("thread:7")),
            newest: position("oo1Lx2Gd", 1200, "Yt77Qe1s"),
            missed: Missed::lost(),
        },
        LogAnswer::NotJoined(channel("thread:42")),
    ];
    let id = ConnectionId::parse("L0SQTcOFvHcCJhg=").unwrap();
    assert_eq!(
        answer::frames(&id, &logs),
        [examples::MISSED, examples::RESUMED]
    );
    assert_eq!(answer::frames(&id, &[]), [examples::RESUMED_WITHOUT_LOG]);
}

#[test]
fn a_table_that_fails_is_told_as_shown() {
    let question: &RawValue = serde_json::from_str(r#""f3ak91-9""#).unwrap();
    let details = Details {
        in_reply_to: Some(question),
        ..Details::default()
    };
    let frame = error_frame::error_frame(ErrorCode::Internal, "L0SN0FsAvHcFplA=", details);
    assert_eq!(frame, examples::ERROR_OF_RESUME);
}
