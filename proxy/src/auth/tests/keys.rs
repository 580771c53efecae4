//! Keys that are new, unknown, or not to be had.

use mock_backend::{Answer, Endpoint, Issuer};
use serde_json::json;

use super::{Bench, NOT_NOW, UNKNOWN, now};

#[tokio::test]
async fn a_rotated_key_is_taken_up_at_once_and_then_at_most_every_half_minute() {
    let bench = Bench::new().await;
    let old = bench.mint(&json!({}));
    bench.verify(&old).await.unwrap();
    bench.issuer().rotate();
    let new = bench.mint(&json!({}));
    bench.verify(&new).await.unwrap();
    assert_eq!(bench.fetches(), 2);
    bench.check("a key thrown away", &old, 503, NOT_NOW).await;
    bench.issuer().rotate();
    for _ in 0..20 {
        bench
            .check("too soon", &bench.mint(&json!({})), 503, NOT_NOW)
            .await;
    }
    assert_eq!(bench.fetches(), 2, "made-up keys do not flood the issuer");
    bench.verify(&new).await.unwrap();
}

/// A key that is new may look like one that somebody made up.
#[tokio::test]
async fn an_unknown_key_is_refused_only_by_keys_that_were_just_fetched() {
    let bench = Bench::new().await;
    bench.verify(&bench.mint(&json!({}))).await.unwrap();
    let head = json!({ "kid": "made-up" }).as_object().unwrap().clone();
    let claims = json!({ "sub": "ann", "aud": "chat", "iss": "mock-backend", "exp": now() + 60 });
    let made_up = Issuer::default().sign("ES256", &head, &claims).unwrap();
    bench.check("made up", &made_up, 401, UNKNOWN).await;
    bench.issuer().rotate();
    let new = bench.mint(&json!({}));
    bench.check("new", &new, 503, NOT_NOW).await;
    let nameless = json!({ "kid": null }).as_object().unwrap().clone();
    let nameless = bench.issuer().sign("ES256", &nameless, &claims).unwrap();
    bench.check("new, unnamed", &nameless, 503, NOT_NOW).await;
}

#[tokio::test]
async fn an_unknown_key_is_not_refused_while_the_keys_cannot_be_had() {
    let bench = Bench::new().await;
    bench.verify(&bench.mint(&json!({}))).await.unwrap();
    let known = bench.mint(&json!({}));
    bench.issuer().rotate();
    let down = Answer::Status {
        status: 503,
        body: String::new(),
    };
    bench.backend.script().always(Endpoint::Jwks, down);
    let new = bench.mint(&json!({}));
    bench.check("new", &new, 503, "JWKS: status 503").await;
    bench.check("new, again", &new, 503, NOT_NOW).await;
    bench.verify(&known).await.unwrap();
}

#[tokio::test]
async fn a_token_without_kid_is_verified_by_any_key_of_its_kind() {
    let bench = Bench::new().await;
    let claims = json!({ "sub": "ann", "aud": "chat", "iss": "mock-backend", "exp": now() + 60 });
    let nameless = || {
        let head = json!({ "kid": null }).as_object().unwrap().clone();
        bench.issuer().sign("ES256", &head, &claims).unwrap()
    };
    bench.verify(&nameless()).await.unwrap();
    bench.issuer().rotate();
    bench.verify(&nameless()).await.unwrap();
    assert_eq!(bench.fetches(), 2);
}

#[tokio::test]
async fn without_any_keys_it_is_503() {
    let bench = Bench::new().await;
    let down = Answer::Status {
        status: 500,
        body: String::new(),
    };
    bench.backend.script().next(Endpoint::Jwks, down);
    bench
        .check("down", &bench.mint(&json!({})), 503, "JWKS: status 500")
        .await;
    assert_eq!(bench.fetches(), 1);
}
