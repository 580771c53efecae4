//! The plan of any reply, against a second reading of the contract.

use std::collections::BTreeSet;

use proptest::collection::{hash_map, vec};
use proptest::prelude::{Just, Strategy, any, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use super::{Audience, Plan};
use crate::connection::Home;
use crate::ids::BookingId;

fn home() -> Home {
    Home::Booking(BookingId::parse("mine").unwrap())
}

fn scalar() -> impl Strategy<Value = Value> {
    let word = select(&["1", "thread:42", "", "..", "a b", "é", "abc=", "#"][..]);
    prop_oneof![
        4 => word.prop_map(Value::from),
        3 => any::<bool>().prop_map(Value::from),
        1 => Just(Value::Null),
        1 => Just(json!(7)),
        1 => Just(json!({})),
    ]
}

/// What a backend may take for a `broadcast`.
fn broadcast() -> impl Strategy<Value = Value> {
    let names = [
        "booking_id",
        "channel",
        "user_id",
        "connection_id",
        "exclude_sender",
        "to",
    ];
    let name = select(&["exclude_sender"][..]).boxed();
    let name = prop_oneof![1 => name, 3 => select(names.to_vec())];
    let object = hash_map(name.prop_map(str::to_owned), scalar(), 0..3);
    let object = object.prop_map(Value::from_iter);
    prop_oneof![4 => object, 2 => scalar(), 1 => vec(scalar(), 0..3).prop_map(Value::from)]
}

/// What a backend may take for a `sidewire`.
fn sidewire() -> impl Strategy<Value = Value> {
    let channels = vec(select(&["a", "a", "thread:42", "..", ""][..]), 0..3).prop_map(Value::from);
    let value = prop_oneof![3 => channels, 2 => scalar()];
    let name = select(&["join", "leave", "close", "drop"][..]).prop_map(str::to_owned);
    let object = hash_map(name, value, 0..4).prop_map(Value::from_iter);
    prop_oneof![4 => object, 1 => scalar(), 1 => vec(scalar(), 0..3).prop_map(Value::from)]
}

fn is_word(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._:-".contains(c);
    !matches!(text, "" | "." | "..") && text.len() <= 128 && text.chars().all(plain)
}

fn is_visible(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_graphic())
}

/// The audience in words, as the contract has it; `None` where it breaks the contract.
fn expected_audience(broadcast: &Value) -> Option<String> {
    let members = match broadcast {
        Value::Null | Value::Bool(false) => return Some("sender".to_owned()),
        Value::Bool(true) => return Some("home mine".to_owned()),
        Value::Object(members) => members,
        _ => return None,
    };
    let but_sender = match members.get("exclude_sender") {
        None | Some(Value::Null) => "",
        Some(Value::Bool(true)) => " but the sender",
        Some(Value::Bool(false)) => " with the sender",
        Some(_) => return None,
    };
    let mut named = Vec::new();
    for (name, value) in members.iter().filter(|(name, _)| *name != "exclude_sender") {
        let (kind, is_good): (_, fn(&str) -> bool) = match name.as_str() {
            "booking_id" => ("home", is_word),
            "channel" => ("channel", is_word),
            "user_id" => ("user", is_visible),
            "connection_id" => ("connection", is_visible),
            _ => return None,
        };
        match value {
            Value::Null => {}
            Value::String(text) if is_good(text) => named.push(format!("{kind} {text}")),
            _ => return None,
        }
    }
    let who = match &named[..] {
        [] if but_sender.is_empty() => return None,
        [] => "home mine",
        [one] => one,
        _ => return None,
    };
    Some(format!(
        "{who}{}",
        but_sender.trim_end_matches(" with the sender")
    ))
}

fn told(plan: &Plan) -> String {
    let who = match &plan.audience {
        Audience::Sender => return "sender".to_owned(),
        Audience::Home(home) => format!("home {}", home.key()),
        Audience::Channel(channel) => format!("channel {channel}"),
        Audience::User(user) => format!("user {user}"),
        Audience::Connection(id) => format!("connection {id}"),
        Audience::Connections(_) | Audience::Everyone => {
            panic!("no reply can mean several connections or everyone")
        }
    };
    let excluded = if plan.exclude_sender {
        " but the sender"
    } else {
        ""
    };
    format!("{who}{excluded}")
}

/// Joins, leaves and `close`; `None` where they break the contract.
fn expected_control(sidewire: &Value) -> Option<(BTreeSet<String>, BTreeSet<String>, bool)> {
    let members = match sidewire {
        Value::Null => return Some(Default::default()),
        Value::Object(members) => members,
        _ => return None,
    };
    let channels = |name| match members.get(name) {
        None | Some(Value::Null) => Some(BTreeSet::new()),
        Some(Value::Array(names)) => {
            let name = |name: &Value| {
                name.as_str()
                    .filter(|name| is_word(name))
                    .map(str::to_owned)
            };
            names.iter().map(name).collect()
        }
        Some(_) => None,
    };
    let close = match members.get("close") {
        None | Some(Value::Null) => false,
        Some(Value::Bool(close)) => *close,
        Some(_) => return None,
    };
    let known = |name: &String| ["join", "leave", "close"].contains(&name.as_str());
    let control = (channels("join")?, channels("leave")?, close);
    members.keys().all(known).then_some(control)
}

proptest! {
    #[test]
    fn a_reply_is_followed_exactly_as_the_contract_says(
        broadcast in broadcast(),
        sidewire in sidewire(),
        others in vec(("[a-z\"]{0,3}", any::<f64>()), 0..4),
        (first, second) in any::<(Index, Index)>(),
    ) {
        let written = |name: &str, value: &Value| format!("{} : {value}", json!(name));
        let mut members: Vec<_> = others.iter().map(|(name, value)| written(name, &json!(value))).collect();
        let left = members.clone();
        members.insert(first.index(members.len() + 1), written("broadcast", &broadcast));
        members.insert(second.index(members.len() + 1), written("sidewire", &sidewire));
        let reply = format!("{{{}}}", members.join(","));
        let plan = Plan::from_reply(serde_json::from_str(&reply).unwrap(), &home()).ok();
        let expected = expected_audience(&broadcast).zip(expected_control(&sidewire));
        let expected = expected.map(|(audience, (join, leave, close))| {
            let payload = (!left.is_empty()).then(|| format!("{{{}}}", left.join(",")));
            (audience, payload, join, leave, close)
        });
        let plan = plan.map(|plan| {
            let names = |channels: BTreeSet<_>| channels.iter().map(ToString::to_string).collect();
            let names: fn(BTreeSet<crate::ids::ChannelName>) -> BTreeSet<String> = names;
            let audience = told(&plan);
            let payload = plan.payload.map(|payload| String::from_utf8(payload.to_vec()).unwrap());
            (audience, payload, names(plan.join), names(plan.leave), plan.close)
        });
        prop_assert_eq!(plan, expected, "{}", reply);
    }
}
