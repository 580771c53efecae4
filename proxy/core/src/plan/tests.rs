mod refused; // what is said of a reply that cannot be followed

use std::collections::BTreeSet;

use proptest::prelude::{any, proptest};
use serde_json::value::RawValue;

use super::{Audience, Plan, PlanError, channels};
use crate::connection::Home;
use crate::ids::{BookingId, ChannelName, UserId};

fn home() -> Home {
    Home::Booking(BookingId::parse("1").unwrap())
}

fn raw(text: &str) -> &RawValue {
    serde_json::from_str(text).unwrap_or_else(|e| panic!("{e}: {text}"))
}

fn plan(reply: &str) -> Result<Plan, PlanError> {
    Plan::from_reply(raw(reply), &home())
}

fn named(word: &str, channels: &BTreeSet<ChannelName>) -> String {
    let name = |channel| format!(", {word} {channel}");
    channels.iter().map(name).collect()
}

/// The plan in a line: audience, payload, joins, leaves, `close`.
fn told(reply: &str) -> String {
    let plan = match plan(reply) {
        Ok(plan) => plan,
        Err(error) => return format!("{error:?}"),
    };
    let audience = match &plan.audience {
        Audience::Sender => "sender".to_owned(),
        Audience::Home(home) => format!("home {}", home.key()),
        Audience::Channel(channel) => format!("channel {channel}"),
        Audience::User(user) => format!("user {user}"),
        Audience::Connection(id) => format!("connection {id}"),
        Audience::Connections(_) | Audience::Everyone => {
            panic!("no reply can mean several connections or everyone")
        }
    };
    let without = if plan.exclude_sender {
        " but the sender"
    } else {
        ""
    };
    let payload = plan
        .payload
        .as_deref()
        .map_or("nothing", |payload| str::from_utf8(payload).unwrap());
    let (join, leave) = (named("join", &plan.join), named("leave", &plan.leave));
    let close = if plan.close { ", close" } else { "" };
    format!("{audience}{without}: {payload}{join}{leave}{close}")
}

#[track_caller]
fn check(reply: &str, expected: &str) {
    assert_eq!(told(reply), expected, "{reply}");
}

