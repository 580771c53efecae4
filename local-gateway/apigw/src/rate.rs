//! How many requests are let through.

use std::str::FromStr;

/// How many requests are let through.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    /// For how long it goes on: requests per second.
    pub per_second: f64,
    /// How many may come at once.
    pub burst: u32,
}

/// Text that is no rate.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} is no throttle: expected RATE/BURST, requests per second and how many may come at once"
)]
pub struct RateError(String);

impl FromStr for Rate {
    type Err = RateError;

    fn from_str(text: &str) -> Result<Self, RateError> {
        let rate = text.split_once('/').and_then(|(rate, burst)| {
            let (per_second, burst) = (rate.parse().ok()?, burst.parse().ok()?);
            Self::new(per_second, burst)
        });
        rate.ok_or_else(|| RateError(text.to_owned()))
    }
}

impl Rate {
    /// A rate, if `per_second` is a number that is not negative.
    pub fn new(per_second: f64, burst: u32) -> Option<Self> {
        (per_second.is_finite() && per_second >= 0.0).then_some(Self { per_second, burst })
    }
}

#[cfg(test)]
mod tests;
