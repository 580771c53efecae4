//! How long answers take: the median and the worst of 20.

use std::time::Duration;

use crate::{answer::Outcome, report::Check, session::Session};

const CALLS: usize = 20;
/// People feel a chat that is slower.
const MEDIAN: Duration = Duration::from_secs(1);
/// API Gateway gives an invocation 29 s.
const WORST: Duration = Duration::from_secs(10);

/// Sends 20 messages, one after the other.
pub(crate) async fn slow_answers(session: &mut Session, accepted: bool) {
    let check = Check::new(
        "slow answers",
        format!("{CALLS} messages, one after the other"),
        "a message call has 60 s to its first byte; below 1 s feels like a chat",
    );
    if !accepted {
        session.add(check.skip("the connect call was not accepted"));
        return;
    }
    session.begin(&check);
    let frame = session.settings.plain_frame();
    let mut times = Vec::new();
    for _ in 0..CALLS {
        let call = session.message_call(&frame);
        match session.send(&call).await {
            Err(error) => {
                session.add(check.unanswered(&error));
                return;
            }
            Ok((answer, Outcome::Refused | Outcome::Broken { .. })) => {
                let got = format!("a message was answered with {}", answer.status);
                let done = times.len();
                session.add(check.skip(format!("{got} after {done} good answers")));
                return;
            }
            Ok((answer, _)) => times.push(answer.first_byte.unwrap_or(answer.elapsed)),
        }
    }
    times.sort();
    let median = times.get(CALLS / 2).copied().unwrap_or_default();
    let worst = times.last().copied().unwrap_or_default();
    let got = format!(
        "to the first byte: median {} ms, worst {} ms",
        median.as_millis(),
        worst.as_millis()
    );
    session.add(if median > MEDIAN || worst > WORST {
        check.warn(got, "find out what takes so long, or stream what is ready")
    } else {
        check.pass(got)
    });
}
