//! The message call: plain, in every script, large, nonsensical, and streamed.

use serde_json::{Value, value::RawValue};

use crate::{
    answer::{self, FRAME_LIMIT, Outcome},
    call::BackendAnswer,
    report::{Check, Finding},
    session::Session,
    shape::{Shape, shown},
    stream::Format,
};

const NOT_CONNECTED: &str = "the connect call was not accepted";
const NO_TEXT: &str = "the --message has neither a member `text` nor {text} in it";
/// Several scripts, characters beyond 16 bits, quotes, a joined emoji; nothing that a database
/// would normalise.
const TEXT: &str = "Zoë \"quoted\" \\ Ωμέγα 你好 שלום 🦀 👩‍👩‍👧 \t\u{2028} end";
const NO_FRAME: &str = "(none)";
const LARGE: usize = 100 << 10;
/// What no client of a chat should send, and some will.
const NONSENSE: [(&str, &str); 5] = [
    ("a string", r#""hello""#),
    ("a number", "7"),
    ("null", "null"),
    ("an array", "[1]"),
    ("an empty object", "{}"),
];

/// Tries a plain message, then what depends on it.
pub(crate) async fn all(session: &mut Session, accepted: bool) {
    let first = plain(session, accepted).await;
    unicode(session, accepted).await;
    large(session, accepted).await;
    reaction(session, accepted, first.as_ref()).await;
    nonsense(session, accepted).await;
    session.reference = first.is_some();
    if session.reference {
        extras(session).await;
    }
}

/// Sends the message; returns the id of the message that came back, where it is one of the
/// reference chat's.
async fn plain(session: &mut Session, accepted: bool) -> Option<String> {
    let frame = session.settings.plain_frame();
    let check = Check::new(
        "message",
        format!("message {}", shown(&frame)),
        "2xx with JSON (an object, an array, null), no body, or a stream",
    );
    if !accepted {
        session.add(check.skip(NOT_CONNECTED));
        return None;
    }
    session.begin(&check);
    let call = session.message_call(&frame);
    let (answer, outcome) = match session.send(&call).await {
        Ok(answered) => answered,
        Err(error) => {
            session.add(check.unanswered(&error));
            return None;
        }
    };
    let id = match &outcome {
        Outcome::Replies { replies, .. } => replies.iter().find_map(|reply| message_id(reply)),
        _ => None,
    };
    session.add(judged(check, &answer, outcome));
    id
}

fn judged(check: Check, answer: &BackendAnswer, outcome: Outcome) -> Finding {
    let got = answer::described(answer);
    match outcome {
        Outcome::Replies { .. } => check.pass(got),
        Outcome::Stream { records, .. } => match bad_record(&records) {
            None => check.pass(got),
            Some((problem, fix)) => check.fail(problem, fix),
        },
        Outcome::Refused => check.fail(
            got,
            "give a --message that this backend understands; 401 means that the token in the body \
             was not accepted, 422 that the body must be connection_id, message and token",
        ),
        Outcome::Broken { fix } => check.fail(got, fix),
    }
}

/// The id of a reply of type `message`.
fn message_id(reply: &RawValue) -> Option<String> {
    let reply: Value = serde_json::from_str(reply.get()).ok()?;
    (reply.get("type")?.as_str()? == "message").then_some(())?;
    Some(reply.get("id")?.as_str()?.to_owned())
}

async fn unicode(session: &mut Session, accepted: bool) {
    let contract = "a frame is passed on byte for byte, and so is what comes back";
    let check = Check::new("unicode", "message with many scripts and emoji", contract);
    let finding = match session.settings.frame(TEXT) {
        _ if !accepted => check.skip(NOT_CONNECTED),
        None => check.skip(NO_TEXT),
        Some(frame) => {
            session.begin(&check);
            let call = session.message_call(&frame);
            match session.send(&call).await {
                Err(error) => check.unanswered(&error),
                Ok((answer, Outcome::Replies { replies, .. })) => {
                    came_back(check, &answer, &replies)
                }
                Ok((answer, Outcome::Stream { .. })) => check.warn(
                    answer::described(&answer),
                    "it cannot be told whether the text was kept: the answer is a stream",
                ),
                Ok((answer, Outcome::Refused)) => check.fail(
                    answer::described(&answer),
                    "accept every JSON string; the same message in ASCII is the check before this",
                ),
                Ok((answer, Outcome::Broken { fix })) => {
                    check.fail(answer::described(&answer), fix)
                }
            }
        }
    };
    session.add(finding);
}

fn came_back(check: Check, answer: &BackendAnswer, replies: &[Box<RawValue>]) -> Finding {
    let values = replies
        .iter()
        .filter_map(|reply| serde_json::from_str(reply.get()).ok());
    let texts: Vec<String> = values.flat_map(|value: Value| strings(&value)).collect();
    if texts.iter().any(|text| text.contains(TEXT)) {
        check.pass("the very text came back")
    } else if texts
        .iter()
        .any(|text| text.starts_with("Zo") || text.contains("quoted"))
    {
        check.fail(
            "the text came back changed",
            "read and write JSON as UTF-8, and keep strings as they are, up to 4-byte characters \
             (MySQL: utf8mb4)",
        )
    } else {
        check.warn(
            answer::described(answer),
            "it cannot be told whether the text was kept: no reply has it",
        )
    }
}

fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(strings).collect(),
        Value::Object(members) => members.values().flat_map(strings).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => Vec::new(),
    }
}

