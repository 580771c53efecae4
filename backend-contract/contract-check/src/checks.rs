//! All checks, in their order.

use crate::{
    connect, idempotency, message,
    report::Report,
    session::Session,
    settings::{Settings, Unusable},
    signature, timing,
};

/// Makes all checks, one after the other.
///
/// # Errors
/// The backend cannot be reached, or the settings make no sense.
pub async fn run(settings: Settings) -> Result<Report, Unusable> {
    settings.check()?;
    let mut session = Session::new(settings)?;
    let accepted = connect::good(&mut session).await?;
    connect::bad_token(&mut session, accepted).await;
    connect::unknown_booking(&mut session, accepted).await;
    message::all(&mut session, accepted).await;
    idempotency::repeated_key(&mut session, accepted).await;
    message::streams(&mut session, accepted).await;
    let seen = std::mem::take(&mut session.seen);
    seen.findings()
        .into_iter()
        .for_each(|finding| session.add(finding));
    signature::all(&mut session, accepted).await;
    timing::slow_answers(&mut session, accepted).await;
    Ok(session.report)
}
