//! Path templates with anything in them.

use percent_encoding::percent_decode_str;
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::select;
use url::Url;

use crate::connection::{Connection, Home, Times};
use crate::ids::{BookingId, ConnectionId, ConnectionType};
use crate::settings::{Path, PathTemplate, Paths};
use crate::time::EpochMs;

/// A segment: words and placeholders, none of them a step upwards.
fn segment() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        3 => Just("{booking_id}".to_owned()),
        1 => Just("{connection_type}".to_owned()),
        2 => "[a-z][a-z.~:@-]{0,4}",
    ];
    vec(part, 1..3).prop_map(|parts| parts.concat())
}

fn connection(kind: ConnectionType, booking: Option<&BookingId>) -> Connection {
    Connection {
        id: ConnectionId::parse("c=").unwrap(),
        kind,
        home: booking.map_or(Home::Feed, |booking| Home::Booking(booking.clone())),
        user: None,
        org: None,
        token: None,
        expiry: None,
        times: Times {
            created_at: EpochMs(0),
            ttl: 0,
        },
        wants: crate::connection::Wants::default(),
    }
}

proptest! {
    /// Read back from a URL, as a backend does.
    #[test]
    fn a_path_has_its_templates_segments_and_nothing_else(
        segments in vec(segment(), 1..6),
        booking in "[A-Za-z0-9._:-]{1,128}",
        has_booking in proptest::bool::ANY,
        kind in select(&ConnectionType::ALL[..]),
    ) {
        let booking = BookingId::parse(&booking).filter(|_| has_booking);
        let template = format!("/{}", segments.join("/"));
        let path = super::path(&template, &connection(kind, booking.as_ref()));

        let mut url = Url::parse("http://backend.example/base").unwrap();
        url.set_path(&format!("/base{path}"));
        prop_assert_eq!(url.host_str(), Some("backend.example"));
        prop_assert!(url.query().is_none() && url.fragment().is_none());
        let got: Vec<_> = url.path_segments().unwrap()
            .map(|segment| percent_decode_str(segment).decode_utf8().unwrap().into_owned())
            .collect();

        let text = booking.as_ref().map_or("", |booking| booking.as_str());
        let mut expected = vec!["base".to_owned()];
        for segment in &segments {
            if booking.is_some() || segment != "{booking_id}" {
                let filled = segment.replace("{booking_id}", text);
                expected.push(filled.replace("{connection_type}", kind.as_str()));
            }
        }
        prop_assert_eq!(got, expected, "{}", template);
    }

    #[test]
    fn each_type_has_its_own_path_or_the_common_one(
        kind in select(&ConnectionType::ALL[..]),
        notification in proptest::option::of(Just("/n".to_owned())),
        feed in proptest::option::of(Just("/f".to_owned())),
    ) {
        let own = match kind {
            ConnectionType::Notification => notification.clone(),
            ConnectionType::Feed => feed.clone(),
            _ => None,
        };
        let to = |text| Path::To(PathTemplate { text, setting: "BACKEND_CONNECT_PATH" });
        let paths = Paths {
            default: to("/d".to_owned()),
            notification: notification.map(to),
            feed: feed.map(to),
        };
        prop_assert_eq!(paths.template_for(kind).map(|template| template.text.as_str()), Some(own.as_deref().unwrap_or("/d")));
    }
}
