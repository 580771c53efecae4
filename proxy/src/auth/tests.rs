//! Tokens on their whole way: a handshake's query, an issuer's keys over a real socket, a verdict.

mod keys;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use mock_backend::{Issuer, JWKS_PATH};
use serde_json::{Map, Value, json};

use super::TokenVerifier;
use crate::clock;
use crate::handler::Refusal;
use crate::http_client;
use proxy_core::auth::token::{Expiry, Identity, Rules};
use proxy_core::event::{self, Event};
use proxy_core::handshake::Handshake;
use proxy_core::ids::Token;
use proxy_core::settings::{Admission, JwtSettings};

/// An issuer that runs, and a verifier of its tokens.
struct Bench {
    backend: mock_backend::Running,
    verifier: TokenVerifier,
}

fn tls() -> rustls::ClientConfig {
    http_client::tls_trusting(http_client::compiled_in_roots()).unwrap()
}

fn rules() -> Rules {
    Rules {
        issuer: Some("mock-backend".to_owned()),
        audience: vec!["chat".to_owned(), "web".to_owned()],
        user_claim: "/sub".to_owned(),
        org_claim: "/org_id".to_owned(),
    }
}

impl Bench {
    async fn with(rules: Rules) -> Self {
        let backend = mock_backend::start(mock_backend::Config::default())
            .await
            .unwrap();
        let jwks_url = backend.jwks_url().parse().unwrap();
        let verifier = TokenVerifier::new(JwtSettings { jwks_url, rules }, tls());
        Self { backend, verifier }
    }

    async fn new() -> Self {
        Self::with(rules()).await
    }

    fn issuer(&self) -> &Issuer {
        self.backend.issuer()
    }

    /// A token of ann's for the chat, but for these claims.
    fn mint(&self, claims: &Value) -> String {
        self.mint_by("ES256", claims)
    }

    fn mint_by(&self, algorithm: &str, claims: &Value) -> String {
        let mut all = json!({ "sub": "ann", "aud": "chat" });
        for (name, value) in claims.as_object().unwrap() {
            all[name] = value.clone();
        }
        self.issuer().mint(algorithm, &all).unwrap()
    }

    async fn verify(&self, token: &str) -> Result<Identity, Refusal> {
        let payload = json!({
            "requestContext": { "eventType": "CONNECT", "connectionId": "c=" },
            "queryStringParameters": { "booking_id": "1", "token": token },
        });
        let Ok(Event::Connect(event)) = event::parse(&payload.to_string()) else {
            panic!("no connect event");
        };
        let admission = Admission {
            booking_required: Vec::new(),
            anonymous_feed: false,
            origins: None,
            needs_token: true,
        };
        let handshake = Handshake::parse(&event, &admission)?;
        Ok(self.verifier.verify(&handshake.token.unwrap()).await?)
    }

    async fn check(&self, what: &str, token: &str, status: u16, words: &str) {
        match self.verify(token).await {
            Ok(identity) => panic!("{what}: taken as {identity:?}"),
            Err(refusal) => {
                assert_eq!(
                    (refusal.status(), &*refusal.to_string()),
                    (status, words),
                    "{what}"
                );
                let printed = format!("{refusal} {refusal:?}");
                let secret = token.rsplit('.').next().filter(|part| part.len() > 20);
                assert!(
                    secret.is_none_or(|secret| !printed.contains(secret)),
                    "{what}"
                );
            }
        }
    }

    #[track_caller]
    fn fetches(&self) -> usize {
        let calls = self.backend.journal().received();
        calls.iter().filter(|call| call.path == JWKS_PATH).count()
    }
}

fn now() -> u64 {
    clock::now().seconds()
}

fn part(value: &Value) -> String {
    URL_SAFE_NO_PAD.encode(value.to_string())
}

const MALFORMED: &str = "the token is not a JWT";
const ALGORITHM: &str = "the token is signed by an algorithm that is not accepted";
const UNKNOWN: &str = "nobody knows the key that the token is signed with";
const NOT_NOW: &str =
    "the token's key is unknown, and the issuer was asked for its keys within the last 30 s";
