//! What a Lambda proxy integration's result means. Pure: the function's response in, a decision out.
//!
//! Source: API Gateway Developer Guide, apigateway-websocket-api-route-keys-connect-disconnect and
//! websocket-connect-route-subprotocol; the strictness is reported by users.

use http::{HeaderName, HeaderValue, StatusCode, header};
use serde_json::{Map, Value};

const MEMBERS: [&str; 5] = [
    "statusCode",
    "headers",
    "multiValueHeaders",
    "body",
    "isBase64Encoded",
];

/// A result that has the form of a proxy integration's.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ProxyResult {
    pub(crate) status: StatusCode,
    /// The subprotocol that the function chose. Of its other headers none reaches the client.
    pub(crate) subprotocol: Option<HeaderValue>,
    /// What the sender of a message gets where the route has a response.
    pub(crate) body: Option<String>,
}

/// A result that API Gateway would refuse.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum MalformedResult {
    #[error("it is no JSON object: answer one like {{\"statusCode\": 200}}")]
    NotAnObject,
    #[error("it has no valid statusCode: add one from 100 to 599, such as \"statusCode\": 200")]
    StatusCode,
    #[error("its body is not a string: write what it holds as JSON text")]
    Body,
    #[error(
        "a proxy integration's result has no member {0:?}: put it into the body, as JSON text, or leave it out"
    )]
    UnknownMember(String),
}

impl ProxyResult {
    pub(crate) fn parse(response: &[u8]) -> Result<Self, MalformedResult> {
        let result = serde_json::from_slice::<Map<String, Value>>(response);
        let result = result.map_err(|_| MalformedResult::NotAnObject)?;
        if let Some(member) = result
            .keys()
            .find(|member| !MEMBERS.contains(&member.as_str()))
        {
            return Err(MalformedResult::UnknownMember(member.clone()));
        }
        let status = result
            .get("statusCode")
            .and_then(status_code)
            .ok_or(MalformedResult::StatusCode)?;
        let body = match result.get("body") {
            None | Some(Value::Null) => None,
            Some(Value::String(text)) => Some(text.clone()),
            Some(_) => return Err(MalformedResult::Body),
        };
        Ok(Self {
            status,
            body,
            subprotocol: subprotocol(&result),
        })
    }
}

/// A number, or its digits as a string, which API Gateway takes as well.
fn status_code(value: &Value) -> Option<StatusCode> {
    let number = value.as_u64().or_else(|| value.as_str()?.parse().ok())?;
    let status = StatusCode::from_u16(u16::try_from(number).ok()?).ok()?;
    (status.as_u16() < 600).then_some(status)
}

fn subprotocol(result: &Map<String, Value>) -> Option<HeaderValue> {
    let named = |member: &str| {
        let headers = result.get(member)?.as_object()?;
        let wanted: &HeaderName = &header::SEC_WEBSOCKET_PROTOCOL;
        headers
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(wanted.as_str()))
            .map(|(_, value)| value)
    };
    let multi = named("multiValueHeaders").and_then(|values| values.as_array()?.last());
    let value = multi.or_else(|| named("headers"))?.as_str()?;
    HeaderValue::from_str(value).ok()
}

#[cfg(test)]
mod tests;
