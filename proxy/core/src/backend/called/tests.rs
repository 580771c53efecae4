use http::HeaderMap;
use url::Url;

use super::Called;
use crate::backend::request::BackendRequest;

#[track_caller]
fn check(backend: &str, url: &str, expected: &str) {
    let request = BackendRequest {
        path: "/1/connect".to_owned(),
        setting: "BACKEND_CONNECT_PATH_FEED",
        headers: HeaderMap::new(),
        idempotency_key: "a".to_owned(),
        body: "{}".into(),
    };
    let (url, backend) = (Url::parse(url).unwrap(), Url::parse(backend).unwrap());
    assert_eq!(Called::new(url, &backend, &request).to_string(), expected);
}

#[test]
fn a_call_is_named_by_its_path_and_what_that_was_made_from() {
    check(
        "http://b:8000",
        "http://b:8000/1/connect",
        "POST /1/connect (BACKEND_CONNECT_PATH_FEED)",
    );
    check(
        "https://b/v1/",
        "https://b/v1/1/connect",
        "POST /v1/1/connect (BACKEND_URL and BACKEND_CONNECT_PATH_FEED)",
    );
}
