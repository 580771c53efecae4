//! A backend that insists on signatures.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use jsonwebtoken::{EncodingKey, Header, encode};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{ANN, CONNECT, http::post};
use crate::{Config, Running, start};

const SECRET: &str = "a-secret-of-more-than-thirty-two-bytes";
const FAR_FUTURE: u64 = 4_000_000_000;

async fn backend(secrets: &str) -> Running {
    start(Config {
        signing_secret: Some(secrets.to_owned()),
        ..Config::default()
    })
    .await
    .unwrap()
}

fn claims() -> Value {
    json!({
        "iss": "sidewire", "iat": 1, "exp": FAR_FUTURE, "jti": "c=:1", "htm": "POST",
        "htu": CONNECT, "bsha": BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(ANN)), "cid": "c=",
        "typ": "chat", "sub": "ann",
    })
}

fn headers(claims: &Value, secret: &str) -> String {
    let key = EncodingKey::from_secret(secret.as_bytes());
    let signature = encode(&Header::default(), claims, &key).unwrap();
    format!(
        "x-connection-id: c=\r\nx-connection-type: chat\r\nidempotency-key: c=:1\r\n\
         x-user-id: ann\r\nx-sidewire-signature: {signature}\r\n"
    )
}

#[tokio::test]
async fn a_signed_call_is_answered_during_a_rotation_too() {
    for secrets in [SECRET.to_owned(), format!("the-next-one {SECRET}")] {
        let backend = backend(&secrets).await;
        let signed = headers(&claims(), SECRET);
        let (status, answer) = post(backend.address(), CONNECT, &signed, ANN).await;
        assert_eq!(status, 200, "{answer}");
        assert_eq!(post(backend.address(), CONNECT, "", ANN).await.0, 401);
        assert_eq!(
            backend.journal().count(),
            2,
            "a refused call is written down"
        );
    }
}

#[tokio::test]
async fn a_signature_is_good_for_one_call_only() {
    let backend = backend(SECRET).await;
    for (claim, value) in [
        ("iss", json!("somebody")),
        ("exp", json!(1)),
        ("jti", json!("c=:2")),
        ("htm", json!("GET")),
        ("htu", json!("/api/chat/ws/2/connect")),
        ("bsha", json!("abc")),
        ("cid", json!("d=")),
        ("typ", json!("feed")),
        ("sub", json!("ben")),
        ("sub", Value::Null),
        ("org", json!("acme")),
    ] {
        let mut claims = claims();
        claims[claim] = value;
        let signed = headers(&claims, SECRET);
        let (status, answer) = post(backend.address(), CONNECT, &signed, ANN).await;
        assert_eq!(status, 401, "{claim} {answer}");
        // A wrong issuer or time is the library's to find, the rest is compared with the call.
        let named = answer.contains(&format!("`{claim}`"));
        assert_eq!(named, !["iss", "exp"].contains(&claim), "{claim} {answer}");
    }
    let forged = headers(&claims(), "another secret");
    assert_eq!(post(backend.address(), CONNECT, &forged, ANN).await.0, 401);
}

#[test]
fn a_secret_is_in_no_debug_output() {
    let config = Config {
        signing_secret: Some(SECRET.to_owned()),
        ..Config::default()
    };
    assert!(!format!("{config:?}").contains(SECRET));
}
