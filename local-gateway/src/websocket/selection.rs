//! Which route a message takes. Pure: an expression, the route keys and a message in, a route key out.
//!
//! Source: API Gateway Developer Guide, websocket-api-develop-routes and
//! apigateway-websocket-api-selection-expressions.

#[cfg(test)]
mod tests;

use std::str::FromStr;

use serde_json::Value;

/// The route of all messages that no other route takes.
pub(crate) const DEFAULT: &str = "$default";

/// A route selection expression: a path into the message's JSON, such as `$request.body.action`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RouteSelection {
    members: Vec<String>,
}

/// Text that is no route selection expression.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} is no route selection expression: expected $request.body.NAME, names joined by dots"
)]
pub struct SelectionError(String);

impl Default for RouteSelection {
    fn default() -> Self {
        Self {
            members: vec!["action".to_owned()],
        }
    }
}

impl FromStr for RouteSelection {
    type Err = SelectionError;

    fn from_str(text: &str) -> Result<Self, SelectionError> {
        let path = text
            .strip_prefix("${")
            .and_then(|inner| inner.strip_suffix('}'));
        let path = path.or_else(|| text.strip_prefix('$'));
        let path = path.and_then(|path| path.strip_prefix("request.body."));
        let members: Vec<String> = path
            .unwrap_or_default()
            .split('.')
            .map(str::to_owned)
            .collect();
        let plain = |member: &String| {
            !member.is_empty() && !member.contains(|character| "$[]{}()*?@'\" ".contains(character))
        };
        if members.iter().all(plain) {
            Ok(Self { members })
        } else {
            Err(SelectionError(text.to_owned()))
        }
    }
}

impl RouteSelection {
    /// The key of the route for `message`: the selected value where it names one of `routes`, else `$default` where
    /// that is one of them. Keys that begin with `$` cannot be selected by a value.
    pub(crate) fn select<'a>(&self, routes: &'a [String], message: &str) -> Option<&'a str> {
        let selected = self.value(message).filter(|value| !value.starts_with('$'));
        let route = |key: &str| {
            routes
                .iter()
                .find(|route| *route == key)
                .map(String::as_str)
        };
        selected
            .and_then(|selected| route(&selected))
            .or_else(|| route(DEFAULT))
    }

    fn value(&self, message: &str) -> Option<String> {
        let json = serde_json::from_str::<Value>(message).ok()?;
        let found = self
            .members
            .iter()
            .try_fold(&json, |value, member| value.get(member))?;
        (!found.is_null()).then(|| text_of(found))
    }
}

/// A value as text: an array becomes bracketed text, its strings without quotes.
fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(text_of).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => value.to_string(),
    }
}
