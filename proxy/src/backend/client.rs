//! The HTTP client: makes the calls, keeps the time limits, tries again what may be tried again.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use backend_contract::headers::SIGNATURE;
use bytes::{Bytes, BytesMut};
use futures_util::{StreamExt, TryStreamExt};
use http::StatusCode;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, RETRY_AFTER};
use serde_json::value::RawValue;
use tokio::time::{Instant, sleep, timeout_at};
use url::Url;

use proxy_core::backend::BackendError;
use proxy_core::backend::decoder::Format;
use proxy_core::backend::request::{self, BackendRequest, Trace};
use proxy_core::backend::response::{self, Accepted, BackendResponse, Reached};
use proxy_core::backend::retry;

use super::signature::Signer;
use super::stream::{Pieces, ReplyStream};
use crate::clock;
use crate::http_client;
use crate::retry::Pauses;
use proxy_core::connection::Connection;
use proxy_core::event::{Connect, Disconnect, Message};
use proxy_core::ids::ConnectionType;
use proxy_core::settings::BackendSettings;

/// A body beyond this is refused.
const BODY_LIMIT: usize = 8 * 1024 * 1024;

/// A connection that idled longer than this is not used again: backends close idle ones, and a
/// function that was frozen does not notice.
const POOL_IDLE: Duration = Duration::from_secs(3);

/// How often a call is made, the first time included.
const TRIES: usize = 3;

/// The backend, as the rest of the proxy sees it.
#[derive(Debug)]
pub(crate) struct Backend {
    settings: BackendSettings,
    signer: Option<Signer>,
    tls: rustls::ClientConfig,
    pool: Mutex<Pool>,
}

#[derive(Debug)]
struct Pool {
    client: reqwest::Client,
    /// By the wall clock, which goes on while the function is frozen.
    used: SystemTime,
}

/// How long a call may take.
#[derive(Debug, Clone, Copy)]
struct Limits {
    /// Each try's answer must begin within this.
    first_byte: Duration,
    /// All tries must be over, and all be read, by then.
    until: Instant,
}

impl Backend {
    /// Builds the client; nothing is connected yet.
    ///
    /// # Errors
    /// TLS cannot be set up.
    pub(crate) fn new(settings: BackendSettings) -> Result<Self, anyhow::Error> {
        let tls = http_client::tls_config()?;
        let pool = Mutex::new(Pool {
            client: client(&tls)?,
            used: SystemTime::now(),
        });
        let signer = settings.signing_secrets.first().map(Signer::new);
        Ok(Self {
            settings,
            signer,
            tls,
            pool,
        })
    }

    /// The call that asks whether a connection of this type may exist; `None`: it is not made.
    #[must_use]
    pub(crate) fn connect_call(&self, kind: ConnectionType) -> Option<ConnectCall<'_>> {
        let template = self.settings.connect_path.template_for(kind)?;
        Some(ConnectCall {
            backend: self,
            template,
        })
    }

    /// The call that hands over a frame of a connection of this type; `None`: it is not made.
    #[must_use]
    pub(crate) fn message_call(&self, kind: ConnectionType) -> Option<MessageCall<'_>> {
        let template = self.settings.message_path.template_for(kind)?;
        Some(MessageCall {
            backend: self,
            template,
        })
    }

    /// Tells that a connection has ended, where the backend wants to know. Returns the status of
    /// its answer, `None` where it was not called.
    ///
    /// # Errors
    /// It was not told, or did not like it.
    pub(crate) async fn disconnect(
        &self,
        event: &Disconnect,
        connection: &Connection,
        trace: &Trace,
    ) -> Result<Option<u16>, BackendError> {
        let Some(path) = self.settings.disconnect_path.template_for(connection.kind) else {
            return Ok(None);
        };
        let request = request::disconnect(path, event, connection, trace);
        let answer = self.call_and_read(&request, connection).await?;
        response::acknowledged(&answer).map(Some)
    }

    /// For calls that have no stream for an answer: those around a handshake.
    async fn call_and_read(
        &self,
        request: &BackendRequest,
        connection: &Connection,
    ) -> Result<BackendResponse, BackendError> {
        let first_byte = self.settings.connect_timeout;
        let until = Instant::now() + first_byte;
        let limits = Limits { first_byte, until };
        match self.call(request, connection, limits).await? {
            Reached::Whole(answer) => Ok(answer),
            Reached::Stream(..) => Err(BackendError::InvalidReply {
                why: "a stream answers messages only",
            }),
        }
    }

    async fn call(
        &self,
        request: &BackendRequest,
        connection: &Connection,
        limits: Limits,
    ) -> Result<Reached<ReplyStream>, BackendError> {
        let mut pauses = Pauses::new(Duration::from_millis(100), Duration::from_secs(1));
        for _ in 1..TRIES {
            let result = self.call_once(request, connection, limits).await;
            let Some(wait) = retry::wait(&result, self.settings.retry) else {
                return result;
            };
            let pause = wait.max(pauses.draw());
            if Instant::now() + pause >= limits.until {
                return result;
            }
            tracing::debug!("a backend call is made again");
            sleep(pause).await;
        }
        self.call_once(request, connection, limits).await
    }

    async fn call_once(
        &self,
        request: &BackendRequest,
        connection: &Connection,
        limits: Limits,
    ) -> Result<Reached<ReplyStream>, BackendError> {
        let Some(base) = &self.settings.url else {
            let cause = "BACKEND_URL is not set".to_owned(); // then no path is set either
            return Err(BackendError::Unreachable { cause });
        };
        let url = join(base, &request.path);
        let mut headers = request.headers.clone();
        if let Some(signer) = &self.signer {
            let signature = signer.sign(url.path(), request, connection, clock::now())?;
            headers.insert(SIGNATURE, signature);
        }
        let post = self.client()?.post(url).headers(headers);
        let post = post.body(request.body.clone()).send();
        let first_byte = limits.until.min(Instant::now() + limits.first_byte);
        let slow = BackendError::TimedOut { what: "no answer" };
        let response = timeout_at(first_byte, post)
            .await
            .map_err(|_| slow)?
            .map_err(refused)?;
        let reached = self.read(response, limits.until).await;
        self.pool().used = SystemTime::now();
        reached
    }

    async fn read(
        &self,
        response: reqwest::Response,
        until: Instant,
    ) -> Result<Reached<ReplyStream>, BackendError> {
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
        let retry_after =
            header(RETRY_AFTER).and_then(|value| retry::after(value, SystemTime::now()));
        let format = media_type.as_deref().and_then(Format::from_media_type);
        let mut pieces = Pieces {
            pieces: response.bytes_stream().map_err(broken).boxed(),
            idle: self.settings.idle_timeout,
            until,
        };
        if let Some(format) = format
            && status.is_success()
            && status != StatusCode::NO_CONTENT
            && !encoded
        {
            return Ok(Reached::Stream(
                status.as_u16(),
                ReplyStream::new(format, pieces),
            ));
        }
        let body = match read_body(&mut pieces).await {
            // Its status says enough.
            Err(_) if !status.is_success() => Bytes::new(),
            body => body?,
        };
        Ok(Reached::Whole(BackendResponse {
            status,
            media_type,
            encoded,
            retry_after,
            body,
        }))
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

/// A connect call that is to be made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ConnectCall<'a> {
    backend: &'a Backend,
    template: &'a str,
}

