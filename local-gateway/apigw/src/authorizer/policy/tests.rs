use proptest::prelude::*;
use serde_json::{Value, json};

use super::{MalformedPolicy, allows, covers};

const ARN: &str = "arn:aws:execute-api:us-east-1:123456789012:local00000/dev/$connect";

fn statement(effect: &str, action: &str, resource: &str) -> Value {
    json!({ "Effect": effect, "Action": action, "Resource": resource })
}

fn judge(statements: &Value) -> Result<bool, MalformedPolicy> {
    allows(
        &json!({ "Version": "2012-10-17", "Statement": statements }),
        ARN,
    )
}

#[test]
fn the_resource_must_cover_the_arn_of_connect() {
    for (resource, allowed) in [
        (ARN, true),
        ("*", true),
        ("arn:aws:execute-api:*:*:*", true),
        (
            "arn:aws:execute-api:us-east-1:123456789012:local00000/dev/*",
            true,
        ),
        (
            "arn:aws:execute-api:us-east-1:123456789012:local00000/*",
            true,
        ),
        (
            "arn:aws:execute-api:us-east-?:123456789012:local00000/dev/$conn?ct",
            true,
        ),
        (
            "arn:aws:execute-api:us-east-1:123456789012:local00000/dev/*/*",
            false,
        ),
        (
            "arn:aws:execute-api:us-east-1:123456789012:local00000/live/*",
            false,
        ),
        (
            "arn:aws:execute-api:us-east-1:123456789012:local00000/dev/$CONNECT",
            false,
        ),
        (
            "arn:aws:execute-api:us-east-1:123456789012:local00000/dev/send",
            false,
        ),
        (
            "arn:aws:execute-api:us-east-1:123456789012:local00000/dev",
            false,
        ),
        ("", false),
    ] {
        let statements = statement("Allow", "execute-api:Invoke", resource);
        assert_eq!(judge(&statements), Ok(allowed), "{resource}");
    }
}

#[test]
fn the_action_must_cover_invoke() {
    for (action, allowed) in [
        ("execute-api:Invoke", true),
        ("execute-api:invoke", true),
        ("execute-api:*", true),
        ("execute-api:Inv?ke", true),
        ("*", true),
        ("execute-api:ManageConnections", false),
        ("lambda:*", false),
    ] {
        let statements = json!([statement("Allow", action, "*")]);
        assert_eq!(judge(&statements), Ok(allowed), "{action}");
    }
}

#[test]
fn lists_mean_any_of_their_members() {
    let lists = |actions: &Value, resources: &Value| {
        judge(&json!({ "Effect": "Allow", "Action": actions, "Resource": resources }))
    };
    let actions = json!(["lambda:*", "execute-api:Invoke"]);
    assert_eq!(lists(&actions, &json!(["a", ARN])), Ok(true));
    assert_eq!(lists(&actions, &json!(["a", "b"])), Ok(false));
    assert_eq!(lists(&json!([]), &json!(["*"])), Ok(false));
}

#[test]
fn a_denial_wins_wherever_it_stands() {
    let (allow, deny) = (statement("Allow", "*", "*"), statement("Deny", "*", ARN));
    assert_eq!(judge(&json!([allow, deny])), Ok(false));
    assert_eq!(judge(&json!([deny, allow])), Ok(false));
    assert_eq!(judge(&deny), Ok(false));
}

#[test]
fn a_denial_of_something_else_does_not_matter() {
    let allow = statement("Allow", "*", "*");
    let other_route = statement("Deny", "*", "arn:aws:execute-api:*:*:local00000/dev/send");
    let other_action = statement("Deny", "execute-api:ManageConnections", "*");
    assert_eq!(judge(&json!([allow, other_route, other_action])), Ok(true));
}

#[test]
fn what_is_not_allowed_is_denied() {
    assert_eq!(judge(&json!([])), Ok(false));
}

#[test]
fn what_is_no_policy_is_told_apart_from_a_denial() {
    let element = |name: &str| {
        let mut statement = statement("Allow", "*", "*");
        statement[name] = json!({});
        judge(&statement)
    };
    for (judged, expected) in [
        (allows(&json!(null), ARN), MalformedPolicy::NoStatement),
        (allows(&json!({}), ARN), MalformedPolicy::NoStatement),
        (judge(&json!("x")), MalformedPolicy::NoStatement),
        (judge(&json!(["x"])), MalformedPolicy::NoStatement),
        (
            judge(&statement("allow", "*", "*")),
            MalformedPolicy::Effect,
        ),
        (element("Action"), MalformedPolicy::Element("Action")),
        (element("Resource"), MalformedPolicy::Element("Resource")),
        (
            element("Condition"),
            MalformedPolicy::NotEvaluated("Condition"),
        ),
        (
            element("NotResource"),
            MalformedPolicy::NotEvaluated("NotResource"),
        ),
    ] {
        assert_eq!(judged, Err(expected));
    }
}

proptest! {
    #[test]
    fn a_text_fits_itself_and_each_of_its_characters_may_be_a_wildcard(text in "[a-z:/$]{0,12}") {
        prop_assert!(covers(&text, &text));
        prop_assert!(covers(&"?".repeat(text.len()), &text));
        let more = format!("{}?", "?".repeat(text.len()));
        prop_assert!(!covers(&more, &text));
        for at in 0..=text.len() {
            let (before, after) = text.split_at(at);
            let suffixed = format!("*{after}");
            let prefixed = format!("{before}*");
            prop_assert!(covers(&suffixed, &text));
            prop_assert!(covers(&prefixed, &text));
        }
    }
}
