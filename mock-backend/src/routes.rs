//! The endpoints: the contract's six paths, a health answer, the issuer's keys and tokens, the
//! journal and the script.
//!
//! Every call but those to `/token` and to paths that begin with `/_` is written down before it is answered, and
//! logged in one line without its query, headers or body.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    Json, Router,
    body::Bytes,
    extract::{Path, Query, Request, State},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use http::{HeaderMap, Method, StatusCode, Uri};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::{
    answer::Endpoint,
    chat::{Chat, Reply},
    instruction::Instruction,
    issuer::{self, Issuer, IssuerError},
    journal::{Journal, Received},
    play::{play, stream},
    rejection::Rejection,
    script::Script,
    signature::Keys,
};

mod contract;
mod log;

/// Where the issuer's keys are.
pub const JWKS_PATH: &str = "/.well-known/jwks.json";

/// The largest body that is read, in bytes.
const BODY_LIMIT: usize = 64 << 20;

/// What the endpoints share. Clones are the same backend.
#[derive(Debug, Clone, Default)]
pub struct Backend {
    chat: Arc<Chat>,
    journal: Journal,
    script: Script,
    signed_with: Option<Arc<Keys>>,
    issuer: Issuer,
}

impl Backend {
    /// Makes a backend with an empty chat. With a secret (or two with a space in between), calls
    /// that are not signed with it are refused.
    pub fn new(signing_secret: Option<&str>) -> Self {
        Self {
            signed_with: signing_secret.map(|secret| Arc::new(Keys::new(secret))),
            ..Self::default()
        }
    }

    /// Returns what was received.
    pub fn journal(&self) -> &Journal {
        &self.journal
    }

    /// Returns the issuer of tokens.
    pub fn issuer(&self) -> &Issuer {
        &self.issuer
    }

    /// Returns the instructions for misbehaving.
    pub fn script(&self) -> &Script {
        &self.script
    }
}

/// The caller's address, put into each request by the server.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Peer(pub(crate) SocketAddr);

/// Builds the endpoints. Without a server in front, calls have the peer `0.0.0.0:0`.
pub fn app(backend: Backend) -> Router {
    let recorded = Router::new()
        .route("/", get(async || "mock-backend is up\n"))
        .route(JWKS_PATH, get(jwks))
        .route("/api/chat/ws/connect", post(connect))
        .route("/api/chat/ws/message", post(message))
        .route(
            "/api/chat/ws/{booking_id}/connect",
            post(connect_to_booking),
        )
        .route(
            "/api/chat/ws/{booking_id}/message",
            post(message_to_booking),
        )
        .route("/api/chat/ws/disconnect", post(disconnect))
        .route("/api/chat/ws/{booking_id}/disconnect", post(disconnect))
        .fallback(elsewhere)
        .layer(middleware::from_fn_with_state(backend.clone(), record));
    let control = Router::new()
        .route("/_journal", get(journal))
        .route("/_script", post(script))
        .route("/_rotate", post(rotate))
        .route("/token", post(token));
    control
        .fallback_service(recorded.with_state(backend.clone()))
        .with_state(backend)
}

async fn connect(backend: State<Backend>, headers: HeaderMap, body: Bytes) -> Response {
    answer(&backend, Endpoint::Connect, || {
        contract::connect(&backend.chat, None, &headers, &body)
    })
    .await
}

async fn connect_to_booking(
    backend: State<Backend>,
    Path(booking): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    answer(&backend, Endpoint::Connect, || {
        contract::connect(&backend.chat, Some(&booking), &headers, &body)
    })
    .await
}

async fn message(backend: State<Backend>, headers: HeaderMap, body: Bytes) -> Response {
    answer(&backend, Endpoint::Message, || {
        contract::message(&backend.chat, None, &headers, &body)
    })
    .await
}

async fn message_to_booking(
    backend: State<Backend>,
    Path(booking): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    answer(&backend, Endpoint::Message, || {
        contract::message(&backend.chat, Some(&booking), &headers, &body)
    })
    .await
}

async fn disconnect(backend: State<Backend>, body: Bytes) -> Response {
    answer(&backend, Endpoint::Disconnect, || {
        contract::disconnect(&body)
    })
    .await
}

