//! What an authorizer's IAM policy says of one ARN. Pure: a statement that denies it wins over any that allows it, and
//! where no statement allows it, it is denied.
//!
//! Source: IAM User Guide, `reference_policies_elements` and `reference_policies_evaluation-logic`; API Gateway Developer
//! Guide, apigateway-websocket-control-access-iam.

use serde_json::{Map, Value};

/// What a client does that connects.
const INVOKE: &str = "execute-api:Invoke";

/// Elements of a statement that would change what it says, and are not evaluated here.
const NOT_EVALUATED: [&str; 5] = [
    "Condition",
    "NotAction",
    "NotPrincipal",
    "NotResource",
    "Principal",
];

/// A policy that says nothing that could be evaluated.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum MalformedPolicy {
    #[error("its policyDocument has no Statement")]
    NoStatement,
    #[error("a statement's Effect is neither Allow nor Deny")]
    Effect,
    #[error("a statement's {0} is neither a string nor a list of strings")]
    Element(&'static str),
    #[error("a statement has a {0}, which local-gateway does not evaluate")]
    NotEvaluated(&'static str),
}

/// Whether `document` allows a client to invoke `arn`.
pub(crate) fn allows(document: &Value, arn: &str) -> Result<bool, MalformedPolicy> {
    let statements = match document.get("Statement") {
        Some(Value::Array(statements)) => statements.as_slice(),
        Some(statement @ Value::Object(_)) => std::slice::from_ref(statement),
        _ => return Err(MalformedPolicy::NoStatement),
    };
    let (mut allowed, mut denied) = (false, false);
    for statement in statements {
        let statement = statement.as_object().ok_or(MalformedPolicy::NoStatement)?;
        let effect = match statement.get("Effect").and_then(Value::as_str) {
            Some("Allow") => &mut allowed,
            Some("Deny") => &mut denied,
            _ => return Err(MalformedPolicy::Effect),
        };
        *effect |= concerns(statement, arn)?;
    }
    Ok(allowed && !denied)
}

/// Whether the statement is about invoking `arn`. The letter case of actions does not matter, that of ARNs does.
fn concerns(statement: &Map<String, Value>, arn: &str) -> Result<bool, MalformedPolicy> {
    if let Some(element) = NOT_EVALUATED
        .into_iter()
        .find(|element| statement.contains_key(*element))
    {
        return Err(MalformedPolicy::NotEvaluated(element));
    }
    let actions = texts(statement, "Action")?;
    let resources = texts(statement, "Resource")?;
    let invoke = INVOKE.to_ascii_lowercase();
    let action = |pattern: &&str| covers(&pattern.to_ascii_lowercase(), &invoke);
    Ok(actions.iter().any(action) && resources.iter().any(|pattern| covers(pattern, arn)))
}

fn texts<'a>(
    statement: &'a Map<String, Value>,
    element: &'static str,
) -> Result<Vec<&'a str>, MalformedPolicy> {
    let texts = match statement.get(element) {
        Some(Value::String(text)) => Some(vec![text.as_str()]),
        Some(Value::Array(texts)) => texts.iter().map(Value::as_str).collect(),
        _ => None,
    };
    texts.ok_or(MalformedPolicy::Element(element))
}

/// Whether `text` fits `pattern`, in which `*` stands for any characters and `?` for one.
fn covers(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) =
        (pattern.chars().collect(), text.chars().collect());
    let (mut pattern, mut text) = (pattern.as_slice(), text.as_slice());
    // Behind the last `*`: the rest of the pattern, and where its try began.
    let mut last: Option<(&[char], &[char])> = None;
    loop {
        match (pattern, text) {
            (['*', rest @ ..], _) => {
                last = Some((rest, text));
                pattern = rest;
            }
            ([], []) => return true,
            ([wanted, pattern_rest @ ..], [found, text_rest @ ..])
                if *wanted == '?' || wanted == found =>
            {
                (pattern, text) = (pattern_rest, text_rest);
            }
            _ => match last {
                Some((behind, [_, rest @ ..])) => {
                    last = Some((behind, rest));
                    (pattern, text) = (behind, rest);
                }
                _ => return false,
            },
        }
    }
}

#[cfg(test)]
mod tests;
