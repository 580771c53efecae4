mod acceptance; // what an answer to `/connect` means

use bytes::Bytes;
use http::StatusCode;
use serde_json::value::RawValue;
use url::Url;

use super::{BackendResponse, Reached, accepted, acknowledged, replies};
use crate::backend::BackendError;
use crate::backend::called::Called;

fn answer(status: u16, media_type: &str, body: impl AsRef<[u8]>) -> BackendResponse {
    BackendResponse {
        called: Box::new(Called {
            url: Url::parse("http://b/api/chat/ws/1/connect").unwrap(),
            settings: "BACKEND_CONNECT_PATH".to_owned(),
        }),
        status: StatusCode::from_u16(status).unwrap(),
        media_type: (!media_type.is_empty()).then(|| media_type.to_owned()),
        encoding: None,
        location: None,
        retry_after: None,
        body: Bytes::copy_from_slice(body.as_ref()),
    }
}

/// How the log names the call.
const CALL: &str = "POST /api/chat/ws/1/connect (BACKEND_CONNECT_PATH)";

fn invalid(why: &str) -> String {
    format!("backend: the answer breaks the contract: {why}")
}

fn json(body: impl AsRef<[u8]>) -> BackendResponse {
    answer(200, "application/json", body)
}

fn texts(values: &[Box<RawValue>]) -> Vec<&str> {
    values.iter().map(|value| value.get()).collect()
}

/// The replies in a line, or the error.
fn told(answer: &BackendResponse) -> String {
    match replies(answer) {
        Ok(answer) => texts(&answer).join(" | "),
        Err(error) => error.to_string(),
    }
}

#[track_caller]
fn check(answer: &BackendResponse, expected: &str) {
    assert_eq!(told(answer), expected, "{:?}", str::from_utf8(&answer.body));
}

#[track_caller]
fn check_invalid(answer: &BackendResponse) {
    match replies(answer) {
        Err(BackendError::InvalidReply { .. }) => {}
        other => panic!("{other:?}: {:?}", str::from_utf8(&answer.body)),
    }
}

