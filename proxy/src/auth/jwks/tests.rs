use std::time::Duration;

use mock_backend::{Answer, Endpoint, Issuer, JWKS_PATH, Running};
use serde_json::{Value, json};

use proxy_core::auth::algorithm::Algorithm;
use proxy_core::auth::token::Head;

use super::{Jwks, JwksError, Keys};
use crate::http_client;
use proxy_core::time::EpochMs;

const NOW: EpochMs = EpochMs(1_708_326_702_000);

fn after(span: Duration) -> EpochMs {
    EpochMs(NOW.0 + u64::try_from(span.as_millis()).unwrap())
}

async fn issuer() -> (Running, Jwks) {
    let backend = mock_backend::start(mock_backend::Config::default())
        .await
        .unwrap();
    let tls = http_client::tls_trusting(http_client::compiled_in_roots()).unwrap();
    let jwks = Jwks::new(backend.jwks_url().parse().unwrap(), tls);
    (backend, jwks)
}

fn fetches(backend: &Running) -> usize {
    let calls = backend.journal().received();
    calls.iter().filter(|call| call.path == JWKS_PATH).count()
}

fn down() -> Answer {
    Answer::Status {
        status: 503,
        body: "{}".to_owned(),
    }
}

#[tokio::test]
async fn keys_are_fetched_when_they_are_needed_and_kept_for_an_hour() {
    let (backend, jwks) = issuer().await;
    assert_eq!(fetches(&backend), 0);
    let hour = Duration::from_hours(1);
    for (at, fetched) in [
        (NOW, 1),
        (NOW, 1),
        (after(hour - Duration::from_millis(1)), 1),
        (after(hour), 2),
        (after(hour + hour / 2), 2),
        (after(3 * hour), 3),
        (NOW, 4), // the clock was set back by far
    ] {
        jwks.keys(at).await.unwrap();
        assert_eq!(fetches(&backend), fetched, "{at:?}");
    }
}

#[tokio::test]
async fn old_keys_are_used_on_while_new_ones_cannot_be_had() {
    let (backend, jwks) = issuer().await;
    jwks.keys(NOW).await.unwrap();
    backend.script().always(Endpoint::Jwks, down());
    let day = Duration::from_hours(24);
    jwks.keys(after(day)).await.unwrap();
    jwks.keys(after(day + Duration::from_secs(29)))
        .await
        .unwrap();
    assert_eq!(fetches(&backend), 2, "not at each handshake");
    jwks.keys(after(day + Duration::from_secs(30)))
        .await
        .unwrap();
    assert_eq!(fetches(&backend), 3);
    backend.script().clear();
    jwks.keys(after(day + Duration::from_secs(60)))
        .await
        .unwrap();
    jwks.keys(after(day + Duration::from_secs(600)))
        .await
        .unwrap();
    assert_eq!(fetches(&backend), 4, "and then they are fresh again");
}

#[tokio::test]
async fn an_unknown_key_is_asked_for_at_once_and_then_every_half_minute() {
    let (backend, jwks) = issuer().await;
    jwks.keys(NOW).await.unwrap();
    let seconds = |seconds| after(Duration::from_secs(seconds));
    assert!(jwks.fetch_again(NOW).await.unwrap().is_some());
    assert!(jwks.fetch_again(seconds(29)).await.unwrap().is_none());
    assert_eq!(fetches(&backend), 2);
    assert!(jwks.fetch_again(seconds(30)).await.unwrap().is_some());
    backend.script().always(Endpoint::Jwks, down());
    let failed = jwks.fetch_again(seconds(60)).await.unwrap_err();
    assert_eq!(failed, JwksError::Refused { status: 503 });
    assert_eq!(fetches(&backend), 4);
    jwks.keys(seconds(60)).await.unwrap();
}

