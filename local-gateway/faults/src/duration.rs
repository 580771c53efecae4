//! Times as people write them.

use std::time::Duration;

/// A time as people write it: a number with `ms`, `s`, `m` or `h` behind it.
pub fn parse_duration(text: &str) -> Result<Duration, DurationError> {
    let end = text.find(|character: char| !character.is_ascii_digit());
    let parsed = end.and_then(|end| {
        let (number, unit) = text.split_at_checked(end)?;
        let number: u64 = number.parse().ok()?;
        match unit {
            "ms" => Some(Duration::from_millis(number)),
            "s" => Some(Duration::from_secs(number)),
            "m" => Some(Duration::from_secs(number.checked_mul(60)?)),
            "h" => Some(Duration::from_secs(number.checked_mul(3_600)?)),
            _ => None,
        }
    });
    parsed.ok_or_else(|| DurationError(text.to_owned()))
}

/// Text that is no time.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no time: expected a whole number with its unit, such as 500ms, 29s, 10m, 2h")]
pub struct DurationError(String);

#[cfg(test)]
mod tests;
