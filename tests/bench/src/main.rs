//! `cargo xtask bench` builds and starts this program.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context as _, ensure};
use benchmark::bare_loop::BareLoop;
use benchmark::figures::Summary;
use benchmark::floors::{self, Probe, Times};
use benchmark::report::{Kind, Report, Settings, Target as Measured};
use benchmark::run::{Amounts, Bench, Descriptions, progress};
use benchmark::target::{self, Ours, Subject, Target};
use benchmark::world::Delays;
use benchmark::{calls, fan_out, files, function, machine};
use clap::{Args, Parser, Subcommand};

/// Measures the function beside a Python and a Node.js proxy.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask bench")]
struct Program {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Measure, and write what was found
    Run(Arguments),
    /// Write the documents again, from the figures of the last run
    Document,
    /// Make single calls and print their times; the benchmark starts it
    #[command(hide = true)]
    Probe(Probe),
    /// Make posts for each line of the input; the benchmark starts it
    #[command(hide = true)]
    BareLoop(BareLoop),
}

/// What to measure, and how much.
#[derive(Debug, Args)]
struct Arguments {
    /// A bootstrap of ours in place of the bundled one, with settings before it as in "NAME=VALUE PATH";
    /// given twice, both are measured: before and after
    #[arg(long, value_name = "PATH")]
    rust: Vec<String>,
    /// Under two minutes, for use while developing; writes to target/bench/quick/
    #[arg(long)]
    quick: bool,
    /// Leave the Python and the Node.js proxy out
    #[arg(long)]
    no_baselines: bool,
    /// Rounds, each in fresh processes
    #[arg(long)]
    rounds: Option<usize>,
    /// How long the backend takes to answer, in milliseconds
    #[arg(long, default_value_t = 20)]
    backend_ms: u64,
    /// How long a post takes
    #[arg(long, default_value_t = 10)]
    management_ms: u64,
    /// Draws the order of an earlier run again
    #[arg(long)]
    seed: Option<u64>,
    /// Where the results go; docs/ by default
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let done = match Program::parse().command {
        Command::Run(arguments) => run(&arguments).await,
        Command::Document => files::write_again(&docs()),
        Command::Probe(probe) => print(&probe).await,
        Command::BareLoop(bare) => bare.run().await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            progress(&format!("failed: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

async fn print(probe: &Probe) -> anyhow::Result<()> {
    use std::io::Write as _;
    let times = serde_json::to_string(&probe.run().await?)?;
    Ok(write!(std::io::stdout().lock(), "{times}")?)
}

/// The workspace's root, from where this crate was built.
fn workspace() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.ancestors().nth(2).unwrap_or(package)
}

fn docs() -> PathBuf {
    workspace().join("docs")
}

impl Arguments {
    fn amounts(&self) -> Amounts {
        let delays = Delays {
            backend: Duration::from_millis(self.backend_ms),
            management: Duration::from_millis(self.management_ms),
        };
        if self.quick {
            return Amounts {
                rounds: self.rounds.unwrap_or(1),
                cold_starts: 4,
                handshakes: 20,
                messages: 40,
                broadcasts: [5, 3, 1],
                delays,
            };
        }
        Amounts {
            rounds: self.rounds.unwrap_or(5),
            cold_starts: 16,
            handshakes: 50,
            messages: 100,
            broadcasts: [20, 5, 3],
            delays,
        }
    }

    /// Connections of the room that is posted to over TLS, and how often.
    fn fan_out(&self) -> (usize, usize) {
        if self.quick { (2000, 1) } else { (4000, 5) }
    }

    fn out(&self) -> PathBuf {
        match &self.out {
            Some(folder) => folder.clone(),
            None if self.quick => workspace().join("target/bench/quick"),
            None => docs(),
        }
    }

    /// All that can be measured here; says loudly what cannot.
    fn targets(&self) -> anyhow::Result<Vec<Target>> {
        let installed = workspace().join("target/bench");
        let path = path();
        let mut targets = Vec::new();
        if !self.no_baselines {
            let theirs = [
                ("Python", target::python(&installed, &path)),
                ("Node.js", target::node(&installed, &path)),
            ];
            for (name, target) in theirs {
                if target.is_none() {
                    progress(&format!(
                        "SKIPPED: the {name} proxy is not installed on this machine"
                    ));
                }
                targets.extend(target);
            }
        }
        ensure!(!self.rust.is_empty(), "no bootstrap: say --rust PATH");
        for (index, text) in self.rust.iter().enumerate() {
            let mut ours = Ours::parse(text);
            let bootstrap = ours.bootstrap.canonicalize();
            ours.bootstrap = bootstrap.with_context(|| format!("there is no bootstrap {text}"))?;
            targets.extend(ours.targets(index + 1));
        }
        Ok(targets)
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the proxies' programs are where ours are found"
)]
fn path() -> String {
    std::env::var("PATH").unwrap_or_default()
}

async fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let seed = arguments.seed.unwrap_or_else(|| fastrand::u64(..1_000_000));
    let machine = machine::this();
    progress(&format!(
        "seed {seed}, {} cores, load {}",
        machine.cores, machine.load
    ));
    let logs = workspace().join("target/bench/logs");
    std::fs::create_dir_all(&logs).context("cannot make a folder below target")?;
    let amounts = arguments.amounts();
    let mut bench = Bench::start(amounts, seed, logs).await?;
    let descriptions = Descriptions {
        ours: workspace().join("infra/tables.json"),
        theirs: workspace().join("tests/bench/baselines/tables.json"),
    };
    let mut subjects = Vec::new();
    for (number, target) in arguments.targets()?.into_iter().enumerate() {
        progress(&format!("fills the rooms of {}", target.name));
        let mut subject = bench.prepare(target, number, &descriptions).await?;
        calls::count(&mut bench, &mut subject).await?;
        subjects.push(subject);
    }
    floors::prepare(&mut bench.table).await?;
    let floors = measure(&mut bench, &mut subjects, arguments).await?;
    let (recipients, rounds) = arguments.fan_out();
    let fan_out = fan_out::measure(&mut bench, &mut subjects, recipients, rounds).await?;
    let report = Report {
        date: machine::day(function::now_ms()),
        machine,
        settings: Settings {
            seed,
            rounds: amounts.rounds,
            cold_starts: amounts.cold_starts,
            backend_ms: function::ms(amounts.delays.backend),
            management_ms: function::ms(amounts.delays.management),
            quick: arguments.quick,
        },
        targets: subjects.into_iter().map(measured).collect(),
        floors,
        fan_out,
    };
    files::write(&report, &arguments.out())
}

/// Half of the floors before the targets are measured, half after.
async fn measure(
    bench: &mut Bench,
    subjects: &mut [Subject],
    arguments: &Arguments,
) -> anyhow::Result<BTreeMap<String, Summary>> {
    let samples = if arguments.quick { 20 } else { 50 };
    let places = bench.places.clone();
    let probe = Probe::new(&places.backend, &places.management, bench.dynamodb, samples)?;
    bench.world.set(bench.amounts.delays);
    let mut times: Times = floors::measure(&probe).await?;
    bench.measure(subjects).await?;
    bench.world.set(bench.amounts.delays);
    for (name, values) in floors::measure(&probe).await? {
        times.entry(name).or_default().extend(values);
    }
    let summaries = times.into_iter();
    Ok(summaries
        .filter_map(|(name, values)| Some((name, Summary::of_values(&values)?)))
        .collect())
}

fn measured(subject: Subject) -> Measured {
    let rows = subject.samples.summaries();
    let kind: Kind = subject.target.kind;
    Measured {
        name: subject.target.name,
        kind,
        rows,
        calls: subject.samples.calls,
        posts_at_once: subject.samples.posts_at_once,
        problems: subject.samples.problems,
    }
}
