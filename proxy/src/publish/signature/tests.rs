use std::collections::BTreeMap;

use backend_contract::examples;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use serde_json::{Value, json};

use proxy_core::event::{self, Event, HttpRequest};

use super::SignatureVerifier;
use crate::secrets::CurrentSecrets;
use proxy_core::settings::Config;
use proxy_core::time::EpochMs;

const NOW: u64 = 1_708_326_702;
const OLD: &str = "sesame-open-sesame-open-sesame-1";
const NEW: &str = "sesame-open-sesame-open-sesame-2";
const BODY: &[u8] = br#"{"action":"disconnect","to":{"booking_id":"1"}}"#;

/// By the way that every secret takes.
fn secrets(words: &str) -> CurrentSecrets {
    let settings = [
        ("BACKEND_URL", "https://backend.example"),
        ("CONNECTIONS_TABLE", "connections"),
        ("AWS_REGION", "eu-central-1"),
        ("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE"),
        ("AWS_SECRET_ACCESS_KEY", "secret"),
        ("PUBLISH_SIGNING_SECRET", words),
    ];
    let env: BTreeMap<String, String> = settings
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    let publishing = Config::from_env(&env).unwrap().publishing;
    publishing.signing_secrets.given().into()
}

fn claims() -> Value {
    json!({
        "iss": "backend",
        "iat": NOW,
        "exp": NOW + 60,
        "jti": "one of its kind",
        "htm": "POST",
        "htu": "/",
        // What `printf %s BODY | openssl dgst -sha256 -binary | basenc --base64url` says.
        "bsha": "ev9Qh7-Nhb7r_ALCrNG043cl2eGygpiRrtHEtUpS418",
    })
}

fn signed_with(secret: &str, claims: &Value) -> String {
    let key = EncodingKey::from_secret(secret.as_bytes());
    jsonwebtoken::encode(&Header::new(Algorithm::HS256), claims, &key).unwrap()
}

/// A request to the function's URL with this body.
fn request(body: &[u8]) -> HttpRequest {
    let event = json!({
        "requestContext": { "http": { "method": "POST" } },
        "rawPath": "/",
        "body": STANDARD.encode(body),
        "isBase64Encoded": true,
    });
    match event::parse(&event.to_string()) {
        Ok(Event::Http(request)) => request,
        other => panic!("no HTTP request: {other:?}"),
    }
}

/// The nonce and its end, or why there is none.
fn verify(verifier: &SignatureVerifier, token: Option<&str>, body: &[u8]) -> String {
    match verifier.verify(token, &request(body), EpochMs(NOW * 1000 + 999)) {
        Ok(accepted) => format!("{} until {}", accepted.nonce, accepted.forgettable_at - NOW),
        Err(error) => error.to_string(),
    }
}

#[track_caller]
fn check(change: &Value, expected: &str) {
    let mut claims = claims();
    let told = change.to_string();
    for (name, value) in change.as_object().unwrap().clone() {
        match value {
            Value::Null => drop(claims.as_object_mut().unwrap().remove(&name)),
            value => claims[name] = value,
        }
    }
    let token = signed_with(NEW, &claims);
    let verifier = SignatureVerifier::new(secrets(NEW));
    assert_eq!(verify(&verifier, Some(&token), BODY), expected, "{told}");
}

#[test]
fn a_signature_of_the_contracts_form_is_taken() {
    check(&json!({"jti": "a"}), "a until 65");
    check(
        &json!({"jti": "x".repeat(128)}),
        &format!("{} until 65", "x".repeat(128)),
    );
    check(&json!({"jti": "a", "exp": NOW + 1}), "a until 6");
    check(
        &json!({"jti": "a", "iss": null, "sub": "whoever"}),
        "a until 65",
    );
    let padded = format!("{}=", claims()["bsha"].as_str().unwrap());
    check(&json!({"jti": "a", "bsha": padded}), "a until 65");
}

#[test]
fn the_contracts_example_is_taken() {
    let (head, body) = examples::PUBLISH_CALL.split_once("\n\n").unwrap();
    let token = head
        .lines()
        .find_map(|line| line.strip_prefix("x-sidewire-signature: "));
    let claims: Value = serde_json::from_str(examples::PUBLISH_CLAIMS).unwrap();
    let verifier = SignatureVerifier::new(secrets("an-example-secret-of-32-bytes-or-more"));
    let then = EpochMs(claims["iat"].as_u64().unwrap() * 1000);
    let accepted = verifier
        .verify(token, &request(body.as_bytes()), then)
        .unwrap();
    assert_eq!(claims["jti"], accepted.nonce.as_str());
}

