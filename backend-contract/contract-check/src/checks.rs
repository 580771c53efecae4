//! All checks, in their order.

use crate::{
    connect, idempotency, message,
    report::{Check, Finding, Report},
    session::{Progress, Session},
    settings::{Settings, Unusable},
    signature, timing,
};

/// Makes all checks, one after the other.
///
/// # Errors
/// The backend cannot be reached, or the settings make no sense.
pub async fn run(settings: Settings) -> Result<Report, Unusable> {
    run_with_progress(settings, Box::new(|_, _| {})).await
}

/// The same, and tells of each check before its calls are made.
///
/// # Errors
/// The backend cannot be reached, or the settings make no sense.
pub async fn run_with_progress(settings: Settings, progress: Progress) -> Result<Report, Unusable> {
    settings.check()?;
    let mut session = Session::new(settings, progress)?;
    let accepted = connect::good(&mut session).await?;
    connect::bad_token(&mut session, accepted).await;
    connect::unknown_booking(&mut session, accepted).await;
    message::all(&mut session, accepted).await;
    idempotency::repeated_key(&mut session, accepted).await;
    message::streams(&mut session, accepted).await;
    idempotency::repeated_frame(&mut session, accepted).await;
    let seen = std::mem::take(&mut session.seen);
    seen.findings()
        .into_iter()
        .for_each(|finding| session.add(finding));
    signature::all(&mut session, accepted).await;
    timing::slow_answers(&mut session, accepted).await;
    if session.caller.is_over() {
        session.add(out_of_time(&session.settings));
    }
    Ok(session.report)
}

/// Says that not everything was tried. That is a failure: what was not tried has not passed.
fn out_of_time(settings: &Settings) -> Finding {
    let limit = settings.limits.whole.as_secs_f64();
    let check = Check::new(
        "time limit",
        "all checks, one after the other",
        "people wait for each answer; by default all checks together have 120 s",
    );
    check.fail(
        format!("not done after {limit} s: what is left was skipped"),
        "answer sooner: the checks above say which calls were slow; --time-limit gives more time",
    )
}
