//! What was asked for, turned into the gateway's arguments. Pure.

use std::{ffi::OsString, num::NonZeroUsize, path::Path};

use anyhow::{Context, anyhow};
use local_gateway::pending_queue_url;
use programs::workspace;
use proxy_core::settings;
use url::Url;

use super::arguments::{self, Arguments};
use crate::environment::Environment;

const BACKEND_URL: &str = "BACKEND_URL";
const CONNECTIONS_TABLE: &str = "CONNECTIONS_TABLE";
const LOG_TABLE: &str = "LOG_TABLE";
const API_GATEWAY_ENDPOINT: &str = "API_GATEWAY_ENDPOINT";
const AUTH_MODE: &str = "AUTH_MODE";
const JWKS_URL: &str = "JWKS_URL";
const REPLY: &str = "REPLY";
const PUBLISH_QUEUE_URL: &str = "PUBLISH_QUEUE_URL";
/// Where the mock backend has its keys.
const JWKS_PATH: &str = "/.well-known/jwks.json";
/// The tables that `infra/tables.json` makes.
const TABLE: &str = "sidewire-connections";
const LOG: &str = "sidewire-log";

/// The queue for publishing. What fails five times goes to another, as on AWS.
const QUEUE: &str = "sidewire-publish";
const QUEUE_SETTINGS: &str = "dead_letter=sidewire-publish-failed,max_receives=5";

/// Not a setting of ours; it is taken over from the caller's environment as those are.
const LOG_LEVEL: &str = "AWS_LAMBDA_LOG_LEVEL";
/// A name that begins like this is taken over too. If it is misspelt, the function reports it.
const TAKEN_OVER_PREFIXES: [&str; 6] = [
    "JWT_",
    "BACKEND_",
    "CONNECTION",
    "BROADCAST_",
    "BOOKING_",
    "ANONYMOUS_",
];
/// Decided here or by local-gateway; an `--env` can still say otherwise.
const OURS: [&str; 4] = [
    BACKEND_URL,
    CONNECTIONS_TABLE,
    LOG_TABLE,
    API_GATEWAY_ENDPOINT,
];

/// The page's two clients are these users of one booking.
const USERS: [&str; 2] = ["ann", "ben"];
/// What they send.
const SAMPLE_FRAME: &str = r#"{"type":"message","text":"hello"}"#;

/// The backend that runs.
#[derive(Debug, Default)]
pub(super) struct Backend {
    /// Without a slash at the end.
    pub(super) url: String,
    /// The tokens that it made, in the order of [`Plan::minted`].
    pub(super) tokens: Vec<String>,
}

/// What is to be started, but for addresses that are not known yet.
#[derive(Debug)]
pub(super) struct Plan {
    /// Somebody's own backend; `None` is the mock one.
    pub(super) backend: Option<Url>,
    port: u16,
    concurrency: Option<NonZeroUsize>,
    authorizer: bool,
    colours: bool,
    taken_over: Vec<(String, String)>,
    asked_for: Vec<(String, String)>,
}

impl Plan {
    pub(super) fn new(
        arguments: Arguments,
        environment: &Environment,
        colours: bool,
    ) -> anyhow::Result<Self> {
        let backend = match (arguments.backend, environment.get(BACKEND_URL)) {
            (Some(url), _) => Some(url),
            (None, Some(url)) => Some(
                arguments::backend_url(url)
                    .map_err(|problem| anyhow!(problem))
                    .with_context(|| format!("the variable {BACKEND_URL} is {url:?}"))?,
            ),
            (None, None) => None,
        };
        let taken_over = environment
            .iter()
            .filter(|(name, _)| is_taken_over(name))
            .map(|(name, value)| (name.clone(), value.clone()));
        Ok(Self {
            backend,
            port: arguments.port,
            concurrency: arguments.concurrency,
            authorizer: arguments.authorizer,
            colours,
            taken_over: taken_over.collect(),
            asked_for: arguments.env,
        })
    }

