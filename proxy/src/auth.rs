//! Who may connect: from which pages, and by whose word for who it is.

mod jwks;
mod keys;
mod signed_claims;

use proxy_core::auth::token::{Head, Identity, Rules, TokenError};
use proxy_core::fault::Fault;
use proxy_core::ids::Token;
use proxy_core::settings::JwtSettings;

use crate::clock;
pub(crate) use jwks::JwksError;

use jwks::Jwks;

/// Whose word it is that tells who connects.
#[derive(Debug)]
pub(crate) enum Auth {
    /// The backend's, which gets the token as it is.
    Backend,
    /// The token's own, which is a JWT.
    Jwt(Box<TokenVerifier>),
    /// An authorizer's that is not this function.
    Authorizer,
}

/// Why a connection is refused before the backend is asked.
#[derive(Debug, thiserror::Error)]
pub enum AuthError {
    #[error(transparent)]
    Token(#[from] TokenError),
    #[error(transparent)]
    Jwks(#[from] JwksError),
    /// It may be a new key, and we may not ask for it now.
    #[error(
        "the token's key is unknown, and the issuer was asked for its keys within the last 30 s"
    )]
    KeyNotYetKnown,
    #[error("the event tells of no authorizer: $connect has none")]
    NoAuthorizer,
    #[error("this function is no authorizer: AUTH_MODE is not jwt")]
    NotAuthorizer,
}

impl AuthError {
    /// What a handshake is answered with.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Self::Token(_) => 401,
            Self::Jwks(_) | Self::KeyNotYetKnown => 503,
            Self::NoAuthorizer | Self::NotAuthorizer => 500,
        }
    }

    #[must_use]
    pub fn fault(&self) -> Fault {
        match self {
            // Anybody can make up a key: that must set off no alarm.
            Self::Token(_) | Self::KeyNotYetKnown => Fault::Client,
            Self::Jwks(_) => Fault::Issuer,
            Self::NoAuthorizer | Self::NotAuthorizer => Fault::Deployment,
        }
    }
}

/// Verifies tokens with their issuer's keys.
#[derive(Debug)]
pub(crate) struct TokenVerifier {
    jwks: Jwks,
    rules: Rules,
}

impl TokenVerifier {
    /// A verifier without keys: they are fetched when the first token comes.
    #[must_use]
    pub(crate) fn new(settings: JwtSettings, tls: rustls::ClientConfig) -> Self {
        Self {
            jwks: Jwks::new(settings.jwks_url, tls),
            rules: settings.rules,
        }
    }

    /// Who bears this token.
    ///
    /// # Errors
    /// Nobody that may connect; or it cannot be told now, because the keys cannot be had.
    pub(crate) async fn verify(&self, token: &Token) -> Result<Identity, AuthError> {
        let text = token.reveal();
        let head = Head::parse(text)?;
        let now = clock::now();
        let keys = self.jwks.keys(now).await?;
        let claims = signed_claims::read(text, &head, &keys);
        let new_key = match claims {
            Err(TokenError::UnknownKey) => true,
            // It does not say by which key it is signed: perhaps by one that is new.
            Err(TokenError::Signature) => head.kid.is_none(),
            _ => false,
        };
        if new_key {
            let keys = self.jwks.fetch_again(now).await?;
            let keys = keys.ok_or(AuthError::KeyNotYetKnown)?;
            let claims = signed_claims::read(text, &head, &keys)?;
            return Ok(self.rules.identify(&claims, now)?);
        }
        Ok(self.rules.identify(&claims?, now)?)
    }
}

#[cfg(test)]
mod tests;
