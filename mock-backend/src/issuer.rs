//! An issuer of tokens, for the proxy's JWT mode: keys, a JWKS that names them, and JWTs.
//!
//! It signs with aws-lc by itself rather than with the library that the proxy verifies with, so
//! that the two cannot share a misunderstanding.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{SystemTime, UNIX_EPOCH},
};

use aws_lc_rs::{
    error::Unspecified,
    rand::SystemRandom,
    rsa::{KeySize, PublicKeyComponents},
    signature::{
        ECDSA_P256_SHA256_FIXED_SIGNING, ECDSA_P384_SHA384_FIXED_SIGNING, EcdsaKeyPair,
        Ed25519KeyPair, KeyPair, RSA_PKCS1_SHA256, RSA_PKCS1_SHA384, RSA_PKCS1_SHA512,
        RSA_PSS_SHA256, RSA_PSS_SHA384, RSA_PSS_SHA512, RsaEncoding, RsaKeyPair,
    },
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde_json::{Map, Value, json};

/// How long a token lives that does not say otherwise, in seconds.
const LIFE: u64 = 3_600;

/// The `iss` of tokens that do not say otherwise.
pub const ISSUER: &str = "mock-backend";

/// The algorithm of tokens for which no other is asked: its keys are made in no time.
pub(crate) const ALGORITHM: &str = "ES256";

/// Keys and tokens. Clones share the keys.
#[derive(Debug, Clone, Default)]
pub struct Issuer {
    keys: Arc<Mutex<Keys>>,
}

#[derive(Debug, Default)]
struct Keys {
    rotations: usize,
    /// By the kind's name; made when the first token needs one.
    pairs: BTreeMap<&'static str, Pair>,
}

enum Pair {
    Rsa(Box<RsaKeyPair>),
    Ec(Box<EcdsaKeyPair>),
    Ed(Box<Ed25519KeyPair>),
}

impl std::fmt::Debug for Pair {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pair(…)")
    }
}

/// Why there is no token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IssuerError {
    /// Not one of RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384 and EdDSA.
    Algorithm,
    /// The claims are not a JSON object.
    Claims,
    /// No key could be made, or it did not sign.
    Crypto,
}

impl std::fmt::Display for IssuerError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Algorithm => {
                "`alg` is none of RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, EdDSA"
            }
            Self::Claims => "the claims are not a JSON object",
            Self::Crypto => "the token could not be signed",
        })
    }
}

impl std::error::Error for IssuerError {}

impl From<Unspecified> for IssuerError {
    fn from(_: Unspecified) -> Self {
        Self::Crypto
    }
}

impl Issuer {
    /// Makes a token with these claims. `iss`, `iat` and `exp` (an hour) are added where they are
    /// not among them; one that is `null` is left out.
    ///
    /// # Errors
    /// The algorithm is not known, or the claims are no object.
    pub fn mint(&self, algorithm: &str, claims: &Value) -> Result<String, IssuerError> {
        let mut all = claims.as_object().cloned().ok_or(IssuerError::Claims)?;
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default()
            .as_secs();
        let usual = [
            ("iss", json!(ISSUER)),
            ("iat", json!(now)),
            ("exp", json!(now + LIFE)),
        ];
        for (name, value) in usual {
            all.entry(name).or_insert(value);
        }
        all.retain(|_, value| !value.is_null());
        self.sign(algorithm, &Map::new(), &Value::Object(all))
    }

    /// Signs these very claims, with further members of the token's head, which win over the
    /// issuer's own; one that is `null` is left out.
    ///
    /// # Errors
    /// The algorithm is not known.
    pub fn sign(
        &self,
        algorithm: &str,
        head: &Map<String, Value>,
        claims: &Value,
    ) -> Result<String, IssuerError> {
        let kind = kind(algorithm).ok_or(IssuerError::Algorithm)?;
        let mut keys = self.keys();
        let mut all = Map::new();
        all.insert("alg".to_owned(), algorithm.into());
        all.insert("typ".to_owned(), "JWT".into());
        all.insert("kid".to_owned(), keys.kid(kind).into());
        all.extend(head.clone());
        all.retain(|_, value| !value.is_null());
        let part = |value: &Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
        let signed = format!("{}.{}", part(&Value::Object(all)), part(claims));
        let signature = keys.pair(kind)?.sign(algorithm, signed.as_bytes())?;
        let signature = BASE64_URL_SAFE_NO_PAD.encode(signature);
        Ok(format!("{signed}.{signature}"))
    }

