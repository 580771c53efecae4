//! What the signature of a publish over HTTP must say.
//!
//! The signature is that of the contract: a JWT (HS256) over method, path and body, which is good
//! for a minute. Only the table can tell whether it was used before.

use serde::Deserialize;

use crate::ids::Nonce;
use crate::time::EpochMs;

/// The longest that a signature may be good for, in seconds.
const LONGEST_LIFE: u64 = 60;

/// How far the signer's clock may be off ours, in seconds.
const LEEWAY: u64 = 5;

/// What was signed.
#[derive(Debug, Clone, Copy)]
pub struct SignedRequest<'a> {
    pub method: &'a str,
    pub path: &'a str,
    /// The SHA-256 of the body, base64url without padding.
    pub body_sha256: &'a str,
}

/// A signature that is good, if it has not been used before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreshSignature {
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

/// The claims of a publisher's signature.
#[derive(Debug, Deserialize)]
pub struct PublishClaims {
    iat: u64,
    exp: u64,
    jti: String,
    htm: String,
    htu: String,
    bsha: String,
}

impl PublishClaims {
    /// Checks everything but whether the signature was used before.
    ///
    /// # Errors
    /// The first rule that the claims break.
    pub fn check(
        &self,
        signed: SignedRequest<'_>,
        now: EpochMs,
    ) -> Result<FreshSignature, SignatureError> {
        let now = now.seconds();
        if self.exp.saturating_add(LEEWAY) <= now {
            return Err(SignatureError::Expired);
        }
        if self.iat > now.saturating_add(LEEWAY) {
            return Err(SignatureError::NotYet);
        }
        if self.exp.saturating_sub(self.iat) > LONGEST_LIFE {
            return Err(SignatureError::LongLife);
        }
        if (self.htm.as_str(), self.htu.as_str()) != (signed.method, signed.path) {
            return Err(SignatureError::Call);
        }
        if self.bsha.trim_end_matches('=') != signed.body_sha256 {
            return Err(SignatureError::Body);
        }
        Ok(FreshSignature {
            nonce: Nonce::parse(&self.jti).ok_or(SignatureError::Nonce)?,
            forgettable_at: self.exp + LEEWAY,
        })
    }
}
