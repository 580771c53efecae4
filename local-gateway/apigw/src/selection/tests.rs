use proptest::prelude::*;

use super::RouteSelection;

fn check(expression: &str, message: &str, expected: Option<&str>) {
    let routes = [
        "$connect",
        "$default",
        "$disconnect",
        "send",
        "7",
        "true",
        "[a, 1]",
        "a/b",
        "join-",
        "join-room",
    ];
    let routes = routes.map(str::to_owned);
    let selection: RouteSelection = expression.parse().unwrap();
    assert_eq!(
        selection.select(&routes, message),
        expected,
        "{expression} {message}"
    );
}

#[test]
fn the_value_of_the_member_names_the_route() {
    check("$request.body.action", r#"{"action":"send"}"#, Some("send"));
    check(
        "${request.body.action}",
        r#"{"action":"send"}"#,
        Some("send"),
    );
    check("$request.body.a.b", r#"{"a":{"b":"send"}}"#, Some("send"));
    check("$request.body.action", r#"{"action":"a/b"}"#, Some("a/b"));
}

#[test]
fn values_other_than_strings_match_by_their_text() {
    check("$request.body.action", r#"{"action":7}"#, Some("7"));
    check("$request.body.action", r#"{"action":true}"#, Some("true"));
    check(
        "$request.body.action",
        r#"{"action":["a",1]}"#,
        Some("[a, 1]"),
    );
}

#[test]
fn values_and_text_are_put_together() {
    let both = "${request.body.a}/${request.body.b}";
    check(both, r#"{"a":"a","b":"b"}"#, Some("a/b"));
    check(both, r#"{"a":"a"}"#, Some("$default"));
    check(both, "no JSON", Some("$default"));
    let join = "join-${request.body.what.kind}";
    check(join, r#"{"what":{"kind":"room"}}"#, Some("join-room"));
    check(join, "{}", Some("join-"));
    check(join, r#"{"what":{"kind":null}}"#, Some("join-"));
}

#[test]
fn a_constant_selects_the_same_route_for_every_message() {
    check("\\$default", r#"{"action":"send"}"#, Some("$default"));
    check("\\$default", "no JSON", Some("$default"));
    check("\\$connect", "{}", Some("$default"));
}

#[test]
fn items_and_quoted_names_are_steps_of_a_path() {
    check("$request.body.a[1]", r#"{"a":["x","send"]}"#, Some("send"));
    check("$request.body.a[1]", r#"{"a":["x"]}"#, Some("$default"));
    check(
        "$request.body.a[0].b",
        r#"{"a":[{"b":"send"}]}"#,
        Some("send"),
    );
    check(
        "$request.body.a['b.c']",
        r#"{"a":{"b.c":"send"}}"#,
        Some("send"),
    );
}

#[test]
fn what_matches_no_route_takes_the_default() {
    for message in [
        "",
        "no JSON",
        "null",
        "[]",
        "\"send\"",
        "{}",
        r#"{"action":null}"#,
        r#"{"action":"Send"}"#,
        r#"{"action":" send"}"#,
        r#"{"action":{"send":1}}"#,
        r#"{"Action":"send"}"#,
        "{\"action\":\"send\"",
    ] {
        check("$request.body.action", message, Some("$default"));
    }
}

#[test]
fn the_gateways_own_routes_cannot_be_selected_by_a_value() {
    check(
        "$request.body.action",
        r#"{"action":"$connect"}"#,
        Some("$default"),
    );
    check(
        "$request.body.action",
        r#"{"action":"$disconnect"}"#,
        Some("$default"),
    );
}

#[test]
fn without_a_default_route_there_may_be_none() {
    let routes = ["send".to_owned()];
    let selection = RouteSelection::default();
    assert_eq!(selection.select(&routes, r#"{"action":"other"}"#), None);
    assert_eq!(
        selection.select(&routes, r#"{"action":"send"}"#),
        Some("send")
    );
}

#[test]
fn deeply_nested_json_is_no_match_and_no_crash() {
    check(
        "$request.body.action",
        &"[".repeat(100_000),
        Some("$default"),
    );
}

#[test]
fn other_expressions_are_refused() {
    for text in [
        "",
        "action",
        "$request.body",
        "$request.body.",
        "$request.body.a..b",
        "$context.id",
        "${request.body.a",
        "${request.body.a}/$request.body.b",
        "${request.header.a}",
        "{request.body.a}",
        "$request.body.a[*]",
        "$request.body.a[?(@.b)]",
        "$request.body.a[0",
        "$request.body.a[0]b",
        "$request.body..a",
    ] {
        assert!(text.parse::<RouteSelection>().is_err(), "{text}");
    }
}

proptest! {
    #[test]
    fn any_message_takes_a_route_that_exists(message in any::<String>()) {
        let routes = ["$default".to_owned(), "send".to_owned()];
        let route = RouteSelection::default().select(&routes, &message);
        prop_assert!(routes.iter().any(|known| Some(known.as_str()) == route));
    }

    #[test]
    fn any_value_selects_the_route_of_its_name(action in "[^$].*") {
        let routes = ["$default".to_owned(), action.clone()];
        let message = serde_json::json!({ "action": action }).to_string();
        prop_assert_eq!(RouteSelection::default().select(&routes, &message), Some(action.as_str()));
    }

    #[test]
    fn any_expression_is_taken_or_refused(expression in r"(\$\{?request\.body\.?.*|[a$\\{}\[\].]*)") {
        drop(expression.parse::<RouteSelection>());
    }
}
