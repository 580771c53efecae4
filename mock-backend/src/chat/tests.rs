use base64::{Engine, prelude::BASE64_STANDARD};
use http::StatusCode;
use serde_json::{Value, json};

use super::*;
use crate::stream::Piece;

mod scenarios;

const ANN: Seat<'_> = Seat {
    booking: Some("1"),
    user: Some("ann"),
};
const BEN: Seat<'_> = Seat {
    booking: Some("1"),
    user: Some("ben"),
};

fn send(chat: &Chat, seat: Seat<'_>, frame: &str) -> Result<String, Rejection> {
    send_with_key(chat, seat, frame, None)
}

fn send_with_key(
    chat: &Chat,
    seat: Seat<'_>,
    frame: &str,
    idempotency_key: Option<&str>,
) -> Result<String, Rejection> {
    send_with_keys(chat, seat, frame, (idempotency_key, None))
}

fn send_with_keys(
    chat: &Chat,
    seat: Seat<'_>,
    frame: &str,
    (idempotency_key, client_message_id): (Option<&str>, Option<&str>),
) -> Result<String, Rejection> {
    let json: &RawValue = serde_json::from_str(frame).unwrap();
    let incoming = Incoming {
        json,
        sent_at: 1_700_000_000_000,
        idempotency_key,
        client_message_id,
    };
    chat.message(seat, incoming).map(|reply| match reply {
        Reply::Json(json) => text(&json),
        Reply::Stream { pieces, .. } => pieces.iter().map(piece).collect(),
        Reply::Nothing => String::new(),
    })
}

fn piece(piece: &Piece) -> String {
    match piece {
        Piece::Bytes(bytes) => text(bytes),
        Piece::Pause(pause) => format!("<{} ms>", pause.as_millis()),
        other => panic!("{other:?}"),
    }
}

fn text(json: &Bytes) -> String {
    String::from_utf8(json.to_vec()).unwrap()
}

fn connect(chat: &Chat, seat: Seat<'_>) -> Value {
    serde_json::from_slice(&chat.connect(seat, Vec::new()).unwrap()).unwrap()
}

fn messages(chat: &Chat, seat: Seat<'_>) -> Vec<Value> {
    connect(chat, seat)["initial"]["messages"]
        .as_array()
        .unwrap()
        .clone()
}

#[test]
fn a_first_connection_gets_an_empty_history() {
    let chat = Chat::default();
    assert_eq!(
        text(&chat.connect(ANN, Vec::new()).unwrap()),
        concat!(
            r#"{"initial":{"type":"history","booking_id":"1","messages":[]},"#,
            r#""receipt":{"type":"receipt","user_id":"ann","read_up_to":null},"user_id":"ann"}"#,
        )
    );
}

