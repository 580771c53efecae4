//! Which signatures of a token are accepted, by its algorithm and by the key.

use std::fmt;

/// Public-key algorithms only (RFC 7518, section 3.1; RFC 8037): with a symmetric one, whoever can
/// verify can also sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    Rs256,
    Rs384,
    Rs512,
    Ps256,
    Ps384,
    Ps512,
    Es256,
    Es384,
    EdDsa,
}

impl Algorithm {
    pub const ALL: [Self; 9] = [
        Self::Rs256,
        Self::Rs384,
        Self::Rs512,
        Self::Ps256,
        Self::Ps384,
        Self::Ps512,
        Self::Es256,
        Self::Es384,
        Self::EdDsa,
    ];

    /// Reads a token's or a key's `alg`; `None` for one that is not accepted.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|algorithm| algorithm.as_str() == name)
    }

    /// Its name as a token writes it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Rs384 => "RS384",
            Self::Rs512 => "RS512",
            Self::Ps256 => "PS256",
            Self::Ps384 => "PS384",
            Self::Ps512 => "PS512",
            Self::Es256 => "ES256",
            Self::Es384 => "ES384",
            Self::EdDsa => "EdDSA",
        }
    }
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A public key's type and curve.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyType {
    Rsa,
    P256,
    P384,
    Ed25519,
}

impl KeyType {
    /// What keys of this type verify.
    #[must_use]
    pub fn algorithms(self) -> &'static [Algorithm] {
        match self {
            Self::Rsa => &[
                Algorithm::Rs256,
                Algorithm::Rs384,
                Algorithm::Rs512,
                Algorithm::Ps256,
                Algorithm::Ps384,
                Algorithm::Ps512,
            ],
            Self::P256 => &[Algorithm::Es256],
            Self::P384 => &[Algorithm::Es384],
            Self::Ed25519 => &[Algorithm::EdDsa],
        }
    }
}

/// Which tokens a key may have signed.
///
/// The key's own type and curve decide what it verifies. If the token's word for that counted, a
/// public key could be taken for the secret of a symmetric algorithm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyUse {
    key_type: KeyType,
    /// The key's `kid`.
    kid: Option<String>,
    /// The key's `alg`: it is used with no other.
    only: Option<String>,
}

impl KeyUse {
    /// A key of this type, with its `kid` and `alg` where it has them.
    #[must_use]
    pub fn new(key_type: KeyType, kid: Option<String>, alg: Option<String>) -> Self {
        Self {
            key_type,
            kid,
            only: alg,
        }
    }

    /// May this key have signed a token with this algorithm and `kid`? A token without `kid` may be
    /// signed by any key that is made for its algorithm.
    #[must_use]
    pub fn fits(&self, algorithm: Algorithm, kid: Option<&str>) -> bool {
        self.key_type.algorithms().contains(&algorithm)
            && self
                .only
                .as_deref()
                .is_none_or(|only| only == algorithm.as_str())
            && (kid.is_none() || self.kid.as_deref() == kid)
    }
}
