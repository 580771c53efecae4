//! The table itself.

use super::kind::Kind;
use super::row::{DefaultValue, Group, Setting, Templates, When};

/// Makes a constant of each row, and the table of all of them.
macro_rules! settings {
    ($($name:ident { $($field:ident: $value:expr,)* })*) => {
        $(
            #[doc = concat!("The row of `", stringify!($name), "`.")]
            pub const $name: Setting = Setting { name: stringify!($name), $($field: $value,)* };
        )*

        /// Every setting of this version, in the order of the documentation.
        pub const SETTINGS: &[&Setting] = &[$(&$name),*];
    };
}

settings! {
    BACKEND_URL {
        group: Group::Addresses,
        kind: Kind::Url,
        default: DefaultValue::Required("required"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "The backend's URL, `http://` or `https://`. A path in it is a prefix of every \
                  call's path. It may be missing only where no call is made.",
    }
    CONNECTIONS_TABLE {
        group: Group::Addresses,
        kind: Kind::TableName,
        default: DefaultValue::Required("required"),
        when: When::Always,
        templates: Templates::Themselves,
        meaning: "The DynamoDB table of connections.",
    }
    API_GATEWAY_ENDPOINT {
        group: Group::Addresses,
        kind: Kind::Url,
        default: DefaultValue::Unset("from each event"),
        when: When::Always,
        templates: Templates::Themselves,
        meaning: "The URL of API Gateway's management API, with the stage.",
    }
    BOOKING_REQUIRED {
        group: Group::Handshakes,
        kind: Kind::Types,
        default: DefaultValue::Text("chat,booking"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "Connection types whose query must name a booking, separated by commas, or \
                  `none`.",
    }
    ANONYMOUS_FEED {
        group: Group::Handshakes,
        kind: Kind::Flag,
        default: DefaultValue::Text("false"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "`true`: a connection of type `feed` without a booking needs no token.",
    }
    ALLOWED_ORIGINS {
        group: Group::Handshakes,
        kind: Kind::Origins,
        default: DefaultValue::Unset("any"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "Origins whose pages may connect, separated by commas; `https://*.example.com` \
                  is every host below a domain. Pages of other origins get 403. A client that \
                  sends no `Origin` is not a browser, and passes.",
    }
    BACKEND_CONNECT_PATH {
        group: Group::Calls,
        kind: Kind::Path,
        default: DefaultValue::Text("/api/chat/ws/{booking_id}/connect"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "Path template of the connect call. The placeholder `{connection_type}` may \
                  stand in it too.",
    }
    BACKEND_CONNECT_PATH_NOTIFICATION {
        group: Group::Calls,
        kind: Kind::Path,
        default: DefaultValue::Unset("as `BACKEND_CONNECT_PATH`"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "Path template of the connect call for connections of type `notification`.",
    }
    BACKEND_CONNECT_PATH_FEED {
        group: Group::Calls,
        kind: Kind::Path,
        default: DefaultValue::Unset("as `BACKEND_CONNECT_PATH`"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "Path template of the connect call for connections of type `feed`.",
    }
    BACKEND_MESSAGE_PATH {
        group: Group::Calls,
        kind: Kind::Path,
        default: DefaultValue::Text("/api/chat/ws/{booking_id}/message"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "Path template of the message call.",
    }
    BACKEND_MESSAGE_PATH_NOTIFICATION {
        group: Group::Calls,
        kind: Kind::Path,
        default: DefaultValue::Unset("as `BACKEND_MESSAGE_PATH`"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "Path template of the message call for connections of type `notification`.",
    }
    BACKEND_MESSAGE_PATH_FEED {
        group: Group::Calls,
        kind: Kind::Path,
        default: DefaultValue::Unset("as `BACKEND_MESSAGE_PATH`"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "Path template of the message call for connections of type `feed`.",
    }
    BACKEND_DISCONNECT_PATH {
        group: Group::Calls,
        kind: Kind::Path,
        default: DefaultValue::Unset("not called"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "Path template of the call that tells the backend of a connection's end.",
    }
    // API Gateway gives a handshake up after 29 s (API Gateway Developer Guide, limits), and the
    // table needs some of them.
    BACKEND_CONNECT_TIMEOUT {
        group: Group::Calls,
        kind: Kind::Seconds { from: 0.05, to: 20.0 },
        default: DefaultValue::Text("10"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "Seconds for the whole connect call, with its retries.",
    }
    // A function runs for 15 minutes at most (AWS Lambda Developer Guide, limits).
    BACKEND_FIRST_BYTE_TIMEOUT {
        group: Group::Calls,
        kind: Kind::Seconds { from: 0.05, to: 900.0 },
        default: DefaultValue::Text("60"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "Seconds from a message call's start to the first byte of its answer.",
    }
    BACKEND_IDLE_TIMEOUT {
        group: Group::Calls,
        kind: Kind::Seconds { from: 0.05, to: 900.0 },
        default: DefaultValue::Text("60"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "Seconds between two pieces of an answer's body.",
    }
    BACKEND_RETRY {
        group: Group::Calls,
        kind: Kind::Choice(&["unreached", "idempotent"]),
        default: DefaultValue::Text("unreached"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "`unreached`: only a call that found no connection is made again; `idempotent`: \
                  also one that broke off, was too slow or was answered 502, 503 or 504.",
    }
    BACKEND_SIGNING_SECRET {
        group: Group::Calls,
        kind: Kind::Secrets,
        default: DefaultValue::Unset("not signed"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "One or two secrets of at least 32 characters, with a blank between them, or the ARN \
                  of a text with them. The first one signs every call to the backend.",
    }
    BACKEND_CA {
        group: Group::Calls,
        kind: Kind::Certificates,
        default: DefaultValue::Unset("public CAs only"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "A private CA that signs the backend's certificate or that of `JWKS_URL`; public CAs \
                  stay trusted. The path of a PEM file in the function's zip, or the ARN of a text with \
                  the PEM.",
    }
    AUTH_MODE {
        group: Group::Tokens,
        kind: Kind::Choice(&["backend", "jwt", "authorizer"]),
        default: DefaultValue::Text("backend"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "`backend`: the backend decides who may connect; `jwt`: tokens are JWTs, \
                  verified before the backend is asked; `authorizer`: a Lambda authorizer of your \
                  own decides.",
    }
    JWKS_URL {
        group: Group::Tokens,
        kind: Kind::KeysUrl,
        default: DefaultValue::Required("for `jwt`"),
        when: When::Jwt,
        templates: Templates::Parameter,
        meaning: "Where the keys are that JWTs are verified with: an `https://` URL. On the same \
                  machine `http://` is allowed too.",
    }
    JWT_ISSUER {
        group: Group::Tokens,
        kind: Kind::Text,
        default: DefaultValue::Unset("any"),
        when: When::Jwt,
        templates: Templates::Parameter,
        meaning: "The `iss` that a JWT must have.",
    }
    JWT_AUDIENCE {
        group: Group::Tokens,
        kind: Kind::Words,
        default: DefaultValue::Unset("any"),
        when: When::Jwt,
        templates: Templates::Parameter,
        meaning: "Audiences with blanks between them. A JWT must be for one of them; `client_id` \
                  counts where there is no `aud`.",
    }
    JWT_USER_CLAIM {
        group: Group::Tokens,
        kind: Kind::Pointer,
        default: DefaultValue::Text("/sub"),
        when: When::Jwt,
        templates: Templates::Parameter,
        meaning: "JSON pointer to the user's id in a JWT.",
    }
    JWT_ORG_CLAIM {
        group: Group::Tokens,
        kind: Kind::Pointer,
        default: DefaultValue::Text("/org_id"),
        when: When::Jwt,
        templates: Templates::Parameter,
        meaning: "JSON pointer to the organisation's id in a JWT, which need not have one.",
    }
    TOKEN_EXPIRY {
        group: Group::Tokens,
        kind: Kind::Choice(&["close", "ignore"]),
        default: DefaultValue::Text("close"),
        when: When::UsersAreKnown,
        templates: Templates::Parameter,
        meaning: "`close`: after its token's end a connection's next frame for the backend closes it, \
                  unless the token is renewed; `ignore`: only the handshake counts.",
    }
    STORE_TOKEN {
        group: Group::Tokens,
        kind: Kind::Flag,
        default: DefaultValue::Text("true"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "`false`: the token is not stored, and reaches the backend on connect only; \
                  needs `BACKEND_SIGNING_SECRET`.",
    }
    CONNECTION_TTL_SECONDS {
        group: Group::Connections,
        kind: Kind::WholeSeconds {
            from: 7_200,
            to: 31_536_000,
            why: "a connection's longest life",
        },
        default: DefaultValue::Text("86400"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "Seconds that a row may live which nobody deletes; a connection lives 7200 at \
                  most.",
    }
    MAX_CHANNELS {
        group: Group::Connections,
        kind: Kind::Count { from: 1, to: 1000 },
        default: DefaultValue::Text("200"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "Channels that a connection may be in.",
    }
    MESSAGE_RATE {
        group: Group::Connections,
        kind: Kind::Count { from: 0, to: 10_000 },
        default: DefaultValue::Text("0"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "Frames that a connection may send in a second, as docs/operations.md counts them; `0`: any \
                  number. A client that sends far more is told `rate_limited`; if it goes on, it is closed, \
                  and its token gets 429 for a minute.",
    }
    MAX_USER_CONNECTIONS {
        group: Group::Connections,
        kind: Kind::Count { from: 0, to: 10_000 },
        default: DefaultValue::Text("0"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "Connections that a user may have; `0`: any number. A handshake beyond gets 429. Of handshakes \
                  that come at once, a few more may pass.",
    }
    KEEPALIVE {
        group: Group::Connections,
        kind: Kind::Choice(&["answer", "forward"]),
        default: DefaultValue::Text("answer"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "`answer`: Sidewire answers a `ping`; `forward`: the backend gets it.",
    }
    RESERVED_MEMBERS {
        group: Group::Connections,
        kind: Kind::Choice(&["refuse", "pass"]),
        default: DefaultValue::Text("refuse"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "A client's frame with `sidewire` or `broadcast` at its top. `refuse`: the client gets \
                  `reserved_member`; `pass`: the backend gets the frame. Choose `pass` only if your backend \
                  never returns a client's object.",
    }
    LOG_TABLE {
        group: Group::Delivery,
        kind: Kind::TableName,
        default: DefaultValue::Unset("no log"),
        when: When::Always,
        templates: Templates::Themselves,
        meaning: "The DynamoDB table of the log, from which clients with `resume=1` fetch what they \
                  missed.",
    }
    RESUME_SECONDS {
        group: Group::Delivery,
        kind: Kind::WholeSeconds { from: 300, to: 604_800, why: "a client must have time to come back" },
        default: DefaultValue::Text("3600"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "Seconds for which the log keeps a broadcast. Bodies of messages lie in the table that \
                  long.",
    }
    GREETING {
        group: Group::Delivery,
        kind: Kind::Choice(&["after-response", "first-frame"]),
        default: DefaultValue::Text("after-response"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "`after-response`: the greeting leaves after the handshake's answer; \
                  `first-frame`: it waits for the client's first frame, for emulators that hold a \
                  response back.",
    }
    REPLY {
        group: Group::Delivery,
        kind: Kind::Choice(&["post", "response"]),
        default: DefaultValue::Text("post"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "`post`: a frame for the sender is posted; `response`: it is the response's body where \
                  it is the event's only frame for the sender, which saves a call. The routes need route \
                  responses then; both templates make them.",
    }
    BROADCAST_CONCURRENCY {
        group: Group::Delivery,
        kind: Kind::Count { from: 1, to: 1024 },
        default: DefaultValue::Text("256"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "Posts to clients that are under way at once.",
    }
    FANOUT_LIMIT {
        group: Group::Delivery,
        kind: Kind::Count { from: 1, to: 100_000 },
        default: DefaultValue::Text("2000"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "Recipients of a frame that one event posts to. With `PUBLISH_QUEUE_URL`, those beyond \
                  are left to the queue in pages of so many, which other environments post.",
    }
    PUBLISH_SIGNING_SECRET {
        group: Group::Publishing,
        kind: Kind::Secrets,
        default: DefaultValue::Unset("off"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "One or two secrets of at least 32 characters, with a blank between them, or the ARN \
                  of a text with them. Publishing over HTTP is signed with one of them.",
    }
    PUBLISH_EVERYONE {
        group: Group::Publishing,
        kind: Kind::Flag,
        default: DefaultValue::Text("false"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "`true`: a publish may address everyone, which scans the table.",
    }
    PUBLISH_QUEUE_URL {
        group: Group::Publishing,
        kind: Kind::Url,
        default: DefaultValue::Unset("off"),
        when: When::Always,
        templates: Templates::Themselves,
        meaning: "The URL of the function's own queue. Recipients that a message of the queue could \
                  not reach come back by it, alone; without it the message comes back whole.",
    }
    METRICS {
        group: Group::Watching,
        kind: Kind::Choice(&["off", "emf"]),
        default: DefaultValue::Text("emf"),
        when: When::Always,
        templates: Templates::Parameter,
        meaning: "`emf`: each event's figures are written for CloudWatch, as docs/operations.md \
                  describes; `off`: they are not, which is the default under SAM local and in \
                  `cargo dev`.",
    }
}