#[test]
fn a_message_is_broadcast_and_remembered() {
    let chat = Chat::default();
    assert_eq!(
        send(&chat, ANN, r#"{"type":"message","text":"hi"}"#).unwrap(),
        concat!(
            r#"{"type":"message","id":"m1","user_id":"ann","text":"hi","#,
            r#""sent_at":1700000000000,"broadcast":true}"#,
        )
    );
    let reply = connect(&chat, BEN);
    let message = json!({
        "type": "message", "id": "m1", "user_id": "ann", "text": "hi", "sent_at": 1_700_000_000_000_u64
    });
    assert_eq!(reply["initial"]["messages"], json!([message]));
    assert_eq!(reply["receipt"]["read_up_to"], "m1");
}

#[test]
fn a_reaction_is_broadcast_and_remembered() {
    let chat = Chat::default();
    send(&chat, ANN, r#"{"type":"message","text":"hi"}"#).unwrap();
    assert_eq!(
        send(
            &chat,
            BEN,
            r#"{"type":"reaction","message_id":"m1","emoji":"👍"}"#
        )
        .unwrap(),
        r#"{"type":"reaction","message_id":"m1","user_id":"ben","emoji":"👍","broadcast":true}"#
    );
    let reactions = &messages(&chat, ANN)[0]["reactions"];
    assert_eq!(*reactions, json!([{ "user_id": "ben", "emoji": "👍" }]));
}

#[test]
fn a_reaction_to_an_unknown_message_is_404() {
    let frame = r#"{"type":"reaction","message_id":"m7","emoji":"👍"}"#;
    let refusal = send(&Chat::default(), ANN, frame).unwrap_err();
    assert_eq!(
        refusal,
        Rejection::new(StatusCode::NOT_FOUND, r#"no message "m7""#)
    );
}

#[test]
fn a_frame_of_nothing_but_a_body_is_a_message() {
    let chat = Chat::default();
    let body = send(&chat, ANN, r#"{"body":"Hello!"}"#).unwrap();
    let text = send(
        &Chat::default(),
        ANN,
        r#"{"type":"message","text":"Hello!"}"#,
    );
    assert_eq!(body, text.unwrap());
    assert_eq!(messages(&chat, BEN)[0]["text"], "Hello!");
}

#[test]
fn a_reaction_to_another_systems_number_is_broadcast() {
    let frame = r#"{"type":"reaction","emoji":"❤️","message_id":123}"#;
    assert_eq!(
        send(&Chat::default(), BEN, frame).unwrap(),
        r#"{"type":"reaction","message_id":123,"user_id":"ben","emoji":"❤️","broadcast":true}"#
    );
}

#[test]
fn what_is_wrong_with_a_frame_is_named() {
    for (frame, problem) in [
        ("{}", "there is no `type`, and no `body`"),
        (
            r#"{"body":7}"#,
            "`body`: invalid type: integer `7`, expected a string",
        ),
        (
            r#"{"type":"reaction","message_id":1}"#,
            "there is no `emoji`",
        ),
        (
            r#"{"type":"reaction","message_id":true,"emoji":"x"}"#,
            "`message_id`: expected a text or a number from 0",
        ),
        (
            r#"{"type":"dance","body":"x"}"#,
            r#"unknown message type "dance"; known are message, reaction, "#,
        ),
    ] {
        let refusal = send(&Chat::default(), ANN, frame).unwrap_err();
        assert_eq!(refusal.status, StatusCode::UNPROCESSABLE_ENTITY, "{frame}");
        assert!(
            refusal.detail.contains(problem),
            "{frame}: {}",
            refusal.detail
        );
    }
}

#[test]
fn bookings_do_not_hear_each_other() {
    let chat = Chat::default();
    send(&chat, ANN, r#"{"type":"message","text":"hi"}"#).unwrap();
    let elsewhere = Seat {
        booking: Some("2"),
        user: Some("cy"),
    };
    assert_eq!(messages(&chat, elsewhere), Vec::<Value>::new());
    let answer = send(&chat, elsewhere, r#"{"type":"message","text":"ho"}"#).unwrap();
    assert!(answer.contains(r#""id":"m1""#), "{answer}");
}

#[test]
fn without_a_booking_there_is_a_welcome() {
    let reply = connect(
        &Chat::default(),
        Seat {
            booking: None,
            user: Some("ann"),
        },
    );
    let welcome = json!({ "type": "welcome", "user_id": "ann" });
    assert_eq!(reply, json!({ "initial": welcome, "user_id": "ann" }));
}

#[test]
fn a_history_frame_is_answered_to_the_sender_alone() {
    let chat = Chat::default();
    send(&chat, ANN, r#"{"type":"message","text":"hi"}"#).unwrap();
    let history = send(&chat, BEN, r#"{"type":"history"}"#).unwrap();
    let history: Value = serde_json::from_str(&history).unwrap();
    assert_eq!(history["messages"][0]["text"], "hi");
    assert!(history.get("broadcast").is_none());
}

#[test]
fn an_echo_is_byte_for_byte() {
    let frame = r#"{ "type":"echo", "n":12345678901234567890.10e400, "b":"\u0041\/", "a":[ ] }"#;
    assert_eq!(
        send(&Chat::default(), ANN, frame).unwrap(),
        format!(r#"{{"type":"echo","message":{frame}}}"#)
    );
}

#[test]
fn a_burst_is_several_replies_up_to_a_limit() {
    let chat = Chat::default();
    assert_eq!(
        send(&chat, ANN, r#"{"type":"burst","count":2}"#).unwrap(),
        r#"[{"type":"burst","n":1},{"type":"burst","n":2}]"#
    );
    assert_eq!(
        send(&chat, ANN, r#"{"type":"burst","count":0}"#).unwrap(),
        "[]"
    );
    let refusal = send(&chat, ANN, r#"{"type":"burst","count":1001}"#).unwrap_err();
    assert_eq!(refusal.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[test]
fn other_frames_are_422() {
    let unknown = [
        r#"{"type":"dance"}"#,
        "{}",
        "7",
        "null",
        "[]",
        r#"{"type":7}"#,
    ];
    let misshapen = [r#"{"type":"message"}"#, r#"{"type":"burst","count":-1}"#];
    for frame in unknown.into_iter().chain(misshapen) {
        let refusal = send(&Chat::default(), ANN, frame).unwrap_err();
        assert_eq!(refusal.status, StatusCode::UNPROCESSABLE_ENTITY, "{frame}");
    }
}

#[test]
fn a_clients_repeat_gets_the_first_answer_whatever_its_key() {
    let chat = Chat::default();
    let say = |seat, text: &str, id, key| {
        let frame = format!(r#"{{"type":"message","text":"{text}"}}"#);
        send_with_keys(&chat, seat, &frame, (Some(key), Some(id))).unwrap()
    };
    let first = say(ANN, "hi", "a-1", "c:1");
    assert_eq!(say(ANN, "hi", "a-1", "d:1"), first);
    // Another's frame, another id, and another frame of a client that counts from one again.
    for other in [
        say(BEN, "hi", "a-1", "e:1"),
        say(ANN, "hi", "a-2", "d:2"),
        say(ANN, "ho", "a-1", "d:3"),
    ] {
        assert_ne!(other, first);
    }
    assert_eq!(messages(&chat, ANN).len(), 4);
}

#[test]
fn a_repeated_key_gets_the_first_answer_and_stores_nothing() {
    let chat = Chat::default();
    let first = send_with_key(&chat, ANN, r#"{"type":"message","text":"hi"}"#, Some("c:1"));
    let again = send_with_key(&chat, ANN, r#"{"type":"message","text":"ho"}"#, Some("c:1"));
    assert_eq!(first.unwrap(), again.unwrap());
    assert_eq!(messages(&chat, ANN).len(), 1);
}

#[test]
fn a_thread_keeps_its_last_messages_only() {
    let chat = Chat::default();
    for _ in 0..=thread::MESSAGES {
        send(&chat, ANN, r#"{"type":"message","text":"hi"}"#).unwrap();
    }
    let messages = messages(&chat, ANN);
    assert_eq!(messages.len(), thread::MESSAGES);
    assert_eq!(messages[0]["id"], "m2");
}

#[test]
fn a_full_map_forgets_its_oldest_entry() {
    let mut map = Bounded::<String, u8>::new(2);
    for key in ["a", "b", "a", "c"] {
        *map.entry(key) += 1;
    }
    assert_eq!(
        (map.get("a"), map.get("b"), map.get("c")),
        (None, Some(&1), Some(&1))
    );
}
