//! Who may connect: the settings of handshakes and tokens.

use url::Url;

use crate::auth::origin::Origins;
use crate::auth::token::Rules;
use crate::ids::ConnectionType;

use super::reader::Reader;
use super::row::When;
use super::table::{self, SETTINGS};

/// Who may knock at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Admission {
    pub booking_required: Vec<ConnectionType>,
    pub anonymous_feed: bool,
    /// `None`: a page of any origin.
    pub origins: Option<Origins>,
    /// Whether a client needs a token. Somebody else's authorizer may go by something else.
    pub needs_token: bool,
}

impl Admission {
    pub(super) fn read(read: &mut Reader<'_>) -> Option<Self> {
        let booking_required = read.checked(&table::BOOKING_REQUIRED, |text| match text {
            "none" => Some(Vec::new()),
            list => list
                .split(',')
                .map(str::trim)
                .map(ConnectionType::parse)
                .collect(),
        });
        let anonymous_feed = read.flag(&table::ANONYMOUS_FEED);
        let origins = read.checked(&table::ALLOWED_ORIGINS, Origins::parse);
        let mode = Mode::read(read);
        Some(Self {
            booking_required: booking_required?,
            anonymous_feed: anonymous_feed?,
            origins,
            needs_token: mode? != Mode::Authorizer,
        })
    }
}

/// Whose word it is that tells who connects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AuthSettings {
    Backend,
    Jwt(JwtSettings),
    Authorizer,
}

/// How tokens are verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JwtSettings {
    pub jwks_url: Url,
    pub rules: Rules,
}

/// The values of `AUTH_MODE`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    Backend,
    Jwt,
    Authorizer,
}

impl Mode {
    fn read(read: &mut Reader<'_>) -> Option<Self> {
        let values = [
            ("backend", Self::Backend),
            ("jwt", Self::Jwt),
            ("authorizer", Self::Authorizer),
        ];
        read.choice(&table::AUTH_MODE, &values)
    }
}

impl AuthSettings {
    /// `None` if incomplete.
    pub(super) fn read(read: &mut Reader<'_>) -> Option<Self> {
        let mode = Mode::read(read)?;
        for setting in SETTINGS {
            let (is_for_it, modes) = match setting.when {
                When::Always => continue,
                When::Jwt => (mode == Mode::Jwt, "jwt"),
                When::UsersAreKnown => (mode != Mode::Backend, "jwt and authorizer"),
            };
            if !is_for_it && read.given(setting).is_some() {
                let words = format!("is for AUTH_MODE={modes}; unset it, or set that");
                read.report(setting, &words);
            }
        }
        match mode {
            Mode::Backend => Some(Self::Backend),
            Mode::Jwt => JwtSettings::read(read).map(Self::Jwt),
            Mode::Authorizer => Some(Self::Authorizer),
        }
    }

    /// Are users known before the backend is asked?
    pub(super) fn users_are_known(read: &mut Reader<'_>) -> bool {
        matches!(Mode::read(read), Some(Mode::Jwt | Mode::Authorizer))
    }
}

impl JwtSettings {
    fn read(read: &mut Reader<'_>) -> Option<Self> {
        read.require(&table::JWKS_URL);
        let jwks_url = read.keys_url(&table::JWKS_URL);
        let user_claim = read.pointer(&table::JWT_USER_CLAIM);
        let org_claim = read.pointer(&table::JWT_ORG_CLAIM);
        let rules = Rules {
            issuer: read.given(&table::JWT_ISSUER),
            audience: read.words(&table::JWT_AUDIENCE),
            user_claim: user_claim?,
            org_claim: org_claim?,
        };
        Some(Self {
            jwks_url: jwks_url?,
            rules,
        })
    }
}
