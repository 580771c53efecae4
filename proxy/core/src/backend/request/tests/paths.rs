//! Templates that are filled in.

use proptest::prelude::proptest;

use super::{ann, nobody};
use crate::backend::request::path;
use crate::connection::{Connection, Home};
use crate::ids::{BookingId, UserId};

#[track_caller]
fn check_path(template: &str, connection: &Connection, expected: &str) {
    assert_eq!(path(template, connection), expected, "{template}");
}

#[test]
fn a_path_is_its_template_filled_in() {
    let ann = ann();
    check_path(
        "/api/chat/ws/{booking_id}/connect",
        &ann,
        "/api/chat/ws/1/connect",
    );
    check_path("/{connection_type}/{booking_id}", &ann, "/chat/1");
    check_path("/b-{booking_id}/{connection_type}s", &ann, "/b-1/chats");
    check_path("/{booking_id}/{booking_id}", &ann, "/1/1");
    check_path("/ws", &ann, "/ws");
}

#[test]
fn without_a_booking_its_segment_is_left_out() {
    let nobody = nobody();
    check_path(
        "/api/chat/ws/{booking_id}/connect",
        &nobody,
        "/api/chat/ws/connect",
    );
    check_path("/api/{booking_id}", &nobody, "/api");
    check_path("/{booking_id}/{connection_type}", &nobody, "/feed");
    check_path("/b-{booking_id}/x", &nobody, "/b-/x");
    let mut user = ann();
    user.home = Home::User(UserId::parse("ann").unwrap());
    check_path("/api/{booking_id}/x", &user, "/api/x");
    user.home = Home::Own(user.id.clone());
    check_path("/api/{booking_id}/x", &user, "/api/x");
}

#[test]
fn a_booking_is_percent_encoded_as_one_segment() {
    for (booking, segment) in [
        ("2026:room_7-x.y", "2026%3Aroom_7-x.y"),
        ("...", "..."),
        (":", "%3A"),
        ("connect", "connect"),
    ] {
        let mut connection = ann();
        connection.home = Home::Booking(BookingId::parse(booking).unwrap());
        check_path(
            "/ws/{booking_id}/m",
            &connection,
            &format!("/ws/{segment}/m"),
        );
    }
}

#[test]
fn a_user_is_a_segment_of_its_own_percent_encoded() {
    check_path("/u/{user_id}/{booking_id}", &ann(), "/u/user%7Cann/1");
    check_path("/u/{user_id}/m", &nobody(), "/u/m");
    for user in [
        "a/b",
        "a?b",
        "a#b",
        "%2e%2e",
        "a\\b",
        "{booking_id}",
        "../x",
        "..;",
    ] {
        let mut connection = ann();
        connection.user = UserId::parse(user);
        let path = path("/u/{user_id}/m", &connection);
        let url = url::Url::parse("http://backend.example")
            .unwrap()
            .join(&path)
            .unwrap();
        let segments: Vec<_> = url.path_segments().unwrap().collect();
        let back = percent_encoding::percent_decode_str(segments[1])
            .decode_utf8()
            .unwrap();
        assert_eq!((segments.len(), &*back), (3, user), "{path}");
    }
}

proptest! {
    #[test]
    fn any_booking_stays_one_segment_of_the_path(booking in "[A-Za-z0-9._:-]{1,128}") {
        if let Some(booking) = BookingId::parse(&booking) {
            let mut connection = ann();
            connection.home = Home::Booking(booking.clone());
            let path = path("/a/{booking_id}/b", &connection);
            let url = url::Url::parse("http://backend.example").unwrap().join(&path).unwrap();
            let segments: Vec<_> = url.path_segments().unwrap().collect();
            assert_eq!(segments.len(), 3, "{path}");
            assert_eq!(segments[1].replace("%3A", ":"), booking.as_str());
        }
    }
}
