//! Every setting: read once, checked once, all problems named together. Nobody else reads the
//! environment, and nothing is built before all of it is right.

mod env;
mod problems;
pub mod settings;

use std::time::Duration;

use url::Url;

pub use env::{Env, ProcessEnv};
pub use problems::{ConfigError, Problem};

use crate::auth::origin::Origins;
use crate::ids::ConnectionType;
use crate::metrics::Metrics;
use problems::Reader;

/// Seconds. API Gateway gives a handshake up after 29 s (API Gateway Developer Guide, limits), and
/// the table needs some of them.
const LONGEST_CONNECT: f64 = 20.0;

/// Seconds. A function runs for 15 minutes at most (AWS Lambda Developer Guide, limits).
const LONGEST_CALL: f64 = 900.0;

/// The whole configuration, in the shape of the modules that use it.
#[derive(Debug, Clone)]
pub struct Config {
    pub admission: Admission,
    pub backend: Backend,
    pub table: Table,
    pub delivery: Delivery,
    pub keepalive: Keepalive,
    pub greeting: Greeting,
    pub metrics: Metrics,
    pub aws: Aws,
}

/// Who may knock at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Admission {
    pub booking_required: Vec<ConnectionType>,
    pub anonymous_feed: bool,
    /// `None`: a page of any origin.
    pub origins: Option<Origins>,
}

/// Where the backend is and how long it may take.
#[derive(Debug, Clone)]
pub struct Backend {
    /// `http` or `https`, without query and fragment; its path is a prefix of every call's path.
    pub url: Url,
    pub connect_path: Paths,
    pub message_path: Paths,
    /// The whole `/connect` call with its retries.
    pub connect_timeout: Duration,
    pub first_byte_timeout: Duration,
    pub idle_timeout: Duration,
    pub retry: Retry,
    /// The first signs; with a second, rotation has begun. Empty: calls are not signed.
    pub signing_secrets: Vec<Secret>,
    /// Not called where it is not set.
    pub disconnect_path: Option<Paths>,
}

/// Which calls to the backend are made again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// Those that provably never reached it.
    Unreached,
    /// Also those that it may have seen: it knows them by their `Idempotency-Key`.
    Idempotent,
}

/// Path templates by connection type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    pub default: String,
    pub notification: Option<String>,
    pub feed: Option<String>,
}

impl Paths {
    #[must_use]
    pub fn of(&self, kind: ConnectionType) -> &str {
        match kind {
            ConnectionType::Notification => self.notification.as_deref(),
            ConnectionType::Feed => self.feed.as_deref(),
            ConnectionType::Chat | ConnectionType::Booking => None,
        }
        .unwrap_or(&self.default)
    }
}

/// The connections table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub name: String,
    /// How long a row may live that nobody deletes.
    pub ttl: Duration,
    /// The most channels that a connection may be in.
    pub max_channels: usize,
    /// Whether a connection's token is kept for its messages.
    pub store_token: bool,
}

/// How frames go out.
#[derive(Debug, Clone)]
pub struct Delivery {
    /// The management API's URL, stage included; built from each event where it is not set.
    pub endpoint: Option<Url>,
    pub concurrency: usize,
}

/// What becomes of a client's `ping` and `pong`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keepalive {
    Answer,
    Forward,
}

/// When a new connection gets its `initial`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Greeting {
    AfterResponse,
    /// For emulators that hold the response back until late work is done.
    FirstFrame,
}

/// What Lambda itself tells its functions.
#[derive(Debug, Clone)]
pub struct Aws {
    pub region: String,
    pub access_key_id: String,
    pub secret_access_key: Secret,
    pub session_token: Option<Secret>,
    pub dynamodb_endpoint: Option<Url>,
}

/// A text that never prints itself.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Config {
    /// Reads and checks everything.
    ///
    /// # Errors
    /// All problems at once.
    pub fn from_env(env: &dyn Env) -> Result<Self, ConfigError> {
        let mut read = Reader::new(env);
        read.look_for_misspellings();
        let parts = (
            Backend::read(&mut read),
            Table::read(&mut read),
            Delivery::read(&mut read),
            Aws::read(&mut read),
        );
        let admission = Admission::read(&mut read);
        let keepalive = match read.word(settings::KEEPALIVE, &["answer", "forward"]) {
            Some(1) => Keepalive::Forward,
            _ => Keepalive::Answer,
        };
        let greeting = match read.word(settings::GREETING, &["after-response", "first-frame"]) {
            Some(1) => Greeting::FirstFrame,
            None if read.text("AWS_SAM_LOCAL").is_some() => Greeting::FirstFrame,
            _ => Greeting::AfterResponse,
        };
        let metrics = metrics(&mut read);
        let _only: Option<usize> = read.word(settings::AUTH_MODE, &["backend"]);
        match parts {
            (Some(backend), Some(table), Some(delivery), Some(aws)) if read.is_clean() => {
                Ok(Self {
                    admission,
                    backend,
                    table,
                    delivery,
                    keepalive,
                    greeting,
                    metrics,
                    aws,
                })
            }
            _ => Err(read.into_error()),
        }
    }
}

/// On by default where Lambda runs us: elsewhere nobody makes metrics of the lines.
fn metrics(read: &mut Reader<'_>) -> Metrics {
    let asked = read.word(settings::METRICS, &["off", "emf"]);
    let function = read.text("AWS_LAMBDA_FUNCTION_NAME");
    let local = read.text("AWS_SAM_LOCAL").is_some();
    match (asked, function) {
        (Some(0), _) | (None, None) => Metrics::Off,
        (None, Some(_)) if local => Metrics::Off,
        (_, Some(function)) => Metrics::Emf { function },
        (Some(_), None) => {
            let words = "`emf` needs AWS_LAMBDA_FUNCTION_NAME, which Lambda sets";
            read.report(settings::METRICS, words.to_owned());
            Metrics::Off
        }
    }
}

