use super::IdentitySource;

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

#[test]
fn headers_and_query_members_are_identity_sources() {
    for text in [
        "route.request.header.Authorization",
        "route.request.querystring.token",
    ] {
        let source: IdentitySource = text.parse().unwrap();
        assert_eq!(source.to_string(), text);
    }
}

#[test]
fn anything_else_is_refused() {
    for text in [
        "",
        "Authorization",
        "$request.header.Authorization",
        "method.request.header.Authorization",
        "route.request.header.",
        "route.request.querystring.",
        "stageVariables.name",
        "context.identity.sourceIp",
    ] {
        let error = text.parse::<IdentitySource>().unwrap_err().to_string();
        assert!(error.contains("route.request.header.Name"), "{error}");
    }
}

#[test]
fn a_source_is_there_when_it_is_not_empty() {
    let token: IdentitySource = "route.request.querystring.token".parse().unwrap();
    let none = Vec::new();
    assert!(token.is_in(&none, &pairs(&[("token", "a")])));
    assert!(!token.is_in(&none, &pairs(&[("token", "")])));
    assert!(!token.is_in(&none, &pairs(&[("token", "a"), ("token", "")])));
    assert!(!token.is_in(&pairs(&[("token", "a")]), &none));
}

#[test]
fn a_headers_name_is_compared_with_its_letter_case() {
    let header: IdentitySource = "route.request.header.X-Token".parse().unwrap();
    assert!(header.is_in(&pairs(&[("X-Token", "a")]), &[]));
    assert!(!header.is_in(&pairs(&[("x-token", "a")]), &[]));
    assert!(!header.is_in(&Vec::new(), &pairs(&[("X-Token", "a")])));
}
