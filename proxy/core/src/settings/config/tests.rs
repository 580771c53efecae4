use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use crate::settings::SETTINGS;
use proptest::prelude::{any, proptest};

use crate::ids::ConnectionType;
use crate::settings::{
    AuthSettings, Config, ConfigError, Greeting, Keepalive, Metrics, Path as CallPath,
    PathTemplate, Problem, Reply, Retry,
};

mod lambda;
mod names;
mod paths;
mod tokens;
mod values;

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

const JWKS: (&str, &str) = ("JWKS_URL", "https://issuer.example/jwks.json");

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

/// These settings together with those of JWT mode.
fn jwt(extra: &[(&str, &str)]) -> Result<Config, ConfigError> {
    let mut all = vec![("AUTH_MODE", "jwt"), JWKS];
    all.extend(extra);
    read(&all)
}

fn told(error: &ConfigError) -> Vec<String> {
    let line = |problem: &Problem| format!("{}: {}", problem.variable, problem.words);
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
fn check_jwt_problem(name: &str, value: &str, words: &str) {
    let error = jwt(&[(name, value)]).err();
    let error = error.unwrap_or_else(|| panic!("{name}={value} is taken"));
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
        CallPath::To(PathTemplate {
            text: "/api/chat/ws/{booking_id}/connect".to_owned(),
            setting: "BACKEND_CONNECT_PATH",
        })
    );
    assert_eq!(
        config.backend.message_path.default,
        CallPath::To(PathTemplate {
            text: "/api/chat/ws/{booking_id}/message".to_owned(),
            setting: "BACKEND_MESSAGE_PATH",
        })
    );
    for paths in [&config.backend.connect_path, &config.backend.message_path] {
        assert_eq!((&paths.notification, &paths.feed), (&None, &None));
    }
    assert_eq!(config.backend.connect_timeout, Duration::from_secs(10));
    assert_eq!(config.backend.first_byte_timeout, Duration::from_secs(60));
    assert_eq!(config.backend.idle_timeout, Duration::from_secs(60));
    assert_eq!(config.backend.retry, Retry::Unreached);
    assert!(config.backend.signing_secrets.given().is_empty());
    assert_eq!(config.backend.disconnect_path.default, CallPath::None);
    assert_eq!(config.table.name, "connections");
    assert_eq!(config.table.max_channels, 200);
    assert!(config.table.store_token);
    assert_eq!(config.table.ttl, Duration::from_secs(24 * 60 * 60));
    assert_eq!(config.delivery.endpoint, None);
    assert_eq!(config.delivery.concurrency, 256);
    assert_eq!(config.delivery.fan_out, 2_000);
    assert!(config.publishing.signing_secrets.given().is_empty());
    assert!(!config.publishing.everyone);
    assert_eq!(config.keepalive, Keepalive::Answer);
    assert_eq!(config.greeting, Greeting::AfterResponse);
    assert_eq!(config.reply, Reply::Post);
    assert_eq!(config.metrics, Metrics::Off, "this is not Lambda");
    let required = [ConnectionType::Chat, ConnectionType::Booking];
    assert_eq!(config.admission.booking_required, required);
    assert!(!config.admission.anonymous_feed);
    assert_eq!(config.admission.origins, None);
    assert_eq!(config.auth, AuthSettings::Backend);
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
    assert!(config.publishing.everyone && config.publishing.signing_secrets.given().len() == 1);
    let required = [ConnectionType::Feed, ConnectionType::Notification];
    assert_eq!(config.admission.booking_required, required);
    assert!(config.admission.anonymous_feed);
    let origins = config.admission.origins.unwrap();
    assert!(origins.allow("https://a.example") && !origins.allow("https://b.example"));
    for (paths, chat, notification, feed) in [
        (&config.backend.connect_path, "/c", "/cn", "/cf"),
        (&config.backend.message_path, "/m", "/mn", "/mf"),
    ] {
        let templates = ConnectionType::ALL.map(|kind| paths.template_for(kind).unwrap());
        let texts = templates.map(|template| template.text.as_str());
        assert_eq!(texts, [chat, chat, notification, feed]);
        let own = [&templates[2], &templates[3]].map(|template| template.setting);
        assert!(own[0].ends_with("_PATH_NOTIFICATION") && own[1].ends_with("_PATH_FEED"));
    }
    assert_eq!(config.backend.connect_timeout, Duration::from_secs(1));
    let first_byte = config.backend.first_byte_timeout;
    assert_eq!(first_byte, Duration::from_millis(2_500));
    assert_eq!(config.backend.idle_timeout, Duration::from_secs(3));
    assert_eq!(config.backend.retry, Retry::Idempotent);
    assert_eq!(config.backend.signing_secrets.given()[0].reveal(), SECRET);
    let disconnect = config.backend.disconnect_path;
    for kind in ConnectionType::ALL {
        assert_eq!(disconnect.template_for(kind).unwrap().text, "/d");
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
        ("REPLY", "never"),
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
            .starts_with("the configuration has 25 problem(s); "),
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
    let names = SETTINGS.iter().map(|setting| setting.name);
    let optional = names.filter(|name| NEEDED.iter().all(|(needed, _)| needed != name));
    for name in optional {
        good(&[(name, " ")]);
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

proptest! {
    #[test]
    fn no_value_makes_the_configuration_panic(place in any::<usize>(), value in any::<String>()) {
        let name = SETTINGS[place % SETTINGS.len()].name;
        if let Err(error) = read(&[(name, &value)]) {
            assert!(error.problems.iter().all(|problem| problem.variable == name), "{error}");
        }
    }
}
