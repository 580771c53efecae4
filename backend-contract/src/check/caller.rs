//! The calls: the same paths, headers, bodies and time limits as the proxy's.
//!
//! Redirects are not followed, nothing is tried twice, a body is read up to 8 MiB.

use std::{
    collections::BTreeMap,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use base64::{Engine, prelude::BASE64_URL_SAFE};
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};
use tokio::time::{Instant, timeout};
use url::Url;

use super::{Settings, Unusable, parse, signature};
use crate::{ConnectRequest, MessageRequest, headers};

/// The proxy's default for a whole connect call.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// The proxy's defaults for a message call's first byte, and between two pieces of a body.
const BYTE_TIMEOUT: Duration = Duration::from_secs(60);
/// How long a body is read here, so that an endless stream does not hold the check up.
const READ_LIMIT: Duration = Duration::from_secs(120);
const BODY_LIMIT: usize = 8 << 20;
/// An address of the block that is reserved for documentation (RFC 5737).
const CLIENT: &str = "192.0.2.1";

/// One call, ready to be made.
#[derive(Clone)]
pub(super) struct Call {
    pub(super) path: String,
    pub(super) headers: BTreeMap<&'static str, String>,
    pub(super) body: Vec<u8>,
    limit: Duration,
}

/// What the backend said about the connection.
#[derive(Debug, Clone, Default)]
pub(super) struct Identity {
    pub(super) user: Option<String>,
    pub(super) org: Option<String>,
}

/// An answer, read to its end or as far as the limits allow.
#[derive(Debug, Clone)]
pub(super) struct Exchange {
    pub(super) status: u16,
    /// Lower case, without parameters.
    pub(super) media_type: Option<String>,
    /// The body went through a `Content-Encoding` that nobody asked for.
    pub(super) encoded: bool,
    pub(super) body: Vec<u8>,
    /// Why the body is not complete.
    pub(super) cut: Option<&'static str>,
    pub(super) first_byte: Option<Duration>,
    pub(super) elapsed: Duration,
}

#[derive(Debug, Clone, thiserror::Error)]
pub(super) enum CallError {
    #[error("no connection: {0}")]
    Unreachable(String),
    #[error("the connection broke: {0}")]
    Broken(String),
    #[error("the answer broke off: {0}")]
    BrokenOff(String),
    #[error("nothing more of the answer within {} s", BYTE_TIMEOUT.as_secs())]
    Stalled,
    #[error("no answer within {} s", .0.as_secs())]
    TimedOut(Duration),
}

impl CallError {
    /// What a backend's author can do about it.
    pub(super) fn fix(&self) -> &'static str {
        match self {
            Self::Unreachable(_) => "see whether the backend still runs: a call must not end it",
            Self::Broken(_) => {
                "answer every call: the process, or a proxy before it, closed the connection \
                 without an answer"
            }
            Self::BrokenOff(_) => {
                "send the answer to its end: an error escaped after its head was sent, or a proxy \
                 before the backend closed the connection"
            }
            Self::Stalled => {
                "end the answer; where a stream has nothing to say for a while, send something \
                 sooner than every 60 s (in server-sent events a comment will do)"
            }
            Self::TimedOut(_) => {
                "answer sooner, or stream: a connect call has 10 s in all, a message call 60 s to \
                 its first byte"
            }
        }
    }
}

/// Makes calls on behalf of one connection.
pub(super) struct Caller {
    client: reqwest::Client,
    backend: Url,
    connect_path: String,
    secret: Option<String>,
    pub(super) connection_id: String,
    /// Makes message ids unique.
    run: u128,
    made: std::sync::atomic::AtomicU64,
}

impl Caller {
    pub(super) fn new(settings: &Settings) -> Result<Self, Unusable> {
        let client = client().map_err(|error| Unusable::Client(error.to_string()))?;
        let run = now().as_nanos();
        Ok(Self {
            client,
            backend: settings.backend.clone(),
            connect_path: settings.connect_path.clone(),
            secret: settings.secret.clone(),
            connection_id: id(&format!("connection {run}")),
            run,
            made: std::sync::atomic::AtomicU64::new(0),
        })
    }