impl ConnectCall<'_> {
    /// Asks whether the connection may exist.
    ///
    /// # Errors
    /// It may not; the error says what the backend said instead.
    pub(crate) async fn make(
        self,
        event: &Connect,
        connection: &Connection,
        trace: &Trace,
    ) -> Result<Accepted, BackendError> {
        let request = request::connect(self.template, event, connection, trace);
        let answer = self.backend.call_and_read(&request, connection).await?;
        response::accepted(&answer)
    }
}

/// A message call that is to be made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct MessageCall<'a> {
    backend: &'a Backend,
    template: &'a str,
}

impl MessageCall<'_> {
    /// Hands over a client's frame. `until` is the moment by which all must be read.
    ///
    /// # Errors
    /// The frame was not served; the error says why.
    pub(crate) async fn make(
        self,
        event: &Message,
        frame: &RawValue,
        connection: &Connection,
        (trace, until): (&Trace, Instant),
    ) -> Result<MessageAnswer, BackendError> {
        let request = request::message(self.template, &event.context, frame, connection, trace);
        let first_byte = self.backend.settings.first_byte_timeout;
        let limits = Limits { first_byte, until };
        match self.backend.call(&request, connection, limits).await? {
            Reached::Whole(answer) => Ok(MessageAnswer {
                status: answer.status.as_u16(),
                replies: Replies::Whole(response::replies(&answer)?),
            }),
            Reached::Stream(status, stream) => Ok(MessageAnswer {
                status,
                replies: Replies::Stream(Box::new(stream)),
            }),
        }
    }
}

/// What a message call brought.
pub(crate) struct MessageAnswer {
    pub status: u16,
    pub replies: Replies,
}

/// Replies in order, each one JSON value.
pub(crate) enum Replies {
    /// All of them, read to the end.
    Whole(Vec<Box<RawValue>>),
    /// As they come.
    Stream(Box<ReplyStream>),
}

// Neither prints what the backend said.

impl fmt::Debug for Replies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Whole(_) => "Whole(…)",
            Self::Stream(_) => "Stream(…)",
        })
    }
}

impl fmt::Debug for MessageAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageAnswer")
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

async fn read_body(pieces: &mut Pieces) -> Result<Bytes, BackendError> {
    let mut body = BytesMut::new();
    while let Some(piece) = pieces.next().await? {
        body.extend_from_slice(&piece);
        if body.len() > BODY_LIMIT {
            return Err(BackendError::InvalidReply {
                why: "the body is over 8 MiB",
            });
        }
    }
    Ok(body.freeze())
}

fn client(tls: &rustls::ClientConfig) -> Result<reqwest::Client, reqwest::Error> {
    http_client::build(tls, POOL_IDLE)
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
            cause: http_client::cause(&error.without_url()),
        }
    } else {
        broken(error)
    }
}

fn broken(error: reqwest::Error) -> BackendError {
    BackendError::Broken {
        cause: http_client::cause(&error.without_url()),
    }
}

#[cfg(test)]
mod tests;
