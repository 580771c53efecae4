//! Which route a message takes. Pure: an expression, the route keys and a message in, a route key out.
//!
//! Source: API Gateway Developer Guide, websocket-api-develop-routes and
//! apigateway-websocket-api-selection-expressions.

use std::str::FromStr;

use serde_json::Value;

use crate::route_key::DEFAULT;

const BODY: &str = "request.body.";

/// A route selection expression: a path into the message's JSON such as `$request.body.action`, several of them with
/// text between, such as `${request.body.a}/${request.body.b}`, or a constant such as `\$default`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RouteSelection {
    parts: Vec<Part>,
}

/// Text that is no route selection expression.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} is no route selection expression: expected $request.body.NAME, ${{request.body.NAME}} with text or others \
     around it, or \\$default; a NAME may go on with .NAME, ['NAME'] and [NUMBER]"
)]
pub struct SelectionError(String);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Text(String),
    Path(Vec<Step>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Member(String),
    Item(usize),
}

impl Default for RouteSelection {
    fn default() -> Self {
        let action = Step::Member("action".to_owned());
        Self {
            parts: vec![Part::Path(vec![action])],
        }
    }
}

impl FromStr for RouteSelection {
    type Err = SelectionError;

    fn from_str(text: &str) -> Result<Self, SelectionError> {
        let plain = text.strip_prefix('$').filter(|path| !path.starts_with('{'));
        let parts = match plain {
            Some(path) => path_of(path).map(|path| vec![path]),
            None => concatenation(text),
        };
        match parts {
            Some(parts) if !parts.is_empty() => Ok(Self { parts }),
            _ => Err(SelectionError(text.to_owned())),
        }
    }
}

/// Text and `${…}` in turn. Text alone is a constant only where it says so by `\$`; otherwise it is a slip.
fn concatenation(text: &str) -> Option<Vec<Part>> {
    let (mut parts, mut literal, mut rest) = (Vec::new(), String::new(), text);
    let mut meant = false;
    while let Some(character) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix("\\$") {
            literal.push('$');
            (rest, meant) = (after, true);
        } else if let Some(after) = rest.strip_prefix("${") {
            let (path, after) = after.split_once('}')?;
            if !literal.is_empty() {
                parts.push(Part::Text(std::mem::take(&mut literal)));
            }
            parts.push(path_of(path)?);
            (rest, meant) = (after, true);
        } else if "$\\{}".contains(character) {
            return None;
        } else {
            literal.push(character);
            rest = rest.get(character.len_utf8()..)?;
        }
    }
    if !literal.is_empty() {
        parts.push(Part::Text(literal));
    }
    meant.then_some(parts)
}

/// `request.body.a.b`, `request.body.a[0]`, `request.body.a['b']`.
fn path_of(text: &str) -> Option<Part> {
    let mut rest = text.strip_prefix(BODY)?;
    let mut steps = Vec::new();
    loop {
        let end = rest.find(['.', '[']).unwrap_or(rest.len());
        let (name, mut after) = rest.split_at_checked(end)?;
        if name.is_empty() || name.contains(|found| "$]{}()*?@'\" ".contains(found)) {
            return None;
        }
        steps.push(Step::Member(name.to_owned()));
        while let Some(inside) = after.strip_prefix('[') {
            let (step, behind) = inside.split_once(']')?;
            steps.push(bracketed(step)?);
            after = behind;
        }
        match after.strip_prefix('.') {
            Some(next) => rest = next,
            None => return after.is_empty().then_some(Part::Path(steps)),
        }
    }
}

fn bracketed(text: &str) -> Option<Step> {
    let quoted = |quote| text.strip_prefix(quote)?.strip_suffix(quote);
    match quoted('\'').or_else(|| quoted('"')) {
        Some(name) => (!name.contains(['\'', '"'])).then(|| Step::Member(name.to_owned())),
        None => text.parse().ok().map(Step::Item),
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
        if let [Part::Text(constant)] = self.parts.as_slice() {
            return Some(constant.clone());
        }
        let json = serde_json::from_str::<Value>(message).ok()?;
        if let [Part::Path(steps)] = self.parts.as_slice() {
            return found(&json, steps).map(text_of);
        }
        let text = self.parts.iter().map(|part| match part {
            Part::Text(text) => text.clone(),
            // What is not found is an empty string among others.
            Part::Path(steps) => found(&json, steps).map(text_of).unwrap_or_default(),
        });
        Some(text.collect())
    }
}

fn found<'a>(json: &'a Value, steps: &[Step]) -> Option<&'a Value> {
    let found = steps.iter().try_fold(json, |value, step| match step {
        Step::Member(name) => value.get(name),
        Step::Item(index) => value.get(index),
    });
    found.filter(|value| !value.is_null())
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

#[cfg(test)]
mod tests;
