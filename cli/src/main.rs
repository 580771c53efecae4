//! `sidewire`, the product's command: the whole stack on a laptop, the gateway alone, the contract's
//! check. It is thin: each subcommand is a library's entry, but for `dev`, which starts the others.

use std::{ffi::OsString, process::ExitCode};

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use programs::output;

mod dev;
mod environment;

const EXAMPLES: &str = "Examples:
  sidewire dev
  sidewire dev --backend http://localhost:8000
  sidewire gateway --function ./bootstrap
  sidewire check http://localhost:8000 --token good --bad-token bad

Each command's own --help has more.";

/// A WebSocket front for HTTP backends: development on one machine.
#[derive(Debug, Parser)]
#[command(name = "sidewire", version, after_help = EXAMPLES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build and start everything on this machine; Ctrl-C stops it
    Dev(dev::Arguments),
    Gateway(Box<local_gateway::Arguments>),
    Check(Box<contract_check::program::Arguments>),
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments = without_separator(std::env::args_os().collect());
    let arguments = Arguments::from_arg_matches(&parser().get_matches_from(arguments));
    match arguments.unwrap_or_else(|error| error.exit()).command {
        Command::Dev(arguments) => match dev::run(arguments, &environment::read()).await {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                output::error(&error);
                ExitCode::FAILURE
            }
        },
        Command::Gateway(arguments) => local_gateway::run(&["gateway"], *arguments).await,
        Command::Check(arguments) => contract_check::program::run(*arguments).await,
    }
}

/// Returns the parser of all commands. The libraries' examples call their own programs, those here
/// call this one.
fn parser() -> clap::Command {
    let renamed = |command: clap::Command, theirs: &str, ours: &str| {
        let help = command.get_after_help().map(ToString::to_string);
        command.after_help(help.unwrap_or_default().replace(theirs, ours))
    };
    Arguments::command()
        .mut_subcommand("gateway", |gateway| {
            renamed(gateway, "  local-gateway ", "  sidewire gateway ")
        })
        .mut_subcommand("check", |check| {
            renamed(check, "  contract-check ", "  sidewire check ")
        })
}

/// `cargo dev -- --port 1` and `cargo dev --port 1` are the same: the alias already ends cargo's
/// own arguments, so a `--` right after `dev` has no meaning left.
fn without_separator(mut arguments: Vec<OsString>) -> Vec<OsString> {
    let is = |place: usize, text: &str| arguments.get(place).is_some_and(|one| one == text);
    if is(1, "dev") && is(2, "--") {
        arguments.remove(2);
    }
    arguments
}

#[cfg(test)]
mod tests;
