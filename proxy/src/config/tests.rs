use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use proptest::prelude::{any, proptest};

use super::settings;
use super::{Auth, Config, ConfigError, Greeting, Keepalive, Path as CallPath, Retry};
use crate::metrics::Metrics;
use proxy_core::ids::ConnectionType;

/// A secret that is just long enough.
const SECRET: &str = "sesame-open-sesame-open-sesame-3";

/// The least that the function starts with.
const NEEDED: [(&str, &str); 5] = [
    ("BACKEND_URL", "https://backend.example"),
    ("CONNECTIONS_TABLE", "connections"),
    ("AWS_REGION", "eu-central-1"),
    ("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE"),
    ("AWS_SECRET_ACCESS_KEY", "sesame-secret"),
];

fn read(extra: &[(&str, &str)]) -> Result<Config, ConfigError> {
    let variables = NEEDED.iter().chain(extra);
    let env: BTreeMap<String, String> = variables
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    Config::from_env(&env)
}

#[track_caller]
fn good(extra: &[(&str, &str)]) -> Config {
    read(extra).unwrap_or_else(|e| panic!("{e}"))
}

fn told(error: &ConfigError) -> Vec<String> {
    let line =
        |problem: &super::problems::Problem| format!("{}: {}", problem.variable, problem.words);
    error.problems.iter().map(line).collect()
}

#[track_caller]
fn check_problem(name: &str, value: &str, words: &str) {
    let error = read(&[(name, value)])
        .err()
        .unwrap_or_else(|| panic!("{name}={value} is taken"));
    assert_eq!(told(&error), [format!("{name}: {words}")], "{name}={value}");
}

#[track_caller]
fn check_taken(name: &str, values: &[&str]) {
    for value in values {
        good(&[(name, value)]);
    }
}

#[test]
fn the_defaults_are_those_of_the_documentation() {
    let config = good(&[]);
    let url = config.backend.url.unwrap();
    assert_eq!(url.as_str(), "https://backend.example/");
    assert_eq!(
        config.backend.connect_path.default,
        CallPath::To("/api/chat/ws/{booking_id}/connect".to_owned())
    );
    assert_eq!(
        config.backend.message_path.default,
        CallPath::To("/api/chat/ws/{booking_id}/message".to_owned())
    );
    for paths in [&config.backend.connect_path, &config.backend.message_path] {
        assert_eq!((&paths.notification, &paths.feed), (&None, &None));
    }
    assert_eq!(config.backend.connect_timeout, Duration::from_secs(10));
    assert_eq!(config.backend.first_byte_timeout, Duration::from_secs(60));
    assert_eq!(config.backend.idle_timeout, Duration::from_secs(60));
    assert_eq!(config.backend.retry, Retry::Unreached);
    assert!(config.backend.signing_secrets.is_empty());
    assert_eq!(config.backend.disconnect_path.default, CallPath::None);
    assert_eq!(config.table.name, "connections");
    assert_eq!(config.table.max_channels, 200);
    assert!(config.table.store_token);
    assert_eq!(config.table.ttl, Duration::from_secs(24 * 60 * 60));
    assert_eq!(config.delivery.endpoint, None);
    assert_eq!(config.delivery.concurrency, 64);
    assert!(config.publishing.signing_secrets.is_empty());
    assert!(!config.publishing.everyone);
    assert_eq!(config.keepalive, Keepalive::Answer);
    assert_eq!(config.greeting, Greeting::AfterResponse);
    assert_eq!(config.metrics, Metrics::Off, "this is not Lambda");
    let required = [ConnectionType::Chat, ConnectionType::Booking];
    assert_eq!(config.admission.booking_required, required);
    assert!(!config.admission.anonymous_feed);
    assert_eq!(config.admission.origins, None);
    assert_eq!(config.auth, Auth::Backend);
    assert_eq!(config.aws.region, "eu-central-1");
    assert_eq!(config.aws.access_key_id, "AKIAEXAMPLE");
    assert_eq!(config.aws.secret_access_key.reveal(), "sesame-secret");
    assert!(config.aws.session_token.is_none());
    assert_eq!(config.aws.dynamodb_endpoint, None);
}

