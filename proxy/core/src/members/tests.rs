use proptest::prelude::{Just, Strategy, any, prop_oneof, proptest};
use serde_json::value::RawValue;

use super::Members;

fn raw(text: &str) -> &RawValue {
    serde_json::from_str(text).unwrap_or_else(|e| panic!("{e}: {text}"))
}

fn parse(text: &str) -> Members<'_> {
    Members::parse(raw(text)).unwrap_or_else(|| panic!("no object: {text}"))
}

/// Names and values as they are written.
fn written(text: &str) -> Vec<(Vec<u8>, String)> {
    let all = parse(text).all;
    let owned = |(name, value): (std::borrow::Cow<'_, [u8]>, &RawValue)| {
        (name.into_owned(), value.get().to_owned())
    };
    all.into_iter().map(owned).collect()
}

#[track_caller]
fn check_without(text: &str, names: &[&str], expected: Option<&str>) {
    assert_eq!(parse(text).without(names).as_deref(), expected, "{text}");
}

#[test]
fn only_an_object_has_members() {
    for text in ["[]", "[{\"a\":1}]", "\"{}\"", "1", "true", "null"] {
        assert!(Members::parse(raw(text)).is_none(), "{text}");
    }
    for text in ["{}", " {} ", "\n{\"a\":1}"] {
        assert!(Members::parse(raw(text)).is_some(), "{text}");
    }
}

#[test]
fn a_member_is_found_by_its_name_without_escapes() {
    let text = r#"{"a":1,"\u0062":[ 2 ],"c\n":"x\u0000","é":{"a":9}}"#;
    let members = parse(text);
    let get = |name| members.get(name).map(RawValue::get);
    assert_eq!(get("a"), Some("1"));
    assert_eq!(get("b"), Some("[ 2 ]"));
    assert_eq!(get("c\n"), Some(r#""x\u0000""#));
    assert_eq!(get("é"), Some(r#"{"a":9}"#));
    assert_eq!(get("\\u0062"), None);
    assert_eq!(get(""), None);
}

#[test]
fn of_two_members_of_one_name_the_last_counts_and_both_go() {
    let text = r#"{"a":1,"b":2,"\u0061":3}"#;
    assert_eq!(parse(text).get("a").map(RawValue::get), Some("3"));
    check_without(text, &["a"], Some(r#"{"b":2}"#));
}

#[test]
fn what_is_left_is_left_as_it_was_written() {
    let mixed = r#"{ "z" : 1.000e+02 ,"x":true,  "big":123456789012345678901234567890.10, "a":"\u00e9\/" }"#;
    let rest = r#"{ "z" : 1.000e+02,  "big":123456789012345678901234567890.10, "a":"\u00e9\/" }"#;
    check_without(mixed, &["x"], Some(rest));
    check_without(mixed, &["y"], Some(mixed));
    check_without(r#"{"x":1,"a":2}"#, &["x"], Some(r#"{"a":2}"#));
    check_without(r#"{"a":2,"x":1}"#, &["x"], Some(r#"{"a":2}"#));
    check_without(r#"{"x":1,"a":2,"y":3}"#, &["x", "y"], Some(r#"{"a":2}"#));
    check_without(
        r#"{"x":1,"y":3,"a":2,"b":4}"#,
        &["x", "y"],
        Some(r#"{"a":2,"b":4}"#),
    );
    check_without(
        "{\r\n\t\"x\":1 ,\r\n\t\"a\":2\r\n}",
        &["x"],
        Some("{\r\n\t\"a\":2\r\n}"),
    );
    check_without(
        r#"{"a":"},{\"x\":1","x":"{,"}"#,
        &["x"],
        Some(r#"{"a":"},{\"x\":1"}"#),
    );
    check_without(r#"{"x":1,",a,":",,"}"#, &["x"], Some(r#"{",a,":",,"}"#));
    check_without(
        r#"{"a":{"x":1},"x":[{"x":1}]}"#,
        &["x"],
        Some(r#"{"a":{"x":1}}"#),
    );
}

#[test]
fn an_object_of_nothing_else_is_nothing() {
    check_without(r#"{"x":1}"#, &["x"], None);
    check_without(r#"{"x":1,"x":2}"#, &["x"], None);
    check_without("{}", &["x"], None);
}

#[test]
fn a_name_that_is_no_unicode_text_hides_no_other_member() {
    let text = r#"{"\ud800":1,"x":2,"a\udfff":"\udc00"}"#;
    assert_eq!(parse(text).get("x").map(RawValue::get), Some("2"));
    check_without(text, &["x"], Some(r#"{"\ud800":1,"a\udfff":"\udc00"}"#));
}

#[test]
fn members_never_print_themselves() {
    let printed = format!("{:?}", parse(r#"{"secret":"sesame"}"#));
    assert_eq!(printed, "Members(1 of them)");
}

/// JSON texts with blanks, escapes and numbers as no serialiser would write them.
fn json() -> impl Strategy<Value = String> {
    let text = prop_oneof![
        any::<String>().prop_map(|text| serde_json::to_string(&text).expect("text is JSON")),
        Just(r#""\u0078""#.to_owned()),
        Just(r#""\ud83d\ude00\/\ud800""#.to_owned()),
    ];
    let leaf = prop_oneof![
        text,
        "-?(0|[1-9][0-9]{0,40})(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,5})?",
        Just("null".to_owned()),
        Just("true".to_owned()),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4)
                .prop_map(|all| format!("[{}]", all.join(" ,"))),
            object_of(inner),
        ]
    })
}

fn object_of(value: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    let name = prop_oneof![
        Just(r#""x""#.to_owned()),
        Just(r#""\u0078""#.to_owned()),
        Just(r#""\udead""#.to_owned()),
        "[a-z]{0,3}".prop_map(|name| format!("\"{name}\"")),
        any::<String>().prop_map(|name| serde_json::to_string(&name).expect("text is JSON")),
    ];
    let blank = || "[ \t\r\n]{0,2}";
    let member = (blank(), name, blank(), blank(), value, blank());
    let member = member.prop_map(|(a, name, b, c, value, d)| format!("{a}{name}{b}:{c}{value}{d}"));
    proptest::collection::vec(member, 0..5).prop_map(|all| format!("{{{}}}", all.join(",")))
}

proptest! {
    #[test]
    fn no_json_makes_the_parser_panic(text in json()) {
        let is_object = text.starts_with('{');
        assert_eq!(Members::parse(raw(&text)).is_some(), is_object);
    }

    #[test]
    fn taking_out_nothing_leaves_the_text_byte_for_byte(text in object_of(json())) {
        match parse(&text).without(&["no such name"]) {
            None => assert!(written(&text).is_empty(), "{text}"),
            Some(after) => assert_eq!(after, text),
        }
    }

    #[test]
    fn taking_out_a_name_leaves_exactly_the_others_byte_for_byte(text in object_of(json())) {
        let mut expected = written(&text);
        expected.retain(|(name, _)| name != b"x");
        match parse(&text).without(&["x"]) {
            None => assert!(expected.is_empty(), "{text}"),
            Some(after) => assert_eq!(written(&after), expected, "{text}"),
        }
    }

    #[test]
    fn taking_out_twice_is_taking_out_once(text in object_of(json())) {
        if let Some(once) = parse(&text).without(&["x"]) {
            assert_eq!(parse(&once).without(&["x"]), Some(once.clone()));
        }
    }
}
