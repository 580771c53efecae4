//! The signature of a call, as the proxy makes it. Pure.

use backend_contract::{SignatureClaims, headers};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use sha2::{Digest, Sha256};

use crate::call::PreparedCall;

/// What a call's signature says.
pub(crate) fn claims(call: &PreparedCall, now: u64) -> SignedClaims {
    let header = |name| call.headers.get(name).cloned();
    SignedClaims {
        iat: now,
        htu: call.path.clone(),
        bsha: BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(&call.body)),
        jti: header(headers::IDEMPOTENCY_KEY).unwrap_or_default(),
        cid: header(headers::CONNECTION_ID).unwrap_or_default(),
        typ: header(headers::CONNECTION_TYPE).unwrap_or_default(),
        sub: header(headers::USER_ID),
        org: header(headers::ORG_ID),
    }
}

/// The variable part of [`SignatureClaims`].
#[derive(Debug, Clone)]
pub(crate) struct SignedClaims {
    pub(crate) iat: u64,
    pub(crate) htu: String,
    pub(crate) bsha: String,
    pub(crate) jti: String,
    pub(crate) cid: String,
    pub(crate) typ: String,
    pub(crate) sub: Option<String>,
    pub(crate) org: Option<String>,
}

/// Makes the header's value.
pub(crate) fn sign(claims: &SignedClaims, secret: &str) -> String {
    let whole = SignatureClaims {
        iss: SignatureClaims::ISSUER,
        iat: claims.iat,
        exp: claims.iat + SignatureClaims::LIFETIME,
        jti: &claims.jti,
        htm: "POST",
        htu: &claims.htu,
        bsha: &claims.bsha,
        cid: &claims.cid,
        typ: &claims.typ,
        sub: claims.sub.as_deref(),
        org: claims.org.as_deref(),
    };
    let key = EncodingKey::from_secret(secret.as_bytes());
    // Without the header the backend refuses the call, and the check reports that.
    encode(&Header::new(Algorithm::HS256), &whole, &key).unwrap_or_default()
}
