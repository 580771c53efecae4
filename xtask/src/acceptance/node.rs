//! Node with packages of its own, below `target/`.

use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
    process::Stdio,
};

use anyhow::Context;
use tokio::process::Command;

use crate::program;

/// A directory with `node_modules`.
#[derive(Debug)]
pub(crate) struct Node {
    directory: PathBuf,
}

impl Node {
    /// Says what is missing on this machine, if anything.
    pub(crate) async fn missing() -> anyhow::Result<Option<String>> {
        for name in ["node", "npm"] {
            let probe = program::command(name)
                .arg("--version")
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status()
                .await;
            match probe {
                Ok(status) if status.success() => {}
                Ok(_) => return Ok(Some(format!("{name} does not run"))),
                Err(error) if error.kind() == ErrorKind::NotFound => {
                    return Ok(Some(format!("there is no {name}")));
                }
                Err(error) => return Err(error).with_context(|| format!("cannot start {name}")),
            }
        }
        Ok(None)
    }

    /// Installs these packages in this directory, unless they are there.
    pub(super) async fn with_packages(directory: &Path, packages: &[&str]) -> anyhow::Result<Self> {
        fs::create_dir_all(directory).context("cannot make a directory below target")?;
        let directory = directory.to_owned();
        let stamp = directory.join("packages");
        let wanted = packages.join("\n");
        if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
            return Ok(Self { directory });
        }
        let mut install = program::command("npm");
        install
            .args([
                "install",
                "--no-save",
                "--no-audit",
                "--no-fund",
                "--prefix",
            ])
            .arg(&directory)
            .args(packages);
        program::succeeds(&mut install).await?;
        fs::write(&stamp, wanted).context("cannot note the installed packages")?;
        Ok(Self { directory })
    }

    /// Installs what a folder's lock file names, unless that was done.
    pub(crate) async fn with_lock_file(directory: &Path) -> anyhow::Result<()> {
        let lock = fs::read_to_string(directory.join("package-lock.json"));
        let lock = lock.context("there is no lock file")?;
        let stamp = directory.join("installed");
        if fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
            return Ok(());
        }
        let mut install = program::command("npm");
        install
            .args(["ci", "--no-audit", "--no-fund", "--prefix"])
            .arg(directory);
        program::succeeds(&mut install).await?;
        fs::write(&stamp, lock).context("cannot note the installed packages")
    }

    /// Writes a module beside its packages.
    pub(super) fn module(&self, file: &str, text: &str) -> anyhow::Result<()> {
        fs::write(self.directory.join(file), text).with_context(|| format!("cannot write {file}"))
    }

    /// Returns a command that runs this module.
    pub(super) fn command(&self, file: &str) -> Command {
        let mut command = program::command("node");
        command.current_dir(&self.directory).arg(file);
        command
    }
}
