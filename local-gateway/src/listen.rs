//! Taking clients.

use std::convert::Infallible;
use std::io;
use std::time::Duration;

use axum::Router;
use local_apigw::serve_connection;
use local_faults::Lines;
use nix::errno::Errno;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

/// How long a listener rests when the system has no descriptor left for a client.
const REST: Duration = Duration::from_millis(50);

/// Serves `router` until this future is dropped, which ends every connection that has not been
/// upgraded. A client that cannot be taken gives a line in words, and the next of its kind gives none
/// until a client could be taken again.
pub(crate) async fn serve(listener: TcpListener, router: Router, lines: &Lines) -> Infallible {
    let mut told = false;
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, address)) => {
                    told = false;
                    connections.spawn(serve_connection(stream, address, router.clone()));
                }
                Err(error) => {
                    if !std::mem::replace(&mut told, true) {
                        lines.gateway(&format!("cannot take another client: {}", in_words(&error)));
                    }
                    tokio::time::sleep(REST).await;
                }
            },
            Some(_) = connections.join_next() => {}
        }
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
