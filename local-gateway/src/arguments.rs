//! The command line, and the configuration that it asks for.

use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::bail;
use clap::{Args, Parser};
use local_gateway::{
    Config, CustomDomain, FunctionConfig, InvokeEndpoint, Output, PageConfig, Rate, RouteConfig,
    RouteSelection, parse_duration,
};

const EXAMPLES: &str = "\
Examples:
  local-gateway --function target/debug/bootstrap
  local-gateway --function ./bootstrap --tables tables.json --env TABLE=things --route send
  local-gateway --function ./bootstrap --port 9000 --client 'token=ann' --client 'token=ben'
  local-gateway --function main=./bootstrap --function chat=./chat --route send=chat --route-response send

Clients connect to ws://127.0.0.1:8080/dev.
A page with two test clients is at http://127.0.0.1:8080/.
AWS SDKs in the function find the management API and DynamoDB by the variables
AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI and AWS_ENDPOINT_URL_DYNAMODB.
Time passes at once by POST /_control/clock with {\"advance_ms\": N}.";

/// Runs a WebSocket Lambda on this machine: API Gateway, the Lambda Runtime API and DynamoDB in one process.
#[derive(Debug, Parser)]
#[command(version, after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// A function: an executable, or a script with a #! line, that speaks the Lambda Runtime API. The first one serves all routes that name none
    #[arg(long = "function", value_name = "[NAME=]PATH", required_unless_present = "invoke", value_parser = function)]
    functions: Vec<(Option<String>, PathBuf)>,

    /// A Lambda invoke endpoint that gets the events instead, such as the Runtime Interface Emulator's
    #[arg(long, value_name = "URL", conflicts_with = "functions")]
    invoke: Option<String>,

    /// How many events the invoke endpoint takes at a time; the others wait in line
    #[arg(long, default_value = "1", value_name = "N", requires = "invoke")]
    invoke_concurrency: NonZeroUsize,

    /// The address to listen on [default: 127.0.0.1]
    #[arg(long)]
    host: Option<IpAddr>,

    /// The port of the WebSocket API, the management API and the page (0: any) [default: 8080]
    #[arg(long)]
    port: Option<u16>,

    /// The port of the embedded DynamoDB (0: any) [default: 0]
    #[arg(long, value_name = "PORT")]
    dynamodb_port: Option<u16>,

    /// A file that keeps the embedded DynamoDB's tables from one run to the next
    #[arg(long, value_name = "FILE")]
    data: Option<PathBuf>,

    /// Another DynamoDB to use instead of the embedded one
    #[arg(long, value_name = "URL", conflicts_with_all = ["data", "dynamodb_port"])]
    dynamodb: Option<String>,

    /// DynamoDB tables to create where they are missing: a JSON array of CreateTable inputs, each optionally with TimeToLiveSpecification
    #[arg(long, value_name = "FILE")]
    tables: Option<PathBuf>,

    /// A variable of the functions
    #[arg(long = "env", value_name = "NAME=VALUE", value_parser = variable)]
    variables: Vec<(String, String)>,

    /// How many environments of each function there may be at a time [default: 4]
    #[arg(long, value_name = "N")]
    concurrency: Option<NonZeroUsize>,

    /// How long a function may take for one event before it is killed [default: 300]
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=900))]
    timeout: Option<u64>,

    /// The memory of an environment, in MB; on Linux one that uses more is killed [default: 256]
    #[arg(long, value_name = "MB")]
    memory: Option<u32>,

    /// Hand out each connection's messages in another order than they came in, which AWS may do
    #[arg(long)]
    reorder: bool,

    /// The region that the functions are told [default: us-east-1]
    #[arg(long)]
    region: Option<String>,

    #[command(flatten)]
    api: ApiArguments,

    #[command(flatten)]
    limits: LimitArguments,

    /// The query string of a test client on the page (at most two)
    #[arg(long = "client", value_name = "QUERY")]
    clients: Vec<String>,

    /// What the page's message fields hold at first
    #[arg(long, value_name = "JSON")]
    sample_frame: Option<String>,

    /// Stop when standard input ends, so that a parent that dies takes this process along
    #[arg(long, hide = true)]
    pub(crate) stop_with_stdin: bool,

    /// Kill the process groups that standard input names when it ends: how this program ends its functions even when
    /// it is killed itself
    #[arg(long, hide = true, exclusive = true)]
    pub(crate) reap: bool,
}

