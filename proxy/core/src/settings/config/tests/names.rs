//! Names that are not settings.

use crate::settings::SETTINGS;

use super::{check_problem, good, read, told};

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
    for name in SETTINGS.iter().map(|setting| setting.name) {
        let error = read(&[(name, "\u{1}")]).err();
        let lines = error.map(|error| told(&error)).unwrap_or_default();
        let misspelt = lines.iter().any(|line| line.contains("did you mean"));
        assert!(!misspelt, "{lines:?}");
    }
}
