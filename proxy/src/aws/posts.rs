//! Posts to an endpoint's connections, signed with Signature Version 4.
//!
//! A broadcast signs thousands of them. So the key is derived once a day, the date is made once a second
//! and a frame is hashed once, and the rest of a canonical request is hashed piece by piece.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use bytes::Bytes;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use http::uri::{Authority, PathAndQuery, Scheme};
use http::{Method, Request, StatusCode, Uri};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sha2::{Digest, Sha256};
use url::Url;

use super::origin::Origin;
use super::signed::SignedError;
use super::transport::Transport;

/// The name that signatures for `@connections` have.
const SERVICE: &str = "execute-api";

const DATE: HeaderName = HeaderName::from_static("x-amz-date");
const TOKEN: HeaderName = HeaderName::from_static("x-amz-security-token");

/// What a path's segment is spelled without. Full stops too: a segment `..` would lead elsewhere.
const IN_SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'~');

/// What a canonical request's path is spelled without.
const IN_CANONICAL_PATH: &AsciiSet = &IN_SEGMENT.remove(b'.').remove(b'/');

/// Makes [`FramePosts`].
#[derive(Debug)]
pub(crate) struct PostClient {
    pub(crate) transport: Transport,
    pub(crate) credentials: Credentials,
    pub(crate) region: String,
}

impl PostClient {
    /// `endpoint` is an API's stage: `https://abc.execute-api.eu-central-1.amazonaws.com/prod`. `None`: it is
    /// no URL that can be called.
    pub(crate) fn at(&self, endpoint: &str) -> Option<FramePosts> {
        let endpoint = Url::parse(endpoint).ok()?;
        let uri: Uri = endpoint.as_str().parse().ok()?;
        let authority = uri.authority()?.clone();
        let path = format!("{}/@connections/", endpoint.path().trim_end_matches('/'));
        let credentials = self.credentials.clone();
        Some(FramePosts {
            transport: self.transport.clone(),
            origin: Origin::of(&uri)?,
            scheme: uri.scheme()?.clone(),
            signer: Signer {
                token: credentials.session_token().map(str::to_owned),
                credentials,
                region: self.region.clone(),
                host: authority.as_str().to_owned(),
                path: utf8_percent_encode(&path, IN_CANONICAL_PATH).to_string(),
                state: Mutex::default(),
            },
            authority,
            path,
        })
    }
}

/// Posts frames to one endpoint's connections.
#[derive(Debug)]
pub(crate) struct FramePosts {
    transport: Transport,
    origin: Origin,
    scheme: Scheme,
    authority: Authority,
    /// The path up to a connection's id, as it is sent.
    path: String,
    signer: Signer,
}

impl FramePosts {
    /// Sends one frame, and returns how the API answered.
    pub(crate) async fn post(&self, id: &str, frame: Bytes) -> Result<StatusCode, SignedError> {
        let request = self.request(id, frame, SystemTime::now());
        let request = request.ok_or(SignedError::Unsigned)?;
        Ok(self
            .transport
            .send_to(&self.origin, request)
            .await?
            .status())
    }

    pub(super) fn request(
        &self,
        id: &str,
        frame: Bytes,
        now: SystemTime,
    ) -> Option<Request<Bytes>> {
        let mut path = String::with_capacity(self.path.len() + id.len() + 8);
        path.push_str(&self.path);
        path.extend(utf8_percent_encode(id, IN_SEGMENT));
        let mut parts = http::uri::Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(PathAndQuery::from_maybe_shared(Bytes::from(path)).ok()?);
        let signature = self.signer.sign(id, &frame, now)?;
        let mut request = Request::new(frame);
        *request.method_mut() = Method::POST;
        *request.uri_mut() = Uri::from_parts(parts).ok()?;
        let headers = request.headers_mut();
        headers.insert(DATE, signature.date);
        headers.insert(AUTHORIZATION, signature.authorization);
        if let Some(token) = &self.signer.token {
            headers.insert(TOKEN, HeaderValue::from_str(token).ok()?);
        }
        Some(request)
    }
}

/// Signs posts to one endpoint.
struct Signer {
    credentials: Credentials,
    token: Option<String>,
    region: String,
    /// As the header has it.
    host: String,
    /// The path up to a connection's id, as canonical requests spell it.
    path: String,
    state: Mutex<State>,
}

/// What several signatures share.
#[derive(Default)]
struct State {
    second: Option<Second>,
    /// The frame that was hashed last, and its hash.
    frame: Option<(Bytes, Hex)>,
}

/// A hash, in hexadecimal digits.
type Hex = [u8; 64];

/// What all signatures of one second share.
struct Second {
    unix: u64,
    date: String,
    date_header: HeaderValue,
    scope: String,
    key: Vec<u8>,
}

