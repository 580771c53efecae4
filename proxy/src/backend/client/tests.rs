mod dead; // connections that die without a word
mod nonsense; // answers that are not HTTP
mod reach; // addresses that do not answer

use std::collections::BTreeMap;
use std::time::Duration;

use bytes::Bytes;
use tokio::time::Instant;
use url::Url;

use super::{BODY_LIMIT, Backend, Reached, ReplyStream, join};
use proxy_core::backend::BackendError;
use proxy_core::backend::called::Called;
use proxy_core::settings::Config;

#[track_caller]
fn check(base: &str, path: &str, expected: &str) {
    let url = join(&Url::parse(base).unwrap(), path);
    assert_eq!(url.as_str(), expected, "{base} {path}");
}

#[test]
fn the_backend_urls_own_path_comes_before_the_calls() {
    check("http://b", "/a/1/connect", "http://b/a/1/connect");
    check("http://b/", "/a", "http://b/a");
    check("https://b:8443/v1", "/a", "https://b:8443/v1/a");
    check("https://b/v1/", "/a", "https://b/v1/a");
    check("https://b/v1", "", "https://b/v1");
    check("http://b", "", "http://b/");
}

#[test]
fn what_is_percent_encoded_is_not_encoded_again() {
    check("http://b", "/a/2026%3Aroom/m", "http://b/a/2026%3Aroom/m");
    check("http://b/x%20y", "/a%20b", "http://b/x%20y/a%20b");
    check("http://b", "/a/.../m", "http://b/a/.../m");
}

fn tls() -> rustls::ClientConfig {
    crate::http_client::tls_trusting(crate::http_client::compiled_in_roots()).unwrap()
}

fn backend(extra: &[(&str, &str)]) -> Backend {
    let needed = [
        ("BACKEND_URL", "http://backend.example"),
        ("CONNECTIONS_TABLE", "connections"),
        ("AWS_REGION", "eu-central-1"),
        ("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE"),
        ("AWS_SECRET_ACCESS_KEY", "example"),
    ];
    let variables = needed.iter().chain(extra);
    let env: BTreeMap<String, String> = variables
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    let settings = Config::from_env(&env).unwrap().backend;
    let secrets = settings.signing_secrets.given().into();
    Backend::new(settings, secrets, tls()).unwrap()
}

