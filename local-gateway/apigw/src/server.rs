//! Serving a client's HTTP connection, and finding out what a request is for.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::extract::Request;
use axum::response::{IntoResponse as _, Response};
use axum::{Extension, Router};
use http::{Method, StatusCode, header};
use local_faults::{ClientStream, Service};

use crate::api::WebSocketApi;
use crate::base_urls::{BaseUrl, BaseUrls};
use crate::head::Recorded;
use crate::peer::Peer;
use crate::refusal::{Reason, Refusal};
use crate::target::Target;
use crate::upgrade::asks_for_websocket;
use crate::{management, upgrade};

/// How much of a path is shown.
const PATH_SHOWN: usize = 100;
/// What paths of connections have in them.
const CONNECTIONS: &str = "@connections";

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

/// Answers a request for the API or for one of its connections, which its path tells apart. A refusal
/// that no event's line tells of gets one.
pub async fn answer(api: Arc<WebSocketApi>, peer: &Peer, request: Request) -> Response {
    let asked = Asked::new(&request);
    let response = dispatched(Arc::clone(&api), peer, request).await;
    if response.status() != StatusCode::SWITCHING_PROTOCOLS {
        asked.refused(&api, &response);
    }
    response
}

/// What is left of a request for the line of its refusal. The query may hold a token, and is in no
/// line.
struct Asked {
    method: Method,
    path: String,
    /// Path and query of a handshake.
    handshake: Option<String>,
}

impl Asked {
    fn new(request: &Request) -> Self {
        let target = request.uri().path_and_query();
        let handshake = asks_for_websocket(request.headers());
        Self {
            method: request.method().clone(),
            path: request.uri().path().chars().take(PATH_SHOWN).collect(),
            handshake: target
                .filter(|_| handshake)
                .map(|target| target.as_str().to_owned()),
        }
    }

    fn refused(self, api: &WebSocketApi, response: &Response) {
        let Some(reason) = response.extensions().get::<Reason>() else {
            return;
        };
        let Reason { words, told } = reason;
        let (status, is_handshake) = (response.status(), self.handshake.is_some());
        if let Some(target) = self.handshake {
            api.refusals.add(Refusal {
                target,
                status,
                reason: words.clone(),
            });
        }
        // A browser's request for an icon is not worth a line.
        if *told || !(is_handshake || self.path.contains(CONNECTIONS)) {
            return;
        }
        let status = status.as_u16();
        let request = format!("{} {}", self.method, self.path);
        api.lines
            .notice(words, &format!("REFUSED    {request}: {status}, {words}"));
    }
}

async fn dispatched(api: Arc<WebSocketApi>, peer: &Peer, request: Request) -> Response {
    let host = request.headers().get(header::HOST);
    let host = host.and_then(|host| host.to_str().ok()).unwrap_or_default();
    let base_urls = &api.settings.base_urls;
    match Target::parse(request.uri().path()) {
        Target::Api { base } if request.method() == Method::GET => {
            let domain = match base_urls.find(&base, host) {
                Some(BaseUrl::Stage) => None,
                Some(BaseUrl::Custom { host }) => Some(host.to_owned()),
                None => return nowhere(base_urls),
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
        Target::Api { .. } | Target::Connection { .. } | Target::Nothing => nowhere(base_urls),
    }
}

/// Refuses what is addressed to no API.
fn nowhere(base_urls: &BaseUrls) -> Response {
    let here = base_urls.path();
    let here = if here.is_empty() { "/" } else { &here };
    let words =
        format!("no API is at this path, the one here is at {here} (--stage, --custom-domain)");
    Reason::new(words).of(management::forbidden())
}
