//! The signature of a call: a JWT (HS256) by which the backend can trust who is calling for whom.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::HeaderValue;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use proxy_core::backend::BackendError;
use proxy_core::backend::claims::SignedCall;
use proxy_core::backend::request::BackendRequest;
use proxy_core::connection::Connection;
use proxy_core::time::EpochMs;
use sha2::{Digest, Sha256};

use proxy_core::settings::Secret;

/// Signs with one secret.
#[derive(Debug)]
pub(super) struct Signer<'a>(pub(super) &'a Secret);

impl Signer<'_> {
    /// The header's value. `path` is the URL's, with the backend URL's own path before the
    /// request's; `now` is when the signature is made.
    ///
    /// # Errors
    /// The library's; none is known for this algorithm. The call was not made.
    pub(super) fn sign(
        &self,
        path: &str,
        request: &BackendRequest,
        connection: &Connection,
        now: EpochMs,
    ) -> Result<HeaderValue, BackendError> {
        let call = SignedCall {
            path,
            idempotency_key: &request.idempotency_key,
            body_sha256: &URL_SAFE_NO_PAD.encode(Sha256::digest(&request.body)),
        };
        let claims = call.claims(connection, now);
        let key = EncodingKey::from_secret(self.0.reveal().as_bytes());
        let token = jsonwebtoken::encode(&Header::new(Algorithm::HS256), &claims, &key);
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
