//! The control path: what a test does to a running gateway that AWS has no call for.
//!
//! It answers programs on this machine only, and none that a web page has sent: a page that is open
//! in a browser here could otherwise move the clock.

use std::sync::Arc;
use std::time::Duration;

use axum::body::to_bytes;
use axum::extract::{Query, Request, State};
use axum::response::{IntoResponse as _, Response};
use axum::routing::any;
use axum::{Extension, Router};
use bytes::Bytes;
use http::{Method, StatusCode, header};
use local_apigw::{Peer, WebSocketApi};
use local_faults::{Clock, FaultsError, Player};
use serde::Deserialize;
use serde_json::{Value, json};

/// Where the clock is read and moved.
const CLOCK: &str = "/_control/clock";

/// Where faults are read and set.
const FAULTS: &str = "/_control/faults";

/// Where the page learns why a handshake was refused, which a browser tells no script.
const REFUSAL: &str = "/_control/refusal";

const CLOCK_LIMIT: usize = 1_024;
const FAULTS_LIMIT: usize = 1_024 * 1_024;
/// More than that in one call is a slip of the keyboard.
const FARTHEST_MS: u64 = 366 * 24 * 60 * 60 * 1_000;

/// What can be done to a running gateway.
#[derive(Debug, Clone)]
pub(crate) struct Control {
    pub(crate) clock: Clock,
    pub(crate) faults: Player,
    pub(crate) api: Arc<WebSocketApi>,
}

impl Control {
    pub(crate) fn routes(self) -> Router {
        Router::new()
            .route(CLOCK, any(clock))
            .route(FAULTS, any(faults))
            .route(REFUSAL, any(refusal))
            .with_state(self)
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Move {
    advance_ms: u64,
}

/// GET shows the clock, POST moves it forward by `{"advance_ms": N}`.
async fn clock(
    State(control): State<Control>,
    Extension(peer): Extension<Peer>,
    request: Request,
) -> Response {
    let wish = match wish(&peer, request, CLOCK_LIMIT).await {
        Ok(wish) => wish,
        Err(refusal) => return refusal,
    };
    if let Some(body) = wish {
        match parse_move(&body) {
            Ok(Move { advance_ms }) => control.clock.advance(Duration::from_millis(advance_ms)),
            Err(why) => return refuse(StatusCode::BAD_REQUEST, &why),
        }
    }
    let offset = u64::try_from(control.clock.offset().as_millis()).unwrap_or(u64::MAX);
    show(&json!({ "offset_ms": offset, "now_ms": control.clock.now().0 }))
}

/// GET shows what is played, how often each fault was and how often each operation of DynamoDB was
/// called. POST replaces what is played.
async fn faults(
    State(control): State<Control>,
    Extension(peer): Extension<Peer>,
    request: Request,
) -> Response {
    let wish = match wish(&peer, request, FAULTS_LIMIT).await {
        Ok(wish) => wish,
        Err(refusal) => return refusal,
    };
    let player = &control.faults;
    if let Some(body) = wish {
        let set = String::from_utf8_lossy(&body).parse();
        match set.and_then(|faults| player.set(faults)) {
            Ok(()) => {}
            Err(error @ FaultsError::Off) => {
                return refuse(StatusCode::CONFLICT, &error.to_string());
            }
            Err(error) => return refuse(StatusCode::BAD_REQUEST, &error.to_string()),
        }
    }
    let Some(faults) = player.faults() else {
        return refuse(StatusCode::CONFLICT, &FaultsError::Off.to_string());
    };
    show(&json!({
        "faults": faults,
        "played": player.counts(),
        "dynamodb_calls": player.dynamodb_calls(),
    }))
}

#[derive(Debug, Deserialize)]
struct Handshake {
    target: String,
}

/// GET shows the latest refusal of a handshake with the path and query `target`.
async fn refusal(
    State(control): State<Control>,
    Query(Handshake { target }): Query<Handshake>,
    Extension(peer): Extension<Peer>,
    request: Request,
) -> Response {
    if let Err(refusal) = wish(&peer, request, 0).await {
        return refusal;
    }
    match control.api.refusal(&target) {
        None => refuse(StatusCode::NOT_FOUND, "no such handshake was refused"),
        Some(refusal) => show(&json!({
            "status": refusal.status.as_u16(),
            "reason": refusal.reason,
        })),
    }
}

/// The body of a POST, or nothing of a GET. Everything else is refused.
async fn wish(peer: &Peer, request: Request, limit: usize) -> Result<Option<Bytes>, Response> {
    let (parts, body) = request.into_parts();
    let local = peer.address.ip().to_canonical().is_loopback();
    if !local || parts.headers.contains_key(header::ORIGIN) {
        let why = "the control path is for programs on the gateway's own machine";
        return Err(refuse(StatusCode::FORBIDDEN, why));
    }
    match parts.method {
        Method::GET => Ok(None),
        Method::POST => match to_bytes(body, limit).await {
            Ok(body) => Ok(Some(body)),
            Err(error) => Err(refuse(StatusCode::BAD_REQUEST, &error.to_string())),
        },
        _ => {
            let allowed = [(header::ALLOW, "GET, POST")];
            let refusal = refuse(StatusCode::METHOD_NOT_ALLOWED, "GET or POST");
            Err((allowed, refusal).into_response())
        }
    }
}

fn parse_move(body: &[u8]) -> Result<Move, String> {
    let wanted = r#"expected {"advance_ms": N}"#;
    let wish: Move = serde_json::from_slice(body).map_err(|error| format!("{wanted}: {error}"))?;
    if wish.advance_ms > FARTHEST_MS {
        return Err(format!("{wanted} with N up to {FARTHEST_MS}, a year"));
    }
    Ok(wish)
}

fn show(body: &Value) -> Response {
    let json = [(header::CONTENT_TYPE, "application/json")];
    (json, body.to_string()).into_response()
}

fn refuse(status: StatusCode, why: &str) -> Response {
    let json = [(header::CONTENT_TYPE, "application/json")];
    (status, json, json!({ "message": why }).to_string()).into_response()
}
