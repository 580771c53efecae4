//! `contract-check` and `sidewire check`: arguments, run, report, exit status.

use std::{
    io::{self, Write},
    process::ExitCode,
    time::Duration,
};

use clap::Parser;
use tokio::time::Instant;
use url::Url;

use crate::{
    checks, clock,
    report::Verdict,
    settings::{DEFAULT_MESSAGE, Retry, Settings, TimeLimits, Unusable},
};

const EXAMPLES: &str = r#"Examples:
  contract-check http://localhost:8000 --token good --bad-token bad
  contract-check https://api.example.com --booking test-7 --token "$TOKEN" --secret "$SECRET" --json
  contract-check http://localhost:8000 --token good \
      --message '{"type":"chat_message","content":"{text}"}' --stream '{"type":"ask","text":"?"}'

It sends some 40 messages, one of them of 100 KiB, to a booking that it makes up. Where a backend
accepts no unknown booking, name one by --booking that is there for tests. It ends after two minutes.

Exit status: 0 when nothing fails, 1 when something does, 2 when the backend cannot be reached or
the arguments make no sense."#;

/// Calls a running backend as Sidewire would, and says where it keeps the contract and where not.
#[derive(Debug, Parser)]
#[command(version, after_help = EXAMPLES)]
pub struct Arguments {
    /// The backend, as in BACKEND_URL
    backend: Url,
    /// The booking to enter [default: a new one, contract-check-…]
    #[arg(long, value_name = "ID")]
    booking: Option<String>,
    /// Call the paths without a booking
    #[arg(long, conflicts_with = "booking")]
    no_booking: bool,
    /// A token that the backend accepts
    #[arg(long)]
    token: String,
    /// A token that it must refuse
    #[arg(long)]
    bad_token: Option<String>,
    /// BACKEND_SIGNING_SECRET; without it calls are not signed
    #[arg(long)]
    secret: Option<String>,
    /// A frame that the backend answers; {text} in it, or its member `text`, is varied
    #[arg(long, value_name = "JSON", default_value = DEFAULT_MESSAGE)]
    message: String,
    /// A frame that reacts to something
    #[arg(long, value_name = "JSON")]
    reaction: Option<String>,
    /// A frame that is answered with a stream
    #[arg(long, value_name = "JSON")]
    stream: Option<String>,
    /// BACKEND_CONNECT_PATH
    #[arg(
        long,
        value_name = "PATH",
        default_value = "/api/chat/ws/{booking_id}/connect"
    )]
    connect_path: String,
    /// BACKEND_MESSAGE_PATH
    #[arg(
        long,
        value_name = "PATH",
        default_value = "/api/chat/ws/{booking_id}/message"
    )]
    message_path: String,
    /// BACKEND_RETRY; with `idempotent` a message that is applied twice is a failure
    #[arg(long, value_enum, value_name = "RETRY", default_value_t)]
    retry: Retry,
    /// BACKEND_CONNECT_TIMEOUT
    #[arg(long, value_name = "SECONDS", default_value = "10", value_parser = seconds)]
    connect_timeout: Duration,
    /// BACKEND_FIRST_BYTE_TIMEOUT and BACKEND_IDLE_TIMEOUT
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = seconds)]
    byte_timeout: Duration,
    /// How long all checks together may take
    #[arg(long, value_name = "SECONDS", default_value = "120", value_parser = seconds)]
    time_limit: Duration,
    /// Print JSON instead of the table
    #[arg(long)]
    json: bool,
}

impl Arguments {
    fn settings(self) -> Settings {
        // The proxy signs with the first of two secrets.
        let first = |secrets: String| secrets.split_whitespace().next().map(str::to_owned);
        let new = || format!("contract-check-{}", clock::now().as_nanos());
        let booking = (!self.no_booking).then(|| self.booking.unwrap_or_else(new));
        Settings {
            backend: self.backend,
            booking,
            token: self.token,
            bad_token: self.bad_token,
            secret: self.secret.and_then(first),
            message: self.message,
            reaction: self.reaction,
            stream: self.stream,
            connect_path: self.connect_path,
            message_path: self.message_path,
            retry: self.retry,
            limits: TimeLimits {
                connect: self.connect_timeout,
                byte: self.byte_timeout,
                whole: self.time_limit,
            },
        }
    }
}

/// Reads a time of 0.05 s to an hour.
fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().ok().filter(|s| (0.05..=3_600.0).contains(s));
    let seconds = seconds.ok_or("expected seconds, from 0.05 to 3600")?;
    Ok(Duration::from_secs_f64(seconds))
}

/// Prints each check as it begins, so that a backend that hangs is seen to.
fn show_progress(begun: Instant, name: &str, tried: &str) {
    let seconds = begun.elapsed().as_secs();
    let tried: String = tried.chars().filter(|c| !c.is_control()).take(60).collect();
    drop(writeln!(io::stderr(), "{seconds:>4} s  {name}: {tried}"));
}

/// Checks a backend, prints the report, and says in the exit status how it went.
pub async fn run(arguments: Arguments) -> ExitCode {
    let json = arguments.json;
    let (text, code) = match report(arguments.settings(), json).await {
        Ok(done) => done,
        Err(error) => {
            drop(writeln!(io::stderr(), "error: {error}"));
            return ExitCode::from(2);
        }
    };
    // A reader that closed the pipe has read enough.
    drop(io::stdout().write_all(text.as_bytes()));
    code
}

async fn report(settings: Settings, json: bool) -> Result<(String, ExitCode), Unusable> {
    let begun = Instant::now();
    let progress = move |name: &str, tried: &str| show_progress(begun, name, tried);
    let report = checks::run_with_progress(settings, Box::new(progress)).await?;
    let text = if json {
        let text = report.json();
        text.map_err(|error| Unusable::Argument(error.to_string()))? + "\n"
    } else {
        report.table()
    };
    let code = match report.count(Verdict::Fail) {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    };
    Ok((text, code))
}
