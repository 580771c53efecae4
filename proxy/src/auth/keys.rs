//! An issuer's public keys, read from its JWKS. Which tokens each of them may have signed is
//! decided in `proxy_core`; the arithmetic is the library's.

use jsonwebtoken::jwk::{AlgorithmParameters, EllipticCurve, Jwk, KeyOperations, PublicKeyUse};
use jsonwebtoken::{Algorithm as Wire, DecodingKey};
use proxy_core::auth::algorithm::{Algorithm, KeyType, KeyUse};
use proxy_core::json::without_mark;
use serde::Deserialize;
use serde_json::value::RawValue;

/// So many keys of a JWKS are looked at.
const MOST_KEYS: usize = 100;

/// Keys that tokens may be verified with.
pub(crate) struct Keys(Vec<Key>);

struct Key {
    may_sign: KeyUse,
    key: DecodingKey,
}

/// By their number.
impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Keys({} of them)", self.0.len())
    }
}

#[derive(Deserialize)]
struct WireKeys<'a> {
    #[serde(borrow)]
    keys: Vec<&'a RawValue>,
}

impl Keys {
    /// Reads a JWKS (RFC 7517, section 5). What is not a key for us is left out: an encryption key,
    /// a symmetric one, one of a curve that we do not know. `None`: there is no other.
    #[must_use]
    pub(crate) fn parse(body: &[u8]) -> Option<Self> {
        let wire: WireKeys<'_> = serde_json::from_slice(without_mark(body)).ok()?;
        let keys = wire.keys.iter().take(MOST_KEYS);
        let keys = keys.filter_map(|key| serde_json::from_str(key.get()).ok());
        let keys: Vec<Key> = keys.filter_map(|jwk: Jwk| Key::from_jwk(&jwk)).collect();
        (!keys.is_empty()).then_some(Self(keys))
    }

    /// The keys that may have signed a token with this algorithm and `kid`.
    pub(crate) fn fitting(
        &self,
        algorithm: Algorithm,
        kid: Option<&str>,
    ) -> impl Iterator<Item = &DecodingKey> {
        let fits = move |key: &&Key| key.may_sign.fits(algorithm, kid);
        self.0.iter().filter(fits).map(|key| &key.key)
    }
}

impl Key {
    fn from_jwk(jwk: &Jwk) -> Option<Self> {
        let key_type = match &jwk.algorithm {
            AlgorithmParameters::RSA(_) => KeyType::Rsa,
            AlgorithmParameters::EllipticCurve(ec) if ec.curve == EllipticCurve::P256 => {
                KeyType::P256
            }
            AlgorithmParameters::EllipticCurve(ec) if ec.curve == EllipticCurve::P384 => {
                KeyType::P384
            }
            AlgorithmParameters::OctetKeyPair(pair) if pair.curve == EllipticCurve::Ed25519 => {
                KeyType::Ed25519
            }
            _ => return None,
        };
        let common = &jwk.common;
        let signs = common
            .public_key_use
            .as_ref()
            .is_none_or(|purpose| *purpose == PublicKeyUse::Signature);
        let verifies = common
            .key_operations
            .as_ref()
            .is_none_or(|operations| operations.contains(&KeyOperations::Verify));
        if !(signs && verifies) {
            return None;
        }
        let alg = common.key_algorithm.map(|algorithm| algorithm.to_string());
        Some(Self {
            may_sign: KeyUse::new(key_type, common.key_id.clone(), alg),
            key: DecodingKey::from_jwk(jwk).ok()?,
        })
    }
}

/// The library's name for an algorithm.
pub(super) fn wire(algorithm: Algorithm) -> Wire {
    match algorithm {
        Algorithm::Rs256 => Wire::RS256,
        Algorithm::Rs384 => Wire::RS384,
        Algorithm::Rs512 => Wire::RS512,
        Algorithm::Ps256 => Wire::PS256,
        Algorithm::Ps384 => Wire::PS384,
        Algorithm::Ps512 => Wire::PS512,
        Algorithm::Es256 => Wire::ES256,
        Algorithm::Es384 => Wire::ES384,
        Algorithm::EdDsa => Wire::EdDSA,
    }
}
