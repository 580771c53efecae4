//! The mock backend as a program: arguments, start, wait.

use std::{
    io::{self, Read, Write},
    net::{IpAddr, SocketAddr},
    process::ExitCode,
    time::Duration,
};

use anyhow::Context;
use clap::Parser;
use mock_backend::Config;
use serde_json::json;
use tokio::{
    signal::unix::{SignalKind, signal},
    sync::oneshot,
};

const EXAMPLES: &str = r#"Examples:
  mock-backend --port 8000
  curl localhost:8000/api/chat/ws/1/connect -d '{"connection_id":"c1","token":"ann"}'
  curl localhost:8000/api/chat/ws/1/message \
      -d '{"connection_id":"c1","message":{"type":"message","text":"hi"},"token":"ann"}'

What was received, oldest first:
  curl localhost:8000/_journal
  curl 'localhost:8000/_journal?after=120'   (what came after call number 120)

Misbehaving, for the next call or always (kinds: chat, status, json, raw, nonsense, huge, hang,
slow, redirect, empty, null, no_content, stream, drop):
  curl localhost:8000/_script \
      -d '{"endpoint":"message","next":{"kind":"status","status":503,"body":"later"}}'
  curl localhost:8000/_script \
      -d '{"endpoint":"connect","always":{"kind":"slow","ms":2000,"then":{"kind":"chat"}}}'
  curl localhost:8000/_script -d '{"clear":true}'

A JWT for the proxy's AUTH_MODE=jwt (its keys: /.well-known/jwks.json), and new keys:
  curl localhost:8000/token -d '{"sub":"ann","org_id":"acme"}'
  curl -X POST localhost:8000/_rotate

A streamed answer (ask_sse: the same as server-sent events):
  curl -N localhost:8000/api/chat/ws/1/message -d '{"connection_id":"c1","token":"ann",
      "message":{"type":"ask","text":"why?","chunks":5,"pause_ms":500}}'"#;

/// A backend that keeps Sidewire's contract: a booking chat in memory. A token is the user's
/// name, with channels to join behind it ("ann+thread:1"); one that starts with "bad" is refused with
/// 401, with "forbid" with 403.
#[derive(Debug, Parser)]
#[command(version, after_help = EXAMPLES)]
struct Arguments {
    /// Port to listen on; 0 is any free one
    #[arg(long, default_value_t = 8000)]
    port: u16,
    /// Address to listen on
    #[arg(long, default_value = "127.0.0.1")]
    host: IpAddr,
    /// Seconds without a call after which a connection is closed; never by default
    #[arg(long, value_name = "SECONDS")]
    idle_timeout: Option<u64>,
    /// Print a JWT for this user; may be repeated
    #[arg(long, value_name = "NAME")]
    mint: Vec<String>,
    /// Refuse calls that are not signed with this secret
    #[arg(long, value_name = "SECRET")]
    signing_secret: Option<String>,
    /// Stop when standard input ends, so that nothing is left of a parent that was killed
    #[arg(long, hide = true)]
    stop_with_stdin: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    tracing_subscriber::fmt()
        .without_time()
        .with_level(false)
        .with_target(false)
        .with_ansi(false)
        .init();
    match run(&arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            drop(writeln!(io::stderr(), "error: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

/// Serves until a signal, or the end of standard input, says stop.
async fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let listen = SocketAddr::new(arguments.host, arguments.port);
    let idle_timeout = arguments.idle_timeout.map(Duration::from_secs);
    let backend = mock_backend::start(Config {
        listen,
        idle_timeout,
        signing_secret: arguments.signing_secret.clone(),
    })
    .await
    .with_context(|| format!("cannot listen on {listen}; choose another --port or --host"))?;
    tracing::info!("listening on {}", backend.url());
    for name in &arguments.mint {
        let token = backend.issuer().mint("ES256", &json!({ "sub": name }));
        tracing::info!("token of {name}: {}", token.context("cannot make a token")?);
    }
    let mut terminated = signal(SignalKind::terminate()).context("cannot wait for SIGTERM")?;
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted.context("cannot wait for Ctrl-C")?,
        _ = terminated.recv() => {}
        () = end_of_stdin(), if arguments.stop_with_stdin => {}
    }
    backend.stop().await;
    Ok(())
}

/// Reads standard input away on a thread of its own, which does not keep the process alive.
async fn end_of_stdin() {
    let (ended, end) = oneshot::channel::<()>();
    std::thread::spawn(move || {
        let _ended = ended;
        let mut ignored = [0; 1024];
        let mut stdin = io::stdin().lock();
        while stdin.read(&mut ignored).is_ok_and(|bytes| bytes > 0) {}
    });
    // The sender is never used: its end is the news.
    end.await.ok();
}
