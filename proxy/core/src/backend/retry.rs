//! Which calls are made again, and how long to wait before. Pure.

use std::time::{Duration, SystemTime};

use super::BackendError;
use super::response::Reached;
use crate::settings::Retry;

/// How long to wait at least before the call is made again; `None`: this result is final.
#[must_use]
pub fn wait<S>(result: &Result<Reached<S>, BackendError>, rule: Retry) -> Option<Duration> {
    match (result, rule) {
        (Err(error), _) if error.retryable() => Some(Duration::ZERO),
        // The backend may have seen these; it knows them again by their idempotency key.
        (Err(BackendError::TimedOut { .. } | BackendError::Broken { .. }), Retry::Idempotent) => {
            Some(Duration::ZERO)
        }
        (Ok(Reached::Whole(answer)), Retry::Idempotent)
            if matches!(answer.status.as_u16(), 502..=504) =>
        {
            Some(answer.retry_after.unwrap_or_default())
        }
        _ => None,
    }
}

/// Far beyond every function's end; a moment that lies further ahead may not be countable.
const LONGEST: Duration = Duration::from_hours(24);

/// Reads `Retry-After` (RFC 9110, section 10.2.3): seconds, or a date, which counts from `now`.
#[must_use]
pub fn after(value: &str, now: SystemTime) -> Option<Duration> {
    let value = value.trim();
    let is_number = !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit());
    let wait = if is_number {
        Duration::from_secs(value.parse().unwrap_or(u64::MAX))
    } else {
        let date = httpdate::parse_http_date(value).ok()?;
        date.duration_since(now).unwrap_or_default()
    };
    Some(wait.min(LONGEST))
}

#[cfg(test)]
mod tests;
