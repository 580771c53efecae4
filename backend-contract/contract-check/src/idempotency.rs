//! Repeats: the same call again, as a retry would make it, and the same frame again, as a client would
//! send it over another connection.

use crate::{
    answer::{self, Outcome},
    call::{BackendAnswer, CallError, PreparedCall},
    report::{Check, Finding},
    session::Session,
    settings::Retry,
};

const CONTRACT: &str = "the same Idempotency-Key is the same event: it is applied once, and \
                        answered alike";
const FIX: &str = "remember the answer to each Idempotency-Key for some minutes and give it again \
                   when the key comes back; it is needed only with BACKEND_RETRY=idempotent \
                   (--retry idempotent), so without it leave BACKEND_RETRY as it is";

const FRAME_CONTRACT: &str = "the same X-Client-Message-Id of one user is the same frame, whatever its \
                              Idempotency-Key: it is applied once, and answered alike";
const FRAME_FIX: &str = "remember the answer to each user's X-Client-Message-Id for some minutes and give \
                         it again; it is needed only for clients that ask for acknowledgements (ack=1)";

/// Makes one call twice, and then the like of it with another key.
pub(crate) async fn repeated_key(session: &mut Session, accepted: bool) {
    let check = Check::new("repeated key", "the same message call twice", CONTRACT);
    if !accepted {
        session.add(check.skip("the connect call was not accepted"));
        return;
    }
    session.begin(&check);
    let frame = session.settings.plain_frame();
    let call = session.message_call(&frame);
    let other = session.caller.again(&call);
    let found = match answers(session, [&call, &call, &other]).await {
        Ok(bodies) => match compare(&bodies) {
            Repeated::Alike => check.pass("the same answer twice, another one for another key"),
            Repeated::Indistinct => check.warn(
                "the same answer, but a new key gets it too",
                "it cannot be told whether the message was applied twice: see that a retry stores \
                 nothing again",
            ),
            Repeated::Other => {
                let got = "the second answer is another one: the message was applied twice";
                match session.settings.retry {
                    Retry::Idempotent => check.fail(got, FIX),
                    Retry::Unreached => check.warn(got, FIX),
                }
            }
        },
        Err(stopped) => stopped.finding(check, FIX),
    };
    session.add(found);
}

/// Sends one frame twice, and then the like of it with another id.
pub(crate) async fn repeated_frame(session: &mut Session, accepted: bool) {
    let check = Check::new(
        "repeated frame",
        "the same frame of a client twice",
        FRAME_CONTRACT,
    );
    if !accepted {
        session.add(check.skip("the connect call was not accepted"));
        return;
    }
    let with_id = |id: String| {
        let frame = serde_json::from_str(&session.settings.plain_frame());
        let Ok(serde_json::Value::Object(mut frame)) = frame else {
            return None;
        };
        frame.insert("id".to_owned(), id.into());
        Some(serde_json::Value::Object(frame).to_string())
    };
    let frames = (
        with_id(session.caller.next_id()),
        with_id(session.caller.next_id()),
    );
    let (Some(frame), Some(other)) = frames else {
        session.add(check.skip("the frame to send is not an object: it has no place for an id"));
        return;
    };
    session.begin(&check);
    let call = session.message_call(&frame);
    let repeat = session.caller.again(&call);
    let other = session.message_call(&other);
    let found = match answers(session, [&call, &repeat, &other]).await {
        Ok(bodies) => match compare(&bodies) {
            Repeated::Alike => check.pass("the same answer twice, another one for another id"),
            Repeated::Indistinct => check.warn(
                "the same answer, but a new id gets it too",
                "it cannot be told whether the frame was applied twice: see that a repeat stores \
                 nothing again",
            ),
            Repeated::Other => check.warn(
                "the second answer is another one: the frame was applied twice",
                FRAME_FIX,
            ),
        },
        Err(stopped) => stopped.finding(check, FRAME_FIX),
    };
    session.add(found);
}

/// Why three answers could not be had.
enum Stopped {
    /// The repeat was refused.
    Refused(BackendAnswer),
    NotJson(BackendAnswer),
    Unanswered(CallError),
}

impl Stopped {
    fn finding(&self, check: Check, fix: &str) -> Finding {
        match self {
            Self::Refused(answer) => check.warn(
                format!("the second time: {}", answer::described(answer)),
                fix,
            ),
            Self::NotJson(answer) => {
                let got = answer::described(answer);
                check.skip(format!("the message was not answered with JSON: {got}"))
            }
            Self::Unanswered(error) => check.unanswered(error),
        }
    }
}

async fn answers(
    session: &mut Session,
    calls: [&PreparedCall; 3],
) -> Result<Vec<Vec<u8>>, Stopped> {
    let mut bodies = Vec::new();
    for call in calls {
        match session.send(call).await {
            Ok((answer, Outcome::Replies { .. })) => bodies.push(answer.body),
            Ok((answer, Outcome::Refused)) if bodies.len() == 1 => {
                return Err(Stopped::Refused(answer));
            }
            Ok((answer, _)) => return Err(Stopped::NotJson(answer)),
            Err(error) => return Err(Stopped::Unanswered(error)),
        }
    }
    Ok(bodies)
}

/// What three answers say: the first, the repeat's, and that of something else.
enum Repeated {
    Alike,
    Indistinct,
    Other,
}

fn compare(bodies: &[Vec<u8>]) -> Repeated {
    match bodies {
        [first, again, _] if first != again => Repeated::Other,
        [first, _, other] if first == other => Repeated::Indistinct,
        _ => Repeated::Alike,
    }
}