async fn large(session: &mut Session, accepted: bool) {
    let contract = "clients send up to 128 KiB; a 4xx tells them that it is too much";
    let check = Check::new("large message", "message with 100 KiB of text", contract);
    let finding = match session.settings.frame(&"x".repeat(LARGE)) {
        _ if !accepted => check.skip(NOT_CONNECTED),
        None => check.skip(NO_TEXT),
        Some(frame) => {
            session.begin(&check);
            let call = session.message_call(&frame);
            match session.send(&call).await {
                Err(error) => check.unanswered(&error),
                Ok((answer, outcome)) => {
                    let got = answer::described(&answer);
                    match outcome {
                        Outcome::Replies { .. } | Outcome::Stream { .. } => check.pass(got),
                        Outcome::Refused => check.warn(
                            got,
                            "raise the body limit if clients should be able to send this much",
                        ),
                        Outcome::Broken { fix } => check.fail(got, fix),
                    }
                }
            }
        }
    };
    session.add(finding);
}

async fn reaction(session: &mut Session, accepted: bool, message: Option<&String>) {
    let given = session.settings.reaction.clone();
    let known = |id: &String| {
        serde_json::json!({ "type": "reaction", "message_id": id, "emoji": "👍" }).to_string()
    };
    let frame = given.clone().or_else(|| message.map(known));
    let tried = format!("message {}", shown(frame.as_deref().unwrap_or(NO_FRAME)));
    let check = Check::new("reaction", tried, "an answer as to any message");
    let finding = match frame {
        _ if !accepted => check.skip(NOT_CONNECTED),
        None => check.skip("no --reaction was given, and no reply is a `message` with an `id`"),
        Some(frame) => {
            session.begin(&check);
            let call = session.message_call(&frame);
            match session.send(&call).await {
                Err(error) => check.unanswered(&error),
                Ok((answer, Outcome::Refused)) if given.is_none() && answer.status != 401 => check
                    .skip(format!(
                        "this form of a reaction is not known here ({}); give --reaction",
                        answer.status
                    )),
                Ok((answer, outcome)) => judged(check, &answer, outcome),
            }
        }
    };
    session.add(finding);
}

async fn nonsense(session: &mut Session, accepted: bool) {
    for (name, frame) in NONSENSE {
        let contract = "2xx or 4xx: a client may send any JSON";
        let check = Check::new(
            "nonsense frame",
            format!("message that is {name}"),
            contract,
        );
        let finding = if accepted {
            session.begin(&check);
            let call = session.message_call(frame);
            match session.send(&call).await {
                Err(error) => check.unanswered(&error),
                Ok((answer, Outcome::Broken { fix })) => {
                    check.fail(answer::described(&answer), fix)
                }
                Ok((answer, Outcome::Refused)) if answer.status == 401 => check.warn(
                    answer::described(&answer),
                    "answer 422: a 401 closes the client's connection",
                ),
                Ok((answer, _)) => check.pass(answer::described(&answer)),
            }
        } else {
            check.skip(NOT_CONNECTED)
        };
        session.add(finding);
    }
}

