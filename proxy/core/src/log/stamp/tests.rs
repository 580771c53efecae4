use super::*;
use crate::ids::{ChannelName, Epoch, Mark};

fn stamp() -> Stamp {
    let position = Position {
        epoch: Epoch::parse("k3f9a2xq").unwrap(),
        seq: 43,
        mark: Mark::parse("p0Zr71Lc").unwrap(),
    };
    Stamp::Logged(LogOf::Home("1".to_owned()), position)
}

fn on(frame: &str) -> Option<String> {
    let numbered = stamp().on(frame.as_bytes())?;
    Some(String::from_utf8(numbered.to_vec()).unwrap())
}

const NUMBER: &str = r#""sidewire":{"epoch":"k3f9a2xq","seq":43,"mark":"p0Zr71Lc"}"#;

#[test]
fn the_number_is_the_last_member_and_touches_no_other_byte() {
    for (frame, expected) in [
        (r#"{"a":1.50}"#, format!(r#"{{"a":1.50,{NUMBER}}}"#)),
        ("{\"a\": [1, 2] \n}", format!("{{\"a\": [1, 2],{NUMBER}}}")),
        ("{}", format!("{{{NUMBER}}}")),
        (r#"{"sidewire":{"seq":1}}"#, format!("{{{NUMBER}}}")),
        (
            r#"{"side\u0077ire":7,"b":2,"sidewire":1}"#,
            format!(r#"{{"b":2,{NUMBER}}}"#),
        ),
    ] {
        assert_eq!(on(frame), Some(expected), "{frame}");
    }
}

#[test]
fn only_objects_have_numbers() {
    for frame in ["[1]", "7", "\"a\"", "null", "{", ""] {
        assert_eq!(on(frame), None, "{frame}");
    }
    assert!(takes_number(b" \n{}") && !takes_number(b"[{}]") && !takes_number(b""));
}

#[test]
fn a_channels_number_names_it_and_a_records_its_stream() {
    let Stamp::Logged(_, position) = stamp() else {
        panic!("no place in a log");
    };
    let log = LogOf::Channel(ChannelName::parse("thread:42").unwrap());
    assert_eq!(
        Stamp::Logged(log, position).to_json(),
        r#"{"channel":"thread:42","epoch":"k3f9a2xq","seq":43,"mark":"p0Zr71Lc"}"#
    );
    let request_id = "r=".to_owned();
    let record = Stamp::Streamed { request_id, n: 5 };
    assert_eq!(record.to_json(), r#"{"stream":"r=","n":5}"#);
}

#[test]
fn no_number_is_longer_than_its_room() {
    let log = LogOf::Channel(ChannelName::parse(&"c".repeat(128)).unwrap());
    let position = Position {
        epoch: Epoch::parse("k3f9a2xq").unwrap(),
        seq: u64::MAX,
        mark: Mark::parse("p0Zr71Lc").unwrap(),
    };
    let longest = Stamp::Logged(log, position).on(b"{\"a\":1}").unwrap();
    assert!(
        longest.len() - 7 <= crate::log::STAMP_ROOM,
        "{}",
        longest.len()
    );
}