#[test]
fn both_secrets_of_a_rotation_are_taken_and_no_third() {
    let both = SignatureVerifier::new(secrets(&format!("{NEW} {OLD}")));
    let claims = {
        let mut claims = claims();
        claims["jti"] = json!("a");
        claims
    };
    for secret in [OLD, NEW] {
        let token = signed_with(secret, &claims);
        assert_eq!(verify(&both, Some(&token), BODY), "a until 65");
    }
    let third = signed_with("sesame-open-sesame-open-sesame-3", &claims);
    let words = "the signature was made with another secret, or not with HS256";
    assert_eq!(verify(&both, Some(&third), BODY), words);
}

#[test]
fn each_wrong_signature_is_refused_in_words() {
    let malformed = "the signature is not a JWT with iat, exp, jti, htm, htu and bsha";
    let nonce = "the signature's jti is not 1 to 128 visible ASCII characters";
    for (change, words) in [
        (json!({"iat": null}), malformed),
        (json!({"exp": null}), malformed),
        (json!({"jti": null}), malformed),
        (json!({"htm": null}), malformed),
        (json!({"htu": null}), malformed),
        (json!({"bsha": null}), malformed),
        (json!({"iat": "now"}), malformed),
        (json!({"exp": -1}), malformed),
        (json!({"jti": 7}), malformed),
        (
            json!({"iat": NOW - 66, "exp": NOW - 6}),
            "the signature has expired",
        ),
        (
            json!({"iat": NOW - 65, "exp": NOW - 5}),
            "the signature has expired",
        ),
        (json!({"iat": 0, "exp": 60}), "the signature has expired"),
        (
            json!({"iat": NOW + 6, "exp": NOW + 60}),
            "the signature was made in the future",
        ),
        (
            json!({"exp": NOW + 61}),
            "the signature is good for more than 60 seconds",
        ),
        (
            json!({"exp": u64::MAX}),
            "the signature is good for more than 60 seconds",
        ),
        (
            json!({"htm": "GET"}),
            "the signature is for another method or path",
        ),
        (
            json!({"htm": "post"}),
            "the signature is for another method or path",
        ),
        (
            json!({"htu": "/_function/"}),
            "the signature is for another method or path",
        ),
        (
            json!({"htu": ""}),
            "the signature is for another method or path",
        ),
        (json!({"bsha": ""}), "the signature is for another body"),
        (json!({"jti": ""}), nonce),
        (json!({"jti": "a b"}), nonce),
        (json!({"jti": "x".repeat(129)}), nonce),
    ] {
        check(&change, words);
    }
}

#[test]
fn a_signature_fits_one_body_alone() {
    let verifier = SignatureVerifier::new(secrets(NEW));
    let token = signed_with(NEW, &claims());
    let changed = br#"{"action":"disconnect","to":{"booking_id":"2"}}"#;
    for body in [&changed[..], b"", b"{}"] {
        let words = "the signature is for another body";
        assert_eq!(verify(&verifier, Some(&token), body), words);
    }
}

#[test]
fn what_is_no_signature_is_refused_in_words() {
    let verifier = SignatureVerifier::new(secrets(NEW));
    let missing = "the header X-Sidewire-Signature is missing, or there are two";
    assert_eq!(verify(&verifier, None, BODY), missing);
    let good = signed_with(NEW, &claims());
    let malformed = "the signature is not a JWT with iat, exp, jti, htm, htu and bsha";
    let wrong = "the signature was made with another secret, or not with HS256";
    let parts: Vec<&str> = good.split('.').collect();
    let unsigned = "eyJhbGciOiJub25lIn0"; // {"alg":"none"}
    let other = EncodingKey::from_secret(NEW.as_bytes());
    let hs512 = jsonwebtoken::encode(&Header::new(Algorithm::HS512), &claims(), &other).unwrap();
    let huge = "x".repeat(1024 * 1024);
    for (token, words) in [
        ("", malformed),
        ("a", malformed),
        ("a.b", malformed),
        ("a.b.c.d", malformed),
        (&huge, malformed),
        (&format!("{unsigned}.{}.", parts[1]), malformed),
        (&hs512, wrong),
        (&format!("{}.{}.", parts[0], parts[1]), wrong),
        (&format!("{}.{}x.{}", parts[0], parts[1], parts[2]), wrong),
    ] {
        let token_starts: String = token.chars().take(40).collect();
        assert_eq!(
            verify(&verifier, Some(token), BODY),
            words,
            "{token_starts}"
        );
    }
}

#[test]
fn without_a_secret_nothing_is_taken() {
    let words = "publishing over HTTP is off: PUBLISH_SIGNING_SECRET is not set";
    let off = SignatureVerifier::new(CurrentSecrets::from([].as_slice()));
    let token = signed_with("", &claims());
    for token in [Some(token.as_str()), None] {
        assert_eq!(verify(&off, token, BODY), words);
    }
}

#[test]
fn a_verifier_never_prints_its_secrets() {
    let printed = format!("{:?}", SignatureVerifier::new(secrets(NEW)));
    assert!(!printed.contains(NEW), "{printed}");
}
