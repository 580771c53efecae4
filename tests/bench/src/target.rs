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

/// A bootstrap of ours, without its log and with it.
#[must_use]
pub fn ours(name: &str, bootstrap: &Path, settings: &BTreeMap<String, String>) -> [Target; 2] {
    [(Kind::Ours, ""), (Kind::OursLogged, ", log on")].map(|(kind, suffix)| Target {
        name: format!("{name}{suffix}"),
        kind,
        command: vec![bootstrap.into()],
        alone: vec![bootstrap.into()],
        folder: PathBuf::from("/"),
        settings: settings.clone(),
    })
}

fn with_path(path: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("PATH".to_owned(), path.to_owned())])
}
