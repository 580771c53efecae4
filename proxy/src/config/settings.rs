//! The names of the settings. A test compares them with the table in the README.

macro_rules! settings {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        $($(#[$doc])* pub(crate) const $name: &str = stringify!($name);)*

        /// Every setting of this version.
        pub(crate) const ALL: &[&str] = &[$($name),*];
    };
}

settings! {
    /// The backend, `http://` or `https://`; a path in it is a prefix. Required.
    BACKEND_URL,
    /// The DynamoDB table of connections. Required.
    CONNECTIONS_TABLE,
    /// The management API's URL with its stage. Default: built from each event.
    API_GATEWAY_ENDPOINT,
    /// Types whose query must name a booking, or `none`. Default `chat,booking`.
    BOOKING_REQUIRED,
    /// `true`: a `feed` without a booking needs no token. Default `false`.
    ANONYMOUS_FEED,
    /// Origins whose pages may connect, separated by commas; `https://*.example.com` is all below
    /// a domain. Default: any.
    ALLOWED_ORIGINS,
    /// Path template of the connect call. Default `/api/chat/ws/{booking_id}/connect`.
    BACKEND_CONNECT_PATH,
    /// The same for connections of type `notification`.
    BACKEND_CONNECT_PATH_NOTIFICATION,
    /// The same for connections of type `feed`.
    BACKEND_CONNECT_PATH_FEED,
    /// Path template of the message call. Default `/api/chat/ws/{booking_id}/message`.
    BACKEND_MESSAGE_PATH,
    /// The same for connections of type `notification`.
    BACKEND_MESSAGE_PATH_NOTIFICATION,
    /// The same for connections of type `feed`.
    BACKEND_MESSAGE_PATH_FEED,
    /// The whole connect call with its retries, in seconds. Default 10.
    BACKEND_CONNECT_TIMEOUT,
    /// From a message call's start to the first byte of its answer, in seconds. Default 60.
    BACKEND_FIRST_BYTE_TIMEOUT,
    /// Between two pieces of an answer's body, in seconds. Default 60.
    BACKEND_IDLE_TIMEOUT,
    /// `unreached`: only a call that found no connection is made again; `idempotent`: also one that
    /// was answered 502, 503 or 504, or not at all. Default `unreached`.
    BACKEND_RETRY,
    /// One or two secrets of at least 32 characters, separated by a blank; the first signs.
    BACKEND_SIGNING_SECRET,
    /// Path template of the call that tells of a connection's end. Not called by default.
    BACKEND_DISCONNECT_PATH,
    /// `answer`: the proxy answers a `ping`; `forward`: the backend gets it. Default `answer`.
    KEEPALIVE,
    /// `after-response` or `first-frame`: when the greeting leaves. Default `after-response`.
    GREETING,
    /// `emf` or `off`: whether each event's figures are written for CloudWatch. Default `emf` on Lambda.
    METRICS,
    /// Posts under way at once, 1 to 1024. Default 64.
    BROADCAST_CONCURRENCY,
    /// One or two secrets of at least 32 characters, separated by a blank; publishing over HTTP is
    /// signed with one of them. Off by default.
    PUBLISH_SIGNING_SECRET,
    /// `true`: a publish may address everyone, which scans the table. Default `false`.
    PUBLISH_EVERYONE,
    /// How long a row may live that nobody deletes, at least 7200. Default 86400.
    CONNECTION_TTL_SECONDS,
    /// The most channels that a connection may be in, 1 to 1000. Default 200.
    MAX_CHANNELS,
    /// `false`: the token is not stored, and reaches the backend on connect only; needs
    /// `BACKEND_SIGNING_SECRET`. Default `true`.
    STORE_TOKEN,
    /// `backend`: the backend decides who may connect; `jwt`: tokens are JWTs, and are verified
    /// before the backend is asked; `authorizer`: somebody else's Lambda authorizer decides.
    /// Default `backend`.
    AUTH_MODE,
    /// Where the keys are that JWTs are verified with. Required by `AUTH_MODE=jwt`.
    JWKS_URL,
    /// The `iss` that a JWT must have. Default: any.
    JWT_ISSUER,
    /// Audiences, separated by blanks, one of which a JWT must be for. Default: any.
    JWT_AUDIENCE,
    /// JSON pointer to the user's id in a JWT. Default `/sub`.
    JWT_USER_CLAIM,
    /// JSON pointer to the organisation's id in a JWT. Default `/org_id`.
    JWT_ORG_CLAIM,
    /// `close` or `ignore`: what becomes of a connection whose token has expired. Default `close`.
    TOKEN_EXPIRY,
}

/// A variable that begins with one of these and is none of ours is a misspelt one.
pub(crate) const PREFIXES: &[&str] = &[
    "API_GATEWAY_",
    "BACKEND_",
    "BROADCAST_",
    "CONNECTIONS_",
    "CONNECTION_TTL",
    "JWT_",
    "JWKS_",
    "PUBLISH_",
];

/// The connect call's path where none is set.
pub(crate) const DEFAULT_CONNECT_PATH: &str = "/api/chat/ws/{booking_id}/connect";
/// The message call's path where none is set.
pub(crate) const DEFAULT_MESSAGE_PATH: &str = "/api/chat/ws/{booking_id}/message";
