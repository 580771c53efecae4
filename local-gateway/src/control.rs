//! The control path: what a test does to a running gateway that AWS has no call for.
//!
//! It answers programs on this machine only, and none that a web page has sent: a page that is open in a browser here
//! could otherwise move the clock.

use std::sync::Arc;
use std::time::Duration;

use axum::Extension;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::{IntoResponse as _, Response};
use http::{Method, StatusCode, header};
use serde::Deserialize;
use serde_json::json;

use crate::clock::Clock;
use crate::listen::Peer;
use crate::websocket::Gateway;

/// Where the clock is read and moved.
pub(crate) const CLOCK: &str = "/_control/clock";

const BODY_LIMIT: usize = 1_024;
/// More than that in one call is a slip of the keyboard.
const FARTHEST_MS: u64 = 366 * 24 * 60 * 60 * 1_000;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Move {
    advance_ms: u64,
}

/// GET shows the clock, POST moves it forward by `{"advance_ms": N}`.
pub(crate) async fn clock(
    State(gateway): State<Arc<Gateway>>,
    Extension(peer): Extension<Peer>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let local = peer.address.ip().to_canonical().is_loopback();
    if !local || parts.headers.contains_key(header::ORIGIN) {
        let why = "the control path is for programs on the gateway's own machine";
        return refuse(StatusCode::FORBIDDEN, why);
    }
    match parts.method {
        Method::GET => show(&gateway.clock),
        Method::POST => match read(body).await {
            Ok(Move { advance_ms }) => {
                gateway.clock.advance(Duration::from_millis(advance_ms));
                show(&gateway.clock)
            }
            Err(why) => refuse(StatusCode::BAD_REQUEST, &why),
        },
        _ => {
            let allowed = [(header::ALLOW, "GET, POST")];
            (
                allowed,
                refuse(StatusCode::METHOD_NOT_ALLOWED, "GET or POST"),
            )
                .into_response()
        }
    }
}

async fn read(body: Body) -> Result<Move, String> {
    let body = to_bytes(body, BODY_LIMIT).await;
    let body = body.map_err(|error| error.to_string())?;
    let wanted = r#"expected {"advance_ms": N}"#;
    let wish: Move = serde_json::from_slice(&body).map_err(|error| format!("{wanted}: {error}"))?;
    if wish.advance_ms > FARTHEST_MS {
        return Err(format!("{wanted} with N up to {FARTHEST_MS}, a year"));
    }
    Ok(wish)
}

fn show(clock: &Clock) -> Response {
    let offset = u64::try_from(clock.offset().as_millis()).unwrap_or(u64::MAX);
    let body = json!({ "offset_ms": offset, "now_ms": clock.now().0 });
    (
        [(header::CONTENT_TYPE, "application/json")],
        body.to_string(),
    )
        .into_response()
}

fn refuse(status: StatusCode, why: &str) -> Response {
    let json = [(header::CONTENT_TYPE, "application/json")];
    (status, json, json!({ "message": why }).to_string()).into_response()
}
