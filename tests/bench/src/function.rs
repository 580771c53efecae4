//! A function as a process on a Lambda Runtime API of its own.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, bail, ensure};
use bytes::Bytes;
use http::{HeaderValue, Request, StatusCode};
use serde_json::Value;
use tokio::process::{Child, Command};
use tokio::sync::mpsc::{self, UnboundedReceiver, UnboundedSender};
use tokio::time::{Instant, timeout};

use crate::process;
use crate::serve::{Answer, Door, json, serve, status};
use crate::world::World;

/// How long a start or an event may take.
const LIMIT: Duration = Duration::from_secs(120);

/// As long as those that Lambda gives out.
const SESSION_TOKEN_LENGTH: usize = 900;

/// How a function is started.
#[derive(Debug, Clone)]
pub struct Program {
    /// The program and its arguments.
    pub command: Vec<OsString>,
    /// Where it runs.
    pub folder: PathBuf,
    /// Its variables, beside those that Lambda sets.
    pub variables: BTreeMap<String, String>,
}

/// What the function told the Runtime API.
#[derive(Debug)]
enum Signal {
    Polled(Instant),
    Handed(Instant),
    Answered(Instant, Bytes),
    Failed(Bytes),
}

/// What is handed to the function.
struct Invocation {
    event: Bytes,
    /// The connection that exists from its answer on.
    opens: Option<String>,
}

/// An event that was served.
#[derive(Debug, Clone)]
pub struct Served {
    /// To the response, in milliseconds.
    pub answered: f64,
    /// To the next poll: all work is done.
    pub done: f64,
    /// The response's `statusCode`.
    pub status: u64,
    /// The response's body, where it has one.
    pub body: Option<Bytes>,
}

/// A running function. Dropping it kills the process.
#[derive(Debug)]
pub struct Function {
    process: Child,
    id: u32,
    events: UnboundedSender<Invocation>,
    signals: UnboundedReceiver<Signal>,
    log: PathBuf,
    /// From the process's start to its first poll, in milliseconds.
    pub cold_start: f64,
}

/// The Runtime API of one process.
struct RuntimeApi {
    world: Arc<World>,
    events: tokio::sync::Mutex<UnboundedReceiver<Invocation>>,
    signals: UnboundedSender<Signal>,
    opens: Mutex<Option<String>>,
}

impl RuntimeApi {
    async fn answer(self: Arc<Self>, request: Request<Bytes>) -> Answer {
        let now = Instant::now();
        let path = request.uri().path();
        if path.ends_with("/invocation/next") {
            self.tell(Signal::Polled(now));
            return self.next().await;
        }
        if path.ends_with("/response") {
            self.open();
            self.tell(Signal::Answered(now, request.into_body()));
        } else {
            self.tell(Signal::Failed(request.into_body()));
        }
        let mut accepted = json(r#"{"status":"OK"}"#);
        *accepted.status_mut() = StatusCode::ACCEPTED;
        accepted
    }

    async fn next(&self) -> Answer {
        let Some(invocation) = self.events.lock().await.recv().await else {
            return status(StatusCode::GONE);
        };
        *self.opens.lock().unwrap_or_else(PoisonError::into_inner) = invocation.opens;
        let deadline = now_ms() + 29_000;
        let mut answer = json(invocation.event);
        let texts = [
            (
                "lambda-runtime-aws-request-id",
                "8476a536-e9f4-11e8-9739-2dfe598c3fcd",
            ),
            ("lambda-runtime-deadline-ms", &deadline.to_string()),
            (
                "lambda-runtime-invoked-function-arn",
                "arn:aws:lambda:eu-west-1:111122223333:function:bench",
            ),
            (
                "lambda-runtime-trace-id",
                "Root=1-6b0655f0-4a1d2c3b5e6f708192a3b4c5;Parent=53995c3f42cd8ad8;Sampled=0",
            ),
        ];
        for (name, text) in texts {
            if let Ok(value) = HeaderValue::from_str(text) {
                answer.headers_mut().insert(name, value);
            }
        }
        self.tell(Signal::Handed(Instant::now()));
        answer
    }

    /// The connection whose `$connect` this was can be posted to from now on.
    fn open(&self) {
        let opens = self.opens.lock();
        if let Some(id) = opens.unwrap_or_else(PoisonError::into_inner).take() {
            self.world.open(&id);
        }
    }

    fn tell(&self, signal: Signal) {
        // Nobody listens any more when the function is to end.
        drop(self.signals.send(signal));
    }
}

impl Function {
    /// Starts a process and waits for its first poll.
    ///
    /// # Errors
    /// It ends, reports an error of its init, or does not poll.
    pub async fn start(program: &Program, world: &Arc<World>, log: &Path) -> anyhow::Result<Self> {
        let (events, received) = mpsc::unbounded_channel();
        let (signals, told) = mpsc::unbounded_channel();
        let api = Arc::new(RuntimeApi {
            world: Arc::clone(world),
            events: tokio::sync::Mutex::new(received),
            signals,
            opens: Mutex::default(),
        });
        let answer = move |request| Arc::clone(&api).answer(request);
        let address = serve(Door::Plain, answer).await?;
        let output = File::create(log).context("cannot make the function's log")?;
        let mut command = command(program)?;
        command
            .env("AWS_LAMBDA_RUNTIME_API", address.to_string())
            .stdout(output.try_clone()?)
            .stderr(output);
        let started = Instant::now();
        let process = command.spawn().context("cannot start the function")?;
        let id = process.id().context("the function has ended")?;
        let mut function = Self {
            process,
            id,
            events,
            signals: told,
            log: log.to_owned(),
            cold_start: 0.0,
        };
        let polled = function.until_poll().await?;
        function.cold_start = ms(polled - started);
        Ok(function)
    }

