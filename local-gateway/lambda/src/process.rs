//! The life of one process of the function: started with a Runtime API of its own, read, limited,
//! and ended with all that it has started.

use std::collections::VecDeque;
use std::net::Ipv4Addr;
use std::process::ExitStatus;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::serve::ListenerExt as _;
use futures_util::future::BoxFuture;
use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, BufReader};
use tokio::net::TcpListener;
use tokio::process::Child;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{Instant, Interval, MissedTickBehavior};

use crate::environments::Environments;
use crate::environments::end::End;
use crate::group::Group;
use crate::memory;
use crate::runtime_api;

/// Longer lines are broken, so that output without line ends stays bounded.
const LINE_LIMIT: u64 = 16 * 1024;
/// How many of its last lines explain the end of a process.
const LINES_KEPT: usize = 5;
/// How often a busy process's memory is looked at.
const MEMORY_LOOKS: Duration = Duration::from_millis(100);
/// How long the output of a process that has ended may take to arrive.
const OUTPUT_LIMIT: Duration = Duration::from_secs(1);

/// Runs one process of the function as environment `number` to its end. The process may go on as
/// long as `limits` says; afterwards it is killed with all that it has started.
pub(crate) fn spawn(
    environments: Arc<Environments>,
    number: u32,
    limits: watch::Receiver<Option<Instant>>,
) -> BoxFuture<'static, End> {
    Box::pin(async move {
        match Process::start(&environments, number).await {
            Ok(process) => process.until_end(&environments, number, limits).await,
            Err(error) => End::NotStarted(error),
        }
    })
}

/// A running process of the function, with the Runtime API that it talks to. Dropping it kills it.
struct Process {
    child: Child,
    group: Group,
    memory: Memory,
    output: JoinSet<()>,
    last_errors: LastLines,
    last_output: LastLines,
    /// Ends the Runtime API's listener with the process.
    _runtime_api: JoinSet<()>,
}

/// The latest lines of one kind of output.
#[derive(Debug, Clone, Default)]
struct LastLines(Arc<Mutex<VecDeque<String>>>);

impl LastLines {
    fn add(&self, line: &str) {
        let mut kept = self.lock();
        if kept.len() == LINES_KEPT {
            kept.pop_front();
        }
        kept.push_back(line.to_owned());
    }

    fn take(&self) -> Vec<String> {
        self.lock().drain(..).collect()
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What ended a process, or ends it now.
enum Cause {
    Exited(ExitStatus),
    Late,
    OutOfMemory(u64),
    Lost(std::io::Error),
}

impl Process {
    async fn start(environments: &Arc<Environments>, number: u32) -> std::io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let executable = environments.executable();
        let (mut child, group) = executable.start(listener.local_addr()?, number)?;
        let memory = Memory::new(child.id(), executable.memory_mb());
        environments.has_process(number, child.id());

        let mut runtime_api = JoinSet::new();
        let router = runtime_api::router(Arc::clone(environments), number);
        runtime_api.spawn(async move {
            // Without it a request can wait for the acknowledgement of the one before.
            let listener = listener.tap_io(|stream| drop(stream.set_nodelay(true)));
            drop(axum::serve(listener, router).await);
        });

        let mut output = JoinSet::new();
        let (last_errors, last_output) = (LastLines::default(), LastLines::default());
        if let Some(stdout) = child.stdout.take() {
            let keep = last_output.clone();
            output.spawn(print_lines(stdout, Arc::clone(environments), keep));
        }
        if let Some(stderr) = child.stderr.take() {
            let keep = last_errors.clone();
            output.spawn(print_lines(stderr, Arc::clone(environments), keep));
        }
        Ok(Self {
            child,
            group,
            memory,
            output,
            last_errors,
            last_output,
            _runtime_api: runtime_api,
        })
    }

    async fn until_end(
        mut self,
        environments: &Environments,
        number: u32,
        mut limits: watch::Receiver<Option<Instant>>,
    ) -> End {
        let cause = self.cause_of_end(&mut limits).await;
        // Its id may soon be another's.
        environments.has_process(number, None);
        drop(self.group);
        if matches!(cause, Cause::Late | Cause::OutOfMemory(_)) {
            // It has just been killed: this only removes it from the process table.
            drop(self.child.wait().await);
        }
        let all_read = async { while self.output.join_next().await.is_some() {} };
        // What a program outside the group still holds open is not waited for.
        drop(tokio::time::timeout(OUTPUT_LIMIT, all_read).await);
        match cause {
            Cause::Exited(status) => End::Exited {
                status,
                errors: self.last_errors.take(),
                output: self.last_output.take(),
            },
            Cause::Late => End::Late,
            Cause::OutOfMemory(used) => End::OutOfMemory {
                used,
                allowed: self.memory.allowed_mb,
            },
            Cause::Lost(error) => End::Lost(error),
        }
    }

    async fn cause_of_end(&mut self, limits: &mut watch::Receiver<Option<Instant>>) -> Cause {
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
                    return status.map_or_else(Cause::Lost, Cause::Exited);
                }
                () = over => return Cause::Late,
                // A frozen process takes no more.
                used = self.memory.exceeded(), if limit.is_some() => return Cause::OutOfMemory(used),
                // The limit's owner keeps it as long as this environment lives.
                Ok(()) = limits.changed() => {}
            }
        }
    }
}

/// Looks now and then at how much memory a process uses.
struct Memory {
    process: Option<u32>,
    allowed_mb: u32,
    looks: Interval,
}

impl Memory {
    fn new(process: Option<u32>, allowed_mb: u32) -> Self {
        let mut looks = tokio::time::interval(MEMORY_LOOKS);
        looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Self {
            process,
            allowed_mb,
            looks,
        }
    }

    /// The used memory in MB, once it is more than allowed. Dropping the future loses no look.
    async fn exceeded(&mut self) -> u64 {
        loop {
            self.looks.tick().await;
            let used = self.process.map_or(0, memory::resident_kb);
            if used > u64::from(self.allowed_mb) * 1024 {
                return used.div_ceil(1024);
            }
        }
    }
}

async fn print_lines(
    output: impl AsyncRead + Unpin,
    environments: Arc<Environments>,
    keep: LastLines,
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
        environments.host().function_line(text);
        keep.add(text);
    }
}