    /// Returns the users for whom the mock backend makes tokens. Without JWTs, or with those of
    /// somebody else, there are none.
    pub(super) fn minted(&self) -> &'static [&'static str] {
        let jwt = self.given(AUTH_MODE) == Some("jwt");
        if jwt && self.backend.is_none() && self.given(JWKS_URL).is_none() {
            &USERS
        } else {
            &[]
        }
    }

    /// Returns the function's variable of this name, where the caller gives one.
    fn given(&self, name: &str) -> Option<&str> {
        let mut all = self.taken_over.iter().chain(&self.asked_for);
        let found = all.rfind(|(given, _)| given == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Returns local-gateway's arguments. Later `--env`s win over earlier ones.
    pub(super) fn gateway(&self, bootstrap: &Path, backend: &Backend) -> Vec<OsString> {
        let mut arguments: Vec<OsString> = Vec::new();
        let mut flag = |name: &str, value: OsString| {
            arguments.extend([OsString::from(format!("--{name}")), value]);
        };
        flag("port", self.port.to_string().into());
        flag("function", bootstrap.into());
        flag(
            "tables",
            workspace().join("infra").join("tables.json").into(),
        );
        flag("queue", format!("{QUEUE}=self,{QUEUE_SETTINGS}").into());
        if let Some(concurrency) = self.concurrency {
            flag("concurrency", concurrency.to_string().into());
        }
        if self.authorizer {
            flag("authorizer", "self".into());
        }
        if self.given(REPLY) == Some("response") {
            // As both templates have it.
            flag("route-response", "$default".into());
        }
        // For people's eyes; on AWS the function writes JSON lines, and figures.
        let lines = ("AWS_LAMBDA_LOG_FORMAT", "Text");
        let figures = ("METRICS", "off");
        let ours = [
            (BACKEND_URL, backend.url.as_str()),
            (CONNECTIONS_TABLE, TABLE),
            (LOG_TABLE, LOG),
            lines,
            figures,
        ];
        // By that convention any value means no colours.
        let plain = (!self.colours).then_some(("NO_COLOR", "1"));
        let further = self.taken_over.iter().chain(&self.asked_for);
        let further = further.map(|(name, value)| (name.as_str(), value.as_str()));
        let jwks_url = format!("{}{JWKS_PATH}", backend.url);
        let jwks = (!self.minted().is_empty()).then_some((JWKS_URL, jwks_url.as_str()));
        // local-gateway puts its own address into the URL.
        let queue_url = pending_queue_url(QUEUE);
        let queue = [(PUBLISH_QUEUE_URL, queue_url.as_str())];
        let ours = ours.into_iter().chain(plain).chain(jwks).chain(queue);
        for (name, value) in ours.chain(further) {
            flag("env", format!("{name}={value}").into());
        }
        for client in clients(&backend.tokens) {
            // On the page Sidewire's own client connects, which misses nothing.
            flag("client", format!("{client}&resume=1&ack=1").into());
        }
        flag("sample-frame", SAMPLE_FRAME.into());
        // The function's way to AWS is TLS and HTTP/2 there, and so it is here.
        arguments.extend(["--tls".into(), "--stop-with-stdin".into()]);
        arguments
    }
}

/// Returns the queries of the page's clients. A token that nobody has made is its user's name.
pub(super) fn clients(tokens: &[String]) -> Vec<String> {
    let token = |place: usize, user: &str| tokens.get(place).cloned().unwrap_or(user.to_owned());
    let users = USERS.iter().enumerate();
    users
        .map(|(place, user)| format!("type=chat&booking_id=1&token={}", token(place, user)))
        .collect()
}

fn is_taken_over(name: &str) -> bool {
    let known = name == LOG_LEVEL
        || settings::find(name).is_some()
        || TAKEN_OVER_PREFIXES
            .iter()
            .any(|prefix| name.starts_with(prefix));
    known && !OURS.contains(&name)
}

#[cfg(test)]
mod tests;
