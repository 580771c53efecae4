//! Ids that look like AWS's: request and message ids, trace ids.
//!
//! Request and message ids have the form of connection ids.

use local_faults::{ConnectionId, EpochMs};

/// A fresh `requestId` or `messageId`.
pub(crate) fn event_id() -> String {
    ConnectionId::random().as_str().to_owned()
}

/// The root of one event's trace, in the form of X-Ray's `X-Amzn-Trace-Id`.
#[derive(Debug, Clone)]
pub struct TraceRoot(String);

impl TraceRoot {
    /// A fresh one, which begins at `time`.
    pub fn at(time: EpochMs) -> Self {
        let unique = rand::random::<u128>() >> 32;
        Self(format!(
            "Root=1-{:08x}-{unique:024x}",
            time.seconds() & 0xffff_ffff
        ))
    }

    /// What an HTTP request carries.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests;
