use serde_json::json;

use super::{Handshake, HandshakeError};
use crate::event::{self, Connect, Event};
use crate::ids::ConnectionType;
use crate::settings::Admission;

type Pairs<'a> = &'a [(&'a str, &'a str)];

fn connect(query: Pairs<'_>, headers: Pairs<'_>) -> Connect {
    let map = |pairs: Pairs<'_>| {
        pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), json!(value)))
            .collect::<serde_json::Map<_, _>>()
    };
    let payload = json!({
        "requestContext": { "eventType": "CONNECT", "connectionId": "c=" },
        "queryStringParameters": map(query),
        "headers": map(headers),
    });
    match event::parse(&payload.to_string()) {
        Ok(Event::Connect(connect)) => connect,
        other => panic!("no connect event: {other:?}"),
    }
}

fn rules(anonymous_feed: bool) -> Admission {
    Admission {
        booking_required: vec![ConnectionType::Chat, ConnectionType::Booking],
        anonymous_feed,
        origins: None,
        needs_token: true,
    }
}

fn parse(query: Pairs<'_>, headers: Pairs<'_>) -> Result<Handshake, HandshakeError> {
    Handshake::parse(&connect(query, headers), &rules(false))
}

/// The handshake in a line: type, booking, token, subprotocol.
fn told(handshake: &Handshake) -> String {
    let booking = handshake.booking.as_ref().map_or("-", |id| id.as_str());
    let token = handshake.token.as_ref().map_or("-", |token| token.reveal());
    let subprotocol = handshake.subprotocol.as_deref().unwrap_or("-");
    let kind = handshake.kind.as_str();
    format!("{kind} {booking} {token} {subprotocol}")
}

#[track_caller]
fn check(query: Pairs<'_>, headers: Pairs<'_>, expected: &str) {
    let told = match parse(query, headers) {
        Ok(handshake) => told(&handshake),
        Err(error) => format!("{error:?}"),
    };
    assert_eq!(told, expected, "{query:?} {headers:?}");
}

#[test]
fn the_type_is_chat_unless_the_query_says_otherwise() {
    let with = |kind| [("type", kind), ("booking_id", "1"), ("token", "ann")];
    check(
        &[("booking_id", "1"), ("token", "ann")],
        &[],
        "chat 1 ann -",
    );
    check(&with("chat"), &[], "chat 1 ann -");
    check(&with("booking"), &[], "booking 1 ann -");
    check(&with("notification"), &[], "notification 1 ann -");
    check(&with("feed"), &[], "feed 1 ann -");
    for unknown in ["", "Chat", " chat", "chat,feed", "admin"] {
        check(&with(unknown), &[], "Type");
    }
}

#[test]
fn a_booking_is_needed_by_the_types_that_require_one() {
    for (kind, expected) in [
        ("chat", "NoBooking"),
        ("booking", "NoBooking"),
        ("notification", "notification - ann -"),
        ("feed", "feed - ann -"),
    ] {
        check(&[("type", kind), ("token", "ann")], &[], expected);
    }
    let other_rules = Admission {
        booking_required: vec![ConnectionType::Feed],
        ..rules(false)
    };
    let chat = connect(&[("token", "ann")], &[]);
    assert_eq!(
        told(&Handshake::parse(&chat, &other_rules).unwrap()),
        "chat - ann -"
    );
    let feed = connect(&[("type", "feed"), ("token", "ann")], &[]);
    assert_eq!(
        Handshake::parse(&feed, &other_rules),
        Err(HandshakeError::NoBooking)
    );
}

#[test]
fn a_booking_of_bad_form_is_refused_by_every_type() {
    let too_long = "b".repeat(129);
    for bad in [
        "",
        ".",
        "..",
        "../1",
        "a/b",
        "a%2Fb",
        "a b",
        "1#2",
        "é",
        too_long.as_str(),
    ] {
        for kind in ["chat", "booking", "notification", "feed"] {
            let query = [("type", kind), ("booking_id", bad), ("token", "ann")];
            check(&query, &[], "Booking");
        }
    }
    let longest = "b".repeat(128);
    let query = [("booking_id", longest.as_str()), ("token", "ann")];
    check(&query, &[], &format!("chat {longest} ann -"));
}

#[test]
fn the_token_is_the_querys_else_the_headers_else_the_subprotocols() {
    let query = [("booking_id", "1"), ("token", "q")];
    let bare = [("booking_id", "1")];
    let authorization = ("Authorization", "Bearer h");
    let offered = ("Sec-WebSocket-Protocol", "bearer, p");
    check(&query, &[authorization, offered], "chat 1 q bearer");
    check(&bare, &[authorization, offered], "chat 1 h bearer");
    check(&bare, &[offered], "chat 1 p bearer");
    check(&bare, &[authorization], "chat 1 h -");
    check(
        &bare,
        &[("Authorization", "Basic aDpw"), offered],
        "chat 1 p bearer",
    );
    check(&bare, &[], "Token");
}

#[test]
fn an_authorization_header_is_read_by_its_scheme_in_any_case() {
    for (header, expected) in [
        ("Bearer ann", "chat 1 ann -"),
        ("bearer ann", "chat 1 ann -"),
        ("BEARER   ann ", "chat 1 ann -"),
        ("Bearer", "Token"),
        ("Bearer ", "Token"),
        ("Bearer a b", "Token"),
        ("Bearerann", "Token"),
        ("ann", "Token"),
        ("Basic ann", "Token"),
    ] {
        check(
            &[("booking_id", "1")],
            &[("authorization", header)],
            expected,
        );
    }
}

