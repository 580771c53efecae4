//! mock-backend, as a program of its own.

use std::{process::Stdio, time::Duration};

use super::log::Log;
use crate::program::{self, Program};

/// How long the build and the start may take.
const START_LIMIT: Duration = Duration::from_secs(30 * 60);

/// A running mock-backend.
#[derive(Debug)]
pub(super) struct MockBackend {
    /// Where it listens.
    pub(super) url: String,
    /// What it says.
    pub(super) log: Log,
    program: Program,
}

impl MockBackend {
    /// Builds and starts it on a free port, with these further arguments.
    pub(super) async fn start(arguments: &[&str]) -> anyhow::Result<Self> {
        let mut command = program::command(env!("CARGO"));
        command
            .args(["run", "--quiet", "--package", "mock-backend", "--bin"])
            .args(["mock-backend", "--", "--port", "0", "--stop-with-stdin"])
            .args(arguments)
            .stdout(Stdio::piped());
        let mut program = Program::start("mock-backend", &mut command)?;
        let mut log = Log::follow(program.lines()?);
        let url = log.address(START_LIMIT).await?;
        Ok(Self { url, log, program })
    }

    /// Stops it.
    pub(super) async fn stop(self) {
        self.program.stop().await;
    }
}
