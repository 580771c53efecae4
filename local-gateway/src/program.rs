//! The program: starts a gateway, prints its addresses, waits for the end and stops it.

use std::ffi::OsString;
use std::io::Read as _;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use local_faults::Printer;
use local_lambda::reap;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::oneshot;

use crate::arguments::Arguments;
use crate::gateway::{LocalGateway, Running};

/// How long the last lines may take to be read. Who reads none of them cannot hold up the end.
const OUTPUT_LIMIT: Duration = Duration::from_secs(1);

/// Runs a gateway until a signal ends it, and prints why if it does not start.
///
/// `command` has the words between the executable's name and the arguments: none for
/// `local-gateway`, `gateway` for `sidewire gateway`. The gateway starts its own executable with
/// them a second time: see [`crate::Config::reaper`].
pub async fn run(command: &[&str], arguments: Arguments) -> ExitCode {
    match serve(command, arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Without a reader of errors the exit status still tells.
            let errors = Printer::stderr();
            errors.line(&format!("gateway  | {error:#}"));
            errors.finish(OUTPUT_LIMIT);
            ExitCode::FAILURE
        }
    }
}

async fn serve(command: &[&str], arguments: Arguments) -> anyhow::Result<()> {
    if arguments.reap {
        reap(std::io::stdin().lock());
        return Ok(());
    }
    let stop_with_stdin = arguments.stop_with_stdin;
    let mut interrupt = signal(SignalKind::interrupt()).context("watching for Ctrl-C")?;
    let mut terminate = signal(SignalKind::terminate()).context("watching for SIGTERM")?;
    let mut config = arguments.config()?;
    // Without a path to itself the program still runs; only being killed would leave its functions
    // behind.
    config.reaper = std::env::current_exe().ok().map(|executable| {
        let command = command.iter().map(OsString::from);
        std::iter::once(executable.into()).chain(command).collect()
    });
    let running = LocalGateway::start(config).await?;
    let lines = Arc::clone(running.lines());
    print_addresses(&running);
    running.start_ahead();
    tokio::select! {
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
        () = stdin_end(), if stop_with_stdin => {}
    }
    running.stop().await;
    lines.finish(OUTPUT_LIMIT);
    Ok(())
}

fn print_addresses(running: &Running) {
    let queues = running
        .queue_urls()
        .into_iter()
        .map(|url| ("queue", plain(&url)));
    let addresses = [
        ("WebSocket API", running.websocket_url()),
        (
            "management API",
            format!("{}/@connections/{{id}}", plain(&running.management_url())),
        ),
        ("DynamoDB", plain(&running.dynamodb_url())),
        ("CA file", running.ca_file().display().to_string()),
        ("test page", format!("http://{}/", running.address())),
    ];
    for (name, url) in addresses.into_iter().chain(queues) {
        running.lines().plain(&format!("{name:<14} {url}"));
    }
}

/// The URL as programs of this machine can use it without the gateway's certificate authority.
fn plain(url: &str) -> String {
    url.replacen("https://", "http://", 1)
}

/// Waits until standard input ends.
async fn stdin_end() {
    let (ended, end) = oneshot::channel::<()>();
    // A thread of its own: reading standard input cannot be interrupted.
    std::thread::spawn(move || {
        let mut buffer = [0; 1024];
        while std::io::stdin()
            .lock()
            .read(&mut buffer)
            .is_ok_and(|length| length > 0)
        {}
        drop(ended);
    });
    // The sender is only ever dropped, which is the signal.
    drop(end.await);
}
