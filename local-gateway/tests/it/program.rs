use std::process::Stdio;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use tokio::io::{AsyncBufReadExt as _, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

use crate::kit::{Gate, in_time, stopped};

const FUNCTION: &str = env!("CARGO_BIN_EXE_scripted-function");

struct Program {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Program {
    fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_local-gateway"))
            .args(["--port", "0"])
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        Self { child, lines }
    }

    /// Reads up to the line that contains `text`.
    async fn line(&mut self, text: &str) -> String {
        loop {
            let line = in_time(self.lines.next_line()).await.unwrap().unwrap();
            if line.contains(text) {
                return line;
            }
        }
    }

    /// A client's URL, once everything is said about the start.
    async fn url(&mut self) -> String {
        let url = self
            .line("ws://")
            .await
            .rsplit(' ')
            .next()
            .unwrap()
            .to_owned();
        self.line("test page").await;
        url
    }
}

#[tokio::test]
async fn the_program_serves_and_prints_a_line_for_each_event() {
    let mut program = Program::start(&["--function", FUNCTION, "--stage", "live"]);
    let url = program.url().await;
    assert!(url.ends_with("/live"), "{url}");
    let (_socket, _) = in_time(tokio_tungstenite::connect_async(url))
        .await
        .unwrap();
    let line = program.line("CONNECT").await;
    assert!(
        line.starts_with("gateway  | ") && line.contains("$connect: 200"),
        "{line}"
    );
}

#[tokio::test]
async fn a_signal_or_the_end_of_its_input_ends_the_program_and_its_function() {
    for signal in [Some(Signal::SIGINT), Some(Signal::SIGTERM), None] {
        let mut program = Program::start(&["--function", FUNCTION, "--stop-with-stdin"]);
        let gate = Gate::new().await;
        let url = format!("{}?late_gate={}", program.url().await, gate.address());
        let (_socket, _) = in_time(tokio_tungstenite::connect_async(url))
            .await
            .unwrap();
        let held = gate.reached().await;
        let process = i32::try_from(program.child.id().unwrap()).unwrap();
        match signal {
            Some(signal) => kill(Pid::from_raw(process), signal).unwrap(),
            None => drop(program.child.stdin.take()),
        }
        program.line("DISCONNECT").await;
        assert!(in_time(program.child.wait()).await.unwrap().success());
        // The function stood at the gate: its end closes the connection.
        in_time(held.closed()).await;
    }
}

#[tokio::test]
async fn a_frozen_function_does_not_outlive_a_gateway_that_is_killed() {
    let mut program = Program::start(&["--function", FUNCTION]);
    let gate = Gate::new().await;
    let url = format!("{}?background={}", program.url().await, gate.address());
    let connecting = tokio::spawn(tokio_tungstenite::connect_async(url));
    let line = program.line("starting as ").await;
    let function = line.rsplit(' ').next().unwrap().to_owned();
    let held = gate.reached().await;
    let _socket = in_time(connecting).await.unwrap().unwrap();
    in_time(stopped(&function)).await;
    program.child.start_kill().unwrap();
    in_time(held.closed()).await;
}

#[tokio::test]
async fn a_function_and_an_endpoint_are_not_given_both() {
    for arguments in [
        &["--port", "0"][..],
        &["--function", FUNCTION, "--invoke", "http://localhost"],
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_local-gateway"))
            .args(arguments)
            .output();
        let output = in_time(output).await.unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{errors}");
        assert!(errors.contains("--function"), "{errors}");
    }
}

#[tokio::test]
async fn a_start_error_is_one_line_and_a_failure() {
    let output = Command::new(env!("CARGO_BIN_EXE_local-gateway"))
        .args(["--port", "0", "--function", "/no/such/bootstrap"])
        .output();
    let output = in_time(output).await.unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "gateway  | no such function: /no/such/bootstrap: build it, or name its executable with --function\n"
    );
}
