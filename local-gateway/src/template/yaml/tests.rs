use proptest::prelude::*;
use serde_json::json;

use super::parse;

#[test]
fn short_tags_become_their_long_forms() {
    let text = "
a: !Ref X
b: !Sub '${X}/y'
c: !Sub [ '${Y}', { Y: !Ref X } ]
d: !GetAtt A.Arn
e: !GetAtt [ A, Arn ]
f: !If [ Live, 1, 2.5 ]
g: !Condition Live
h: !Join [ '', [ a, true, ~ ] ]
1: x
";
    assert_eq!(
        parse(text).unwrap(),
        json!({
            "a": { "Ref": "X" },
            "b": { "Fn::Sub": "${X}/y" },
            "c": { "Fn::Sub": ["${Y}", { "Y": { "Ref": "X" } }] },
            "d": { "Fn::GetAtt": ["A", "Arn"] },
            "e": { "Fn::GetAtt": ["A", "Arn"] },
            "f": { "Fn::If": ["Live", 1, 2.5] },
            "g": { "Condition": "Live" },
            "h": { "Fn::Join": ["", ["a", true, null]] },
            "1": "x",
        })
    );
}

#[test]
fn json_is_read_and_versions_stay_text() {
    let text = r#"{ "AWSTemplateFormatVersion": "2010-09-09", "Resources": {} }"#;
    let expected = json!({ "AWSTemplateFormatVersion": "2010-09-09", "Resources": {} });
    assert_eq!(parse(text).unwrap(), expected);
    assert_eq!(
        parse("a: 2010-09-09").unwrap(),
        json!({ "a": "2010-09-09" })
    );
}

#[test]
fn what_is_no_single_document_is_refused() {
    for text in [
        "",
        "a: b: c",
        "a: 1\na: 2",
        "--- 1\n--- 2",
        "a: *none",
        "[1, 2",
    ] {
        assert!(parse(text).is_err(), "{text:?}");
    }
    assert!(parse(&"[".repeat(100_000)).is_err());
}

proptest! {
    #[test]
    fn any_text_is_taken_or_refused(text in any::<String>(), yaml in "[a:!{}\\[\\], \n'&*-]*") {
        drop(parse(&text));
        drop(parse(&yaml));
    }
}
