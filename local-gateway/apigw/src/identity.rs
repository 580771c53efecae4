//! Identity sources: what a handshake must have before anybody is asked about it. Pure.
//!
//! Source: API Gateway Developer Guide, apigateway-websocket-api-lambda-auth; API Gateway V2 API Reference,
//! `CreateAuthorizer`, `identitySource`.

use std::fmt;
use std::str::FromStr;

use crate::facts::Headers;

const HEADER: &str = "route.request.header.";
const QUERY: &str = "route.request.querystring.";

/// A header or a member of the query string that a handshake must have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdentitySource {
    place: Place,
    name: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Header,
    Query,
}

/// Text that is no identity source.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} is no identity source: expected {HEADER}Name or {QUERY}name; stage variables and the context are not supported"
)]
pub struct IdentitySourceError(String);

impl FromStr for IdentitySource {
    type Err = IdentitySourceError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let header = text.strip_prefix(HEADER).map(|name| (Place::Header, name));
        let query = || text.strip_prefix(QUERY).map(|name| (Place::Query, name));
        match header.or_else(query) {
            Some((place, name)) if !name.is_empty() => Ok(Self {
                place,
                name: name.to_owned(),
            }),
            _ => Err(IdentitySourceError(text.to_owned())),
        }
    }
}

impl fmt::Display for IdentitySource {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = match self.place {
            Place::Header => HEADER,
            Place::Query => QUERY,
        };
        write!(formatter, "{place}{}", self.name)
    }
}

impl IdentitySource {
    /// Whether it is there and not empty. Whether API Gateway compares a header's name with its letter case is not
    /// known; here it does, so that nobody relies on the contrary.
    pub(crate) fn is_in(&self, headers: &Headers, query: &[(String, String)]) -> bool {
        let pairs = match self.place {
            Place::Header => headers.as_slice(),
            Place::Query => query,
        };
        // Of several values the last one is the event's.
        let value = pairs.iter().rev().find(|(name, _)| *name == self.name);
        value.is_some_and(|(_, value)| !value.is_empty())
    }
}

#[cfg(test)]
mod tests;
