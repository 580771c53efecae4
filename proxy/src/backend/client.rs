//! The HTTP client: makes the calls, keeps the time limits, tries again what never arrived.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use serde_json::value::RawValue;
use tokio::time::{Instant, sleep, timeout, timeout_at};
use url::Url;

use super::BackendError;
use super::reply::{self, Accepted, Answer, HttpAnswer};
use super::request::{self, BackendRequest, Trace};
use crate::config;
use crate::connection::Connection;
use crate::event::{Connect, Message};
use crate::retry::Pauses;

/// A body beyond this is refused.
const BODY_LIMIT: usize = 8 * 1024 * 1024;

/// A connection that idled longer than this is not used again: backends close idle ones, and a
/// function that was frozen does not notice.
const POOL_IDLE: Duration = Duration::from_secs(3);

/// How often a call is made that finds no connection.
const TRIES: usize = 3;

/// The backend, as the rest of the proxy sees it.
#[derive(Debug)]
pub struct Backend {
    settings: config::Backend,
    tls: rustls::ClientConfig,
    pool: Mutex<Pool>,
}

#[derive(Debug)]
struct Pool {
    client: reqwest::Client,
    /// By the wall clock, which goes on while the function is frozen.
    used: SystemTime,
}

impl Backend {
    /// Builds the client; nothing is connected yet.
    ///
    /// # Errors
    /// TLS cannot be set up.
    pub fn new(settings: config::Backend) -> Result<Self, anyhow::Error> {
        let tls = tls_config()?;
        let pool = Mutex::new(Pool {
            client: client(&tls)?,
            used: SystemTime::now(),
        });
        Ok(Self {
            settings,
            tls,
            pool,
        })
    }

    /// Asks whether a connection may exist.
    ///
    /// # Errors
    /// It may not; the error says what the backend said instead.
    pub async fn connect(
        &self,
        event: &Connect,
        connection: &Connection,
        trace: &Trace,
    ) -> Result<Accepted, BackendError> {
        let request = request::connect(&self.settings.connect_path, event, connection, trace);
        let call = self.call(&request, self.settings.connect_timeout);
        let slow = BackendError::TimedOut {
            what: "the whole connect call",
        };
        let answer = timeout(self.settings.connect_timeout, call)
            .await
            .map_err(|_| slow)??;
        reply::accepted(&answer)
    }

    /// Hands over a client's frame. `until` is the moment by which all must be read.
    ///
    /// # Errors
    /// The frame was not served; the error says why.
    pub async fn message(
        &self,
        event: &Message,
        frame: &RawValue,
        connection: &Connection,
        (trace, until): (&Trace, Instant),
    ) -> Result<Answer, BackendError> {
        let paths = &self.settings.message_path;
        let request = request::message(paths, &event.context, frame, connection, trace);
        let call = self.call(&request, self.settings.first_byte_timeout);
        let slow = BackendError::TimedOut {
            what: "the function's own deadline",
        };
        let answer = timeout_at(until, call).await.map_err(|_| slow)??;
        reply::replies(&answer)
    }

    async fn call(
        &self,
        request: &BackendRequest,
        first_byte: Duration,
    ) -> Result<HttpAnswer, BackendError> {
        let mut pauses = Pauses::new(Duration::from_millis(100), Duration::from_secs(1));
        for _ in 1..TRIES {
            match self.call_once(request, first_byte).await {
                Err(error) if error.retryable() => {
                    tracing::debug!(error = %error, "backend call is tried again");
                    sleep(pauses.draw()).await;
                }
                done => return done,
            }
        }
        self.call_once(request, first_byte).await
    }

    async fn call_once(
        &self,
        request: &BackendRequest,
        first_byte: Duration,
    ) -> Result<HttpAnswer, BackendError> {
        let post = self
            .client()?
            .post(join(&self.settings.url, &request.path))
            .headers(request.headers.clone())
            .body(request.body.clone())
            .send();
        let slow = BackendError::TimedOut { what: "no answer" };
        let response = timeout(first_byte, post)
            .await
            .map_err(|_| slow)?
            .map_err(refused)?;
        let answer = self.read(response).await;
        self.pool().used = SystemTime::now();
        answer
    }

    async fn read(&self, response: reqwest::Response) -> Result<HttpAnswer, BackendError> {
        let status = response.status();
        let header = |name| {
            response
                .headers()
                .get(name)
                .and_then(|value| value.to_str().ok())
        };
        let media_type = header(CONTENT_TYPE).map(|value| {
            value
                .split(';')
                .next()
                .unwrap_or_default()
                .trim()
                .to_ascii_lowercase()
        });
        let encoding = header(CONTENT_ENCODING).unwrap_or("identity").trim();
        let encoded = !encoding.eq_ignore_ascii_case("identity");
        let body = self.read_body(response).await?;
        Ok(HttpAnswer {
            status,
            media_type,
            encoded,
            body,
        })
    }

    async fn read_body(&self, response: reqwest::Response) -> Result<Bytes, BackendError> {
        let too_large = BackendError::InvalidReply {
            why: "the body is over 8 MiB",
        };
        let mut body = BytesMut::new();
        let mut pieces = response.bytes_stream();
        loop {
            let slow = BackendError::TimedOut {
                what: "no more of the body",
            };
            let piece = timeout(self.settings.idle_timeout, pieces.next()).await;
            let Some(piece) = piece.map_err(|_| slow)? else {
                break;
            };
            body.extend_from_slice(&piece.map_err(broken)?);
            if body.len() > BODY_LIMIT {
                return Err(too_large);
            }
        }
        Ok(body.freeze())
    }

    /// The client, or a new one without connections where the last call is too long ago.
    fn client(&self) -> Result<reqwest::Client, BackendError> {
        let mut pool = self.pool();
        // A clock that was set back counts as idle too.
        if pool.used.elapsed().map_or(true, |idle| idle > POOL_IDLE) {
            pool.client = client(&self.tls).map_err(|error| BackendError::Unreachable {
                cause: error.to_string(),
            })?;
        }
        pool.used = SystemTime::now();
        Ok(pool.client.clone())
    }

    fn pool(&self) -> std::sync::MutexGuard<'_, Pool> {
        self.pool.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn client(tls: &rustls::ClientConfig) -> Result<reqwest::Client, reqwest::Error> {
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls.clone())
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .pool_idle_timeout(POOL_IDLE)
        .no_proxy()
        .referer(false)
        .build()
}

/// Mozilla's roots, compiled in: reading the system's at start costs half a millisecond.
fn tls_config() -> Result<rustls::ClientConfig, rustls::Error> {
    let roots = rustls::RootCertStore {
        roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
    };
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    let mut tls = rustls::ClientConfig::builder_with_provider(provider.into())
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    tls.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(tls)
}

/// The backend URL's own path, then the call's: `Url::join` would drop the former.
fn join(base: &Url, path: &str) -> Url {
    let mut url = base.clone();
    url.set_path(&format!("{}{path}", base.path().trim_end_matches('/')));
    url
}

fn refused(error: reqwest::Error) -> BackendError {
    if error.is_connect() {
        BackendError::Unreachable {
            cause: cause(&error.without_url()),
        }
    } else {
        broken(error)
    }
}

fn broken(error: reqwest::Error) -> BackendError {
    BackendError::Broken {
        cause: cause(&error.without_url()),
    }
}

/// The innermost cause: what the operating system or the protocol said, without a URL.
fn cause(error: &dyn std::error::Error) -> String {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}

#[cfg(test)]
mod tests;
