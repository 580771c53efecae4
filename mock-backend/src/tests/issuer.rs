//! Keys and tokens over HTTP.

use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde_json::{Value, json};

use super::{
    backend,
    http::{get, post},
};
use crate::{JWKS_PATH, Running};

async fn keys(backend: &Running) -> Vec<Value> {
    let keys = get(backend.address(), JWKS_PATH).await;
    let keys: Value = serde_json::from_str(&keys).unwrap();
    keys["keys"].as_array().unwrap().clone()
}

async fn token(backend: &Running, path: &str, claims: &str) -> String {
    let (status, body) = post(backend.address(), path, "", claims).await;
    assert_eq!(status, 200, "{body}");
    let body: Value = serde_json::from_str(&body).unwrap();
    body["token"].as_str().unwrap().to_owned()
}

fn decoded(text: &Value) -> Vec<u8> {
    BASE64_URL_SAFE_NO_PAD
        .decode(text.as_str().unwrap())
        .unwrap()
}

/// The token's head and claims.
fn parts(token: &str) -> [Value; 2] {
    let mut parts = token.split('.').map(|part| {
        let part = BASE64_URL_SAFE_NO_PAD.decode(part).unwrap_or_default();
        serde_json::from_slice(&part).unwrap_or_default()
    });
    [parts.next().unwrap(), parts.next().unwrap()]
}

#[tokio::test]
async fn a_minted_token_is_signed_with_the_key_that_it_names() {
    let backend = backend().await;
    let token = token(&backend, "/token", r#"{"sub":"ann","admin":true}"#).await;
    let [head, claims] = parts(&token);
    let [key] = keys(&backend).await.try_into().unwrap();
    assert_eq!(head["alg"], "ES256");
    assert_eq!(head["kid"], key["kid"]);
    let (signed, signature) = token.rsplit_once('.').unwrap();
    let point = [vec![4], decoded(&key["x"]), decoded(&key["y"])].concat();
    UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point)
        .verify(signed.as_bytes(), &decoded(&signature.into()))
        .unwrap();
    assert_eq!(
        (&claims["sub"], &claims["admin"]),
        (&json!("ann"), &json!(true))
    );
    let lives = claims["exp"].as_u64().unwrap() - claims["iat"].as_u64().unwrap();
    assert_eq!(lives, 3_600);
}

#[tokio::test]
async fn claims_of_the_caller_win_and_null_leaves_one_out() {
    let backend = backend().await;
    let claims = r#"{"sub":"ann","exp":7,"iss":null}"#;
    let [_, claims] = parts(&token(&backend, "/token", claims).await);
    assert_eq!(claims["exp"], 7);
    assert_eq!(claims.get("iss"), None);
}

#[tokio::test]
async fn rotated_keys_are_other_keys_and_the_only_ones() {
    let backend = backend().await;
    let [old] = keys(&backend).await.try_into().unwrap();
    assert_eq!(post(backend.address(), "/_rotate", "", "").await.0, 204);
    let [new] = keys(&backend).await.try_into().unwrap();
    assert_ne!(old["kid"], new["kid"]);
    assert_ne!(old["x"], new["x"]);
    let [head, _] = parts(&token(&backend, "/token", "{}").await);
    assert_eq!(head["kid"], new["kid"]);
}

#[tokio::test]
async fn what_cannot_be_minted_is_refused_with_words() {
    let backend = backend().await;
    for (path, claims, words) in [
        ("/token?alg=none", "{}", "`alg` is none of "),
        ("/token?alg=HS256", "{}", "`alg` is none of "),
        ("/token", "[]", "the claims are not a JSON object"),
        ("/token", "", "the claims are not a JSON object"),
    ] {
        let (status, body) = post(backend.address(), path, "", claims).await;
        assert_eq!(status, 422, "{path} {claims}");
        assert!(body.contains(words), "{body}");
    }
}
