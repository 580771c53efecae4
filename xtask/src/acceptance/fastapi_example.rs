//! The FastAPI backend of the README, served by uvicorn, behind the whole system.

use std::fs;

use anyhow::Context;

use super::{Outcome, chat, python::Python, shown, sidewire::Sidewire, uvicorn::Uvicorn};
use crate::workspace;

const PACKAGES: [&str; 2] = ["fastapi==0.165.0", "uvicorn==0.54.0"];

/// Two clients chat through the README's backend.
pub(super) async fn run() -> anyhow::Result<Outcome> {
    if let Some(missing) = Python::missing().await? {
        return Ok(Outcome::Skipped(missing));
    }
    let main = shown::program("README.md", shown::PYTHON, "main.py")?;
    let directory = workspace()
        .join("target")
        .join("acceptance")
        .join("fastapi-example");
    fs::create_dir_all(&directory).context("cannot make a directory below target")?;
    fs::write(directory.join("main.py"), main).context("cannot write main.py")?;
    let python = Python::with_packages(&directory, &PACKAGES).await?;

    let backend = Uvicorn::start(&python, &directory, "main:app", &[]).await?;
    let sidewire = Sidewire::start(&backend.url, &[]).await?;
    let chatted = chat::play(&sidewire.url).await;
    sidewire.stop().await;
    backend.stop().await;
    chatted.map(|()| Outcome::Passed)
}
