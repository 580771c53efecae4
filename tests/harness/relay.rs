//! A network that forgets: relays TCP connections, and when the server closes one it tells the
//! client nothing, as a firewall does that dropped an idle connection.

use std::net::SocketAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

/// Relays to `server` until it is dropped.
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
