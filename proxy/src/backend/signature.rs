//! The signature of a call: a JWT (HS256) by which the backend can trust who is calling for whom.

use backend_contract::SignatureClaims;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::HeaderValue;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use sha2::{Digest, Sha256};

use super::BackendError;
use crate::clock::EpochMs;
use crate::config::Secret;
use crate::connection::Connection;

/// Signs with one secret.
pub(super) struct Signer(EncodingKey);

impl std::fmt::Debug for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Signer(…)")
    }
}

/// The call that is signed.
pub(super) struct Call<'a> {
    /// As the backend sees it: percent-encoded, with the backend URL's own path.
    pub(super) path: &'a str,
    pub(super) idempotency_key: &'a str,
    pub(super) body: &'a [u8],
}

impl Signer {
    pub(super) fn new(secret: &Secret) -> Self {
        Self(EncodingKey::from_secret(secret.reveal().as_bytes()))
    }

    /// The header's value. `now` is when it is made.
    ///
    /// # Errors
    /// The library's; none is known for this algorithm. The call was not made.
    pub(super) fn sign(
        &self,
        call: &Call<'_>,
        connection: &Connection,
        now: EpochMs,
    ) -> Result<HeaderValue, BackendError> {
        let iat = now.seconds();
        let claims = SignatureClaims {
            iss: SignatureClaims::ISSUER,
            iat,
            exp: iat + SignatureClaims::LIFETIME,
            jti: call.idempotency_key,
            htm: "POST",
            htu: call.path,
            bsha: &URL_SAFE_NO_PAD.encode(Sha256::digest(call.body)),
            cid: connection.id.as_str(),
            typ: connection.kind.as_str(),
            sub: connection.user.as_ref().map(|user| user.as_str()),
            org: connection.org.as_ref().map(|org| org.as_str()),
        };
        let token = jsonwebtoken::encode(&Header::new(Algorithm::HS256), &claims, &self.0);
        let value = token
            .ok()
            .and_then(|token| HeaderValue::from_str(&token).ok());
        let mut value = value.ok_or_else(|| BackendError::Unreachable {
            cause: "the call could not be signed".to_owned(),
        })?;
        value.set_sensitive(true);
        Ok(value)
    }
}

#[cfg(test)]
mod tests;
