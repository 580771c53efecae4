//! Every setting: read once, checked once, all problems named together. Nobody else reads the
//! environment, and nothing is built before all of it is right.

mod auth;
mod env;
mod problems;
pub(crate) mod settings;

use std::time::Duration;

use url::Url;

pub(crate) use auth::{Auth, Jwt, TokenExpiry};
pub(crate) use env::Env;
pub use env::ProcessEnv;
pub(crate) use problems::ConfigError;
pub(crate) use proxy_core::settings::{Admission, Path, Paths, Retry};

use crate::metrics::Metrics;
use problems::Reader;

/// Seconds. API Gateway gives a handshake up after 29 s (API Gateway Developer Guide, limits), and
/// the table needs some of them.
const LONGEST_CONNECT: f64 = 20.0;

/// Seconds. A function runs for 15 minutes at most (AWS Lambda Developer Guide, limits).
const LONGEST_CALL: f64 = 900.0;

/// The whole configuration, in the shape of the modules that use it.
#[derive(Debug, Clone)]
pub(crate) struct Config {
    pub admission: Admission,
    pub auth: Auth,
    pub backend: Backend,
    pub table: Table,
    pub delivery: Delivery,
    pub publishing: Publishing,
    pub keepalive: Keepalive,
    pub greeting: Greeting,
    pub metrics: Metrics,
    pub aws: Aws,
}

/// Where the backend is and how long it may take.
#[derive(Debug, Clone)]
pub(crate) struct Backend {
    /// `http` or `https`, without query and fragment; its path is a prefix of every call's path.
    /// `None` only where no call is made.
    pub url: Option<Url>,
    pub connect_path: Paths,
    pub message_path: Paths,
    /// The whole `/connect` call with its retries.
    pub connect_timeout: Duration,
    pub first_byte_timeout: Duration,
    pub idle_timeout: Duration,
    pub retry: Retry,
    /// The first signs; with a second, rotation has begun. Empty: calls are not signed.
    pub signing_secrets: Vec<Secret>,
    pub disconnect_path: Paths,
}

/// The connections table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Table {
    pub name: String,
    /// How long a row may live that nobody deletes.
    pub ttl: Duration,
    /// The most channels that a connection may be in.
    pub max_channels: usize,
    /// Whether a connection's token is kept for its messages.
    pub store_token: bool,
    /// Whether connections are closed when their tokens expire.
    pub tokens_expire: bool,
}

/// How frames go out.
#[derive(Debug, Clone)]
pub(crate) struct Delivery {
    /// The management API's URL, stage included; built from each event where it is not set.
    pub endpoint: Option<Url>,
    pub concurrency: usize,
}

/// Who may speak without a client's frame.
#[derive(Debug, Clone)]
pub(crate) struct Publishing {
    /// With which publishing over HTTP is signed. Empty: it is refused.
    pub signing_secrets: Vec<Secret>,
    /// Whether everyone may be addressed, which scans the table.
    pub everyone: bool,
}

/// What becomes of a client's `ping` and `pong`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Keepalive {
    Answer,
    Forward,
}

/// When a new connection gets its `initial`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Greeting {
    AfterResponse,
    /// For emulators that hold the response back until late work is done.
    FirstFrame,
}

/// What Lambda itself tells its functions.
#[derive(Debug, Clone)]
pub(crate) struct Aws {
    pub region: String,
    pub access_key_id: String,
    pub secret_access_key: Secret,
    pub session_token: Option<Secret>,
    pub dynamodb_endpoint: Option<Url>,
}

/// A text that never prints itself.
#[derive(Clone)]
pub(crate) struct Secret(String);

impl Secret {
    #[must_use]
    pub(crate) fn reveal(&self) -> &str {
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
    pub(crate) fn from_env(env: &dyn Env) -> Result<Self, ConfigError> {
        let mut read = Reader::new(env);
        read.look_for_misspellings();
        let auth = Auth::read(&mut read);
        let token_expiry = TokenExpiry::read(&mut read);
        let knows_users = Auth::knows_users(&read);
        let parts = (
            Backend::read(&mut read, knows_users),
            Table::read(&mut read, knows_users && token_expiry == TokenExpiry::Close),
            Delivery::read(&mut read),
            Aws::read(&mut read),
            auth,
        );
        let admission = auth::admission(&mut read);
        let publishing = Publishing {
            signing_secrets: read.secrets(settings::PUBLISH_SIGNING_SECRET),
            everyone: read.word(settings::PUBLISH_EVERYONE, &["false", "true"]) == Some(1),
        };
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
        match parts {
            (Some(backend), Some(table), Some(delivery), Some(aws), Some(auth))
                if read.is_clean() =>
            {
                Ok(Self {
                    admission,
                    auth,
                    backend,
                    table,
                    delivery,
                    publishing,
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

impl Backend {
    fn read(read: &mut Reader<'_>, knows_users: bool) -> Option<Self> {
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
        let path = |read: &mut Reader<'_>, name| read.path(name, knows_users);
        let connect_path = Paths {
            default: path(read, settings::BACKEND_CONNECT_PATH)
                .unwrap_or_else(|| Path::To(settings::DEFAULT_CONNECT_PATH.to_owned())),
            notification: path(read, settings::BACKEND_CONNECT_PATH_NOTIFICATION),
            feed: path(read, settings::BACKEND_CONNECT_PATH_FEED),
        };
        let message_path = Paths {
            default: path(read, settings::BACKEND_MESSAGE_PATH)
                .unwrap_or_else(|| Path::To(settings::DEFAULT_MESSAGE_PATH.to_owned())),
            notification: path(read, settings::BACKEND_MESSAGE_PATH_NOTIFICATION),
            feed: path(read, settings::BACKEND_MESSAGE_PATH_FEED),
        };
        let disconnect_path = Paths {
            default: path(read, settings::BACKEND_DISCONNECT_PATH).unwrap_or(Path::None),
            notification: None,
            feed: None,
        };
        let retry = match read.word(settings::BACKEND_RETRY, &["unreached", "idempotent"]) {
            Some(1) => Retry::Idempotent,
            _ => Retry::Unreached,
        };
        let signing_secrets = read.secrets(settings::BACKEND_SIGNING_SECRET);
        let connect_timeout = seconds(read, settings::BACKEND_CONNECT_TIMEOUT, LONGEST_CONNECT, 10);
        let first_byte_timeout =
            seconds(read, settings::BACKEND_FIRST_BYTE_TIMEOUT, LONGEST_CALL, 60);
        let idle_timeout = seconds(read, settings::BACKEND_IDLE_TIMEOUT, LONGEST_CALL, 60);
        let calls = [&connect_path, &message_path, &disconnect_path];
        let url = if calls.iter().any(|paths| paths.is_anywhere()) {
            Some(read.required_url(settings::BACKEND_URL)?)
        } else {
            read.url(settings::BACKEND_URL)
        };
        Some(Self {
            connect_timeout,
            first_byte_timeout,
            idle_timeout,
            url,
            connect_path,
            message_path,
            retry,
            signing_secrets,
            disconnect_path,
        })
    }
}

impl Table {
    fn read(read: &mut Reader<'_>, tokens_expire: bool) -> Option<Self> {
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
            tokens_expire,
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
