//! `cargo xtask soak`: clients join, talk, drop and come back over the real stack while everything
//! goes wrong that AWS may do wrong, and a checker that shares no code with the proxy compares
//! what each client got with what it was owed.
//!
//! Two sides of evidence: the clients' own ledger, and what the stack says (the backend's journal,
//! the gateway's and the function's lines). A frame may be missing only where a line tells of it.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use clap::Args;
use programs::build;
use tokio::{
    sync::watch,
    task::JoinSet,
    time::{Instant, sleep, sleep_until},
};

use crate::{Environment, output};

mod broadcasts;
mod client;
mod evidence;
mod journal;
mod ledger;
mod lives;
mod memory;
mod noise;
mod real;
mod stack;
mod storm;
mod table;
#[cfg(test)]
mod tests;
mod verdict;

use broadcasts::{Facts, Index};
use client::{Phase, Place};
use evidence::Evidence;
use journal::Journal;
use ledger::{Ledger, Seen};
use memory::Peak;
use stack::{Addresses, Setup, Stack};
use storm::{Choice, Faults, Wire};
use verdict::Verdict;

/// A row whose handshake failed says by its age alone that nobody is there: after 40 s.
const QUIET: Duration = Duration::from_secs(45);
/// How long a roll call may take, and the table to follow.
const ROLL: Duration = Duration::from_secs(30);
/// So many clients share a booking.
const ROOM: usize = 8;
/// How often the figures so far are told.
const PROGRESS: Duration = Duration::from_secs(15);
const LOOK_AGAIN: Duration = Duration::from_millis(500);

const EXAMPLES: &str = "Examples:
  cargo xtask soak
  cargo xtask soak --minutes 10 --clients 200 --faults storm
  cargo xtask soak --minutes 1 --clients 40 --seed 7
  cargo xtask soak --faults none
  cargo xtask soak --wire plain
  cargo xtask soak --real-clients --release --minutes 10

After the minutes come 45 s of quiet and a roll call. Every line of the gateway and the function is
in target/soak.log.";

/// What a soak is.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// How long clients come and go
    #[arg(long, default_value_t = 5.0, value_parser = minutes)]
    minutes: f64,
    /// How many clients there are
    #[arg(long, default_value_t = 200, value_parser = clap::value_parser!(u16).range(2..=2000))]
    clients: u16,
    /// What goes wrong
    #[arg(long, value_enum, default_value_t = Choice::Storm)]
    faults: Choice,
    /// What the function speaks to the emulated services
    #[arg(long, value_enum, default_value_t = Wire::Tls)]
    wire: Wire,
    /// The seed of what clients do and of what goes wrong; random without it, and shown
    #[arg(long)]
    seed: Option<u64>,
    /// The most function processes at a time
    #[arg(long, value_name = "N", default_value_t = 48)]
    concurrency: usize,
    /// Build with optimisations
    #[arg(long)]
    release: bool,
    /// Let clients of client/ under Node speak and listen, and compare what each has heard with the log
    #[arg(long)]
    real_clients: bool,
    /// The real clients ask for nothing: the soak must fail
    #[arg(long, requires = "real_clients")]
    without_resume: bool,
}

fn minutes(text: &str) -> Result<f64, String> {
    let expected = "expected minutes, 0.1 to 1440";
    let minutes: f64 = text.parse().map_err(|_| expected.to_owned())?;
    let fits = (0.1..=1440.0).contains(&minutes);
    fits.then_some(minutes).ok_or_else(|| expected.to_owned())
}

/// Runs a soak and prints its table.
pub(crate) async fn run(arguments: Arguments, environment: &Environment) -> anyhow::Result<()> {
    let cargo = environment.get("CARGO").map(String::as_str);
    let executables = build::run(&stack::BINARIES, arguments.release, cargo).await?;
    let seed = arguments.seed.unwrap_or_else(rand::random);
    let faults = Faults::of(arguments.faults, seed);
    let soak = Soak::default();
    say(&format!(
        "{} clients, {} minutes, faults {:?}, wire {:?}, --seed {seed}",
        arguments.clients, arguments.minutes, arguments.faults, arguments.wire
    ));
    if arguments.real_clients {
        let start = async |setup: Setup, evidence: &Evidence| {
            Stack::start(&executables, &setup, evidence).await
        };
        return real::run(&arguments, start, &faults).await;
    }
    let setup = Setup::new(&arguments, &faults).throttled(&faults, arguments.clients);
    let mut stack = Stack::start(&executables, &setup, &soak.evidence).await?;
    let mut watchers = JoinSet::new();
    let (journal, backend) = (soak.journal.clone(), stack.backend_url.clone());
    watchers.spawn(async move { journal.follow(&backend).await });
    let (memory, gateway) = (soak.memory.clone(), stack.gateway()?);
    watchers.spawn(async move { memory.watch(gateway, "bootstrap").await });
    let addresses = stack.addresses.clone();
    let done = tokio::select! {
        done = soak.play(&arguments, &addresses, seed) => done,
        Some(error) = watchers.join_next() => Err(error.unwrap_or_else(Into::into)),
        error = stack.ended() => Err(error),
    };
    stack.stop().await;
    let (verdict, played) = done?;
    verdict.close(&played)
}

/// How often each fault was played.
type Played = BTreeMap<String, u64>;

/// Both sides of the evidence.
#[derive(Debug, Default)]
struct Soak {
    ledger: Ledger,
    evidence: Evidence,
    journal: Journal,
    memory: Peak,
}