#[test]
fn every_setting_arrives_where_it_is_used() {
    let config = good(&[
        ("API_GATEWAY_ENDPOINT", "https://gateway.example/prod"),
        ("BOOKING_REQUIRED", "feed, notification"),
        ("ANONYMOUS_FEED", "true"),
        ("ALLOWED_ORIGINS", "https://a.example"),
        ("BACKEND_CONNECT_PATH", "/c"),
        ("BACKEND_CONNECT_PATH_NOTIFICATION", "/cn"),
        ("BACKEND_CONNECT_PATH_FEED", "/cf"),
        ("BACKEND_MESSAGE_PATH", "/m"),
        ("BACKEND_MESSAGE_PATH_NOTIFICATION", "/mn"),
        ("BACKEND_MESSAGE_PATH_FEED", "/mf"),
        ("BACKEND_CONNECT_TIMEOUT", "1"),
        ("BACKEND_FIRST_BYTE_TIMEOUT", "2.5"),
        ("BACKEND_IDLE_TIMEOUT", "3"),
        ("BACKEND_RETRY", "idempotent"),
        ("BACKEND_SIGNING_SECRET", SECRET),
        ("BACKEND_DISCONNECT_PATH", "/d"),
        ("KEEPALIVE", "forward"),
        ("GREETING", "first-frame"),
        ("BROADCAST_CONCURRENCY", "7"),
        ("PUBLISH_SIGNING_SECRET", SECRET),
        ("PUBLISH_EVERYONE", "true"),
        ("CONNECTION_TTL_SECONDS", "7200"),
        ("MAX_CHANNELS", "3"),
        ("STORE_TOKEN", "false"),
        ("AUTH_MODE", "backend"),
        ("AWS_SESSION_TOKEN", "session"),
        ("AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:1"),
    ]);
    assert_eq!(
        config.delivery.endpoint.unwrap().as_str(),
        "https://gateway.example/prod"
    );
    assert!(config.publishing.everyone && config.publishing.signing_secrets.len() == 1);
    let required = [ConnectionType::Feed, ConnectionType::Notification];
    assert_eq!(config.admission.booking_required, required);
    assert!(config.admission.anonymous_feed);
    let origins = config.admission.origins.unwrap();
    assert!(origins.allow("https://a.example") && !origins.allow("https://b.example"));
    for (paths, chat, notification, feed) in [
        (&config.backend.connect_path, "/c", "/cn", "/cf"),
        (&config.backend.message_path, "/m", "/mn", "/mf"),
    ] {
        assert_eq!(paths.template_for(ConnectionType::Chat), Some(chat));
        assert_eq!(paths.template_for(ConnectionType::Booking), Some(chat));
        assert_eq!(
            paths.template_for(ConnectionType::Notification),
            Some(notification)
        );
        assert_eq!(paths.template_for(ConnectionType::Feed), Some(feed));
    }
    assert_eq!(config.backend.connect_timeout, Duration::from_secs(1));
    let first_byte = config.backend.first_byte_timeout;
    assert_eq!(first_byte, Duration::from_millis(2_500));
    assert_eq!(config.backend.idle_timeout, Duration::from_secs(3));
    assert_eq!(config.backend.retry, Retry::Idempotent);
    assert_eq!(config.backend.signing_secrets[0].reveal(), SECRET);
    let disconnect = config.backend.disconnect_path;
    for kind in ConnectionType::ALL {
        assert_eq!(disconnect.template_for(kind), Some("/d"));
    }
    assert_eq!(config.table.max_channels, 3);
    assert!(!config.table.store_token);
    assert_eq!(config.keepalive, Keepalive::Forward);
    assert_eq!(config.greeting, Greeting::FirstFrame);
    assert_eq!(config.delivery.concurrency, 7);
    assert_eq!(config.table.ttl, Duration::from_secs(7200));
    assert_eq!(config.aws.session_token.unwrap().reveal(), "session");
    assert_eq!(
        config.aws.dynamodb_endpoint.unwrap().as_str(),
        "http://127.0.0.1:1/"
    );
}

