//! The function's binary: a doorbell. `proxy::startup` answers it.

use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    proxy::startup::run().await
}
