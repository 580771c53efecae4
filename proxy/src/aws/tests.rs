#![expect(
    clippy::disallowed_methods,
    reason = "a test's server runs beside what it tests"
)]

mod calls; // connections that die, idle or are shared
mod queue;
mod reach; // addresses and certificates
pub(crate) mod relay;
mod sdk;
pub(crate) mod server;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Request, Response};
use rustls::RootCertStore;

use super::connect::{Limits, Lookup};
use super::transport::{Transport, TransportError};
use relay::Relay;
use server::{Authority, Server, Wire};

/// Longer than anything lasts that goes well.
pub(crate) const LONG: Duration = Duration::from_secs(20);

/// No ping notices anything: the caller's own limit must.
const LIMITS: Limits = Limits {
    address: LONG,
    ping: Duration::from_secs(3600),
    pong: Duration::from_secs(3600),
};

const PINGED: Limits = Limits {
    ping: Duration::from_millis(50),
    pong: Duration::from_secs(1),
    ..LIMITS
};

fn found(addresses: &[SocketAddr]) -> Lookup {
    let addresses = addresses.to_vec();
    Arc::new(move |_, _| {
        let addresses = addresses.clone();
        Box::pin(async { Ok(addresses) })
    })
}

pub(crate) fn trusting(authority: &Authority) -> rustls::ClientConfig {
    let mut roots = RootCertStore::empty();
    roots.add(authority.certificate()).unwrap();
    crate::http_client::tls_trusting(roots).unwrap()
}

/// A clock that stands where it was put.
#[derive(Clone)]
struct WallClock(Arc<Mutex<SystemTime>>);

impl WallClock {
    fn new() -> Self {
        Self(Arc::new(Mutex::new(SystemTime::UNIX_EPOCH + LONG * 100)))
    }

    fn advance(&self, by: Duration) {
        *self.0.lock().unwrap() += by;
    }

    fn set_back(&self, by: Duration) {
        *self.0.lock().unwrap() -= by;
    }
}

/// A server behind a relay, and a transport that knows the way.
pub(crate) struct World {
    pub(crate) server: Server,
    relay: Relay,
    pub(crate) transport: Transport,
    clock: WallClock,
    pub(crate) url: String,
}

impl World {
    pub(crate) async fn new(wire: Wire) -> Self {
        Self::with(wire, LIMITS).await
    }

    async fn with(wire: Wire, limits: Limits) -> Self {
        let authority = Authority::new();
        let server = Server::start(wire, &authority).await;
        let relay = Relay::start(server.address).await;
        let clock = WallClock::new();
        let now = clock.clone();
        let transport = Transport::with(
            trusting(&authority),
            found(&[relay.address]),
            limits,
            Arc::new(move || *now.0.lock().unwrap()),
        );
        let scheme = if wire == Wire::Plain { "http" } else { "https" };
        let url = format!("{scheme}://{}", server::NAME);
        Self {
            server,
            relay,
            transport,
            clock,
            url,
        }
    }

    fn request(&self, path: &str) -> Request<Bytes> {
        let request = Request::post(format!("{}{path}", self.url));
        request.body(Bytes::from_static(b"frame")).unwrap()
    }

    async fn call(&self, path: &str) -> Result<Response<Bytes>, TransportError> {
        let call = self.transport.send(self.request(path));
        tokio::time::timeout(LONG, call)
            .await
            .expect("the call hangs")
    }

    /// Makes calls that are all under way at the server before this returns.
    async fn hold(
        &self,
        calls: usize,
    ) -> Vec<tokio::task::JoinHandle<Result<Response<Bytes>, TransportError>>> {
        let before = self.server.seen();
        let mut held = Vec::new();
        for _ in 0..calls {
            let (transport, request) = (self.transport.clone(), self.request("/hold"));
            held.push(tokio::spawn(async move { transport.send(request).await }));
        }
        self.server.wait_for(before + calls).await;
        held
    }

    /// So many connections wait in the pool afterwards (one, with HTTP/2).
    async fn fill(&self, connections: usize) {
        let held = self.hold(connections).await;
        self.server.release(connections);
        for call in held {
            tokio::time::timeout(LONG, call)
                .await
                .unwrap()
                .unwrap()
                .unwrap();
        }
    }
}
