//! The calls: the same paths, headers, bodies and time limits as the proxy's.
//!
//! Redirects are not followed, nothing is tried twice, a body is read up to 8 MiB. No call goes on
//! when the time of the whole check is over, and none is made to an endpoint that took too long twice.

use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicU64, AtomicUsize, Ordering},
    time::Duration,
};

use backend_contract::{ConnectRequest, MessageRequest, headers};
use base64::{Engine, prelude::BASE64_URL_SAFE};
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};
use tokio::time::{Instant, timeout};
use url::Url;

use crate::{
    call::{BackendAnswer, CallError, Endpoint, Identity, PreparedCall},
    clock::now,
    settings::{Settings, TimeLimits, Unusable, parse},
    signing,
};

/// How long a body is read here, so that an endless stream does not hold the check up.
const READ_LIMIT: Duration = Duration::from_secs(120);
const BODY_LIMIT: usize = 8 << 20;
/// After so many time-outs of an endpoint it is not called again.
const TIMEOUTS: usize = 2;
/// An address of the block that is reserved for documentation (RFC 5737).
const CLIENT: &str = "192.0.2.1";

/// Makes calls on behalf of one connection.
pub(crate) struct Caller {
    client: reqwest::Client,
    backend: Url,
    connect_path: String,
    secret: Option<String>,
    pub(crate) connection_id: String,
    /// Makes message ids unique.
    run: u128,
    made: AtomicU64,
    limits: TimeLimits,
    /// When the whole check ends.
    deadline: Instant,
    /// The time-outs of connect calls, and of message calls.
    timed_out: [AtomicUsize; 2],
}

impl Caller {
    pub(crate) fn new(settings: &Settings) -> Result<Self, Unusable> {
        let client = client().map_err(|error| Unusable::Client(error.to_string()))?;
        let run = now().as_nanos();
        Ok(Self {
            client,
            backend: settings.backend.clone(),
            connect_path: settings.connect_path.clone(),
            secret: settings.secret.clone(),
            connection_id: id(&format!("connection {run}")),
            run,
            made: AtomicU64::new(0),
            limits: settings.limits,
            deadline: Instant::now() + settings.limits.whole,
            timed_out: [AtomicUsize::new(0), AtomicUsize::new(0)],
        })
    }

    pub(crate) fn connect(&self, booking: Option<&str>, token: &str) -> PreparedCall {
        let request = ConnectRequest {
            connection_id: &self.connection_id,
            token,
        };
        let mut headers = self.headers("$connect", token);
        headers.insert(headers::CLIENT_ORIGIN, "https://app.example.com".to_owned());
        headers.insert(headers::CLIENT_USER_AGENT, "contract-check".to_owned());
        let key = format!("{}:connect", self.connection_id);
        headers.insert(headers::IDEMPOTENCY_KEY, key);
        PreparedCall {
            endpoint: Endpoint::Connect,
            path: self.path(&self.connect_path, booking),
            headers,
            body: json(&request),
            limit: self.limits.connect,
        }
    }

    pub(crate) fn message(&self, settings: &Settings, frame: &str, who: &Identity) -> PreparedCall {
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
        if let Some(id) = own_id(&message) {
            headers.insert(headers::CLIENT_MESSAGE_ID, id);
        }
        if let Some(user) = &who.user {
            headers.insert(headers::USER_ID, user.clone());
        }
        if let Some(org) = &who.org {
            headers.insert(headers::ORG_ID, org.clone());
        }
        PreparedCall {
            endpoint: Endpoint::Message,
            path: self.path(&settings.message_path, settings.booking.as_deref()),
            headers,
            body: json(&request),
            limit: self.limits.byte,
        }
    }

    /// The same call as another event: other ids, everything else alike.
    pub(crate) fn again(&self, call: &PreparedCall) -> PreparedCall {
        let mut call = call.clone();
        let message_id = self.next_id();
        let key = format!("{}:{message_id}", self.connection_id);
        call.headers.insert(headers::IDEMPOTENCY_KEY, key);
        call.headers.insert(headers::MESSAGE_ID, message_id);
        call
    }

