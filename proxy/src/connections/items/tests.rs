use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use aws_sdk_dynamodb::types::AttributeValue;

use bytes::Bytes;

use super::{
    Item, Times, WaitingFrames, channel, delete, home, names, put, read_channels, read_membership,
    read_record, read_waiting, record, waiting,
};
use proxy_core::auth::token::Expiry;
use proxy_core::connection::{Connection, Home};
use proxy_core::ids::{BookingId, ChannelName, ConnectionId, ConnectionType, OrgId, Token, UserId};
use proxy_core::membership::Membership;
use proxy_core::time::EpochMs;

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
        expiry: None,
        times: times(),
        wants: proxy_core::connection::Wants::default(),
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

fn channels(names: &[&str]) -> BTreeSet<ChannelName> {
    let names = names.iter().map(|name| ChannelName::parse(name).unwrap());
    names.collect()
}

/// The record of a connection in no channel.
fn record_of(connection: &Connection) -> Item {
    record(connection, &channels(&[]), NOW)
}

#[track_caller]
fn check(item: &Item, expected: &[(&str, &str)]) {
    let written: BTreeMap<&str, String> = item
        .iter()
        .map(|(name, value)| {
            let value = match value {
                AttributeValue::S(text) => format!("S {text}"),
                AttributeValue::N(number) => format!("N {number}"),
                AttributeValue::Ss(texts) => format!("SS {}", texts.join(" ")),
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
        &home(&ann().home, &ann()),
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
fn a_channels_row_is_as_thin_and_as_old_as_its_connection() {
    let mut later = ann();
    later.times = Times::starting(EpochMs(NOW.0 + 5_000), Duration::from_secs(7_200));
    check(
        &channel(&ChannelName::parse("thread:42").unwrap(), &later, NOW),
        &[
            ("booking_id", "S channel#thread:42"),
            ("connection_id", "S TXzPWdnOjoECGjA="),
            ("connection_type", "S chat"),
            ("created_at", "N 1708326707"),
            ("created_at_ms", "N 1708326707999"),
            ("since_ms", "N 1708326702999"),
            ("ttl", "N 1708333907"),
        ],
    );
}

/// It stands in each of them, so that a broadcast need not ask for it.
#[test]
fn a_tokens_expiry_stands_in_every_row_and_is_read_back() {
    let expiring = Connection {
        expiry: Some(Expiry(1_708_330_000)),
        ..ann()
    };
    let rows = [
        home(&ann().home, &expiring),
        channel(&ChannelName::parse("a").unwrap(), &expiring, NOW),
        record_of(&expiring),
    ];
    for item in rows {
        assert_eq!(
            item["token_exp"],
            AttributeValue::N("1708330000".to_owned())
        );
        assert_eq!(read_membership(&item).unwrap().expiry, expiring.expiry);
    }
    let read = read_record(&ann().id, &record_of(&expiring)).unwrap();
    assert_eq!(read, expiring);
}

#[test]
fn a_record_names_the_channels_that_it_is_in() {
    let item = record(&ann(), &channels(&["thread:42", "a", "thread:42"]), NOW);
    let named = AttributeValue::Ss(vec!["a".to_owned(), "thread:42".to_owned()]);
    assert_eq!(item["channels"], named);
    assert_eq!(read_channels(&item), channels(&["a", "thread:42"]));
    assert_eq!(read_record(&ann().id, &item).unwrap(), ann());
    // All else is as it is without.
    let mut without = item.clone();
    without.remove("channels");
    assert_eq!(without, record_of(&ann()));
    assert!(read_channels(&without).is_empty());
}

#[test]
fn channels_of_another_shape_are_none() {
    assert!(read_channels(&Item::new()).is_empty());
    for foreign in [
        AttributeValue::S("a".to_owned()),
        AttributeValue::L(vec![AttributeValue::S("a".to_owned())]),
        AttributeValue::Ns(vec!["1".to_owned()]),
        AttributeValue::Null(true),
        AttributeValue::Ss(Vec::new()),
        AttributeValue::Ss(vec![
            String::new(),
            "a b".to_owned(),
            "channel#a".to_owned(),
        ]),
    ] {
        let item = Item::from([("channels".to_owned(), foreign.clone())]);
        assert!(read_channels(&item).is_empty(), "{foreign:?}");
    }
    let mixed = AttributeValue::Ss(vec!["é".to_owned(), "a".to_owned(), "..".to_owned()]);
    let item = Item::from([("channels".to_owned(), mixed)]);
    assert_eq!(read_channels(&item), channels(&["a"]));
}

#[test]
fn a_batch_puts_whole_items_and_deletes_by_key() {
    let item = home(&ann().home, &ann());
    let write = put(item.clone()).unwrap();
    assert_eq!(write.put_request().unwrap().item(), &item);
    assert!(write.delete_request().is_none());
    let write = delete("channel#a", &ann().id).unwrap();
    assert!(write.put_request().is_none());
    check(
        write.delete_request().unwrap().key(),
        &[
            ("booking_id", "S channel#a"),
            ("connection_id", "S TXzPWdnOjoECGjA="),
        ],
    );
}

#[test]
fn a_set_of_names_is_written_in_order() {
    let written = AttributeValue::Ss(vec!["a".to_owned(), "b".to_owned()]);
    assert_eq!(names(&channels(&["b", "a"])), written);
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
    check(&record(&ann(), &channels(&[]), accepted_at), &known);
    let mut unknown = common.to_vec();
    unknown.extend([
        ("connection_type", "S notification"),
        ("home", "S connection#TXzPWdnOjoECGjA="),
    ]);
    check(&record(&nobody(), &channels(&[]), accepted_at), &unknown);
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
            let item = record_of(&connection);
            assert_eq!(read_record(&connection.id, &item).unwrap(), connection);
        }
    }
}

#[test]
fn a_record_of_somebody_else_is_no_connection() {
    let good = record_of(&ann());
    for (name, value) in [
        ("connection_type", Some("visitor")),
        ("connection_type", None),
        ("home", Some("channel#thread:42")),
        ("home", Some("")),
        ("home", None),
        ("created_at_ms", Some("1708326702999")),
        ("created_at_ms", None),
        ("ttl", Some("soon")),
        ("ttl", None),
    ] {
        let mut item = good.clone();
        item.remove(name);
        if let Some(value) = value {
            item.insert(name.to_owned(), AttributeValue::S(value.to_owned()));
        }
        let error = read_record(&ann().id, &item).unwrap_err();
        let what = match name {
            "created_at_ms" | "ttl" => "created_at_ms or ttl",
            name => name,
        };
        let expected = format!("table: the row of TXzPWdnOjoECGjA= is not one of ours ({what})");
        assert_eq!(error.to_string(), expected, "{value:?}");
    }
}

#[test]
fn an_audiences_row_is_read_by_what_a_broadcast_asks_for() {
    let mut item = home(&ann().home, &ann());
    item.retain(|name, _| {
        ["booking_id", "connection_id", "created_at_ms"].contains(&name.as_str())
    });
    let row = Membership {
        partition: "1".to_owned(),
        id: ann().id,
        created_at: NOW,
        expiry: None,
        resume: false,
    };
    assert_eq!(read_membership(&item), Some(row));
    for missing in ["booking_id", "connection_id", "created_at_ms"] {
        let mut item = item.clone();
        item.remove(missing);
        assert_eq!(read_membership(&item), None, "{missing}");
    }
    for (name, value) in [
        ("booking_id", AttributeValue::N("1".to_owned())),
        ("connection_id", AttributeValue::S("a b".to_owned())),
        ("connection_id", AttributeValue::N("1".to_owned())),
        ("created_at_ms", AttributeValue::S("1".to_owned())),
        ("created_at_ms", AttributeValue::N("-1".to_owned())),
    ] {
        let mut item = item.clone();
        item.insert(name.to_owned(), value);
        assert_eq!(read_membership(&item), None, "{name}");
    }
}

#[test]
fn a_record_that_is_its_own_home_is_a_row_of_an_audience() {
    let item = record_of(&nobody());
    assert!(read_membership(&item).is_some());
}

#[test]
fn what_waits_is_read_back_in_order_and_as_it_was() {
    let frames = |texts: &[&'static str]| texts.iter().map(|text| Bytes::from(*text)).collect();
    let all = WaitingFrames {
        greeting: frames(&[r#"{ "b":1.10 }"#, "\"é\\u0000\""]),
        frames: frames(&["[]", "1"]),
    };
    let item = waiting(&ann().id, &all, 1_708_326_822, "tag");
    assert_eq!(read_waiting(&item), all);
    let text = |text: &str| AttributeValue::S(text.to_owned());
    assert_eq!(item["booking_id"], text("waiting#TXzPWdnOjoECGjA="));
    assert_eq!(item["connection_id"], text("TXzPWdnOjoECGjA="));
    assert_eq!(item["tag"], text("tag"));
    assert_eq!(item["bytes"], AttributeValue::N("25".to_owned()));
    assert_eq!(item["ttl"], AttributeValue::N("1708326822".to_owned()));
}

#[test]
fn an_item_of_another_shape_holds_no_frames() {
    assert!(read_waiting(&Item::new()).is_empty());
    let item = Item::from([("frames".to_owned(), AttributeValue::S("x".to_owned()))]);
    assert!(read_waiting(&item).is_empty());
}
