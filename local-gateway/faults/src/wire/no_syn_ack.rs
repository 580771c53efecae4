//! An address that does not answer a SYN, as one behind a firewall that drops packets.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use tokio::net::{TcpListener, TcpSocket, TcpStream};

/// How long an attempt may take before the queue counts as full. A free one is entered at once.
const ATTEMPT: Duration = Duration::from_millis(200);

/// More than any system lets in where none is asked for.
const ATTEMPTS: usize = 64;

/// A listener whose queue is full: who connects to it waits for an answer to its SYN. Dropping it
/// ends that.
#[derive(Debug)]
pub struct NoSynAck {
    address: SocketAddr,
    _listener: TcpListener,
    _queue: Vec<TcpStream>,
}

impl NoSynAck {
    /// Listens on a free port of this machine, and fills the queue.
    pub async fn start() -> io::Result<Self> {
        let socket = TcpSocket::new_v4()?;
        socket.bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
        let listener = socket.listen(0)?;
        let address = listener.local_addr()?;
        let mut queue = Vec::new();
        for _ in 0..ATTEMPTS {
            match tokio::time::timeout(ATTEMPT, TcpStream::connect(address)).await {
                Ok(stream) => queue.push(stream?),
                Err(_) => {
                    return Ok(Self {
                        address,
                        _listener: listener,
                        _queue: queue,
                    });
                }
            }
        }
        Err(io::Error::other(
            "the queue of a listener does not get full",
        ))
    }

    /// The address.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}
