//! The HTTP client: makes the calls, keeps the time limits, tries again what may be tried again.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use backend_contract::headers::SIGNATURE;
use bytes::{Bytes, BytesMut};
use futures_util::{StreamExt, TryStreamExt};
use http::StatusCode;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, LOCATION, RETRY_AFTER};
use tokio::time::{Instant, sleep_until, timeout_at};
use url::Url;

use proxy_core::backend::BackendError;
use proxy_core::backend::called::Called;
use proxy_core::backend::decoder::Format;
use proxy_core::backend::request::BackendRequest;
use proxy_core::backend::response::{BackendResponse, Reached};
use proxy_core::backend::retry;

use super::signature::Signer;
use super::stream::{Pieces, ReplyStream};
use crate::clock;
use crate::http_client::{self, Addresses, SystemLookup};
use crate::retry::Pauses;
use crate::secrets::CurrentSecrets;
use proxy_core::connection::Connection;
use proxy_core::settings::BackendSettings;

/// A body beyond this is refused.
const BODY_LIMIT: usize = 8 * 1024 * 1024;

/// A connection that idled longer than this is not used again: backends close idle ones, and a
/// function that was frozen does not notice.
const POOL_IDLE: Duration = Duration::from_secs(3);

/// How often a call is made, the first time included.
const TRIES: usize = 3;

/// How long it may take to reach the backend at one of its addresses, TLS included.
const REACH: Duration = Duration::from_secs(2);

/// How long all tries to reach it may take, at all of its addresses.
const REACH_AT_ALL: Duration = Duration::from_secs(5);

/// The backend, as the rest of the proxy sees it.
#[derive(Debug)]
pub(crate) struct Backend {
    pub(super) settings: BackendSettings,
    /// The first one signs each call; without any, calls are not signed.
    signing_secrets: CurrentSecrets,
    tls: rustls::ClientConfig,
    addresses: Addresses,
    /// How long it may take to reach one of the addresses.
    reach: Duration,
    pool: Mutex<Pool>,
}

#[derive(Debug)]
struct Pool {
    client: reqwest::Client,
    /// By the wall clock, which goes on while the function is frozen.
    used: SystemTime,
    /// How many clients there were before this one.
    number: u64,
    /// A call on it brought no answer: with HTTP/2 its connection would have the next call too.
    doubtful: bool,
}

/// A call whose answer is not there yet. Dropped before it is, it leaves a client that no other call
/// is made with.
struct UnderWay<'a> {
    backend: &'a Backend,
    client: u64,
    answered: bool,
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        let mut pool = self.backend.pool();
        if self.answered {
            pool.used = SystemTime::now();
        } else if pool.number == self.client {
            pool.doubtful = true;
        }
    }
}

/// How long a call may take.
#[derive(Debug, Clone, Copy)]
pub(super) struct CallLimits {
    /// Each try's answer must begin within this.
    pub(super) first_byte: Duration,
    /// All tries must be over, and all be read, by then.
    pub(super) until: Instant,
}

impl Backend {
    /// Builds the client; nothing is connected yet.
    ///
    /// # Errors
    /// TLS cannot be set up.
    pub(crate) fn new(
        settings: BackendSettings,
        signing_secrets: CurrentSecrets,
        tls: rustls::ClientConfig,
    ) -> Result<Self, anyhow::Error> {
        let addresses = Addresses::found_by(Arc::new(SystemLookup));
        let backend = Self::found_by(settings, addresses, tls)?;
        Ok(Self {
            signing_secrets,
            ..backend
        })
    }

    fn found_by(
        settings: BackendSettings,
        addresses: Addresses,
        tls: rustls::ClientConfig,
    ) -> Result<Self, anyhow::Error> {
        // Within a call's own limit: what ends a try must show whether the backend was reached.
        let call = settings.connect_timeout.min(settings.first_byte_timeout);
        let reach = REACH.min(call / 2);
        let pool = Mutex::new(Pool {
            client: client(&tls, &addresses, reach)?,
            used: SystemTime::now(),
            number: 0,
            doubtful: false,
        });
        let signing_secrets = settings.signing_secrets.given().into();
        Ok(Self {
            settings,
            signing_secrets,
            tls,
            addresses,
            reach,
            pool,
        })
    }