/// Frames of the reference chat that show more of the contract. Where they are not known they are
/// refused, and what they would have shown is skipped.
async fn extras(session: &mut Session) {
    for frame in [
        r#"{"type":"burst","count":2}"#,
        r#"{"type":"create_thread","thread":"contract-check"}"#,
        r#"{"type":"subscribe","thread":"contract-check"}"#,
        r#"{"type":"unsubscribe","thread":"contract-check"}"#,
        r#"{"type":"typing","is_typing":false}"#,
    ] {
        let call = session.message_call(frame);
        // Only the replies count, and they are remembered.
        session.send(&call).await.ok();
    }
}

/// Tries the stream of the settings, or those of the reference chat.
pub(crate) async fn streams(session: &mut Session, accepted: bool) {
    let given = session.settings.stream.clone();
    let frames = match &given {
        Some(frame) => vec![Some(frame.as_str())],
        None if !session.reference => vec![None],
        None => vec![
            Some(r#"{"type":"ask","text":"contract-check"}"#),
            Some(r#"{"type":"ask_sse","text":"contract-check"}"#),
        ],
    };
    for frame in frames {
        let check = Check::new(
            "stream",
            format!("message {}", shown(frame.unwrap_or(NO_FRAME))),
            "application/x-ndjson or application/jsonl (a reply a line) or text/event-stream (a \
             reply an event's data), each an object of up to 128 KiB",
        );
        let finding = match frame {
            _ if !accepted => check.skip(NOT_CONNECTED),
            None => check.skip("no --stream was given"),
            Some(frame) => {
                session.begin(&check);
                let call = session.message_call(frame);
                match session.send(&call).await {
                    Err(error) => check.unanswered(&error),
                    Ok((answer, outcome)) => stream(check, &answer, outcome, given.is_some()),
                }
            }
        };
        session.add(finding);
    }
}

fn stream(check: Check, answer: &BackendAnswer, outcome: Outcome, promised: bool) -> Finding {
    match outcome {
        Outcome::Stream { format, records } => streamed(check, answer, format, &records),
        Outcome::Broken { fix } => check.fail(answer::described(answer), fix),
        Outcome::Replies { .. } | Outcome::Refused if promised => check.fail(
            answer::described(answer),
            "send a stream with `Content-Type: application/x-ndjson` or `text/event-stream`; as \
             it is, nothing reaches clients before the end",
        ),
        Outcome::Replies { .. } | Outcome::Refused => check.skip(format!(
            "no stream is offered for this frame ({}); give --stream",
            answer.status
        )),
    }
}

fn streamed(check: Check, answer: &BackendAnswer, format: Format, records: &[String]) -> Finding {
    if let Some((problem, fix)) = bad_record(records) {
        return check.fail(problem, fix);
    }
    let got = answer::described(answer);
    if let Some(cut) = answer.cut {
        let fix = "end the stream some time: the function that reads it lives 15 minutes at most";
        return check.warn(format!("{got}, {cut}"), fix);
    }
    if records.is_empty() {
        let name = format.name();
        return check.fail(
            got,
            format!("send at least one record: no {name} were found in the body"),
        );
    }
    check.pass(got)
}

fn bad_record(records: &[String]) -> Option<(String, String)> {
    records.iter().enumerate().find_map(|(n, record)| {
        let n = n + 1;
        if record.len() > FRAME_LIMIT {
            let fix = "cut it into several records".to_owned();
            return Some((format!("record {n} has {} bytes", record.len()), fix));
        }
        let Ok(reply) = serde_json::from_str::<&RawValue>(answer::trimmed(record)) else {
            let fix = "write each record as one JSON value, in one line for NDJSON".to_owned();
            return Some((format!("record {n} is not JSON: {}", shown(record)), fix));
        };
        if !answer::is_object(reply) {
            let fix = "write each record as an object: anything else is never posted".to_owned();
            return Some((format!("record {n} is not an object"), fix));
        }
        let shape = Shape::of(reply);
        let problem = [shape.broadcast, shape.sidewire]
            .into_iter()
            .flatten()
            .find_map(Result::err);
        problem.map(|problem| {
            let fix = "write it as the contract has it; the proxy leaves such a record out";
            (format!("record {n}: {problem}"), fix.to_owned())
        })
    })
}
