use super::{BookingId, ChannelName, ConnectionId, ConnectionType, Token, UserId};

#[test]
fn a_booking_id_or_a_channel_is_a_plain_word_of_up_to_128_characters() {
    let longest = "b".repeat(128);
    for good in ["1", "a.b", "2026:room_7-x", "...", longest.as_str()] {
        assert!(BookingId::parse(good).is_some(), "{good}");
        assert!(ChannelName::parse(good).is_some(), "{good}");
    }
    let too_long = "b".repeat(129);
    for bad in [
        "",
        ".",
        "..",
        "../1",
        "a/b",
        "a b",
        "1#2",
        "é",
        "a\0",
        "%2F",
        too_long.as_str(),
    ] {
        assert!(BookingId::parse(bad).is_none(), "{bad:?}");
        assert!(ChannelName::parse(bad).is_none(), "{bad:?}");
    }
}

#[test]
fn tokens_and_users_are_visible_ascii() {
    let longest = "t".repeat(4096);
    assert!(Token::parse(&longest).is_some());
    assert!(Token::parse(&format!("{longest}t")).is_none());
    for bad in ["", " ", "a b", "a\tb", "a\u{7f}", "é", "a\r\nX: y"] {
        assert!(Token::parse(bad).is_none(), "{bad:?}");
        assert!(UserId::parse(bad).is_none(), "{bad:?}");
        assert!(ConnectionId::parse(bad).is_none(), "{bad:?}");
    }
    assert!(UserId::parse(&"u".repeat(257)).is_none());
}

#[test]
fn a_token_never_prints_itself() {
    let token = Token::parse("sesame").unwrap();
    assert_eq!(format!("{token:?}"), "Token(…)");
    assert_eq!(token.reveal(), "sesame");
}

#[test]
fn a_connection_type_is_one_of_four_words() {
    for kind in ConnectionType::ALL {
        assert_eq!(ConnectionType::parse(kind.as_str()), Some(kind));
    }
    assert_eq!(ConnectionType::parse("Chat"), None);
    assert_eq!(ConnectionType::parse(""), None);
}
