//! Who may connect: from which pages, and by whose word for who it is.

pub mod authorizer;
pub mod jwks;
pub mod origin;
pub mod token;

use crate::clock::EpochMs;
use crate::config;
use crate::error::Fault;
use crate::ids::Token;
use jwks::{Jwks, JwksError};
use token::{Head, Identity, Rules, TokenError};

/// Whose word it is that tells who connects.
#[derive(Debug)]
pub enum Auth {
    /// The backend's, which gets the token as it is.
    Backend,
    /// The token's own, which is a JWT.
    Jwt(Box<Verifier>),
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
            Self::Jwks(_) => 503,
            Self::NoAuthorizer | Self::NotAuthorizer => 500,
        }
    }

    #[must_use]
    pub fn fault(&self) -> Fault {
        match self {
            Self::Token(_) => Fault::Client,
            Self::Jwks(_) => Fault::Issuer,
            Self::NoAuthorizer | Self::NotAuthorizer => Fault::Table,
        }
    }
}

/// Verifies tokens with their issuer's keys.
#[derive(Debug)]
pub struct Verifier {
    jwks: Jwks,
    rules: Rules,
}

impl Verifier {
    /// A verifier without keys: they are fetched when the first token comes.
    ///
    /// # Errors
    /// TLS cannot be set up.
    pub fn new(settings: config::Jwt) -> Result<Self, anyhow::Error> {
        Ok(Self {
            jwks: Jwks::new(settings.jwks_url)?,
            rules: settings.rules,
        })
    }

    /// Who bears this token.
    ///
    /// # Errors
    /// Nobody that may connect, or there are no keys to tell.
    pub async fn verify(&self, token: &Token) -> Result<Identity, AuthError> {
        let text = token.reveal();
        let head = Head::parse(text)?;
        let now = EpochMs::now();
        let keys = self.jwks.keys(now).await?;
        let verified = token::verify(text, &head, &keys, &self.rules);
        let new_key = match verified {
            Err(TokenError::UnknownKey) => true,
            // It does not say by which key it is signed: perhaps by one that is new.
            Err(TokenError::Signature) => head.kid.is_none(),
            _ => false,
        };
        if new_key && let Some(keys) = self.jwks.fetch_again(now).await {
            return Ok(token::verify(text, &head, &keys, &self.rules)?);
        }
        Ok(verified?)
    }
}

#[cfg(test)]
mod tests;
