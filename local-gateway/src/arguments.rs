//! The command line, and the configuration that it asks for.

mod api;
mod limits;
mod queues;
mod values;

use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::bail;
use clap::{Args, Parser};
use local_faults::{Faults, Output};
use local_lambda::{FunctionConfig, InvokeEndpoint};

use crate::arguments::api::ApiArguments;
use crate::arguments::limits::LimitArguments;
use crate::arguments::queues::QueueArguments;
use crate::arguments::values::{set, variable};
use crate::config::page::PageConfig;
use crate::config::{Config, inherited_trust};
use crate::template::options::TemplateOptions;

const EXAMPLES: &str = "\
Examples:
  local-gateway --function target/debug/bootstrap
  local-gateway --function ./bootstrap --tables tables.json --env TABLE=things --route send
  local-gateway --function ./bootstrap --port 9000 --client 'token=ann' --client 'token=ben'
  local-gateway --function main=./bootstrap --function chat=./chat --route send=chat --route-response send
  local-gateway --function ./bootstrap --queue work=self,dead_letter=failed,max_receives=3
  local-gateway --function ./bootstrap --faults '{\"posts\": [{\"answer\": 429, \"share\": 0.1}], \"open_delay\": \"1s\"}'

Clients connect to ws://127.0.0.1:8080/dev.
A page with two test clients is at http://127.0.0.1:8080/.
AWS SDKs in the function find the management API, DynamoDB and SQS by the variables
AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI, AWS_ENDPOINT_URL_DYNAMODB and AWS_ENDPOINT_URL_SQS.
Time passes at once by POST /_control/clock with {\"advance_ms\": N}.";

/// Runs a WebSocket Lambda on this machine: API Gateway, the Lambda Runtime API, SQS and DynamoDB in
/// one process.
#[derive(Debug, Parser)]
#[command(version, after_help = EXAMPLES)]
pub struct Arguments {
    /// A function: an executable, or a script with a #! line, that speaks the Lambda Runtime API.
    /// The first one serves all routes that name none
    #[arg(long = "function", value_name = "[NAME=]PATH", required_unless_present_any = ["invoke", "config", "template"], value_parser = function)]
    functions: Vec<(Option<String>, PathBuf)>,

    /// A Lambda invoke endpoint that gets the events instead, such as the Runtime Interface
    /// Emulator's
    #[arg(long, value_name = "URL", conflicts_with = "functions")]
    invoke: Option<String>,

    /// How many events the invoke endpoint takes at a time; the others wait in line
    #[arg(long, default_value = "1", value_name = "N", requires = "invoke")]
    invoke_concurrency: NonZeroUsize,

    /// A JSON file with functions, routes and limits; other arguments win over it
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,

    /// The address to listen on [default: 127.0.0.1]
    #[arg(long)]
    host: Option<IpAddr>,

    /// The port of the WebSocket API, the management API and the page (0: any) [default: 8080]
    #[arg(long)]
    port: Option<u16>,

    /// The port of the embedded DynamoDB (0: any) [default: 0]
    #[arg(long, value_name = "PORT")]
    dynamodb_port: Option<u16>,

    /// Tell the functions https:// URLs, as on AWS, of the management API, the queues and the
    /// embedded DynamoDB; TLS is served on the same ports either way
    #[arg(long)]
    tls: bool,

    /// A file that keeps the embedded DynamoDB's tables from one run to the next
    #[arg(long, value_name = "FILE")]
    data: Option<PathBuf>,

    /// Another DynamoDB to use instead of the embedded one
    #[arg(long, value_name = "URL", conflicts_with_all = ["data", "dynamodb_port"])]
    dynamodb: Option<String>,

    /// DynamoDB tables to create where they are missing: a JSON array of CreateTable inputs, each
    /// optionally with TimeToLiveSpecification
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

    /// What goes wrong on purpose: a JSON file, or the JSON itself. `{}` is nothing until POST
    /// /_control/faults says more
    #[arg(long, value_name = "FAULTS", value_parser = faults)]
    faults: Option<Faults>,

    /// The region that the functions are told [default: us-east-1]
    #[arg(long)]
    region: Option<String>,

    /// The query string of a test client on the page (at most two)
    #[arg(long = "client", value_name = "QUERY")]
    clients: Vec<String>,

    /// What the page's message fields hold at first
    #[arg(long, value_name = "JSON")]
    sample_frame: Option<String>,

    /// Stop when standard input ends, so that a parent that dies takes this process along
    #[arg(long, hide = true)]
    pub(crate) stop_with_stdin: bool,

    /// Kill the process groups that standard input names when it ends: how this program ends its
    /// functions even when it is killed itself
    #[arg(long, hide = true, exclusive = true)]
    pub(crate) reap: bool,

    #[command(flatten)]
    template: TemplateArguments,

    #[command(flatten)]
    api: ApiArguments,

    #[command(flatten)]
    queues: QueueArguments,

    #[command(flatten)]
    limits: LimitArguments,
}

#[derive(Debug, Args)]
#[command(next_help_heading = "A template in place of routes")]
struct TemplateArguments {
    /// A SAM or CloudFormation template with a WebSocket API; name its functions' executables by
    /// --function ID=PATH
    #[arg(long, value_name = "FILE", conflicts_with = "config")]
    template: Option<PathBuf>,

    /// A parameter of the template
    #[arg(long = "parameter", value_name = "NAME=VALUE", value_parser = variable, requires = "template")]
    parameters: Vec<(String, String)>,

    /// Go on without the authorization that the template's routes ask for
    #[arg(long, requires = "template")]
    ignore_authorizer: bool,
}

impl Arguments {
    /// The configuration that these arguments ask for.
    pub(crate) fn config(mut self) -> anyhow::Result<Config> {
        let mut config = self.base()?;
        for (name, command) in self.functions.drain(..) {
            add_function(&mut config, name, command)?;
        }
        if let Some(url) = self.invoke.take() {
            if !config.functions.is_empty() {
                bail!(
                    "--invoke: there are several functions: name each one's endpoint in a file for --config"
                );
            }
            let concurrency = self.invoke_concurrency;
            config.function.invoke = Some(InvokeEndpoint { url, concurrency });
        }
        let mut functions = std::iter::once(&config.function).chain(&config.functions);
        let missing = |function: &&FunctionConfig| {
            function.invoke.is_none() && function.command.as_os_str().is_empty()
        };
        if let Some(function) = functions.find(missing) {
            let name = function.name.as_deref().unwrap_or_default();
            bail!("the function {name} has no executable: name it with --function {name}=PATH");
        }
        let (host, port) = (config.listen.ip(), config.listen.port());
        config.listen = SocketAddr::from((self.host.unwrap_or(host), self.port.unwrap_or(port)));
        set(&mut config.dynamodb_port, self.dynamodb_port);
        config.tls |= self.tls;
        config.trusted = inherited_trust();
        set(&mut config.concurrency, self.concurrency);
        set(&mut config.region, self.region);
        config.tables = self.tables.or(config.tables.take());
        config.data = self.data.or(config.data.take());
        config.dynamodb = self.dynamodb.or(config.dynamodb.take());
        config.reorder |= self.reorder;
        config.faults = self.faults.or(config.faults.take());
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
        self.queues.apply(&mut config);
        self.limits.apply(&mut config)?;
        Ok(config)
    }
}

impl Arguments {
    /// What the file, the template or the first function gives.
    fn base(&mut self) -> anyhow::Result<Config> {
        if let Some(path) = &self.config {
            return Ok(Config::from_file(path)?);
        }
        let mut config = match &self.template.template {
            Some(path) => {
                let options = TemplateOptions {
                    parameters: self.template.parameters.drain(..).collect(),
                    environment: self.variables.iter().cloned().collect(),
                    region: self.region.clone(),
                    stage: self.api.stage.clone(),
                    ignore_authorizer: self.template.ignore_authorizer,
                };
                Config::from_template(path, &options)?
            }
            // The endpoint is all that there is to know.
            None if self.functions.is_empty() => Config::new(""),
            None => {
                let (name, command) = self.functions.remove(0);
                let mut config = Config::new(command);
                config.function.name = name;
                config
            }
        };
        config.listen.set_port(8080);
        Ok(config)
    }
}

/// Gives a function its executable: the one of that name, or the only one where there is no name,
/// or a new one.
fn add_function(config: &mut Config, name: Option<String>, command: PathBuf) -> anyhow::Result<()> {
    let Some(name) = name else {
        if config.functions.is_empty() && config.function.command.as_os_str().is_empty() {
            config.function.command = command;
            return Ok(());
        }
        bail!(
            "{}: there are several functions: say which one it is, as in --function NAME=PATH",
            command.display()
        );
    };
    let mut functions = std::iter::once(&mut config.function).chain(&mut config.functions);
    match functions.find(|function| function.name.as_ref() == Some(&name)) {
        Some(function) => function.command = command,
        None => {
            let mut function = FunctionConfig::new(command);
            function.name = Some(name);
            config.functions.push(function);
        }
    }
    Ok(())
}

/// Faults that are written out, or are in a file.
fn faults(text: &str) -> anyhow::Result<Faults> {
    if text.trim_start().starts_with('{') {
        return Ok(text.parse()?);
    }
    Ok(Faults::from_file(Path::new(text))?)
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
