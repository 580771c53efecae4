//! The real stack: mock-backend and local-gateway as processes, which starts the functions itself.

use std::{collections::BTreeMap, fs, io::Write as _, process::Stdio, time::Duration};

use anyhow::{Context, bail};
use programs::build::{BOOTSTRAP, Binary, Executables, LOCAL_GATEWAY, MOCK_BACKEND};
use serde_json::Value;
use tokio::{
    io::{BufReader, Lines},
    process::ChildStdout,
    time::timeout,
};

use super::{
    Arguments,
    evidence::Evidence,
    storm::{Faults, Wire},
};
use crate::{
    acceptance::http,
    address,
    program::{self, Program},
    workspace,
};

/// The tables that `infra/tables.json` makes.
pub(super) const TABLE: &str = "sidewire-connections";
pub(super) const LOG_TABLE: &str = "sidewire-log";
/// Where the gateway's and the function's lines go.
const LOG: &str = "target/soak.log";

/// What has to be built for it.
pub(super) const BINARIES: [Binary; 3] = [BOOTSTRAP, LOCAL_GATEWAY, MOCK_BACKEND];

const START_LIMIT: Duration = Duration::from_secs(30);

/// What is asked of the stack.
#[derive(Debug)]
pub(super) struct Setup {
    faults: Option<String>,
    concurrency: usize,
    tls: bool,
    /// How many posts the management API takes, a second and at once.
    rate: Option<(u16, u16)>,
    /// Broadcasts have numbers.
    log: bool,
}

impl Setup {
    pub(super) fn new(arguments: &Arguments, faults: &Faults) -> Self {
        Self {
            faults: faults.json().map(str::to_owned),
            concurrency: arguments.concurrency,
            tls: arguments.wire == Wire::Tls,
            rate: None,
            log: false,
        }
    }

    pub(super) fn logged(self) -> Self {
        Self { log: true, ..self }
    }

    /// The management API takes little more than so many clients need.
    pub(super) fn throttled(self, faults: &Faults, clients: u16) -> Self {
        Self {
            rate: faults.management_rate(clients),
            ..self
        }
    }
}

/// What runs, and where.
#[derive(Debug)]
pub(super) struct Stack {
    backend: Program,
    gateway: Program,
    pub(super) backend_url: String,
    pub(super) addresses: Addresses,
}

/// Where the gateway listens.
#[derive(Debug, Clone)]
pub(super) struct Addresses {
    /// The WebSocket endpoint, without a query.
    pub(super) endpoint: String,
    pub(super) dynamodb: String,
    pub(super) control: String,
    /// Whether faults are played.
    pub(super) faulty: bool,
}

impl Stack {
    /// Starts all of it on free ports; what it prints becomes evidence from now on.
    pub(super) async fn start(
        executables: &Executables,
        setup: &Setup,
        evidence: &Evidence,
    ) -> anyhow::Result<Self> {
        let mut backend = program::command(executables.find(MOCK_BACKEND)?);
        backend
            .args(["--port", "0", "--stop-with-stdin"])
            .stdout(Stdio::piped());
        let mut backend = Program::start("mock-backend", &mut backend)?;
        let mut lines = backend.lines()?;
        let backend_url = find(&mut lines, "http://", "mock-backend").await?;
        // Its journal says the same with more words.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });

        let mut gateway = program::command(executables.find(LOCAL_GATEWAY)?);
        gateway
            .args(["--port", "0", "--stop-with-stdin", "--function"])
            .arg(executables.find(BOOTSTRAP)?)
            .arg("--tables")
            .arg(workspace().join("infra/tables.json"))
            .args(["--concurrency", &setup.concurrency.to_string()])
            .args(["--env", &format!("BACKEND_URL={backend_url}")])
            .args(["--env", &format!("CONNECTIONS_TABLE={TABLE}")])
            .stdout(Stdio::piped());
        if setup.log {
            gateway.args(["--env", &format!("LOG_TABLE={LOG_TABLE}")]);
            // The table deletes rows by the gateway's clock, which is moved by hours.
            gateway.args(["--env", "RESUME_SECONDS=604800"]);
        }
        if setup.tls {
            gateway.arg("--tls");
        }
        if let Some(faults) = &setup.faults {
            gateway.args(["--faults", faults]);
        }
        if let Some((rate, burst)) = setup.rate {
            gateway.args(["--management-rate", &rate.to_string()]);
            gateway.args(["--management-burst", &burst.to_string()]);
        }
        let mut gateway = Program::start("local-gateway", &mut gateway)?;
        let mut lines = gateway.lines()?;
        let endpoint = find(&mut lines, "ws://", "local-gateway").await?;
        let management = find(&mut lines, "http://", "local-gateway").await?;
        let dynamodb = find(&mut lines, "http://", "local-gateway").await?;
        let control = management
            .split("/dev/")
            .next()
            .unwrap_or_default()
            .to_owned();
        write_down(lines, evidence.clone())?;
        Ok(Self {
            backend,
            gateway,
            backend_url,
            addresses: Addresses {
                endpoint,
                dynamodb,
                control,
                faulty: setup.faults.is_some(),
            },
        })
    }

    /// The gateway's process.
    pub(super) fn gateway(&self) -> anyhow::Result<u32> {
        self.gateway.id().context("local-gateway has ended")
    }

    /// Waits for an end that nobody asked for.
    pub(super) async fn ended(&mut self) -> anyhow::Error {
        tokio::select! {
            error = self.backend.ended() => error,
            error = self.gateway.ended() => error,
        }
    }

    pub(super) async fn stop(self) {
        self.gateway.stop().await;
        self.backend.stop().await;
    }
}

impl Addresses {
    /// Plays no faults from now on, and says how often each has been played.
    pub(super) async fn calm(&self) -> anyhow::Result<BTreeMap<String, u64>> {
        if !self.faulty {
            return Ok(BTreeMap::new());
        }
        http::post(&self.control, "/_control/faults", "{}").await?;
        let told = http::get(&self.control, "/_control/faults").await?;
        let told: Value = serde_json::from_str(&told).context("the gateway speaks no JSON")?;
        let played = told.get("played").and_then(Value::as_object);
        let count = |(name, count): (&String, &Value)| Some((name.clone(), count.as_u64()?));
        Ok(played.into_iter().flatten().filter_map(count).collect())
    }
}

/// The first URL of this scheme that a program prints.
async fn find(
    lines: &mut Lines<BufReader<ChildStdout>>,
    scheme: &str,
    program: &str,
) -> anyhow::Result<String> {
    let reading = async {
        while let Some(line) = lines.next_line().await? {
            if let Some(url) = address::find(&line, scheme) {
                return Ok(url.to_owned());
            }
        }
        bail!("it ended")
    };
    let found = timeout(START_LIMIT, reading)
        .await
        .context("it says no address");
    found
        .and_then(|found| found)
        .with_context(|| format!("{program} does not start"))
}

/// Keeps the gateway's lines in a file, and hands them to whoever judges.
fn write_down(mut lines: Lines<BufReader<ChildStdout>>, evidence: Evidence) -> anyhow::Result<()> {
    let path = workspace().join(LOG);
    let file = fs::File::create(&path);
    let mut file = file.with_context(|| format!("cannot write {}", path.display()))?;
    tokio::spawn(async move {
        while let Ok(Some(line)) = lines.next_line().await {
            // The file is for people's eyes: the judge has its own copy.
            writeln!(file, "{line}").ok();
            evidence.add(&line);
        }
    });
    Ok(())
}
