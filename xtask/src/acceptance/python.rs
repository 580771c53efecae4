//! Python with packages of its own, below `target/acceptance`.

use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
    process::Stdio,
};

use anyhow::{Context, ensure};
use tokio::process::Command;

use crate::program;

/// A virtual environment.
#[derive(Debug)]
pub(super) struct Python {
    interpreter: PathBuf,
}

impl Python {
    /// Says what is missing on this machine, if anything.
    pub(super) async fn missing() -> anyhow::Result<Option<String>> {
        let probe = program::command("python3")
            .args(["-c", "import ensurepip, venv"])
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .await;
        match probe {
            Ok(status) if status.success() => Ok(None),
            Ok(_) => Ok(Some("python3 has no venv module".to_owned())),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                Ok(Some("there is no python3".to_owned()))
            }
            Err(error) => Err(error).context("cannot start python3"),
        }
    }

    /// Makes an environment with these packages in it, or takes the one that is there.
    pub(super) async fn with_packages(directory: &Path, packages: &[&str]) -> anyhow::Result<Self> {
        let environment = directory.join("venv");
        let interpreter = environment.join("bin").join("python");
        let stamp = environment.join("packages");
        let wanted = packages.join("\n");
        if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
            return Ok(Self { interpreter });
        }
        let mut make = program::command("python3");
        run(make.args(["-m", "venv", "--clear"]).arg(&environment)).await?;
        let mut install = program::command(&interpreter);
        let quietly = [
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
        ];
        run(install.args(quietly).args(packages)).await?;
        fs::write(&stamp, wanted).context("cannot note the installed packages")?;
        Ok(Self { interpreter })
    }

    /// Returns a command that runs this program text in this directory.
    pub(super) fn command(&self, directory: &Path, text: &str) -> Command {
        let mut command = program::command(&self.interpreter);
        command.current_dir(directory).args(["-c", text]);
        command
    }
}

async fn run(command: &mut Command) -> anyhow::Result<()> {
    let status = command.stdin(Stdio::null()).status().await;
    let status = status.with_context(|| format!("cannot run {:?}", command.as_std()))?;
    ensure!(status.success(), "{:?} failed ({status})", command.as_std());
    Ok(())
}
