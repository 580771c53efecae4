//! The connect call: who gets in, who does not, and what a good answer looks like.

use backend_contract::ConnectReply;
use serde_json::value::RawValue;

use crate::{
    answer,
    call::{BackendAnswer, CallError, Identity},
    clock,
    report::{Check, Finding},
    session::Session,
    settings::Unusable,
    shape::{self, is_visible, shown},
};

/// The statuses that reach the client as they are; all others become 502.
const REFUSALS: [u16; 6] = [400, 401, 403, 404, 409, 429];
const TRIED: &str = "connect with the good token";
const GOOD: &str = "any 2xx accepts: an object, null, or no body; everything else refuses";

/// Connects with the good token; says whether that was accepted.
///
/// # Errors
/// Nobody answers at the backend's address.
pub(crate) async fn good(session: &mut Session) -> Result<bool, Unusable> {
    let check = Check::new("connect", TRIED, GOOD);
    session.begin(&check);
    let call = session.connect_call(&session.settings.token);
    let answer = match session.caller.make(&call).await {
        Err(CallError::Unreachable(cause)) => {
            let url = session.settings.backend.to_string();
            return Err(Unusable::Unreachable { url, cause });
        }
        Err(error) => {
            session.add(check.unanswered(&error));
            skip_shape(session);
            return Ok(false);
        }
        Ok(answer) => answer,
    };
    let got = answer::described(&answer);
    if !(200..300).contains(&answer.status) {
        session.add(check.fail(got, why_refused(answer.status)));
        skip_shape(session);
        return Ok(false);
    }
    session.add(check.pass(got));
    let shape = read(session, &answer);
    let usable = shape.is_ok();
    let check = Check::new(
        "connect answer",
        TRIED,
        "initial, receipt, user_id, org_id, sidewire.join: all optional; frames up to 128 KiB",
    );
    session.add(match shape {
        Ok(got) => check.pass(got),
        Err((got, fix)) => check.fail(got, fix),
    });
    session.add(content_type(&answer));
    Ok(usable)
}

fn skip_shape(session: &mut Session) {
    let check = Check::new("connect answer", TRIED, "an object, null, or no body");
    session.add(check.skip("the good token was not accepted"));
}

fn why_refused(status: u16) -> &'static str {
    match status {
        300..=399 => {
            "answer on this very path, the proxy never follows a redirect: usually the route has \
             a slash too many or too few at its end"
        }
        404 | 405 => {
            "serve POST on this path (--connect-path chooses another), or give a --booking that \
             exists: without it a made-up one is entered"
        }
        422 => {
            "take a body of exactly `connection_id` and `token`, two strings; all else is in \
             headers"
        }
        400..=499 => {
            "give a --token that this backend accepts, and --secret if it wants signatures"
        }
        _ => "let no error escape from the connect call; the backend's log says which one did",
    }
}

/// Reads the answer as the proxy does; what is wrong, and what to do.
fn read(session: &mut Session, answer: &BackendAnswer) -> Result<String, (String, &'static str)> {
    let wrong = "answer with an object of initial, receipt, user_id, org_id (strings) and \
                 sidewire; or with null; or with nothing";
    let text =
        str::from_utf8(&answer.body).map_err(|_| ("the body is not UTF-8".to_owned(), wrong))?;
    let text = answer::trimmed(text);
    if text.is_empty() || text == "null" || answer.status == 204 {
        return Ok("nothing, which accepts".to_owned());
    }
    let reply: Option<ConnectReply> = serde_json::from_str(text).ok();
    let Some(reply) = reply.filter(|_| text.starts_with('{')) else {
        return Err((
            format!("not of the contract's shape: {}", shown(text)),
            wrong,
        ));
    };
    for (name, id) in [("user_id", &reply.user_id), ("org_id", &reply.org_id)] {
        if id.as_deref().is_some_and(|id| !is_visible(id, 256)) {
            let fix = "give ids of 1 to 256 visible ASCII characters, or none";
            return Err((format!("`{name}` is not an id"), fix));
        }
    }
    if let Some(control) = &reply.sidewire {
        let fix = "name channels with 1 to 128 of A-Z a-z 0-9 . _ : -, at most 200";
        shape::channels(control).map_err(|problem| (problem, fix))?;
    }
    let mut members = Vec::new();
    let greetings = [("initial", &reply.initial), ("receipt", &reply.receipt)];
    for (name, frames) in greetings.iter().filter_map(|(n, f)| Some((n, f.as_ref()?))) {
        let frames = several(frames);
        if frames
            .iter()
            .any(|frame| frame.get().len() > answer::FRAME_LIMIT)
        {
            let fix = "send less, in several frames (an array), or a link to it";
            return Err((format!("a frame of `{name}` is over 128 KiB"), fix));
        }
        frames
            .iter()
            .for_each(|frame| session.seen.frame(frame.get().len()));
        members.push(format!("{name} (frames: {})", frames.len()));
    }
    members.extend(reply.user_id.iter().map(|_| "user_id".to_owned()));
    members.extend(reply.org_id.iter().map(|_| "org_id".to_owned()));
    members.extend(reply.sidewire.iter().map(|_| "sidewire".to_owned()));
    session.identity = Identity {
        user: reply.user_id,
        org: reply.org_id,
    };
    Ok(members.join(", "))
}

