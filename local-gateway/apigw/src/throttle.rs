//! Token buckets, as API Gateway throttles with them: a rate at which tokens come, and how many may be saved up.
//!
//! Source: API Gateway Developer Guide, api-gateway-request-throttling. The buckets go by the gateway's clock.

use std::sync::{Mutex, PoisonError};

use local_faults::EpochMs;

use crate::rate::Rate;

/// The tokens that are left of a rate.
#[derive(Debug)]
pub struct Bucket {
    rate: Rate,
    /// How many tokens there were, and when.
    level: Mutex<(f64, EpochMs)>,
}

impl Bucket {
    /// A bucket that has all the tokens of a burst.
    pub fn full(rate: Rate, now: EpochMs) -> Self {
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

#[cfg(test)]
mod tests;
