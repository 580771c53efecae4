//! Publishing over HTTP: signed, once.

use harness::World;
use harness::publisher::{claims, signed};
use local_gateway::Observation;
use serde_json::{Value, json};

use super::reached;
use crate::world;

const SECRET: &str = "sesame-open-sesame-open-sesame-1";
const OTHER: &str = "sesame-open-sesame-open-sesame-2";
const ROOT: (&str, &str) = ("POST", "/");

fn to_ann() -> String {
    json!({"action": "publish", "to": {"user_id": "ann"}, "data": {"type": "x"}}).to_string()
}

#[tokio::test]
async fn a_signed_publish_is_followed_and_reported() {
    let secrets = format!("{OTHER} {SECRET}");
    let world = world()
        .env("PUBLISH_SIGNING_SECRET", &secrets)
        .start()
        .await;
    let mut ann = world.join("1", "ann").await;
    for (secret, jti) in [(SECRET, "first"), (OTHER, "second")] {
        let signature = signed(&claims(&to_ann(), jti), secret);
        let answered = world.function_url(ROOT, Some(&signature), &to_ann()).await;
        assert_eq!((answered.status, answered.json), (200, reached(1)));
        ann.expect("x").await;
    }
    world.stop().await;
}

/// The signature covers the body as it came.
#[tokio::test]
async fn a_byte_order_mark_before_a_publish_is_skipped() {
    let world = world().env("PUBLISH_SIGNING_SECRET", SECRET).start().await;
    let mut ann = world.join("1", "ann").await;
    let body = format!("\u{feff}{}", to_ann());
    let signature = signed(&claims(&body, "with-a-mark"), SECRET);
    let answered = world.function_url(ROOT, Some(&signature), &body).await;
    assert_eq!((answered.status, answered.json), (200, reached(1)));
    ann.expect("x").await;
    world.stop().await;
}

#[tokio::test]
async fn a_signature_is_good_once_in_any_environment() {
    let world = world().env("PUBLISH_SIGNING_SECRET", SECRET).start().await;
    let mut ann = world.join("1", "ann").await;
    let signature = signed(&claims(&to_ann(), "one-of-its-kind"), SECRET);
    let answered = world.function_url(ROOT, Some(&signature), &to_ann()).await;
    assert_eq!(answered.status, 200);
    ann.expect("x").await;
    for _ in 0..2 {
        let answered = world.function_url(ROOT, Some(&signature), &to_ann()).await;
        let words = json!({"message": "the signature was used before"});
        assert_eq!((answered.status, answered.json), (401, words));
        let mut watch = world.watch();
        world.kill_environments();
        let ended =
            |seen: &Observation| matches!(seen, Observation::EnvironmentEnded { .. }).then_some(());
        watch.until("the environment's end", ended).await;
    }
    ann.expect_nothing_before_pong().await;

    let nonce = world.row("nonce#one-of-its-kind", "-").await.unwrap();
    let left = nonce.number("ttl").unwrap() - harness::now_ms() / 1000;
    assert!((1..=65).contains(&left), "it may be forgotten in {left} s");
    world.stop().await;
}

/// A good signature but for these claims.
fn signature(body: &str, change: Value) -> Option<String> {
    let mut claims = claims(body, "one-of-its-kind");
    if let Value::Object(change) = change
        && let Some(claims) = claims.as_object_mut()
    {
        claims.extend(change);
    }
    Some(signed(&claims, SECRET))
}

/// What a wrong request is answered.
async fn check(
    world: &World,
    request: (&str, &str),
    signature: Option<String>,
    body: &str,
    (status, words): (u16, &str),
) {
    let answered = world
        .function_url(request, signature.as_deref(), body)
        .await;
    let expected = json!({"message": words});
    assert_eq!(
        (answered.status, answered.json),
        (status, expected),
        "{request:?}"
    );
}

#[tokio::test]
async fn an_invalid_signature_is_a_401() {
    let world = world().env("PUBLISH_SIGNING_SECRET", SECRET).start().await;
    let mut ann = world.join("1", "ann").await;
    let (body, now) = (to_ann(), harness::now_ms() / 1000);
    let other_secret = Some(signed(&claims(&body, "a"), OTHER));
    let old = json!({"iat": now - 120, "exp": now - 60});
    for (signature, words) in [
        (
            None,
            "the header X-Sidewire-Signature is missing, or there are two",
        ),
        (
            Some("a.b.c".to_owned()),
            "the signature is not a JWT with iat, exp, jti, htm, htu and bsha",
        ),
        (
            other_secret,
            "the signature was made with another secret, or not with HS256",
        ),
        (signature(&body, old), "the signature has expired"),
        (
            signature(&body, json!({"exp": now + 120})),
            "the signature is good for more than 60 seconds",
        ),
        (
            signature(&body, json!({"htm": "PUT"})),
            "the signature is for another method or path",
        ),
        (
            signature(&body.replace("ann", "ben"), json!({})),
            "the signature is for another body",
        ),
    ] {
        check(&world, ROOT, signature, &body, (401, words)).await;
    }
    ann.expect_nothing_before_pong().await;
    world.stop().await;
}

