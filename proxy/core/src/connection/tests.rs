use std::time::Duration;

use proptest::prelude::{any, proptest};

use super::{Connection, Home, Times, channel_key, record_key};
use crate::auth::token::Expiry;
use crate::ids::{BookingId, ChannelName, ConnectionId, ConnectionType, UserId};
use crate::time::EpochMs;

fn id() -> ConnectionId {
    ConnectionId::parse("TXzPWdnOjoECGjA=").unwrap()
}

fn connection(home: Home) -> Connection {
    Connection {
        id: id(),
        kind: ConnectionType::Chat,
        home,
        user: None,
        org: None,
        token: None,
        expiry: None,
        times: Times {
            created_at: EpochMs(1),
            ttl: 2,
        },
        wants: crate::connection::Wants::default(),
    }
}

#[test]
fn each_kind_of_home_has_its_own_partition() {
    for (home, key) in [
        (Home::Booking(BookingId::parse("room:7").unwrap()), "room:7"),
        (Home::User(UserId::parse("u1").unwrap()), "user#u1"),
        (Home::User(UserId::parse("a#b|c").unwrap()), "user#a#b|c"),
        (Home::Feed, "feed#"),
        (Home::Own(id()), "connection#TXzPWdnOjoECGjA="),
    ] {
        assert_eq!(home.key(), key);
        assert_eq!(Home::parse(key), Some(home));
    }
}

#[test]
fn a_connection_that_is_alone_at_home_lives_in_its_record() {
    assert_eq!(Home::Own(id()).key(), record_key(&id()));
}

#[test]
fn partitions_of_something_else_are_no_homes() {
    for key in [
        "",
        ".",
        "a b",
        "user#",
        "user#a b",
        "feed#x",
        "connection#",
        "channel#thread:42",
        "greeting#TXzPWdnOjoECGjA=",
        "#",
    ] {
        assert_eq!(Home::parse(key), None, "{key}");
    }
}

#[test]
fn only_a_bookings_home_has_a_booking() {
    let booking = BookingId::parse("7").unwrap();
    let mut connection = connection(Home::Booking(booking.clone()));
    assert_eq!(connection.booking(), Some(&booking));
    for home in [
        Home::Feed,
        Home::Own(id()),
        Home::User(UserId::parse("7").unwrap()),
    ] {
        connection.home = home;
        assert_eq!(connection.booking(), None, "{:?}", connection.home);
    }
}

#[test]
fn a_row_may_go_when_the_life_that_began_with_it_is_over() {
    let times = Times::starting(EpochMs(1_708_326_702_999), Duration::from_secs(7200));
    assert_eq!(times.created_at, EpochMs(1_708_326_702_999));
    assert_eq!(times.ttl, 1_708_333_902);
}

#[test]
fn a_channel_has_a_partition_of_its_own() {
    let key = |name| channel_key(&ChannelName::parse(name).unwrap());
    assert_eq!(key("thread:42"), "channel#thread:42");
    // Not even a channel that is named like a partition of another kind is one.
    for name in ["user", "feed", "connection", "channel", "1"] {
        assert_eq!(key(name), format!("channel#{name}"));
        assert_eq!(Home::parse(&key(name)), None);
    }
}

proptest! {
    /// Nobody can name another kind of partition by naming a booking.
    #[test]
    fn a_booking_id_is_taken_exactly_by_its_rule(text in "[A-Za-z0-9._:/# %é-]{0,6}|\\PC{0,4}|[a-z]{126,130}") {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | ':' | '-');
        let good = (1..=128).contains(&text.chars().count())
            && text.chars().all(plain)
            && text != "." && text != "..";
        let parsed = BookingId::parse(&text);
        assert_eq!(parsed.is_some(), good, "{text:?}");
        if let Some(booking) = parsed {
            assert_eq!(booking.as_str(), text);
            let home = Home::Booking(booking);
            assert!(!home.key().contains('#'));
            assert_eq!(Home::parse(&home.key()), Some(home));
        }
    }

    #[test]
    fn a_key_that_is_read_is_written_back_the_same(key in any::<String>()) {
        if let Some(home) = Home::parse(&key) {
            assert_eq!(home.key(), key);
        }
    }

    /// Whatever a backend calls a channel, its rows are no home's and no connection's.
    #[test]
    fn a_channels_partition_is_nobodys_home(
        name in "[A-Za-z0-9._:-]{1,128}", other in "[!-~]{1,128}",
    ) {
        if let Some(channel) = ChannelName::parse(&name) {
            let key = channel_key(&channel);
            assert_eq!(Home::parse(&key), None, "{key}");
            assert_eq!(BookingId::parse(&key), None, "{key}");
            let connection = ConnectionId::parse(&other).unwrap();
            assert_ne!(key, record_key(&connection));
            assert_ne!(key, Home::User(UserId::parse(&other).unwrap()).key());
            assert_ne!(Some(key.clone()), BookingId::parse(&other).map(|id| Home::Booking(id).key()));
            assert_eq!(key == format!("channel#{other}"), name == other, "one name, one partition");
        }
    }

    #[test]
    fn every_users_home_is_found_again(user in "[!-~]{1,256}") {
        let home = Home::User(UserId::parse(&user).unwrap());
        assert_eq!(Home::parse(&home.key()), Some(home));
    }
}

#[test]
fn of_two_tokens_the_one_that_expires_later_is_newer() {
    let with = |expiry: Option<u64>| Connection {
        expiry: expiry.map(Expiry),
        ..connection(Home::Feed)
    };
    assert!(with(Some(2)).has_newer_token_than(&with(Some(1))));
    assert!(!with(Some(1)).has_newer_token_than(&with(Some(1))));
    assert!(!with(Some(1)).has_newer_token_than(&with(Some(2))));
    // Where one does not say it, nobody knows.
    assert!(!with(Some(1)).has_newer_token_than(&with(None)));
    assert!(!with(None).has_newer_token_than(&with(Some(1))));
}
