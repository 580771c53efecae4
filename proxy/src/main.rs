//! The function's binary: a doorbell. `startup` answers it.

use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    proxy::run().await
}
