//! Who may publish over HTTP: whoever can sign the call with a secret that both sides know. Pure.
//!
//! The signature is that of the contract: a JWT (HS256) over method, path and body, which is good
//! for a minute. That it is used once only is the table's affair.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::errors::ErrorKind;
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::clock::EpochMs;
use crate::config::Secret;
use crate::ids::Nonce;

/// The longest that a signature may be good for, in seconds.
const LONGEST_LIFE: u64 = 60;

/// How far the signer's clock may be off ours, in seconds.
const LEEWAY: u64 = 5;

/// Checks signatures against one secret, or two while they are rotated.
pub struct Verifier(Vec<DecodingKey>);

impl std::fmt::Debug for Verifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Verifier({} secrets)", self.0.len())
    }
}

/// What was signed.
#[derive(Debug, Clone, Copy)]
pub struct Signed<'a> {
    pub method: &'a str,
    pub path: &'a str,
    pub body: &'a [u8],
}

/// A signature that is good, if it has not been used before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    pub nonce: Nonce,
    /// Unix seconds; from then on the signature is refused anyway.
    pub forgettable_at: u64,
}

/// Why a signature is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SignatureError {
    #[error("publishing over HTTP is off: PUBLISH_SIGNING_SECRET is not set")]
    Off,
    #[error("the header X-Sidewire-Signature is missing, or there are two")]
    Missing,
    #[error("the signature is not a JWT with iat, exp, jti, htm, htu and bsha")]
    Malformed,
    #[error("the signature was made with another secret, or not with HS256")]
    Secret,
    #[error("the signature has expired")]
    Expired,
    #[error("the signature was made in the future")]
    NotYet,
    #[error("the signature is good for more than 60 seconds")]
    LongLife,
    #[error("the signature is for another method or path")]
    Call,
    #[error("the signature is for another body")]
    Body,
    #[error("the signature's jti is not 1 to 128 visible ASCII characters")]
    Nonce,
    #[error("the signature was used before")]
    Replayed,
}

#[derive(Deserialize)]
struct Claims {
    iat: u64,
    exp: u64,
    jti: String,
    htm: String,
    htu: String,
    bsha: String,
}

impl Verifier {
    #[must_use]
    pub fn new(secrets: &[Secret]) -> Self {
        let keys = secrets
            .iter()
            .map(|secret| DecodingKey::from_secret(secret.reveal().as_bytes()));
        Self(keys.collect())
    }

    /// Checks everything but whether it was used before.
    ///
    /// # Errors
    /// What is wrong with the signature.
    pub fn verify(
        &self,
        token: Option<&str>,
        signed: Signed<'_>,
        now: EpochMs,
    ) -> Result<Accepted, SignatureError> {
        if self.0.is_empty() {
            return Err(SignatureError::Off);
        }
        let claims = self.claims(token.ok_or(SignatureError::Missing)?)?;
        let now = now.seconds();
        if claims.exp.saturating_add(LEEWAY) <= now {
            return Err(SignatureError::Expired);
        }
        if claims.iat > now.saturating_add(LEEWAY) {
            return Err(SignatureError::NotYet);
        }
        if claims.exp.saturating_sub(claims.iat) > LONGEST_LIFE {
            return Err(SignatureError::LongLife);
        }
        if (claims.htm.as_str(), claims.htu.as_str()) != (signed.method, signed.path) {
            return Err(SignatureError::Call);
        }
        if claims.bsha.trim_end_matches('=') != URL_SAFE_NO_PAD.encode(Sha256::digest(signed.body))
        {
            return Err(SignatureError::Body);
        }
        Ok(Accepted {
            nonce: Nonce::parse(&claims.jti).ok_or(SignatureError::Nonce)?,
            forgettable_at: claims.exp + LEEWAY,
        })
    }

    fn claims(&self, token: &str) -> Result<Claims, SignatureError> {
        let mut rules = Validation::new(Algorithm::HS256);
        rules.required_spec_claims.clear();
        rules.validate_exp = false; // checked above, with a clock that tests can set
        rules.validate_aud = false;
        for key in &self.0 {
            match jsonwebtoken::decode(token, key, &rules) {
                Ok(token) => return Ok(token.claims),
                Err(error) => match error.kind() {
                    ErrorKind::InvalidSignature | ErrorKind::InvalidAlgorithm => {}
                    _ => return Err(SignatureError::Malformed),
                },
            }
        }
        Err(SignatureError::Secret)
    }
}

#[cfg(test)]
mod tests;
