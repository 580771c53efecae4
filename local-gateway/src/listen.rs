//! Taking clients.

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use local_apigw::serve_connection;
use local_faults::{Lines, Port};
use nix::errno::Errno;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

/// How long a listener rests when the system has no descriptor left for a client.
const REST: Duration = Duration::from_millis(50);

/// Where clients are taken, with TLS and without it.
#[derive(Debug)]
pub(crate) struct Listener {
    listener: TcpListener,
    port: Port,
    lines: Arc<Lines>,
}

impl Listener {
    pub(crate) fn new(listener: TcpListener, port: Port, lines: Arc<Lines>) -> Self {
        Self {
            listener,
            port,
            lines,
        }
    }

    /// Serves `router` until this future is dropped, which ends every connection that has not been
    /// upgraded. A client that cannot be taken gives a line in words, and the next of its kind
    /// gives none until a client could be taken again.
    pub(crate) async fn serve(self, router: Router) -> Infallible {
        let mut told = false;
        let mut connections = JoinSet::new();
        loop {
            tokio::select! {
                accepted = self.listener.accept() => match accepted {
                    Ok(accepted) => {
                        told = false;
                        connections.spawn(client(accepted, self.port.clone(), router.clone()));
                    }
                    Err(error) => {
                        if !std::mem::replace(&mut told, true) {
                            let why = in_words(&error);
                            self.lines.gateway(&format!("cannot take another client: {why}"));
                        }
                        tokio::time::sleep(REST).await;
                    }
                },
                Some(_) = connections.join_next() => {}
            }
        }
    }
}

/// Serves one client, which may take its time for its first byte: nobody waits for it.
async fn client((stream, address): (TcpStream, SocketAddr), port: Port, router: Router) {
    // A client that fails at its handshake is its own affair.
    if let Ok(client) = port.accept(stream).await {
        serve_connection(client, address, router).await;
    }
}

/// A process has one descriptor for each connection, and so many as its limit allows.
fn in_words(error: &io::Error) -> String {
    match error.raw_os_error().map(Errno::from_raw) {
        Some(Errno::EMFILE | Errno::ENFILE) => {
            "too many open files: every connection is one, raise the limit with ulimit -n"
                .to_owned()
        }
        _ => error.to_string(),
    }
}
