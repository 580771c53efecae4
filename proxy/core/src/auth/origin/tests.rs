use proptest::prelude::{any, proptest};

use super::Origins;

#[track_caller]
fn check(allowed: &str, origin: &str, expected: bool) {
    let origins = Origins::parse(allowed).unwrap_or_else(|| panic!("{allowed} is taken for none"));
    assert_eq!(origins.allow(origin), expected, "{origin} by {allowed}");
}

#[test]
fn an_origin_is_compared_as_a_whole() {
    let allowed = "https://app.example.com";
    check(allowed, "https://app.example.com", true);
    check(allowed, "HTTPS://App.Example.com", true);
    for other in [
        "",
        "null",
        "http://app.example.com",
        "https://app.example.com:8443",
        "https://app.example.com.evil.example",
        "https://evil-app.example.com",
        "https://example.com",
        "https://sub.app.example.com",
        "https://app.example.com/",
        "https://app.example.com@evil.example",
        "app.example.com",
        " https://app.example.com",
    ] {
        check(allowed, other, false);
    }
}

#[test]
fn a_default_port_is_written_or_not() {
    check("https://a.example:443", "https://a.example", true);
    check("http://localhost:3000", "http://localhost:3000", true);
    check("http://localhost:3000", "http://localhost", false);
}

#[test]
fn one_of_several_is_enough() {
    let allowed = " https://a.example , http://localhost:3000 ";
    check(allowed, "https://a.example", true);
    check(allowed, "http://localhost:3000", true);
    check(allowed, "https://b.example", false);
}

#[test]
fn a_star_stands_for_hosts_below_a_domain() {
    let allowed = "https://*.example.com";
    for inside in [
        "https://app.example.com",
        "https://a.b.example.com",
        "https://x_1-y.example.com",
    ] {
        check(allowed, inside, true);
    }
    for outside in [
        "https://example.com",
        "https://.example.com",
        "https://badexample.com",
        "http://app.example.com",
        "https://app.example.com:8443",
        "https://app.example.com.evil.example",
        "https://evil.example/.example.com",
        "https://evil.example:443.example.com",
        "https://evil.example?.example.com",
        "https://evil.example#.example.com",
        "https://evil@x.example.com",
        "https://evil.example\\.example.com",
    ] {
        check(allowed, outside, false);
    }
    check(
        "http://*.example.com:8080",
        "http://a.example.com:8080",
        true,
    );
    check("http://*.example.com:8080", "http://a.example.com", false);
}

#[test]
fn what_is_no_origin_is_refused() {
    for bad in [
        "",
        "*",
        "null",
        "app.example.com",
        "https://",
        "https://*",
        "https://*.com",
        "https://*.*.com",
        "https://a.*.com",
        "https://a*.example.com",
        "https://*.example.*",
        "https://a.example/",
        "https://a.example/path",
        "https://a.example?x",
        "https://a.example#x",
        "https://user@a.example",
        "ws://a.example",
        "file:///",
        "https://a.example,",
        "https://a.example https://b.example",
    ] {
        assert_eq!(Origins::parse(bad), None, "{bad}");
    }
}

proptest! {
    #[test]
    fn no_origin_makes_it_panic(list in any::<String>(), origin in any::<String>()) {
        if let Some(origins) = Origins::parse(&list) {
            assert!(!(origins.allow(&origin) && origin.is_empty()));
        }
    }

    /// Whatever stands before it, another domain is never taken for one below ours.
    #[test]
    fn no_other_domain_passes(before in any::<String>()) {
        let origins = Origins::parse("https://*.example.com").unwrap();
        assert!(!origins.allow(&format!("{before}.evil.example")));
    }
}
