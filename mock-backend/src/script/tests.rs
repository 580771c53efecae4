use std::time::Duration;

use super::*;

fn status(answer: &Answer) -> u16 {
    match answer {
        Answer::Status { status, .. } => *status,
        Answer::Chat => 0,
        other => panic!("{other:?}"),
    }
}

fn refusal(status: u16) -> Answer {
    Answer::Status {
        status,
        body: String::new(),
    }
}

#[test]
fn the_queue_comes_first_then_the_standing_answer_then_the_chat() {
    let script = Script::default();
    script.always(Endpoint::Message, refusal(503));
    script.next(Endpoint::Message, refusal(500));
    script.next(Endpoint::Message, Answer::Chat);
    let taken: Vec<_> = (0..4)
        .map(|_| status(&script.take(Endpoint::Message)))
        .collect();
    assert_eq!(taken, [500, 0, 503, 503]);
    assert_eq!(status(&script.take(Endpoint::Connect)), 0);
    script.clear();
    assert_eq!(status(&script.take(Endpoint::Message)), 0);
}

#[test]
fn instructions_are_read_from_json() {
    let read = |json| serde_json::from_str::<Instruction>(json);
    let script = Script::default();
    script.follow(read(r#"{"endpoint":"message","next":{"kind":"status","status":503}}"#).unwrap());
    script.follow(read(r#"{"endpoint":"message","always":{"kind":"no_content"}}"#).unwrap());
    assert_eq!(status(&script.take(Endpoint::Message)), 503);
    assert!(matches!(script.take(Endpoint::Message), Answer::NoContent));
    script.follow(read(r#"{"clear":true}"#).unwrap());
    assert!(matches!(script.take(Endpoint::Message), Answer::Chat));

    let slow = r#"{"endpoint":"connect","next":{"kind":"slow","ms":5,"then":{"kind":"hang"}}}"#;
    script.follow(read(slow).unwrap());
    match script.take(Endpoint::Connect) {
        Answer::Slow(delay, then) => {
            assert_eq!(delay, Duration::from_millis(5));
            assert!(matches!(*then, Answer::Hang));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_stream_is_read_from_json() {
    let script = Script::default();
    let stream = concat!(
        r#"{"endpoint":"message","next":{"kind":"stream","content_type":"x/y","pieces":["#,
        r#"{"bytes":"a"},{"pause_ms":7},{"repeat":"b"},"forever","break"]}}"#,
    );
    script.follow(serde_json::from_str(stream).unwrap());
    let Answer::Stream { pieces, .. } = script.take(Endpoint::Message) else {
        panic!("no stream");
    };
    let read = format!("{pieces:?}");
    assert_eq!(
        read,
        r#"[Bytes(b"a"), Pause(7ms), Repeat(b"b"), Forever, Break]"#
    );
}

#[test]
fn instructions_of_another_shape_are_refused() {
    for json in [
        "{}",
        r#"{"clear":true,"endpoint":"message"}"#,
        r#"{"endpoint":"message"}"#,
        r#"{"endpoint":"other","next":{"kind":"chat"}}"#,
        r#"{"endpoint":"message","next":{"kind":"dance"}}"#,
        r#"{"endpoint":"message","next":{"kind":"chat"},"always":{"kind":"chat"}}"#,
    ] {
        assert!(serde_json::from_str::<Instruction>(json).is_err(), "{json}");
    }
}
