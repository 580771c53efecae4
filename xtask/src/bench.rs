//! `cargo xtask bench`: the bundled function beside a proxy as people write it in Python, in front of
//! the same local-gateway and mock-backend. Compare ratios of one run: machines and days differ, and
//! gateway and backend, which are built without optimisation, take part in the times on the clock.
//! Processor time is the function's alone.

use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use anyhow::Context;
use clap::Args;

use crate::{
    Environment,
    acceptance::{local_gateway::LocalGateway, python::Python},
    address,
    bundle::{self, Arch},
    output,
    program::{self, Program},
    workspace,
};

mod process;
mod room;
mod table;

use room::Room;
use table::Row;

const PACKAGES: [&str; 2] = ["awslambdaric==4.2.2", "boto3==1.44.5"];
const PYTHON_PROXY: &str = include_str!("bench/proxy.py");
const BUILD_LIMIT: Duration = Duration::from_secs(30 * 60);

/// How much to measure.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Fresh starts of each function
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// Messages a round to a booking of one
    #[arg(long, default_value_t = 100)]
    messages: usize,
    /// Messages a round to a booking of many
    #[arg(long, default_value_t = 20)]
    broadcasts: usize,
    /// How many they are
    #[arg(long, default_value_t = 50)]
    clients: usize,
}

/// A function, and what was measured of it: one value a round, or one a message.
struct Measured {
    name: &'static str,
    path: PathBuf,
    rows: Vec<Row>,
}

/// Measures both, in turns, and prints a table.
pub(crate) async fn run(arguments: Arguments, environment: &Environment) -> anyhow::Result<()> {
    let scratch = workspace().join("target").join("bench");
    let bundle = bundle::make(Arch::here(), environment).await?;
    let python = Python::with_packages(&scratch, &PACKAGES).await?;
    fs::write(scratch.join("proxy.py"), PYTHON_PROXY).context("cannot write the proxy")?;
    let tables = workspace().join("infra").join("tables.json");
    fs::copy(tables, scratch.join("tables.json")).context("cannot copy the table's description")?;
    let python = script(&scratch, python.programs())?;
    let measured = |name, path| Measured {
        name,
        path,
        rows: table::rows(),
    };
    let mut functions = [
        measured("sidewire", bundle.bootstrap.clone()),
        measured("python", python),
    ];
    for round in 1..=arguments.rounds {
        for function in &mut functions {
            output::line(&format!("bench    | round {round}: {}", function.name));
            function
                .measure(&arguments, &scratch)
                .await
                .with_context(|| function.name)?;
        }
    }
    let [sidewire, python] = functions;
    for line in table::lines(&sidewire.rows, &python.rows, arguments.clients) {
        output::line(&line);
    }
    Ok(())
}

/// An executable that runs the Python proxy.
fn script(scratch: &Path, programs: &Path) -> anyhow::Result<PathBuf> {
    let path = scratch.join("python-proxy");
    let quoted = |path: &Path| path.display().to_string().replace('\'', r"'\''");
    let text = format!(
        "#!/bin/sh\ncd '{}' && exec '{}' -m awslambdaric proxy.handler\n",
        quoted(scratch),
        quoted(&programs.join("python"))
    );
    fs::write(&path, text).context("cannot write the proxy's start")?;
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755))
        .context("cannot make it executable")?;
    Ok(path)
}

impl Measured {
    /// One round in a fresh world.
    async fn measure(&mut self, arguments: &Arguments, scratch: &Path) -> anyhow::Result<()> {
        let (backend, url) = backend().await?;
        let settings = [
            format!("BACKEND_URL={url}"),
            "CONNECTIONS_TABLE=sidewire-connections".to_owned(),
            "AWS_LAMBDA_LOG_LEVEL=ERROR".to_owned(),
            format!("{}={}", process::MARK, self.name),
        ];
        let mut flags = vec![
            Path::new("--concurrency"),
            Path::new("1"),
            Path::new("--function"),
        ];
        flags.push(&self.path);
        for setting in &settings {
            flags.extend([Path::new("--env"), Path::new(setting)]);
        }
        let gateway = LocalGateway::start(scratch, self.name, &flags).await?;
        let done = self.play(arguments, &gateway.websocket).await;
        gateway.stop().await;
        backend.stop().await;
        done?;
        let log = scratch.join(format!("{}.log", self.name));
        let log = fs::read_to_string(log).context("cannot read the gateway's log")?;
        self.rows
            .push_to(table::COLD_START, table::cold_start(&log)?)
    }

    async fn play(&mut self, arguments: &Arguments, endpoint: &str) -> anyhow::Result<()> {
        for (booking, clients, times, clock, processor) in [
            (
                "one",
                1,
                arguments.messages,
                table::MESSAGE,
                table::MESSAGE_CPU,
            ),
            (
                "many",
                arguments.clients,
                arguments.broadcasts,
                table::BROADCAST,
                table::BROADCAST_CPU,
            ),
        ] {
            let mut room = Room::open(endpoint, booking, clients).await?;
            room.say("first").await?;
            let before = process::usage(self.name)?;
            for turn in 0..times {
                let taken = room.say(&format!("turn {turn}")).await?;
                self.rows.push_to(clock, taken.as_secs_f64() * 1e3)?;
            }
            let used = process::usage(self.name)?.processor - before.processor;
            let each = used.as_secs_f64() * 1e3 / f64::from(u32::try_from(times)?);
            self.rows.push_to(processor, each)?;
        }
        #[expect(clippy::cast_precision_loss, reason = "KiB of one process are few")]
        let memory = process::usage(self.name)?.memory as f64 / 1024.0;
        self.rows.push_to(table::MEMORY, memory)
    }
}

/// mock-backend on a free port; what it says of each call is not printed.
async fn backend() -> anyhow::Result<(Program, String)> {
    let mut command = program::command(env!("CARGO"));
    command
        .args(["run", "--quiet", "--package", "mock-backend", "--bin"])
        .args(["mock-backend", "--", "--port", "0", "--stop-with-stdin"])
        .stdout(Stdio::piped());
    let mut backend = Program::start("mock-backend", &mut command)?;
    let mut lines = backend.lines()?;
    let first = tokio::time::timeout(BUILD_LIMIT, lines.next_line()).await;
    let first = first.context("mock-backend does not start")??;
    let url = first
        .as_deref()
        .and_then(|line| address::find(line, "http://"));
    let url = url
        .context("mock-backend does not say where it listens")?
        .to_owned();
    tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
    Ok((backend, url))
}

/// Adds to the row of this name.
trait Rows {
    fn push_to(&mut self, name: &str, value: f64) -> anyhow::Result<()>;
}

impl Rows for Vec<Row> {
    fn push_to(&mut self, name: &str, value: f64) -> anyhow::Result<()> {
        let row = self.iter_mut().find(|row| row.name == name);
        row.context("there is no such row")?.values.push(value);
        Ok(())
    }
}
