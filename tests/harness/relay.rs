//! Networks between the function and a server: one that forgets, and one that counts.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use http::uri::Authority;
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;

/// A network that forgets: when the server closes a connection it tells the client nothing, as a
/// firewall does that dropped an idle one. Relays to `server` until it is dropped.
#[derive(Debug)]
pub(crate) struct ForgetfulRelay {
    pub(crate) address: SocketAddr,
    _relay: JoinSet<()>,
}

impl ForgetfulRelay {
    pub(crate) async fn start(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let mut relay = JoinSet::new();
        relay.spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((client, _)) = listener.accept().await {
                connections.spawn(forget(client, server));
            }
        });
        Self {
            address,
            _relay: relay,
        }
    }
}

async fn forget(client: TcpStream, server: SocketAddr) {
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_server, mut to_server) = TcpStream::connect(server).await.unwrap().into_split();
    let back = async {
        let mut bytes = vec![0; 16 * 1024];
        while let Ok(count @ 1..) = from_server.read(&mut bytes).await {
            to_client.write_all(&bytes[..count]).await.unwrap();
        }
        // Closed; the client's end stays open, and nobody answers any more.
        std::future::pending::<()>().await;
    };
    let forth = async {
        let mut bytes = vec![0; 16 * 1024];
        while let Ok(count @ 1..) = from_client.read(&mut bytes).await {
            if to_server.write_all(&bytes[..count]).await.is_err() {
                std::future::pending::<()>().await;
            }
        }
    };
    tokio::select! { () = back => {}, () = forth => {} }
}

/// Counts the TCP connections that are made to a server, which may be named later.
#[derive(Debug)]
pub(crate) struct CountingRelay {
    pub(crate) address: SocketAddr,
    made: Arc<AtomicUsize>,
    server: watch::Sender<Option<String>>,
    _relay: JoinSet<()>,
}

impl CountingRelay {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let made = Arc::new(AtomicUsize::new(0));
        let server = watch::Sender::new(None);
        let mut relay = JoinSet::new();
        relay.spawn({
            let (made, server) = (Arc::clone(&made), server.subscribe());
            async move {
                let mut connections = JoinSet::new();
                while let Ok((client, _)) = listener.accept().await {
                    made.fetch_add(1, Ordering::SeqCst);
                    connections.spawn(pass_on(client, server.clone()));
                }
            }
        });
        Self {
            address,
            made,
            server,
            _relay: relay,
        }
    }

    pub(crate) fn lead_to(&self, server: &Authority) {
        self.server.send_replace(Some(server.to_string()));
    }

    pub(crate) fn connections(&self) -> usize {
        self.made.load(Ordering::SeqCst)
    }
}

async fn pass_on(mut client: TcpStream, mut server: watch::Receiver<Option<String>>) {
    let server = server.wait_for(Option::is_some).await.unwrap().clone();
    let mut server = TcpStream::connect(server.unwrap()).await.unwrap();
    // Whoever breaks it off: the other one sees the end of its own half.
    drop(copy_bidirectional(&mut client, &mut server).await);
}
