//! Backends and what is said about them.

use contract_check::{DEFAULT_MESSAGE, Finding, Report, Retry, Settings, TimeLimits, Verdict, run};
use mock_backend::{Answer, Config, Endpoint, Running, start};

pub(crate) const SECRET: &str = "a-secret-of-more-than-thirty-two-bytes";

pub(crate) async fn backend(signing_secret: Option<&str>) -> Running {
    start(Config {
        signing_secret: signing_secret.map(str::to_owned),
        ..Config::default()
    })
    .await
    .unwrap()
}

pub(crate) fn settings(backend: &Running) -> Settings {
    Settings {
        backend: backend.url().parse().unwrap(),
        booking: Some("1".to_owned()),
        token: "good".to_owned(),
        bad_token: Some("bad".to_owned()),
        secret: None,
        message: DEFAULT_MESSAGE.to_owned(),
        reaction: None,
        stream: None,
        connect_path: "/api/chat/ws/{booking_id}/connect".to_owned(),
        message_path: "/api/chat/ws/{booking_id}/message".to_owned(),
        retry: Retry::Idempotent,
        limits: TimeLimits::default(),
    }
}

pub(crate) async fn checked(backend: &Running) -> Report {
    run(settings(backend)).await.unwrap()
}

/// What is found of a backend that gives these answers, one after the other, before the chat's.
pub(crate) async fn answering(
    endpoint: Endpoint,
    answers: impl IntoIterator<Item = Answer>,
) -> Report {
    let backend = backend(None).await;
    for answer in answers {
        backend.script().next(endpoint, answer);
    }
    checked(&backend).await
}

/// What is found of a backend that gives this answer to each call.
pub(crate) async fn always(endpoint: Endpoint, answer: Answer) -> Report {
    let backend = backend(None).await;
    backend.script().always(endpoint, answer);
    checked(&backend).await
}

pub(crate) fn find<'a>(report: &'a Report, check: &str) -> &'a Finding {
    let found = report.findings.iter().find(|found| found.check == check);
    found.unwrap_or_else(|| panic!("no {check} in\n{}", report.table()))
}

/// Asserts that a check failed, and that its fix has these words in it.
#[track_caller]
pub(crate) fn fails(report: &Report, check: &str, words: &str) {
    let found = find(report, check);
    let fix = found.fix.as_deref().unwrap_or_default();
    assert!(
        found.verdict == Verdict::Fail && fix.contains(words),
        "{check}: {words:?} is not in\n{}",
        report.table()
    );
}

pub(crate) fn json(text: &str) -> Answer {
    Answer::Json {
        text: text.to_owned(),
    }
}

pub(crate) fn status(status: u16) -> Answer {
    Answer::Status {
        status,
        body: r#"{"detail":"no"}"#.to_owned(),
    }
}

pub(crate) fn raw(content_type: &str, headers: &[(&str, &str)], body: &'static str) -> Answer {
    let headers = headers.iter();
    Answer::Raw {
        status: 200,
        content_type: Some(content_type.to_owned()),
        headers: headers
            .map(|(n, v)| ((*n).to_owned(), (*v).to_owned()))
            .collect(),
        body: body.into(),
    }
}
