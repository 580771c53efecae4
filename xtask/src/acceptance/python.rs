//! Python with packages of its own, below `target/`.

use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
    process::Stdio,
};

use anyhow::Context;
use tokio::process::Command;

use crate::program;

/// A virtual environment.
#[derive(Debug)]
pub(crate) struct Python {
    interpreter: PathBuf,
}

impl Python {
    /// Says what is missing on this machine, if anything.
    pub(crate) async fn missing() -> anyhow::Result<Option<String>> {
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
    pub(crate) async fn with_packages(directory: &Path, packages: &[&str]) -> anyhow::Result<Self> {
        let environment = directory.join("venv");
        let interpreter = environment.join("bin").join("python");
        let stamp = environment.join("packages");
        let wanted = packages.join("\n");
        if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
            return Ok(Self { interpreter });
        }
        let mut make = program::command("python3");
        program::succeeds(make.args(["-m", "venv", "--clear"]).arg(&environment)).await?;
        let mut install = program::command(&interpreter);
        let quietly = [
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
        ];
        program::succeeds(install.args(quietly).args(packages)).await?;
        fs::write(&stamp, wanted).context("cannot note the installed packages")?;
        Ok(Self { interpreter })
    }

    /// The directory of its programs.
    pub(crate) fn programs(&self) -> &Path {
        self.interpreter.parent().unwrap_or(&self.interpreter)
    }

    /// Returns a command that runs this program text in this directory.
    pub(super) fn command(&self, directory: &Path, text: &str) -> Command {
        let mut command = self.interpreter(directory);
        command.args(["-c", text]);
        command
    }

    /// Returns a command that runs this file of this directory.
    pub(super) fn script(&self, directory: &Path, file: &str) -> Command {
        let mut command = self.interpreter(directory);
        command.arg(file);
        command
    }

    /// Returns a command that runs a module (`python -m`) in this directory.
    pub(super) fn module(&self, directory: &Path, name: &str) -> Command {
        let mut command = self.interpreter(directory);
        command.args(["-m", name]);
        command
    }

    fn interpreter(&self, directory: &Path) -> Command {
        let mut command = program::command(&self.interpreter);
        command
            .current_dir(directory)
            // The sources' directories stay as they are.
            .env("PYTHONDONTWRITEBYTECODE", "1");
        command
    }
}

/// Reads a file of requirements, one a line.
pub(crate) fn requirements(file: &Path) -> anyhow::Result<Vec<String>> {
    let text =
        fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    Ok(text.lines().map(str::to_owned).collect())
}
