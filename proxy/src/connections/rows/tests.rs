use std::collections::BTreeMap;
use std::time::Duration;

use aws_sdk_dynamodb::types::AttributeValue;

use super::{Item, Row, Times, greeting, home, read_greeting, read_record, record};
use crate::clock::EpochMs;
use crate::connection::{Connection, Home};
use crate::ids::{BookingId, ConnectionId, ConnectionType, OrgId, Token, UserId};

const NOW: EpochMs = EpochMs(1_708_326_702_999);

fn times() -> Times {
    Times::starting(NOW, Duration::from_secs(86_400))
}

fn ann() -> Connection {
    Connection {
        id: ConnectionId::parse("TXzPWdnOjoECGjA=").unwrap(),
        kind: ConnectionType::Chat,
        home: Home::Booking(BookingId::parse("1").unwrap()),
        user: UserId::parse("ann"),
        org: OrgId::parse("acme"),
        token: Token::parse("sesame"),
    }
}

fn nobody() -> Connection {
    Connection {
        home: Home::Own(ann().id),
        kind: ConnectionType::Notification,
        user: None,
        org: None,
        token: None,
        ..ann()
    }
}

#[track_caller]
fn check(item: &Item, expected: &[(&str, &str)]) {
    let written: BTreeMap<&str, String> = item
        .iter()
        .map(|(name, value)| {
            let value = match value {
                AttributeValue::S(text) => format!("S {text}"),
                AttributeValue::N(number) => format!("N {number}"),
                other => format!("{other:?}"),
            };
            (name.as_str(), value)
        })
        .collect();
    let expected: BTreeMap<&str, String> = expected
        .iter()
        .map(|(name, value)| (*name, (*value).to_owned()))
        .collect();
    assert_eq!(written, expected);
}

#[test]
fn a_home_row_is_thin() {
    check(
        &home(&ann().home, &ann(), times()),
        &[
            ("booking_id", "S 1"),
            ("connection_id", "S TXzPWdnOjoECGjA="),
            ("connection_type", "S chat"),
            ("created_at", "N 1708326702"),
            ("created_at_ms", "N 1708326702999"),
            ("ttl", "N 1708413102"),
        ],
    );
}

#[test]
fn a_record_holds_who_it_is_and_when_it_was_accepted() {
    let common = [
        ("booking_id", "S connection#TXzPWdnOjoECGjA="),
        ("connection_id", "S TXzPWdnOjoECGjA="),
        ("created_at", "N 1708326702"),
        ("created_at_ms", "N 1708326702999"),
        ("ttl", "N 1708413102"),
        ("accepted_at_ms", "N 1708326703500"),
    ];
    let accepted_at = EpochMs(1_708_326_703_500);
    let mut known = common.to_vec();
    known.extend([
        ("connection_type", "S chat"),
        ("home", "S 1"),
        ("user_id", "S ann"),
        ("org_id", "S acme"),
        ("token", "S sesame"),
    ]);
    check(&record(&ann(), times(), accepted_at), &known);
    let mut unknown = common.to_vec();
    unknown.extend([
        ("connection_type", "S notification"),
        ("home", "S connection#TXzPWdnOjoECGjA="),
    ]);
    check(&record(&nobody(), times(), accepted_at), &unknown);
}

#[test]
fn a_record_is_read_back_as_the_connection_it_was() {
    let homes = [
        Home::Booking(BookingId::parse("a:b").unwrap()),
        Home::User(UserId::parse("ann#1").unwrap()),
        Home::Feed,
        Home::Own(ann().id),
    ];
    for home in homes {
        for connection in [ann(), nobody()] {
            let connection = Connection {
                home: home.clone(),
                ..connection
            };
            let item = record(&connection, times(), NOW);
            assert_eq!(read_record(&connection.id, &item).unwrap(), connection);
        }
    }
}

#[test]
fn a_record_of_somebody_else_is_no_connection() {
    let good = record(&ann(), times(), NOW);
    for (name, value) in [
        ("connection_type", Some("visitor")),
        ("connection_type", None),
        ("home", Some("channel#thread:42")),
        ("home", Some("")),
        ("home", None),
    ] {
        let mut item = good.clone();
        item.remove(name);
        if let Some(value) = value {
            item.insert(name.to_owned(), AttributeValue::S(value.to_owned()));
        }
        let error = read_record(&ann().id, &item).unwrap_err();
        let expected = format!("table: the row of TXzPWdnOjoECGjA= is not one of ours ({name})");
        assert_eq!(error.to_string(), expected, "{value:?}");
    }
}

#[test]
fn an_audiences_row_is_read_by_what_a_broadcast_asks_for() {
    let mut item = home(&ann().home, &ann(), times());
    item.retain(|name, _| name == "connection_id" || name == "created_at_ms");
    let row = Row {
        partition: "1".to_owned(),
        id: ann().id,
        created_at: NOW,
    };
    assert_eq!(Row::read("1", &item), Some(row));
    for missing in ["connection_id", "created_at_ms"] {
        let mut item = item.clone();
        item.remove(missing);
        assert_eq!(Row::read("1", &item), None, "{missing}");
    }
    for (name, value) in [
        ("connection_id", AttributeValue::S("a b".to_owned())),
        ("connection_id", AttributeValue::N("1".to_owned())),
        ("created_at_ms", AttributeValue::S("1".to_owned())),
        ("created_at_ms", AttributeValue::N("-1".to_owned())),
    ] {
        let mut item = item.clone();
        item.insert(name.to_owned(), value);
        assert_eq!(Row::read("1", &item), None, "{name}");
    }
}

#[test]
fn a_record_that_is_its_own_home_is_a_row_of_an_audience() {
    let item = record(&nobody(), times(), NOW);
    assert!(Row::read(&nobody().home.key(), &item).is_some());
}

#[test]
fn a_greeting_is_read_back_in_order_and_as_it_was() {
    let frames = [r#"{ "b":1.10 }"#, "\"é\\u0000\"", "[]"];
    let item = greeting(
        &ann().id,
        &frames,
        Times::starting(NOW, Duration::from_secs(60)),
    );
    assert_eq!(read_greeting(&item), frames);
    assert_eq!(
        item["booking_id"],
        AttributeValue::S("greeting#TXzPWdnOjoECGjA=".to_owned())
    );
    assert_eq!(
        item["connection_id"],
        AttributeValue::S("TXzPWdnOjoECGjA=".to_owned())
    );
    assert_eq!(item["ttl"], AttributeValue::N("1708326762".to_owned()));
}

#[test]
fn a_greeting_of_another_shape_has_no_frames() {
    assert!(read_greeting(&Item::new()).is_empty());
    let item = Item::from([("frames".to_owned(), AttributeValue::S("x".to_owned()))]);
    assert!(read_greeting(&item).is_empty());
}
