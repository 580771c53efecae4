//! Path templates, and calls that are not made.

use std::collections::BTreeMap;

use super::{JWKS, NEEDED, check_jwt_problem, check_problem, check_taken, jwt, told};
use crate::ids::ConnectionType;
use crate::settings::Config;

#[test]
fn where_users_are_known_a_path_may_name_them_or_be_none() {
    for name in ["BACKEND_CONNECT_PATH", "BACKEND_MESSAGE_PATH_FEED"] {
        for good in [
            "none",
            "/u/{user_id}/c",
            "/{user_id}",
            "/{user_id}/{booking_id}",
        ] {
            jwt(&[(name, good)]).unwrap_or_else(|e| panic!("{good}: {e}"));
        }
        // What stands beside it could make a `..` of a user that is none.
        for bad in [
            "None",
            "/u-{user_id}",
            "/{user_id}{booking_id}",
            "/.{user_id}",
            "/{user}",
        ] {
            let words = "expected `none`, or a path that begins with `/`, of which `{booking_id}`, \
                         `{connection_type}` and, between slashes, `{user_id}` are the only \
                         placeholders";
            check_jwt_problem(name, bad, &format!("{words}, found `{bad}`"));
        }
    }
}

#[test]
fn without_any_call_no_backend_is_needed() {
    let none = [
        ("AUTH_MODE", "jwt"),
        JWKS,
        ("BACKEND_CONNECT_PATH", "none"),
        ("BACKEND_MESSAGE_PATH", "none"),
    ];
    let without_url = |extra: &[(&str, &str)]| {
        let needed = NEEDED.iter().filter(|(name, _)| *name != "BACKEND_URL");
        let all = needed.chain(&none).chain(extra);
        let env: BTreeMap<String, String> = all
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        Config::from_env(&env)
    };
    let backend = without_url(&[]).unwrap().backend;
    assert_eq!(backend.url, None);
    for kind in ConnectionType::ALL {
        assert_eq!(backend.connect_path.template_for(kind), None);
        assert_eq!(backend.message_path.template_for(kind), None);
    }
    for called in [
        "BACKEND_CONNECT_PATH_FEED",
        "BACKEND_MESSAGE_PATH_NOTIFICATION",
        "BACKEND_DISCONNECT_PATH",
    ] {
        let error = without_url(&[(called, "/c")]).unwrap_err();
        assert!(
            told(&error)[0].starts_with("BACKEND_URL: is not set; "),
            "{error}"
        );
    }
}

#[test]
fn a_path_template_is_a_path_with_known_placeholders() {
    for name in [
        "BACKEND_CONNECT_PATH",
        "BACKEND_MESSAGE_PATH_FEED",
        "BACKEND_DISCONNECT_PATH",
    ] {
        check_taken(
            name,
            &[
                "/",
                "/a/{booking_id}/b",
                "/{connection_type}-{booking_id}",
                "/a%20b/~c:d@e",
            ],
        );
        for bad in [
            "a/b",
            "{booking_id}",
            "//evil.example/x",
            "http://b/x",
            "/a?b=c",
            "/a#b",
            "/a b",
            "/a/{user_id}",
            "/a/{booking_id",
            "/a/}",
            "/é",
            "/a\\b",
            "none",
        ] {
            let words = "expected a path that begins with `/`, of which `{booking_id}` and \
                         `{connection_type}` are the only placeholders";
            check_problem(name, bad, &format!("{words}, found `{bad}`"));
        }
    }
}
