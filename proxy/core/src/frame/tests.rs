use proptest::prelude::{any, proptest};
use serde_json::value::RawValue;

use super::{Frame, FrameKind, ReservedMember};

fn parse(text: &str) -> Frame<'_> {
    Frame::parse(text).unwrap_or_else(|| panic!("not JSON: {text}"))
}

#[test]
fn an_object_of_type_ping_or_pong_is_for_the_proxy() {
    for (text, kind) in [
        (r#"{"type":"ping"}"#, FrameKind::Ping),
        (r#" { "at" : 1 , "type" : "ping" } "#, FrameKind::Ping),
        (r#"{"\u0074ype":"p\u0069ng"}"#, FrameKind::Ping),
        (r#"{"\ud800":1,"type":"ping"}"#, FrameKind::Ping),
        (r#"{"type":"x","type":"ping"}"#, FrameKind::Ping),
        (r#"{"type":"pong"}"#, FrameKind::Pong),
    ] {
        assert_eq!(parse(text).kind, kind, "{text}");
    }
}

#[test]
fn any_other_json_is_a_message() {
    for text in [
        "{}",
        r#"{"type":"Ping"}"#,
        r#"{"type":"ping "}"#,
        r#"{"Type":"ping"}"#,
        r#"{"type":["ping"]}"#,
        r#"{"type":null}"#,
        r#"{"type":"ping","type":"x"}"#,
        r#"{"data":{"type":"ping"}}"#,
        r#"["type","ping"]"#,
        r#""ping""#,
        "null",
        "0",
        "false",
    ] {
        assert_eq!(parse(text).kind, FrameKind::Message, "{text}");
    }
}

#[test]
fn a_byte_order_mark_before_a_frame_is_skipped() {
    let frame = parse("\u{feff} {\"type\":\"ping\",\"id\":7}\r\n");
    assert_eq!(frame.kind, FrameKind::Ping);
    assert_eq!(frame.json.get(), r#"{"type":"ping","id":7}"#);
    let steered = parse("\u{feff}[{\"sidewire\":{}}]");
    assert_eq!(steered.reserved, Some(ReservedMember::Sidewire));
}

#[test]
fn a_text_that_is_not_json_is_no_frame() {
    for text in [
        "",
        " ",
        "ping",
        "{",
        "{}{}",
        "{'a':1}",
        "[1,]",
        "NaN",
        "01",
        "\"\t\"",
        "\u{feff}",
        "\u{feff}\u{feff}{}",
        "{\"a\":1} x",
        "\u{0}",
    ] {
        assert!(Frame::parse(text).is_none(), "{text:?}");
    }
}

#[test]
fn the_json_is_kept_byte_for_byte_less_the_blanks_around_it() {
    let inner =
        "{ \"b\":1.10, \"a\" :123456789012345678901234567890e-2,\t\"a\":\"\\u00e9\\/é\\ud800\"}";
    let padded = format!(" \r\n{inner}\t ");
    assert_eq!(parse(&padded).json.get(), inner);
}

#[test]
fn an_id_at_top_level_is_kept_where_it_is_a_string_or_a_number() {
    for (text, id) in [
        (r#"{"id":"a\u0062"}"#, Some(r#""a\u0062""#)),
        (r#"{"id": 7 }"#, Some("7")),
        (r#"{"id":-1.50e3}"#, Some("-1.50e3")),
        (
            r#"{"id":98765432109876543210}"#,
            Some("98765432109876543210"),
        ),
        (r#"{"id":""}"#, Some(r#""""#)),
        (r#"{"id":1,"id":2}"#, Some("2")),
        (r#"{"\u0069d":1}"#, Some("1")),
        (r#"{"type":"ping","id":1}"#, Some("1")),
        (r#"{"id":null}"#, None),
        (r#"{"id":true}"#, None),
        (r#"{"id":[1]}"#, None),
        (r#"{"id":{"id":1}}"#, None),
        (r#"{"data":{"id":1}}"#, None),
        (r#"[{"id":1}]"#, None),
        ("7", None),
        ("{}", None),
    ] {
        assert_eq!(parse(text).id.map(RawValue::get), id, "{text}");
    }
}

#[test]
fn a_deeply_nested_frame_is_a_frame_like_any_other() {
    let deep = format!("{}{}", "[".repeat(60_000), "]".repeat(60_000));
    assert_eq!(parse(&deep).json.get().len(), deep.len());
    let member = format!("{{\"a\":{deep},\"type\":\"ping\"}}");
    assert_eq!(parse(&member).kind, FrameKind::Ping);
}

#[test]
fn a_frame_never_prints_its_json() {
    assert!(!format!("{:?}", parse(r#"{"a":"sesame","id":"sesame"}"#)).contains("sesame"));
}

proptest! {
    #[test]
    fn no_text_makes_the_parser_panic_and_only_blanks_are_lost(text in any::<String>()) {
        if let Some(frame) = Frame::parse(&text) {
            assert_eq!(frame.json.get(), text.trim_matches([' ', '\t', '\r', '\n']));
        }
    }

    #[test]
    fn every_json_text_is_a_frame_and_passes_unchanged(
        members in proptest::collection::vec((any::<String>(), any::<f64>()), 0..5)
    ) {
        let members: Vec<String> = members
            .iter()
            .map(|(name, value)| serde_json::json!([name, value]).to_string())
            .collect();
        let text = format!("[{}]", members.join(", "));
        assert_eq!(parse(&text).json.get(), text);
    }
}

#[test]
fn a_frame_that_brings_a_token_is_known_by_its_type() {
    let kind = |text: &str| Frame::parse(text).unwrap().kind;
    assert_eq!(kind(r#"{"type":"auth","token":"t"}"#), FrameKind::Auth);
    assert_eq!(kind(r#"{"\u0074ype":"auth"}"#), FrameKind::Auth);
    for other in [
        r#"{"type":"Auth"}"#,
        r#"{"type":["auth"]}"#,
        r#"{"token":"t"}"#,
        r#""auth""#,
    ] {
        assert_eq!(kind(other), FrameKind::Message, "{other}");
    }
}

#[test]
fn a_member_that_commands_the_proxy_is_found() {
    for (text, member) in [
        (r#"{"broadcast":true}"#, ReservedMember::Broadcast),
        (
            r#"{"text":"x","broadcast":null}"#,
            ReservedMember::Broadcast,
        ),
        (r#"{"sidewire":{"join":["c"]}}"#, ReservedMember::Sidewire),
        (r#"{"\u0073idewire":1}"#, ReservedMember::Sidewire),
        (
            r#"[{"text":"x"},{"sidewire":{}}]"#,
            ReservedMember::Sidewire,
        ),
        (
            r#" [ 1, { "broadc\u0061st" : true } ] "#,
            ReservedMember::Broadcast,
        ),
    ] {
        assert_eq!(parse(text).reserved, Some(member), "{text}");
    }
    for text in [
        r#"{"Broadcast":true}"#,
        r#"{"data":{"broadcast":true}}"#,
        r#"[["broadcast",true],[{"broadcast":true}]]"#,
        r#""broadcast""#,
        "[]",
        "0",
    ] {
        assert_eq!(parse(text).reserved, None, "{text}");
    }
}
