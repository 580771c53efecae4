//! `sidewire dev` (`cargo dev`, by way of `cli/launcher`): builds everything, starts it as real processes, stops it together.
//!
//! Order: look at what was asked for, build, start the backend, start the gateway (which starts
//! the function itself), wait for Ctrl-C, SIGTERM or the end of a child.

use std::{io::IsTerminal, sync::Arc, time::Duration};

use anyhow::Context;
use local_gateway::Printer;
use tokio::signal::unix::{SignalKind, signal};

use crate::environment::Environment;

mod arguments;
mod executables;
mod plan;
mod preflight;
mod stack;
mod stdin;

pub(crate) use arguments::Arguments;
use executables::Executables;
use plan::Plan;
use stack::Stack;

/// How long the last lines may take to be read.
const OUTPUT_LIMIT: Duration = Duration::from_secs(1);

/// Builds and runs everything until it is asked to stop.
pub(crate) async fn run(arguments: Arguments, environment: &Environment) -> anyhow::Result<()> {
    preflight::port_is_free(arguments.port)?;
    let stop_with_stdin = arguments.stop_with_stdin;
    let release = arguments.release;
    let plan = Plan::new(arguments, environment, std::io::stdout().is_terminal())?;
    let executables = Executables::build(release, environment).await?;
    let mut terminated = signal(SignalKind::terminate()).context("cannot wait for SIGTERM")?;
    let output = Arc::new(Printer::stdout());
    let mut stack = Stack::new(Arc::clone(&output));
    let end = tokio::select! {
        problem = stack.run(&plan, &executables) => problem,
        interrupted = tokio::signal::ctrl_c() => interrupted.context("cannot wait for Ctrl-C"),
        _ = terminated.recv() => Ok(()),
        () = stdin::ended(), if stop_with_stdin => Ok(()),
    };
    output.line("dev      | stopping");
    stack.stop().await;
    output.finish(OUTPUT_LIMIT);
    end
}
