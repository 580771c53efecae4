//! The port in front of a DynamoDB: with TLS and without it, over HTTP/1.1 and HTTP/2.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::wire::accept::Port;
use crate::wire::serve::serve;

/// How long the front rests when the system has no descriptor left for a client.
const REST: Duration = Duration::from_millis(50);

/// Takes clients, and answers them by what is behind.
#[derive(Debug, Clone)]
pub(super) struct Front {
    /// How clients come in.
    pub(super) port: Port,
    /// Answers calls.
    pub(super) router: Router,
    /// Where clients without TLS are passed on to, byte by byte. Otherwise the router answers them
    /// too.
    pub(super) relayed_to: Option<SocketAddr>,
}

impl Front {
    /// Serves until this future is dropped, which ends every connection.
    pub(super) async fn serve(self, listener: TcpListener) -> Infallible {
        let mut connections = JoinSet::new();
        loop {
            tokio::select! {
                accepted = listener.accept() => match accepted {
                    Ok((stream, _)) => {
                        connections.spawn(self.clone().client(stream));
                    }
                    Err(_) => tokio::time::sleep(REST).await,
                },
                Some(_) = connections.join_next() => {}
            }
        }
    }

    async fn client(self, stream: TcpStream) {
        // A client that fails at its handshake is its own affair.
        let Ok(mut client) = self.port.accept(stream).await else {
            return;
        };
        match self.relayed_to {
            Some(address) if !client.wire.is_encrypted() => {
                if let Ok(mut behind) = TcpStream::connect(address).await {
                    drop(behind.set_nodelay(true));
                    // Either side may break off.
                    drop(copy_bidirectional(&mut client.stream, &mut behind).await);
                }
            }
            _ => serve(client.stream, &client.wire, self.router).await,
        }
    }
}