    pub(super) fn connect(&self, booking: Option<&str>, token: &str) -> Call {
        let request = ConnectRequest {
            connection_id: &self.connection_id,
            token,
        };
        let mut headers = self.headers("$connect", token);
        headers.insert(headers::CLIENT_ORIGIN, "https://app.example.com".to_owned());
        headers.insert(headers::CLIENT_USER_AGENT, "contract-check".to_owned());
        let key = format!("{}:connect", self.connection_id);
        headers.insert(headers::IDEMPOTENCY_KEY, key);
        Call {
            path: self.path(&self.connect_path, booking),
            headers,
            body: json(&request),
            limit: CONNECT_TIMEOUT,
        }
    }

    pub(super) fn message(&self, settings: &Settings, frame: &str, who: &Identity) -> Call {
        let message = parse(frame).unwrap_or_else(|_| RawValue::NULL.to_owned());
        let request = MessageRequest {
            connection_id: &self.connection_id,
            message: &message,
            token: &settings.token,
        };
        let mut headers = self.headers("$default", &settings.token);
        let message_id = self.next_id();
        let key = format!("{}:{message_id}", self.connection_id);
        headers.insert(headers::IDEMPOTENCY_KEY, key);
        headers.insert(headers::MESSAGE_ID, message_id);
        if let Some(user) = &who.user {
            headers.insert(headers::USER_ID, user.clone());
        }
        if let Some(org) = &who.org {
            headers.insert(headers::ORG_ID, org.clone());
        }
        Call {
            path: self.path(&settings.message_path, settings.booking.as_deref()),
            headers,
            body: json(&request),
            limit: BYTE_TIMEOUT,
        }
    }

    /// The same call as another event: other ids, everything else alike.
    pub(super) fn again(&self, call: &Call) -> Call {
        let mut call = call.clone();
        let message_id = self.next_id();
        let key = format!("{}:{message_id}", self.connection_id);
        call.headers.insert(headers::IDEMPOTENCY_KEY, key);
        call.headers.insert(headers::MESSAGE_ID, message_id);
        call
    }

    /// Signs the call if there is a secret, and makes it.
    pub(super) async fn make(&self, call: &Call) -> Result<Exchange, CallError> {
        let signature = self
            .secret
            .as_deref()
            .map(|secret| signature::sign(&signature::claims(call, now().as_secs()), secret));
        self.make_signed(call, signature.as_deref()).await
    }

    pub(super) async fn make_signed(
        &self,
        call: &Call,
        signature: Option<&str>,
    ) -> Result<Exchange, CallError> {
        let mut url = self.backend.clone();
        url.set_path(&call.path);
        let mut request = self.client.post(url).body(call.body.clone());
        for (name, value) in &call.headers {
            request = request.header(*name, value);
        }
        if let Some(signature) = signature {
            request = request.header(headers::SIGNATURE, signature);
        }
        let begun = Instant::now();
        let slow = CallError::TimedOut(call.limit);
        let response = timeout(call.limit, request.send())
            .await
            .map_err(|_| slow)?
            .map_err(failed)?;
        read(response, begun).await
    }