const SIGNATURE: &str = "the token's signature is wrong";
const AUDIENCE: &str = "the token is for another audience";
const ISSUER: &str = "the token is another issuer's";
const USER: &str = "the token's user is missing, or not 1 to 256 visible ASCII characters";
const ORG: &str = "the token's organisation is not 1 to 256 visible ASCII characters";
const NO_EXPIRY: &str = "the token says nothing of its expiry";
const FORM: &str = "the token is missing, or not 1 to 4096 visible ASCII characters";

#[tokio::test]
async fn a_token_of_bad_form_is_refused_and_nobody_is_asked_for_keys() {
    let bench = Bench::new().await;
    let good = bench.mint(&json!({}));
    let [head, claims, signature] = good.split('.').collect::<Vec<_>>().try_into().unwrap();
    let unsigned = |alg: &str| format!("{}.{claims}.", part(&json!({ "alg": alg })));
    let critical = part(&json!({ "alg": "ES256", "crit": ["b64"], "b64": false }));
    for (what, token, words) in [
        ("empty", String::new(), FORM),
        ("1 MiB long", "a".repeat(1 << 20), FORM),
        ("a name", "ann".to_owned(), MALFORMED),
        ("two parts", format!("{head}.{claims}"), MALFORMED),
        ("four parts", format!("{good}.{signature}"), MALFORMED),
        ("three empty parts", "..".to_owned(), MALFORMED),
        (
            "no JSON",
            format!("{signature}.{claims}.{signature}"),
            MALFORMED,
        ),
        (
            "a head with padding",
            format!("{head}=.{claims}.{signature}"),
            MALFORMED,
        ),
        (
            "a head in other base64",
            format!("{}.{claims}.{signature}", STANDARD.encode("??>")),
            MALFORMED,
        ),
        (
            "what is critical is unknown",
            format!("{critical}.{claims}.{signature}"),
            MALFORMED,
        ),
        ("alg none", unsigned("none"), ALGORITHM),
        ("alg None", unsigned("None"), ALGORITHM),
        ("alg empty", unsigned(""), ALGORITHM),
        ("alg HS256", unsigned("HS256"), ALGORITHM),
        ("alg ES512", unsigned("ES512"), ALGORITHM),
    ] {
        bench.check(what, &token, 401, words).await;
    }
    assert_eq!(bench.fetches(), 0);
}

/// Whoever takes the public key for a secret verifies what anybody can sign.
#[tokio::test]
async fn a_token_signed_with_the_public_key_as_a_secret_is_refused() {
    let bench = Bench::new().await;
    let good = bench.mint_by("RS256", &json!({}));
    bench.verify(&good).await.unwrap();
    let keys = bench.issuer().jwks().unwrap();
    let rsa = keys["keys"]
        .as_array()
        .unwrap()
        .iter()
        .find(|key| key["kty"] == "RSA")
        .unwrap();
    let modulus = URL_SAFE_NO_PAD.decode(rsa["n"].as_str().unwrap()).unwrap();
    let pem = format!(
        "-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n",
        STANDARD.encode(&modulus)
    );
    let claims = json!({ "sub": "ann", "aud": "chat", "iss": "mock-backend", "exp": now() + 60 });
    for secret in [
        modulus.as_slice(),
        rsa["n"].as_str().unwrap().as_bytes(),
        rsa.to_string().as_bytes(),
        keys.to_string().as_bytes(),
        pem.as_bytes(),
        b"",
    ] {
        for algorithm in [Algorithm::HS256, Algorithm::HS384, Algorithm::HS512] {
            let mut header = Header::new(algorithm);
            header.kid = rsa["kid"].as_str().map(ToOwned::to_owned);
            let key = EncodingKey::from_secret(secret);
            let token = jsonwebtoken::encode(&header, &claims, &key).unwrap();
            bench
                .check("signed with the public key", &token, 401, ALGORITHM)
                .await;
        }
    }
}