#[derive(Debug, Args)]
#[command(next_help_heading = "The API")]
struct ApiArguments {
    /// The stage: the path of the WebSocket URL [default: dev]
    #[arg(long)]
    stage: Option<String>,

    /// A custom domain's host and mapping key, which take the stage's place in URLs and the client's host in events
    #[arg(long, value_name = "HOST[/KEY]")]
    custom_domain: Option<CustomDomain>,

    /// A route key, beside $connect, $default and $disconnect, and the function that it is for
    #[arg(long = "route", value_name = "KEY[=FUNCTION]")]
    routes: Vec<String>,

    /// A route that is not there, such as $default
    #[arg(long = "no-route", value_name = "KEY")]
    no_routes: Vec<String>,

    /// A route whose function's `body` goes to the sender as a frame
    #[arg(long = "route-response", value_name = "KEY")]
    route_responses: Vec<String>,

    /// Which part of a message selects its route [default: $request.body.action]
    #[arg(long, value_name = "EXPRESSION")]
    route_selection: Option<RouteSelection>,

    /// Answer management calls that are not signed, as API Gateway never does
    #[arg(long)]
    allow_unsigned: bool,
}

#[derive(Debug, Args)]
#[command(next_help_heading = "Limits (times as 500ms, 29s, 10m, 2h)")]
struct LimitArguments {
    /// How long a connection may be without a message [default: 10m]
    #[arg(long, value_name = "TIME", value_parser = parse_duration)]
    idle_timeout: Option<Duration>,

    /// How long a connection may live [default: 2h]
    #[arg(long, value_name = "TIME", value_parser = parse_duration)]
    max_life: Option<Duration>,

    /// How long a client waits for a function [default: 29s]
    #[arg(long, value_name = "TIME", value_parser = parse_duration)]
    integration_timeout: Option<Duration>,

    /// The largest message, either way [default: 131072]
    #[arg(long, value_name = "BYTES")]
    max_message: Option<usize>,

    /// The largest frame from a client [default: 32768]
    #[arg(long, value_name = "BYTES")]
    max_frame: Option<usize>,

    /// New connections per second; one too many gets 429 [default: no limit]
    #[arg(long, value_name = "PER_SECOND")]
    connect_rate: Option<f64>,

    /// New connections at once [default: a second's]
    #[arg(long, value_name = "N", requires = "connect_rate")]
    connect_burst: Option<u32>,

    /// Messages per second and at once, of one route or of each that has no throttle of its own [default: no limit]
    #[arg(long = "route-throttle", value_name = "[KEY=]RATE/BURST")]
    route_throttles: Vec<String>,

    /// Management calls per second; one too many gets 429 [default: no limit]
    #[arg(long, value_name = "PER_SECOND")]
    management_rate: Option<f64>,

    /// Management calls at once [default: a second's]
    #[arg(long, value_name = "N", requires = "management_rate")]
    management_burst: Option<u32>,
}

impl Arguments {
    /// The configuration that these arguments ask for.
    pub(crate) fn config(self) -> anyhow::Result<Config> {
        let mut functions = self.functions.into_iter().map(|(name, command)| {
            let mut function = FunctionConfig::new(command);
            function.name = name;
            function
        });
        let concurrency = self.invoke_concurrency;
        let invoke = self.invoke.map(|url| FunctionConfig {
            invoke: Some(InvokeEndpoint { url, concurrency }),
            ..FunctionConfig::new("")
        });
        let Some(first) = invoke.or_else(|| functions.next()) else {
            bail!("no function: give one with --function, or an endpoint with --invoke");
        };
        let mut config = Config::new(first.command.clone());
        config.functions = functions.collect();
        config.function = first;
        config.listen.set_port(8080);
        let (host, port) = (config.listen.ip(), config.listen.port());
        config.listen = SocketAddr::from((self.host.unwrap_or(host), self.port.unwrap_or(port)));
        set(&mut config.dynamodb_port, self.dynamodb_port);
        set(&mut config.concurrency, self.concurrency);
        set(&mut config.region, self.region);
        config.tables = self.tables.or(config.tables);
        config.data = self.data.or(config.data);
        config.dynamodb = self.dynamodb.or(config.dynamodb);
        config.reorder |= self.reorder;
        // Without a path to itself the program still runs; only being killed would leave its functions behind.
        config.reaper = std::env::current_exe().ok();
        for function in std::iter::once(&mut config.function).chain(&mut config.functions) {
            function.environment.extend(self.variables.iter().cloned());
            set(&mut function.timeout, self.timeout.map(Duration::from_secs));
            set(&mut function.memory_mb, self.memory);
        }
        config.page = PageConfig {
            clients: self.clients,
            sample_frame: self.sample_frame,
        };
        config.output = Output::Stdout;
        self.api.apply(&mut config)?;
        self.limits.apply(&mut config)?;
        Ok(config)
    }
}