/// The audience of a reply with this `broadcast` and one more member.
#[track_caller]
fn check_broadcast(broadcast: &str, expected: &str) {
    let reply = format!(r#"{{"n":1,"broadcast":{broadcast}}}"#);
    check(&reply, &format!(r#"{expected}: {{"n":1}}"#));
}

#[track_caller]
fn check_wrong_broadcast(broadcast: &str, expected: &str) {
    for reply in [
        format!(r#"{{"n":1,"broadcast":{broadcast}}}"#),
        format!(r#"{{"broadcast":{broadcast},"sidewire":{{"close":true}}}}"#),
    ] {
        let refused = plan(&reply).unwrap_err().to_string();
        assert!(refused.starts_with(expected), "{reply}: {refused}");
    }
}

#[test]
fn a_reply_without_broadcast_goes_to_the_sender_as_it_is() {
    for reply in [
        r#"{"text":"hi"}"#,
        "{}",
        r#"{"data":{"broadcast":true,"sidewire":{"close":true}}}"#,
        r#"{"Broadcast":true,"broadcast ":true,"SIDEWIRE":{"close":true}}"#,
        r#"{ "b" : 1.0 , "a":[ 1e400 ] }"#,
    ] {
        check(reply, &format!("sender: {reply}"));
    }
}

/// How the error begins where a name is of bad form.
const BAD_NAME: &str = "`broadcast` names a booking, channel, user or connection of bad form";

#[test]
fn broadcast_false_and_null_mean_the_sender_alone() {
    check_broadcast("false", "sender");
    check_broadcast("null", "sender");
    check_broadcast("\n\tnull", "sender");
}

#[test]
fn broadcast_true_means_the_whole_home_the_sender_included() {
    check_broadcast("true", "home 1");
    let user = Home::User(UserId::parse("u1").unwrap());
    let audience = Plan::from_reply(raw(r#"{"n":1,"broadcast":true}"#), &user)
        .unwrap()
        .audience;
    assert_eq!(audience, Audience::Home(user));
}

#[test]
fn exclude_sender_alone_means_the_senders_home() {
    check_broadcast(r#"{"exclude_sender":true}"#, "home 1 but the sender");
    check_broadcast(r#"{"exclude_sender":false}"#, "home 1");
}

#[test]
fn each_named_audience_may_exclude_the_sender() {
    check_broadcast(r#"{"booking_id":"7"}"#, "home 7");
    check_broadcast(r#"{"booking_id":"7","exclude_sender":false}"#, "home 7");
    check_broadcast(
        r#"{"exclude_sender":true,"booking_id":"7"}"#,
        "home 7 but the sender",
    );
    check_broadcast(r#"{"connection_id":"abc="}"#, "connection abc=");
    check_broadcast(
        r#"{"connection_id":"abc=","exclude_sender":true}"#,
        "connection abc= but the sender",
    );
    check_broadcast(r#"{"channel":"thread:42"}"#, "channel thread:42");
    check_broadcast(
        r#"{"exclude_sender":false,"channel":"thread:42"}"#,
        "channel thread:42",
    );
    check_broadcast(
        r#"{"exclude_sender":true,"channel":"thread:42"}"#,
        "channel thread:42 but the sender",
    );
    check_broadcast(r##"{"user_id":"u#1|a/b"}"##, "user u#1|a/b");
    check_broadcast(r#"{"user_id":"u1","exclude_sender":false}"#, "user u1");
    check_broadcast(
        r#"{"user_id":"u1","exclude_sender":true}"#,
        "user u1 but the sender",
    );
}

#[test]
fn members_that_are_null_count_as_absent() {
    check_broadcast(
        r#"{"booking_id":"7","channel":null,"user_id":null,"connection_id":null,"exclude_sender":null}"#,
        "home 7",
    );
    check_broadcast(
        r#"{"booking_id":null,"channel":null,"user_id":null,"connection_id":null,"exclude_sender":true}"#,
        "home 1 but the sender",
    );
    check(
        r#"{"n":1,"broadcast":null,"sidewire":{"join":null,"leave":null,"close":null}}"#,
        r#"sender: {"n":1}"#,
    );
    check(
        r#"{"n":1,"broadcast":null,"sidewire":null}"#,
        r#"sender: {"n":1}"#,
    );
}

#[test]
fn a_broadcast_of_another_shape_is_refused() {
    for wrong in [
        "0",
        "1",
        "-1",
        r#""true""#,
        r#""""#,
        "[]",
        "[true]",
        r#"["7"]"#,
        r#"["7",null,null,null,true]"#,
        "{}",
        r#"{"exclude_sender":null}"#,
        r#"{"booking_id":null,"channel":null,"user_id":null,"connection_id":null}"#,
        r#"{"exclude_sender":"true"}"#,
        r#"{"exclude_sender":1}"#,
        r#"{"booking_id":7}"#,
        r#"{"booking_id":["7"]}"#,
        r#"{"booking_id":"7","unknown":1}"#,
        r#"{"unknown":null}"#,
        r#"{"booking_id":"7","booking_id":"8"}"#,
        r#"{"booking_id":"7","connection_id":"abc="}"#,
        r#"{"booking_id":"7","channel":"c"}"#,
        r#"{"booking_id":"7","user_id":"u1"}"#,
        r#"{"channel":"c","user_id":"u1"}"#,
        r#"{"channel":"c","connection_id":"abc="}"#,
        r#"{"user_id":"u1","connection_id":"abc="}"#,
        r#"{"channel":"c","channel":"c"}"#,
        r#"{"channel":"","user_id":""}"#,
        r#"{"channel":["c"]}"#,
        r#"{"channel":7}"#,
        r#"{"user_id":7}"#,
        r#"{"user_id":{"id":"u1"},"exclude_sender":true}"#,
        r#"{"booking_id":"7","channel":"c","user_id":"u1","connection_id":"abc="}"#,
    ] {
        check_wrong_broadcast(wrong, "`broadcast");
    }
}

#[test]
fn a_name_of_bad_form_is_refused() {
    for booking in [
        "",
        ".",
        "..",
        "a/b",
        "feed#",
        "user#u1",
        "connection#abc=",
        "é",
    ] {
        check_wrong_broadcast(&format!(r#"{{"booking_id":"{booking}"}}"#), BAD_NAME);
    }
    let too_long = "c".repeat(129);
    for connection in ["", "a b", "é", too_long.as_str()] {
        check_wrong_broadcast(&format!(r#"{{"connection_id":"{connection}"}}"#), BAD_NAME);
    }
    for channel in BAD_CHANNELS.iter().copied().chain([too_long.as_str()]) {
        check_wrong_broadcast(&format!(r#"{{"channel":"{channel}"}}"#), BAD_NAME);
    }
    let too_long = "u".repeat(257);
    for user in ["", "a b", "é", "\\u0000", too_long.as_str()] {
        check_wrong_broadcast(&format!(r#"{{"user_id":"{user}"}}"#), BAD_NAME);
    }
}

/// Names that break the rule, which is a booking's.
const BAD_CHANNELS: [&str; 11] = [
    "",
    ".",
    "..",
    "a/b",
    "a b",
    " a",
    "a\\n",
    "é",
    "#",
    "channel#a",
    "connection#abc=",
];

#[test]
fn the_longest_names_are_taken() {
    let (word, user) = ("c".repeat(128), "u".repeat(256));
    check_broadcast(
        &format!(r#"{{"channel":"{word}"}}"#),
        &format!("channel {word}"),
    );
    check_broadcast(
        &format!(r#"{{"booking_id":"{word}"}}"#),
        &format!("home {word}"),
    );
    check_broadcast(
        &format!(r#"{{"user_id":"{user}"}}"#),
        &format!("user {user}"),
    );
    check(
        &format!(r#"{{"sidewire":{{"join":["{word}"]}}}}"#),
        &format!("sender: nothing, join {word}"),
    );
}

#[test]
fn sidewire_is_taken_out_and_close_is_obeyed() {
    check(
        r#"{"n":1,"sidewire":{"close":true}}"#,
        r#"sender: {"n":1}, close"#,
    );
    check(
        r#"{"n":1,"sidewire":{"close":false}}"#,
        r#"sender: {"n":1}"#,
    );
    check(r#"{"n":1,"sidewire":{}}"#, r#"sender: {"n":1}"#);
    check(
        r#"{"sidewire":{"close":true},"n":1,"broadcast":{"exclude_sender":true}}"#,
        r#"home 1 but the sender: {"n":1}, close"#,
    );
}

#[test]
fn channels_are_joined_and_left_by_name() {
    check(
        r#"{"n":1,"sidewire":{"join":["thread:42"]}}"#,
        r#"sender: {"n":1}, join thread:42"#,
    );
    check(
        r#"{"n":1,"sidewire":{"leave":["thread:42"]}}"#,
        r#"sender: {"n":1}, leave thread:42"#,
    );
    check(
        r#"{"sidewire":{"close":true,"leave":["c","b"],"join":["a"]},"broadcast":{"channel":"a"}}"#,
        "channel a: nothing, join a, leave b, leave c, close",
    );
    // What stands in both is joined, then left.
    check(
        r#"{"n":1,"sidewire":{"join":["a"],"leave":["a"]}}"#,
        r#"sender: {"n":1}, join a, leave a"#,
    );
}

#[test]
fn a_channel_that_is_named_twice_counts_once() {
    check(
        r#"{"n":1,"sidewire":{"join":["b","a","b","\u0061"],"leave":["c","c"]}}"#,
        r#"sender: {"n":1}, join a, join b, leave c"#,
    );
    let reply = format!(
        r#"{{"sidewire":{{"join":[{}"a"]}}}}"#,
        r#""a","#.repeat(10_000)
    );
    check(&reply, "sender: nothing, join a");
    // Names differ by their case.
    check(
        r#"{"sidewire":{"join":["a","A"]}}"#,
        "sender: nothing, join A, join a",
    );
}

#[test]
fn a_channel_of_bad_form_is_neither_joined_nor_left() {
    let too_long = "c".repeat(129);
    for name in BAD_CHANNELS.iter().copied().chain([too_long.as_str()]) {
        for control in [
            format!(r#"{{"join":["{name}"]}}"#),
            format!(r#"{{"leave":["{name}"]}}"#),
            format!(r#"{{"join":["a","{name}","b"],"close":true}}"#),
            format!(r#"{{"join":["a"],"leave":["a","{name}"]}}"#),
        ] {
            let reply = format!(r#"{{"n":1,"broadcast":true,"sidewire":{control}}}"#);
            assert_eq!(plan(&reply), Err(PlanError::Channel), "{reply}");
        }
    }
}

/// How many of them a connection may be in is not known here.
#[test]
fn any_number_of_channels_is_planned() {
    let all: Vec<String> = (0..10_000).map(|n| format!("c{n}")).collect();
    let reply = serde_json::json!({ "sidewire": { "join": all, "leave": all } });
    let plan = plan(&reply.to_string()).unwrap();
    assert_eq!((plan.join.len(), plan.leave.len()), (10_000, 10_000));
    assert_eq!(channels(Some(all)).unwrap(), plan.join);
    assert!(channels(None).unwrap().is_empty());
}

#[test]
fn what_only_looks_like_a_command_is_the_clients() {
    for reply in [
        r#"{"join":["a b"],"leave":7,"close":true,"state":{},"channel":" "}"#,
        r#"{"n":{"sidewire":{"join":["a"]}}}"#,
    ] {
        check(reply, &format!("sender: {reply}"));
    }
    check(
        r#"{"join":["a"],"state":1,"sidewire":{"join":["b"]},"leave":[],"close":true}"#,
        r#"sender: {"join":["a"],"state":1,"leave":[],"close":true}, join b"#,
    );
}

#[test]
fn joining_and_leaving_nothing_is_nothing() {
    check(
        r#"{"n":1,"sidewire":{"join":[],"leave":[]}}"#,
        r#"sender: {"n":1}"#,
    );
}

#[test]
fn a_reply_of_nothing_else_sends_nothing() {
    check(r#"{"broadcast":true}"#, "home 1: nothing");
    check(r#"{"sidewire":{"close":true}}"#, "sender: nothing, close");
    check(
        r#"{"broadcast":false,"sidewire":{"close":true}}"#,
        "sender: nothing, close",
    );
    check(r#"{"broadcast":null,"sidewire":null}"#, "sender: nothing");
    check(r#"{"broadcast":true,"broadcast":false}"#, "sender: nothing");
}

#[test]
fn an_escaped_name_is_the_same_name() {
    check(r#"{"\u0062roadcast":true,"n":1}"#, r#"home 1: {"n":1}"#);
    check(
        r#"{"n":1,"side\u0077ire":{"cl\u006fse":true}}"#,
        r#"sender: {"n":1}, close"#,
    );
    check(
        r#"{"n":1,"broadcast":{"booking\u005fid":"\u0037"}}"#,
        r#"home 7: {"n":1}"#,
    );
}

#[test]
fn of_two_broadcasts_the_last_counts_and_clients_get_neither() {
    check(
        r#"{"broadcast":false,"n":1,"broadcast":true}"#,
        r#"home 1: {"n":1}"#,
    );
    check(
        r#"{"broadcast":true,"n":1,"\u0062roadcast":false}"#,
        r#"sender: {"n":1}"#,
    );
}

#[test]
fn a_name_that_is_no_unicode_text_hides_no_broadcast() {
    check(
        r#"{"\ud800":1,"broadcast":true}"#,
        r#"home 1: {"\ud800":1}"#,
    );
}

#[test]
fn all_else_is_passed_on_byte_for_byte() {
    check(
        r#"{ "z": 12345678901234567890123.4567890123456789 , "broadcast":true,"a":1e400,"a":-0.0,"e":"\u00e9\/\ud83d\ude00","u":"héllo 👋","o":{ "y":1 , "x":[ ] }, "":null }"#,
        r#"home 1: { "z": 12345678901234567890123.4567890123456789,"a":1e400,"a":-0.0,"e":"\u00e9\/\ud83d\ude00","u":"héllo 👋","o":{ "y":1 , "x":[ ] }, "":null }"#,
    );
}

#[test]
fn a_deeply_nested_reply_is_passed_on() {
    let deep = format!("{}{}", "[".repeat(50_000), "]".repeat(50_000));
    let reply = format!(r#"{{"a":{deep},"broadcast":true}}"#);
    assert_eq!(told(&reply), format!(r#"home 1: {{"a":{deep}}}"#));
    let nested = format!(r#"{{"n":1,"broadcast":{{"booking_id":{deep}}}}}"#);
    assert_eq!(
        told(&nested),
        r#"Misshapen(Kind { member: "broadcast.booking_id", found: Array, expected: "a string" })"#
    );
}

#[test]
fn a_plan_never_prints_its_payload() {
    let printed = format!(
        "{:?}",
        plan(r#"{"text":"sesame","broadcast":true,"sidewire":{"join":["thread:42"]}}"#).unwrap()
    );
    assert!(printed.contains("Home"), "{printed}");
    assert!(printed.contains("thread:42"), "{printed}");
    assert!(!printed.contains("sesame"), "{printed}");
}

proptest! {
    #[test]
    fn no_broadcast_and_no_sidewire_makes_the_plan_panic(
        broadcast in any::<String>(), sidewire in any::<String>(), pick in 0_usize..8
    ) {
        let quoted = [
            serde_json::json!(broadcast),
            serde_json::json!({ broadcast.clone(): true }),
            serde_json::json!({ "booking_id": broadcast }),
            serde_json::json!({ "connection_id": broadcast }),
            serde_json::json!({ "channel": broadcast }),
            serde_json::json!({ "user_id": broadcast }),
            serde_json::json!({ "exclude_sender": true, broadcast.clone(): sidewire }),
            serde_json::json!([broadcast, sidewire]),
        ];
        let reply = serde_json::json!({ "n": 1, "broadcast": quoted[pick], "sidewire": null });
        if let Ok(plan) = plan(&reply.to_string()) {
            assert_eq!(plan.payload.as_deref(), Some(br#"{"n":1}"#.as_slice()));
        }
    }
}
