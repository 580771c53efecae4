//! The ids of connections.
//!
//! The form (16 characters, base64url of 11 bytes, ending in `=`) is observed and not documented. It
//! is kept because its `-`, `_` and `=` bring URL-encoding mistakes to light.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE;

const LENGTH: usize = 16;

/// The id of one WebSocket connection.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ConnectionId(String);

impl ConnectionId {
    /// A fresh id.
    pub fn random() -> Self {
        Self(URL_SAFE.encode(rand::random::<[u8; 11]>()))
    }

    /// The id, if `text` has an id's form. Whether such a connection exists is another question.
    pub fn parse(text: &str) -> Option<Self> {
        let body = text.strip_suffix('=')?;
        let shaped = text.len() == LENGTH
            && body
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        shaped.then(|| Self(text.to_owned()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ConnectionId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests;
