//! What a client gets instead of a connection.

use http::StatusCode;

/// The status and the message of a refused handshake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct HandshakeRefusal {
    pub(crate) status: StatusCode,
    pub(crate) message: &'static str,
}

impl HandshakeRefusal {
    pub(crate) const fn new(status: StatusCode, message: &'static str) -> Self {
        Self { status, message }
    }
}
