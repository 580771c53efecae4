//! Who may connect: the settings of handshakes and tokens.

use url::{Host, Url};

use super::problems::Reader;
use super::settings;
use proxy_core::auth::origin::Origins;
use proxy_core::auth::token::Rules;
use proxy_core::ids::ConnectionType;
use proxy_core::settings::Admission;

pub(super) fn admission(read: &mut Reader<'_>) -> Admission {
    let types = read.checked(
        settings::BOOKING_REQUIRED,
        "types, separated by commas, or `none`",
        |text| match text {
            "none" => Some(Vec::new()),
            list => list
                .split(',')
                .map(str::trim)
                .map(ConnectionType::parse)
                .collect(),
        },
    );
    let anonymous = read.word(settings::ANONYMOUS_FEED, &["false", "true"]);
    let origins = read.checked(
        settings::ALLOWED_ORIGINS,
        "origins such as https://app.example.com or https://*.example.com, separated by commas",
        Origins::parse,
    );
    Admission {
        needs_token: mode(read) != Some("authorizer"),
        origins,
        booking_required: types
            .unwrap_or_else(|| vec![ConnectionType::Chat, ConnectionType::Booking]),
        anonymous_feed: anonymous == Some(1),
    }
}

/// Whose word it is that tells who connects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Auth {
    Backend,
    Jwt(Jwt),
    Authorizer,
}

/// What becomes of a connection whose token has expired.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenExpiry {
    Close,
    Ignore,
}

impl TokenExpiry {
    pub(super) fn read(read: &mut Reader<'_>) -> Self {
        match read.word(settings::TOKEN_EXPIRY, &["close", "ignore"]) {
            Some(1) => Self::Ignore,
            _ => Self::Close,
        }
    }
}

fn mode(read: &Reader<'_>) -> Option<&'static str> {
    let said = read.text(settings::AUTH_MODE);
    let modes = MODES.into_iter();
    modes
        .into_iter()
        .find(|mode| said.as_deref() == Some(*mode))
}

const MODES: [&str; 3] = ["backend", "jwt", "authorizer"];

/// How tokens are verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Jwt {
    pub jwks_url: Url,
    pub rules: Rules,
}

/// Settings that mean something with `AUTH_MODE=jwt` only.
const OF_JWT: [&str; 5] = [
    settings::JWKS_URL,
    settings::JWT_ISSUER,
    settings::JWT_AUDIENCE,
    settings::JWT_USER_CLAIM,
    settings::JWT_ORG_CLAIM,
];

impl Auth {
    /// `None` if incomplete.
    pub(super) fn read(read: &mut Reader<'_>) -> Option<Self> {
        let mode = read.word(settings::AUTH_MODE, &MODES);
        if mode == Some(1) {
            return Jwt::read(read).map(Self::Jwt);
        }
        for name in OF_JWT {
            if read.text(name).is_some() {
                read.report(
                    name,
                    "is for AUTH_MODE=jwt; unset it, or set that".to_owned(),
                );
            }
        }
        if mode == Some(2) {
            return Some(Self::Authorizer);
        }
        if read.text(settings::TOKEN_EXPIRY).is_some() {
            let words = "is for AUTH_MODE=jwt and authorizer; unset it, or set that";
            read.report(settings::TOKEN_EXPIRY, words.to_owned());
        }
        Some(Self::Backend)
    }

    /// Are users known before the backend is asked?
    pub(super) fn knows_users(read: &Reader<'_>) -> bool {
        matches!(mode(read), Some("jwt" | "authorizer"))
    }
}

impl Jwt {
    fn read(read: &mut Reader<'_>) -> Option<Self> {
        let expected = "the URL of the issuer's JWKS, such as \
                        https://issuer.example.com/.well-known/jwks.json";
        let url = read.required(settings::JWKS_URL, expected);
        let claim = |read: &mut Reader<'_>, name, default: &str| {
            let expected = "a JSON pointer such as `/sub` or `/claims/user`";
            let given = read.checked(name, expected, |text| {
                is_pointer(text).then(|| text.to_owned())
            });
            given.unwrap_or_else(|| default.to_owned())
        };
        let rules = Rules {
            issuer: read.text(settings::JWT_ISSUER),
            audience: read
                .text(settings::JWT_AUDIENCE)
                .unwrap_or_default()
                .split_whitespace()
                .map(ToOwned::to_owned)
                .collect(),
            user_claim: claim(read, settings::JWT_USER_CLAIM, "/sub"),
            org_claim: claim(read, settings::JWT_ORG_CLAIM, "/org_id"),
        };
        let jwks_url = url.and_then(|text| jwks_url(&text).or_else(|| {
            // The value may hold a password, so it is not repeated.
            let words = "expected https://HOST/PATH, or http:// on this very machine, without user, \
                         password and fragment";
            read.report(settings::JWKS_URL, words.to_owned());
            None
        }))?;
        Some(Self { jwks_url, rules })
    }
}

/// Whoever can change the keys on their way can be anybody, so they come by TLS.
fn jwks_url(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    let is_near = match url.host()? {
        Host::Domain(name) => ["localhost", "host.docker.internal"].contains(&name),
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    };
    let secure = url.scheme() == "https" || (url.scheme() == "http" && is_near);
    let plain = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
    (secure && plain).then_some(url)
}

/// RFC 6901: each `~` is followed by `0` or `1`.
fn is_pointer(text: &str) -> bool {
    let escapes = text.split('~').skip(1);
    text.starts_with('/') && escapes.into_iter().all(|rest| rest.starts_with(['0', '1']))
}
