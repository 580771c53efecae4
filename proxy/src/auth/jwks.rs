//! An issuer's public keys: fetched when they are needed, kept for an hour, fetched again when a
//! token names a key that is not among them, and used on when they cannot be fetched.

use std::sync::Arc;
use std::time::Duration;

use bytes::BytesMut;
use futures_util::StreamExt;
use tokio::sync::Mutex;
use tokio::time::timeout;
use url::Url;

use proxy_core::time::EpochMs;

use super::keys::Keys;
use crate::http_client;

/// Keys older than this are fetched again before they are used.
const FRESH: Duration = Duration::from_hours(1);

/// Between two fetches for the sake of a token with an unknown key, and between two tries to
/// replace old keys: whoever makes up keys does not make us flood the issuer.
const AGAIN: Duration = Duration::from_secs(30);

/// Between two tries where there are no keys at all.
const FIRST_AGAIN: Duration = Duration::from_secs(1);

/// A handshake waits this long for keys.
const FETCH_TIMEOUT: Duration = Duration::from_secs(3);

/// The largest JWKS that is read.
const BODY_LIMIT: usize = 256 * 1024;

/// Why there are no keys. The words name no URL.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JwksError {
    #[error("JWKS: no connection, or it broke off ({cause})")]
    Unreachable { cause: String },
    #[error("JWKS: no answer within 3 s")]
    TimedOut,
    #[error("JWKS: status {status}")]
    Refused { status: u16 },
    #[error("JWKS: over 256 KiB")]
    TooLarge,
    #[error("JWKS: it holds no key that tokens can be verified with")]
    NoKeys,
    #[error("JWKS: could not be fetched a moment ago")]
    Lately,
}

/// An issuer's keys and where they are.
#[derive(Debug)]
pub(crate) struct Jwks {
    url: Url,
    tls: rustls::ClientConfig,
    /// Held while they are fetched: who comes meanwhile waits and finds them.
    state: Mutex<State>,
}

/// Times are the wall clock's, which goes on while the function is frozen.
#[derive(Debug, Default)]
struct State {
    keys: Option<Arc<Keys>>,
    fetched: Option<EpochMs>,
    tried: Option<EpochMs>,
    /// The last fetch for the sake of an unknown key.
    asked_again: Option<EpochMs>,
}

impl Jwks {
    /// Nothing is fetched yet.
    #[must_use]
    pub(crate) fn new(url: Url, tls: rustls::ClientConfig) -> Self {
        Self {
            url,
            tls,
            state: Mutex::default(),
        }
    }

    /// The keys, fetched if there are none or old ones.
    ///
    /// # Errors
    /// There are none to be had; old ones are better than none.
    pub(crate) async fn keys(&self, now: EpochMs) -> Result<Arc<Keys>, JwksError> {
        let mut state = self.state.lock().await;
        let Some(keys) = state.keys.clone() else {
            if lies_within(state.tried, FIRST_AGAIN, now) {
                return Err(JwksError::Lately);
            }
            return self.fetch(&mut state, now).await;
        };
        if lies_within(state.fetched, FRESH, now) || lies_within(state.tried, AGAIN, now) {
            return Ok(keys);
        }
        Ok(self.fetch(&mut state, now).await.unwrap_or(keys))
    }

    /// The keys as they are now, for a token whose key is not among those known. `None`: they were
    /// asked for not long ago.
    ///
    /// # Errors
    /// They cannot be had.
    pub(crate) async fn fetch_again(&self, now: EpochMs) -> Result<Option<Arc<Keys>>, JwksError> {
        let mut state = self.state.lock().await;
        if lies_within(state.asked_again, AGAIN, now) {
            return Ok(None);
        }
        state.asked_again = Some(now);
        self.fetch(&mut state, now).await.map(Some)
    }

    async fn fetch(&self, state: &mut State, now: EpochMs) -> Result<Arc<Keys>, JwksError> {
        state.tried = Some(now);
        let read = timeout(FETCH_TIMEOUT, self.read()).await;
        match read.unwrap_or(Err(JwksError::TimedOut)) {
            Ok(keys) => {
                let keys = Arc::new(keys);
                state.keys = Some(Arc::clone(&keys));
                state.fetched = Some(now);
                Ok(keys)
            }
            Err(error) => {
                let known = state.keys.is_some();
                tracing::warn!(error = %error, known, "the issuer's keys could not be fetched");
                Err(error)
            }
        }
    }

    /// A client of its own for each fetch: an hour later none of its connections is alive.
    async fn read(&self) -> Result<Keys, JwksError> {
        let unreachable = |error: reqwest::Error| JwksError::Unreachable {
            cause: http_client::cause(&error.without_url()),
        };
        let client = http_client::builder(&self.tls, FETCH_TIMEOUT).build();
        let client = client.map_err(unreachable)?;
        let request = client.get(self.url.clone());
        let request = request.header(http::header::ACCEPT, "application/json");
        let response = request.send().await.map_err(unreachable)?;
        let status = response.status();
        if status != http::StatusCode::OK {
            let status = status.as_u16(); // a redirect as well: it is not followed
            return Err(JwksError::Refused { status });
        }
        let mut body = BytesMut::new();
        let mut pieces = response.bytes_stream();
        while let Some(piece) = pieces.next().await {
            body.extend_from_slice(&piece.map_err(unreachable)?);
            if body.len() > BODY_LIMIT {
                return Err(JwksError::TooLarge);
            }
        }
        Keys::parse(&body).ok_or(JwksError::NoKeys)
    }
}

/// Whether `at` lies less than `span` before `now`, or after it: a clock may be set back.
fn lies_within(at: Option<EpochMs>, span: Duration, now: EpochMs) -> bool {
    at.is_some_and(|at| Duration::from_millis(at.0.abs_diff(now.0)) < span)
}

#[cfg(test)]
mod tests;
