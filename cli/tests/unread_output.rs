//! `sidewire dev` whose output nobody reads. Cargo and the function are scripts: nothing is built.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail as tests do")]

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use tokio::io::AsyncReadExt;
use tokio::net::unix::pipe;
use tokio::process::Command;
use tokio::time::timeout;

/// Far more than it takes; what is stopped never ends.
const PATIENCE: Duration = Duration::from_secs(60);

/// Several times what waits in all pipes on the way, and in all programs.
const LINES: usize = 2_000;
const LONG: usize = 16_000;

async fn in_time<T>(future: impl Future<Output = T>) -> T {
    timeout(PATIENCE, future).await.expect("it takes too long")
}

fn script(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, format!("#!/bin/sh\n{text}\n")).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o700)).unwrap();
    path
}

/// A pipe with a name.
async fn named_pipe(folder: &Path, name: &str) -> PathBuf {
    let path = folder.join(name);
    let made = Command::new("mkfifo").arg(&path).status().await.unwrap();
    assert!(made.success());
    path
}

/// A function that prints long lines, then writes into `done`, and never asks for an event: it waits
/// for `never`.
fn loud_function(folder: &Path, done: &Path, never: &Path) -> PathBuf {
    let line = "x".repeat(LONG);
    let (done, never) = (done.display(), never.display());
    script(
        folder,
        "bootstrap",
        &format!(
            "i=0\nwhile [ $i -lt {LINES} ]; do echo {line}; i=$((i+1)); done\n\
             echo done > {done}\nread forever < {never}"
        ),
    )
}

/// What `dev` takes for cargo: it says that these programs are built.
fn cargo(folder: &Path, function: &Path) -> PathBuf {
    let built = |name: &str| {
        let path = function.display();
        format!(r#"echo '{{"target":{{"name":"{name}"}},"executable":"{path}"}}'"#)
    };
    let said = ["bootstrap", "mock-backend"].map(built).join("\n");
    script(folder, "cargo", &said)
}

#[tokio::test]
async fn output_that_nobody_reads_stops_neither_the_function_nor_a_signal() {
    let folder = tempfile::tempdir().unwrap();
    let done = named_pipe(folder.path(), "done").await;
    let never = named_pipe(folder.path(), "never").await;
    // Open for both, or it ends before anybody writes.
    let mut done_reader = pipe::OpenOptions::new()
        .read_write(true)
        .open_receiver(&done)
        .unwrap();
    let function = loud_function(folder.path(), &done, &never);
    let mut dev = Command::new(env!("CARGO_BIN_EXE_sidewire"))
        .args(["dev", "--port", "0", "--backend", "http://127.0.0.1:9"])
        .env("CARGO", cargo(folder.path(), &function))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut word = [0; 5];
    in_time(done_reader.read_exact(&mut word)).await.unwrap();
    assert_eq!(&word, b"done\n");
    let process = i32::try_from(dev.id().unwrap()).unwrap();
    kill(Pid::from_raw(process), Signal::SIGTERM).unwrap();
    assert!(in_time(dev.wait()).await.unwrap().success());
}
