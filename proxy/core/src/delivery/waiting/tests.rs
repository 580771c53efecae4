use bytes::Bytes;

use super::{BYTES, FRAMES, WaitingFrames};

fn frames(texts: &[&'static str]) -> WaitingFrames {
    WaitingFrames {
        frames: texts.iter().map(|text| Bytes::from(*text)).collect(),
        ..WaitingFrames::default()
    }
}

fn taken(mut waiting: WaitingFrames) -> Vec<Bytes> {
    let mut taken = Vec::new();
    while let Some(frame) = waiting.first().cloned() {
        taken.push(frame);
        waiting.remove_first();
    }
    taken
}

#[test]
fn the_greeting_goes_first_and_what_was_put_back_before_the_rest() {
    let claimed = WaitingFrames {
        greeting: [Bytes::from("hello")].into(),
        ..frames(&["1", "2"])
    };
    let all = claimed.before(frames(&["3"]));
    assert_eq!((all.len(), all.bytes()), (4, 8));
    assert_eq!(taken(all), ["hello", "1", "2", "3"]);
    assert!(WaitingFrames::default().is_empty());
}

#[test]
fn the_oldest_frames_go_beyond_the_limits() {
    let mut many = frames(&["x"; FRAMES]);
    assert_eq!(many.trim(), 0);
    many = frames(&["old", "older"]).before(many);
    assert_eq!(many.trim(), 2);
    assert_eq!(taken(many), ["x"; FRAMES]);

    let mut large = WaitingFrames::greeting(vec![Bytes::from(vec![b'g'; BYTES - 10])]);
    large = large.before(frames(&["12345", "67890", "x"]));
    assert_eq!(large.trim(), 1);
    assert_eq!(large.len(), 3);
    large.greeting.push_back(Bytes::from(vec![b'g'; BYTES]));
    assert_eq!(large.trim(), 2);
    assert_eq!(large.greeting.len(), 2);
}
