//! An ASGI application, served by uvicorn on a free port.

use std::{path::Path, process::Stdio, time::Duration};

use super::{log::Log, python::Python};
use crate::program::Program;

/// uvicorn on a free port, ending with its standard input.
const SERVE: &str = "
import os, sys, threading, uvicorn
def stop():
    sys.stdin.buffer.read()
    os._exit(0)
threading.Thread(target=stop, daemon=True).start()
uvicorn.run(sys.argv[1], port=0)
";
const START_LIMIT: Duration = Duration::from_secs(30);

/// A running server.
#[derive(Debug)]
pub(super) struct Uvicorn {
    /// Where it listens.
    pub(super) url: String,
    /// What it says.
    pub(super) log: Log,
    program: Program,
}

impl Uvicorn {
    /// Starts `module:application` in this directory, with these variables.
    pub(super) async fn start(
        python: &Python,
        directory: &Path,
        application: &str,
        variables: &[(&str, &str)],
    ) -> anyhow::Result<Self> {
        let mut command = python.command(directory, SERVE);
        command
            .arg(application)
            .envs(variables.iter().copied())
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        let mut program = Program::start("uvicorn", &mut command)?;
        let mut log = Log::follow(program.error_lines()?);
        let url = log.address(START_LIMIT).await?;
        Ok(Self { url, log, program })
    }

    /// Stops it.
    pub(super) async fn stop(self) {
        self.program.stop().await;
    }
}
