//! The life of one process of the function: started with a Runtime API of its own, read, limited, and ended with all
//! that it has started.

use std::collections::VecDeque;
use std::net::Ipv4Addr;
use std::os::unix::process::ExitStatusExt as _;
use std::process::ExitStatus;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;
use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, BufReader};
use tokio::net::TcpListener;
use tokio::process::Child;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::Instant;

use crate::environments::Environments;
use crate::{listen, runtime_api};

/// Longer lines are broken, so that output without line ends stays bounded.
const LINE_LIMIT: u64 = 16 * 1024;
/// How many of its last error lines explain the end of a process.
const ERROR_LINES_KEPT: usize = 5;
/// How long the output of a process that has ended may take to arrive.
const OUTPUT_LIMIT: Duration = Duration::from_secs(1);

/// Runs one process of the function as environment `number`, and gives the reason of its end. The process may go on
/// as long as `limits` says; afterwards it is killed with all that it has started.
pub(crate) async fn run(
    environments: &Arc<Environments>,
    number: u32,
    limits: watch::Receiver<Option<Instant>>,
) -> String {
    match Process::start(environments, number).await {
        Ok(process) => process.until_end(limits).await,
        Err(error) => error.to_string(),
    }
}

/// A running process of the function, with the Runtime API that it talks to. Dropping it kills it.
struct Process {
    child: Child,
    group: Group,
    output: JoinSet<()>,
    last_errors: LastErrors,
    timeout: Duration,
    /// Ends the Runtime API's listener with the process.
    _runtime_api: JoinSet<()>,
}

type LastErrors = Arc<Mutex<VecDeque<String>>>;

/// Why a process came to its end.
enum End {
    Exited(ExitStatus),
    OverLimit,
    Lost(std::io::Error),
}

impl Process {
    async fn start(environments: &Arc<Environments>, number: u32) -> std::io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let function = environments.function();
        let mut child = function.start(listener.local_addr()?, number)?;
        let group = Group(child.id());
        environments.started(number, child.id());

        let mut runtime_api = JoinSet::new();
        let router = runtime_api::router(Arc::clone(environments), number);
        runtime_api.spawn(async move { match listen::serve(listener, router).await {} });

        let mut output = JoinSet::new();
        let last_errors = LastErrors::default();
        if let Some(stdout) = child.stdout.take() {
            output.spawn(print_lines(stdout, Arc::clone(environments), None));
        }
        if let Some(stderr) = child.stderr.take() {
            let keep = Some(Arc::clone(&last_errors));
            output.spawn(print_lines(stderr, Arc::clone(environments), keep));
        }
        let timeout = function.timeout();
        Ok(Self {
            child,
            group,
            output,
            last_errors,
            timeout,
            _runtime_api: runtime_api,
        })
    }

    async fn until_end(mut self, mut limits: watch::Receiver<Option<Instant>>) -> String {
        let end = self.ended_or_over_limit(&mut limits).await;
        drop(self.group);
        if matches!(end, End::OverLimit) {
            // It has just been killed: this only removes it from the process table.
            drop(self.child.wait().await);
        }
        let all_read = async { while self.output.join_next().await.is_some() {} };
        // What a program outside the group still holds open is not waited for.
        drop(tokio::time::timeout(OUTPUT_LIMIT, all_read).await);
        match end {
            End::Exited(status) => {
                let mut lines = self
                    .last_errors
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner);
                exited(status, lines.make_contiguous())
            }
            End::OverLimit => format!("killed at the time limit of {:?}", self.timeout),
            End::Lost(error) => format!("lost: {error}"),
        }
    }

    async fn ended_or_over_limit(&mut self, limits: &mut watch::Receiver<Option<Instant>>) -> End {
        loop {
            let limit = *limits.borrow_and_update();
            let over = async {
                match limit {
                    Some(limit) => tokio::time::sleep_until(limit).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                status = self.child.wait() => {
                    return status.map_or_else(End::Lost, End::Exited);
                }
                () = over => return End::OverLimit,
                // The limit's owner keeps it as long as this environment lives.
                Ok(()) = limits.changed() => {}
            }
        }
    }
}

/// A process and whatever it has started. Dropping kills them.
struct Group(Option<u32>);

impl Drop for Group {
    fn drop(&mut self) {
        if let Some(leader) = self.0.and_then(|id| i32::try_from(id).ok()) {
            // Nothing left to kill is the usual case.
            let _ = killpg(Pid::from_raw(leader), Signal::SIGKILL);
        }
    }
}

fn exited(status: ExitStatus, last_errors: &[String]) -> String {
    let how = match (status.code(), status.signal()) {
        (Some(code), _) => format!("exit status {code}"),
        (None, Some(signal)) => format!("signal {signal}"),
        (None, None) => "ended".to_owned(),
    };
    if last_errors.is_empty() {
        how
    } else {
        format!("{how}; its last words: {}", last_errors.join(" | "))
    }
}

async fn print_lines(
    output: impl AsyncRead + Unpin,
    environments: Arc<Environments>,
    keep: Option<LastErrors>,
) {
    let mut output = BufReader::new(output);
    let mut line = Vec::new();
    loop {
        line.clear();
        match (&mut output)
            .take(LINE_LIMIT)
            .read_until(b'\n', &mut line)
            .await
        {
            Ok(0) | Err(_) => return,
            Ok(_) => {}
        }
        let text = String::from_utf8_lossy(&line);
        let text = text.trim_end_matches(['\n', '\r']);
        environments.lines().function(text);
        if let Some(keep) = &keep {
            let mut kept = keep.lock().unwrap_or_else(PoisonError::into_inner);
            if kept.len() == ERROR_LINES_KEPT {
                kept.pop_front();
            }
            kept.push_back(text.to_owned());
        }
    }
}
