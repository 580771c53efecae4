//! Checks the proxy's signature over a call, where the backend was given the secret.
//!
//! What a backend of one's own would do as well: verify the JWT, then compare its claims with the
//! call that carries it.

use axum::body::Bytes;
use backend_contract::{SignatureClaims, headers};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use http::{HeaderMap, StatusCode, request::Parts};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::rejection::Rejection;

#[derive(Deserialize)]
struct Claims {
    htm: String,
    htu: String,
    bsha: String,
    cid: String,
    typ: String,
    jti: String,
    sub: Option<String>,
    org: Option<String>,
}

/// The secrets that a signature may be made with.
pub(crate) struct Keys {
    keys: Vec<DecodingKey>,
    validation: Validation,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Keys").finish_non_exhaustive()
    }
}

impl Keys {
    /// Takes one secret, or two with a space in between while they are being rotated.
    pub(crate) fn new(secrets: &str) -> Self {
        let mut validation = Validation::new(Algorithm::HS256);
        validation.leeway = 0;
        validation.set_issuer(&[SignatureClaims::ISSUER]);
        validation.set_required_spec_claims(&["exp", "iss"]);
        let keys = secrets
            .split_whitespace()
            .map(|secret| DecodingKey::from_secret(secret.as_bytes()))
            .collect();
        Self { keys, validation }
    }

    /// Refuses a call without a signature, or with one that is not for this very call.
    pub(crate) fn check(&self, call: &Parts, body: &Bytes) -> Result<(), Rejection> {
        let signature = text(&call.headers, headers::SIGNATURE)
            .ok_or_else(|| refusal("the call is not signed"))?;
        let claims = self
            .keys
            .iter()
            .find_map(|key| decode::<Claims>(signature, key, &self.validation).ok())
            .ok_or_else(|| refusal("the signature is not valid, or no longer"))?
            .claims;
        let header = |name| text(&call.headers, name);
        let bsha = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(body));
        let same = [
            ("htm", claims.htm == call.method.as_str()),
            ("htu", claims.htu == call.uri.path()),
            ("bsha", claims.bsha == bsha),
            ("cid", header(headers::CONNECTION_ID) == Some(&claims.cid)),
            ("typ", header(headers::CONNECTION_TYPE) == Some(&claims.typ)),
            ("jti", header(headers::IDEMPOTENCY_KEY) == Some(&claims.jti)),
            ("sub", header(headers::USER_ID) == claims.sub.as_deref()),
            ("org", header(headers::ORG_ID) == claims.org.as_deref()),
        ];
        match same.iter().find(|(_, same)| !same) {
            None => Ok(()),
            Some((claim, _)) => Err(refusal(&format!("`{claim}` is another call's"))),
        }
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

fn refusal(detail: &str) -> Rejection {
    Rejection::new(StatusCode::UNAUTHORIZED, detail)
}
