use url::Url;

use super::join;

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
