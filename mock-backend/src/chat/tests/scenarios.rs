//! What the chat plays beside the booking's thread.

use super::*;

fn frames(answer: &str) -> Vec<Value> {
    answer
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn kinds(frames: &[Value]) -> Vec<&str> {
    frames
        .iter()
        .map(|frame| frame["type"].as_str().unwrap())
        .collect()
}

#[test]
fn a_question_is_answered_by_a_stream() {
    let answer = send(
        &Chat::default(),
        ANN,
        r#"{"type":"ask","text":"why not?","chunks":2}"#,
    );
    let frames = frames(&answer.unwrap());
    assert_eq!(
        kinds(&frames),
        [
            "session",
            "encrypted_chunk",
            "encrypted_chunk",
            "thinking",
            "stored",
            "done"
        ]
    );
    assert_eq!((&frames[1]["n"], &frames[2]["n"]), (&json!(1), &json!(2)));
    let text: Vec<u8> = frames[1..3]
        .iter()
        .flat_map(|frame| BASE64_STANDARD.decode(frame["ciphertext"].as_str().unwrap()))
        .flatten()
        .map(|byte| byte ^ 0x5a)
        .collect();
    assert_eq!(text, b"why not?");
}

#[test]
fn chunks_and_pauses_have_limits() {
    let chat = Chat::default();
    let paused = send(
        &chat,
        ANN,
        r#"{"type":"ask","text":"","chunks":2,"pause_ms":9}"#,
    );
    assert_eq!(paused.unwrap().matches("<9 ms>").count(), 2);
    for member in [r#""chunks":1001"#, r#""pause_ms":60001"#] {
        let ask = format!(r#"{{"type":"ask","text":"",{member}}}"#);
        let refusal = send(&chat, ANN, &ask).unwrap_err();
        assert_eq!(refusal.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let none = send(&chat, ANN, r#"{"type":"ask","text":"x","chunks":0}"#).unwrap();
    assert_eq!(frames(&none).len(), 4);
}

#[test]
fn the_same_comes_as_server_sent_events() {
    let answer = send(
        &Chat::default(),
        ANN,
        r#"{"type":"ask_sse","text":"why?","chunks":1}"#,
    )
    .unwrap();
    assert_eq!(
        answer,
        concat!(
            ": here it comes\n\n",
            "data: {\"type\":\"session\",\"session_id\":\"s1\"}\n\n",
            "data: {\"type\":\"encrypted_chunk\",\"n\":1,\"ciphertext\":\"LTIjZQ==\"}\n\n",
            "event: thinking\nid: 1\ndata: {\"type\":\"thinking\",\n",
            "data: \"text\":\"was that all?\"}\n\n: still there\n\n",
            "data: {\"type\":\"stored\",\"session_id\":\"s1\"}\n\n",
            "data: {\"type\":\"done\",\"chunks\":1}\n\n",
            "data: [DONE]\n\n",
        )
    );
}

#[test]
fn ciphertext_is_relayed_to_the_others_in_a_thread_byte_for_byte() {
    let chat = Chat::default();
    let say = |frame| send(&chat, ANN, frame).unwrap();
    assert_eq!(
        say(r#"{"type":"create_thread","thread":"42"}"#),
        r#"{"type":"thread_created","thread":"42"}"#
    );
    assert_eq!(
        say(r#"{"type":"subscribe","thread":"42"}"#),
        r#"{"type":"subscribed","thread":"42","sidewire":{"join":["thread:42"]}}"#
    );
    assert_eq!(
        say(r#"{"type":"relay","iv":[1, 1.0],"thread":"42","ciphertext":"\u0041\/="}"#),
        concat!(
            r#"{"type":"relayed","thread":"42","ciphertext":"\u0041\/=","iv":[1, 1.0],"#,
            r#""broadcast":{"channel":"thread:42","exclude_sender":true}}"#,
        )
    );
    assert_eq!(
        say(r#"{"type":"unsubscribe","thread":"42"}"#),
        r#"{"type":"unsubscribed","thread":"42","sidewire":{"leave":["thread:42"]}}"#
    );
}

#[test]
fn a_thread_that_nobody_created_is_404() {
    let chat = Chat::default();
    for frame in [
        r#"{"type":"subscribe","thread":"7"}"#,
        r#"{"type":"unsubscribe","thread":"7"}"#,
        r#"{"type":"relay","thread":"7","ciphertext":"x","iv":"y"}"#,
    ] {
        let refusal = send(&chat, ANN, frame).unwrap_err();
        assert_eq!(
            refusal,
            Rejection::new(StatusCode::NOT_FOUND, r#"no thread "7""#)
        );
    }
    for name in ["", "a b", "thread#1", &"x".repeat(122)] {
        let frame = json!({ "type": "create_thread", "thread": name });
        let refusal = send(&chat, ANN, &frame.to_string()).unwrap_err();
        assert_eq!(refusal.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
    }
}

#[test]
fn typing_notifications_and_leaving_name_their_audiences() {
    for (frame, reply) in [
        (
            r#"{"type":"typing","is_typing":true}"#,
            r#"{"type":"typing_indicator","user_id":"ann","is_typing":true,"broadcast":{"exclude_sender":true}}"#,
        ),
        (
            r#"{"type":"notify","user_id":"ben","text":"look"}"#,
            r#"{"type":"notification","from":"ann","text":"look","broadcast":{"user_id":"ben"}}"#,
        ),
        (
            r#"{"type":"leave"}"#,
            r#"{"type":"bye","sidewire":{"close":true}}"#,
        ),
    ] {
        assert_eq!(send(&Chat::default(), ANN, frame).unwrap(), reply);
    }
}