    /// The public keys (RFC 7517); there is always one.
    ///
    /// # Errors
    /// It could not be made.
    pub fn jwks(&self) -> Result<Value, IssuerError> {
        let mut keys = self.keys();
        if let Some(kind) = kind(ALGORITHM) {
            keys.pair(kind)?;
        }
        let all = keys.pairs.iter();
        let all: Vec<Value> = all.map(|(kind, pair)| pair.jwk(&keys.kid(kind))).collect();
        Ok(json!({ "keys": all }))
    }

    /// Throws all keys away: tokens are signed with new ones from now on, and those signed before
    /// are no longer valid.
    pub fn rotate(&self) {
        let mut keys = self.keys();
        keys.rotations += 1;
        keys.pairs.clear();
    }

    fn keys(&self) -> MutexGuard<'_, Keys> {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Keys {
    fn kid(&self, kind: &str) -> String {
        format!("{kind}-{}", self.rotations)
    }

    fn pair(&mut self, kind: &'static str) -> Result<&Pair, IssuerError> {
        if !self.pairs.contains_key(kind) {
            self.pairs.insert(kind, Pair::make(kind)?);
        }
        self.pairs.get(kind).ok_or(IssuerError::Crypto)
    }
}

/// The kind of key that an algorithm signs with.
fn kind(algorithm: &str) -> Option<&'static str> {
    match algorithm {
        "RS256" | "RS384" | "RS512" | "PS256" | "PS384" | "PS512" => Some("rsa"),
        "ES256" => Some("p256"),
        "ES384" => Some("p384"),
        "EdDSA" => Some("ed25519"),
        _ => None,
    }
}

impl Pair {
    fn make(kind: &str) -> Result<Self, Unspecified> {
        Ok(match kind {
            "rsa" => Self::Rsa(Box::new(RsaKeyPair::generate(KeySize::Rsa2048)?)),
            "p384" => Self::Ec(Box::new(EcdsaKeyPair::generate(
                &ECDSA_P384_SHA384_FIXED_SIGNING,
            )?)),
            "ed25519" => Self::Ed(Box::new(Ed25519KeyPair::generate()?)),
            _ => Self::Ec(Box::new(EcdsaKeyPair::generate(
                &ECDSA_P256_SHA256_FIXED_SIGNING,
            )?)),
        })
    }

    fn sign(&self, algorithm: &str, message: &[u8]) -> Result<Vec<u8>, Unspecified> {
        let random = SystemRandom::new();
        match self {
            Self::Rsa(pair) => {
                let encoding: &'static dyn RsaEncoding = match algorithm {
                    "RS256" => &RSA_PKCS1_SHA256,
                    "RS384" => &RSA_PKCS1_SHA384,
                    "RS512" => &RSA_PKCS1_SHA512,
                    "PS256" => &RSA_PSS_SHA256,
                    "PS384" => &RSA_PSS_SHA384,
                    _ => &RSA_PSS_SHA512,
                };
                let mut signature = vec![0; pair.public_modulus_len()];
                pair.sign(encoding, &random, message, &mut signature)?;
                Ok(signature)
            }
            Self::Ec(pair) => Ok(pair.sign(&random, message)?.as_ref().to_vec()),
            Self::Ed(pair) => Ok(pair.sign(message).as_ref().to_vec()),
        }
    }

    fn jwk(&self, kid: &str) -> Value {
        let text = |bytes: &[u8]| BASE64_URL_SAFE_NO_PAD.encode(bytes);
        match self {
            Self::Rsa(pair) => {
                let public = PublicKeyComponents::<Vec<u8>>::from(pair.public_key());
                let (n, e) = (text(&public.n), text(&public.e));
                json!({ "kty": "RSA", "use": "sig", "kid": kid, "n": n, "e": e })
            }
            Self::Ec(pair) => {
                // A byte that says "not compressed", then both coordinates.
                let point = pair.public_key().as_ref().get(1..).unwrap_or_default();
                let (x, y) = point.split_at(point.len() / 2);
                let (crv, alg) = if x.len() == 32 {
                    ("P-256", "ES256")
                } else {
                    ("P-384", "ES384")
                };
                json!({
                    "kty": "EC", "use": "sig", "kid": kid, "alg": alg, "crv": crv,
                    "x": text(x), "y": text(y),
                })
            }
            Self::Ed(pair) => json!({
                "kty": "OKP", "use": "sig", "kid": kid, "alg": "EdDSA", "crv": "Ed25519",
                "x": text(pair.public_key().as_ref()),
            }),
        }
    }
}
