use std::sync::Arc;
use std::time::Duration;

use aws_credential_types::Credentials;
use proxy_core::settings::{Secret, Secrets};
use proxy_core::time::EpochMs;
use serde_json::json;

use super::SecretReader;
use crate::aws::tests::World;
use crate::aws::tests::server::Wire;
use crate::aws::{StoreClient, StoreEndpoints};

const SECRET: &str = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:backend-AbCdEf";
const PARAMETER: &str = "arn:aws:ssm:eu-west-1:123456789012:parameter/publish";
const OLD: &str = "old-secret-old-secret-old-secret";
const NEW: &str = "new-secret-new-secret-new-secret";

const NOW: EpochMs = EpochMs(1_708_326_702_000);

fn after(span: Duration) -> EpochMs {
    EpochMs(NOW.0 + u64::try_from(span.as_millis()).unwrap())
}

fn reader(world: &World) -> SecretReader {
    let credentials = Credentials::new("AKIAEXAMPLE", "example", None, None, "test");
    let endpoint = Some(world.url.parse().unwrap());
    let endpoints = StoreEndpoints {
        secrets_manager: endpoint.clone(),
        parameter_store: endpoint,
    };
    let store = StoreClient::new(world.transport.clone(), credentials, endpoints);
    SecretReader::new(store, NOW)
}

fn held(text: &str) -> String {
    json!({ "SecretString": text, "Name": "backend" }).to_string()
}

fn reveal(secrets: &[Secret]) -> Vec<&str> {
    secrets.iter().map(Secret::reveal).collect()
}

#[tokio::test]
async fn each_store_is_asked_in_its_own_words() {
    let world = World::new(Wire::Http2).await;
    for (arn, answer, target, scope, body) in [
        (
            SECRET,
            held(OLD),
            "secretsmanager.GetSecretValue",
            "/eu-central-1/secretsmanager/aws4_request",
            json!({ "SecretId": SECRET }),
        ),
        (
            PARAMETER,
            json!({ "Parameter": { "Value": OLD, "Type": "SecureString" } }).to_string(),
            "AmazonSSM.GetParameter",
            "/eu-west-1/ssm/aws4_request",
            json!({ "Name": PARAMETER, "WithDecryption": true }),
        ),
    ] {
        world.server.script(200, &answer);
        let mut reader = reader(&world);
        let current = reader.add("X", &Secrets::parse(arn).unwrap());
        assert!(current.get().is_empty());
        assert_eq!(reader.read().await, []);
        assert_eq!(reveal(&current.get()), [OLD]);
        let (head, sent) = world.server.requests().pop().unwrap();
        assert_eq!(head.headers["x-amz-target"], target);
        assert_eq!(head.headers["content-type"], "application/x-amz-json-1.1");
        let signature = head.headers["authorization"].to_str().unwrap();
        assert!(signature.contains(scope), "{signature}");
        let sent: serde_json::Value = serde_json::from_slice(&sent).unwrap();
        assert_eq!(sent, body);
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_told_with_its_reason_and_not_repeated() {
    let denied = json!({ "__type": "AccessDeniedException", "Message": "no" }).to_string();
    for (status, answer, words) in [
        (
            400,
            &*denied,
            "Secrets Manager answered 400 AccessDeniedException",
        ),
        (
            200,
            r#"{"SecretBinary":"c2VzYW1l"}"#,
            "Secrets Manager: it holds no text",
        ),
        (
            200,
            &held("sesame-short"),
            "its text is not one secret of at least 32 characters, or two with a blank between them",
        ),
    ] {
        let world = World::new(Wire::Plain).await;
        world.server.script(status, answer);
        let mut reader = reader(&world);
        let current = reader.add("BACKEND_SIGNING_SECRET", &Secrets::parse(SECRET).unwrap());
        let [problem] = reader.read().await.try_into().unwrap();
        assert_eq!(problem.variable, "BACKEND_SIGNING_SECRET");
        assert_eq!(problem.words, format!("names {SECRET}: {words}"));
        assert!(current.get().is_empty());
        assert_eq!(world.server.seen(), 1, "{words}");
    }
}

#[tokio::test]
async fn a_store_that_is_busy_is_asked_again() {
    let world = World::new(Wire::Plain).await;
    let throttled = json!({ "__type": "ThrottlingException" }).to_string();
    world.server.script(400, &throttled);
    world.server.script(500, "{}");
    world.server.script(200, &held(OLD));
    let mut reader = reader(&world);
    let current = reader.add("X", &Secrets::parse(SECRET).unwrap());
    assert_eq!(reader.read().await, []);
    assert_eq!(reveal(&current.get()), [OLD]);
    assert_eq!(world.server.seen(), 3);
}

#[tokio::test]
async fn a_rotated_secret_is_read_again_after_five_minutes() {
    let world = World::new(Wire::Plain).await;
    world.server.script(200, &held(OLD));
    let mut reader = reader(&world);
    let current = reader.add("X", &Secrets::parse(SECRET).unwrap());
    assert_eq!(reader.read().await, []);
    let reader = Arc::new(reader);
    let five = Duration::from_mins(5);
    assert!(
        reader
            .read_if_due(after(five - Duration::from_millis(1)))
            .is_none()
    );
    world.server.script(200, &held(&format!("{NEW} {OLD}")));
    reader.read_if_due(after(five)).unwrap().await;
    assert_eq!(reveal(&current.get()), [NEW, OLD]);
    // However it ends, it is not tried again at once.
    world.server.script(400, "{}");
    assert!(reader.read_if_due(after(five)).is_none());
    reader.read_if_due(after(2 * five)).unwrap().await;
    assert_eq!(reveal(&current.get()), [NEW, OLD], "the known ones stay");
    assert!(reader.read_if_due(after(2 * five)).is_none());
}

#[tokio::test]
async fn secrets_that_stand_in_their_setting_are_not_read() {
    let world = World::new(Wire::Plain).await;
    let mut reader = reader(&world);
    let current = reader.add("X", &Secrets::parse(OLD).unwrap());
    assert_eq!(reveal(&current.get()), [OLD]);
    assert_eq!(reader.read().await, []);
    assert!(
        Arc::new(reader)
            .read_if_due(after(Duration::from_hours(1)))
            .is_none()
    );
    assert_eq!(world.server.seen(), 0);
}
