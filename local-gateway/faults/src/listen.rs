//! Binding listening sockets.

use std::io;
use std::net::SocketAddr;

use tokio::net::{TcpListener, TcpSocket};

/// How many clients may stand in line to be taken; the system may allow fewer. One too many waits
/// for a second or more before it tries again.
const BACKLOG: u32 = 16_384;

/// An address that cannot be listened on.
#[derive(Debug, thiserror::Error)]
pub enum ListenError {
    /// Another program listens there.
    #[error("{address} is in use: choose another with {flag}")]
    InUse {
        /// The address that was wanted.
        address: SocketAddr,
        /// The flag that sets it.
        flag: &'static str,
    },
    /// The system refuses it for another reason.
    #[error("cannot listen on {address} ({flag})")]
    Refused {
        /// The address that was wanted.
        address: SocketAddr,
        /// The flags that set it.
        flag: &'static str,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}

/// Listens on `address`, which the flags named in `flag` set.
pub fn bind(
    address: SocketAddr,
    flag: &'static str,
) -> Result<(TcpListener, SocketAddr), ListenError> {
    let failed = |source: io::Error| match source.kind() {
        io::ErrorKind::AddrInUse => ListenError::InUse { address, flag },
        _ => ListenError::Refused {
            address,
            flag,
            source,
        },
    };
    let listener = listen(address).map_err(failed)?;
    let bound = listener.local_addr().map_err(failed)?;
    Ok((listener, bound))
}

fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() {
        TcpSocket::new_v4()
    } else {
        TcpSocket::new_v6()
    }?;
    // As other servers do: a port is free again as soon as nobody listens there.
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}
