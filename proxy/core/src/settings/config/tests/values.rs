//! Times, numbers, words, URLs and lists.

use crate::settings::{Kind, SETTINGS};

use super::{JWKS, check_problem, check_taken, good, read, told};
use crate::ids::ConnectionType;
use crate::rate::MessageRate;
use crate::settings::{Keepalive, Reply, Retry};

#[test]
fn a_value_is_read_without_the_blanks_around_it() {
    let config = good(&[("KEEPALIVE", " forward\n"), ("BACKEND_URL", " http://b ")]);
    assert_eq!(config.keepalive, Keepalive::Forward);
    assert_eq!(config.backend.url.unwrap().as_str(), "http://b/");
    assert_eq!(good(&[("FANOUT_LIMIT", " 7")]).delivery.fan_out, 7);
    assert_eq!(good(&[("REPLY", "response ")]).reply, Reply::Response);
}

#[test]
fn a_url_is_plain_http_and_is_never_repeated() {
    for name in ["BACKEND_URL", "API_GATEWAY_ENDPOINT", "AWS_ENDPOINT_URL"] {
        check_taken(
            name,
            &[
                "http://b",
                "https://b:8443/v1",
                "http://[::1]:1/",
                "HTTPS://B/a/b",
            ],
        );
        for bad in [
            "b",
            "b:80",
            "//b",
            "ftp://b",
            "wss://b",
            "http://",
            "http://b?x=1",
            "http://b/#x",
            "http://user@b",
            "http://user:sesame@b",
            "http://:sesame@b",
            "postgres://user:sesame@b/db",
        ] {
            check_problem(
                name,
                bad,
                "expected http://HOST or https://HOST, with an optional port and path and \
                 without user, password, query and fragment",
            );
        }
    }
}

#[test]
fn time_limits_have_bounds_and_a_handshakes_is_below_api_gateways() {
    for (name, longest, too_long) in [
        ("BACKEND_CONNECT_TIMEOUT", "20", "20.1"),
        ("BACKEND_FIRST_BYTE_TIMEOUT", "900", "900.1"),
        ("BACKEND_IDLE_TIMEOUT", "900", "900.1"),
    ] {
        check_taken(name, &["0.05", "1", "2.5", longest, "2e1"]);
        for bad in [
            "0", "0.049", too_long, "-1", "1s", "ten", "NaN", "inf", "1e400", "1,5",
        ] {
            let words = format!("expected seconds, 0.05 to {longest}, found `{bad}`");
            check_problem(name, bad, &words);
        }
    }
}

#[test]
fn a_row_lives_at_least_as_long_as_a_connection_may() {
    check_taken("CONNECTION_TTL_SECONDS", &["7200", "86400", "31536000"]);
    for bad in [
        "7199",
        "0",
        "-7200",
        "31536001",
        "7200.5",
        "2h",
        "99999999999999999999",
    ] {
        let words = "expected whole seconds, at least 7200 (a connection's longest life)";
        check_problem(
            "CONNECTION_TTL_SECONDS",
            bad,
            &format!("{words}, found `{bad}`"),
        );
    }
}

#[test]
fn between_1_and_1024_posts_are_under_way_at_once() {
    check_taken("BROADCAST_CONCURRENCY", &["1", "64", "1024"]);
    for bad in ["0", "1025", "-1", "1.5", "many"] {
        let words = format!("expected 1 to 1024, found `{bad}`");
        check_problem("BROADCAST_CONCURRENCY", bad, &words);
    }
}

