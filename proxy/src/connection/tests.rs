use proptest::prelude::{any, proptest};

use super::{Connection, Home, record_key};
use crate::ids::{BookingId, ConnectionId, ConnectionType, UserId};

fn id() -> ConnectionId {
    ConnectionId::parse("TXzPWdnOjoECGjA=").unwrap()
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
    let mut connection = Connection {
        id: id(),
        kind: ConnectionType::Chat,
        home: Home::Booking(booking.clone()),
        user: None,
        org: None,
        token: None,
    };
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

    #[test]
    fn every_users_home_is_found_again(user in "[!-~]{1,256}") {
        let home = Home::User(UserId::parse(&user).unwrap());
        assert_eq!(Home::parse(&home.key()), Some(home));
    }
}