fn response(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> reqwest::Response {
    let mut response = http::Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    let body = Bytes::copy_from_slice(body.as_ref());
    response.body(body).unwrap().into()
}

async fn read(response: reqwest::Response) -> Result<Reached<ReplyStream>, BackendError> {
    let until = Instant::now() + Duration::from_secs(600);
    backend(&[]).read(response, called(), until).await
}

fn called() -> Called {
    Called {
        url: Url::parse("http://backend.example/m").unwrap(),
        settings: "BACKEND_MESSAGE_PATH".to_owned(),
    }
}

/// What becomes of an answer with these headers: all of its replies if it is a stream.
async fn told(status: u16, headers: &[(&str, &str)], body: &str) -> String {
    match read(response(status, headers, body)).await.unwrap() {
        Reached::Whole(answer) => {
            let media_type = answer.media_type.unwrap_or_default();
            let encoding = answer.encoding.map(|encoding| format!(", {encoding}"));
            let encoded = encoding.unwrap_or_default();
            format!("{} {media_type}{encoded}", answer.status.as_u16())
        }
        Reached::Stream(status, mut stream) => {
            let mut replies = Vec::new();
            while let Some(reply) = stream.next().await {
                replies.push(reply.map_or_else(|e| e.to_string(), |reply| reply.get().to_owned()));
            }
            format!("{status} stream: {}", replies.join(" | "))
        }
    }
}

#[tokio::test]
async fn a_success_of_a_streams_media_type_is_a_stream() {
    for media_type in [
        "application/x-ndjson",
        "APPLICATION/X-NDJSON",
        "application/x-ndjson;charset=utf-8",
        " application/x-NDJSON ; charset=\"utf-8\"; x=y",
        "application/jsonl",
        "application/JsonLines; charset=utf-8",
    ] {
        let told = told(200, &[("content-type", media_type)], "1\n2").await;
        assert_eq!(told, "200 stream: 1 | 2", "{media_type}");
    }
    for media_type in ["text/event-stream", "Text/Event-Stream; charset=utf-8"] {
        let told = told(201, &[("content-type", media_type)], "data: 1\n\ndata: 2").await;
        assert_eq!(told, "201 stream: 1 | 2", "{media_type}");
    }
}

#[tokio::test]
async fn an_answer_of_another_media_type_is_no_stream() {
    for (written, read) in [
        ("application/json", "application/json"),
        ("Application/JSON ; charset=UTF-8", "application/json"),
        ("application/problem+json", "application/problem+json"),
        ("text/event-streams", "text/event-streams"),
        (
            "text/plain, text/event-stream",
            "text/plain, text/event-stream",
        ),
        ("", ""),
    ] {
        let told = told(200, &[("content-type", written)], "{}").await;
        assert_eq!(told, format!("200 {read}"), "{written}");
    }
    assert_eq!(told(200, &[], "{}").await, "200 ");
}

#[tokio::test]
async fn a_failure_of_a_streams_media_type_is_no_stream() {
    let stream = [("content-type", "text/event-stream")];
    for status in [204, 302, 401, 404, 500, 503] {
        let told = told(status, &stream, "data: 1\n\n").await;
        assert_eq!(told, format!("{status} text/event-stream"));
    }
}

#[tokio::test]
async fn a_compressed_answer_is_no_stream_and_is_marked() {
    for (encoding, mark) in [
        ("gzip", ", gzip"),
        (" br", ", br"),
        ("identity, gzip", ", identity, gzip"),
        ("identity", ""),
        (" Identity ", ""),
    ] {
        let json = [
            ("content-type", "application/json"),
            ("content-encoding", encoding),
        ];
        let expected = format!("200 application/json{mark}");
        assert_eq!(told(200, &json, "{}").await, expected, "{encoding}");
    }
    let stream = [
        ("content-type", "application/x-ndjson"),
        ("content-encoding", "gzip"),
    ];
    let expected = "200 application/x-ndjson, gzip";
    assert_eq!(told(200, &stream, "1\n").await, expected);
}

#[tokio::test]
async fn an_answers_wish_not_to_be_asked_again_is_read() {
    for (value, seconds) in [("7", Some(7)), ("soon", None), ("-1", None)] {
        let reached = read(response(503, &[("retry-after", value)], "")).await;
        let Ok(Reached::Whole(answer)) = reached else {
            panic!("{reached:?}");
        };
        assert_eq!(
            answer.retry_after,
            seconds.map(Duration::from_secs),
            "{value}"
        );
    }
}

#[tokio::test]
async fn a_body_over_8_mib_is_invalid_unless_it_is_a_stream() {
    let largest = vec![b' '; BODY_LIMIT];
    let json = [("content-type", "application/json")];
    let reached = read(response(200, &json, &largest)).await;
    let Ok(Reached::Whole(answer)) = reached else {
        panic!("{reached:?}");
    };
    assert_eq!(answer.body.len(), BODY_LIMIT);
    let larger = [largest.as_slice(), b" "].concat();
    let why = "the body is over 8 MiB";
    let error = read(response(200, &json, &larger)).await.unwrap_err();
    assert_eq!(error, BackendError::invalid(why));
    let lines = [("content-type", "application/x-ndjson")];
    let reached = read(response(200, &lines, "{}\n".repeat(BODY_LIMIT / 2))).await;
    assert!(
        matches!(reached, Ok(Reached::Stream(200, _))),
        "{reached:?}"
    );
}

#[tokio::test]
async fn a_body_that_comes_after_the_functions_time_is_too_late() {
    let until = Instant::now();
    let late = backend(&[])
        .read(response(200, &[], "{}"), called(), until)
        .await;
    assert!(
        matches!(late, Err(BackendError::TimedOut { .. })),
        "{late:?}"
    );
}

#[test]
fn calls_are_signed_where_there_is_a_secret_and_it_is_never_printed() {
    assert!(backend(&[]).signing_secrets.get().is_empty());
    let secret = "sesame-open-sesame-open-sesame-3";
    let signing = backend(&[("BACKEND_SIGNING_SECRET", secret)]);
    assert_eq!(signing.signing_secrets.get().len(), 1);
    assert!(!format!("{signing:?}").contains("sesame"));
}
