//! Serving one connection with HTTP/1.1 or HTTP/2.

use axum::Router;
use axum::extract::Request;
use axum::middleware::map_request;
use http::{HeaderValue, header};
use hyper::server::conn::{http1, http2};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::service::TowerToHyperService;

use crate::wire::accept::{Stream, Wire};

/// Serves a connection with `router` until its client ends it. Over HTTP/1.1 it can be upgraded.
pub async fn serve(stream: impl Stream + 'static, wire: &Wire, router: Router) {
    let stream = TokioIo::new(stream);
    // A client that breaks off or does not speak HTTP is its own affair.
    if wire.is_http2() {
        let service = TowerToHyperService::new(router.layer(map_request(with_host)));
        let server = http2::Builder::new(TokioExecutor::new());
        drop(server.serve_connection(stream, service).await);
    } else {
        let service = TowerToHyperService::new(router);
        let server = http1::Builder::new();
        drop(
            server
                .serve_connection(stream, service)
                .with_upgrades()
                .await,
        );
    }
}

/// HTTP/2 has the host in the URI and HTTP/1.1 in a header, where services look for it.
async fn with_host(mut request: Request) -> Request {
    let authority = request.uri().authority().map(|host| host.as_str());
    if let Some(host) = authority.and_then(|host| HeaderValue::from_str(host).ok()) {
        request.headers_mut().entry(header::HOST).or_insert(host);
    }
    request
}
