//! What an answer to `/connect` means.

use super::{answer, invalid, json, texts};
use crate::backend::BackendError;
use crate::backend::response::{Accepted, BackendResponse, accepted};
use crate::ids::ChannelName;

#[track_caller]
fn check_refusal(answer: &BackendResponse, why: &str) {
    let refused = accepted(answer).unwrap_err().to_string();
    assert_eq!(refused, invalid(why));
}

#[test]
fn a_refused_acceptance_names_the_member_that_was_wrong() {
    check_refusal(
        &answer(200, "text/plain", "OK"),
        "the answer to connect is plain text with the content type text/plain, expected an object \
         or nothing",
    );
    check_refusal(
        &json("[]"),
        "the answer to connect is an array with the content type application/json, expected an \
         object or nothing",
    );
    let many = format!("{{\"receipt\":[{}1]}}", "1,".repeat(10_000));
    for (body, why) in [
        (
            r#"{"user_id":42}"#,
            "`user_id` is a number, expected a string",
        ),
        (
            r#"{"org_id":["a"]}"#,
            "`org_id` is an array, expected a string",
        ),
        (
            r#"{"user_id":"a","user_id":"b"}"#,
            "`user_id` stands there twice",
        ),
        (
            r#"{"initial":1,"initial":2}"#,
            "`initial` stands there twice",
        ),
        (
            r#"{"user_id":"a b"}"#,
            "`user_id` is not 1 to 256 visible ASCII characters",
        ),
        (
            r#"{"org_id":""}"#,
            "`org_id` is not 1 to 256 visible ASCII characters",
        ),
        (
            r#"{"sidewire":[]}"#,
            "`sidewire` is an array, expected an object",
        ),
        (
            r#"{"sidewire":{"join":[42]}}"#,
            "an item of `sidewire.join` is a number, expected a string",
        ),
        (
            r#"{"sidewire":{"unknown":1}}"#,
            "`sidewire` has a member that the contract does not know",
        ),
        (&many, "`receipt` is an array of more than 10,000 frames"),
    ] {
        check_refusal(&json(body), why);
    }
}

