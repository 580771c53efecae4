//! What is said of a reply that cannot be followed.

use super::plan;

#[test]
fn a_reply_that_is_not_an_object_is_refused() {
    for (reply, found) in [
        ("7", "a number"),
        ("null", "null"),
        ("false", "true or false"),
        (r#""broadcast""#, "a string"),
        (r#"["broadcast",true]"#, "an array"),
        (r#"[{"broadcast":true}]"#, "an array"),
    ] {
        let refused = plan(reply).unwrap_err().to_string();
        assert_eq!(refused, format!("a reply is {found}, expected an object"));
    }
}

#[test]
fn the_member_that_is_wrong_is_named() {
    for (reply, expected) in [
        (
            r#"{"broadcast":"true"}"#,
            "`broadcast` is neither a boolean nor an object of the contract's shape",
        ),
        (
            r#"{"broadcast":{"booking_id":7}}"#,
            "`broadcast.booking_id` is a number, expected a string",
        ),
        (
            r#"{"broadcast":{"exclude_sender":"yes"}}"#,
            "`broadcast.exclude_sender` is a string, expected true or false",
        ),
        (
            r#"{"broadcast":{"channel":"c","channel":"c"}}"#,
            "`broadcast.channel` stands there twice",
        ),
        (
            r#"{"broadcast":{"booking":"7"}}"#,
            "`broadcast` has a member that the contract does not know",
        ),
        (r#"{"broadcast":{}}"#, "`broadcast` names nobody"),
        (
            r#"{"broadcast":{"channel":"c","user_id":"u"}}"#,
            "`broadcast` names more than one audience",
        ),
        (
            r#"{"sidewire":true}"#,
            "`sidewire` is true or false, expected an object",
        ),
        (
            r#"{"sidewire":{"join":"thread:42"}}"#,
            "`sidewire.join` is a string, expected an array of strings",
        ),
        (
            r#"{"sidewire":{"leave":["a",42]}}"#,
            "an item of `sidewire.leave` is a number, expected a string",
        ),
        (
            r#"{"sidewire":{"close":1}}"#,
            "`sidewire.close` is a number, expected true or false",
        ),
        (
            r#"{"sidewire":{"clos\u0065":"yes"}}"#,
            "`sidewire.close` is a string, expected true or false",
        ),
        (
            r#"{"sidewire":{"Close":true}}"#,
            "`sidewire` has a member that the contract does not know",
        ),
    ] {
        let refused = plan(reply).unwrap_err().to_string();
        assert_eq!(refused, expected, "{reply}");
    }
}

#[test]
fn a_sidewire_of_another_shape_is_refused() {
    for wrong in [
        "true",
        "false",
        "0",
        r#""close""#,
        "[]",
        "[null,null,true]",
        r#"{"close":1}"#,
        r#"{"close":"true"}"#,
        r#"{"Close":true}"#,
        r#"{"close":true,"unknown":1}"#,
        r#"{"close":true,"close":true}"#,
        r#"{"join":"thread:42"}"#,
        r#"{"join":[42]}"#,
        r#"{"join":{}}"#,
        r#"{"join":[null]}"#,
        r#"{"join":[["a"]]}"#,
        r#"{"join":["a"],"join":["a"]}"#,
        r#"{"leave":"thread:42"}"#,
        r#"{"leave":["a",42]}"#,
        r#"[["thread:42"],null,null]"#,
    ] {
        let reply = format!(r#"{{"n":1,"sidewire":{wrong}}}"#);
        let refused = plan(&reply).unwrap_err().to_string();
        assert!(refused.contains("`sidewire"), "{reply}: {refused}");
    }
}