#[tokio::test]
async fn each_wrong_request_gets_its_status_and_words() {
    let world = world().env("PUBLISH_SIGNING_SECRET", SECRET).start().await;
    let mut ann = world.join("1", "ann").await;
    let publish = |to: Value, data: Value| {
        let request = json!({"action": "publish", "to": to, "data": data});
        request.to_string()
    };
    let large = Value::from("x".repeat(131_071));
    let only_post = "there is nothing but POST /";
    for (request, body, answer) in [
        (ROOT, "{".to_owned(), (400, "the body is not JSON")),
        (ROOT, String::new(), (400, "the body is not JSON")),
        (
            ROOT,
            publish(json!({"user_id": "ann", "channel": "c"}), json!(1)),
            (400, "`to` names more than one audience"),
        ),
        (
            ROOT,
            publish(json!({"room": "1"}), json!(1)),
            (
                400,
                "`to` has a member twice, or one besides booking_id, channel, user_id, \
                 connection_id and everyone",
            ),
        ),
        (
            ROOT,
            publish(json!({"user_id": "ann"}), large),
            (413, "`data` is over 128 KiB, more than a frame may have"),
        ),
        (
            ROOT,
            publish(json!({"everyone": true}), json!(1)),
            (
                403,
                "nobody may address everyone: PUBLISH_EVERYONE is not true",
            ),
        ),
        (("PUT", "/"), to_ann(), (405, only_post)),
        (("GET", "/"), String::new(), (405, only_post)),
        (("POST", "/publish"), to_ann(), (404, only_post)),
    ] {
        let signature = signature(&body, json!({}));
        check(&world, request, signature, &body, answer).await;
    }
    ann.expect_nothing_before_pong().await;
    world.stop().await;
}

#[tokio::test]
async fn without_a_secret_nothing_is_published() {
    let world = world().start().await;
    let signature = signed(&claims(&to_ann(), "a"), SECRET);
    for signature in [Some(signature.as_str()), None] {
        let answered = world.function_url(ROOT, signature, &to_ann()).await;
        let words = "publishing over HTTP is off: PUBLISH_SIGNING_SECRET is not set";
        assert_eq!(
            (answered.status, answered.json),
            (403, json!({"message": words}))
        );
    }
    world.stop().await;
}

/// As a function URL hands it over whose requests IAM authorizes.
#[tokio::test]
async fn a_request_verified_by_iam_needs_no_signature() {
    let world = world().start().await;
    let mut ann = world.join("1", "ann").await;
    let event = |authorizer: &Value| {
        json!({
            "version": "2.0",
            "rawPath": "/",
            "headers": {"content-type": "application/json"},
            "requestContext": {
                "authorizer": authorizer,
                "http": {"method": "POST", "path": "/"},
                "requestId": "a",
                "stage": "$default",
            },
            "body": to_ann(),
            "isBase64Encoded": false,
        })
    };
    let caller = "arn:aws:iam::000000000000:role/backend";
    for (authorizer, status) in [
        (
            json!({"iam": {"userArn": caller, "accessKey": "ASIA", "cognitoIdentity": null}}),
            200,
        ),
        (json!({"iam": null}), 403),
        (json!({"lambda": {"iam": {"userArn": caller}}}), 403),
        (
            json!({"jwt": {"claims": {"iam": "x"}, "scopes": null}}),
            403,
        ),
        (json!(null), 403),
    ] {
        let answered = world.invoke(&event(&authorizer).to_string()).await;
        assert_eq!(answered.json["statusCode"], status, "{authorizer}");
    }
    ann.expect("x").await;
    ann.expect_nothing_before_pong().await;
    world.stop().await;
}

#[tokio::test]
async fn a_table_that_does_not_answer_is_a_503() {
    let world = world().env("PUBLISH_SIGNING_SECRET", SECRET).start().await;
    world.drop_table().await;
    let signature = signed(&claims(&to_ann(), "a"), SECRET);
    let answered = world.function_url(ROOT, Some(&signature), &to_ann()).await;
    let words = "the table did not serve (table: put nonce: ResourceNotFoundException); some may \
                 have been reached";
    assert_eq!(
        (answered.status, answered.json),
        (503, json!({"message": words}))
    );
    world.stop().await;
}