#[tokio::test]
async fn a_token_whose_signature_is_another_keys_is_refused() {
    let mut bench = Bench::new().await;
    let good = bench.mint(&json!({}));
    let [head, claims, signature] = good.split('.').collect::<Vec<_>>().try_into().unwrap();
    let forged =
        part(&json!({ "sub": "root", "aud": "chat", "iss": "mock-backend", "exp": now() + 60 }));
    let evil = Issuer::default();
    let signed = json!({ "sub": "ann", "aud": "chat", "iss": "mock-backend", "exp": now() + 60 });
    let by_evil = |head: &Value| {
        let head: Map<String, Value> = head.as_object().unwrap().clone();
        evil.sign("ES256", &head, &signed).unwrap()
    };
    let own_key = evil.jwks().unwrap()["keys"][0].clone();
    for (what, token, words) in [
        (
            "claims changed",
            format!("{head}.{forged}.{signature}"),
            SIGNATURE,
        ),
        ("no signature", format!("{head}.{claims}."), SIGNATURE),
        ("a signature with padding", format!("{good}=="), MALFORMED),
        ("another key of that name", by_evil(&json!({})), SIGNATURE),
        (
            "a key that it brings along",
            by_evil(&json!({ "kid": null, "jwk": own_key })),
            SIGNATURE,
        ),
        (
            "a key at its own URL",
            by_evil(&json!({ "jku": "http://127.0.0.1:1/jwks" })),
            SIGNATURE,
        ),
        ("unknown kid", by_evil(&json!({ "kid": "x" })), UNKNOWN),
        ("kid of no kind", by_evil(&json!({ "kid": 7 })), MALFORMED),
        (
            "a key of another type",
            by_evil(&json!({ "alg": "EdDSA" })),
            UNKNOWN,
        ),
        (
            "a key of another curve",
            by_evil(&json!({ "alg": "ES384" })),
            UNKNOWN,
        ),
        (
            "a key of another family",
            by_evil(&json!({ "alg": "RS256" })),
            UNKNOWN,
        ),
    ] {
        // It may ask for keys again.
        bench.verifier = Bench::verifier_of(&bench);
        bench.check(what, &token, 401, words).await;
    }
    bench.verify(&good).await.unwrap();
}

#[tokio::test]
async fn a_token_that_says_the_wrong_things_is_refused() {
    let bench = Bench::new().await;
    for (what, claims, words) in [
        (
            "expired by a second",
            json!({ "exp": now() - 31 }),
            "the token has expired",
        ),
        (
            "expired long ago",
            json!({ "exp": 0 }),
            "the token has expired",
        ),
        ("without expiry", json!({ "exp": null }), NO_EXPIRY),
        (
            "an expiry of no kind",
            json!({ "exp": "tomorrow" }),
            NO_EXPIRY,
        ),
        (
            "an expiry before time began",
            json!({ "exp": -1 }),
            NO_EXPIRY,
        ),
        (
            "not yet valid",
            json!({ "nbf": now() + 60 }),
            "the token is not valid yet",
        ),
        (
            "a begin of no kind",
            json!({ "nbf": "tomorrow" }),
            MALFORMED,
        ),
        ("wrong issuer", json!({ "iss": "evil" }), ISSUER),
        ("no issuer", json!({ "iss": null }), ISSUER),
        ("an issuer of no kind", json!({ "iss": 7 }), ISSUER),
        (
            "wrong audience as string",
            json!({ "aud": "shop" }),
            AUDIENCE,
        ),
        (
            "wrong audience as array",
            json!({ "aud": ["shop", "chats"] }),
            AUDIENCE,
        ),
        ("an audience of nobody", json!({ "aud": [] }), AUDIENCE),
        (
            "an audience of no kind",
            json!({ "aud": { "chat": "chat" } }),
            AUDIENCE,
        ),
        ("no audience", json!({ "aud": null }), AUDIENCE),
        (
            "no audience but another client",
            json!({ "aud": null, "client_id": "shop" }),
            AUDIENCE,
        ),
        (
            "a client does not count beside an audience",
            json!({ "aud": "shop", "client_id": "chat" }),
            AUDIENCE,
        ),
    ] {
        bench.check(what, &bench.mint(&claims), 401, words).await;
    }
}

#[tokio::test]
async fn a_token_that_names_its_user_in_no_way_of_ours_is_refused() {
    let bench = Bench::new().await;
    let long = "u".repeat(257);
    for (what, claims, words) in [
        ("sub missing", json!({ "sub": null }), USER),
        ("sub a number", json!({ "sub": 7 }), USER),
        ("sub an array", json!({ "sub": ["ann"] }), MALFORMED),
        ("sub empty", json!({ "sub": "" }), USER),
        ("sub with a blank", json!({ "sub": "ann b" }), USER),
        (
            "sub with a line break",
            json!({ "sub": "ann\r\nX-Org-Id: root" }),
            USER,
        ),
        ("sub not ASCII", json!({ "sub": "ånn" }), USER),
        ("sub too long", json!({ "sub": long }), USER),
        ("sub a step in a path", json!({ "sub": ".." }), USER),
        ("sub another step in a path", json!({ "sub": "." }), USER),
        ("organisation a number", json!({ "org_id": 7 }), ORG),
        ("organisation empty", json!({ "org_id": "" }), ORG),
        ("organisation with a blank", json!({ "org_id": "a b" }), ORG),
    ] {
        bench.check(what, &bench.mint(&claims), 401, words).await;
    }
}

