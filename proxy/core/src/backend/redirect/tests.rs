use url::Url;

use super::explained;
use crate::backend::called::Called;

const PATH: &str = "/api/chat/ws/1/connect";

#[track_caller]
fn check(server: &str, location: &str, expected: &str) {
    let called = Called {
        url: Url::parse(&format!("{server}{PATH}")).unwrap(),
        settings: "BACKEND_CONNECT_PATH".to_owned(),
    };
    let call = "status 307 redirects POST /api/chat/ws/1/connect (BACKEND_CONNECT_PATH)";
    assert_eq!(
        explained(307, Some(location), &called),
        format!("{call}{expected}")
    );
}

#[test]
fn a_slash_that_is_missing_or_too_much_is_told() {
    let lacks = " to /api/chat/ws/1/connect/: the path lacks a slash at its end";
    check("http://b:8000", "/api/chat/ws/1/connect/", lacks);
    check(
        "http://b:8000",
        "http://b:8000/api/chat/ws/1/connect/?x=y",
        lacks,
    );
    // A framework behind a proxy that speaks TLS takes itself for one of plain HTTP.
    check(
        "https://b",
        "http://b/api/chat/ws/1/connect/",
        " to http://b/api/chat/ws/1/connect/: the path lacks a slash at its end",
    );
    let called = Called {
        url: Url::parse("http://b/v1/connect/").unwrap(),
        settings: "BACKEND_URL and BACKEND_CONNECT_PATH".to_owned(),
    };
    assert_eq!(
        explained(301, Some("/v1/connect"), &called),
        "status 301 redirects POST /v1/connect/ (BACKEND_URL and BACKEND_CONNECT_PATH) to \
         /v1/connect: the path has a slash at its end that is too much"
    );
}

#[test]
fn tls_that_is_forced_is_told() {
    check(
        "http://b",
        "https://b/api/chat/ws/1/connect",
        " to https://b/api/chat/ws/1/connect: let BACKEND_URL begin with https://, or let the \
         backend trust X-Forwarded-Proto",
    );
    check(
        "https://b",
        "https://b/api/chat/ws/1/connect",
        " to /api/chat/ws/1/connect: it takes the call for plain HTTP; let the backend trust \
         X-Forwarded-Proto",
    );
}

#[test]
fn another_server_and_another_path_are_told_without_queries() {
    check(
        "http://b",
        "https://user:sesame@login.example:8443/in?token=sesame#sesame",
        " to https://login.example:8443/in: redirects are not followed; let BACKEND_URL name the \
         server that answers",
    );
    check(
        "http://b",
        "/login?next=sesame",
        " to /login: redirects are not followed; let the backend answer at the first path",
    );
    let long = format!("/{}", "a".repeat(1_000));
    let called = Called {
        url: Url::parse("http://b/c").unwrap(),
        settings: "S".to_owned(),
    };
    assert!(explained(302, Some(&long), &called).len() < 400);
}

#[test]
fn a_redirect_to_nowhere_is_told() {
    check(
        "http://b",
        "http://[",
        ", but the header `location` is no URL",
    );
    let called = Called {
        url: Url::parse("http://b/c").unwrap(),
        settings: "S".to_owned(),
    };
    assert_eq!(
        explained(302, None, &called),
        "status 302 redirects POST /c (S), but the header `location` is no URL"
    );
}
