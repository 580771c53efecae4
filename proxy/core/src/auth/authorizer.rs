//! The function as its API's authorizer: what it says of a handshake, and what it and others have
//! said, read from later events. Pure.
//!
//! Whatever stands in an event's `authorizer` was put there by API Gateway, which had it from the
//! authorizer of that very connection: no client can write it.

use serde::Serialize;

use super::token::{Expiry, TokenError, is_no_path_step};
use crate::connection::{Connection, Home, Times, Wants};
use crate::event::{AuthorizerContext, Context};
use crate::ids::{ConnectionType, OrgId, Token, UserId};

/// A REQUEST authorizer's answer (API Gateway Developer Guide, api-gateway-lambda-authorizer-output),
/// of at most 8 KB (apigateway-execution-service-websocket-limits-table).
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AuthorizerResponse {
    principal_id: String,
    policy_document: Policy,
    #[serde(skip_serializing_if = "Option::is_none")]
    context: Option<ResponseContext>,
}

/// Without the context: it holds the token.
impl std::fmt::Debug for AuthorizerResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AuthorizerResponse")
            .field("principal_id", &self.principal_id)
            .finish_non_exhaustive()
    }
}

/// An IAM policy of one statement.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
struct Policy {
    version: &'static str,
    statement: [Statement; 1],
}

#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "PascalCase")]
struct Statement {
    action: &'static str,
    effect: &'static str,
    resource: String,
}

/// What comes back with every event of the connection, as text.
#[derive(Clone, PartialEq, Eq, Serialize)]
struct ResponseContext {
    home: String,
    connection_type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    org_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    token_exp: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resume: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ack: Option<&'static str>,
}

impl AuthorizerResponse {
    /// Lets a connection in, and tells its later events who it is.
    #[must_use]
    pub fn allow(method_arn: &str, connection: &Connection) -> Self {
        let user = connection.user.as_ref().map(ToString::to_string);
        let context = ResponseContext {
            home: connection.home.key(),
            connection_type: connection.kind.as_str(),
            user_id: user.clone(),
            org_id: connection.org.as_ref().map(ToString::to_string),
            token_exp: connection.expiry.map(|Expiry(at)| at),
            token: connection
                .token
                .as_ref()
                .map(|token| token.reveal().to_owned()),
            resume: connection.wants.resume.then_some("1"),
            ack: connection.wants.ack.then_some("1"),
        };
        Self {
            principal_id: user.unwrap_or_else(|| "anonymous".to_owned()),
            policy_document: Policy::new("Allow", method_arn),
            context: Some(context),
        }
    }

    /// Keeps it out, with 403.
    #[must_use]
    pub fn deny(method_arn: &str) -> Self {
        Self {
            principal_id: "refused".to_owned(),
            policy_document: Policy::new("Deny", method_arn),
            context: None,
        }
    }
}

impl Policy {
    fn new(effect: &'static str, method_arn: &str) -> Self {
        Self {
            version: "2012-10-17",
            statement: [Statement {
                action: "execute-api:Invoke",
                effect,
                resource: method_arn.to_owned(),
            }],
        }
    }
}

/// The connection as our own authorizer has described it. `None`: it has not, or what stands there
/// is not ours.
#[must_use]
pub fn connection_from_context(event: &Context, times: Times) -> Option<Connection> {
    let context = event.authorizer.as_ref()?;
    Some(Connection {
        id: event.connection_id.clone(),
        kind: context
            .get("connection_type")
            .and_then(ConnectionType::parse)?,
        home: context.get("home").and_then(Home::parse)?,
        user: parsed(context, "user_id", UserId::parse)?,
        org: parsed(context, "org_id", OrgId::parse)?,
        token: parsed(context, "token", Token::parse)?,
        expiry: parsed(context, "token_exp", expiry)?,
        times,
        wants: Wants {
            resume: context.get("resume") == Some("1"),
            ack: context.get("ack") == Some("1"),
        },
    })
}

/// A member's value, if it has one. The outer `None`: it has a wrong one.
#[expect(
    clippy::option_option,
    reason = "missing and wrong are two things here"
)]
fn parsed<T>(
    context: &AuthorizerContext,
    name: &str,
    parse: impl Fn(&str) -> Option<T>,
) -> Option<Option<T>> {
    match context.get(name) {
        None => Some(None),
        Some(text) => parse(text).map(Some),
    }
}

fn expiry(text: &str) -> Option<Expiry> {
    text.parse().ok().map(Expiry)
}

/// Who somebody else's authorizer says it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForeignIdentity {
    pub user: UserId,
    pub org: Option<OrgId>,
    pub expiry: Option<Expiry>,
}

/// Reads the context of somebody else's authorizer: the user from `user_id`, `userId`, `sub`, else
/// `principalId`; the organisation from `org_id` or `orgId`; the token's expiry from `token_exp`.
///
/// # Errors
/// The user is missing, or one of the ids is not valid.
pub fn identity_from_context(context: &AuthorizerContext) -> Result<ForeignIdentity, TokenError> {
    let first = |names: &[&str]| names.iter().find_map(|name| context.get(name));
    let user = first(&["user_id", "userId", "sub", "principalId"]);
    let user = user.and_then(UserId::parse).filter(is_no_path_step);
    let org = match first(&["org_id", "orgId"]) {
        None => None,
        Some(text) => Some(OrgId::parse(text).ok_or(TokenError::Org)?),
    };
    Ok(ForeignIdentity {
        user: user.ok_or(TokenError::User)?,
        org,
        expiry: context.get("token_exp").and_then(expiry),
    })
}

#[cfg(test)]
mod tests;
