//! `contract-check` and `sidewire check`: arguments, run, report, exit status.

use std::{
    io::{self, Write},
    process::ExitCode,
};

use clap::Parser;
use url::Url;

use crate::{
    checks,
    report::Verdict,
    settings::{DEFAULT_MESSAGE, Settings, Unusable},
};

const EXAMPLES: &str = r#"Examples:
  contract-check http://localhost:8000 --booking 1 --token good --bad-token bad
  contract-check https://api.example.com --token "$TOKEN" --secret "$SECRET" --json
  contract-check http://localhost:8000 --booking 1 --token good \
      --message '{"type":"chat_message","content":"{text}"}' --stream '{"type":"ask","text":"?"}'

It sends some 40 messages, one of them of 100 KiB: use a booking that is there for tests.

Exit status: 0 when nothing fails, 1 when something does, 2 when the backend cannot be reached or
the arguments make no sense."#;

/// Calls a running backend as Sidewire would, and says where it keeps the contract and where not.
#[derive(Debug, Parser)]
#[command(version, after_help = EXAMPLES)]
pub struct Arguments {
    /// The backend, as in BACKEND_URL
    backend: Url,
    /// The booking to enter; without it the paths without a booking are called
    #[arg(long)]
    booking: Option<String>,
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
    /// Print JSON instead of the table
    #[arg(long)]
    json: bool,
}

impl Arguments {
    fn settings(self) -> Settings {
        // The proxy signs with the first of two secrets.
        let first = |secrets: String| secrets.split_whitespace().next().map(str::to_owned);
        Settings {
            backend: self.backend,
            booking: self.booking,
            token: self.token,
            bad_token: self.bad_token,
            secret: self.secret.and_then(first),
            message: self.message,
            reaction: self.reaction,
            stream: self.stream,
            connect_path: self.connect_path,
            message_path: self.message_path,
        }
    }
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
    let report = checks::run(settings).await?;
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
