//! `client/`: types, tests, size, and the published module against the whole of Sidewire.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use serde_json::json;
use tokio::process::Command;

use super::{Outcome, mock_backend::MockBackend, node::Node, sidewire::Sidewire};
use crate::{output, program, workspace};

/// What `npm run` finds in `client/package.json`. They build the module, which the judge takes.
const SCRIPTS: [&str; 3] = ["typecheck", "test", "size"];

/// Checks the client, and lets it miss nothing.
pub(super) async fn run() -> anyhow::Result<Outcome> {
    if let Some(missing) = Node::missing().await? {
        return Ok(Outcome::Skipped(missing));
    }
    let directory = workspace().join("client");
    install(&directory).await?;
    for script in SCRIPTS {
        npm_run(&directory, script).await?;
    }
    let backend = MockBackend::start(&[]).await?;
    let sidewire = Sidewire::start(&backend.url, &[]).await?;
    let judged = judge(&directory, &sidewire.url).await;
    sidewire.stop().await;
    backend.stop().await;
    judged.map(|()| Outcome::Passed)
}

/// Makes the module as it is published.
pub(crate) async fn build(directory: &Path) -> anyhow::Result<()> {
    install(directory).await?;
    npm_run(directory, "build").await
}

async fn npm_run(directory: &Path, script: &str) -> anyhow::Result<()> {
    let mut npm = program::command("npm");
    npm.current_dir(directory).args(["run", script]);
    program::succeeds(&mut npm).await
}

/// Installs what the lock file names, unless it is there.
async fn install(directory: &Path) -> anyhow::Result<()> {
    let lock = directory.join("package-lock.json");
    let lock = fs::read_to_string(lock).context("cannot read client/package-lock.json")?;
    let stamp: PathBuf = directory.join("node_modules").join(".installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    let mut npm = program::command("npm");
    npm.current_dir(directory)
        .args(["ci", "--no-audit", "--no-fund"]);
    program::succeeds(&mut npm).await?;
    fs::write(&stamp, lock).context("cannot note the installed packages")
}

async fn judge(directory: &Path, url: &str) -> anyhow::Result<()> {
    let work = serde_json::to_vec(&json!({ "url": url })).context("cannot write the URL")?;
    let mut node = Command::new("node");
    node.current_dir(directory).arg("acceptance/judge.mjs");
    let told = program::answers(&mut node, &work).await?;
    ensure!(told.contains("ok "), "the judge has judged nothing");
    for line in told.lines() {
        output::line(&format!("client   | {line}"));
    }
    Ok(())
}
