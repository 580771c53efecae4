//! Who is calling: a token is the user's name, with channels to join behind it
//! (`ann+thread:1+thread:2`).
//!
//! `bad…` is refused with 401 and `forbid…` with 403, so that a client can play a refusal.

use backend_contract::headers;
use http::{HeaderMap, StatusCode};

use crate::rejection::Rejection;

/// The contract's limit for a user id; a longer token is cut.
const USER_ID_CHARACTERS: usize = 256;

/// Names the user: the proxy's word first, else the token. `None` is an anonymous feed.
pub(crate) fn user(headers: &HeaderMap, token: &str) -> Result<Option<String>, Rejection> {
    if token.starts_with("bad") {
        return Err(Rejection::new(
            StatusCode::UNAUTHORIZED,
            "this token is not accepted",
        ));
    }
    if token.starts_with("forbid") {
        return Err(Rejection::new(
            StatusCode::FORBIDDEN,
            "this user may not enter",
        ));
    }
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(user) = text(headers::USER_ID) {
        return Ok(Some(user.to_owned()));
    }
    let name = token.split('+').next().unwrap_or_default();
    if !name.is_empty() {
        return Ok(Some(name.chars().take(USER_ID_CHARACTERS).collect()));
    }
    if text(headers::CONNECTION_TYPE) == Some("feed") {
        return Ok(None);
    }
    Err(Rejection::new(
        StatusCode::UNAUTHORIZED,
        "a token is needed",
    ))
}

/// Returns the channels that a token names.
pub(crate) fn channels(token: &str) -> Vec<String> {
    token.split('+').skip(1).map(str::to_owned).collect()
}
