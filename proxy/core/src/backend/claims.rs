//! What the signature of a call to the backend covers.

use backend_contract::SignatureClaims;

use crate::connection::Connection;
use crate::time::EpochMs;

/// The call that is signed.
#[derive(Debug, Clone, Copy)]
pub struct SignedCall<'a> {
    /// As the backend sees it: percent-encoded, with the backend URL's own path.
    pub path: &'a str,
    pub idempotency_key: &'a str,
    /// The SHA-256 of the body, base64url without padding.
    pub body_sha256: &'a str,
}

impl<'a> SignedCall<'a> {
    /// The claims of its signature. `now` is when it is made.
    #[must_use]
    pub fn claims(&self, connection: &'a Connection, now: EpochMs) -> SignatureClaims<'a> {
        let iat = now.seconds();
        SignatureClaims {
            iss: SignatureClaims::ISSUER,
            iat,
            exp: iat + SignatureClaims::LIFETIME,
            jti: self.idempotency_key,
            htm: "POST",
            htu: self.path,
            bsha: self.body_sha256,
            cid: connection.id.as_str(),
            typ: connection.kind.as_str(),
            sub: connection.user.as_ref().map(|user| user.as_str()),
            org: connection.org.as_ref().map(|org| org.as_str()),
        }
    }
}
