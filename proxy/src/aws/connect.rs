//! How connections are made: one address of a host after the other, TLS, HTTP/2 where the host has it.

use std::collections::HashSet;
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::BoxFuture;
use hyper::client::conn::{http1, http2};
use hyper::rt::{Executor, Read, Write};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use rustls::pki_types::ServerName;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

use super::connection::Sender;
use super::origin::Origin;
use crate::http_client;

/// The addresses of a host.
pub(super) type Lookup =
    Arc<dyn Fn(String, u16) -> BoxFuture<'static, io::Result<Vec<SocketAddr>>> + Send + Sync>;

/// How long things may take.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    /// Connecting to one address, TLS included.
    pub(super) address: Duration,
    /// While calls are under way and nothing comes, an HTTP/2 connection is pinged this often.
    pub(super) ping: Duration,
    /// A ping without an answer for this long ends the connection.
    pub(super) pong: Duration,
}

impl Limits {
    /// A connection that does not answer ends before a post has used up its five seconds.
    pub(super) const USUAL: Self = Self {
        address: Duration::from_secs(2),
        ping: http_client::PING,
        pong: http_client::PONG,
    };
}

pub(super) struct Connector {
    tls: TlsConnector,
    lookup: Lookup,
    limits: Limits,
    /// Passed over until no other address is left.
    unreached: Mutex<HashSet<SocketAddr>>,
}

impl Connector {
    pub(super) fn new(tls: rustls::ClientConfig, lookup: Lookup, limits: Limits) -> Self {
        Self {
            tls: TlsConnector::from(Arc::new(tls)),
            lookup,
            limits,
            unreached: Mutex::default(),
        }
    }

    /// Connects to one of the host's addresses.
    ///
    /// # Errors
    /// None of them was reached; the text is the last one's cause.
    pub(super) async fn connect(&self, origin: &Origin) -> Result<Sender, String> {
        let lookup = (self.lookup)(origin.host.to_string(), origin.port).await;
        let mut cause = "the host has no address".to_owned();
        for address in self.in_order(lookup.map_err(|error| error.to_string())?) {
            let mut trying = Trying {
                connector: self,
                address,
                reached: false,
            };
            match timeout(self.limits.address, self.connect_to(address, origin)).await {
                Ok(Ok(sender)) => {
                    trying.reached = true;
                    return Ok(sender);
                }
                Ok(Err(error)) => cause = http_client::cause(&error),
                Err(_) => "timed out".clone_into(&mut cause),
            }
        }
        Err(cause)
    }

    async fn connect_to(&self, address: SocketAddr, origin: &Origin) -> io::Result<Sender> {
        let tcp = tcp(address).await?;
        if origin.https {
            // On the heap: hundreds may connect at once.
            return Box::pin(self.secure(tcp, origin)).await;
        }
        let sender = self.http1(TokioIo::new(tcp)).await;
        sender.map_err(io::Error::other)
    }

    async fn secure(&self, tcp: TcpStream, origin: &Origin) -> io::Result<Sender> {
        let name = ServerName::try_from(origin.host.to_string()).map_err(io::Error::other)?;
        let tls = self.tls.connect(name, tcp).await?;
        let shared = tls.get_ref().1.alpn_protocol() == Some(b"h2");
        let tls = TokioIo::new(tls);
        let sender = if shared {
            Box::pin(self.http2(tls)).await
        } else {
            self.http1(tls).await
        };
        sender.map_err(io::Error::other)
    }

    async fn http1(&self, io: impl Read + Write + Unpin + Send + 'static) -> hyper::Result<Sender> {
        let (sender, connection) = http1::handshake(io).await?;
        run(connection);
        Ok(Sender::Http1(sender))
    }

    async fn http2(&self, io: impl Read + Write + Unpin + Send + 'static) -> hyper::Result<Sender> {
        let (sender, connection) = http2::Builder::new(TokioExecutor::new())
            .timer(TokioTimer::new())
            .keep_alive_interval(self.limits.ping)
            .keep_alive_timeout(self.limits.pong)
            .keep_alive_while_idle(false)
            .handshake(io)
            .await?;
        run(connection);
        Ok(Sender::Http2(sender))
    }

    /// Those that were not reached last time come last.
    fn in_order(&self, found: Vec<SocketAddr>) -> Vec<SocketAddr> {
        let mut unreached = self.unreached();
        let (last, mut first): (Vec<_>, Vec<_>) = found
            .into_iter()
            .partition(|address| unreached.contains(address));
        if first.is_empty() {
            unreached.retain(|address| !last.contains(address));
        }
        first.extend(last);
        first
    }

    fn unreached(&self) -> MutexGuard<'_, HashSet<SocketAddr>> {
        self.unreached
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// Makes a connection that the kernel gives up when what is sent on it is not acknowledged.
pub(super) async fn tcp(address: SocketAddr) -> io::Result<TcpStream> {
    let tcp = TcpStream::connect(address).await?;
    tcp.set_nodelay(true)?;
    #[cfg(any(target_os = "android", target_os = "linux"))]
    socket2::SockRef::from(&tcp).set_tcp_user_timeout(Some(http_client::UNACKNOWLEDGED))?;
    Ok(tcp)
}

/// Lets a connection do its work beside the calls that are made on it.
fn run(connection: impl Future<Output = hyper::Result<()>> + Send + 'static) {
    TokioExecutor::new().execute(async {
        if let Err(error) = connection.await {
            tracing::debug!(
                error = http_client::cause(&error),
                "a connection to AWS ended"
            );
        }
    });
}

impl fmt::Debug for Connector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connector")
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

/// An address that is being connected to. It counts as not reached too when a caller gives up.
struct Trying<'a> {
    connector: &'a Connector,
    address: SocketAddr,
    reached: bool,
}

impl Drop for Trying<'_> {
    fn drop(&mut self) {
        let mut unreached = self.connector.unreached();
        if self.reached {
            unreached.remove(&self.address);
        } else {
            unreached.insert(self.address);
        }
    }
}

/// The operating system's lookup.
pub(super) fn system_lookup() -> Lookup {
    Arc::new(|host, port| {
        Box::pin(async move { Ok(tokio::net::lookup_host((host, port)).await?.collect()) })
    })
}
