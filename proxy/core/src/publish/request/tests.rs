use backend_contract::examples;
use proptest::prelude::{any, proptest};
use serde_json::json;
use serde_json::value::RawValue;

use super::{Action, Request, RequestError};
use crate::plan::Audience;

fn raw(text: &str) -> Box<RawValue> {
    RawValue::from_string(text.to_owned()).unwrap_or_else(|e| panic!("{e}: {text}"))
}

fn parse(text: &str) -> Result<Request, RequestError> {
    Request::parse(&raw(text))
}

/// The request in a line: action, frame, audience, exclusions.
fn told(text: &str) -> String {
    let request = match parse(text) {
        Ok(request) => request,
        Err(error) => return error.to_string(),
    };
    let action = match &request.action {
        Action::Publish(frame) => format!("publish {}", str::from_utf8(frame).unwrap()),
        other => other.name().to_owned(),
    };
    let to = match &request.to {
        Audience::Home(home) => format!("home {}", home.key()),
        Audience::Channel(channel) => format!("channel {channel}"),
        Audience::User(user) => format!("user {user}"),
        Audience::Connection(id) => format!("connection {id}"),
        Audience::Everyone => "everyone".to_owned(),
        Audience::Sender | Audience::Connections(_) => panic!("no request can mean them"),
    };
    let but: Vec<_> = request.exclude.iter().map(ToString::to_string).collect();
    let but = if but.is_empty() {
        String::new()
    } else {
        format!(" but {}", but.join(", "))
    };
    format!("{action} to {to}{but}")
}

#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(told(text), expected, "{text}");
}

