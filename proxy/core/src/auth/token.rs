//! What a JWT must say, and who its bearer is. Whether its signature is right, the proxy finds out.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::algorithm::Algorithm;
use crate::ids::{OrgId, UserId};
use crate::time::EpochMs;

/// Seconds by which our clock and the issuer's may differ.
pub const LEEWAY: u64 = 30;

/// Seconds after a token's end for which its connection is kept: as long as a stream may run that began
/// before the end, with the function's default timeout.
pub const AFTER_THE_END: u64 = 300;

/// What a token must say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// Its `iss`; `None`: anybody's whose key it is.
    pub issuer: Option<String>,
    /// It must be for one of these; empty: for anybody.
    pub audience: Vec<String>,
    /// JSON pointers (RFC 6901) to the user and the organisation.
    pub user_claim: String,
    pub org_claim: String,
}

/// Who bears a token, and until when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    pub user: UserId,
    pub org: Option<OrgId>,
    pub expiry: Expiry,
}

/// When a token expires: Unix seconds, as the token has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expiry(pub u64);

/// The three moments of a token: from the first on there may be a newer one, from the second on the
/// backend gets no frame with it, from the third on its connection is closed at any occasion.
impl Expiry {
    /// Is it time to look for a newer token?
    #[must_use]
    pub fn has_come(self, now: EpochMs) -> bool {
        now.seconds() >= self.0
    }

    /// Is this the token's end? With the leeway that the token is verified with, so that none is
    /// accepted and ended at once.
    #[must_use]
    pub fn has_ended(self, now: EpochMs) -> bool {
        now.seconds() > self.0.saturating_add(LEEWAY)
    }

    /// Is the token's end so long ago that nothing of its time can still run?
    #[must_use]
    pub fn is_overdue(self, now: EpochMs) -> bool {
        now.seconds() > self.0.saturating_add(LEEWAY + AFTER_THE_END)
    }
}

/// Why a token is not accepted. The words repeat nothing of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    #[error("the token is not a JWT")]
    Malformed,
    #[error("the token is signed by an algorithm that is not accepted")]
    Algorithm,
    #[error("nobody knows the key that the token is signed with")]
    UnknownKey,
    #[error("the token's signature is wrong")]
    Signature,
    #[error("the token says nothing of its expiry")]
    NoExpiry,
    #[error("the token has expired")]
    Expired,
    #[error("the token is not valid yet")]
    NotYetValid,
    #[error("the token is another issuer's")]
    Issuer,
    #[error("the token is for another audience")]
    Audience,
    #[error("the token's user is missing, or not 1 to 256 visible ASCII characters")]
    User,
    #[error("the token is another user's than the connection")]
    OtherUser,
    #[error("the token's organisation is not 1 to 256 visible ASCII characters")]
    Org,
}

/// What a token says of its signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    pub algorithm: Algorithm,
    pub kid: Option<String>,
}

/// The members that count. Keys that a token brings along, or names by URL, do not.
#[derive(Deserialize)]
struct WireHead {
    alg: String,
    #[serde(default)]
    kid: Option<String>,
    #[serde(default)]
    crit: Option<IgnoredAny>,
}

impl Head {
    /// Reads a token's first part.
    ///
    /// # Errors
    /// It is no JWT, or not one that is signed as it must be.
    pub fn parse(token: &str) -> Result<Self, TokenError> {
        let mut parts = token.split('.');
        let (Some(head), Some(_), Some(_), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(TokenError::Malformed);
        };
        let json = URL_SAFE_NO_PAD.decode(head);
        let json = json.map_err(|_| TokenError::Malformed)?;
        let wire: WireHead = serde_json::from_slice(&json).map_err(|_| TokenError::Malformed)?;
        // What is critical must be understood (RFC 7515, section 4.1.11), and nothing is.
        if wire.crit.is_some() {
            return Err(TokenError::Malformed);
        }
        Ok(Self {
            algorithm: Algorithm::parse(&wire.alg).ok_or(TokenError::Algorithm)?,
            kid: wire.kid,
        })
    }
}

impl Rules {
    /// Who bears a token with these claims, whose signature is right.
    ///
    /// # Errors
    /// The first rule that the claims break: expiry, start, issuer, audience, user, organisation.
    pub fn identify(&self, claims: &Value, now: EpochMs) -> Result<Identity, TokenError> {
        let now = now.seconds();
        let expiry = claims.get("exp").and_then(seconds).map(Expiry);
        let expiry = expiry.ok_or(TokenError::NoExpiry)?;
        let starts = match claims.get("nbf") {
            None => 0,
            Some(start) => seconds(start).ok_or(TokenError::Malformed)?,
        };
        if expiry.0.saturating_add(LEEWAY) < now {
            return Err(TokenError::Expired);
        }
        if starts > now.saturating_add(LEEWAY) {
            return Err(TokenError::NotYetValid);
        }
        if let Some(issuer) = &self.issuer
            && claims.get("iss").and_then(Value::as_str) != Some(issuer)
        {
            return Err(TokenError::Issuer);
        }
        identity(claims, expiry, self)
    }
}

fn identity(claims: &Value, expiry: Expiry, rules: &Rules) -> Result<Identity, TokenError> {
    if !rules.audience.is_empty() && !is_for(claims, &rules.audience) {
        return Err(TokenError::Audience);
    }
    let user = claims.pointer(&rules.user_claim).and_then(Value::as_str);
    let user = user.and_then(UserId::parse).filter(is_no_path_step);
    let org = match claims.pointer(&rules.org_claim) {
        None | Some(Value::Null) => None,
        Some(org) => {
            let org = org.as_str().and_then(OrgId::parse);
            Some(org.ok_or(TokenError::Org)?)
        }
    };
    Ok(Identity {
        user: user.ok_or(TokenError::User)?,
        org,
        expiry,
    })
}

/// `aud` is one audience or several (RFC 7519, section 4.1.3). Access tokens of some issuers have
/// `client_id` in its place.
fn is_for(claims: &Value, audience: &[String]) -> bool {
    let ours = |name: &Value| {
        name.as_str()
            .is_some_and(|name| audience.iter().any(|a| a == name))
    };
    match claims.get("aud") {
        None | Some(Value::Null) => claims.get("client_id").is_some_and(ours),
        Some(Value::Array(several)) => several.iter().any(ours),
        Some(one) => ours(one),
    }
}

/// As a segment of a path, `..` would lead elsewhere, and no encoding helps against that.
#[must_use]
pub fn is_no_path_step(user: &UserId) -> bool {
    !matches!(user.as_str(), "." | "..")
}

/// A point in time may have decimals (RFC 7519, section 2).
fn seconds(number: &Value) -> Option<u64> {
    let whole = number.as_f64().map(Duration::try_from_secs_f64);
    number.as_u64().or_else(|| Some(whole?.ok()?.as_secs()))
}

#[cfg(test)]
mod tests;
