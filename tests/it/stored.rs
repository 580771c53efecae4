//! What settings name in place of holding it: secrets that AWS keeps, and a private CA.

use std::io::Write as _;

use harness::publisher::{claims, signed};
use harness::{Authority, Builder, Refused, TextStore};
use mock_backend::JWKS_PATH;
use serde_json::json;

use crate::world;

const SECRET: &str = "arn:aws:secretsmanager:us-east-1:123456789012:secret:sidewire/backend-AbCdEf";
const PARAMETER: &str = "arn:aws:ssm:us-east-1:123456789012:parameter/sidewire/publish";

/// The function asks this store.
fn asking(store: &TextStore) -> Builder {
    world()
        .env("AWS_ENDPOINT_URL_SECRETS_MANAGER", &store.url())
        .env("AWS_ENDPOINT_URL_SSM", &store.url())
}

#[tokio::test]
async fn secrets_that_aws_keeps_sign_and_verify() {
    let store = TextStore::start().await;
    let (newer, older) = (
        "sesame-open-sesame-open-sesame-4",
        "sesame-open-sesame-open-sesame-3",
    );
    store.keep(SECRET, &format!("{newer} {older}"));
    store.keep(PARAMETER, older);
    let world = asking(&store)
        .env("BACKEND_SIGNING_SECRET", SECRET)
        .env("PUBLISH_SIGNING_SECRET", PARAMETER)
        .backend_signing_secret(newer)
        .start()
        .await;
    let mut ann = world.join("1", "ann").await;
    ann.say("hi").await;
    ann.expect("message").await;
    let body = json!({"action": "publish", "to": {"user_id": "ann"}, "data": {"type": "x"}});
    let body = body.to_string();
    for (secret, status) in [(newer, 401), (older, 200)] {
        let signature = signed(&claims(&body, secret), secret);
        let answered = world.function_url(("POST", "/"), Some(&signature), &body);
        assert_eq!(answered.await.status, status);
    }
    ann.expect("x").await;
    let lines = world.gateway.output().join("\n");
    assert!(!lines.contains("sesame"), "{lines}");
    world.stop().await;
}

#[tokio::test]
async fn what_cannot_be_read_is_named_with_its_reason() {
    let store = TextStore::start().await;
    store.keep(PARAMETER, "sesame-short");
    let world = asking(&store)
        .env("BACKEND_SIGNING_SECRET", SECRET)
        .env("PUBLISH_SIGNING_SECRET", PARAMETER)
        .env("BACKEND_CA", "not-there.pem")
        .start()
        .await;
    let refused = world.try_connect("booking_id=1&token=ann").await;
    assert_eq!(refused.unwrap_err(), Refused(502));
    let output = world.gateway.output().join("\n");
    for words in [
        format!("names {SECRET}: Secrets Manager answered 400 AccessDeniedException"),
        format!("names {PARAMETER}: its text is not one secret of at least 32 characters"),
        "not-there.pem, which cannot be read (".to_owned(),
        "BACKEND_SIGNING_SECRET".to_owned(),
        "PUBLISH_SIGNING_SECRET".to_owned(),
        "BACKEND_CA".to_owned(),
        "the function refuses to start".to_owned(),
    ] {
        assert!(output.contains(&words), "{words} is not in:\n{output}");
    }
    assert!(!output.contains("sesame"), "{output}");
    world.stop().await;
}

/// Nobody is to believe in signatures that nobody makes.
#[tokio::test]
async fn one_secret_that_cannot_be_read_is_enough() {
    let store = TextStore::start().await;
    let world = asking(&store).env("PUBLISH_SIGNING_SECRET", PARAMETER);
    let world = world.start().await;
    let refused = world.try_connect("booking_id=1&token=ann").await;
    assert_eq!(refused.unwrap_err(), Refused(502));
    let output = world.gateway.output().join("\n");
    let words = "Parameter Store answered 400 AccessDeniedException";
    assert!(output.contains(words), "{output}");
    world.stop().await;
}

#[tokio::test]
async fn a_private_ca_is_trusted_for_the_backend_and_its_keys() {
    let store = TextStore::start().await;
    let mut file = tempfile::NamedTempFile::new().unwrap();
    for named in ["a file", "a secret", "a parameter", "a text"] {
        let authority = Authority::default();
        let value = match named {
            "a file" => {
                file.write_all(authority.pem().as_bytes()).unwrap();
                file.path().to_str().unwrap()
            }
            "a text" => authority.pem(),
            _ => {
                let arn = if named == "a secret" {
                    SECRET
                } else {
                    PARAMETER
                };
                store.keep(arn, authority.pem());
                arn
            }
        };
        let world = asking(&store).env("BACKEND_CA", value).jwt();
        let world = world.private_ca(authority).start().await;
        let mut ann = world.join("1", &world.token("ann")).await;
        ann.say("hi").await;
        ann.expect("message").await;
        assert_eq!(world.calls_at(JWKS_PATH).len(), 1, "{named}");
        world.stop().await;
    }
}

#[tokio::test]
async fn a_ca_that_was_not_named_is_not_trusted() {
    for (other, jwt, status) in [(None, false, 502), (Some(Authority::default()), true, 503)] {
        let pem = other.as_ref().map_or("", Authority::pem);
        let mut builder = world().env("BACKEND_CA", pem);
        if jwt {
            builder = builder.jwt();
        }
        let world = builder.private_ca(Authority::default()).start().await;
        let query = format!("booking_id=1&token={}", world.token("ann"));
        let refused = world.try_connect(&query).await;
        assert_eq!(refused.unwrap_err(), Refused(status));
        assert!(world.backend.journal().received().is_empty());
        world.stop().await;
    }
}
