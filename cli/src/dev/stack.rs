//! The running programs, in the order of their start.

use std::{process::Stdio, sync::Arc, time::Duration};

use anyhow::{Context, bail};
use local_gateway::Printer;
use programs::{
    address,
    program::{self, Program},
};
use tokio::{
    io::{BufReader, Lines},
    process::ChildStdout,
    time::timeout,
};

use super::{
    executables::Executables,
    plan::{self, Backend, Plan},
    preflight,
};

/// How long the mock backend may take until it listens.
const START_LIMIT: Duration = Duration::from_secs(10);
const BACKEND_PREFIX: &str = "backend  | ";

/// What has been started so far.
#[derive(Debug)]
pub(super) struct Stack {
    /// A reader who does not read must not stop what waits for signals too.
    output: Arc<Printer>,
    backend: Option<Program>,
    gateway: Option<Program>,
}

impl Stack {
    /// Nothing yet; what is started has its lines printed there.
    pub(super) fn new(output: Arc<Printer>) -> Self {
        Self {
            output,
            backend: None,
            gateway: None,
        }
    }

    /// Starts everything and waits until a program ends; returns why. Cancelling is safe:
    /// [`Stack::stop`] stops what has been started.
    pub(super) async fn run(
        &mut self,
        plan: &Plan,
        executables: &Executables,
    ) -> anyhow::Result<()> {
        let started = match &plan.backend {
            Some(url) => {
                if let Some(problem) = preflight::unreachable(url).await {
                    self.output.line(&format!(
                        "dev      | WARNING: nothing can be reached at {url} ({problem}); until \
                         that changes, every connection will be refused with 502"
                    ));
                }
                Backend {
                    url: url.as_str().trim_end_matches('/').to_owned(),
                    tokens: Vec::new(),
                }
            }
            None => self.start_backend(executables, plan.minted()).await?,
        };
        self.output
            .line(&format!("dev      | backend        {}", started.url));
        let mut gateway = program::command(&executables.sidewire);
        gateway
            .arg("gateway")
            .args(plan.gateway(&executables.bootstrap, &started))
            .stdout(Stdio::piped());
        let gateway = self
            .gateway
            .insert(Program::start("local-gateway", &mut gateway)?);
        let clients = plan::clients(&started.tokens);
        introduce(Arc::clone(&self.output), gateway.lines()?, clients);
        Err(match &mut self.backend {
            None => gateway.ended().await,
            Some(backend) => tokio::select! {
                end = gateway.ended() => end,
                end = backend.ended() => end,
            },
        })
    }

    /// Starts the mock backend on a free port. Its first line tells its URL, the next ones the tokens
    /// of these users.
    async fn start_backend(
        &mut self,
        executables: &Executables,
        users: &[&str],
    ) -> anyhow::Result<Backend> {
        let mut backend = program::command(&executables.backend);
        backend
            .args(["--port", "0", "--stop-with-stdin"])
            .args(users.iter().flat_map(|user| ["--mint", user]))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let backend = self
            .backend
            .insert(Program::start("mock-backend", &mut backend)?);
        let printer = Arc::clone(&self.output);
        let errors = backend.error_lines()?;
        program::relay_to(move |line| printer.line(line), BACKEND_PREFIX, errors);
        let mut lines = backend.lines()?;
        let mut next = async || {
            let line = timeout(START_LIMIT, lines.next_line())
                .await
                .context("the mock backend does not start")?
                .context("lost the mock backend")?;
            line.context("the mock backend could not start")
        };
        let first = next().await?;
        let Some(url) = address::find(&first, "http://") else {
            bail!("the mock backend said {first:?} in place of its address")
        };
        let mut tokens = Vec::new();
        for user in users {
            let line = next().await?;
            self.output.line(&format!("{BACKEND_PREFIX}{line}"));
            let token = line.split_once(&format!("token of {user}: "));
            tokens.push(
                token
                    .context("the mock backend made no token")?
                    .1
                    .to_owned(),
            );
        }
        let url = url.to_owned();
        let printer = Arc::clone(&self.output);
        program::relay_to(move |line| printer.line(line), BACKEND_PREFIX, lines);
        Ok(Backend { url, tokens })
    }

    /// Stops everything, the gateway first.
    pub(super) async fn stop(self) {
        for program in [self.gateway, self.backend].into_iter().flatten() {
            program.stop().await;
        }
    }
}

/// Prints the gateway's lines, which have prefixes of their own, and how to connect after the
/// first address among them.
fn introduce(
    printer: Arc<Printer>,
    mut lines: Lines<BufReader<ChildStdout>>,
    clients: Vec<String>,
) {
    tokio::spawn(async move {
        while let Ok(Some(line)) = lines.next_line().await {
            printer.line(&line);
            if let Some(endpoint) = address::find(&line, "ws://") {
                let client = clients.first().map_or("", String::as_str);
                printer.line(&format!("dev      | connect to     {endpoint}?{client}"));
                break;
            }
        }
        program::relay_to(move |line| printer.line(line), "", lines);
    });
}
