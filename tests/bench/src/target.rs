//! What is measured: a function with its tables, and its rooms.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::events::Connection;
use crate::function::Program;
use crate::report::{Kind, ROOMS};
use crate::samples::Samples;

/// Connections of rooms are this much older than the events that they send.
const AGE_MS: u64 = 10 * 60 * 1000;

/// A function that is to be measured.
#[derive(Debug, Clone)]
pub struct Target {
    /// Its column's head.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// The program and its arguments.
    pub command: Vec<OsString>,
    /// A program of the same kind that does nothing.
    pub alone: Vec<OsString>,
    /// Where it runs.
    pub folder: PathBuf,
    /// Settings of its own.
    pub settings: BTreeMap<String, String>,
}

/// The world's addresses, as a function is told them.
#[derive(Debug, Clone)]
pub struct Places {
    /// `BACKEND_URL`.
    pub backend: String,
    /// `API_GATEWAY_ENDPOINT`.
    pub management: String,
    /// `AWS_ENDPOINT_URL_DYNAMODB`.
    pub table: String,
}

/// A target in a run.
#[derive(Debug)]
pub struct Subject {
    /// What it is.
    pub target: Target,
    /// Its tables, the connections' first.
    pub tables: Vec<String>,
    /// Its rooms, the smallest first.
    pub rooms: Vec<Vec<Connection>>,
    /// What was measured of it.
    pub samples: Samples,
}

impl Subject {
    /// With its rooms, in which nobody is yet.
    #[must_use]
    pub fn new(target: Target, tables: Vec<String>, now: u64) -> Self {
        let resume = target.kind == Kind::OursLogged;
        let room = |size: usize| {
            let booking = format!("room-{size}");
            let members = 0..size;
            members
                .map(|number| Connection::numbered(&booking, number, now - AGE_MS, resume))
                .collect()
        };
        Self {
            rooms: ROOMS.iter().map(|size| room(*size)).collect(),
            target,
            tables,
            samples: Samples::default(),
        }
    }

    /// How its process is started.
    #[must_use]
    pub fn program(&self, places: &Places) -> Program {
        let mut variables = self.target.settings.clone();
        let mut set = |name: &str, value: &str| {
            variables.insert(name.to_owned(), value.to_owned());
        };
        set("BACKEND_URL", &places.backend);
        set("API_GATEWAY_ENDPOINT", &places.management);
        set("AWS_ENDPOINT_URL_DYNAMODB", &places.table);
        let mut tables = self.tables.iter();
        if let Some(connections) = tables.next() {
            set("CONNECTIONS_TABLE", connections);
        }
        if let (Kind::OursLogged, Some(log)) = (self.target.kind, tables.next()) {
            set("LOG_TABLE", log);
        }
        Program {
            command: self.target.command.clone(),
            folder: self.target.folder.clone(),
            variables,
        }
    }

    /// Whether it greets by a post.
    #[must_use]
    pub fn greets(&self) -> bool {
        matches!(self.target.kind, Kind::Ours | Kind::OursLogged)
    }
}

/// The Python proxy, where it is installed below `folder`.
#[must_use]
pub fn python(folder: &Path, path: &str) -> Option<Target> {
    let interpreter = folder
        .join("python")
        .join("venv")
        .join("bin")
        .join("python");
    let words = |words: &[&str]| {
        let words = words.iter().map(OsString::from);
        std::iter::once(interpreter.clone().into_os_string())
            .chain(words)
            .collect()
    };
    interpreter.is_file().then(|| Target {
        name: "Python".to_owned(),
        kind: Kind::Python,
        command: words(&["-m", "awslambdaric", "handler.handler"]),
        alone: words(&["-c", "pass"]),
        folder: folder.join("python"),
        settings: with_path(path),
    })
}

/// The Node.js proxy, where it is installed below `folder`.
#[must_use]
pub fn node(folder: &Path, path: &str) -> Option<Target> {
    let folder = folder.join("node");
    let words = |words: &[&str]| words.iter().map(OsString::from).collect();
    folder.join("node_modules").is_dir().then(|| Target {
        name: "Node.js".to_owned(),
        kind: Kind::Node,
        command: words(&["node", "runtime.mjs"]),
        alone: words(&["node", "--eval", "0"]),
        folder,
        settings: with_path(path),
    })
}

/// A bootstrap of ours, with settings of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ours {
    /// The program.
    pub bootstrap: PathBuf,
    /// Beside those that every target gets.
    pub settings: BTreeMap<String, String>,
}

impl Ours {
    /// `PATH`, or `NAME=VALUE … PATH`, as a shell has it.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let (mut rest, mut settings) = (text.trim_start(), BTreeMap::new());
        while let Some((first, after)) = rest.split_once(' ') {
            let Some((name, value)) = first.split_once('=') else {
                break;
            };
            settings.insert(name.to_owned(), value.to_owned());
            rest = after.trim_start();
        }
        Self {
            bootstrap: rest.into(),
            settings,
        }
    }

    /// The target without its log and with it. `number` tells several apart.
    #[must_use]
    pub fn targets(&self, number: usize) -> [Target; 2] {
        let settings: Vec<_> = self
            .settings
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let name = match (number, settings.is_empty()) {
            (_, false) => format!("Sidewire ({})", settings.join(" ")),
            (1, true) => "Sidewire".to_owned(),
            (number, true) => format!("Sidewire ({number})"),
        };
        [(Kind::Ours, ""), (Kind::OursLogged, ", log on")].map(|(kind, suffix)| Target {
            name: format!("{name}{suffix}"),
            kind,
            command: vec![self.bootstrap.clone().into()],
            alone: vec![self.bootstrap.clone().into()],
            folder: PathBuf::from("/"),
            settings: self.settings.clone(),
        })
    }
}

fn with_path(path: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("PATH".to_owned(), path.to_owned())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bootstrap_may_have_settings_before_its_path() {
        let plain = Ours::parse("target/a bootstrap");
        assert_eq!(plain.bootstrap, PathBuf::from("target/a bootstrap"));
        assert_eq!(plain.settings.len(), 0);
        let set = Ours::parse("BROADCAST_CONCURRENCY=128  METRICS=off target/bootstrap");
        assert_eq!(set.bootstrap, PathBuf::from("target/bootstrap"));
        assert_eq!(set.settings["METRICS"], "off");
        let names = |ours: &Ours, number| ours.targets(number).map(|target| target.name);
        assert_eq!(names(&plain, 1), ["Sidewire", "Sidewire, log on"]);
        assert_eq!(names(&plain, 2)[0], "Sidewire (2)");
        assert_eq!(
            names(&set, 2)[0],
            "Sidewire (BROADCAST_CONCURRENCY=128 METRICS=off)"
        );
    }

    #[test]
    fn only_with_its_log_on_has_a_target_a_log_table() {
        let tables = ["connections", "log"].map(str::to_owned);
        let places = Places {
            backend: "http://b".to_owned(),
            management: "http://m".to_owned(),
            table: "http://t".to_owned(),
        };
        let [off, on] = Ours::parse("bootstrap").targets(1).map(|target| {
            let subject = Subject::new(target, tables.to_vec(), u64::MAX);
            subject.program(&places).variables
        });
        assert_eq!(off["CONNECTIONS_TABLE"], "connections");
        assert_eq!(off.get("LOG_TABLE"), None);
        assert_eq!(on["LOG_TABLE"], "log");
    }
}
