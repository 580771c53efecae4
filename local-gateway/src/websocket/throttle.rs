//! Token buckets, as API Gateway throttles with them: a rate at which tokens come, and how many may be saved up.
//!
//! Source: API Gateway Developer Guide, api-gateway-request-throttling. The buckets go by the gateway's clock.

#[cfg(test)]
mod tests;

use std::str::FromStr;
use std::sync::{Mutex, PoisonError};

use crate::clock::EpochMs;

/// How many requests are let through.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    /// For how long it goes on: requests per second.
    pub per_second: f64,
    /// How many may come at once.
    pub burst: u32,
}

/// Throttles of the whole API. Without a rate nothing is throttled.
#[derive(Debug, Clone, Default)]
pub struct Throttles {
    /// New connections. One too many gets 429.
    pub connect: Option<Rate>,
    /// Messages, for each route that has no throttle of its own. The sender of one too many gets an error frame.
    pub messages: Option<Rate>,
    /// Calls of the management API. One too many gets 429.
    pub management: Option<Rate>,
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

/// The tokens that are left of a rate.
#[derive(Debug)]
pub(crate) struct Bucket {
    rate: Rate,
    /// How many tokens there were, and when.
    level: Mutex<(f64, EpochMs)>,
}

impl Bucket {
    pub(crate) fn full(rate: Rate, now: EpochMs) -> Self {
        Self {
            rate,
            level: Mutex::new((f64::from(rate.burst), now)),
        }
    }

    /// Takes a token, if there is one.
    pub(crate) fn take(&self, now: EpochMs) -> bool {
        let mut level = self.level.lock().unwrap_or_else(PoisonError::into_inner);
        let (tokens, at) = *level;
        let come = now.since(at).as_secs_f64() * self.rate.per_second;
        let tokens = (tokens + come).min(f64::from(self.rate.burst));
        let enough = tokens >= 1.0;
        *level = (if enough { tokens - 1.0 } else { tokens }, now.max(at));
        enough
    }
}

/// Whether a request may pass: where there is no bucket it may.
pub(crate) fn admits(bucket: Option<&Bucket>, now: EpochMs) -> bool {
    bucket.is_none_or(|bucket| bucket.take(now))
}