impl Admission {
    fn read(read: &mut Reader<'_>) -> Self {
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
        Self {
            origins,
            booking_required: types
                .unwrap_or_else(|| vec![ConnectionType::Chat, ConnectionType::Booking]),
            anonymous_feed: anonymous == Some(1),
        }
    }
}

impl Backend {
    fn read(read: &mut Reader<'_>) -> Option<Self> {
        let seconds = |read: &mut Reader<'_>, name, longest: f64, default: u64| {
            let expected = &format!("seconds, 0.05 to {longest}");
            let given = read.checked(name, expected, |text| {
                let seconds: f64 = text.parse().ok()?;
                (0.05..=longest)
                    .contains(&seconds)
                    .then(|| Duration::from_secs_f64(seconds))
            });
            given.unwrap_or(Duration::from_secs(default))
        };
        let connect_path = Paths {
            default: read
                .path(settings::BACKEND_CONNECT_PATH)
                .unwrap_or_else(|| settings::DEFAULT_CONNECT_PATH.to_owned()),
            notification: read.path(settings::BACKEND_CONNECT_PATH_NOTIFICATION),
            feed: read.path(settings::BACKEND_CONNECT_PATH_FEED),
        };
        let message_path = Paths {
            default: read
                .path(settings::BACKEND_MESSAGE_PATH)
                .unwrap_or_else(|| settings::DEFAULT_MESSAGE_PATH.to_owned()),
            notification: read.path(settings::BACKEND_MESSAGE_PATH_NOTIFICATION),
            feed: read.path(settings::BACKEND_MESSAGE_PATH_FEED),
        };
        let retry = match read.word(settings::BACKEND_RETRY, &["unreached", "idempotent"]) {
            Some(1) => Retry::Idempotent,
            _ => Retry::Unreached,
        };
        let signing_secrets = read.secrets(settings::BACKEND_SIGNING_SECRET);
        let disconnect_path = read
            .path(settings::BACKEND_DISCONNECT_PATH)
            .map(|default| Paths {
                default,
                notification: None,
                feed: None,
            });
        Some(Self {
            connect_timeout: seconds(read, settings::BACKEND_CONNECT_TIMEOUT, LONGEST_CONNECT, 10),
            first_byte_timeout: seconds(
                read,
                settings::BACKEND_FIRST_BYTE_TIMEOUT,
                LONGEST_CALL,
                60,
            ),
            idle_timeout: seconds(read, settings::BACKEND_IDLE_TIMEOUT, LONGEST_CALL, 60),
            url: read.required_url(settings::BACKEND_URL)?,
            connect_path,
            message_path,
            retry,
            signing_secrets,
            disconnect_path,
        })
    }
}

impl Table {
    fn read(read: &mut Reader<'_>) -> Option<Self> {
        let ttl = read.checked(
            settings::CONNECTION_TTL_SECONDS,
            "whole seconds, at least 7200 (a connection's longest life)",
            |text| {
                text.parse()
                    .ok()
                    .filter(|seconds| (7_200..=31_536_000).contains(seconds))
            },
        );
        let max_channels = read.checked(settings::MAX_CHANNELS, "1 to 1000", |text| {
            text.parse().ok().filter(|most| (1..=1000).contains(most))
        });
        let store_token = read.word(settings::STORE_TOKEN, &["false", "true"]);
        if store_token == Some(0) && read.text(settings::BACKEND_SIGNING_SECRET).is_none() {
            let words = "`false` needs BACKEND_SIGNING_SECRET: messages carry no token then";
            read.report(settings::STORE_TOKEN, words.to_owned());
        }
        Some(Self {
            name: read.required(settings::CONNECTIONS_TABLE, "a DynamoDB table's name")?,
            ttl: Duration::from_secs(ttl.unwrap_or(86_400)),
            max_channels: max_channels.unwrap_or(200),
            store_token: store_token != Some(0),
        })
    }
}

impl Delivery {
    #[expect(
        clippy::unnecessary_wraps,
        reason = "each part is read alike: `None` if incomplete"
    )]
    fn read(read: &mut Reader<'_>) -> Option<Self> {
        let concurrency = read.checked(settings::BROADCAST_CONCURRENCY, "1 to 1024", |text| {
            text.parse().ok().filter(|posts| (1..=1024).contains(posts))
        });
        // The SDKs' own variable comes second: local-gateway sets it for every function.
        let endpoint = read.url(settings::API_GATEWAY_ENDPOINT);
        Some(Self {
            endpoint: endpoint.or_else(|| read.url("AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI")),
            concurrency: concurrency.unwrap_or(64),
        })
    }
}

impl Aws {
    fn read(read: &mut Reader<'_>) -> Option<Self> {
        let lambda = "Lambda to set it; elsewhere set it as for the AWS command line";
        let region = read.required("AWS_REGION", lambda);
        let access_key_id = read.required("AWS_ACCESS_KEY_ID", lambda);
        let secret_access_key = read.required("AWS_SECRET_ACCESS_KEY", lambda).map(Secret);
        let dynamodb_endpoint = read
            .url("AWS_ENDPOINT_URL_DYNAMODB")
            .or_else(|| read.url("AWS_ENDPOINT_URL"));
        Some(Self {
            region: region?,
            access_key_id: access_key_id?,
            secret_access_key: secret_access_key?,
            session_token: read.text("AWS_SESSION_TOKEN").map(Secret),
            dynamodb_endpoint,
        })
    }
}

#[cfg(test)]
mod tests;