impl ApiArguments {
    fn apply(self, config: &mut Config) -> anyhow::Result<()> {
        set(&mut config.stage, self.stage);
        set(&mut config.selection, self.route_selection);
        config.custom_domain = self.custom_domain.or(config.custom_domain.take());
        config.require_signature &= !self.allow_unsigned;
        for route in self.routes {
            let (key, function) = match route.rsplit_once('=') {
                Some((key, function)) => (key.to_owned(), Some(function.to_owned())),
                None => (route, None),
            };
            match config.routes.iter_mut().find(|route| route.key == key) {
                Some(route) if function.is_some() => route.function = function,
                // A second one without a function is refused with the others that no API could have.
                _ => config.routes.push(RouteConfig {
                    function,
                    ..RouteConfig::new(key)
                }),
            }
        }
        for key in self.no_routes {
            route(config, &key, "--no-route")?;
            config.routes.retain(|route| route.key != key);
        }
        for key in self.route_responses {
            route(config, &key, "--route-response")?.response = true;
        }
        Ok(())
    }
}

impl LimitArguments {
    fn apply(self, config: &mut Config) -> anyhow::Result<()> {
        let limits = &mut config.limits;
        set(&mut limits.idle_timeout, self.idle_timeout);
        set(&mut limits.max_life, self.max_life);
        set(&mut limits.integration_timeout, self.integration_timeout);
        set(&mut limits.message_bytes, self.max_message);
        set(&mut limits.frame_bytes, self.max_frame);
        let throttles = &mut config.throttles;
        if let Some(per_second) = self.connect_rate {
            throttles.connect = Some(rate(per_second, self.connect_burst, "--connect-rate")?);
        }
        if let Some(per_second) = self.management_rate {
            let rate = rate(per_second, self.management_burst, "--management-rate")?;
            throttles.management = Some(rate);
        }
        for throttle in self.route_throttles {
            match throttle.rsplit_once('=') {
                None => config.throttles.messages = Some(throttle.parse()?),
                Some((key, throttle)) => {
                    route(config, key, "--route-throttle")?.throttle = Some(throttle.parse()?);
                }
            }
        }
        Ok(())
    }
}

fn set<T>(setting: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *setting = value;
    }
}

/// The route `key`, which `flag` is about.
fn route<'a>(config: &'a mut Config, key: &str, flag: &str) -> anyhow::Result<&'a mut RouteConfig> {
    let keys: Vec<&str> = config
        .routes
        .iter()
        .map(|route| route.key.as_str())
        .collect();
    let known = keys.join(", ");
    match config.routes.iter_mut().find(|route| route.key == key) {
        Some(route) => Ok(route),
        None => bail!("{flag}: there is no route {key:?}, only {known}"),
    }
}

/// A rate, whose burst is a second's requests where it is not given.
fn rate(per_second: f64, burst: Option<u32>, flag: &str) -> anyhow::Result<Rate> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a float becomes the nearest integer that there is, as wanted"
    )]
    let seconds_worth = per_second.ceil() as u32;
    match Rate::new(per_second, burst.unwrap_or(seconds_worth)) {
        Some(rate) => Ok(rate),
        None => bail!("{flag}: {per_second} is no rate: expected a number that is not negative"),
    }
}

fn variable(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("expected NAME=VALUE")?;
    Ok((name.to_owned(), value.to_owned()))
}

/// A path, or a name of letters, digits, `-` and `_` with one.
#[expect(
    clippy::unnecessary_wraps,
    reason = "the form of a parser of arguments"
)]
fn function(text: &str) -> Result<(Option<String>, PathBuf), String> {
    let named = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    Ok(match text.split_once('=') {
        Some((name, path)) if !name.is_empty() && name.bytes().all(named) => {
            (Some(name.to_owned()), path.into())
        }
        _ => (None, text.into()),
    })
}
