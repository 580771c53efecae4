use serde_json::{Value, json};

use super::{AuthorizerResponse, LARGEST, MalformedResponse};
use crate::authorizer::policy::MalformedPolicy;

const ARN: &str = "arn:aws:execute-api:us-east-1:123456789012:local00000/dev/$connect";

/// A result that allows everything, with `more` in it. What is null there is taken away.
fn result(more: &Value) -> Value {
    let statement = json!({ "Effect": "Allow", "Action": "*", "Resource": "*" });
    let mut result = json!({ "principalId": "ann", "policyDocument": { "Statement": statement } });
    for (name, value) in more.as_object().unwrap() {
        result[name] = value.clone();
    }
    result
}

fn parse(result: &Value) -> Result<AuthorizerResponse, MalformedResponse> {
    AuthorizerResponse::parse(result.to_string().as_bytes(), ARN)
}

fn allowed(members: &Value) -> Result<AuthorizerResponse, MalformedResponse> {
    Ok(AuthorizerResponse::Allowed(
        members.as_object().unwrap().clone(),
    ))
}

#[test]
fn the_context_becomes_text_beside_the_principal() {
    let context = json!({ "text": "a", "number": 1, "fraction": 1.5, "yes": true });
    assert_eq!(
        parse(&result(
            &json!({ "context": context, "usageIdentifierKey": "k" })
        )),
        allowed(&json!({
            "principalId": "ann", "text": "a", "number": "1", "fraction": "1.5", "yes": "true",
        }))
    );
}

#[test]
fn without_a_context_there_is_the_principal() {
    let expected = allowed(&json!({ "principalId": "ann" }));
    assert_eq!(parse(&result(&json!({}))), expected);
    assert_eq!(parse(&result(&json!({ "context": null }))), expected);
}

#[test]
fn a_policy_that_does_not_allow_denies() {
    let policy = json!({ "Statement": [] });
    let denied = parse(&result(&json!({ "policyDocument": policy })));
    assert_eq!(denied, Ok(AuthorizerResponse::Denied));
}

#[test]
fn a_context_has_plain_values_only() {
    for value in [json!({}), json!([1]), json!(null)] {
        let refused = parse(&result(&json!({ "context": { "deep": value } })));
        assert_eq!(
            refused,
            Err(MalformedResponse::ContextMember("deep".to_owned()))
        );
    }
    let refused = parse(&result(&json!({ "context": [] })));
    assert_eq!(refused, Err(MalformedResponse::Context));
}

#[test]
fn a_result_without_principal_or_policy_is_refused() {
    for principal in [json!(null), json!(""), json!(1)] {
        let refused = parse(&result(&json!({ "principalId": principal })));
        assert_eq!(refused, Err(MalformedResponse::NoPrincipal));
    }
    let no_policy = parse(&result(&json!({ "policyDocument": null })));
    assert_eq!(
        no_policy,
        Err(MalformedResponse::Policy(MalformedPolicy::NoStatement))
    );
    for (text, why) in [
        ("", MalformedResponse::NotAnObject),
        ("null", MalformedResponse::NotAnObject),
        (r#"{"isAuthorized":true}"#, MalformedResponse::NoPrincipal),
    ] {
        assert_eq!(AuthorizerResponse::parse(text.as_bytes(), ARN), Err(why));
    }
}

#[test]
fn a_result_has_eight_kilobytes_at_most() {
    let mut text = result(&json!({})).to_string();
    text += &" ".repeat(LARGEST - text.len());
    assert!(AuthorizerResponse::parse(text.as_bytes(), ARN).is_ok());
    text += " ";
    let refused = AuthorizerResponse::parse(text.as_bytes(), ARN);
    assert_eq!(refused, Err(MalformedResponse::TooLarge(LARGEST + 1)));
}