#[test]
fn an_answer_of_nothing_sends_nothing() {
    check(&answer(204, "", ""), "");
    check(&answer(204, "application/json", r#"{"a":1}"#), "");
    for body in ["", " \r\n", "null", " null\n", "[]", "[ ]"] {
        check(&json(body), "");
    }
    check(&answer(200, "", ""), "");
    check(&answer(202, "text/plain", ""), "");
    check(&answer(201, "text/plain", "null"), "");
}

#[test]
fn an_object_is_one_reply_as_it_was_written() {
    for body in [
        r#"{"a":1}"#,
        r#"{ "b" : 1.10,"a":123456789012345678901234567890, "a":"\u00e9\/é\ud800" }"#,
        "{}",
    ] {
        check(&json(body), body);
        check(&answer(201, "application/json", body), body);
        check(&json(format!("\r\n {body} \t")), body);
    }
}

#[test]
fn an_array_is_several_replies_in_order_as_they_were_written() {
    check(
        &json(r#"[ {"b" : 1.10} , 2e400,"x\u0000", [1 ,2],true ]"#),
        r#"{"b" : 1.10} | 2e400 | "x\u0000" | [1 ,2] | true"#,
    );
}

#[test]
fn an_answer_carries_its_status() {
    assert_eq!(accepted(&answer(202, "", "")).unwrap().status, 202);
    assert_eq!(accepted(&answer(201, "", "{}")).unwrap().status, 201);
}

#[test]
fn an_answer_that_is_neither_object_nor_array_is_invalid() {
    for body in [
        "1",
        "true",
        r#""text""#,
        "<html>",
        "{",
        "[1",
        "{}{}",
        "[1,]",
        "{'a':1}",
        "nul",
    ] {
        check_invalid(&json(body));
    }
    check_invalid(&json(b"{\"a\":\"\xff\"}"));
    check_invalid(&json("\u{feff}\u{feff}{}"));
}

#[test]
fn an_answer_of_another_type_is_invalid() {
    for media_type in [
        "",
        "text/html",
        "text/plain",
        "application/jsonp",
        "text/html+json",
    ] {
        check_invalid(&answer(200, media_type, "{}"));
    }
}

/// The client makes streams of them before; what comes here is none (it was compressed, say).
#[test]
fn a_stream_that_is_read_to_its_end_is_invalid() {
    for (media_type, body) in [
        ("application/x-ndjson", "{}\n{}\n"),
        ("application/x-ndjson", "{}"),
        ("text/event-stream", "data: {}\n\n"),
    ] {
        let mut stream = answer(200, media_type, body);
        check_invalid(&stream);
        stream.encoding = Some("gzip".to_owned());
        check_invalid(&stream);
    }
    check(&answer(200, "application/x-ndjson", ""), "");
}

/// Each reply needs memory, and 8 MiB may hold millions of them.
#[test]
fn an_array_of_more_than_10_000_replies_is_invalid() {
    let array = |replies: usize| json(format!("[{}1]", "1,".repeat(replies - 1)));
    assert_eq!(replies(&array(10_000)).unwrap().len(), 10_000);
    check_invalid(&array(10_001));
    check_invalid(&array(4_000_000));
    let nested = format!("[[{}1]]", "1,".repeat(10_000));
    check(&json(&nested), &nested[1..nested.len() - 1]);
}

#[test]
fn json_by_its_other_media_types_is_json() {
    for media_type in [
        "text/json",
        "application/problem+json",
        "application/hal+json",
    ] {
        check(&answer(200, media_type, r#"{"a":1}"#), r#"{"a":1}"#);
    }
}

#[test]
fn a_byte_order_mark_before_json_is_skipped() {
    check(&json("\u{feff}{\"a\":1}"), "{\"a\":1}");
    check(&json("\r\n\u{feff} [{},{}]\n"), "{} | {}");
    check(&json("\u{feff}"), "");
    check(&json("\u{feff}null"), "");
    let ann = accepted(&json("\u{feff}{\"user_id\":\"ann\"}")).unwrap();
    assert_eq!(ann.user.unwrap().as_str(), "ann");
    check_detail("\u{feff}{\"detail\":\"no\"}", Some("no"));
}

/// What the log says where an answer cannot be used: which member, header or type it was, and nothing
/// that the backend said.
#[test]
fn an_error_names_what_was_wrong() {
    let expected = "expected the content type application/json";
    for (media_type, body, came) in [
        (
            "text/plain",
            "OK",
            "plain text with the content type text/plain",
        ),
        (
            "text/html",
            "<p>sesame",
            "HTML or XML with the content type text/html",
        ),
        ("", "{}", "an object without a content type"),
    ] {
        let why = format!("the answer to a message is {came}, {expected}");
        check(&answer(200, media_type, body), &invalid(&why));
    }
    let expected = "expected an object or an array of objects";
    for (body, came) in [
        ("\"sesame\"", "a string"),
        ("7", "a number"),
        ("sesame", "plain text"),
        ("{\"a\":sesame}", "JSON that is broken at line 1, column 6"),
    ] {
        let came = format!("{came} with the content type application/json");
        let why = format!("the answer to a message is {came}, {expected}");
        check(&json(body), &invalid(&why));
    }
    check(
        &json(b"\xFF\xFE{\0}\0"),
        &invalid("the body is UTF-16 in place of UTF-8"),
    );
}

#[test]
fn a_status_names_its_call() {
    for status in [404, 503] {
        let error = replies(&answer(status, "", "")).unwrap_err().to_string();
        assert_eq!(error, format!("backend: status {status} to {CALL}"));
    }
    let why = format!("status 600 to {CALL} is none of 2xx, 4xx and 5xx");
    check(&answer(600, "", ""), &invalid(&why));
    let mut redirect = answer(307, "", "");
    redirect.location = Some("/api/chat/ws/1/connect/".to_owned());
    let why = format!(
        "status 307 redirects {CALL} to /api/chat/ws/1/connect/: the path lacks a slash at its end"
    );
    check(&redirect, &invalid(&why));
}

#[test]
fn a_body_compressed_unasked_is_invalid() {
    let mut compressed = json("{}");
    compressed.encoding = Some("gzip".to_owned());
    let why = "the header `content-encoding` is gzip, which nobody asked for";
    check(&compressed, &invalid(why));
    assert!(accepted(&compressed).is_err());
}

#[test]
fn redirects_and_odd_statuses_are_invalid() {
    for status in [301, 302, 303, 304, 307, 308, 100, 600, 999] {
        check_invalid(&answer(status, "application/json", "{}"));
        let refused = accepted(&answer(status, "application/json", "{}"));
        assert!(
            matches!(refused, Err(BackendError::InvalidReply { .. })),
            "{status}"
        );
    }
}

#[test]
fn a_401_is_an_expired_token() {
    let expected = Some(BackendError::Unauthorized);
    assert_eq!(replies(&answer(401, "text/html", "<p>")).err(), expected);
    assert_eq!(accepted(&answer(401, "", "")).err(), expected);
}

#[test]
fn a_5xx_is_a_failure() {
    for status in [500, 502, 503, 504, 599] {
        let call = CALL.to_owned();
        let expected = Some(BackendError::Failed { status, call });
        assert_eq!(
            replies(&answer(status, "application/json", "{}")).err(),
            expected
        );
        assert_eq!(
            accepted(&answer(status, "application/json", "{}")).err(),
            expected
        );
    }
}

#[track_caller]
fn check_detail(body: impl AsRef<[u8]>, expected: Option<&str>) {
    for answer in [
        answer(422, "application/json", body.as_ref()),
        answer(422, "", body.as_ref()),
    ] {
        let expected = Some(BackendError::Rejected {
            status: 422,
            detail: expected.map(ToOwned::to_owned),
            call: CALL.to_owned(),
        });
        assert_eq!(
            replies(&answer).err(),
            expected,
            "{:?}",
            str::from_utf8(body.as_ref())
        );
        assert_eq!(accepted(&answer).err(), expected);
    }
}

#[test]
fn a_rejections_detail_is_kept_where_it_is_a_string() {
    check_detail(r#"{"detail":"no such thread"}"#, Some("no such thread"));
    check_detail(" {\"x\":[1],\"detail\":\"\\u00e9\\n\"}", Some("é\n"));
    check_detail(r#"{"detail":""}"#, Some(""));
    for body in [
        "",
        "null",
        "{}",
        "<html>",
        r#"{"detail":null}"#,
        r#"{"detail":7}"#,
        r#"{"detail":[{"loc":["body"],"msg":"field required","type":"missing"}]}"#,
        r#"{"detail":{"msg":"no"}}"#,
        r#"{"Detail":"no"}"#,
        r#"["no such thread"]"#,
        r#""no such thread""#,
    ] {
        check_detail(body, None);
    }
    check_detail(b"{\"detail\":\"\xff\"}", None);
}

#[test]
fn a_rejections_detail_is_kept_up_to_1_kib() {
    let longest = "d".repeat(1024);
    check_detail(format!(r#"{{"detail":"{longest}"}}"#), Some(&longest));
    check_detail(format!(r#"{{"detail":"{longest}d"}}"#), None);
    let wide = "é".repeat(513);
    check_detail(format!(r#"{{"detail":"{wide}"}}"#), None);
}

#[test]
fn every_4xx_but_401_is_a_rejection_with_its_status() {
    for status in [400, 402, 403, 404, 409, 413, 422, 429, 499] {
        let expected = Some(BackendError::Rejected {
            status,
            detail: None,
            call: CALL.to_owned(),
        });
        assert_eq!(replies(&answer(status, "", "")).err(), expected);
        assert_eq!(accepted(&answer(status, "", "")).err(), expected);
    }
}

#[test]
fn an_acknowledgement_is_any_2xx_whatever_it_says() {
    for answer in [
        answer(204, "", ""),
        answer(200, "text/html", "<p>"),
        answer(202, "application/json", r#"{"sidewire":7}"#),
    ] {
        assert_eq!(acknowledged(&answer), Ok(answer.status.as_u16()));
    }
    for (status, error) in [
        (401, BackendError::Unauthorized),
        (
            503,
            BackendError::Failed {
                status: 503,
                call: CALL.to_owned(),
            },
        ),
    ] {
        assert_eq!(acknowledged(&answer(status, "", "")), Err(error));
    }
    assert!(acknowledged(&answer(404, "", "")).is_err());
    assert!(acknowledged(&answer(302, "", "")).is_err());
}

#[test]
fn what_a_backend_said_is_never_printed() {
    let body = r#"{"initial":"sesame","receipt":"sesame"}"#;
    let printed = format!(
        "{:?} {:?} {:?}",
        json(body),
        accepted(&json(body)).unwrap(),
        Reached::<()>::Whole(json(body)),
    );
    assert!(!printed.contains("sesame"), "{printed}");
}