#[test]
fn all_problems_are_named_together() {
    let env: BTreeMap<String, String> = [
        ("BACKEND_CONNECT_PATH", "connect"),
        ("BACKEND_IDLE_TIMEOUT", "never"),
        ("BACKEND_RETRY", "always"),
        ("BACKEND_DISCONNECT_PATH", "disconnect"),
        ("MAX_CHANNELS", "0"),
        ("STORE_TOKEN", "false"),
        ("CONNECTION_TTL_SECONDS", "60"),
        ("BROADCAST_CONCURRENCY", "0"),
        ("API_GATEWAY_ENDPOINT", "gateway"),
        ("BOOKING_REQUIRED", "chats"),
        ("ANONYMOUS_FEED", "yes"),
        ("ALLOWED_ORIGINS", "example.com"),
        ("KEEPALIVE", "no"),
        ("GREETING", "never"),
        ("AUTH_MODE", "jwt"),
        ("JWKS_URL", "http://issuer.example/jwks"),
        ("JWT_USER_CLAIM", "sub"),
        ("JWT_ORG_CLAIM", "/a~2"),
        ("BACKEND_TIMEOUT", "3"),
        ("AWS_ENDPOINT_URL_DYNAMODB", "dynamodb"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into();
    let error = Config::from_env(&env).unwrap_err();
    let named: BTreeSet<&str> = error
        .problems
        .iter()
        .map(|problem| problem.variable.as_str())
        .collect();
    let missing = NEEDED.iter().map(|(name, _)| *name);
    let wrong = env
        .keys()
        .map(String::as_str)
        .filter(|name| *name != "AUTH_MODE");
    let expected: BTreeSet<&str> = wrong.chain(missing).collect();
    assert_eq!(named, expected);
    assert_eq!(error.problems.len(), expected.len(), "each once: {error}");
    assert!(
        error
            .to_string()
            .starts_with("the configuration has 24 problem(s); "),
        "{error}"
    );
    for line in told(&error) {
        assert!(error.to_string().contains(&format!("; {line}")), "{line}");
    }
}

#[test]
fn what_is_needed_and_missing_is_named_with_what_was_expected() {
    for (missing, words) in [
        (
            "BACKEND_URL",
            "is not set; expected the URL of an HTTP service, such as https://api.example.com",
        ),
        (
            "CONNECTIONS_TABLE",
            "is not set; expected a DynamoDB table's name",
        ),
        (
            "AWS_REGION",
            "is not set; expected Lambda to set it; elsewhere set it as for the AWS command line",
        ),
        (
            "AWS_ACCESS_KEY_ID",
            "is not set; expected Lambda to set it; elsewhere set it as for the AWS command line",
        ),
        (
            "AWS_SECRET_ACCESS_KEY",
            "is not set; expected Lambda to set it; elsewhere set it as for the AWS command line",
        ),
    ] {
        for empty in ["", "  "] {
            check_problem(missing, empty, words);
        }
    }
}

#[test]
fn an_empty_value_counts_as_not_set() {
    let names = settings::ALL.iter();
    let optional = names.filter(|name| NEEDED.iter().all(|(needed, _)| needed != *name));
    for name in optional {
        good(&[(name, " ")]);
    }
}

#[test]
fn a_value_is_read_without_the_blanks_around_it() {
    let config = good(&[("KEEPALIVE", " forward\n"), ("BACKEND_URL", " http://b ")]);
    assert_eq!(config.keepalive, Keepalive::Forward);
    assert_eq!(config.backend.url.unwrap().as_str(), "http://b/");
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
fn no_secret_stands_in_an_error_or_in_debug_output() {
    let extra = [
        ("BACKEND_URL", "http://user:sesame@b"),
        ("API_GATEWAY_ENDPOINT", "https://g/?sesame"),
        ("AWS_SESSION_TOKEN", "sesame"),
        ("BACKEND_SIGNING_SECRETS", "sesame"),
        ("BACKEND_TOKEN", "sesame"),
        ("BACKEND_SIGNING_SECRET", "sesame"),
    ];
    let error = read(&extra).unwrap_err();
    assert!(error.problems.len() >= extra.len() - 1);
    assert!(!format!("{error} {error:?}").contains("sesame"), "{error}");
    let (two, three) = (
        format!("{SECRET} {SECRET}-2"),
        format!("{SECRET} {SECRET} {SECRET}"),
    );
    let error = read(&[("BACKEND_SIGNING_SECRET", three.as_str())]).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("sesame"), "{error}");
    let config = good(&[
        ("AWS_SESSION_TOKEN", "sesame"),
        ("BACKEND_SIGNING_SECRET", two.as_str()),
    ]);
    assert!(!format!("{:?}", config.backend.signing_secrets).contains("sesame"));
    assert!(!format!("{config:?}").contains("sesame"), "{config:?}");
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
fn calls_are_signed_with_the_first_of_one_or_two_secrets() {
    let secrets = |text: &str| -> Vec<String> {
        let config = good(&[("BACKEND_SIGNING_SECRET", text)]);
        let secrets = config.backend.signing_secrets.iter();
        secrets.map(|secret| secret.reveal().to_owned()).collect()
    };
    let other = "another-secret-of-forty-characters------";
    assert_eq!(secrets(SECRET), [SECRET]);
    assert_eq!(secrets(&format!("{SECRET} {other}")), [SECRET, other]);
    assert_eq!(secrets(&format!(" {other}\n\t{SECRET}  ")), [other, SECRET]);
    let short = &SECRET[1..];
    for bad in [
        "x",
        short,
        &format!("{SECRET} {short}"),
        &format!("{short} {SECRET}"),
        &format!("{SECRET} {SECRET} {SECRET}"),
        "open sesame",
    ] {
        let words = "expected one secret of at least 32 characters, or two with a blank between \
                     them";
        check_problem("BACKEND_SIGNING_SECRET", bad, words);
        check_problem("PUBLISH_SIGNING_SECRET", bad, words);
    }
}

/// Without it a message would carry nothing by which its sender is known.
#[test]
fn a_token_that_is_not_stored_needs_signed_calls() {
    let words = "`false` needs BACKEND_SIGNING_SECRET: messages carry no token then";
    check_problem("STORE_TOKEN", "false", words);
    let empty = [("STORE_TOKEN", "false"), ("BACKEND_SIGNING_SECRET", " ")];
    assert_eq!(
        told(&read(&empty).unwrap_err()),
        [format!("STORE_TOKEN: {words}")]
    );
    let signed = [("STORE_TOKEN", "false"), ("BACKEND_SIGNING_SECRET", SECRET)];
    assert!(!good(&signed).table.store_token);
    let short = [("STORE_TOKEN", "false"), ("BACKEND_SIGNING_SECRET", "x")];
    let named = read(&short).unwrap_err().problems;
    assert_eq!(named.len(), 1);
    assert_eq!(named[0].variable, "BACKEND_SIGNING_SECRET");
}

#[test]
fn a_mode_that_there_is_not_is_refused() {
    let words = "expected `backend` or `jwt` or `authorizer`, found `none`";
    check_problem("AUTH_MODE", "none", words);
}

const JWKS: (&str, &str) = ("JWKS_URL", "https://issuer.example/jwks.json");

/// These settings together with those of JWT mode.
fn jwt(extra: &[(&str, &str)]) -> Result<Config, ConfigError> {
    let mut all = vec![("AUTH_MODE", "jwt"), JWKS];
    all.extend(extra);
    read(&all)
}

#[track_caller]
fn check_jwt_problem(name: &str, value: &str, words: &str) {
    let error = jwt(&[(name, value)]).err();
    let error = error.unwrap_or_else(|| panic!("{name}={value} is taken"));
    assert_eq!(told(&error), [format!("{name}: {words}")], "{name}={value}");
}

#[test]
fn tokens_are_verified_by_rules_of_ones_own() {
    let Auth::Jwt(settings) = jwt(&[]).unwrap().auth else {
        panic!("no JWT mode");
    };
    assert_eq!(settings.jwks_url.as_str(), JWKS.1);
    let rules = settings.rules;
    assert_eq!((rules.issuer, rules.audience), (None, Vec::new()));
    assert_eq!((&*rules.user_claim, &*rules.org_claim), ("/sub", "/org_id"));
    let given = [
        ("JWT_ISSUER", "https://issuer.example/"),
        ("JWT_AUDIENCE", " a  https://b.example "),
        ("JWT_USER_CLAIM", "/claims/user~1id"),
        ("JWT_ORG_CLAIM", "/https:~1~1b.example~1org"),
    ];
    let Auth::Jwt(settings) = jwt(&given).unwrap().auth else {
        panic!("no JWT mode");
    };
    let rules = settings.rules;
    assert_eq!(rules.issuer.as_deref(), Some("https://issuer.example/"));
    assert_eq!(rules.audience, ["a", "https://b.example"]);
    assert_eq!(rules.user_claim, "/claims/user~1id");
    assert_eq!(rules.org_claim, "/https:~1~1b.example~1org");
}

#[test]
fn a_claim_is_named_by_a_json_pointer() {
    for name in ["JWT_USER_CLAIM", "JWT_ORG_CLAIM"] {
        for bad in ["sub", "$.sub", "/a~", "/a~2b"] {
            let words = "expected a JSON pointer such as `/sub` or `/claims/user`";
            check_jwt_problem(name, bad, &format!("{words}, found `{bad}`"));
        }
    }
}

/// Whoever can change the keys on their way can be anybody.
#[test]
fn keys_come_by_tls_or_from_this_machine() {
    for good in [
        "https://issuer.example/jwks",
        "https://issuer.example/keys?p=B2C_1_signin",
        "http://127.0.0.1:8000/jwks",
        "http://127.1.2.3/jwks",
        "http://localhost:8000/jwks",
        "http://[::1]:8000/jwks",
        "http://host.docker.internal:8000/jwks",
    ] {
        read(&[("AUTH_MODE", "jwt"), ("JWKS_URL", good)]).unwrap_or_else(|e| panic!("{good}: {e}"));
    }
    for bad in [
        "jwks",
        "http://issuer.example/jwks",
        "http://127.0.0.1.evil.example/jwks",
        "http://localhost.evil.example/jwks",
        "http://10.0.0.1/jwks",
        "ftp://issuer.example/jwks",
        "file:///jwks",
        "https://user:sesame@issuer.example/jwks",
        "https://issuer.example/jwks#sesame",
    ] {
        let error = read(&[("AUTH_MODE", "jwt"), ("JWKS_URL", bad)]).unwrap_err();
        let words = "JWKS_URL: expected https://HOST/PATH, or http:// on this very machine, \
                     without user, password and fragment";
        assert_eq!(told(&error), [words], "{bad}");
    }
    let error = read(&[("AUTH_MODE", "jwt")]).unwrap_err();
    let words = "JWKS_URL: is not set; expected the URL of the issuer's JWKS, such as \
                 https://issuer.example.com/.well-known/jwks.json";
    assert_eq!(told(&error), [words]);
}

#[test]
fn where_tokens_are_known_their_expiry_counts_unless_told_otherwise() {
    let expire = |extra: &[(&str, &str)]| read(extra).unwrap().table.tokens_expire;
    assert!(!expire(&[]), "what a backend alone knows nobody else minds");
    for mode in [
        vec![("AUTH_MODE", "jwt"), JWKS],
        vec![("AUTH_MODE", "authorizer")],
    ] {
        let with = |value| [mode.as_slice(), &[("TOKEN_EXPIRY", value)]].concat();
        assert!(expire(&mode));
        assert!(expire(&with("close")));
        assert!(!expire(&with("ignore")));
        let error = read(&with("never")).unwrap_err();
        let words = "TOKEN_EXPIRY: expected `close` or `ignore`, found `never`";
        assert_eq!(told(&error), [words]);
    }
    let words = "is for AUTH_MODE=jwt and authorizer; unset it, or set that";
    check_problem("TOKEN_EXPIRY", "ignore", words);
}

#[test]
fn behind_somebody_elses_authorizer_no_token_is_needed() {
    let config = read(&[
        ("AUTH_MODE", "authorizer"),
        ("BACKEND_MESSAGE_PATH", "/u/{user_id}"),
    ]);
    let config = config.unwrap();
    assert_eq!(config.auth, Auth::Authorizer);
    assert!(!config.admission.needs_token);
    assert!(good(&[]).admission.needs_token);
    assert!(jwt(&[]).unwrap().admission.needs_token);
    let error = read(&[("AUTH_MODE", "authorizer"), JWKS]).unwrap_err();
    assert_eq!(
        told(&error),
        ["JWKS_URL: is for AUTH_MODE=jwt; unset it, or set that"]
    );
}

#[test]
fn rules_for_tokens_that_nobody_verifies_are_refused() {
    for (name, value) in [
        JWKS,
        ("JWT_ISSUER", "i"),
        ("JWT_AUDIENCE", "a"),
        ("JWT_USER_CLAIM", "/sub"),
        ("JWT_ORG_CLAIM", "/org"),
    ] {
        let words = "is for AUTH_MODE=jwt; unset it, or set that";
        check_problem(name, value, words);
        let both = read(&[("AUTH_MODE", "backend"), (name, value)]).unwrap_err();
        assert_eq!(told(&both), [format!("{name}: {words}")]);
    }
}

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

#[test]
fn a_misspelt_setting_is_refused_and_its_value_not_repeated() {
    for (misspelt, meant) in [
        ("BACKEND_ULR", "BACKEND_URL"),
        ("BACKEND_URI", "BACKEND_URL"),
        ("BACKENDURL", "BACKEND_URL"),
        ("KEEP_ALIVES", "KEEPALIVE"),
        ("STORETOKENS", "STORE_TOKEN"),
        ("ANONYMUS_FEEDS", "ANONYMOUS_FEED"),
        ("CONNECTION_TABLE", "CONNECTIONS_TABLE"),
        ("KEEP_ALIVE", "KEEPALIVE"),
        ("GREETINGS", "GREETING"),
        ("AUTHMODE", "AUTH_MODE"),
        ("ALLOWED_ORIGIN", "ALLOWED_ORIGINS"),
        ("STORE_TOKENS", "STORE_TOKEN"),
        ("TOKEN_EXPIRE", "TOKEN_EXPIRY"),
        ("BACKEND_CONNECTION_TIMEOUT", "BACKEND_CONNECT_TIMEOUT"),
        ("JWT_ISSUERS", "JWT_ISSUER"),
        ("CONNECTION_TTL_SECOND", "CONNECTION_TTL_SECONDS"),
        ("BROADCAST_CONCURENCY", "BROADCAST_CONCURRENCY"),
        ("BACKEND_RETRIES", "BACKEND_RETRY"),
        ("BACKEND_SIGNING_SECRETS", "BACKEND_SIGNING_SECRET"),
        ("PUBLISH_SECRET", "PUBLISH_EVERYONE"),
        ("BACKEND_DISCONECT_PATH", "BACKEND_DISCONNECT_PATH"),
        ("MAX_CHANNEL", "MAX_CHANNELS"),
        ("MAXCHANNELS", "MAX_CHANNELS"),
    ] {
        let words = format!("is no setting of this function; did you mean {meant}?");
        for value in ["sesame", ""] {
            check_problem(misspelt, value, &words);
        }
    }
    let far = read(&[("BACKEND_PASSWORD_OF_THE_DATABASE", "sesame")]).unwrap_err();
    assert_eq!(far.problems.len(), 1, "a prefix of ours is enough: {far}");
}

#[test]
fn variables_of_others_are_left_alone() {
    good(&[
        ("PATH", "/usr/bin"),
        ("HOME", "/root"),
        ("TZ", ":UTC"),
        ("LANG", "C"),
        ("RUST_LOG", "info"),
        ("_HANDLER", "bootstrap"),
        ("LAMBDA_TASK_ROOT", "/var/task"),
        ("AWS_LAMBDA_FUNCTION_NAME", "proxy"),
        ("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:1"),
        ("AWS_LAMBDA_LOG_FORMAT", "JSON"),
        ("AWS_LC_SYS_NO_JITTER_ENTROPY", "1"),
        ("AWS_XRAY_DAEMON_ADDRESS", "127.0.0.1:2000"),
        ("_X_AMZN_TRACE_ID", "Root=1"),
        ("CONNECTION", "x"),
        ("KEEPALIVING", "three letters off"),
        ("DATABASE_URL", "x"),
    ]);
}

#[test]
fn no_two_settings_are_taken_for_each_other() {
    for name in settings::ALL {
        let error = read(&[(name, "\u{1}")]).err();
        let lines = error.map(|error| told(&error)).unwrap_or_default();
        let misspelt = lines.iter().any(|line| line.contains("did you mean"));
        assert!(!misspelt, "{lines:?}");
    }
    let all: BTreeSet<_> = settings::ALL.iter().collect();
    assert_eq!(all.len(), settings::ALL.len());
}

#[test]
fn an_emulator_that_holds_responses_back_gets_greetings_at_the_first_frame() {
    let sam = ("AWS_SAM_LOCAL", "true");
    assert_eq!(good(&[sam]).greeting, Greeting::FirstFrame);
    assert_eq!(
        good(&[("AWS_SAM_LOCAL", "")]).greeting,
        Greeting::AfterResponse
    );
    let said = good(&[sam, ("GREETING", "after-response")]).greeting;
    assert_eq!(said, Greeting::AfterResponse, "what is said aloud wins");
}

#[test]
fn figures_are_written_on_lambda_unless_switched_off() {
    let name = ("AWS_LAMBDA_FUNCTION_NAME", "chat");
    let function = "chat".to_owned();
    let on = Metrics::Emf { function };
    let sam = ("AWS_SAM_LOCAL", "true");
    for (env, expected) in [
        (&[name][..], &on),
        (&[name, ("METRICS", "off")], &Metrics::Off),
        (&[name, sam], &Metrics::Off),
        (&[name, sam, ("METRICS", "emf")], &on),
        (&[("METRICS", "off")], &Metrics::Off),
    ] {
        assert_eq!(&good(env).metrics, expected, "{env:?}");
    }
    let nameless = "`emf` needs AWS_LAMBDA_FUNCTION_NAME, which Lambda sets";
    check_problem("METRICS", "emf", nameless);
    check_problem("METRICS", "on", "expected `off` or `emf`, found `on`");
}

#[test]
fn endpoints_of_the_sdks_own_variables_come_second() {
    let management = "AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI";
    let endpoint = |extra: &[(&str, &str)]| good(extra).delivery.endpoint.unwrap().to_string();
    assert_eq!(endpoint(&[(management, "http://a/dev")]), "http://a/dev");
    let both = [
        (management, "http://a/dev"),
        ("API_GATEWAY_ENDPOINT", "http://b/dev"),
    ];
    assert_eq!(endpoint(&both), "http://b/dev");
    let table = |extra: &[(&str, &str)]| good(extra).aws.dynamodb_endpoint.unwrap().to_string();
    assert_eq!(table(&[("AWS_ENDPOINT_URL", "http://a")]), "http://a/");
    let both = [
        ("AWS_ENDPOINT_URL", "http://a"),
        ("AWS_ENDPOINT_URL_DYNAMODB", "http://b"),
    ];
    assert_eq!(table(&both), "http://b/");
}

proptest! {
    #[test]
    fn no_value_makes_the_configuration_panic(place in any::<usize>(), value in any::<String>()) {
        let name = settings::ALL[place % settings::ALL.len()];
        if let Err(error) = read(&[(name, &value)]) {
            assert!(error.problems.iter().all(|problem| problem.variable == name), "{error}");
        }
    }
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn text_of(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// Rows of the README's settings table begin with ``| `NAME` |``.
#[test]
fn the_readme_lists_every_setting_and_no_other() {
    let readme = text_of(&workspace().join("README.md"));
    let upper = |name: &&str| {
        name.bytes()
            .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
    };
    let mut listed: Vec<&str> = readme
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once("` |"))
        .map(|(name, _)| name)
        .filter(upper)
        .collect();
    listed.sort_unstable();
    let mut settings = settings::ALL.to_vec();
    settings.sort_unstable();
    assert_eq!(listed, settings);
}

/// Clippy takes the nearest file instead of adding to the root's, so ours repeats it.
#[test]
fn the_crates_clippy_file_is_the_roots_and_forbids_spawning() {
    let lines = |path: PathBuf| -> Vec<String> {
        let text = text_of(&path);
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        lines
            .filter(|line| !line.starts_with('#'))
            .map(ToOwned::to_owned)
            .collect()
    };
    let root = lines(workspace().join("clippy.toml"));
    let ours = lines(Path::new(env!("CARGO_MANIFEST_DIR")).join("clippy.toml"));
    let (spawning, rest): (Vec<_>, Vec<_>) =
        ours.into_iter().partition(|line| line.contains("spawn"));
    assert_eq!(rest, root);
    let paths: Vec<_> = spawning
        .iter()
        .filter_map(|line| line.split('"').nth(1))
        .collect();
    assert_eq!(paths, ["tokio::spawn", "tokio::task::spawn"]);
}