#[test]
fn words_are_taken_as_they_are_written() {
    check_taken("KEEPALIVE", &["answer", "forward"]);
    check_taken("GREETING", &["after-response", "first-frame"]);
    check_taken("ANONYMOUS_FEED", &["true", "false"]);
    check_taken("AUTH_MODE", &["backend"]);
    check_taken("BACKEND_RETRY", &["unreached", "idempotent"]);
    check_taken("STORE_TOKEN", &["true"]);
    check_problem(
        "KEEPALIVE",
        "Answer",
        "expected `answer` or `forward`, found `Answer`",
    );
    check_problem(
        "GREETING",
        "first_frame",
        "expected `after-response` or `first-frame`, found `first_frame`",
    );
    check_problem(
        "ANONYMOUS_FEED",
        "1",
        "expected `false` or `true`, found `1`",
    );
    check_problem(
        "BACKEND_RETRY",
        "Idempotent",
        "expected `unreached` or `idempotent`, found `Idempotent`",
    );
    check_problem(
        "STORE_TOKEN",
        "no",
        "expected `false` or `true`, found `no`",
    );
    let said = [("BACKEND_RETRY", "unreached"), ("STORE_TOKEN", "true")];
    assert_eq!(good(&said).backend.retry, Retry::Unreached);
    assert!(good(&said).table.store_token);
    assert!(
        !good(&[("ANONYMOUS_FEED", "false")])
            .admission
            .anonymous_feed
    );
}

#[test]
fn a_connection_may_be_in_1_to_1000_channels() {
    check_taken("MAX_CHANNELS", &["1", "200", "1000"]);
    assert_eq!(good(&[("MAX_CHANNELS", "1000")]).table.max_channels, 1000);
    for bad in ["0", "1001", "-1", "1.5", "all", "99999999999999999999"] {
        let words = format!("expected 1 to 1000, found `{bad}`");
        check_problem("MAX_CHANNELS", bad, &words);
    }
}

#[test]
fn an_origin_that_is_none_is_refused_rather_than_never_met() {
    for bad in [
        "*",
        "app.example.com",
        "https://a.example/",
        "https://*.com",
    ] {
        let words = "expected origins such as https://app.example.com or https://*.example.com, \
                     separated by commas";
        check_problem("ALLOWED_ORIGINS", bad, &format!("{words}, found `{bad}`"));
    }
}

#[test]
fn required_bookings_are_a_list_of_types() {
    for (list, expected) in [
        ("chat", vec![ConnectionType::Chat]),
        (
            "feed,chat",
            vec![ConnectionType::Feed, ConnectionType::Chat],
        ),
        (
            " booking , notification",
            vec![ConnectionType::Booking, ConnectionType::Notification],
        ),
        ("none", Vec::new()),
    ] {
        assert_eq!(
            good(&[("BOOKING_REQUIRED", list)])
                .admission
                .booking_required,
            expected
        );
    }
    for bad in ["Chat", "chat;feed", "chat feed", "all", ",", "chat,"] {
        let words = format!("expected types, separated by commas, or `none`, found `{bad}`");
        check_problem("BOOKING_REQUIRED", bad, &words);
    }
}

#[test]
fn every_word_that_a_row_allows_is_taken() {
    for setting in SETTINGS {
        let Kind::Choice(words) = setting.kind else {
            continue;
        };
        for word in words {
            let env = [
                ("AWS_LAMBDA_FUNCTION_NAME", "chat"),
                ("AUTH_MODE", "jwt"),
                JWKS,
                (setting.name, *word),
            ];
            let problems = read(&env).err().map(|error| told(&error));
            // In another mode the keys' URL is refused, the word is not.
            let of_the_word = |line: &String| line.starts_with(setting.name);
            let problems = problems.unwrap_or_default();
            assert!(!problems.iter().any(of_the_word), "{word}: {problems:?}");
        }
    }
}

#[test]
fn limits_of_clients_are_whole_numbers_and_off_by_default() {
    for off in [
        vec![],
        vec![("MESSAGE_RATE", "0"), ("MAX_USER_CONNECTIONS", "0")],
    ] {
        let config = good(&off);
        assert_eq!(config.message_rate, None);
        assert_eq!(config.max_user_connections, None);
    }
    let config = good(&[("MESSAGE_RATE", "10"), ("MAX_USER_CONNECTIONS", "20")]);
    assert_eq!(config.message_rate, Some(MessageRate(10)));
    assert_eq!(config.max_user_connections, Some(20));
    for name in ["MESSAGE_RATE", "MAX_USER_CONNECTIONS"] {
        check_taken(name, &["0", "1", "10000"]);
        for bad in ["-1", "1.5", "10001", "ten", "10/s", "off", "1e3"] {
            check_problem(name, bad, &format!("expected 0 to 10000, found `{bad}`"));
        }
    }
}
