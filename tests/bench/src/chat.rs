//! The chat that the world plays behind the function: what a client says, what the backend answers,
//! and what each client must then get.

use bytes::Bytes;
use serde_json::{Value, json};

/// Long enough that a frame has the length of an ordinary message, some 330 bytes.
const TEXT: &str = "It takes some words to say anything worth saying, so a message that people send \
    to each other is seldom shorter than this one, and with its ids, its author and its time around \
    it the frame that each of them gets comes to something over three hundred bytes.";

/// Whom a message is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum To {
    /// The backend answers its sender alone.
    Sender,
    /// The backend answers everybody in the room, the sender included.
    Room,
}

/// The frame that a client sends. `name` is not said twice in a run.
#[must_use]
pub fn frame(to: To, name: &str) -> String {
    let to = if to == To::Room { "room" } else { "me" };
    json!({ "type": "message", "to": to, "name": name, "text": TEXT }).to_string()
}

/// The frame that clients must get for a message of this name.
#[must_use]
pub fn answer(name: &str) -> Value {
    json!({
        "type": "message",
        "message": {
            "id": name,
            "user_id": "ann",
            "text": TEXT,
            "sent_at": "2026-11-25T07:00:08.123Z",
        },
    })
}

/// The frame that greets a new connection.
#[must_use]
pub fn greeting() -> Value {
    json!({ "type": "history", "messages": [answer("greeting")] })
}

/// What the backend answers on a path, for a body. `None`: no such call is known.
#[must_use]
pub fn backend(path: &str, body: &[u8]) -> Option<Value> {
    if path.ends_with("/connect") {
        return Some(json!({ "initial": greeting() }));
    }
    if !path.ends_with("/message") {
        return None;
    }
    let body: Value = serde_json::from_slice(body).ok()?;
    let name = body.pointer("/message/name")?.as_str()?;
    let mut reply = answer(name);
    if body.pointer("/message/to")?.as_str()? == "room" {
        reply
            .as_object_mut()?
            .insert("broadcast".to_owned(), json!(true));
    }
    Some(reply)
}

/// Whether `frame` is `expected`. A number of the log, which the function adds, does not count.
#[must_use]
pub fn is_frame(frame: &Bytes, expected: &Value) -> bool {
    let Ok(mut frame) = serde_json::from_slice::<Value>(frame) else {
        return false;
    };
    if let Some(members) = frame.as_object_mut() {
        members.remove("sidewire");
    }
    frame == *expected
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(to: To) -> Value {
        let message: Value = serde_json::from_str(&frame(to, "m1")).unwrap();
        let call = json!({ "connection_id": "c=", "message": message, "token": "t" });
        backend("/api/chat/ws/1/message", call.to_string().as_bytes()).unwrap()
    }

    #[test]
    fn a_message_to_the_room_is_answered_with_a_broadcast() {
        let mut expected = answer("m1");
        assert_eq!(answered(To::Sender), expected);
        expected["broadcast"] = json!(true);
        assert_eq!(answered(To::Room), expected);
    }

    #[test]
    fn a_handshake_is_answered_with_a_greeting() {
        let answer = backend("/api/chat/ws/1/connect", b"{}").unwrap();
        assert_eq!(answer["initial"], greeting());
        assert_eq!(backend("/elsewhere", b"{}"), None);
    }

    #[test]
    fn a_frame_is_right_with_and_without_a_number() {
        let right =
            |frame: &str| is_frame(&Bytes::copy_from_slice(frame.as_bytes()), &answer("m1"));
        let mut numbered = answer("m1");
        numbered["sidewire"] = json!({ "seq": 4 });
        assert!(right(&answer("m1").to_string()));
        assert!(right(&numbered.to_string()));
        assert!(!right(&answer("m2").to_string()));
        assert!(!right("half a fra"));
    }

    #[test]
    fn a_frame_is_as_long_as_an_ordinary_message() {
        assert!((300..400).contains(&answer("broadcast-1000-17").to_string().len()));
    }
}
