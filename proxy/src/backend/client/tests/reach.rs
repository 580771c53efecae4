//! Addresses that do not answer: no packet leaves the machine.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use mock_backend::{Answer, Endpoint};
use proxy_core::backend::BackendError;
use proxy_core::backend::request::BackendRequest;
use proxy_core::connection::{Connection, Home, Times};
use proxy_core::ids::{ConnectionId, ConnectionType};
use proxy_core::settings::{BackendSettings, Config};
use proxy_core::time::EpochMs;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::time::{Instant, timeout};

use super::super::Backend;
use crate::aws::tests::server::NAME;
use crate::http_client::Addresses;

/// A lookup that always finds these.
pub(super) struct Found(pub(super) Vec<SocketAddr>);

impl Resolve for Found {
    fn resolve(&self, _: Name) -> Resolving {
        let addresses: Addrs = Box::new(self.0.clone().into_iter());
        Box::pin(async { Ok(addresses) })
    }
}

/// A listener that takes nobody and whose queue is full: the kernel drops each further SYN.
struct BlackHole {
    address: SocketAddr,
    _listener: TcpListener,
    _queue: Vec<TcpStream>,
}

impl BlackHole {
    async fn open() -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind(SocketAddr::from(([127, 0, 0, 1], 0))).unwrap();
        let listener = socket.listen(1).unwrap();
        let address = listener.local_addr().unwrap();
        let mut queue = Vec::new();
        let patience = Duration::from_millis(300);
        while let Ok(waiting) = timeout(patience, TcpStream::connect(address)).await {
            queue.push(waiting.unwrap());
        }
        Self {
            address,
            _listener: listener,
            _queue: queue,
        }
    }
}

/// A backend that is there.
async fn live() -> mock_backend::Running {
    let live = mock_backend::start(mock_backend::Config::default());
    let live = live.await.unwrap();
    let body = String::new();
    let answer = Answer::Status { status: 204, body };
    live.script().always(Endpoint::Connect, answer);
    live
}

/// A backend with these addresses, whose calls may take this long.
fn backend(addresses: Vec<SocketAddr>, scheme: &str, seconds: &str) -> Backend {
    let addresses = Addresses::found_by(Arc::new(Found(addresses)));
    Backend::found_by(settings(scheme, seconds), addresses, super::tls()).unwrap()
}

pub(super) fn settings(scheme: &str, seconds: &str) -> BackendSettings {
    let env: BTreeMap<String, String> = [
        ("BACKEND_URL", &*format!("{scheme}://{NAME}")),
        ("BACKEND_CONNECT_TIMEOUT", seconds),
        ("CONNECTIONS_TABLE", "connections"),
        ("AWS_REGION", "eu-central-1"),
        ("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE"),
        ("AWS_SECRET_ACCESS_KEY", "example"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into();
    Config::from_env(&env).unwrap().backend
}

/// What becomes of a call, and how long it took.
pub(super) async fn call(backend: &Backend) -> (Result<StatusCode, BackendError>, Duration) {
    let request = BackendRequest {
        path: "/api/chat/ws/1/connect".to_owned(),
        setting: "BACKEND_CONNECT_PATH",
        headers: HeaderMap::new(),
        idempotency_key: "a".to_owned(),
        body: "{}".into(),
    };
    let connection = Connection {
        id: ConnectionId::parse("TXzPWdnOjoECGjA=").unwrap(),
        kind: ConnectionType::Feed,
        home: Home::Feed,
        user: None,
        org: None,
        token: None,
        expiry: None,
        times: Times {
            created_at: EpochMs(1),
            ttl: 2,
        },
        wants: proxy_core::connection::Wants::default(),
    };
    let begun = Instant::now();
    let answer = backend.call_and_read(&request, &connection).await;
    (answer.map(|answer| answer.status), begun.elapsed())
}

#[track_caller]
fn not_reached((result, took): (Result<StatusCode, BackendError>, Duration), within: Duration) {
    let error = result.unwrap_err();
    assert_eq!(error.to_string(), "backend: not reached (timed out)");
    assert!(took < within, "{took:?}");
}

#[tokio::test]
async fn the_next_address_is_tried_after_two_seconds() {
    let (hole, live) = (BlackHole::open().await, live().await);
    let backend = backend(vec![hole.address, live.address()], "http", "10");
    let (answer, took) = call(&backend).await;
    assert_eq!(answer.unwrap(), StatusCode::NO_CONTENT);
    assert!(took < Duration::from_millis(2_500), "{took:?}");
    // From now on it is the first one, over a new connection too.
    backend.pool().used = std::time::SystemTime::UNIX_EPOCH;
    let (answer, took) = call(&backend).await;
    assert_eq!(answer.unwrap(), StatusCode::NO_CONTENT);
    assert!(took < Duration::from_secs(1), "{took:?}");
}

#[tokio::test]
async fn the_third_address_has_the_time_that_is_left() {
    let (one, two) = (BlackHole::open().await, BlackHole::open().await);
    let live = live().await;
    let addresses = vec![one.address, two.address, live.address()];
    let (answer, took) = call(&backend(addresses, "http", "10")).await;
    assert_eq!(answer.unwrap(), StatusCode::NO_CONTENT);
    assert!(took < Duration::from_millis(4_500), "{took:?}");
}

#[tokio::test]
async fn a_backend_that_is_nowhere_was_not_reached_within_five_seconds() {
    let hole = BlackHole::open().await;
    let nowhere = backend(vec![hole.address], "http", "10");
    not_reached(call(&nowhere).await, Duration::from_millis(5_200));
    // Also where the whole call has less time than an address.
    let nowhere = backend(vec![hole.address], "http", "1");
    not_reached(call(&nowhere).await, Duration::from_millis(1_200));
}

/// The system takes the connection, and nobody answers its first bytes.
#[tokio::test]
async fn a_tls_handshake_without_an_answer_is_not_reached_either() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let silent = backend(vec![silent.local_addr().unwrap()], "https", "10");
    not_reached(call(&silent).await, Duration::from_millis(5_200));
}

#[tokio::test]
async fn addresses_that_refuse_are_all_tried_at_once() {
    let mut addresses = Vec::new();
    for _ in 0..5 {
        let closed = TcpListener::bind("127.0.0.1:0").await.unwrap();
        addresses.push(closed.local_addr().unwrap());
    }
    let live = live().await;
    addresses.push(live.address());
    let (answer, took) = call(&backend(addresses, "http", "10")).await;
    assert_eq!(answer.unwrap(), StatusCode::NO_CONTENT);
    assert!(took < Duration::from_secs(1), "{took:?}");
}
