//! A child process that ends when we do: its standard input is a pipe that only we hold, and it
//! stops when that ends, whether we close it or are killed.

use std::{ffi::OsStr, process::Stdio, time::Duration};

use anyhow::{Context, ensure};
use tokio::{
    io::{AsyncBufReadExt, AsyncRead, AsyncWriteExt, BufReader, Lines},
    process::{Child, ChildStderr, ChildStdin, ChildStdout, Command},
    time::timeout,
};

use crate::output;

#[cfg(test)]
mod tests;

/// How long a program may take to stop before it is killed.
const STOP_LIMIT: Duration = Duration::from_secs(10);

/// A running child.
#[derive(Debug)]
pub struct Program {
    name: String,
    child: Child,
    stdin: Option<ChildStdin>,
}

impl Program {
    /// Starts a program in a process group of its own, so that a terminal's Ctrl-C reaches us
    /// alone and we stop our children in order. Output goes where `command` says.
    pub fn start(name: &str, command: &mut Command) -> anyhow::Result<Self> {
        let mut child = command
            .stdin(Stdio::piped())
            .process_group(0)
            .kill_on_drop(true)
            .spawn()
            .with_context(|| format!("cannot start {name}"))?;
        let stdin = child.stdin.take();
        Ok(Self {
            name: name.to_owned(),
            child,
            stdin,
        })
    }

    /// Its process's id, while it runs.
    pub fn id(&self) -> Option<u32> {
        self.child.id()
    }

    /// Takes the lines of its standard output, if that is a pipe.
    pub fn lines(&mut self) -> anyhow::Result<Lines<BufReader<ChildStdout>>> {
        let stdout = self.child.stdout.take();
        let stdout = stdout.with_context(|| format!("{} has no output", self.name))?;
        Ok(BufReader::new(stdout).lines())
    }

    /// Takes the lines of its standard error, if that is a pipe.
    pub fn error_lines(&mut self) -> anyhow::Result<Lines<BufReader<ChildStderr>>> {
        let stderr = self.child.stderr.take();
        let stderr = stderr.with_context(|| format!("{} has no error output", self.name))?;
        Ok(BufReader::new(stderr).lines())
    }

    /// Waits for its end, which is always an error: nobody asked it to end.
    pub async fn ended(&mut self) -> anyhow::Error {
        match self.child.wait().await {
            Ok(status) => anyhow::anyhow!("{} ended by itself ({status})", self.name),
            Err(error) => anyhow::Error::new(error).context(format!("lost {}", self.name)),
        }
    }

    /// Asks it to stop and waits until it has; kills it if that takes too long.
    pub async fn stop(mut self) {
        drop(self.stdin.take());
        if timeout(STOP_LIMIT, self.child.wait()).await.is_err() {
            output::line(&format!("{} did not stop and is killed", self.name));
            // Killing fails only when it has just ended.
            self.child.kill().await.ok();
        }
    }
}

/// Prints lines with a prefix as they come, until their end.
pub fn relay<R>(prefix: &'static str, lines: Lines<BufReader<R>>)
where
    R: AsyncRead + Unpin + Send + 'static,
{
    relay_to(output::line, prefix, lines);
}

/// Hands lines with a prefix to `print` as they come, until their end.
pub fn relay_to<R>(
    print: impl Fn(&str) + Send + 'static,
    prefix: &'static str,
    mut lines: Lines<BufReader<R>>,
) where
    R: AsyncRead + Unpin + Send + 'static,
{
    tokio::spawn(async move {
        while let Ok(Some(line)) = lines.next_line().await {
            print(&format!("{prefix}{line}"));
        }
    });
}

/// A command that runs below the workspace's root.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(crate::workspace());
    command
}

/// Runs a command that ends by itself, without input; anything but success is an error.
pub async fn succeeds(command: &mut Command) -> anyhow::Result<()> {
    let status = command.stdin(Stdio::null()).status().await;
    let status = status.with_context(|| format!("cannot run {:?}", command.as_std()))?;
    ensure!(status.success(), "{:?} failed ({status})", command.as_std());
    Ok(())
}

/// Runs a command with this input and returns what it prints; anything but success is an error.
pub async fn answers(command: &mut Command, input: &[u8]) -> anyhow::Result<String> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .with_context(|| format!("cannot run {:?}", command.as_std()))?;
    if let Some(mut stdin) = child.stdin.take() {
        // One that ends without reading says why by its status.
        stdin.write_all(input).await.ok();
    }
    let done = child.wait_with_output().await?;
    let told = String::from_utf8_lossy(&done.stdout).into_owned();
    ensure!(
        done.status.success(),
        "{:?} failed ({}) {told}",
        command.as_std(),
        done.status
    );
    Ok(told)
}
