//! Who sent a request.

use std::net::SocketAddr;

use crate::head::Head;

/// Who sent a request, and how it looked before it was parsed.
#[derive(Debug, Clone)]
pub struct Peer {
    /// Where it came from.
    pub address: SocketAddr,
    pub(crate) head: Head,
}
