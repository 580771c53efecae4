//! Ids that look like AWS's: connection, request and message ids, invocation ids, trace ids.
//!
//! The form of the first three (16 characters, base64url of 11 bytes, ending in `=`) is observed and not
//! documented. It is kept because its `-`, `_` and `=` bring URL-encoding mistakes to light.

#[cfg(test)]
mod tests;

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE;

use crate::clock::EpochMs;

const LENGTH: usize = 16;

/// The id of one WebSocket connection.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct ConnectionId(String);

impl ConnectionId {
    pub(crate) fn random() -> Self {
        Self(sixteen_characters())
    }

    /// The id, if `text` has an id's form. Whether such a connection exists is another question.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let body = text.strip_suffix('=')?;
        let shaped = text.len() == LENGTH
            && body
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        shaped.then(|| Self(text.to_owned()))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ConnectionId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A fresh `requestId` or `messageId`.
pub(crate) fn event_id() -> String {
    sixteen_characters()
}

/// A fresh invocation id: a version 4 UUID.
pub(crate) fn invocation_id() -> String {
    let bits = rand::random::<u128>();
    let bits = (bits & !(0xf << 76) & !(0x3 << 62)) | (0x4 << 76) | (0x2 << 62);
    let hex = format!("{bits:032x}");
    let part = |range| hex.get(range).unwrap_or_default();
    format!(
        "{}-{}-{}-{}-{}",
        part(0..8),
        part(8..12),
        part(12..16),
        part(16..20),
        part(20..32)
    )
}

/// The root of one event's trace, in the form of X-Ray's `X-Amzn-Trace-Id`.
#[derive(Debug, Clone)]
pub(crate) struct TraceRoot(String);

impl TraceRoot {
    pub(crate) fn at(time: EpochMs) -> Self {
        let unique = rand::random::<u128>() >> 32;
        Self(format!(
            "Root=1-{:08x}-{unique:024x}",
            time.seconds() & 0xffff_ffff
        ))
    }

    /// What an HTTP request carries.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// What the Runtime API hands to the function: never sampled, nobody collects traces here.
    pub(crate) fn for_invocation(&self) -> String {
        format!("{};Parent={:016x};Sampled=0", self.0, rand::random::<u64>())
    }
}

fn sixteen_characters() -> String {
    URL_SAFE.encode(rand::random::<[u8; 11]>())
}
