//! The handshake: held until `$connect` answers, then completed or refused with the function's own
//! status.
//!
//! Statuses: API Gateway Developer Guide, apigateway-websocket-api-route-keys-connect-disconnect
//! and websocket-connect-route-subprotocol.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::Request;
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use hyper::upgrade::OnUpgrade;
use local_faults::{ConnectionId, EventKind};
use tokio::sync::oneshot;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

use crate::api::WebSocketApi;
use crate::api_id::API_ID;
use crate::connection;
use crate::dispatch::{Dispatch, Outcome};
use crate::events::{self, AuthorizerRequest, RequestContext};
use crate::facts::{ConnectionFacts, Headers};
use crate::failure::failure_text;
use crate::head::{self, Head};
use crate::ids::{TraceRoot, event_id};
use crate::peer::Peer;
use crate::proxy_result::ProxyResult;
use crate::refusal::{HandshakeRefusal, Reason};
use crate::route_key::CONNECT;
use crate::throttle::admits;

/// The longest URL, its query included (API Gateway Developer Guide,
/// apigateway-execution-service-websocket-limits-table). With which status a longer one is refused
/// is not documented.
const URL_LIMIT: usize = 4096;
/// How much of a refusal's body is shown.
const BODY_SHOWN: usize = 200;
/// Headers that end at the api.
const NOT_IN_EVENT: [HeaderName; 3] = [header::CONNECTION, header::UPGRADE, header::CONTENT_LENGTH];
/// Headers that the gateway writes itself.
const REWRITTEN: [&str; 4] = [
    "x-amzn-trace-id",
    "x-forwarded-for",
    "x-forwarded-port",
    "x-forwarded-proto",
];

