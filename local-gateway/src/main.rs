//! The command `local-gateway`.

use std::process::ExitCode;

use clap::Parser as _;
use local_gateway::Arguments;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    local_gateway::run(&[], Arguments::parse()).await
}
