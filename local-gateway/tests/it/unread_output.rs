//! A program whose output nobody reads goes on all the same.

use std::process::Stdio;

use futures_util::{SinkExt as _, StreamExt as _};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use tokio_tungstenite::tungstenite::Message;

use crate::kit::program::{Program, command};
use crate::kit::{FUNCTION, in_time};

/// More than what waits in a pipe, and in the program.
const MESSAGES: usize = 1_100;
/// Nearly as much as the function may write in one line.
const LONG: usize = 16_000;

/// What a client sends to have its function print a long line and answer.
const FRAME: &str = r#"{"say":"LONG","response":"{\"statusCode\":200,\"body\":\"heard\"}"}"#;

/// A program whose function prints long lines, and its URL.
async fn program() -> (Program, String) {
    let long = format!("LONG={}", "x".repeat(LONG));
    let flags = ["--route-response", "$default", "--env", &long];
    let mut program = Program::start(&[&["--function", FUNCTION][..], &flags].concat());
    let url = program.url().await;
    (program, url)
}

/// Sends so many messages, each when the one before is answered.
async fn exchange(url: &str, messages: usize) {
    let connecting = tokio_tungstenite::connect_async(url);
    let (mut socket, _) = in_time(connecting).await.unwrap();
    for _ in 0..messages {
        socket.send(FRAME.into()).await.unwrap();
        let answer = in_time(socket.next()).await.unwrap().unwrap();
        assert_eq!(answer, Message::text("heard"));
    }
}

fn terminate(program: &Program) {
    let process = i32::try_from(program.child.id().unwrap()).unwrap();
    kill(Pid::from_raw(process), Signal::SIGTERM).unwrap();
}

#[tokio::test]
async fn messages_pass_while_nobody_reads_and_a_signal_still_ends_the_program() {
    let (mut program, url) = program().await;
    exchange(&url, MESSAGES).await;
    terminate(&program);
    assert!(in_time(program.child.wait()).await.unwrap().success());
}

#[tokio::test]
async fn lines_that_nobody_read_are_counted_where_they_are_missing() {
    let (mut program, url) = program().await;
    exchange(&url, MESSAGES).await;
    let line = program.line("lines are missing here").await;
    let words: Vec<_> = line.split_whitespace().collect();
    let ["gateway", "|", count, ..] = words.as_slice() else {
        panic!("{line}");
    };
    assert!(count.parse::<usize>().unwrap() > 100, "{line}");
    // What comes after that is printed again.
    exchange(&url, 1).await;
    program.line("CONNECT").await;
    terminate(&program);
    program.line("DISCONNECT").await;
    assert!(in_time(program.child.wait()).await.unwrap().success());
}

#[tokio::test]
async fn errors_that_nobody_reads_do_not_hold_up_the_end() {
    // A pipe without room: 64 KiB are in it already.
    let (reader, mut writer) = std::io::pipe().unwrap();
    std::io::Write::write_all(&mut writer, &[b'x'; 64 * 1024]).unwrap();
    let mut child = command(&["--function", "/no/such/bootstrap"])
        .stdout(Stdio::null())
        .stderr(writer)
        .spawn()
        .unwrap();
    assert_eq!(in_time(child.wait()).await.unwrap().code(), Some(1));
    drop(reader);
}

#[tokio::test]
async fn the_last_lines_are_printed_before_the_end() {
    let (mut program, url) = program().await;
    // Far more than a pipe holds, and less than may wait.
    exchange(&url, 60).await;
    terminate(&program);
    program.line("DISCONNECT").await;
    assert!(in_time(program.child.wait()).await.unwrap().success());
}
