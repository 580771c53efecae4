//! What a run found, as it stands in `docs/benchmarks.json`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::figures::Summary;

/// The rows of a target: keys of [`Target::rows`]. Times are milliseconds.
pub mod row {
    /// The language's own start: a program that does nothing; of ours, one that refuses its settings.
    pub const ALONE: &str = "start of the program alone";
    /// From the process's start to its first poll.
    pub const COLD_START: &str = "cold start to first poll";
    /// The first `$connect` after it, to the response.
    pub const FIRST_CONNECT: &str = "first $connect";
    /// The first message after that, to the next poll.
    pub const FIRST_MESSAGE: &str = "first message";
    /// A `$connect` to the response.
    pub const CONNECT: &str = "$connect";
    /// A `$connect` to the next poll.
    pub const CONNECT_GREETED: &str = "$connect, greeting included";
    /// A message to its sender, to the next poll.
    pub const MESSAGE: &str = "message to sender";
    /// A `$disconnect`, to the next poll.
    pub const DISCONNECT: &str = "$disconnect";
    /// The most memory after a broadcast to 1,000, in MiB.
    pub const MEMORY: &str = "peak memory after a broadcast to 1000, MiB";

    /// A message to a room of so many.
    #[must_use]
    pub fn broadcast(recipients: usize) -> String {
        format!("broadcast to {recipients}")
    }

    /// Processor time of what another row has on the clock.
    #[must_use]
    pub fn cpu(row: &str) -> String {
        format!("CPU of a {}", row.trim_start_matches("a "))
    }
}

/// The events that are counted, in the order of the table.
pub mod event {
    /// A handshake, and what follows it.
    pub const CONNECT: &str = "$connect";
    /// The first message of a connection that this environment did not accept.
    pub const FIRST: &str = "message, connection unknown to the environment";
    /// The next one.
    pub const MESSAGE: &str = "message, connection known";
    /// A message of a connection that is younger than two minutes and that another environment accepted.
    pub const YOUNG: &str = "message in a connection's first two minutes";
    /// A message to a room of ten.
    pub const BROADCAST: &str = "broadcast to 10";
    /// A connection's end.
    pub const DISCONNECT: &str = "$disconnect";

    /// All of them.
    pub const ALL: [&str; 6] = [CONNECT, FIRST, MESSAGE, YOUNG, BROADCAST, DISCONNECT];
}

/// The sizes of rooms.
pub const ROOMS: [usize; 3] = [10, 100, 1000];

/// A whole run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// The day, as `2026-11-29`.
    pub date: String,
    /// Where it ran.
    pub machine: Machine,
    /// How it ran.
    pub settings: Settings,
    /// What was measured, in the order of the table.
    pub targets: Vec<Target>,
    /// What the world itself takes, in milliseconds, by [`floor`]'s names.
    pub floors: BTreeMap<String, Summary>,
    /// Posts over TLS.
    pub fan_out: Vec<FanOut>,
}

/// Names in [`Report::floors`].
pub mod floor {
    /// A call of the backend.
    pub const BACKEND: &str = "backend";
    /// A post to a connection.
    pub const POST: &str = "post";
    /// A put of a small row.
    pub const PUT: &str = "put";
    /// A read by key.
    pub const GET: &str = "get";

    /// The query of a room of so many rows.
    #[must_use]
    pub fn query(rows: usize) -> String {
        format!("query of {rows} rows")
    }
}

/// A machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Machine {
    /// The processor's name.
    pub processor: String,
    /// How many of it.
    pub cores: usize,
    /// The operating system's.
    pub kernel: String,
    /// How busy the machine was when the run began: the average of the last minute.
    pub load: String,
}

/// A run's settings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// Makes the order of a run again.
    pub seed: u64,
    /// Rounds, each in fresh processes.
    pub rounds: usize,
    /// Cold starts beside them.
    pub cold_starts: usize,
    /// How long the backend takes to answer, in milliseconds.
    pub backend_ms: f64,
    /// How long `@connections` takes.
    pub management_ms: f64,
    /// Whether it was a short run.
    pub quick: bool,
}

/// What a target is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The Python proxy.
    Python,
    /// The Node.js proxy.
    Node,
    /// The function with its default settings.
    Ours,
    /// The function with its log on.
    OursLogged,
}

/// Calls by name.
pub type Calls = BTreeMap<String, u64>;

/// What was measured of one target.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Target {
    /// Its column's head.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// The figures by row.
    pub rows: BTreeMap<String, Summary>,
    /// Network calls by event.
    pub calls: BTreeMap<String, Calls>,
    /// How many posts were under way at once, at most.
    pub posts_at_once: usize,
    /// What it delivered wrongly, and how often. Nothing, if the figures are worth anything.
    pub problems: Calls,
}

impl Target {
    /// A row's median.
    #[must_use]
    pub fn median(&self, row: &str) -> Option<f64> {
        self.rows.get(row).map(|summary| summary.median)
    }
}

impl Report {
    /// The first target of a kind.
    #[must_use]
    pub fn first(&self, kind: Kind) -> Option<&Target> {
        self.targets.iter().find(|target| target.kind == kind)
    }

    /// A floor's median.
    #[must_use]
    pub fn floor(&self, name: &str) -> Option<f64> {
        self.floors.get(name).map(|summary| summary.median)
    }
}

/// An HTTP protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Protocol {
    /// HTTP/1.1.
    #[serde(rename = "HTTP/1.1")]
    Http1,
    /// HTTP/2.
    #[serde(rename = "HTTP/2")]
    Http2,
}

impl Protocol {
    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Http1 => "HTTP/1.1",
            Self::Http2 => "HTTP/2",
        }
    }

    /// What TLS calls it.
    #[must_use]
    pub fn alpn(self) -> &'static [u8] {
        match self {
            Self::Http1 => b"http/1.1",
            Self::Http2 => b"h2",
        }
    }
}

/// One broadcast over TLS, and a bare loop that makes the same posts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FanOut {
    /// Which of our targets.
    pub target: String,
    /// The protocol.
    pub protocol: Protocol,
    /// Posts at once.
    pub concurrency: usize,
    /// Of the function.
    pub ours: Rate,
    /// Of the bare loop.
    pub bare: Rate,
}

/// How fast posts were made.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Rate {
    /// In a second, from the first post to the last one's answer.
    pub posts_per_second: f64,
    /// Processor time of each, in microseconds.
    pub cpu_us: f64,
}

impl FanOut {
    /// The function's share of what the bare loop reaches.
    #[must_use]
    pub fn share(&self) -> f64 {
        self.ours.posts_per_second / self.bare.posts_per_second
    }
}
