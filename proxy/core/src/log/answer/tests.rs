use super::*;
use crate::ids::{Epoch, Mark};

fn position(seq: u64) -> Position {
    Position {
        epoch: Epoch::parse("k3f9a2xq").unwrap(),
        seq,
        mark: Mark::parse("p0Zr71Lc").unwrap(),
    }
}

fn home(newest: u64, frames: &[(u64, &str)]) -> LogAnswer {
    let frames = frames
        .iter()
        .map(|(seq, frame)| (position(*seq), Bytes::copy_from_slice(frame.as_bytes())));
    LogAnswer::Open {
        log: LogOf::Home("1".to_owned()),
        newest: position(newest),
        missed: Missed {
            frames: frames.collect(),
            complete: true,
        },
    }
}

fn texts(logs: &[LogAnswer]) -> Vec<String> {
    let frames = frames(&ConnectionId::parse("c=").unwrap(), None, logs);
    frames
        .iter()
        .map(|frame| String::from_utf8(frame.to_vec()).unwrap())
        .collect()
}

#[test]
fn missed_frames_come_in_order_and_then_where_the_client_stands() {
    let channel = ChannelName::parse("thread:42").unwrap();
    let logs = [
        home(43, &[(42, r#"{"n":1}"#), (43, r#"{"n":2}"#)]),
        LogAnswer::Open {
            log: LogOf::Channel(ChannelName::parse("open").unwrap()),
            newest: position(7),
            missed: Missed::lost(),
        },
        LogAnswer::NotJoined(channel),
    ];
    assert_eq!(
        texts(&logs),
        [
            concat!(
                r#"{"type":"missed","frames":["#,
                r#"{"n":1,"sidewire":{"epoch":"k3f9a2xq","seq":42,"mark":"p0Zr71Lc"}},"#,
                r#"{"n":2,"sidewire":{"epoch":"k3f9a2xq","seq":43,"mark":"p0Zr71Lc"}}]}"#
            ),
            concat!(
                r#"{"type":"resumed","connection_id":"c=","logs":["#,
                r#"{"epoch":"k3f9a2xq","seq":43,"mark":"p0Zr71Lc","complete":true},"#,
                r#"{"channel":"open","epoch":"k3f9a2xq","seq":7,"mark":"p0Zr71Lc","complete":false},"#,
                r#"{"channel":"thread:42","joined":false}]}"#
            ),
        ]
    );
    assert_eq!(
        texts(&[]),
        [r#"{"type":"resumed","connection_id":"c=","logs":[]}"#]
    );
}

#[test]
fn bundles_have_a_limit() {
    let frame = format!(r#"{{"text":"{}"}}"#, "x".repeat(8_000));
    let many: Vec<_> = (1..=100).map(|seq| (seq, frame.as_str())).collect();
    let texts = texts(&[home(100, &many)]);
    assert!(texts.iter().all(|text| text.len() <= BUNDLE));
    let bundles = &texts[..texts.len() - 1];
    assert!(bundles.len() > 7, "{}", bundles.len());
    let numbers = bundles.iter().flat_map(|bundle| {
        let bundle: serde_json::Value = serde_json::from_str(bundle).unwrap();
        let frames = bundle["frames"].as_array().unwrap().clone();
        frames
            .into_iter()
            .map(|frame| frame["sidewire"]["seq"].as_u64().unwrap())
    });
    assert!(numbers.eq(1..=100));
}

#[test]
fn all_logs_together_have_a_limit() {
    let log = |name: &str| LogAnswer::Open {
        log: LogOf::Home(name.to_owned()),
        newest: position(1),
        missed: Missed {
            frames: vec![(position(1), vec![b'x'; 1024 * 1024].into())],
            complete: true,
        },
    };
    let mut answers = Answers::default();
    (0..17).for_each(|n| answers.add(log(&n.to_string())));
    answers.add(LogAnswer::NotJoined(ChannelName::parse("c").unwrap()));
    let logs = answers.into_logs();
    let complete =
        |log: &LogAnswer| matches!(log, LogAnswer::Open { missed, .. } if missed.complete);
    assert_eq!(logs.iter().filter(|log| complete(log)).count(), 16);
    assert_eq!(logs.len(), 18);
}
