//! A token's claims, if its signature is right.

use jsonwebtoken::Validation;
use jsonwebtoken::errors::ErrorKind;
use proxy_core::auth::token::{Head, TokenError};
use serde_json::Value;

use super::keys::{Keys, wire};

/// The claims of a token, of which this is the head, by the keys that fit. What they must say is
/// not judged here.
///
/// # Errors
/// No key fits, or the signature is wrong, or the claims are not JSON.
pub(super) fn read(token: &str, head: &Head, keys: &Keys) -> Result<Value, TokenError> {
    let mut rules = Validation::new(wire(head.algorithm));
    rules.required_spec_claims.clear();
    rules.validate_exp = false;
    rules.validate_aud = false;
    let mut claims = Err(TokenError::UnknownKey);
    for key in keys.fitting(head.algorithm, head.kid.as_deref()) {
        claims = jsonwebtoken::decode::<Value>(token, key, &rules)
            .map(|token| token.claims)
            .map_err(|error| match error.kind() {
                ErrorKind::InvalidSignature => TokenError::Signature,
                _ => TokenError::Malformed,
            });
        if claims != Err(TokenError::Signature) {
            break; // a token without `kid` may be signed by another key
        }
    }
    claims
}