    async fn until_poll(&mut self) -> anyhow::Result<Instant> {
        match self.signal().await? {
            Signal::Polled(at) => Ok(at),
            Signal::Failed(body) => bail!("init failed: {}", String::from_utf8_lossy(&body)),
            other => bail!("the function did not poll: {other:?}"),
        }
    }

    /// Has it serve an event, and waits until it asks for the next one. `opens` is the connection
    /// whose handshake the event is.
    ///
    /// # Errors
    /// It answers with an error, or not at all.
    pub async fn serve(&mut self, event: &Value, opens: Option<&str>) -> anyhow::Result<Served> {
        let invocation = Invocation {
            event: event.to_string().into(),
            opens: opens.map(str::to_owned),
        };
        ensure!(
            self.events.send(invocation).is_ok(),
            "the Runtime API has ended"
        );
        let Signal::Handed(handed) = self.signal().await? else {
            bail!("the function did not take the event");
        };
        let (answered, body) = match self.signal().await? {
            Signal::Answered(at, body) => (at, body),
            Signal::Failed(body) => bail!("it failed: {}", String::from_utf8_lossy(&body)),
            other => bail!("the function did not answer: {other:?}"),
        };
        let polled = self.until_poll().await?;
        let response: Value = serde_json::from_slice(&body).unwrap_or_default();
        let text = response.get("body").and_then(Value::as_str);
        Ok(Served {
            answered: ms(answered - handed),
            done: ms(polled - handed),
            status: response
                .get("statusCode")
                .and_then(Value::as_u64)
                .unwrap_or(200),
            body: text
                .filter(|text| !text.is_empty())
                .map(|text| Bytes::copy_from_slice(text.as_bytes())),
        })
    }

    async fn signal(&mut self) -> anyhow::Result<Signal> {
        let log = self.log.display();
        tokio::select! {
            signal = timeout(LIMIT, self.signals.recv()) => match signal {
                Ok(Some(signal)) => Ok(signal),
                _ => bail!("the function says nothing for {LIMIT:?}; see {log}"),
            },
            ended = self.process.wait() => bail!("the function ended ({}); see {log}", ended?),
        }
    }

    /// Processor time so far, in milliseconds.
    ///
    /// # Errors
    /// It has ended.
    pub fn cpu_ms(&self) -> anyhow::Result<f64> {
        process::cpu_ms(self.id)
    }

    /// The most memory so far, in MiB.
    ///
    /// # Errors
    /// It has ended.
    pub fn peak_mib(&self) -> anyhow::Result<f64> {
        process::peak_mib(self.id)
    }
}

/// The command with the variables that Lambda sets, and no others of ours.
fn command(program: &Program) -> anyhow::Result<Command> {
    let (name, arguments) = program.command.split_first().context("no program")?;
    let token = "t".repeat(SESSION_TOKEN_LENGTH);
    let mut command = Command::new(name);
    command
        .args(arguments)
        .current_dir(&program.folder)
        .env_clear()
        .env("LANG", "en_US.UTF-8")
        .env("AWS_REGION", "eu-west-1")
        .env("AWS_DEFAULT_REGION", "eu-west-1")
        .env("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
        .env("AWS_SECRET_ACCESS_KEY", "example")
        .env("AWS_SESSION_TOKEN", token)
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .env("AWS_LAMBDA_FUNCTION_NAME", "bench")
        .env("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST")
        .env("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "256")
        .env("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/bench")
        .env("AWS_LAMBDA_LOG_STREAM_NAME", "bench")
        .env("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand")
        .env("LAMBDA_TASK_ROOT", &program.folder)
        .env("_HANDLER", "handler.handler")
        .envs(&program.variables)
        .stdin(Stdio::null())
        .kill_on_drop(true);
    Ok(command)
}

/// How long a program takes to start and end, in milliseconds, whatever its status.
///
/// # Errors
/// It cannot be started.
pub async fn alone(
    command: &[OsString],
    variables: &BTreeMap<String, String>,
) -> anyhow::Result<f64> {
    let (name, arguments) = command.split_first().context("no program")?;
    let started = Instant::now();
    let status = Command::new(name)
        .args(arguments)
        .env_clear()
        .envs(variables)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    status.await.context("cannot start it")?;
    Ok(ms(started.elapsed()))
}

/// Milliseconds.
#[must_use]
pub fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// The time of day, in epoch milliseconds.
#[must_use]
pub fn now_ms() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.map_or(0, |now| u64::try_from(now.as_millis()).unwrap_or(0))
}
