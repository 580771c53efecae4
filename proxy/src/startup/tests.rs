use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use proxy_core::backend::request::Trace;
use proxy_core::event::Event;
use proxy_core::settings::Config;
use proxy_core::time::EpochMs;
use serde_json::json;

use super::build;
use crate::aws::tests::server::{Authority, Server, Wire};
use crate::clock::{self, Deadline};
use crate::invocation::Invocation;
use crate::summary::Summary;

const SECRET: &str = "arn:aws:secretsmanager:us-east-1:123456789012:secret:backend-AbCdEf";

/// How often the secret was asked for.
fn reads(server: &Server) -> usize {
    let requests = server.requests().into_iter();
    let read = |head: &http::request::Parts| {
        let target = head.headers.get("x-amz-target");
        target.is_some_and(|target| target == "secretsmanager.GetSecretValue")
    };
    requests.filter(|(head, _)| read(head)).count()
}

#[tokio::test]
async fn secrets_are_read_at_start_and_beside_an_event_five_minutes_later() {
    let server = Server::start(Wire::Plain, &Authority::new()).await;
    let url = format!("http://{}", server.address);
    let env: BTreeMap<String, String> = [
        ("BACKEND_URL", "http://backend.example"),
        ("CONNECTIONS_TABLE", "connections"),
        ("AWS_REGION", "us-east-1"),
        ("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE"),
        ("AWS_SECRET_ACCESS_KEY", "example"),
        ("AWS_ENDPOINT_URL", &url),
        ("BACKEND_SIGNING_SECRET", SECRET),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into();
    let held = json!({ "SecretString": "sesame-open-sesame-open-sesame-3" });
    server.script(200, &held.to_string());
    let five = u64::try_from(Duration::from_mins(5).as_millis()).unwrap();
    let now = clock::now();
    let started = EpochMs(now.0 - five);
    let built = build(Config::from_env(&env).unwrap(), started).await;
    let handler = Arc::new(built.unwrap().0);
    assert_eq!(reads(&server), 1);
    for _ in 0..2 {
        let event = Event::Queue(Vec::new());
        let summary = Summary::begin(&event, "r");
        let invocation = Invocation {
            request_id: "r".to_owned(),
            deadline: Deadline::at(EpochMs(now.0 + five)),
            trace: Trace(None),
        };
        let handled = handler.handle(event, invocation, summary).await;
        if let Some(late) = handled.late {
            late.await;
        }
        assert_eq!(reads(&server), 2, "once in five minutes");
    }
}