fn several(frames: &RawValue) -> Vec<Box<RawValue>> {
    match frames.get() {
        array if array.starts_with('[') => serde_json::from_str(array).unwrap_or_default(),
        _ => vec![frames.to_owned()],
    }
}

fn content_type(answer: &BackendAnswer) -> Finding {
    let check = Check::new("connect content type", TRIED, "JSON, if there is a body");
    let kind = answer.media_type.as_deref().unwrap_or("no content type");
    match kind {
        _ if answer.body.is_empty() => check.pass("no body, so none is needed"),
        kind if answer::is_json(kind) => check.pass(kind),
        _ => check.warn(kind, "send `Content-Type: application/json` with JSON"),
    }
}

/// Connects with a token that must not be accepted.
pub(crate) async fn bad_token(session: &mut Session, accepted: bool) {
    let contract = "a token that is not accepted is refused with 401 or 403";
    let check = Check::new("bad token", "connect with the bad token", contract);
    let finding = match &session.settings.bad_token {
        None => check.skip("no --bad-token was given"),
        Some(_) if !accepted => check.skip("the good token was not accepted either"),
        Some(token) => {
            session.begin(&check);
            match session.caller.make(&session.connect_call(token)).await {
                Err(error) => check.unanswered(&error),
                Ok(answer) => refused(check, &answer),
            }
        }
    };
    session.add(finding);
}

fn refused(check: Check, answer: &BackendAnswer) -> Finding {
    let got = answer::described(answer);
    match answer.status {
        401 | 403 => check.pass(got),
        200..=299 => check.fail(
            got,
            "look at the token in the connect call, and answer 401 when it is not good: this \
             backend lets anybody in",
        ),
        300..=399 => check.fail(
            got,
            "answer 401: a redirect to a login page means nothing to the proxy, and the \
             handshake fails with 502",
        ),
        status if REFUSALS.contains(&status) => check.warn(
            got,
            "answer 401 (who are you?) or 403 (you may not), so that clients can tell a bad \
             token from other trouble",
        ),
        500..=599 => check.fail(
            got,
            "answer 401 for a token that cannot be verified: this one makes an error escape, \
             and the handshake fails with 502",
        ),
        _ => check.fail(
            got,
            "answer 401 or 403: the handshake fails with 502 for this status",
        ),
    }
}

/// Connects to a booking that should not exist.
pub(crate) async fn unknown_booking(session: &mut Session, accepted: bool) {
    let booking = format!("contract-check-{}", clock::now().as_millis());
    let tried = format!("connect to booking {booking}");
    let contract = "accepted, or refused with 400, 401, 403, 404, 409 or 429";
    let check = Check::new("unknown booking", tried, contract);
    let finding = if session.settings.booking.is_none() {
        check.skip("the paths without a booking are checked (--no-booking)")
    } else if !accepted {
        check.skip("the good token was not accepted in the known booking either")
    } else {
        session.begin(&check);
        let call = session
            .caller
            .connect(Some(&booking), &session.settings.token);
        match session.caller.make(&call).await {
            Err(error) => check.unanswered(&error),
            Ok(answer) => unknown(check, &answer),
        }
    };
    session.add(finding);
}

fn unknown(check: Check, answer: &BackendAnswer) -> Finding {
    let got = answer::described(answer);
    match answer.status {
        200..=299 => check.pass(format!("accepted: {got}")),
        status if REFUSALS.contains(&status) => check.pass(format!("refused: {got}")),
        500..=599 => check.fail(got, "answer 404 for a booking that is not there"),
        300..=399 => check.fail(got, "answer 404: the proxy never follows a redirect"),
        _ => check.warn(
            got,
            "answer 404: the handshake fails with 502 for this status",
        ),
    }
}
