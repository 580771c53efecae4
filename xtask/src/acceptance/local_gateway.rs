//! local-gateway, as a program of its own. What it says goes to a file below `target/acceptance`.

use std::{
    fs::File,
    io::Write as _,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use anyhow::{Context, bail};
use tokio::{
    io::{BufReader, Lines},
    process::ChildStdout,
    time::timeout,
};

use super::aws;
use crate::{
    address,
    program::{self, Program},
};

/// How long the build and the start may take.
const START_LIMIT: Duration = Duration::from_secs(30 * 60);

/// A running local-gateway.
#[derive(Debug)]
pub(crate) struct LocalGateway {
    /// The WebSocket endpoint.
    pub(crate) websocket: String,
    /// The management API's endpoint, without `/@connections`.
    pub(crate) management: String,
    /// The embedded DynamoDB.
    pub(crate) dynamodb: String,
    /// The page with two test clients.
    pub(crate) page: String,
    program: Program,
}

impl LocalGateway {
    /// Builds and starts it on a free port with these further arguments.
    pub(crate) async fn start(
        scratch: &Path,
        name: &str,
        arguments: &[&Path],
    ) -> anyhow::Result<Self> {
        let mut command = program::command(env!("CARGO"));
        command
            .args(["run", "--quiet", "--package", "local-gateway", "--bin"])
            .args(["local-gateway", "--", "--port", "0", "--stop-with-stdin"])
            .args(["--region", aws::REGION, "--route", "other"])
            .arg("--tables")
            .arg(scratch.join("tables.json"))
            .args(arguments)
            .stdout(Stdio::piped());
        let mut program = Program::start("local-gateway", &mut command)?;
        let log = scratch.join(format!("{name}.log"));
        let mut output = Output {
            lines: program.lines()?,
            file: File::create(&log).with_context(|| format!("cannot write {}", log.display()))?,
            log,
        };
        let starting = async {
            let websocket = output.address("WebSocket API", "ws://").await?;
            let dynamodb = output.address("DynamoDB", "http://").await?;
            let page = output.address("test page", "http://").await?;
            anyhow::Ok((websocket, dynamodb, page))
        };
        let started = timeout(START_LIMIT, starting).await;
        let (websocket, dynamodb, page) =
            started.context("local-gateway takes too long to start")??;
        tokio::spawn(async move { while let Ok(Some(_)) = output.next().await {} });
        Ok(Self {
            management: websocket.replacen("ws", "http", 1),
            websocket,
            dynamodb,
            page,
            program,
        })
    }

    /// Stops it.
    pub(crate) async fn stop(self) {
        self.program.stop().await;
    }
}

/// Its lines, and the file that keeps them.
struct Output {
    lines: Lines<BufReader<ChildStdout>>,
    file: File,
    log: PathBuf,
}

impl Output {
    /// Waits for the line that tells this address.
    async fn address(&mut self, name: &str, scheme: &str) -> anyhow::Result<String> {
        while let Some(line) = self.next().await? {
            if line.contains(name)
                && let Some(url) = address::find(&line, scheme)
            {
                return Ok(url.to_owned());
            }
        }
        bail!("local-gateway does not start; see {}", self.log.display())
    }

    async fn next(&mut self) -> anyhow::Result<Option<String>> {
        let line = self.lines.next_line().await.context("lost local-gateway")?;
        if let Some(line) = &line {
            writeln!(self.file, "{line}").context("cannot keep local-gateway's lines")?;
        }
        Ok(line)
    }
}
