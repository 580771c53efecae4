//! The whole of Sidewire, as `cargo dev` starts it, in front of somebody's backend.

use std::{process::Stdio, time::Duration};

use anyhow::{Context, bail};
use tokio::{
    io::{BufReader, Lines},
    process::ChildStdout,
    time::timeout,
};

use crate::{
    address, output,
    program::{self, Program},
};

/// How long the build may take.
const BUILD_LIMIT: Duration = Duration::from_secs(30 * 60);
/// How long the start may take after it.
const START_LIMIT: Duration = Duration::from_secs(30);

/// A running system.
#[derive(Debug)]
pub(super) struct Sidewire {
    /// The WebSocket endpoint, without a query.
    pub(super) url: String,
    program: Program,
}

impl Sidewire {
    /// Builds and starts everything on free ports, with these variables (`NAME=VALUE`) for the
    /// function.
    pub(super) async fn start(backend: &str, variables: &[&str]) -> anyhow::Result<Self> {
        let mut dev = program::command(env!("CARGO"));
        dev.args(["run", "--quiet", "--package", "sidewire", "--", "dev"])
            .args(["--port", "0", "--stop-with-stdin", "--backend", backend])
            .stdout(Stdio::piped());
        for variable in variables {
            dev.args(["--env", variable]);
        }
        let mut program = Program::start("cargo dev", &mut dev)?;
        let mut lines = program.lines()?;
        timeout(
            BUILD_LIMIT,
            find(&mut lines, |line| line.starts_with("dev  ").then_some(())),
        )
        .await
        .context("the build takes too long")??;
        let url = timeout(
            START_LIMIT,
            find(&mut lines, |line| {
                address::find(line, "ws://").map(str::to_owned)
            }),
        )
        .await
        .context("no WebSocket URL was printed")??;
        program::relay("", lines);
        Ok(Self { url, program })
    }

    /// Where the function's URL and Lambda's Invoke call are found.
    pub(super) fn http(&self) -> String {
        let authority = self.url.strip_prefix("ws://").unwrap_or(&self.url);
        let authority = authority.split('/').next().unwrap_or_default();
        format!("http://{authority}")
    }

    /// Stops all of it.
    pub(super) async fn stop(self) {
        self.program.stop().await;
    }
}

/// Prints lines until there is one with what is looked for.
async fn find<T>(
    lines: &mut Lines<BufReader<ChildStdout>>,
    pick: impl Fn(&str) -> Option<T>,
) -> anyhow::Result<T> {
    while let Some(line) = lines.next_line().await.context("lost cargo dev")? {
        output::line(&line);
        if let Some(found) = pick(&line) {
            return Ok(found);
        }
    }
    bail!("cargo dev ended by itself")
}
