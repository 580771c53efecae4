use std::time::Duration;

use bytes::Bytes;
use serde_json::value::RawValue;

use super::{CONNECTIONS, QueueRequest, bodies, delay};
use crate::ids::ConnectionId;
use crate::plan::Audience;
use crate::publish::request::{Action, RequestError};

fn parse(text: &str) -> Result<QueueRequest, RequestError> {
    QueueRequest::parse(&RawValue::from_string(text.to_owned()).unwrap())
}

fn ids(count: usize) -> Vec<ConnectionId> {
    let ids = (0..count).map(|number| ConnectionId::parse(&format!("c{number}=")));
    ids.map(Option::unwrap).collect()
}

#[test]
fn what_is_written_is_read_back() {
    let three = ids(3);
    let to: Vec<_> = three.iter().collect();
    for action in [
        Action::Publish(Bytes::from(r#"{ "n":1.10, "text":"\u00fc" }"#)),
        Action::Disconnect,
    ] {
        let [body] = &bodies(&action, &to, 2)[..] else {
            panic!("one message")
        };
        let read = parse(body).unwrap();
        assert_eq!((read.request.action, read.attempt), (action, 2));
        assert_eq!(read.request.to, Audience::Connections(three.clone()));
    }
    assert_eq!(
        bodies(&Action::Publish(Bytes::from("1")), &to[..1], 1),
        [r#"{"action":"publish","to":{"connection_ids":["c0="]},"data":1,"attempt":1}"#]
    );
}

#[test]
fn a_message_names_a_thousand_connections_at_most() {
    let many = ids(CONNECTIONS + 1);
    let to: Vec<_> = many.iter().collect();
    let bodies = bodies(&Action::Disconnect, &to, 1);
    let counts = bodies
        .iter()
        .map(|body| match parse(body).unwrap().request.to {
            Audience::Connections(ids) => ids.len(),
            other => panic!("{other:?}"),
        });
    assert_eq!(counts.collect::<Vec<_>>(), [CONNECTIONS, 1]);
    let list = many
        .iter()
        .map(|id| format!("\"{id}\""))
        .collect::<Vec<_>>();
    let all = format!(
        r#"{{"action":"disconnect","to":{{"connection_ids":[{}]}},"attempt":1}}"#,
        list.join(",")
    );
    assert_eq!(parse(&all), Err(RequestError::Name));
}

#[test]
fn a_request_of_a_backend_is_its_first_attempt() {
    let first = parse(r#"{"action":"publish","to":{"booking_id":"1"},"data":1}"#).unwrap();
    assert_eq!(first.attempt, 0);
    for (text, error) in [
        (
            r#"{"action":"publish","to":{"connection_ids":["a="]},"data":1}"#,
            RequestError::UnknownTo,
        ),
        (
            r#"{"action":"publish","to":{"booking_id":"1"},"data":1,"attempt":1}"#,
            RequestError::Member,
        ),
        (
            r#"{"action":"publish","to":{"connection_ids":["a="]},"attempt":1}"#,
            RequestError::Action,
        ),
        (
            r#"{"action":"connections","to":{"connection_ids":["a="]},"attempt":1}"#,
            RequestError::Action,
        ),
        (
            r#"{"action":"disconnect","to":{"connection_ids":[""]},"attempt":1}"#,
            RequestError::Name,
        ),
    ] {
        assert_eq!(parse(text), Err(error), "{text}");
    }
}

#[test]
fn five_attempts_are_made_ever_later() {
    let delays = [1, 2, 3, 4, 5, 6].map(delay);
    assert_eq!(delays, [5, 15, 45, 120, 300, 0].map(Duration::from_secs));
    for (attempt, given_up) in [(0, false), (5, false), (6, true), (u32::MAX, true)] {
        let body = format!(
            r#"{{"action":"disconnect","to":{{"connection_ids":[]}},"attempt":{attempt}}}"#
        );
        assert_eq!(parse(&body).unwrap().is_given_up(), given_up, "{attempt}");
    }
}
