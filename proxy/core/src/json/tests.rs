use super::{Kind, is_media_type, trimmed, without_mark};

#[test]
fn a_mark_and_blanks_before_json_are_skipped() {
    for text in ["{}", "\u{feff}{}", " \r\n\u{feff}\t{}\n", "\u{feff}{} \n"] {
        assert_eq!(trimmed(text), "{}", "{text:?}");
    }
    assert_eq!(trimmed("\u{feff}"), "");
    // One mark may stand there, and nothing else that looks blank.
    assert_eq!(trimmed("\u{feff}\u{feff}{}"), "\u{feff}{}");
    assert_eq!(trimmed("\u{a0}{}"), "\u{a0}{}");
    assert_eq!(without_mark("\u{feff}{}".as_bytes()), b"{}");
    assert_eq!(without_mark(b"{}"), b"{}");
}

#[test]
fn json_has_several_media_types() {
    for json in [
        "application/json",
        "text/json",
        "application/problem+json",
        "application/vnd.api+json",
    ] {
        assert!(is_media_type(json), "{json}");
    }
    for other in [
        "",
        "json",
        "text/plain",
        "text/html",
        "text/x+json",
        "application/jsonp",
        "application/x-ndjson",
        "application/geo+json-seq",
    ] {
        assert!(!is_media_type(other), "{other}");
    }
}

#[track_caller]
fn check(body: impl AsRef<[u8]>, expected: &str) {
    assert_eq!(Kind::from_body(body.as_ref()).to_string(), expected);
}

#[test]
fn a_body_is_told_by_its_kind_alone() {
    check("{\"a\":1}", "an object");
    check("\u{feff} [1]", "an array");
    check("\"sesame\"", "a string");
    check("-1.5", "a number");
    check("true", "true or false");
    check("false", "true or false");
    check("null", "null");
    check(
        "{\n\"a\":sesame}",
        "JSON that is broken at line 2, column 5",
    );
    check("<!doctype html>", "HTML or XML");
    check("OK", "plain text");
    check("sesame", "plain text");
    check("", "empty");
    check(b"\xFF\xFE{\0}\0", "UTF-16 in place of UTF-8");
    check(b"\xFE\xFF\0{\0}", "UTF-16 in place of UTF-8");
    check(b"\x1f\x8b\x08", "not UTF-8");
}
