//! A repeated `Idempotency-Key`: the same call again, as a retry would make it.

use crate::{
    answer::{self, Outcome},
    report::Check,
    session::Session,
    settings::Retry,
};

const CONTRACT: &str = "the same Idempotency-Key is the same event: it is applied once, and \
                        answered alike";
const FIX: &str = "remember the answer to each Idempotency-Key for some minutes and give it again \
                   when the key comes back; it is needed only with BACKEND_RETRY=idempotent \
                   (--retry idempotent), so without it leave BACKEND_RETRY as it is";

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
    let mut answers = Vec::new();
    for call in [&call, &call, &other] {
        match session.send(call).await {
            Ok((answer, Outcome::Replies { .. })) => answers.push(answer),
            Ok((answer, Outcome::Refused)) if answers.len() == 1 => {
                let got = format!("the second time: {}", answer::described(&answer));
                session.add(check.warn(got, FIX));
                return;
            }
            Ok((answer, _)) => {
                let got = answer::described(&answer);
                session.add(check.skip(format!("the message was not answered with JSON: {got}")));
                return;
            }
            Err(error) => {
                session.add(check.unanswered(&error));
                return;
            }
        }
    }
    let bodies: Vec<_> = answers
        .iter()
        .map(|answer| answer.body.as_slice())
        .collect();
    session.add(match bodies.as_slice() {
        [first, again, _] if first != again => {
            let got = "the second answer is another one: the message was applied twice";
            match session.settings.retry {
                Retry::Idempotent => check.fail(got, FIX),
                Retry::Unreached => check.warn(got, FIX),
            }
        }
        [first, _, other] if first == other => check.warn(
            "the same answer, but a new key gets it too",
            "it cannot be told whether the message was applied twice: see that a retry stores \
             nothing again",
        ),
        _ => check.pass("the same answer twice, another one for another key"),
    });
}