#[tokio::test]
async fn each_accepted_algorithm_is_verified_by_its_key() {
    let bench = Bench::new().await;
    for algorithm in [
        "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "EdDSA",
    ] {
        let token = bench.mint_by(algorithm, &json!({ "org_id": "acme" }));
        // Its key may be so new that the JWKS was fetched before it.
        let verifier = Bench::verifier_of(&bench);
        let identity = verifier.verify(&Token::parse(&token).unwrap()).await;
        let identity = identity.unwrap_or_else(|error| panic!("{algorithm}: {error}"));
        assert_eq!(identity.user.as_str(), "ann");
        assert_eq!(identity.org.unwrap().as_str(), "acme");
        assert!(identity.expiry > Expiry(now() + 3_000));
    }
}

impl Bench {
    /// Another verifier, which knows no keys yet.
    fn verifier_of(bench: &Self) -> TokenVerifier {
        let jwks_url = bench.backend.jwks_url().parse().unwrap();
        let rules = rules();
        TokenVerifier::new(JwtSettings { jwks_url, rules }, tls())
    }
}

#[tokio::test]
async fn what_is_within_the_rules_is_accepted() {
    let bench = Bench::new().await;
    for (what, claims) in [
        ("expired within the leeway", json!({ "exp": now() - 20 })),
        ("valid within the leeway", json!({ "nbf": now() + 20 })),
        ("times with decimals", json!({ "exp": 1e12, "nbf": 0.5 })),
        (
            "one of several audiences",
            json!({ "aud": ["shop", "web"] }),
        ),
        ("another of ours", json!({ "aud": "web" })),
        (
            "an access token's client",
            json!({ "aud": null, "client_id": "web" }),
        ),
        ("no organisation", json!({ "org_id": null })),
        (
            "more claims",
            json!({ "scope": "a b", "deep": { "sub": "root" } }),
        ),
    ] {
        let identity = bench.verify(&bench.mint(&claims)).await;
        let identity = identity.unwrap_or_else(|error| panic!("{what}: {error}"));
        assert_eq!(
            (identity.user.as_str(), identity.org),
            ("ann", None),
            "{what}"
        );
    }
    let decimals = bench.mint(&json!({ "exp": 4_102_444_800.75 }));
    assert_eq!(
        bench.verify(&decimals).await.unwrap().expiry,
        Expiry(4_102_444_800)
    );
    assert_eq!(
        bench.fetches(),
        1,
        "its keys were fetched once for all of them"
    );
}

#[tokio::test]
async fn user_and_organisation_are_where_the_pointers_point() {
    let rules = Rules {
        user_claim: "/https:~1~1issuer.example~1user/id".to_owned(),
        org_claim: "/orgs/0".to_owned(),
        ..rules()
    };
    let bench = Bench::with(rules).await;
    let claims = json!({
        "sub": "the-client",
        "https://issuer.example/user": { "id": "ben" },
        "orgs": ["acme", "other"],
    });
    let identity = bench.verify(&bench.mint(&claims)).await.unwrap();
    assert_eq!(identity.user.as_str(), "ben");
    assert_eq!(identity.org.unwrap().as_str(), "acme");
    bench
        .check("only a sub", &bench.mint(&json!({})), 401, USER)
        .await;
}

#[tokio::test]
async fn without_rules_for_issuer_and_audience_any_will_do() {
    let lax = Rules {
        issuer: None,
        audience: Vec::new(),
        ..rules()
    };
    let bench = Bench::with(lax).await;
    for claims in [
        json!({ "iss": "evil", "aud": "shop" }),
        json!({ "iss": null, "aud": null }),
    ] {
        bench.verify(&bench.mint(&claims)).await.unwrap();
    }
}