#[test]
fn any_2xx_of_nothing_accepts_a_connection() {
    for answer in [
        answer(204, "", ""),
        answer(200, "", ""),
        answer(201, "text/html", " \n"),
        json("null"),
        json("{}"),
        answer(200, "", "{}"),
        json(r#"{"initial":null,"receipt":null,"user_id":null,"org_id":null,"sidewire":null}"#),
        json(r#"{"unknown":[1]}"#),
    ] {
        let accepted = accepted(&answer).unwrap();
        assert!(accepted.initial.is_empty() && accepted.receipt.is_empty());
        assert!(accepted.user.is_none() && accepted.org.is_none());
        assert!(accepted.join.is_empty());
    }
}

#[track_caller]
fn check_frames(member: &str, expected: &[&str]) {
    let initial = accepted(&json(format!(r#"{{"initial":{member}}}"#))).unwrap();
    assert_eq!(texts(&initial.initial), expected, "{member}");
    assert!(initial.receipt.is_empty());
    let receipt = accepted(&json(format!(r#"{{"receipt":{member}}}"#))).unwrap();
    assert_eq!(texts(&receipt.receipt), expected, "{member}");
    assert!(receipt.initial.is_empty());
}

#[test]
fn initial_and_receipt_are_one_frame_or_as_many_as_the_array_has() {
    check_frames(
        r#"{ "b":1.10, "a":"\u00e9" }"#,
        &[r#"{ "b":1.10, "a":"\u00e9" }"#],
    );
    check_frames(
        r#"[ {"n":1} , {"n" : 2},[3 ] ]"#,
        &[r#"{"n":1}"#, r#"{"n" : 2}"#, "[3 ]"],
    );
    check_frames("[]", &[]);
    check_frames("null", &[]);
    check_frames(r#""hello""#, &[r#""hello""#]);
    check_frames("1e400", &["1e400"]);
    check_frames("[[]]", &["[]"]);
}

/// One frame of them all would be something else than the backend said.
#[test]
fn a_greeting_of_more_than_10_000_frames_does_not_accept_a_connection() {
    for member in ["initial", "receipt"] {
        let answer = |frames: usize| {
            let array = format!("[{}1]", "1,".repeat(frames - 1));
            json(format!(r#"{{"{member}":{array}}}"#))
        };
        let most = accepted(&answer(10_000)).unwrap();
        assert_eq!(most.initial.len() + most.receipt.len(), 10_000);
        let refused = accepted(&answer(10_001));
        assert!(
            matches!(refused, Err(BackendError::InvalidReply { .. })),
            "{member}"
        );
    }
}

#[test]
fn an_acceptance_may_say_who_it_is() {
    let accepted = accepted(&json(r#"{"user_id":"ann","org_id":"acme#1"}"#)).unwrap();
    assert_eq!(accepted.user.unwrap().as_str(), "ann");
    assert_eq!(accepted.org.unwrap().as_str(), "acme#1");
}

#[test]
fn an_acceptance_is_invalid_where_the_names_in_it_are() {
    let too_long = "u".repeat(257);
    for bad in ["", "a b", "é", "a\\n", too_long.as_str()] {
        for member in ["user_id", "org_id"] {
            let refused = accepted(&json(format!(r#"{{"{member}":"{bad}"}}"#)));
            assert!(
                matches!(refused, Err(BackendError::InvalidReply { .. })),
                "{member} {bad}"
            );
        }
    }
    let longest = "u".repeat(256);
    assert!(accepted(&json(format!(r#"{{"user_id":"{longest}"}}"#))).is_ok());
}

#[test]
fn nonsense_does_not_accept_a_connection() {
    for body in [
        "[]",
        "[null,null,\"ann\",null,null]",
        "true",
        "1",
        r#""ok""#,
        "<html>",
        "{",
        r#"{"user_id":7}"#,
        r#"{"org_id":["a"]}"#,
        r#"{"sidewire":true}"#,
        r#"{"sidewire":{"unknown":1}}"#,
        r#"{"sidewire":{"join":"thread:42"}}"#,
        r#"{"sidewire":{"join":[42]}}"#,
        r#"{"sidewire":{"join":[null]}}"#,
        r#"{"sidewire":{"join":["a"],"join":["a"]}}"#,
        r#"{"sidewire":{},"sidewire":{}}"#,
        r#"{"sidewire":[]}"#,
        r#"{"sidewire":[["thread:42"],null,null]}"#,
        r#"{"sidewire": [["thread:42"],null,null]}"#,
        r#"{"side\u0077ire":[["thread:42"],null,null]}"#,
        r#"{"sidewire":"join"}"#,
        r#"{"user_id":"a","user_id":"b"}"#,
    ] {
        let refused = accepted(&json(body));
        assert!(
            matches!(refused, Err(BackendError::InvalidReply { .. })),
            "{body}"
        );
    }
    assert!(accepted(&json(b"{\"user_id\":\"\xff\"}")).is_err());
}

fn joined(accepted: &Accepted) -> Vec<&str> {
    accepted.join.iter().map(ChannelName::as_str).collect()
}

#[test]
fn an_acceptance_may_join_channels_each_of_them_once() {
    for (join, expected) in [
        (r#"["thread:42"]"#, vec!["thread:42"]),
        (r#"["b","a","b","\u0061"]"#, vec!["a", "b"]),
        (r#"["a","A"]"#, vec!["A", "a"]),
    ] {
        let body = format!(r#"{{"user_id":"ann","sidewire":{{"join":{join}}}}}"#);
        let accepted = accepted(&json(&body)).unwrap();
        assert_eq!(joined(&accepted), expected, "{body}");
        assert_eq!(accepted.user.unwrap().as_str(), "ann");
    }
    let longest = "c".repeat(128);
    let body = format!(r#"{{"sidewire":{{"join":["{longest}"]}}}}"#);
    assert_eq!(joined(&accepted(&json(&body)).unwrap()), [longest]);
}

#[test]
fn an_acceptance_is_invalid_where_one_of_its_channels_is_of_bad_form() {
    let too_long = "c".repeat(129);
    for bad in [
        "",
        ".",
        "..",
        "a b",
        "a/b",
        "é",
        "#",
        "channel#a",
        "a\\n",
        &too_long,
    ] {
        let body = format!(r#"{{"sidewire":{{"join":["a","{bad}","b"]}}}}"#);
        let refused = accepted(&json(&body)).unwrap_err();
        let why = "`sidewire.join` names a channel of bad form";
        assert_eq!(refused, BackendError::invalid(why), "{body}");
    }
}

/// How many a connection may be in is not known here.
#[test]
fn any_number_of_joins_is_read() {
    let all: Vec<String> = (0..10_000).map(|n| format!("c{n}")).collect();
    let body = serde_json::json!({ "sidewire": { "join": all } });
    assert_eq!(
        accepted(&json(body.to_string())).unwrap().join.len(),
        10_000
    );
}

#[test]
fn a_sidewire_without_joins_changes_nothing_at_connect() {
    for control in [
        "{}",
        r#"{"join":[]}"#,
        r#"{"join":null,"leave":null,"close":false}"#,
        "null",
        r#"{"leave":["a b"],"close":true}"#,
    ] {
        let body = format!(r#"{{"sidewire":{control},"user_id":"ann"}}"#);
        let accepted = accepted(&json(&body)).unwrap();
        assert!(
            accepted.user.is_some() && accepted.join.is_empty(),
            "{body}"
        );
    }
}
