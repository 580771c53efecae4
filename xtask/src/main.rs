//! Development commands: `cargo dev` and `cargo xtask …`. No shell, no tools but cargo's own.

use std::{collections::BTreeMap, ffi::OsString, path::Path, process::ExitCode};

use clap::{Parser, Subcommand};

mod acceptance;
mod address;
#[cfg(test)]
mod alarms;
mod bench;
mod bundle;
mod dev;
#[cfg(test)]
mod log_texts;
#[cfg(test)]
mod named_tests;
mod openapi;
mod output;
mod program;
#[cfg(test)]
mod security;
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
    /// Build and start everything on this machine; Ctrl-C stops it
    Dev(dev::Arguments),
    /// Measure the function beside a proxy in Python
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
    let arguments = without_separator(std::env::args_os().collect());
    let done = match Arguments::parse_from(arguments).command {
        Command::Dev(arguments) => dev::run(arguments, &environment).await,
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

/// The workspace's root: this package's parent.
fn workspace() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package)
}

/// `cargo dev -- --port 1` and `cargo dev --port 1` are the same: the alias already ends cargo's
/// own arguments, so a `--` right after the command's name has no meaning left.
fn without_separator(mut arguments: Vec<OsString>) -> Vec<OsString> {
    if arguments.get(2).is_some_and(|argument| argument == "--") {
        arguments.remove(2);
    }
    arguments
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_may_come_after_a_separator() {
        for arguments in [
            &["xtask", "dev", "--", "--port", "1"],
            &["xtask", "dev", "--port", "1"][..],
        ] {
            let arguments = arguments.iter().map(OsString::from).collect();
            assert_eq!(
                without_separator(arguments),
                ["xtask", "dev", "--port", "1"]
            );
        }
    }
}