    /// For calls that have no stream for an answer: those around a handshake.
    pub(super) async fn call_and_read(
        &self,
        request: &BackendRequest,
        connection: &Connection,
    ) -> Result<BackendResponse, BackendError> {
        let first_byte = self.settings.connect_timeout;
        let until = Instant::now() + first_byte;
        let limits = CallLimits { first_byte, until };
        match self.call(request, connection, limits).await? {
            Reached::Whole(answer) => Ok(answer),
            Reached::Stream(..) => Err(BackendError::invalid(format!(
                "the path of {} is answered by a stream, which answers messages only",
                request.setting
            ))),
        }
    }

    pub(super) async fn call(
        &self,
        request: &BackendRequest,
        connection: &Connection,
        limits: CallLimits,
    ) -> Result<Reached<ReplyStream>, BackendError> {
        let mut pauses = Pauses::new(Duration::from_millis(100), Duration::from_secs(1));
        let mut reach_by = Instant::now() + REACH_AT_ALL;
        for _ in 1..TRIES {
            let result = self
                .call_each_address(request, connection, limits, reach_by)
                .await;
            let Some(wait) = retry::wait(&result, self.settings.retry) else {
                return result;
            };
            let again_at = Instant::now() + wait.max(pauses.draw());
            if is_unreached(&result) {
                if again_at >= reach_by {
                    return result;
                }
            } else {
                reach_by = again_at + REACH_AT_ALL;
            }
            if again_at >= limits.until {
                return result;
            }
            tracing::debug!("a backend call is made again");
            sleep_until(again_at).await;
        }
        self.call_each_address(request, connection, limits, reach_by)
            .await
    }

    /// One try: the next address where one is not reached.
    async fn call_each_address(
        &self,
        request: &BackendRequest,
        connection: &Connection,
        limits: CallLimits,
        reach_by: Instant,
    ) -> Result<Reached<ReplyStream>, BackendError> {
        loop {
            let result = self.call_once(request, connection, limits, reach_by).await;
            let done = !is_unreached(&result) || !self.addresses.not_reached();
            if done || Instant::now() >= reach_by.min(limits.until) {
                return result;
            }
            tracing::debug!("a backend call goes to the next address");
        }
    }

    async fn call_once(
        &self,
        request: &BackendRequest,
        connection: &Connection,
        limits: CallLimits,
        reach_by: Instant,
    ) -> Result<Reached<ReplyStream>, BackendError> {
        let Some(base) = &self.settings.url else {
            let cause = "BACKEND_URL is not set".to_owned(); // then no path is set either
            return Err(BackendError::Unreachable { cause });
        };
        let url = join(base, &request.path);
        let mut headers = request.headers.clone();
        if let Some(secret) = self.signing_secrets.get().first() {
            let signature = Signer(secret).sign(url.path(), request, connection, clock::now())?;
            headers.insert(SIGNATURE, signature);
        }
        let now = Instant::now();
        let first_byte = limits.until.min(now + limits.first_byte);
        let left = first_byte.saturating_duration_since(now).mul_f32(0.9);
        let left = left.min(reach_by.saturating_duration_since(now));
        let (client, mut under_way) = self.client(left)?;
        let called = Called::new(url.clone(), base, request);
        let post = client.post(url).headers(headers);
        let post = post.body(request.body.clone()).send();
        let slow = BackendError::TimedOut { what: "no answer" };
        let response = timeout_at(first_byte, post)
            .await
            .map_err(|_| slow)?
            .map_err(|error| refused(error, &called))?;
        let reached = self.read(response, called, limits.until).await?;
        under_way.answered = true;
        Ok(reached)
    }