#[tokio::test]
async fn what_is_no_jwks_is_told_and_not_taken() {
    let (backend, jwks) = issuer().await;
    let json = |text: &str| Answer::Json {
        text: text.to_owned(),
    };
    let mut at = NOW;
    for (answer, expected) in [
        (down(), JwksError::Refused { status: 503 }),
        (Answer::NoContent, JwksError::Refused { status: 204 }),
        (
            Answer::Redirect(backend.jwks_url()),
            JwksError::Refused { status: 307 },
        ),
        (Answer::Huge(256 * 1024 + 1), JwksError::TooLarge),
        (Answer::Nonsense, JwksError::NoKeys),
        (Answer::Empty, JwksError::NoKeys),
        (json("[]"), JwksError::NoKeys),
        (json(r#"{"keys":[]}"#), JwksError::NoKeys),
        (
            json(r#"{"keys":[{"kty":"oct","k":"c2VzYW1l"}]}"#),
            JwksError::NoKeys,
        ),
        (json(r#"{"keys":[7,null,"x",{}]}"#), JwksError::NoKeys),
    ] {
        let words = format!("{answer:?}");
        backend.script().next(Endpoint::Jwks, answer);
        at = EpochMs(at.0 + 1_000);
        assert_eq!(jwks.keys(at).await.unwrap_err(), expected, "{words}");
    }
    assert_eq!(
        fetches(&backend),
        10,
        "each asked once, no redirect followed"
    );
    backend.script().next(Endpoint::Jwks, Answer::Drop);
    let error = jwks.keys(after(Duration::from_secs(60))).await.unwrap_err();
    assert!(matches!(error, JwksError::Unreachable { .. }), "{error}");
    assert!(!error.to_string().contains("127.0.0.1"), "{error}");
}

#[tokio::test]
async fn where_there_are_no_keys_a_second_passes_between_two_tries() {
    let (backend, jwks) = issuer().await;
    backend.script().next(Endpoint::Jwks, down());
    let failed = jwks.keys(NOW).await.unwrap_err();
    assert_eq!(failed, JwksError::Refused { status: 503 });
    let too_soon = jwks.keys(after(Duration::from_millis(999))).await;
    assert_eq!(too_soon.unwrap_err(), JwksError::Lately);
    assert_eq!(fetches(&backend), 1);
    jwks.keys(after(Duration::from_secs(1))).await.unwrap();
    assert_eq!(fetches(&backend), 2);
}

#[tokio::test]
async fn an_issuer_that_does_not_answer_is_not_waited_for() {
    let (backend, jwks) = issuer().await;
    backend.script().next(Endpoint::Jwks, Answer::Hang);
    assert_eq!(jwks.keys(NOW).await.unwrap_err(), JwksError::TimedOut);
}

#[tokio::test]
async fn a_jwks_that_becomes_useless_does_not_replace_the_keys() {
    let (backend, jwks) = issuer().await;
    let token = backend.issuer().mint("ES256", &json!({})).unwrap();
    let head = Head::parse(&token).unwrap();
    jwks.keys(NOW).await.unwrap();
    let empty = Answer::Json {
        text: r#"{"keys":[]}"#.to_owned(),
    };
    backend.script().always(Endpoint::Jwks, empty);
    let keys = jwks.keys(after(Duration::from_hours(2))).await.unwrap();
    assert_eq!(keys.fitting(head.algorithm, head.kid.as_deref()).count(), 1);
}

/// The algorithms that a JWKS of this one key is used for.
#[track_caller]
fn check_key(key: &Value, expected: &[Algorithm]) {
    let keys = Keys::parse(json!({ "keys": [key] }).to_string().as_bytes());
    let all = Algorithm::ALL.into_iter();
    let fits = |algorithm: &Algorithm| {
        keys.as_ref()
            .is_some_and(|keys| keys.fitting(*algorithm, None).count() == 1)
    };
    assert_eq!(all.filter(fits).collect::<Vec<_>>(), expected, "{key}");
}

#[test]
fn a_keys_own_type_decides_what_it_verifies() {
    let issuer = Issuer::default();
    let of = |algorithm: &str| {
        issuer.rotate();
        issuer.mint(algorithm, &json!({})).unwrap();
        let keys = issuer.jwks().unwrap();
        let mut keys = keys["keys"].as_array().unwrap().iter();
        let es256 = algorithm == "ES256";
        keys.find(|key| es256 || key["crv"] != "P-256")
            .unwrap()
            .clone()
    };
    let with = |key: &Value, name: &str, value: Value| {
        let mut key = key.clone();
        key[name] = value;
        key
    };
    let (rsa, p256, p384, ed) = (of("RS256"), of("ES256"), of("ES384"), of("EdDSA"));
    let rsa_all = [
        Algorithm::Rs256,
        Algorithm::Rs384,
        Algorithm::Rs512,
        Algorithm::Ps256,
        Algorithm::Ps384,
        Algorithm::Ps512,
    ];
    check_key(&rsa, &rsa_all);
    check_key(&with(&rsa, "alg", "PS384".into()), &[Algorithm::Ps384]);
    check_key(&p256, &[Algorithm::Es256]);
    check_key(&p384, &[Algorithm::Es384]);
    check_key(&ed, &[Algorithm::EdDsa]);
    check_key(
        &with(&p256, "key_ops", json!(["verify"])),
        &[Algorithm::Es256],
    );
    // A key that says it is for something else is for nothing here.
    check_key(&with(&rsa, "alg", "ES256".into()), &[]);
    check_key(&with(&rsa, "alg", "HS256".into()), &[]);
    check_key(&with(&rsa, "alg", "RSA-OAEP".into()), &[]);
    check_key(&with(&p256, "alg", "EdDSA".into()), &[]);
    check_key(&with(&p256, "crv", "P-384".into()), &[]);
    check_key(&with(&p256, "crv", "P-521".into()), &[]);
    check_key(&with(&p256, "crv", "secp256k1".into()), &[]);
    check_key(&with(&ed, "crv", "X25519".into()), &[]);
    check_key(&with(&p256, "use", "enc".into()), &[]);
    check_key(&with(&p256, "key_ops", json!(["encrypt"])), &[]);
    check_key(&with(&rsa, "n", "*".into()), &[]);
    check_key(
        &json!({ "kty": "oct", "k": "c2VzYW1l", "alg": "HS256" }),
        &[],
    );
}

#[test]
fn a_byte_order_mark_before_a_jwks_is_skipped() {
    let jwks = Issuer::default().jwks().unwrap();
    let marked = format!("\u{feff}{jwks}");
    assert!(Keys::parse(marked.as_bytes()).is_some());
}

#[test]
fn useless_keys_do_not_spoil_the_others_and_a_flood_of_them_is_not_read() {
    let issuer = Issuer::default();
    let good = issuer.jwks().unwrap()["keys"][0].clone();
    let token = issuer.mint("ES256", &json!({})).unwrap();
    let head = Head::parse(&token).unwrap();
    let useless = json!({ "kty": "EC", "crv": "secp256k1", "x": "AA", "y": "AA" });
    let among = |before: usize| {
        let mut all = vec![useless.clone(); before];
        all.push(good.clone());
        let keys = Keys::parse(json!({ "keys": all }).to_string().as_bytes());
        keys.map_or(0, |keys| {
            keys.fitting(head.algorithm, head.kid.as_deref()).count()
        })
    };
    assert_eq!(among(0), 1);
    assert_eq!(among(99), 1);
    assert_eq!(among(100), 0);
}
