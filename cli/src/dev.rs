//! `sidewire dev` (`cargo dev`): builds everything, starts it as real processes, stops it together.
//!
//! Order: look at what was asked for, build, start the backend, start the gateway (which starts
//! the function itself), wait for Ctrl-C, SIGTERM or the end of a child.

use std::{io::IsTerminal, num::NonZeroUsize};

use anyhow::Context;
use clap::Args;
use programs::output;
use tokio::signal::unix::{SignalKind, signal};
use url::Url;

use crate::Environment;

mod executables;
mod plan;
mod preflight;
mod stack;
mod stdin;

use executables::Executables;
use plan::Plan;
use stack::Stack;

const EXAMPLES: &str = "Examples:
  cargo dev
  cargo dev -- --backend http://localhost:8000
  cargo dev -- --authorizer --env AUTH_MODE=jwt
  cargo dev -- --port 9000 --env KEEPALIVE=forward --env AWS_LAMBDA_LOG_LEVEL=DEBUG";

/// What `cargo dev` is asked for.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Your own backend in place of the mock one (the variable BACKEND_URL does the same)
    #[arg(long, value_name = "URL", value_parser = preflight::backend_url)]
    backend: Option<Url>,
    /// Port of the WebSocket endpoint and the page; 0 is any free one
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// A variable for the function; may be repeated, and wins over the caller's environment
    #[arg(long, value_name = "NAME=VALUE", value_parser = plan::variable)]
    env: Vec<(String, String)>,
    /// Ask the function as an authorizer before $connect; it is one with --env AUTH_MODE=jwt
    #[arg(long)]
    authorizer: bool,
    /// Build with optimisations
    #[arg(long)]
    release: bool,
    /// The most function processes at a time
    #[arg(long, value_name = "N")]
    concurrency: Option<NonZeroUsize>,
    /// Stop when standard input ends, so that nothing is left of a parent that was killed
    #[arg(long, hide = true)]
    stop_with_stdin: bool,
}

/// Builds and runs everything until it is asked to stop.
pub(crate) async fn run(arguments: Arguments, environment: &Environment) -> anyhow::Result<()> {
    preflight::port_is_free(arguments.port)?;
    let stop_with_stdin = arguments.stop_with_stdin;
    let release = arguments.release;
    let plan = Plan::new(arguments, environment, std::io::stdout().is_terminal())?;
    let executables = Executables::build(release, environment).await?;
    let mut terminated = signal(SignalKind::terminate()).context("cannot wait for SIGTERM")?;
    let mut stack = Stack::default();
    let end = tokio::select! {
        problem = stack.run(&plan, &executables) => problem,
        interrupted = tokio::signal::ctrl_c() => interrupted.context("cannot wait for Ctrl-C"),
        _ = terminated.recv() => Ok(()),
        () = stdin::ended(), if stop_with_stdin => Ok(()),
    };
    output::line("dev      | stopping");
    stack.stop().await;
    end
}
