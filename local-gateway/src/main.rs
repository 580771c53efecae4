//! Arguments, start, the addresses, wait for the end, stop.

use std::io::{Read as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context as _;
use clap::Parser;
use local_gateway::{Config, LocalGateway, Output, PageConfig, RouteSelection, Running};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::oneshot;

const EXAMPLES: &str = "\
Examples:
  local-gateway --function target/debug/bootstrap
  local-gateway --function ./bootstrap --tables tables.json --env TABLE=things --route send
  local-gateway --function ./bootstrap --port 9000 --client 'token=ann' --client 'token=ben'

Clients connect to ws://127.0.0.1:8080/dev.
A page with two test clients is at http://127.0.0.1:8080/.
AWS SDKs in the function find the management API and DynamoDB by the variables
AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI and AWS_ENDPOINT_URL_DYNAMODB.";

/// Runs a WebSocket Lambda on this machine: API Gateway, the Lambda Runtime API and DynamoDB in one process.
#[derive(Debug, Parser)]
#[command(version, after_help = EXAMPLES)]
struct Arguments {
    /// The function: an executable that speaks the Lambda Runtime API
    #[arg(long, value_name = "PATH")]
    function: PathBuf,

    /// The address to listen on
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,

    /// The port of the WebSocket API, the management API and the page (0: any)
    #[arg(long, default_value_t = 8080)]
    port: u16,

    /// The port of the embedded DynamoDB (0: any)
    #[arg(long, default_value_t = 0, value_name = "PORT")]
    dynamodb_port: u16,

    /// DynamoDB tables to create: a JSON array of CreateTable inputs, each optionally with TimeToLiveSpecification
    #[arg(long, value_name = "FILE")]
    tables: Option<PathBuf>,

    /// A variable of the function
    #[arg(long = "env", value_name = "NAME=VALUE", value_parser = variable)]
    variables: Vec<(String, String)>,

    /// How many environments of the function there may be at a time
    #[arg(long, default_value = "4", value_name = "N")]
    concurrency: NonZeroUsize,

    /// How long the function may take for one event before it is killed
    #[arg(long, default_value_t = 300, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=900))]
    timeout: u64,

    /// The memory size that the function is told, in MB
    #[arg(long, default_value_t = 256, value_name = "MB")]
    memory: u32,

    /// The stage: the path of the WebSocket URL
    #[arg(long, default_value = "dev")]
    stage: String,

    /// The region that the function is told
    #[arg(long, default_value = "us-east-1")]
    region: String,

    /// A custom route key, beside $connect, $default and $disconnect
    #[arg(long = "route", value_name = "KEY")]
    routes: Vec<String>,

    /// Which part of a message selects its route
    #[arg(
        long,
        default_value = "$request.body.action",
        value_name = "EXPRESSION"
    )]
    route_selection: RouteSelection,

    /// The query string of a test client on the page (at most two)
    #[arg(long = "client", value_name = "QUERY")]
    clients: Vec<String>,

    /// What the page's message fields hold at first
    #[arg(long, value_name = "JSON")]
    sample_frame: Option<String>,

    /// Stop when standard input ends, so that a parent that dies takes this process along
    #[arg(long, hide = true)]
    stop_with_stdin: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Without a reader of errors the exit status still tells.
            drop(writeln!(std::io::stderr(), "gateway  | {error:#}"));
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> anyhow::Result<()> {
    let stop_with_stdin = arguments.stop_with_stdin;
    let mut interrupt = signal(SignalKind::interrupt()).context("watching for Ctrl-C")?;
    let mut terminate = signal(SignalKind::terminate()).context("watching for SIGTERM")?;
    let running = LocalGateway::start(config(arguments)).await?;
    print_addresses(&running)?;
    tokio::select! {
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
        () = stdin_end(), if stop_with_stdin => {}
    }
    running.stop().await;
    Ok(())
}

fn config(arguments: Arguments) -> Config {
    let mut config = Config::new(arguments.function);
    config.listen = SocketAddr::from((arguments.host, arguments.port));
    config.dynamodb_port = arguments.dynamodb_port;
    config.tables = arguments.tables;
    config.function.environment = arguments.variables.into_iter().collect();
    config.function.timeout = Duration::from_secs(arguments.timeout);
    config.function.memory_mb = arguments.memory;
    config.concurrency = arguments.concurrency;
    config.stage = arguments.stage;
    config.region = arguments.region;
    config.routes = arguments.routes;
    config.selection = arguments.route_selection;
    config.page = PageConfig {
        clients: arguments.clients,
        sample_frame: arguments.sample_frame,
    };
    config.output = Output::Stdout;
    config
}

fn variable(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("expected NAME=VALUE")?;
    Ok((name.to_owned(), value.to_owned()))
}

fn print_addresses(running: &Running) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for (name, url) in [
        ("WebSocket API", running.websocket_url()),
        (
            "management API",
            format!("{}/@connections/{{id}}", running.management_url()),
        ),
        ("DynamoDB", running.dynamodb_url()),
        ("test page", format!("http://{}/", running.address())),
    ] {
        writeln!(out, "gateway  | {name:<14} {url}")?;
    }
    Ok(())
}

/// Waits until standard input ends.
async fn stdin_end() {
    let (ended, end) = oneshot::channel::<()>();
    // A thread of its own: reading standard input cannot be interrupted.
    std::thread::spawn(move || {
        let mut buffer = [0; 1024];
        while std::io::stdin()
            .lock()
            .read(&mut buffer)
            .is_ok_and(|length| length > 0)
        {}
        drop(ended);
    });
    // The sender is only ever dropped, which is the signal.
    drop(end.await);
}
