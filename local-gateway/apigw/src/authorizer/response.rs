//! What an authorizer's result means: who the client is, whether it may come in, and what later events carry. Pure.
//!
//! Source: API Gateway Developer Guide, api-gateway-lambda-authorizer-output and
//! apigateway-execution-service-websocket-limits-table.

use serde_json::{Map, Value};

use crate::authorizer::policy;

/// What happens to a larger result on AWS is not documented; here it is a failure.
const LARGEST: usize = 8 * 1024;

/// A result that has the form of an authorizer's.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum AuthorizerResponse {
    /// The members of `requestContext.authorizer` in the connection's events.
    Allowed(Map<String, Value>),
    Denied,
}

/// A result that API Gateway would refuse.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum MalformedResponse {
    #[error("it has {0} bytes, more than {LARGEST}")]
    TooLarge(usize),
    #[error("it is no JSON object with principalId and policyDocument")]
    NotAnObject,
    #[error("its principalId is missing, or no string")]
    NoPrincipal,
    #[error(transparent)]
    Policy(#[from] policy::MalformedPolicy),
    #[error("its context is no object")]
    Context,
    #[error(
        "its context's {0:?} is no string, number or boolean: write what it holds as JSON text"
    )]
    ContextMember(String),
}

impl AuthorizerResponse {
    /// Reads the response about a client that wants to invoke `arn`.
    pub(crate) fn parse(response: &[u8], arn: &str) -> Result<Self, MalformedResponse> {
        if response.len() > LARGEST {
            return Err(MalformedResponse::TooLarge(response.len()));
        }
        let result = serde_json::from_slice::<Map<String, Value>>(response);
        let result = result.map_err(|_| MalformedResponse::NotAnObject)?;
        let principal = result.get("principalId").and_then(Value::as_str);
        let principal = principal
            .filter(|name| !name.is_empty())
            .ok_or(MalformedResponse::NoPrincipal)?;
        let document = result.get("policyDocument").unwrap_or(&Value::Null);
        let allowed = policy::allows(document, arn)?;
        let mut members = context(result.get("context"))?;
        members.insert("principalId".to_owned(), principal.into());
        Ok(if allowed {
            Self::Allowed(members)
        } else {
            Self::Denied
        })
    }
}

/// The context, each of its values as text.
fn context(context: Option<&Value>) -> Result<Map<String, Value>, MalformedResponse> {
    let context = match context {
        None | Some(Value::Null) => return Ok(Map::new()),
        Some(Value::Object(context)) => context,
        Some(_) => return Err(MalformedResponse::Context),
    };
    let members = context.iter().map(|(name, value)| match value {
        Value::String(_) => Ok((name.clone(), value.clone())),
        Value::Bool(_) | Value::Number(_) => Ok((name.clone(), value.to_string().into())),
        Value::Null | Value::Array(_) | Value::Object(_) => {
            Err(MalformedResponse::ContextMember(name.clone()))
        }
    });
    members.collect()
}

#[cfg(test)]
mod tests;