struct Signature {
    date: HeaderValue,
    authorization: HeaderValue,
}

impl Signer {
    /// `None`: something in the credentials or the endpoint has no canonical form.
    fn sign(&self, id: &str, frame: &Bytes, now: SystemTime) -> Option<Signature> {
        let mut state = self.state();
        let State {
            second,
            frame: hashed,
        } = &mut *state;
        let unix = now.duration_since(UNIX_EPOCH).ok()?.as_secs();
        let second = match second {
            Some(second) if second.unix == unix => second,
            _ => {
                let key = second.take();
                second.insert(self.second(now, unix, key)?)
            }
        };
        let frame = match hashed {
            // The very same bytes in memory, which nobody else can have while we hold them.
            Some((bytes, hash)) if is_same(bytes, frame) => hash,
            _ => {
                let hash = hex(Sha256::new_with_prefix(frame));
                &mut hashed.insert((frame.clone(), hash)).1
            }
        };
        let request = self.canonical(id, second, frame);
        let text = [
            b"AWS4-HMAC-SHA256\n",
            second.date.as_bytes(),
            b"\n",
            second.scope.as_bytes(),
            b"\n",
            &request,
        ];
        let signature = v4::calculate_signature(&second.key, &text.concat());
        let authorization = format!(
            "AWS4-HMAC-SHA256 Credential={}/{}, SignedHeaders={}, Signature={signature}",
            self.credentials.access_key_id(),
            second.scope,
            self.signed_headers(),
        );
        Some(Signature {
            date: second.date_header.clone(),
            authorization: HeaderValue::try_from(authorization).ok()?,
        })
    }

    /// The canonical request's hash.
    fn canonical(&self, id: &str, second: &Second, frame: &Hex) -> Hex {
        let mut hash = Sha256::new_with_prefix("POST\n");
        hash.update(&self.path);
        for piece in utf8_percent_encode(id, IN_SEGMENT) {
            // The path's own percent signs are encoded once more.
            match piece.strip_prefix('%') {
                Some(digits) => {
                    hash.update("%25");
                    hash.update(digits);
                }
                None => hash.update(piece),
            }
        }
        for piece in ["\n\nhost:", &self.host, "\nx-amz-date:", &second.date] {
            hash.update(piece);
        }
        if let Some(token) = &self.token {
            hash.update("\nx-amz-security-token:");
            hash.update(token);
        }
        for piece in ["\n\n", self.signed_headers(), "\n"] {
            hash.update(piece);
        }
        hash.update(frame);
        hex(hash)
    }

    fn signed_headers(&self) -> &'static str {
        match self.token {
            Some(_) => "host;x-amz-date;x-amz-security-token",
            None => "host;x-amz-date",
        }
    }

    fn second(&self, now: SystemTime, unix: u64, before: Option<Second>) -> Option<Second> {
        let date = self.date(now)?;
        let day = date.get(..8)?;
        let scope = format!("{day}/{}/{SERVICE}/aws4_request", self.region);
        let key = match before {
            Some(before) if before.scope == scope => before.key,
            _ => {
                let secret = self.credentials.secret_access_key();
                let key = v4::generate_signing_key(secret, now, &self.region, SERVICE);
                key.as_ref().to_vec()
            }
        };
        Some(Second {
            unix,
            date_header: HeaderValue::from_str(&date).ok()?,
            date,
            scope,
            key,
        })
    }

    /// The time as signatures spell it. The library tells no one but in a signature.
    fn date(&self, now: SystemTime) -> Option<String> {
        let identity = self.credentials.clone().into();
        let parameters = v4::SigningParams::builder()
            .identity(&identity)
            .region(&self.region)
            .name(SERVICE)
            .time(now)
            .settings(SigningSettings::default())
            .build()
            .ok()?
            .into();
        let uri = format!("https://{}/", self.host);
        let body = SignableBody::Bytes(&[]);
        let request = SignableRequest::new("POST", uri, std::iter::empty(), body).ok()?;
        let (instructions, _) = sign(request, &parameters).ok()?.into_parts();
        let mut headers = instructions.headers();
        let (_, date) = headers.find(|(name, _)| *name == DATE)?;
        Some(date.to_owned())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer")
            .field("host", &self.host)
            .finish_non_exhaustive()
    }
}

fn is_same(bytes: &Bytes, others: &Bytes) -> bool {
    bytes.as_ptr() == others.as_ptr() && bytes.len() == others.len()
}

fn hex(hash: Sha256) -> Hex {
    let mut hex = [0; 64];
    // Two digits for each of 32 bytes: they fit.
    hex::encode_to_slice(hash.finalize(), &mut hex).unwrap_or_default();
    hex
}

#[cfg(test)]
mod tests;
