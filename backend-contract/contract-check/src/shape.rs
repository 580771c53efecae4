//! The members of a reply that are for the proxy: what is wrong with their shape, in words. Pure.

use std::collections::BTreeMap;

use backend_contract::{BROADCAST, Broadcast, BroadcastTo, Control, SIDEWIRE};
use serde_json::value::RawValue;

/// The most channels of one connection.
const CHANNELS: usize = 200;

/// A reply's members for the proxy: `None` where a member is not there.
#[derive(Debug, Default)]
pub(crate) struct Shape {
    pub(crate) broadcast: Option<Result<(), String>>,
    pub(crate) sidewire: Option<Result<(), String>>,
    /// How much of the reply they are: clients do not get it.
    pub(crate) bytes: usize,
}

impl Shape {
    pub(crate) fn of(reply: &RawValue) -> Self {
        let members = serde_json::from_str::<BTreeMap<String, Box<RawValue>>>(reply.get());
        let members = members.unwrap_or_default();
        let given = |name| members.get(name).filter(|value| value.get() != "null");
        let ours = members
            .iter()
            .filter(|(name, _)| [BROADCAST, SIDEWIRE].contains(&name.as_str()));
        Self {
            bytes: ours
                .map(|(name, value)| name.len() + value.get().len() + "\"\":,".len())
                .sum(),
            broadcast: given(BROADCAST).map(|value| broadcast(value)),
            sidewire: given(SIDEWIRE).map(|value| control(value)),
        }
    }
}

fn broadcast(value: &RawValue) -> Result<(), String> {
    let text = value.get();
    let parsed = serde_json::from_str(text);
    match parsed.ok().filter(|_| !text.starts_with('[')) {
        Some(Broadcast::Home(_)) => Ok(()),
        Some(Broadcast::To(to)) => named(&to),
        None => Err(format!(
            "`broadcast` is {}, but must be true, false, null or an object with one of \
             booking_id, channel, user_id, connection_id (strings), exclude_sender and volatile \
             (booleans)",
            shown(text)
        )),
    }
}

fn named(to: &BroadcastTo) -> Result<(), String> {
    let names = [&to.booking_id, &to.channel, &to.user_id, &to.connection_id];
    match names.into_iter().flatten().count() {
        0 if to.exclude_sender.or(to.volatile).is_none() => {
            return Err("`broadcast` names nobody: {}".to_owned());
        }
        0 | 1 => {}
        _ => return Err("`broadcast` names more than one audience".to_owned()),
    }
    for (name, value) in [("booking_id", &to.booking_id), ("channel", &to.channel)] {
        if value.as_deref().is_some_and(|value| !is_plain_word(value)) {
            return Err(format!(
                "`broadcast.{name}` is {}",
                not_plain(value.as_deref())
            ));
        }
    }
    let others = [
        ("user_id", &to.user_id, 256),
        ("connection_id", &to.connection_id, 128),
    ];
    for (name, value, limit) in others {
        if value
            .as_deref()
            .is_some_and(|value| !is_visible(value, limit))
        {
            return Err(format!(
                "`broadcast.{name}` is not 1 to {limit} visible ASCII characters"
            ));
        }
    }
    Ok(())
}

/// Judges a `sidewire` member.
pub(crate) fn control(value: &RawValue) -> Result<(), String> {
    let text = value.get();
    let parsed = serde_json::from_str::<Control>(text);
    let Some(control) = parsed.ok().filter(|_| text.starts_with('{')) else {
        return Err(format!(
            "`sidewire` is {}, but must be an object of nothing but `join` and `leave` (arrays of \
             strings) and `close` (boolean)",
            shown(text)
        ));
    };
    channels(&control)
}

/// Judges the channels of a `sidewire` member.
pub(crate) fn channels(control: &Control) -> Result<(), String> {
    let join = control.join.as_deref().unwrap_or_default();
    let leave = control.leave.as_deref().unwrap_or_default();
    if let Some(bad) = join.iter().chain(leave).find(|name| !is_plain_word(name)) {
        return Err(format!(
            "a channel of `sidewire` is {}",
            not_plain(Some(bad))
        ));
    }
    if join.len() > CHANNELS {
        return Err(format!("`sidewire.join` has over {CHANNELS} channels"));
    }
    Ok(())
}

fn not_plain(name: Option<&str>) -> String {
    let name = shown(name.unwrap_or_default());
    format!("`{name}`, but a name is 1 to 128 of A-Z a-z 0-9 . _ : - and not `.` or `..`")
}

/// Says whether this is a booking's or a channel's name.
pub(crate) fn is_plain_word(text: &str) -> bool {
    let good = |c: char| c.is_ascii_alphanumeric() || "._:-".contains(c);
    (1..=128).contains(&text.len()) && text != "." && text != ".." && text.chars().all(good)
}

/// Says whether this is a user's, an organisation's or a connection's id.
pub(crate) fn is_visible(text: &str, limit: usize) -> bool {
    (1..=limit).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// The beginning of a text.
pub(crate) fn shown(text: &str) -> String {
    let mut characters = text.chars();
    let mut shown: String = characters.by_ref().take(60).collect();
    if characters.next().is_some() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use backend_contract::examples;

    use super::*;

    fn shape(reply: &str) -> Shape {
        Shape::of(serde_json::from_str(reply).unwrap())
    }

    #[test]
    fn the_contracts_own_examples_are_of_its_shape() {
        for example in [
            examples::REPLY_TO_ALL,
            examples::REPLY_TO_OTHERS,
            examples::REPLY_TO_BOOKING,
            examples::REPLY_TO_CHANNEL,
            examples::REPLY_TO_USER,
            examples::REPLY_TO_CONNECTION,
        ] {
            assert_eq!(shape(example).broadcast, Some(Ok(())), "{example}");
        }
        for example in [examples::REPLY_WITH_COMMANDS, examples::REPLY_WITH_CLOSE] {
            assert_eq!(shape(example).sidewire, Some(Ok(())), "{example}");
        }
        let neither = shape(r#"{"broadcast":null,"sidewire":null}"#);
        assert!(neither.broadcast.is_none() && neither.sidewire.is_none());
    }

    #[test]
    fn wrong_shapes_are_named() {
        for (broadcast, word) in [
            (r#""all""#, "must be"),
            ("[]", "must be"),
            ("{}", "nobody"),
            (r#"{"to":"x"}"#, "must be"),
            (r#"{"booking_id":7}"#, "must be"),
            (r#"{"booking_id":"7","user_id":"a"}"#, "more than one"),
            (r#"{"channel":"a#b"}"#, "broadcast.channel"),
            (r#"{"user_id":""}"#, "broadcast.user_id"),
        ] {
            let problem = shape(&format!(r#"{{"broadcast":{broadcast}}}"#)).broadcast;
            let problem = problem.unwrap().unwrap_err();
            assert!(problem.contains(word), "{broadcast}: {problem}");
        }
        for control in [
            r#"{"join":"a"}"#,
            r#"{"join":["a b"]}"#,
            "[]",
            "1",
            r#"{"close":1}"#,
        ] {
            let shape = shape(&format!(r#"{{"sidewire":{control}}}"#));
            assert!(shape.sidewire.unwrap().is_err(), "{control}");
        }
    }
}
