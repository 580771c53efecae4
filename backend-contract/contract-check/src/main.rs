//! The command `contract-check`.

use std::process::ExitCode;

use clap::Parser as _;
use contract_check::program::{self, Arguments};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    program::run(Arguments::parse()).await
}
