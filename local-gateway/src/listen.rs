//! Listening sockets: binding them, and serving HTTP/1.1 on them.

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use axum::{Extension, Router};
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use nix::errno::Errno;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinSet;

use crate::error::StartError;
use crate::output::Lines;
use crate::websocket::head::{Head, Recorded};

/// How many clients may stand in line to be taken; the system may allow fewer. One too many waits for a second or more
/// before it tries again.
const BACKLOG: u32 = 16_384;
/// How long a listener rests when the system has no descriptor left for a client.
const REST: Duration = Duration::from_millis(50);

/// Who sent a request, and how it looked before it was parsed.
#[derive(Debug, Clone)]
pub(crate) struct Peer {
    pub(crate) address: SocketAddr,
    pub(crate) head: Head,
}

/// Listens on `address`, which the flags named in `flag` set.
pub(crate) fn bind(
    address: SocketAddr,
    flag: &'static str,
) -> Result<(TcpListener, SocketAddr), StartError> {
    let failed = |source: io::Error| match source.kind() {
        io::ErrorKind::AddrInUse => StartError::InUse { address, flag },
        _ => StartError::Listen {
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

/// Serves `router` until this future is dropped, which ends every connection that has not been upgraded.
pub(crate) async fn serve(listener: TcpListener, router: Router) -> Infallible {
    accept(listener, router, |_| {}).await
}

/// The same for clients from outside: one that cannot be taken gives a line in words, and the next of its kind gives
/// none until a client could be taken again.
pub(crate) async fn serve_and_tell(
    listener: TcpListener,
    router: Router,
    lines: &Lines,
) -> Infallible {
    let mut told = false;
    let tell = |outcome: Result<(), &io::Error>| match outcome {
        Ok(()) => told = false,
        Err(error) => {
            if !std::mem::replace(&mut told, true) {
                lines.gateway(&format!("cannot take another client: {}", in_words(error)));
            }
        }
    };
    accept(listener, router, tell).await
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

async fn accept(
    listener: TcpListener,
    router: Router,
    mut tell: impl FnMut(Result<(), &io::Error>),
) -> Infallible {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, address)) => {
                    tell(Ok(()));
                    connections.spawn(serve_connection(stream, address, router.clone()));
                }
                Err(error) => {
                    tell(Err(&error));
                    tokio::time::sleep(REST).await;
                }
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn serve_connection(stream: TcpStream, address: SocketAddr, router: Router) {
    // Without it a frame can wait for the client's acknowledgement of the one before; serving goes on either way.
    drop(stream.set_nodelay(true));
    let (stream, head) = Recorded::new(stream);
    let service = TowerToHyperService::new(router.layer(Extension(Peer { address, head })));
    let connection = http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .with_upgrades();
    // A client that breaks off or speaks no HTTP is its own affair.
    drop(connection.await);
}
