use super::CustomDomain;

#[test]
fn text_that_is_no_custom_domain_is_refused() {
    for text in [
        "",
        "/",
        "/live",
        "a/b/c",
        "a:80",
        "a b",
        "a/@connections",
        "a/b?",
    ] {
        assert!(text.parse::<CustomDomain>().is_err(), "{text}");
    }
}
