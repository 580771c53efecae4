//! Paths that die for the connections that lead over them.

use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use tokio::time::{Instant, timeout};

use super::super::Backend;
use super::reach::{Found, call, settings};
use crate::aws::tests::relay::Relay;
use crate::aws::tests::server::{Authority, Server, Wire};
use crate::aws::tests::trusting;
use crate::http_client::Addresses;

/// A backend over TLS and HTTP/2, whose calls may take this long, and the way to it.
async fn shared(seconds: &str) -> (Server, Relay, Backend) {
    let authority = Authority::new();
    let server = Server::start(Wire::Http2, &authority).await;
    let relay = Relay::start(server.address).await;
    let addresses = Addresses::found_by(Arc::new(Found(vec![relay.address])));
    let tls = trusting(&authority);
    let backend = Backend::found_by(settings("https", seconds), addresses, tls).unwrap();
    (server, relay, backend)
}

#[tokio::test]
async fn after_a_call_timed_out_the_next_one_has_a_new_connection() {
    let (server, relay, backend) = shared("1").await;
    call(&backend).await.0.unwrap();
    relay.go_black();
    let error = call(&backend).await.0.unwrap_err();
    assert_eq!(error.to_string(), "backend: too slow (no answer)");
    assert_eq!(call(&backend).await.0.unwrap(), StatusCode::OK);
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn after_a_call_was_given_up_the_next_one_has_a_new_connection() {
    let (server, relay, backend) = shared("10").await;
    call(&backend).await.0.unwrap();
    relay.go_black();
    let patience = Duration::from_millis(200);
    timeout(patience, call(&backend)).await.unwrap_err();
    assert_eq!(call(&backend).await.0.unwrap(), StatusCode::OK);
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn an_unanswered_ping_ends_a_call() {
    let (_server, relay, backend) = shared("20").await;
    call(&backend).await.0.unwrap();
    relay.go_black();
    let begun = Instant::now();
    let error = call(&backend).await.0.unwrap_err();
    assert!(error.to_string().contains("timed out"), "{error}");
    assert!(
        begun.elapsed() < Duration::from_secs(8),
        "{:?}",
        begun.elapsed()
    );
}