    fn headers(&self, route: &str, token: &str) -> BTreeMap<&'static str, String> {
        let trace = hex(&format!("trace {} {}", self.run, self.next_id()));
        let (root, parent) = trace.split_at(32);
        let parent = parent.get(..16).unwrap_or_default();
        let (time, unique) = root.split_at(8);
        let mut headers = BTreeMap::from([
            ("content-type", "application/json".to_owned()),
            (
                "user-agent",
                concat!("sidewire/", env!("CARGO_PKG_VERSION")).to_owned(),
            ),
            ("x-forwarded-for", CLIENT.to_owned()),
            (headers::CONNECTION_ID, self.connection_id.clone()),
            (headers::CONNECTION_TYPE, "chat".to_owned()),
            (headers::MESSAGE_TIME, now().as_millis().to_string()),
            (headers::REQUEST_ID, self.next_id()),
            (headers::ROUTE_KEY, route.to_owned()),
            (headers::TRACEPARENT, format!("00-{root}-{parent}-01")),
            (
                headers::TRACE_ID,
                format!("Root=1-{time}-{unique};Parent={parent};Sampled=1"),
            ),
        ]);
        if !token.is_empty() {
            headers.insert("authorization", format!("Bearer {token}"));
        }
        headers
    }

    /// The template with its placeholders filled in, behind the backend URL's own path. Without a
    /// booking, a segment that is just `{booking_id}` is left out.
    fn path(&self, template: &str, booking: Option<&str>) -> String {
        let own = self.backend.path().trim_end_matches('/');
        let segments = template
            .split('/')
            .filter(|part| booking.is_some() || *part != "{booking_id}");
        let path = segments.collect::<Vec<_>>().join("/");
        // A booking's characters are those of a path's segment, but for the colon.
        let booking = booking.unwrap_or_default().replace(':', "%3A");
        let path = path
            .replace("{booking_id}", &booking)
            .replace("{connection_type}", "chat");
        format!("{own}{path}")
    }

    fn next_id(&self) -> String {
        let n = self.made.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        id(&format!("{} {n}", self.run))
    }
}

async fn read(mut response: reqwest::Response, begun: Instant) -> Result<Exchange, CallError> {
    let header = |name| response.headers().get(name)?.to_str().ok();
    let media_type = header("content-type").and_then(|value| value.split(';').next());
    let mut exchange = Exchange {
        status: response.status().as_u16(),
        media_type: media_type.map(|value| value.trim().to_ascii_lowercase()),
        encoded: header("content-encoding").is_some_and(|value| value != "identity"),
        body: Vec::new(),
        cut: None,
        first_byte: None,
        elapsed: Duration::ZERO,
    };
    while exchange.cut.is_none() {
        let piece = timeout(BYTE_TIMEOUT, response.chunk())
            .await
            .map_err(|_| CallError::Stalled)?
            .map_err(|error| CallError::BrokenOff(cause(error)))?;
        let Some(piece) = piece else { break };
        exchange.first_byte.get_or_insert_with(|| begun.elapsed());
        exchange.body.extend_from_slice(&piece);
        if exchange.body.len() > BODY_LIMIT {
            exchange.cut = Some("over 8 MiB");
        } else if begun.elapsed() > READ_LIMIT {
            exchange.cut = Some("still open after 120 s");
        }
    }
    exchange.elapsed = begun.elapsed();
    Ok(exchange)
}

fn client() -> Result<reqwest::Client, Box<dyn std::error::Error>> {
    let roots = rustls::RootCertStore {
        roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
    };
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    let mut tls = rustls::ClientConfig::builder_with_provider(provider.into())
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    tls.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    let client = reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .no_proxy()
        .referer(false)
        .build()?;
    Ok(client)
}

fn failed(error: reqwest::Error) -> CallError {
    if error.is_connect() {
        CallError::Unreachable(cause(error))
    } else {
        CallError::Broken(cause(error))
    }
}

/// The innermost cause: what the operating system or the protocol said, without a URL.
fn cause(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut innermost: &dyn std::error::Error = &error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}

pub(super) fn now() -> Duration {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
}

/// An id that looks like API Gateway's: 16 characters, the last one `=`.
fn id(seed: &str) -> String {
    let digest = Sha256::digest(seed);
    BASE64_URL_SAFE.encode(digest.iter().copied().take(11).collect::<Vec<_>>())
}

fn hex(seed: &str) -> String {
    Sha256::digest(seed)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn json(body: &impl serde::Serialize) -> Vec<u8> {
    serde_json::to_vec(body).unwrap_or_default()
}
