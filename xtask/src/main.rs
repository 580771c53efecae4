//! Development commands: `cargo xtask …`. No shell, no tools but cargo's own.

use std::{collections::BTreeMap, process::ExitCode};

use clap::{Parser, Subcommand};
use programs::{address, output, program, workspace};

mod acceptance;
mod bench;
mod bundle;
mod openapi;
mod settings;
mod soak;

/// The process's variables that are text, read once, here.
type Environment = BTreeMap<String, String>;

/// Development commands.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Measure the function beside a Python and a Node.js proxy; its own --help lists the options
    #[command(disable_help_flag = true)]
    Bench(bench::Arguments),
    /// Build the function and zip it for Lambda: target/lambda/sidewire.zip
    Bundle(bundle::Arguments),
    /// Write the backend contract's OpenAPI document
    Openapi {
        /// Compare only; fail when the committed file is out of step
        #[arg(long)]
        check: bool,
    },
    /// Write documents and templates from the table of settings
    Settings(settings::Arguments),
    /// Let clients come and go while everything goes wrong, and check what each of them got
    Soak(soak::Arguments),
    /// Run the whole system against programs that are not ours
    Acceptance {
        /// Which run; all of them by default
        name: Option<acceptance::Run>,
    },
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let environment: Environment = std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
        .collect();
    let done = match Arguments::parse().command {
        Command::Bench(arguments) => bench::run(arguments, &environment).await,
        Command::Bundle(arguments) => bundle::run(arguments, &environment).await,
        Command::Openapi { check: true } => openapi::check(),
        Command::Openapi { check: false } => openapi::write(),
        Command::Settings(arguments) => settings::run(&arguments),
        Command::Soak(arguments) => soak::run(arguments, &environment).await,
        Command::Acceptance { name } => acceptance::run(name, &environment).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            output::error(&error);
            ExitCode::FAILURE
        }
    }
}
