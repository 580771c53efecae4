//! Secrets, tokens and modes.

use super::{JWKS, SECRET, check_jwt_problem, check_problem, good, jwt, read, told};
use crate::settings::AuthSettings;

#[test]
fn calls_are_signed_with_the_first_of_one_or_two_secrets() {
    let secrets = |text: &str| -> Vec<String> {
        let config = good(&[("BACKEND_SIGNING_SECRET", text)]);
        let secrets = config.backend.signing_secrets.given().iter();
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
        "arn:aws:s3:::a-bucket-whose-name-is-long-enough",
    ] {
        let words = "expected one secret of at least 32 characters, or two with a blank between \
                     them, or the ARN of a secret in Secrets Manager or of a parameter in Parameter \
                     Store";
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

#[test]
fn tokens_are_verified_by_rules_of_ones_own() {
    let AuthSettings::Jwt(settings) = jwt(&[]).unwrap().auth else {
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
    let AuthSettings::Jwt(settings) = jwt(&given).unwrap().auth else {
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
    assert_eq!(config.auth, AuthSettings::Authorizer);
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