    async fn read(
        &self,
        response: reqwest::Response,
        called: Called,
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
        let encoding = header(CONTENT_ENCODING).map(str::trim);
        let encoding = encoding.filter(|name| !name.eq_ignore_ascii_case("identity"));
        let encoding = encoding.map(ToOwned::to_owned);
        let location = header(LOCATION).map(ToOwned::to_owned);
        let retry_after =
            header(RETRY_AFTER).and_then(|value| retry::after(value, SystemTime::now()));
        let format = media_type.as_deref().and_then(Format::from_media_type);
        let broken_off = {
            let called = called.clone();
            move |error| broken(error, &called)
        };
        let mut pieces = Pieces {
            pieces: response.bytes_stream().map_err(broken_off).boxed(),
            idle: self.settings.idle_timeout,
            until,
        };
        if let Some(format) = format
            && status.is_success()
            && status != StatusCode::NO_CONTENT
            && encoding.is_none()
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
            called: Box::new(called),
            status,
            media_type,
            encoding,
            location,
            retry_after,
            body,
        }))
    }

    /// The client, or a new one without connections where the last call is too long ago or brought no
    /// answer. Where less time is left to reach the backend, one that makes no other call.
    fn client(&self, left: Duration) -> Result<(reqwest::Client, UnderWay<'_>), BackendError> {
        let build = |reach| {
            let client = client(&self.tls, &self.addresses, reach);
            client.map_err(|error| BackendError::Unreachable {
                cause: error.to_string(),
            })
        };
        let mut pool = self.pool();
        let client = if left < self.reach {
            build(left)?
        } else {
            // A clock that was set back counts as idle too.
            let idled = pool.used.elapsed().map_or(true, |idle| idle > POOL_IDLE);
            if idled || pool.doubtful {
                pool.client = build(self.reach)?;
                pool.number += 1;
                pool.doubtful = false;
            }
            pool.used = SystemTime::now();
            pool.client.clone()
        };
        let under_way = UnderWay {
            backend: self,
            client: pool.number,
            answered: false,
        };
        Ok((client, under_way))
    }

    fn pool(&self) -> std::sync::MutexGuard<'_, Pool> {
        self.pool.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn read_body(pieces: &mut Pieces) -> Result<Bytes, BackendError> {
    let mut body = BytesMut::new();
    while let Some(piece) = pieces.next().await? {
        body.extend_from_slice(&piece);
        if body.len() > BODY_LIMIT {
            return Err(BackendError::invalid("the body is over 8 MiB"));
        }
    }
    Ok(body.freeze())
}

fn client(
    tls: &rustls::ClientConfig,
    addresses: &Addresses,
    reach: Duration,
) -> Result<reqwest::Client, reqwest::Error> {
    http_client::builder(tls, POOL_IDLE)
        .connect_timeout(reach)
        .dns_resolver(Arc::new(addresses.clone()))
        .build()
}

fn is_unreached<T>(result: &Result<T, BackendError>) -> bool {
    matches!(result, Err(BackendError::Unreachable { .. }))
}

/// The backend URL's own path, then the call's: `Url::join` would drop the former.
fn join(base: &Url, path: &str) -> Url {
    let mut url = base.clone();
    url.set_path(&format!("{}{path}", base.path().trim_end_matches('/')));
    url
}

fn refused(error: reqwest::Error, called: &Called) -> BackendError {
    if error.is_connect() {
        let cause = if error.is_timeout() {
            "timed out".to_owned()
        } else {
            let error = error.without_url();
            let cause = http_client::cause(&error);
            if http_client::is_without_tls(&error) {
                format!("{cause}; no TLS answers there: http:// in BACKEND_URL?")
            } else {
                cause
            }
        };
        BackendError::Unreachable { cause }
    } else {
        broken(error, called)
    }
}

fn broken(error: reqwest::Error, called: &Called) -> BackendError {
    let error = error.without_url();
    let cause = http_client::cause(&error);
    if !http_client::is_not_http(&error) {
        return BackendError::Broken { cause };
    }
    // A retry would bring the same.
    BackendError::invalid(format!(
        "what answers {called} does not speak HTTP ({cause}): compare the port and the scheme of \
         BACKEND_URL"
    ))
}

#[cfg(test)]
mod tests;