/// Serves the proxy's path templates: a path of any other form that ends in `/connect`,
/// `/message` or `/disconnect` is that call without a booking.
async fn elsewhere(backend: State<Backend>, uri: Uri, headers: HeaderMap, body: Bytes) -> Response {
    if uri.path().ends_with("/connect") {
        connect(backend, headers, body).await
    } else if uri.path().ends_with("/message") {
        message(backend, headers, body).await
    } else if uri.path().ends_with("/disconnect") {
        disconnect(backend, body).await
    } else {
        Rejection::not_found("no such path").into_response()
    }
}

async fn answer(
    backend: &Backend,
    endpoint: Endpoint,
    chat: impl FnOnce() -> Result<Reply, Rejection>,
) -> Response {
    let chat = || match chat() {
        Ok(Reply::Nothing) => StatusCode::NO_CONTENT.into_response(),
        Ok(Reply::Json(json)) => {
            ([(http::header::CONTENT_TYPE, "application/json")], json).into_response()
        }
        Ok(Reply::Stream {
            content_type,
            pieces,
        }) => stream(content_type, pieces, &backend.journal),
        Err(refusal) => refusal.into_response(),
    };
    play(backend.script.take(endpoint), &backend.journal, chat).await
}

async fn jwks(backend: State<Backend>) -> Response {
    let keys = || match backend.issuer.jwks() {
        Ok(keys) => Json(keys).into_response(),
        Err(error) => failed(error).into_response(),
    };
    play(backend.script.take(Endpoint::Jwks), &backend.journal, keys).await
}

/// What `POST /token` may be asked for beside the claims.
#[derive(Debug, Deserialize)]
struct Wanted {
    alg: Option<String>,
}

async fn token(backend: State<Backend>, wanted: Query<Wanted>, body: Bytes) -> Response {
    let algorithm = wanted.alg.as_deref().unwrap_or(issuer::ALGORITHM);
    let claims = serde_json::from_slice::<Value>(&body).map_err(|_| IssuerError::Claims);
    match claims.and_then(|claims| backend.issuer.mint(algorithm, &claims)) {
        Ok(token) => Json(json!({ "token": token })).into_response(),
        Err(error) => failed(error).into_response(),
    }
}

async fn rotate(backend: State<Backend>) -> StatusCode {
    backend.issuer.rotate();
    StatusCode::NO_CONTENT
}

fn failed(error: IssuerError) -> Rejection {
    let status = match error {
        IssuerError::Algorithm | IssuerError::Claims => StatusCode::UNPROCESSABLE_ENTITY,
        IssuerError::Crypto => StatusCode::INTERNAL_SERVER_ERROR,
    };
    Rejection::new(status, error.to_string())
}

/// What `/_journal` may be asked for.
#[derive(Debug, Deserialize)]
struct Since {
    /// Calls that came after that one; all that are remembered without it.
    #[serde(default)]
    after: usize,
}

async fn journal(backend: State<Backend>, since: Query<Since>) -> Json<Vec<Value>> {
    let received = backend.journal.received_after(since.after);
    let numbered = received.iter().map(|(number, call)| call.to_json(*number));
    Json(numbered.collect())
}

async fn script(backend: State<Backend>, body: Bytes) -> Response {
    match serde_json::from_slice::<Instruction>(&body) {
        Ok(instruction) => {
            backend.script.follow(instruction);
            StatusCode::NO_CONTENT.into_response()
        }
        Err(error) => Rejection::unprocessable(error.to_string()).into_response(),
    }
}

/// Writes a call down, then lets it through if it is signed as it should be.
async fn record(State(backend): State<Backend>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = axum::body::to_bytes(body, BODY_LIMIT).await else {
        return Rejection::new(StatusCode::PAYLOAD_TOO_LARGE, "unreadable body").into_response();
    };
    let nobody = Peer(SocketAddr::from(([0, 0, 0, 0], 0)));
    backend.journal.record(Received {
        method: parts.method.clone(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().map(str::to_owned),
        headers: parts.headers.clone(),
        body: body.clone(),
        peer: parts.extensions.get::<Peer>().copied().unwrap_or(nobody).0,
        at: Instant::now(),
    });
    let call = log::LoggedCall::begin(&parts);
    let signed = match &backend.signed_with {
        Some(keys) if parts.method == Method::POST => keys.check(&parts, &body),
        _ => Ok(()),
    };
    let response = match signed {
        Ok(()) => next.run(Request::from_parts(parts, body.into())).await,
        Err(refusal) => refusal.into_response(),
    };
    call.end(&response);
    response
}
