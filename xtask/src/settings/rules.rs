//! Settings that need each other, as the templates check it before anything is made. The function
//! checks it once more, with more care.

use proxy_core::settings::{
    AUTH_MODE, BACKEND_CONNECT_PATH, BACKEND_MESSAGE_PATH, BACKEND_SIGNING_SECRET, BACKEND_URL,
    JWKS_URL, STORE_TOKEN, Setting,
};

/// If this holds of the setting, those must hold too.
pub(super) struct Rule {
    pub(super) name: &'static str,
    pub(super) holds: Fact,
    pub(super) needs: &'static [Fact],
    pub(super) message: &'static str,
}

/// A setting, and what holds of it.
pub(super) struct Fact {
    pub(super) setting: Setting,
    pub(super) state: State,
}

/// What may hold of a setting.
pub(super) enum State {
    Set,
    Unset,
    Is(&'static str),
    IsNot(&'static str),
}

const fn fact(setting: Setting, state: State) -> Fact {
    Fact { setting, state }
}

/// All of them.
pub(super) const RULES: [Rule; 3] = [
    Rule {
        name: "BackendHasUrl",
        holds: fact(BACKEND_URL, State::Unset),
        needs: &[
            fact(AUTH_MODE, State::IsNot("backend")),
            fact(BACKEND_CONNECT_PATH, State::Is("none")),
            fact(BACKEND_MESSAGE_PATH, State::Is("none")),
        ],
        message: "BACKEND_URL is missing; that is allowed only with AUTH_MODE jwt or authorizer and \
                  paths none",
    },
    Rule {
        name: "JwtHasKeys",
        holds: fact(AUTH_MODE, State::Is("jwt")),
        needs: &[fact(JWKS_URL, State::Set)],
        message: "AUTH_MODE=jwt needs JWKS_URL",
    },
    Rule {
        name: "TokensAreStoredOrCallsSigned",
        holds: fact(STORE_TOKEN, State::Is("false")),
        needs: &[fact(BACKEND_SIGNING_SECRET, State::Set)],
        message: "STORE_TOKEN=false needs BACKEND_SIGNING_SECRET, since messages carry no token then",
    },
];