#[test]
fn a_token_is_1_to_4096_visible_ascii_characters() {
    let (longest, too_long) = ("t".repeat(4096), "t".repeat(4097));
    let with = |token| [("booking_id", "1"), ("token", token)];
    check(&with(&longest), &[], &format!("chat 1 {longest} -"));
    for bad in [
        "",
        " ",
        "a b",
        "a\u{0}b",
        "a\r\nX-Evil: 1",
        "\u{7f}",
        "é",
        &too_long,
    ] {
        check(&with(bad), &[], "Token");
    }
}

#[test]
fn a_bad_token_is_not_replaced_by_one_from_elsewhere() {
    let headers = [("Authorization", "Bearer good")];
    check(&[("booking_id", "1"), ("token", "")], &headers, "Token");
    check(&[("booking_id", "1"), ("token", "a b")], &headers, "Token");
}

#[test]
fn the_first_subprotocol_offered_is_the_answer() {
    let query = [("booking_id", "1"), ("token", "q")];
    for (offered, answer) in [
        ("chat.v2", "chat.v2"),
        ("chat.v2, chat.v1", "chat.v2"),
        (" , ,chat.v1", "chat.v1"),
        ("bearer", "bearer"),
        ("bearer, p", "bearer"),
        ("chat.v1, bearer, p", "chat.v1"),
        ("", "-"),
        (" , ", "-"),
    ] {
        let headers = [("Sec-WebSocket-Protocol", offered)];
        check(&query, &headers, &format!("chat 1 q {answer}"));
    }
}

#[test]
fn only_a_leading_bearer_is_followed_by_a_token() {
    let query = [("booking_id", "1")];
    for (offered, expected) in [
        ("bearer, p", "chat 1 p bearer"),
        ("bearer,p,chat.v1", "chat 1 p bearer"),
        ("bearer", "Token"),
        ("bearer, ", "Token"),
        ("chat.v1, p", "Token"),
        ("chat.v1, bearer, p", "Token"),
        ("bearer, a b", "Token"),
    ] {
        check(&query, &[("sec-websocket-protocol", offered)], expected);
    }
}

#[test]
fn only_a_feed_without_a_booking_may_be_anonymous_and_only_where_allowed() {
    let told_by = |anonymous, query: Pairs<'_>| match Handshake::parse(
        &connect(query, &[]),
        &rules(anonymous),
    ) {
        Ok(handshake) => told(&handshake),
        Err(error) => format!("{error:?}"),
    };
    let feed = [("type", "feed")];
    assert_eq!(told_by(false, &feed), "Token");
    assert_eq!(told_by(true, &feed), "feed - - -");
    assert_eq!(
        told_by(true, &[("type", "feed"), ("token", "ann")]),
        "feed - ann -"
    );
    assert_eq!(
        told_by(true, &[("type", "feed"), ("token", "a b")]),
        "Token"
    );
    assert_eq!(
        told_by(true, &[("type", "feed"), ("booking_id", "1")]),
        "Token"
    );
    assert_eq!(told_by(true, &[("type", "notification")]), "Token");
    assert_eq!(
        told_by(true, &[("type", "chat"), ("booking_id", "1")]),
        "Token"
    );
}

#[test]
fn parameters_that_are_nobodys_are_ignored() {
    let query = [
        ("booking_id", "1"),
        ("token", "ann"),
        ("utm_source", "mail"),
    ];
    check(&query, &[("Cookie", "token=other")], "chat 1 ann -");
}

#[test]
fn a_handshake_never_prints_its_token() {
    let handshake = parse(&[("booking_id", "1"), ("token", "sesame")], &[]).unwrap();
    assert!(!format!("{handshake:?}").contains("sesame"));
}

#[test]
fn a_page_of_another_origin_is_refused_before_anything_else() {
    let allowed = Admission {
        origins: crate::auth::origin::Origins::parse("https://app.example"),
        ..rules(false)
    };
    let asked = |query: Pairs<'_>, headers: Pairs<'_>| {
        Handshake::parse(&connect(query, headers), &allowed).map(|handshake| told(&handshake))
    };
    let query = [("booking_id", "1"), ("token", "ann")];
    let welcome = Ok("chat 1 ann -".to_owned());
    assert_eq!(asked(&query, &[("Origin", "https://app.example")]), welcome);
    assert_eq!(asked(&query, &[]), welcome, "no browser");
    for (name, value) in [
        ("Origin", "https://evil.example"),
        ("origin", "null"),
        ("Origin", ""),
    ] {
        let refused = Err(HandshakeError::Origin);
        assert_eq!(asked(&query, &[(name, value)]), refused, "{value}");
        assert_eq!(asked(&[("type", "voice")], &[(name, value)]), refused);
    }
}

#[test]
fn where_somebody_else_decides_a_token_may_be_missing_but_not_be_bad() {
    let lax = Admission {
        needs_token: false,
        ..rules(false)
    };
    let asked = |query: Pairs<'_>| Handshake::parse(&connect(query, &[]), &lax);
    let without = asked(&[("booking_id", "1")]).unwrap();
    assert_eq!(told(&without), "chat 1 - -");
    let with = asked(&[("booking_id", "1"), ("token", "ann")]).unwrap();
    assert_eq!(told(&with), "chat 1 ann -");
    let bad = asked(&[("booking_id", "1"), ("token", "")]);
    assert_eq!(bad, Err(HandshakeError::Token));
}