/// Answers a request for the API itself. `domain` is what events call the host, where that is not
/// the client's word.
pub(crate) async fn handle(
    api: Arc<WebSocketApi>,
    peer: &Peer,
    domain: Option<String>,
    mut request: Request,
) -> Response {
    if !asks_for_websocket(request.headers()) {
        let upgrade = [(header::UPGRADE, "websocket")];
        let body = r#"{"message":"Upgrade Required"}"#;
        return (StatusCode::UPGRADE_REQUIRED, upgrade, body).into_response();
    }
    let Some(accept_key) = accept_key(request.headers()) else {
        let response = (StatusCode::BAD_REQUEST, r#"{"message":"Bad Request"}"#).into_response();
        let words =
            "Sec-WebSocket-Key or Sec-WebSocket-Version is not RFC 6455's: use a WebSocket client";
        return Reason::new(words).of(response);
    };
    if url_length(&request) > URL_LIMIT {
        let body = r#"{"message":"URI Too Long"}"#;
        let words = format!("the URL is over {URL_LIMIT} bytes: send less in its query");
        return Reason::new(words).of((StatusCode::URI_TOO_LONG, body).into_response());
    }
    if !has_key(&api, request.headers()) {
        let response = (StatusCode::FORBIDDEN, r#"{"message":"Forbidden"}"#).into_response();
        let words = "the header x-api-key has not the key that --api-key asks for";
        return Reason::new(words).of(response);
    }
    let on_upgrade = hyper::upgrade::on(&mut request);
    let facts = facts(&api, peer, domain, request.headers());
    let handshake = Handshake::new(facts, peer, &request, accept_key);
    let (respond, response) = oneshot::channel();
    // In a task of its own, so that a client who leaves meanwhile does not leave the event without
    // its line.
    let task = Arc::clone(&api);
    api.events
        .spawn(async move { handshake.run(task, on_upgrade, respond).await });
    response
        .await
        .unwrap_or_else(|_| StatusCode::SERVICE_UNAVAILABLE.into_response())
}

/// A client that waits for its handshake.
struct Handshake {
    facts: Arc<ConnectionFacts>,
    headers: Headers,
    query: Option<String>,
    trace: TraceRoot,
    accept_key: HeaderValue,
    head: Head,
}

impl Handshake {
    fn new(
        facts: ConnectionFacts,
        peer: &Peer,
        request: &Request,
        accept_key: HeaderValue,
    ) -> Self {
        let trace = TraceRoot::at(facts.connected_at);
        let headers = event_headers(request.headers(), peer, &facts, &trace);
        let query = request.uri().query().map(str::to_owned);
        Self {
            facts: Arc::new(facts),
            headers,
            query,
            trace,
            accept_key,
            head: peer.head.clone(),
        }
    }

    async fn run(
        mut self,
        api: Arc<WebSocketApi>,
        on_upgrade: OnUpgrade,
        respond: oneshot::Sender<Response>,
    ) {
        let request_id = event_id();
        let response = match self.decide(&api, &request_id).await {
            Ok(subprotocol) => {
                api.faults.open(self.facts.id.as_str()).await;
                self.head.end();
                let owner = Arc::clone(&api);
                api.connections
                    .spawn(connection::open(owner, self.facts, on_upgrade));
                switching_protocols(self.accept_key, subprotocol)
            }
            Err(HandshakeRefusal {
                status,
                message,
                reason,
            }) => {
                let json = [(header::CONTENT_TYPE, "application/json")];
                let body = failure_text(message, &self.facts.id, &request_id);
                reason.of((status, json, body).into_response())
            }
        };
        // A client who has left gets no response; the connection's task learns of it by the failed
        // upgrade.
        drop(respond.send(response));
    }

    /// The subprotocol that the function has chosen, or the status and message that refuse the
    /// client. The authorizer is asked first. An API without a `$connect` route takes everybody
    /// whom it lets in.
    async fn decide(
        &mut self,
        api: &WebSocketApi,
        request_id: &str,
    ) -> Result<Option<HeaderValue>, HandshakeRefusal> {
        let time = api.clock.now();
        let route = api.settings.routes.find(CONNECT);
        let throttle = route.and_then(|route| route.throttle.as_ref());
        if !(admits(api.settings.connect_throttle.as_ref(), time) && admits(throttle, time)) {
            return Err(HandshakeRefusal::new(
                StatusCode::TOO_MANY_REQUESTS,
                "Too Many Requests",
                Reason::new("handshakes are throttled: wait, or raise the rate of --connect-rate"),
            ));
        }
        let context = RequestContext {
            route_key: CONNECT,
            request_id: request_id.to_owned(),
            time,
        };
        self.authorize(api, &context).await?;
        let Some(route) = route else {
            return Ok(None);
        };
        let dispatch = Dispatch {
            kind: EventKind::Connect,
            connection: &self.facts.id,
            route,
            content: events::connect(&self.facts, &context, &self.headers, self.query.as_deref()),
            trace: self.trace.clone(),
        };
        match api.dispatch(dispatch).await {
            Outcome::Answered(ProxyResult {
                status,
                subprotocol,
                body: _,
            }) if status.is_success() => Ok(subprotocol),
            // A final response cannot have an informational status.
            Outcome::Answered(result) if !result.status.is_informational() => {
                let message = result.status.canonical_reason();
                Err(HandshakeRefusal::new(
                    result.status,
                    message.unwrap_or("Refused"),
                    refused_by_function(&result),
                ))
            }
            Outcome::Answered(result) => Err(HandshakeRefusal::new(
                StatusCode::BAD_GATEWAY,
                "Internal server error",
                refused_by_function(&result),
            )),
            Outcome::Failed(words) => Err(HandshakeRefusal::new(
                StatusCode::BAD_GATEWAY,
                "Internal server error",
                Reason::told(format!("the function failed at $connect: {words}")),
            )),
            Outcome::TimedOut => Err(HandshakeRefusal::new(
                StatusCode::GATEWAY_TIMEOUT,
                "Endpoint request timed out",
                Reason::told("the function did not answer $connect in time"),
            )),
        }
    }

    /// Asks the authorizer, where there is one, and keeps what it says for all events of the
    /// connection.
    async fn authorize(
        &mut self,
        api: &WebSocketApi,
        context: &RequestContext<'_>,
    ) -> Result<(), HandshakeRefusal> {
        let Some(authorizer) = &api.settings.authorizer else {
            return Ok(());
        };
        let request = AuthorizerRequest {
            facts: &self.facts,
            context,
            headers: &self.headers,
            query: self.query.as_deref(),
            trace: &self.trace,
        };
        let said = authorizer.judge(&request).await?;
        Arc::make_mut(&mut self.facts).authorizer = Some(said);
        Ok(())
    }
}

/// The status is in the event's line. The body goes nowhere on AWS, and is of use here.
fn refused_by_function(result: &ProxyResult) -> Reason {
    let status = result.status.as_u16();
    let body = result.body.as_deref().unwrap_or_default();
    let body: String = body.chars().take(BODY_SHOWN).collect();
    Reason::told(match body.as_str() {
        "" => format!("the function answered $connect with {status}"),
        body => format!("the function answered $connect with {status}: {body}"),
    })
}

fn facts(
    api: &WebSocketApi,
    peer: &Peer,
    domain: Option<String>,
    headers: &HeaderMap,
) -> ConnectionFacts {
    let text = |name: HeaderName| headers.get(name).map(text_of);
    ConnectionFacts {
        id: ConnectionId::random(),
        connected_at: api.clock.now(),
        api_id: API_ID.to_owned(),
        stage: api.settings.base_urls.stage.clone(),
        stage_variables: Arc::clone(&api.settings.stage_variables),
        domain_name: domain.or_else(|| text(header::HOST)).unwrap_or_default(),
        source_ip: peer.address.ip().to_string(),
        user_agent: text(header::USER_AGENT),
        authorizer: None,
    }
}

fn switching_protocols(accept_key: HeaderValue, subprotocol: Option<HeaderValue>) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
    let headers = response.headers_mut();
    headers.insert(header::CONNECTION, HeaderValue::from_static("Upgrade"));
    headers.insert(header::UPGRADE, HeaderValue::from_static("websocket"));
    headers.insert(header::SEC_WEBSOCKET_ACCEPT, accept_key);
    if let Some(subprotocol) = subprotocol {
        headers.insert(header::SEC_WEBSOCKET_PROTOCOL, subprotocol);
    }
    response
}

/// The length of the URL as the client has it.
fn url_length(request: &Request) -> usize {
    let host = request.headers().get(header::HOST);
    let path = request.uri().path_and_query();
    let path = path.map_or(0, |path| path.as_str().len());
    "wss://".len() + host.map_or(0, HeaderValue::len) + path
}

/// Whether the client has the API key, where one is asked for.
fn has_key(api: &WebSocketApi, headers: &HeaderMap) -> bool {
    let given = headers.get("x-api-key").map(HeaderValue::as_bytes);
    let wanted = api.settings.api_key.as_deref().map(str::as_bytes);
    wanted.is_none() || given == wanted
}

/// Whether the client wants a WebSocket, and no page.
pub fn asks_for_websocket(headers: &HeaderMap) -> bool {
    let lists = |name: HeaderName, token: &str| {
        let values = headers
            .get_all(name)
            .iter()
            .filter_map(|value| value.to_str().ok());
        values
            .flat_map(|value| value.split(','))
            .any(|item| item.trim().eq_ignore_ascii_case(token))
    };
    lists(header::CONNECTION, "upgrade") && lists(header::UPGRADE, "websocket")
}

/// The answer to the client's key, if key and version are those of RFC 6455.
fn accept_key(headers: &HeaderMap) -> Option<HeaderValue> {
    let version = headers.get(header::SEC_WEBSOCKET_VERSION)?;
    let key = headers.get(header::SEC_WEBSOCKET_KEY)?.as_bytes();
    let fit = version == "13" && STANDARD.decode(key).is_ok_and(|nonce| nonce.len() == 16);
    fit.then(|| HeaderValue::from_str(&derive_accept_key(key)).ok())
        .flatten()
}

fn event_headers(
    headers: &HeaderMap,
    peer: &Peer,
    facts: &ConnectionFacts,
    trace: &TraceRoot,
) -> Headers {
    let head = peer.head.take();
    let passed = headers
        .iter()
        .filter(|(name, _)| !NOT_IN_EVENT.contains(name) && !REWRITTEN.contains(&name.as_str()))
        .map(|(name, value)| {
            let value = match *name {
                header::HOST => facts.domain_name.clone(),
                _ => text_of(value),
            };
            (head::spelling(&head, name.as_str()), value)
        });
    let mut passed: Headers = passed.collect();
    let forwarded = headers.get_all("x-forwarded-for").iter().map(text_of);
    let forwarded: Vec<String> = forwarded.chain([facts.source_ip.clone()]).collect();
    let port = facts
        .domain_name
        .rsplit_once(':')
        .map_or(peer.wire.default_port(), |(_, port)| port);
    for (name, value) in [
        ("X-Amzn-Trace-Id", trace.as_str()),
        ("X-Forwarded-For", &forwarded.join(", ")),
        ("X-Forwarded-Port", port),
        ("X-Forwarded-Proto", peer.wire.scheme()),
    ] {
        passed.push((name.to_owned(), value.to_owned()));
    }
    passed
}

/// A header's value as text. Bytes that are not UTF-8 become replacement characters.
fn text_of(value: &HeaderValue) -> String {
    String::from_utf8_lossy(value.as_bytes()).into_owned()
}