    /// Signs the call if there is a secret, and makes it.
    pub(crate) async fn make(&self, call: &PreparedCall) -> Result<BackendAnswer, CallError> {
        let signature = self
            .secret
            .as_deref()
            .map(|secret| signing::sign(&signing::claims(call, now().as_secs()), secret));
        self.make_signed(call, signature.as_deref()).await
    }

    pub(crate) async fn make_signed(
        &self,
        call: &PreparedCall,
        signature: Option<&str>,
    ) -> Result<BackendAnswer, CallError> {
        let [connect, message] = &self.timed_out;
        let timed_out = match call.endpoint {
            Endpoint::Connect => connect,
            Endpoint::Message => message,
        };
        if self.is_over() {
            return Err(CallError::OutOfTime(self.limits.whole));
        }
        if timed_out.load(Ordering::Relaxed) >= TIMEOUTS {
            return Err(CallError::GivenUp);
        }
        let answer = self.request(call, signature).await;
        answer.map_err(|error| {
            if error.is_timeout() && self.is_over() {
                return CallError::OutOfTime(self.limits.whole);
            }
            timed_out.fetch_add(usize::from(error.is_timeout()), Ordering::Relaxed);
            error
        })
    }

    /// Says whether the time of the whole check is over.
    pub(crate) fn is_over(&self) -> bool {
        Instant::now() >= self.deadline
    }

    /// Waits for something that may take so long, and no longer than the whole check.
    async fn within<T>(&self, limit: Duration, waited: impl Future<Output = T>) -> Option<T> {
        let limit = limit.min(self.deadline.saturating_duration_since(Instant::now()));
        timeout(limit, waited).await.ok()
    }

    async fn request(
        &self,
        call: &PreparedCall,
        signature: Option<&str>,
    ) -> Result<BackendAnswer, CallError> {
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
        let response = self.within(call.limit, request.send()).await;
        let response = response
            .ok_or(CallError::TimedOut(call.limit))?
            .map_err(failed)?;
        self.read(response, begun).await
    }

    async fn read(
        &self,
        mut response: reqwest::Response,
        begun: Instant,
    ) -> Result<BackendAnswer, CallError> {
        let header = |name| response.headers().get(name)?.to_str().ok();
        let media_type = header("content-type").and_then(|value| value.split(';').next());
        let mut answer = BackendAnswer {
            status: response.status().as_u16(),
            media_type: media_type.map(|value| value.trim().to_ascii_lowercase()),
            encoded: header("content-encoding").is_some_and(|value| value != "identity"),
            body: Vec::new(),
            cut: None,
            first_byte: None,
            elapsed: Duration::ZERO,
        };
        while answer.cut.is_none() {
            let piece = self.within(self.limits.byte, response.chunk()).await;
            let piece = piece
                .ok_or(CallError::Stalled(self.limits.byte))?
                .map_err(|error| CallError::BrokenOff(cause(error)))?;
            let Some(piece) = piece else { break };
            answer.first_byte.get_or_insert_with(|| begun.elapsed());
            answer.body.extend_from_slice(&piece);
            if answer.body.len() > BODY_LIMIT {
                answer.cut = Some("over 8 MiB");
            } else if begun.elapsed() > READ_LIMIT {
                answer.cut = Some("still open after 120 s");
            }
        }
        answer.elapsed = begun.elapsed();
        Ok(answer)
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
            (headers::FORWARDED_PROTO, "https".to_owned()),
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

    /// An id that nobody has had.
    pub(crate) fn next_id(&self) -> String {
        let n = self.made.fetch_add(1, Ordering::Relaxed);
        id(&format!("{} {n}", self.run))
    }
}

/// The frame's own id, as Sidewire tells it.
fn own_id(frame: &RawValue) -> Option<String> {
    let frame: serde_json::Value = serde_json::from_str(frame.get()).ok()?;
    match frame.get("id")? {
        serde_json::Value::String(id) => Some(id.clone()),
        serde_json::Value::Number(id) => Some(id.to_string()),
        _ => None,
    }
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
