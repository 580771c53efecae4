//! Serving a client's HTTP connection, and finding out what a request is for.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::extract::Request;
use axum::response::{IntoResponse as _, Response};
use axum::{Extension, Router};
use http::{Method, header};
use local_faults::{ClientStream, Service};

use crate::api::WebSocketApi;
use crate::base_urls::BaseUrl;
use crate::head::Recorded;
use crate::peer::Peer;
use crate::target::Target;
use crate::{management, upgrade};

/// Serves a client with `router`, whose requests have a [`Peer`] as an extension.
pub async fn serve_connection(client: ClientStream, address: SocketAddr, router: Router) {
    let ClientStream { stream, wire } = client;
    let (stream, head) = Recorded::new(stream);
    if wire.is_http2() {
        // Its bytes are no lines that could be looked up.
        head.end();
    }
    let peer = Peer {
        address,
        wire: wire.clone(),
        head,
    };
    local_faults::serve(stream, &wire, router.layer(Extension(peer))).await;
}

/// Answers a request for the API or for one of its connections, which its path tells apart.
pub async fn answer(api: Arc<WebSocketApi>, peer: &Peer, request: Request) -> Response {
    let host = request.headers().get(header::HOST);
    let host = host.and_then(|host| host.to_str().ok()).unwrap_or_default();
    let base_urls = &api.settings.base_urls;
    match Target::parse(request.uri().path()) {
        Target::Api { base } if request.method() == Method::GET => {
            let domain = match base_urls.find(&base, host) {
                Some(BaseUrl::Stage) => None,
                Some(BaseUrl::Custom { host }) => Some(host.to_owned()),
                None => return management::forbidden(),
            };
            if let Err(broken) = peer.wire.serves(Service::Websocket).await {
                return broken.into_response();
            }
            upgrade::handle(api, peer, domain, request).await
        }
        Target::Connection { base, id } if base_urls.find(&base, host).is_some() => {
            if let Err(broken) = peer.wire.serves(Service::Management).await {
                return broken.into_response();
            }
            management::handle(&api, &id, request).await
        }
        Target::Api { .. } | Target::Connection { .. } | Target::Nothing => management::forbidden(),
    }
}