impl Soak {
    async fn play(
        &self,
        arguments: &Arguments,
        addresses: &Addresses,
        seed: u64,
    ) -> anyhow::Result<(Verdict, Played)> {
        let (phase, phases) = watch::channel(Phase::Storm);
        let place = Place {
            endpoint: addresses.endpoint.clone(),
            ledger: self.ledger.clone(),
            phase: phases,
        };
        let mut clients = JoinSet::new();
        let bookings = usize::from(arguments.clients).div_ceil(ROOM);
        for number in 1..=u64::from(arguments.clients) {
            clients.spawn(client::play(place.clone(), number, bookings, seed));
        }
        self.pass(Duration::from_secs_f64(arguments.minutes * 60.0))
            .await;
        let played = addresses.calm().await?;
        phase.send_replace(Phase::Quiet);
        say("quiet: no faults, nobody joins, nobody leaves");
        self.pass(QUIET).await;
        say("roll call: one broadcast to each booking");
        let mut verdict = Verdict::default();
        self.call_the_roll(&place, bookings, &mut verdict).await;
        self.look_into_the_table(&addresses.dynamodb, &mut verdict)
            .await?;
        self.judge(&played, &mut verdict);
        phase.send_replace(Phase::Over);
        while clients.join_next().await.is_some() {}
        Ok((verdict, played))
    }

    /// Lets time pass, and tells how it goes.
    async fn pass(&self, time: Duration) {
        let end = Instant::now() + time;
        while Instant::now() < end {
            sleep_until(end.min(Instant::now() + PROGRESS)).await;
            let left = end.saturating_duration_since(Instant::now()).as_secs();
            let (lives, calls) = (self.ledger.lives(), self.journal.calls().len());
            let open = lives.iter().filter(|life| life.is_open()).count();
            let frames: usize = lives.iter().map(|life| life.seen.len()).sum();
            let joins = lives.len();
            say(&format!(
                "{left:>4} s left: {open} open, {joins} handshakes, {calls} calls, {frames} frames got"
            ));
        }
    }

    /// One more client joins each booking and speaks: whoever is open must hear it.
    async fn call_the_roll(&self, place: &Place, bookings: usize, verdict: &mut Verdict) {
        let mut calls = JoinSet::new();
        for booking in 0..bookings {
            calls.spawn(client::call_the_roll(
                place.clone(),
                format!("b{booking}"),
                ROLL,
            ));
        }
        while let Some(came) = calls.join_next().await {
            if !came.unwrap_or_default() {
                verdict.violation("a roll call did not even reach its caller".to_owned());
            }
        }
        let end = Instant::now() + ROLL;
        while self.deaf().next().is_some() && Instant::now() < end {
            sleep(LOOK_AGAIN).await;
        }
        let deaf: Vec<String> = self.deaf().collect();
        verdict.deaf = deaf.len();
        for token in deaf {
            verdict.violation(format!("{token} is open and deaf"));
        }
    }

    /// Who is open and has not heard the roll call.
    fn deaf(&self) -> impl Iterator<Item = String> {
        let lives = self.ledger.lives();
        let open = lives.iter().filter(|life| life.is_open());
        let deaf =
            open.filter(|life| life.times(&Seen::Message(format!("roll-{}", life.booking))) == 0);
        let tokens: Vec<String> = deaf.map(|life| life.token.clone()).collect();
        tokens.into_iter()
    }

    /// The table must come to hold exactly who is open.
    async fn look_into_the_table(
        &self,
        dynamodb: &str,
        verdict: &mut Verdict,
    ) -> anyhow::Result<()> {
        let end = Instant::now() + ROLL;
        let (open, rows) = loop {
            let (open, rows) = (self.open(), table::read(dynamodb).await?);
            if rows.homes == open || Instant::now() > end {
                break (open, rows);
            }
            sleep(LOOK_AGAIN).await;
        };
        verdict.open = open.len();
        verdict.stray_rows = rows.homes.difference(&open).count();
        for (booking, connection) in rows.homes.difference(&open) {
            verdict.violation(format!("{connection} is over and has a row in {booking}"));
        }
        verdict.without_row = open.difference(&rows.homes).count();
        for (booking, connection) in open.difference(&rows.homes) {
            verdict.violation(format!("{connection} is open and has no row in {booking}"));
        }
        let open: BTreeSet<String> = open.into_iter().map(|(_, connection)| connection).collect();
        for connection in open.difference(&rows.records) {
            verdict.violation(format!("{connection} is open and has no record"));
        }
        verdict.records_left = rows.records.difference(&open).count();
        Ok(())
    }

    /// Booking and connection of whoever is open.
    fn open(&self) -> BTreeSet<(String, String)> {
        let (lives, calls) = (self.ledger.lives(), self.journal.calls());
        let facts = Facts {
            lives: &lives,
            calls: &calls,
            lines: &[],
        };
        let index = Index::new(&facts);
        let open = lives.iter().filter(|life| life.is_open());
        open.map(|life| {
            let connection = index.connection(life).unwrap_or("unknown to the backend");
            (life.booking.clone(), connection.to_owned())
        })
        .collect()
    }

    fn judge(&self, played: &Played, verdict: &mut Verdict) {
        let (lives, calls) = (self.ledger.lives(), self.journal.calls());
        let lines = self.evidence.lines();
        let facts = Facts {
            lives: &lives,
            calls: &calls,
            lines: &lines,
        };
        verdict.memory = self.memory.kibibytes();
        verdict.lives = lives.len();
        verdict.opened = lives.iter().filter(|life| life.opened.is_some()).count();
        let index = Index::new(&facts);
        index.judge(verdict);
        index.judge_lives(verdict);
        noise::judge(&facts, played, verdict);
    }
}

fn say(text: &str) {
    output::line(&format!("soak     | {text}"));
}
