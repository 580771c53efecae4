//! `client/`: types, tests, size, and the published module against the whole of Sidewire: under Node, on
//! local-gateway's page, and on a page that shows an LLM's answer.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, ensure};
use serde_json::{Value, json};

use super::log::Log;
use super::mock_backend::MockBackend;
use super::node::Node;
use super::sidewire::Sidewire;
use super::{Outcome, found};
use crate::program::{self, Program};
use crate::{Environment, output, workspace};

/// What `npm run` finds in `client/package.json`. They build the module, which the judges take.
const SCRIPTS: [&[&str]; 4] = [
    &["typecheck"],
    &["test"],
    &["size"],
    &["page", "--", "--check"],
];
const BROWSER: &str = "chromium";
/// How long the LLM's answer takes. A longer one only repeats what this one shows.
const ANSWER_SECONDS: u32 = 20;
const START_LIMIT: Duration = Duration::from_mins(1);

/// Checks the client, and lets it miss nothing.
pub(super) async fn run(environment: &Environment) -> anyhow::Result<Outcome> {
    if let Some(missing) = Node::missing().await? {
        return Ok(Outcome::Skipped(missing));
    }
    let client = Client {
        directory: workspace().join("client"),
        browser: found(environment, BROWSER),
    };
    install(&client.directory).await?;
    for script in SCRIPTS {
        npm_run(&client.directory, script).await?;
    }
    client.chats().await?;
    if client.browser.is_none() {
        return Ok(Outcome::Partly(format!("there is no {BROWSER}")));
    }
    client.reads_an_answer().await?;
    Ok(Outcome::Passed)
}

/// Makes the module as it is published.
pub(crate) async fn build(directory: &Path) -> anyhow::Result<()> {
    install(directory).await?;
    npm_run(directory, &["build"]).await
}

async fn npm_run(directory: &Path, script: &[&str]) -> anyhow::Result<()> {
    let mut npm = program::command("npm");
    npm.current_dir(directory).arg("run").args(script);
    program::succeeds(&mut npm).await
}

/// Installs what the lock file names, unless it is there.
async fn install(directory: &Path) -> anyhow::Result<()> {
    let lock = directory.join("package-lock.json");
    let lock = fs::read_to_string(lock).context("cannot read client/package-lock.json")?;
    let stamp = directory.join("node_modules").join(".installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    let mut npm = program::command("npm");
    npm.current_dir(directory)
        .args(["ci", "--no-audit", "--no-fund"]);
    program::succeeds(&mut npm).await?;
    fs::write(&stamp, lock).context("cannot note the installed packages")
}

struct Client {
    directory: PathBuf,
    browser: Option<PathBuf>,
}

impl Client {
    /// With mock-backend: under Node, and on the gateway's page.
    async fn chats(&self) -> anyhow::Result<()> {
        let backend = MockBackend::start(&[]).await?;
        let sidewire = Sidewire::start(&backend.url, &[]).await?;
        let mut judged = self
            .judge("judge.mjs", &json!({ "url": sidewire.url }))
            .await;
        if let (Ok(()), Some(browser)) = (&judged, &self.browser) {
            let page = format!("{}/", sidewire.http());
            let work = json!({ "url": sidewire.url, "page": page, "browser": browser });
            judged = self.judge("gateway_page.mjs", &work).await;
        }
        sidewire.stop().await;
        backend.stop().await;
        judged
    }

    /// With a backend that streams to a channel, and tokens of a minute.
    async fn reads_an_answer(&self) -> anyhow::Result<()> {
        let mut node = self.node("assistant.mjs");
        node.arg(ANSWER_SECONDS.to_string()).stdout(Stdio::piped());
        let mut assistant = Program::start("the assistant", &mut node)?;
        let backend = Log::follow(assistant.lines()?).address(START_LIMIT).await?;
        let keys = format!("JWKS_URL={backend}/jwks.json");
        let sidewire = Sidewire::start(&backend, &["AUTH_MODE=jwt", &keys]).await?;
        let work = json!({
            "url": sidewire.url,
            "page": backend,
            "browser": self.browser,
            "seconds": ANSWER_SECONDS,
        });
        let judged = self.judge("answer.mjs", &work).await;
        sidewire.stop().await;
        assistant.stop().await;
        judged
    }

    async fn judge(&self, judge: &str, work: &Value) -> anyhow::Result<()> {
        let work = serde_json::to_vec(work).context("cannot write what to judge")?;
        let told = program::answers(&mut self.node(judge), &work).await?;
        ensure!(told.contains("ok "), "{judge} has judged nothing");
        for line in told.lines() {
            output::line(&format!("client   | {judge}: {line}"));
        }
        Ok(())
    }

    fn node(&self, module: &str) -> tokio::process::Command {
        let mut node = program::command("node");
        node.current_dir(&self.directory)
            .arg(Path::new("acceptance").join(module));
        node
    }
}
