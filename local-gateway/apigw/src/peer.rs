//! Who sent a request.

use std::net::SocketAddr;

use local_faults::Wire;

use crate::head::Head;

/// Who sent a request, and how it looked before it was parsed.
#[derive(Debug, Clone)]
pub struct Peer {
    /// Where it came from.
    pub address: SocketAddr,
    /// The connection that it came by.
    pub wire: Wire,
    pub(crate) head: Head,
}
