//! The program `local-gateway`, as a process of its own.

use std::process::Stdio;

use tokio::io::{AsyncBufReadExt as _, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

use crate::kit::in_time;

/// The path of the program.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_local-gateway");

/// A program that runs. Dropping it kills it.
pub(crate) struct Program {
    pub(crate) child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

/// The program on any port, with these arguments.
pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(["--port", "0"]).args(arguments);
    // What the machine trusts is not the test's.
    for variable in ["AWS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE"] {
        command.env_remove(variable);
    }
    command.stdin(Stdio::null()).kill_on_drop(true);
    command
}

impl Program {
    pub(crate) fn start(arguments: &[&str]) -> Self {
        Self::spawn(command(arguments).stdin(Stdio::piped()))
    }

    /// Starts a command that becomes the program.
    pub(crate) fn spawn(command: &mut Command) -> Self {
        let command = command.stdout(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines }
    }

    /// Reads up to the line that contains `text`.
    pub(crate) async fn line(&mut self, text: &str) -> String {
        loop {
            let line = in_time(self.lines.next_line()).await.unwrap().unwrap();
            if line.contains(text) {
                return line;
            }
        }
    }

    /// A client's URL, once everything is said about the start.
    pub(crate) async fn url(&mut self) -> String {
        let line = self.line("ws://").await;
        self.line("test page").await;
        line.rsplit(' ').next().unwrap().to_owned()
    }
}
