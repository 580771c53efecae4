//! The configuration as a JSON file: everything that the command line can say, and functions with
//! variables of their own. A member that is not known is refused by name, so that a slip does not
//! become a default. `Config::from_file` has an example.

mod queue;

use std::collections::BTreeMap;
use std::fmt::Display;
use std::net::IpAddr;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use local_apigw::{CustomDomain, IdentitySource, Rate, RouteSelection};
use local_faults::{Faults, FileError, parse_duration};
use local_lambda::{FunctionConfig, InvokeEndpoint};
use serde::{Deserialize, Deserializer};

use crate::config::Config;
use crate::config::authorizer::AuthorizerConfig;
use crate::config::file::queue::QueueEntry;
use crate::config::route::RouteConfig;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ConfigFile {
    host: Option<IpAddr>,
    port: Option<u16>,
    dynamodb_port: Option<u16>,
    /// Whether functions are told `https://` URLs.
    #[serde(default)]
    tls: bool,
    stage: Option<String>,
    #[serde(default)]
    stage_variables: BTreeMap<String, String>,
    api_key: Option<String>,
    region: Option<String>,
    custom_domain: Option<Text<CustomDomain>>,
    route_selection: Option<Text<RouteSelection>>,
    /// The function of all routes that name none. Where there is only one function it is that.
    function: Option<String>,
    functions: BTreeMap<String, FunctionEntry>,
    /// All routes: one that is not here is not there. Without this member there are the three
    /// predefined ones.
    routes: Option<BTreeMap<String, RouteEntry>>,
    authorizer: Option<AuthorizerEntry>,
    #[serde(default)]
    queues: BTreeMap<String, QueueEntry>,
    concurrency: Option<NonZeroUsize>,
    tables: Option<PathBuf>,
    data: Option<PathBuf>,
    /// The URL of a DynamoDB instead of the embedded one.
    dynamodb: Option<String>,
    #[serde(default)]
    reorder: bool,
    #[serde(default)]
    empty_frames: bool,
    faults: Option<Faults>,
    #[serde(default)]
    allow_unsigned: bool,
    #[serde(default)]
    limits: LimitsEntry,
    #[serde(default)]
    throttles: ThrottlesEntry,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FunctionEntry {
    command: Option<PathBuf>,
    /// An endpoint in place of the command.
    invoke: Option<InvokeEntry>,
    #[serde(default)]
    environment: BTreeMap<String, String>,
    timeout: Option<Time>,
    memory_mb: Option<u32>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct InvokeEntry {
    url: String,
    concurrency: Option<NonZeroUsize>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RouteEntry {
    function: Option<String>,
    #[serde(default)]
    response: bool,
    throttle: Option<Text<Rate>>,
    timeout: Option<Time>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AuthorizerEntry {
    function: String,
    #[serde(default)]
    identity_sources: Vec<Text<IdentitySource>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct LimitsEntry {
    message_bytes: Option<usize>,
    frame_bytes: Option<usize>,
    frames_waiting: Option<usize>,
    integration_timeout: Option<Time>,
    idle_timeout: Option<Time>,
    max_life: Option<Time>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct ThrottlesEntry {
    connect: Option<Text<Rate>>,
    messages: Option<Text<Rate>>,
    management: Option<Text<Rate>>,
}

/// A value that is written as on the command line.
#[derive(Debug)]
struct Text<T>(T);

#[derive(Debug)]
struct Time(Duration);

impl<'de, T: FromStr<Err: Display>> Deserialize<'de> for Text<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map(Self).map_err(serde::de::Error::custom)
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let time = parse_duration(&text).map(Self);
        time.map_err(serde::de::Error::custom)
    }
}

impl Config {
    /// The gateway that a JSON file describes, on port 8080 where it names none. Its members are
    /// those of the command line, times and rates are written as there, and paths start from the
    /// file's directory:
    ///
    /// ```json
    /// {
    ///   "stage": "dev",
    ///   "function": "main",
    ///   "functions": {
    ///     "main": { "command": "./bootstrap", "environment": { "TABLE": "things" } },
    ///     "chat": { "command": "./chat", "timeout": "10s", "memory_mb": 512 }
    ///   },
    ///   "routes": {
    ///     "$connect": {}, "$default": {}, "$disconnect": {},
    ///     "send": { "function": "chat", "response": true, "throttle": "100/50", "timeout": "5s" }
    ///   },
    ///   "authorizer": { "function": "chat", "identity_sources": ["route.request.querystring.token"] },
    ///   "queues": { "work": { "function": "chat", "dead_letter": "failed", "max_receives": 3 } },
    ///   "limits": { "idle_timeout": "10m", "max_life": "2h", "integration_timeout": "29s" },
    ///   "throttles": { "connect": "500/500", "messages": "100/50", "management": "1000/500" }
    /// }
    /// ```
    pub fn from_file(path: &Path) -> Result<Self, FileError> {
        read(path)
    }
}

/// Reads the file at `path`. Paths in it start from its own directory.
fn read(path: &Path) -> Result<Config, FileError> {
    let text = FileError::read(path)?;
    let unfit = |reason: String| FileError::unfit(path, reason);
    let file: ConfigFile = serde_json::from_str(&text).map_err(|error| unfit(error.to_string()))?;
    let directory = path.parent().unwrap_or(Path::new(""));
    file.config(directory).map_err(unfit)
}

impl ConfigFile {
    fn config(self, directory: &Path) -> Result<Config, String> {
        let first = match self.function {
            Some(name) => name,
            None if self.functions.len() > 1 => {
                return Err(
                    "there are several functions: name the one of all routes that name none, \
                            as in \"function\": \"NAME\""
                        .to_owned(),
                );
            }
            None => self.functions.keys().next().cloned().unwrap_or_default(),
        };
        let functions = self.functions.into_iter();
        let functions = functions.map(|(name, function)| function.config(name, directory));
        let functions = functions.collect::<Result<Vec<_>, String>>()?;
        let (mut named, further): (Vec<_>, Vec<_>) = functions
            .into_iter()
            .partition(|function| function.name.as_ref() == Some(&first));
        let Some(function) = named.pop() else {
            return Err(format!(
                "there is no function {first:?} among \"functions\""
            ));
        };
        let mut config = Config::new(function.command.clone());
        (config.function, config.functions) = (function, further);
        if let Some(host) = self.host {
            config.listen.set_ip(host);
        }
        // Not any port, as in tests: people who write a file want to find their gateway.
        config.listen.set_port(self.port.unwrap_or(8080));
        set(&mut config.dynamodb_port, self.dynamodb_port);
        config.tls = self.tls;
        set(&mut config.stage, self.stage);
        config.stage_variables = self.stage_variables;
        config.api_key = self.api_key;
        set(&mut config.region, self.region);
        set(&mut config.concurrency, self.concurrency);
        set(
            &mut config.selection,
            self.route_selection.map(|text| text.0),
        );
        if let Some(routes) = self.routes {
            config.routes = routes.into_iter().map(RouteEntry::config).collect();
        }
        config.authorizer = self.authorizer.map(AuthorizerEntry::config);
        let queues = self.queues.into_iter();
        let queues = queues.map(|(name, queue)| queue.config(&name));
        config.queues = queues.collect::<Result<_, String>>()?;
        config.custom_domain = self.custom_domain.map(|text| text.0);
        config.tables = self.tables.map(|path| directory.join(path));
        config.data = self.data.map(|path| directory.join(path));
        config.dynamodb = self.dynamodb;
        config.reorder = self.reorder;
        config.empty_frames = self.empty_frames;
        config.faults = self.faults;
        config.require_signature = !self.allow_unsigned;
        self.limits.apply(&mut config);
        config.throttles.connect = self.throttles.connect.map(|text| text.0);
        config.throttles.messages = self.throttles.messages.map(|text| text.0);
        config.throttles.management = self.throttles.management.map(|text| text.0);
        Ok(config)
    }
}

impl FunctionEntry {
    fn config(self, name: String, directory: &Path) -> Result<FunctionConfig, String> {
        let mut function = match (self.command, &self.invoke) {
            (Some(command), None) => FunctionConfig::new(directory.join(command)),
            (None, Some(_)) => FunctionConfig::new(""),
            (Some(_), Some(_)) | (None, None) => {
                return Err(format!(
                    "the function {name:?} needs either `command` or `invoke`"
                ));
            }
        };
        function.invoke = self.invoke.map(|invoke| InvokeEndpoint {
            url: invoke.url,
            concurrency: invoke.concurrency.unwrap_or(NonZeroUsize::MIN),
        });
        function.name = Some(name);
        function.environment = self.environment;
        set(&mut function.timeout, self.timeout.map(|time| time.0));
        set(&mut function.memory_mb, self.memory_mb);
        Ok(function)
    }
}

impl RouteEntry {
    fn config((key, route): (String, Self)) -> RouteConfig {
        RouteConfig {
            key,
            function: route.function,
            response: route.response,
            throttle: route.throttle.map(|text| text.0),
            timeout: route.timeout.map(|time| time.0),
        }
    }
}

impl AuthorizerEntry {
    fn config(self) -> AuthorizerConfig {
        AuthorizerConfig {
            identity_sources: self.identity_sources.into_iter().map(|it| it.0).collect(),
            ..AuthorizerConfig::new(self.function)
        }
    }
}

impl LimitsEntry {
    fn apply(self, config: &mut Config) {
        let limits = &mut config.limits;
        set(&mut limits.message_bytes, self.message_bytes);
        set(&mut limits.frame_bytes, self.frame_bytes);
        set(&mut limits.frames_waiting, self.frames_waiting);
        let time = |time: Option<Time>| time.map(|time| time.0);
        set(
            &mut limits.integration_timeout,
            time(self.integration_timeout),
        );
        set(&mut limits.idle_timeout, time(self.idle_timeout));
        set(&mut limits.max_life, time(self.max_life));
    }
}

fn set<T>(setting: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *setting = value;
    }
}

#[cfg(test)]
mod tests;
