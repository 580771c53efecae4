use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use crate::kit::program::{Program, command};
use crate::kit::{FUNCTION, Gate, in_time, stopped};

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
        &[][..],
        &["--function", FUNCTION, "--invoke", "http://localhost"],
    ] {
        let output = in_time(command(arguments).output()).await.unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{errors}");
        assert!(errors.contains("--function"), "{errors}");
    }
}

#[tokio::test]
async fn a_start_error_is_one_line_and_a_failure() {
    let mut command = command(&["--function", "/no/such/bootstrap"]);
    let output = in_time(command.output()).await.unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "gateway  | no such function: /no/such/bootstrap: build it, or name its executable with --function\n"
    );
}
