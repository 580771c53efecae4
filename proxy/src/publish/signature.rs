//! Who may publish over HTTP: whoever can sign the call with a secret that both sides know.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::errors::ErrorKind;
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use proxy_core::event::HttpRequest;
use proxy_core::publish::claims::{FreshSignature, PublishClaims, SignatureError, SignedRequest};
use proxy_core::time::EpochMs;
use sha2::{Digest, Sha256};

use crate::secrets::CurrentSecrets;
use proxy_core::settings::Secret;

/// Checks signatures against one secret, or two while they are rotated.
#[derive(Debug)]
pub(crate) struct SignatureVerifier(CurrentSecrets);

impl SignatureVerifier {
    #[must_use]
    pub(crate) fn new(secrets: CurrentSecrets) -> Self {
        Self(secrets)
    }

    /// Checks everything but whether the signature was used before.
    ///
    /// # Errors
    /// What is wrong with the signature.
    pub(crate) fn verify(
        &self,
        signature: Option<&str>,
        request: &HttpRequest,
        now: EpochMs,
    ) -> Result<FreshSignature, SignatureError> {
        let secrets = self.0.get();
        if secrets.is_empty() {
            return Err(SignatureError::Off);
        }
        let claims = claims(signature.ok_or(SignatureError::Missing)?, &secrets)?;
        let signed = SignedRequest {
            method: &request.method,
            path: &request.path,
            body_sha256: &URL_SAFE_NO_PAD.encode(Sha256::digest(&request.body)),
        };
        claims.check(signed, now)
    }
}

fn claims(token: &str, secrets: &[Secret]) -> Result<PublishClaims, SignatureError> {
    let mut rules = Validation::new(Algorithm::HS256);
    rules.required_spec_claims.clear();
    rules.validate_exp = false; // the claims are checked with a clock that tests can set
    rules.validate_aud = false;
    for secret in secrets {
        let key = DecodingKey::from_secret(secret.reveal().as_bytes());
        match jsonwebtoken::decode(token, &key, &rules) {
            Ok(token) => return Ok(token.claims),
            Err(error) => match error.kind() {
                ErrorKind::InvalidSignature | ErrorKind::InvalidAlgorithm => {}
                _ => return Err(SignatureError::Malformed),
            },
        }
    }
    Err(SignatureError::Secret)
}

#[cfg(test)]
mod tests;
