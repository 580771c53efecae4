//! One TCP connection: its calls one after the other, and the end of it.

use std::{convert::Infallible, future, io, net::SocketAddr, pin::pin, time::Duration};

use axum::{Router, body::Body, response::Response};
use http::Request;
use hyper::{
    body::Incoming,
    server::conn::http1,
    service::{Service, service_fn},
};
use hyper_util::{rt::TokioIo, service::TowerToHyperService};
use tokio::{net::TcpStream, sync::watch};

use crate::{play::CloseConnection, routes::Peer};

/// What a connection needs to know.
pub(super) struct Connection {
    pub(super) router: Router,
    pub(super) peer: SocketAddr,
    pub(super) idle_timeout: Option<Duration>,
    pub(super) close_idle: watch::Receiver<()>,
}

impl Connection {
    /// Serves until the client goes, an answer says so, or the connection was idle for too long.
    pub(super) async fn serve(self, stream: TcpStream) {
        let Self {
            router,
            peer,
            idle_timeout,
            mut close_idle,
        } = self;
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!("no TCP_NODELAY: {error}");
        }
        let busy = watch::Sender::new(false);
        let mut idle = pin!(idle_for(busy.subscribe(), idle_timeout));
        let is_busy = busy.subscribe();
        let router = TowerToHyperService::new(router);
        let service = service_fn(move |request| {
            let at_work = AtWork::begin(&busy);
            let answer = router.call(with_peer(request, peer));
            async move {
                let _at_work = at_work;
                sent_or_closed(answer.await)
            }
        });
        let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
        let mut connection = pin!(connection);
        let mut was_idle = false;
        loop {
            tokio::select! {
                ended = connection.as_mut() => {
                    if let Err(error) = ended {
                        tracing::debug!("a connection ended: {error}");
                    }
                    return;
                }
                () = &mut idle, if !was_idle => {
                    was_idle = true;
                    connection.as_mut().graceful_shutdown();
                }
                Ok(()) = close_idle.changed() => {
                    if !*is_busy.borrow() {
                        connection.as_mut().graceful_shutdown();
                    }
                }
            }
        }
    }
}

fn with_peer(request: Request<Incoming>, peer: SocketAddr) -> Request<Body> {
    let mut request = request.map(Body::new);
    request.extensions_mut().insert(Peer(peer));
    request
}

/// hyper closes a connection without a word when its service fails.
fn sent_or_closed(answer: Result<Response, Infallible>) -> Result<Response, io::Error> {
    let Ok(response) = answer;
    if response.extensions().get::<CloseConnection>().is_some() {
        return Err(io::Error::other("the script closes this connection"));
    }
    Ok(response)
}

/// Resolves when no call was being answered for this long; never without a limit.
async fn idle_for(mut busy: watch::Receiver<bool>, limit: Option<Duration>) {
    let Some(limit) = limit else {
        return future::pending().await;
    };
    while busy.wait_for(|busy| !busy).await.is_ok() {
        if tokio::time::timeout(limit, busy.changed()).await.is_err() {
            return;
        }
    }
    // The connection has ended.
    future::pending::<()>().await;
}

/// Says that a call is being answered, until it is dropped.
struct AtWork {
    busy: watch::Sender<bool>,
}

impl AtWork {
    fn begin(busy: &watch::Sender<bool>) -> Self {
        busy.send_replace(true);
        Self { busy: busy.clone() }
    }
}

impl Drop for AtWork {
    fn drop(&mut self) {
        self.busy.send_replace(false);
    }
}
