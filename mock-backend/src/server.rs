//! Listens and serves on HTTP/1.1, with a hold on each connection.
//!
//! hyper is used directly because a test must be able to count connections and to close the idle
//! ones, as a backend with a short keep-alive does.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use axum::Router;
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{oneshot, watch},
    task::{JoinHandle, JoinSet},
};

use crate::{
    issuer::Issuer,
    journal::Journal,
    routes::{self, Backend, JWKS_PATH},
    script::Script,
};

mod connection;

/// How long to wait after an `accept` that failed (too many open files, for one).
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// Where and how to serve.
#[derive(Clone)]
pub struct Config {
    /// Where to listen; port 0 is any free one.
    pub listen: SocketAddr,
    /// After how long without a call a connection is closed; never if `None`.
    pub idle_timeout: Option<Duration>,
    /// The proxy's signing secret, or two with a space in between: a call without a valid
    /// `X-Sidewire-Signature` is then refused with 401.
    pub signing_secret: Option<String>,
}

impl std::fmt::Debug for Config {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Config")
            .field("listen", &self.listen)
            .field("idle_timeout", &self.idle_timeout)
            .finish_non_exhaustive()
    }
}

impl Default for Config {
    /// Any free port of 127.0.0.1; idle connections stay open, signatures are not looked at.
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            idle_timeout: None,
            signing_secret: None,
        }
    }
}

/// A server that runs. Dropped, it stops by itself soon; [`Running::stop`] waits for it.
#[derive(Debug)]
pub struct Running {
    address: SocketAddr,
    backend: Backend,
    accepted: Arc<AtomicUsize>,
    open: watch::Receiver<usize>,
    close_idle: watch::Sender<()>,
    stop: oneshot::Sender<()>,
    server: JoinHandle<()>,
}

/// Starts a server with an empty chat. Fails when the address cannot be listened on.
pub async fn start(config: Config) -> io::Result<Running> {
    let listener = TcpListener::bind(config.listen).await?;
    let address = listener.local_addr()?;
    let backend = Backend::new(config.signing_secret.as_deref());
    let accepted = Arc::new(AtomicUsize::new(0));
    let open = watch::Sender::new(0);
    let opened = open.subscribe();
    let close_idle = watch::Sender::new(());
    let (stop, stopped) = oneshot::channel();
    let server = Server {
        listener,
        router: routes::app(backend.clone()),
        idle_timeout: config.idle_timeout,
        accepted: Arc::clone(&accepted),
        open,
        close_idle: close_idle.subscribe(),
    };
    let server = tokio::spawn(server.run(stopped));
    Ok(Running {
        address,
        backend,
        accepted,
        open: opened,
        close_idle,
        stop,
        server,
    })
}

impl Running {
    /// Returns the address that is listened on, with its true port.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns `http://ADDRESS`, without a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns what was received.
    pub fn journal(&self) -> &Journal {
        self.backend.journal()
    }

    /// Returns the issuer of tokens, whose keys are at [`Running::jwks_url`].
    pub fn issuer(&self) -> &Issuer {
        self.backend.issuer()
    }

    /// Returns where the issuer's keys are.
    pub fn jwks_url(&self) -> String {
        format!("{}{JWKS_PATH}", self.url())
    }

    /// Returns the instructions for misbehaving.
    pub fn script(&self) -> &Script {
        self.backend.script()
    }

    /// Closes every connection on which no call is being answered right now.
    pub fn drop_idle_connections(&self) {
        self.close_idle.send_replace(());
    }

    /// Returns how many TCP connections have been accepted so far.
    pub fn connections_accepted(&self) -> usize {
        self.accepted.load(Ordering::SeqCst)
    }

    /// Returns how many TCP connections are open now.
    pub fn connections_open(&self) -> usize {
        *self.open.borrow()
    }

    /// Waits until no TCP connection is open. Waits without limit: the caller sets the deadline.
    pub async fn wait_until_no_connection_is_open(&self) {
        let mut open = self.open.clone();
        // A server that panicked has closed its connections, too.
        open.wait_for(|open| *open == 0).await.ok();
    }

    /// Stops listening and closes all connections, answered or not.
    pub async fn stop(self) {
        drop(self.stop);
        // A server that panicked has stopped, too.
        self.server.await.ok();
    }
}

struct Server {
    listener: TcpListener,
    router: Router,
    idle_timeout: Option<Duration>,
    accepted: Arc<AtomicUsize>,
    open: watch::Sender<usize>,
    close_idle: watch::Receiver<()>,
}

impl Server {
    async fn run(self, mut stopped: oneshot::Receiver<()>) {
        let mut connections = JoinSet::new();
        loop {
            tokio::select! {
                _ = &mut stopped => break,
                Some(_) = connections.join_next() => {}
                accepted = self.listener.accept() => match accepted {
                    Ok((stream, peer)) => {
                        self.accepted.fetch_add(1, Ordering::SeqCst);
                        connections.spawn(self.connection(stream, peer));
                    }
                    Err(error) => {
                        tracing::warn!("a connection could not be accepted: {error}");
                        tokio::time::sleep(ACCEPT_PAUSE).await;
                    }
                },
            }
        }
        drop(self.listener);
        connections.shutdown().await;
    }

    fn connection(&self, stream: TcpStream, peer: SocketAddr) -> impl Future<Output = ()> + use<> {
        let connection = connection::Connection {
            router: self.router.clone(),
            peer,
            idle_timeout: self.idle_timeout,
            close_idle: self.close_idle.clone(),
        };
        let open = Open::begin(&self.open);
        async move {
            let _open = open;
            connection.serve(stream).await;
        }
    }
}

/// Counts a connection until it is dropped.
struct Open {
    open: watch::Sender<usize>,
}

impl Open {
    fn begin(open: &watch::Sender<usize>) -> Self {
        open.send_modify(|open| *open += 1);
        Self { open: open.clone() }
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.open.send_modify(|open| *open = open.saturating_sub(1));
    }
}