#[track_caller]
fn check_to(to: &str, expected: &str) {
    let text = format!(r#"{{"action":"disconnect","to":{to}}}"#);
    assert_eq!(told(&text), expected, "{text}");
}

#[test]
fn each_audience_can_be_addressed() {
    check_to(r#"{"booking_id":"7"}"#, "disconnect to home 7");
    check_to(
        r#"{"channel":"thread:42"}"#,
        "disconnect to channel thread:42",
    );
    check_to(r##"{"user_id":"u#1"}"##, "disconnect to user u#1");
    check_to(
        r#"{"connection_id":"abc="}"#,
        "disconnect to connection abc=",
    );
    check_to(r#"{"everyone":true}"#, "disconnect to everyone");
    check_to(
        r#"{"booking_id":null,"channel":null,"user_id":"u1","connection_id":null,"everyone":null}"#,
        "disconnect to user u1",
    );
}

#[test]
fn the_contracts_examples_are_followed() {
    let data = examples::UPLOAD_PROGRESS;
    for (request, expected) in [
        (
            examples::PUBLISH_REQUEST,
            format!("publish {data} to user ann but L0SQTcOFvHcCJhg="),
        ),
        (
            examples::PUBLISH_DISCONNECT,
            "disconnect to connection L0SM9cOFvHcCIhw=".to_owned(),
        ),
        (
            examples::PUBLISH_CONNECTIONS,
            "connections to home 1".to_owned(),
        ),
        (
            examples::PUBLISH_HEARTBEAT,
            r#"publish {"type":"heartbeat"} to everyone"#.to_owned(),
        ),
    ] {
        check(request, &expected);
    }
}

#[test]
fn data_is_any_json_and_not_a_byte_of_it_changes() {
    for data in [
        "{}",
        "null",
        "0",
        r#""text""#,
        r#"{ "b" : 1.0 , "a":[ 1e400, 12345678901234567890 ], "a": "\u00e9\ud83d" }"#,
        "[1,\n  2]",
    ] {
        check(
            &format!(r#"{{"data": {data} ,"to":{{"booking_id":"1"}},"action":"publish"}}"#),
            &format!("publish {data} to home 1"),
        );
    }
}

#[test]
fn connections_can_be_left_out() {
    check(
        r#"{"action":"publish","to":{"booking_id":"1"},"data":1,"exclude":["b=","a=","b="]}"#,
        "publish 1 to home 1 but a=, b=",
    );
    for nobody in ["[]", "null"] {
        check(
            &format!(r#"{{"action":"connections","to":{{"booking_id":"1"}},"exclude":{nobody}}}"#),
            "connections to home 1",
        );
    }
}

#[test]
fn a_request_of_another_shape_is_refused_in_words() {
    let no_object = "the request is not a JSON object";
    let member = "the request has a member twice, or one besides action, to, data and exclude";
    let action = "`action` is none of publish, disconnect and connections";
    let exclude = "`exclude` is not a list of connection ids";
    for (text, words) in [
        ("[]", no_object),
        ("null", no_object),
        (r#""publish""#, no_object),
        (r#"["publish",{"booking_id":"1"},1]"#, no_object),
        ("{}", action),
        (r#"{"action":null,"to":{"booking_id":"1"}}"#, action),
        (r#"{"action":"Publish","to":{"booking_id":"1"}}"#, action),
        (r#"{"action":["publish"],"to":{"booking_id":"1"}}"#, action),
        (r#"{"action":"publish","dta":1}"#, member),
        (r#"{"action":"disconnect","action":"publish"}"#, member),
        (r#"{"action":"disconnect","\u0061ction":"x"}"#, member),
        (
            r#"{"action":"publish","to":{"booking_id":"1"}}"#,
            "`data` is missing",
        ),
        (
            r#"{"action":"disconnect","to":{"booking_id":"1"},"data":{}}"#,
            "`data` goes with the action publish alone",
        ),
        (
            r#"{"action":"publish","data":1,"to":{"booking_id":"1"},"exclude":"a="}"#,
            exclude,
        ),
        (
            r#"{"action":"publish","data":1,"to":{"booking_id":"1"},"exclude":[7]}"#,
            exclude,
        ),
        (
            r#"{"action":"publish","data":1,"to":{"booking_id":"1"},"exclude":["a b"]}"#,
            exclude,
        ),
    ] {
        check(text, words);
    }
}

#[test]
fn a_wrong_audience_is_refused_in_words() {
    let no_object = "`to` is not an object";
    let unknown = "`to` has a member twice, or one besides booking_id, channel, user_id, \
                   connection_id and everyone";
    let nobody = "`to` names nobody: give one of booking_id, channel, user_id, connection_id, \
                  everyone";
    let several = "`to` names more than one audience";
    let name = "`to` names a booking, channel, user or connection of bad form";
    check(r#"{"action":"disconnect"}"#, no_object);
    let (word, user) = ("c".repeat(129), "u".repeat(257));
    for (to, words) in [
        ("null", no_object),
        ("true", no_object),
        (r#""everyone""#, no_object),
        (r#"["booking_id","1"]"#, no_object),
        (r#"{"booking":"1"}"#, unknown),
        (r#"{"booking_id":"1","exclude_sender":true}"#, unknown),
        (r#"{"booking_id":"1","booking_id":"2"}"#, unknown),
        ("{}", nobody),
        (r#"{"booking_id":null}"#, nobody),
        (r#"{"booking_id":"1","user_id":"u1"}"#, several),
        (r#"{"channel":"c","connection_id":"a="}"#, several),
        (r#"{"everyone":true,"booking_id":"1"}"#, several),
        (r#"{"everyone":false,"booking_id":"1"}"#, several),
        (r#"{"everyone":false}"#, "`everyone` can only be true"),
        (r#"{"everyone":1}"#, "`everyone` can only be true"),
        (r#"{"booking_id":1}"#, name),
        (r#"{"booking_id":""}"#, name),
        (r#"{"booking_id":".."}"#, name),
        (r#"{"booking_id":"a/b"}"#, name),
        (r##"{"booking_id":"user#ann"}"##, name),
        (&format!(r#"{{"booking_id":"{word}"}}"#), name),
        (r#"{"channel":["c"]}"#, name),
        (r#"{"channel":"a b"}"#, name),
        (r#"{"user_id":"é"}"#, name),
        (&format!(r#"{{"user_id":"{user}"}}"#), name),
        (r#"{"connection_id":""}"#, name),
        (r#"{"connection_id":"a\n"}"#, name),
    ] {
        check_to(to, words);
    }
}

#[test]
fn data_may_have_128_kib_and_not_a_byte_more() {
    let with = |length: usize| {
        let data = format!(r#""{}""#, "x".repeat(length - 2));
        parse(&format!(
            r#"{{"action":"publish","to":{{"booking_id":"1"}},"data":{data}}}"#
        ))
    };
    assert!(with(128 * 1024).is_ok());
    let error = with(128 * 1024 + 1).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`data` is over 128 KiB, more than a frame may have"
    );
}

#[test]
fn a_request_never_prints_its_data() {
    let request = parse(r#"{"action":"publish","to":{"booking_id":"1"},"data":"sesame"}"#);
    assert!(!format!("{request:?}").contains("sesame"));
}

proptest! {
    #[test]
    fn no_json_makes_the_parser_panic(action in any::<String>(), to in any::<String>(), id in any::<String>()) {
        let text = json!({"action": action, "to": {to.as_str(): id.as_str()}, "exclude": [id.as_str()]});
        drop(parse(&text.to_string()));
        let text = json!({"action": "publish", "to": {"booking_id": to}, "data": id, action.as_str(): 1});
        drop(parse(&text.to_string()));
    }
}
