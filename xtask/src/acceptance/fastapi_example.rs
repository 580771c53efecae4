//! The FastAPI backend of the README, served by uvicorn, behind the whole system.

use std::{fs, process::Stdio, time::Duration};

use anyhow::{Context, bail};
use tokio::time::timeout;

use super::{Outcome, chat, python::Python, readme, sidewire::Sidewire};
use crate::{
    address, output,
    program::{self, Program},
    workspace,
};

const PACKAGES: [&str; 2] = ["fastapi==0.165.0", "uvicorn==0.54.0"];

/// uvicorn on a free port, ending with its standard input.
const SERVE: &str = "
import os, sys, threading, uvicorn
def stop():
    sys.stdin.buffer.read()
    os._exit(0)
threading.Thread(target=stop, daemon=True).start()
uvicorn.run('main:app', port=0)
";
const START_LIMIT: Duration = Duration::from_secs(30);
const PREFIX: &str = "backend  | ";

/// Two clients chat through the README's backend.
pub(super) async fn run() -> anyhow::Result<Outcome> {
    if let Some(missing) = Python::missing().await? {
        return Ok(Outcome::Skipped(missing));
    }
    let readme =
        fs::read_to_string(workspace().join("README.md")).context("cannot read README.md")?;
    let main = readme::program(&readme, "python", "main.py")?;
    let directory = workspace()
        .join("target")
        .join("acceptance")
        .join("fastapi-example");
    fs::create_dir_all(&directory).context("cannot make a directory below target")?;
    fs::write(directory.join("main.py"), main).context("cannot write main.py")?;
    let python = Python::with_packages(&directory, &PACKAGES).await?;

    let mut command = python.command(&directory, SERVE);
    command.stdout(Stdio::null()).stderr(Stdio::piped());
    let mut backend = Program::start("uvicorn", &mut command)?;
    let url = address(&mut backend).await?;
    let sidewire = Sidewire::start(&url).await?;
    let chatted = chat::play(&sidewire.url).await;
    sidewire.stop().await;
    backend.stop().await;
    chatted.map(|()| Outcome::Passed)
}

/// Reads uvicorn's log until it says where it listens.
async fn address(backend: &mut Program) -> anyhow::Result<String> {
    let mut lines = backend.error_lines()?;
    let reading = async {
        while let Some(line) = lines.next_line().await.context("lost uvicorn")? {
            output::line(&format!("{PREFIX}{line}"));
            if let Some(url) = address::find(&line, "http://") {
                return Ok(url.to_owned());
            }
        }
        bail!("uvicorn could not start")
    };
    let url = timeout(START_LIMIT, reading)
        .await
        .context("uvicorn does not start")??;
    program::relay(PREFIX, lines);
    Ok(url)
}
