//! Why a gateway does not start. Each message names the setting and what to do about it.

use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use crate::faults::FaultsError;

/// A configuration file or a template could not be used.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// It cannot be read.
    #[error("cannot read {}", path.display())]
    Unreadable {
        /// The path as given.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// It says something that cannot be done.
    #[error("{}: {reason}", path.display())]
    Unfit {
        /// The path as given.
        path: PathBuf,
        /// What it is about, and what to do.
        reason: String,
    },
}

impl FileError {
    pub(crate) fn read(path: &Path) -> Result<String, Self> {
        std::fs::read_to_string(path).map_err(|source| Self::Unreadable {
            path: path.to_owned(),
            source,
        })
    }

    pub(crate) fn unfit(path: &Path, reason: String) -> Self {
        Self::Unfit {
            path: path.to_owned(),
            reason,
        }
    }
}

/// A gateway could not be started.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Faults that cannot be played.
    #[error(transparent)]
    Faults(FaultsError),
    /// Another program listens there.
    #[error("{address} is in use: choose another with {flag}")]
    InUse {
        /// The address that was wanted.
        address: SocketAddr,
        /// The flag that sets it.
        flag: &'static str,
    },
    /// The address cannot be listened on for another reason.
    #[error("cannot listen on {address} ({flag})")]
    Listen {
        /// The address that was wanted.
        address: SocketAddr,
        /// The flags that set it.
        flag: &'static str,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// The function's file is not there, or is no file.
    #[error("no such function: {}: build it, or name its executable with --function", path.display())]
    FunctionMissing {
        /// The path as given.
        path: PathBuf,
    },
    /// The function's file may not be executed.
    #[error("{} is not executable: make it so with chmod +x, or name another with --function", path.display())]
    FunctionNotExecutable {
        /// The path as given.
        path: PathBuf,
    },
    /// The stage is no stage name.
    #[error("{stage:?} is no stage name: give letters, digits, - and _ to --stage")]
    Stage {
        /// The name as given.
        stage: String,
    },
    /// A route key that API Gateway would not take.
    #[error(
        "{key:?} is no route key: give --route one of $connect, $default and $disconnect, or one that is not empty and \
         does not begin with $"
    )]
    Route {
        /// The key as given.
        key: String,
    },
    /// Two routes with one key.
    #[error("there are two routes {key:?}: give each --route once")]
    RouteTwice {
        /// The key as given.
        key: String,
    },
    /// A throttle where there is nobody to tell.
    #[error("the route $disconnect cannot be throttled: nobody is left who could be told")]
    ThrottledDisconnect,
    /// A route to a function that there is not.
    #[error(
        "the route {key:?} names the function {name:?}, which is none: name it with --function {name}=PATH"
    )]
    UnknownFunction {
        /// The route's key.
        key: String,
        /// The function's name as given.
        name: String,
    },
    /// An authorizer that is a function that there is not.
    #[error(
        "the authorizer names the function {name:?}, which is none: name it with --function {name}=PATH"
    )]
    UnknownAuthorizer {
        /// The function's name as given.
        name: String,
    },
    /// Two functions with one name.
    #[error(
        "there are two functions {name:?}: give each --function its own name, as in --function NAME=PATH"
    )]
    FunctionTwice {
        /// The name as given.
        name: String,
    },
    /// A function variable that no process can be given.
    #[error(
        "{name:?} cannot be a variable of the function: give --env NAME=VALUE without NUL characters"
    )]
    Variable {
        /// The name as given.
        name: String,
    },
    /// The tables file cannot be read.
    #[error("cannot read {}: check --tables", path.display())]
    TablesUnreadable {
        /// The path as given.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// The tables file is no JSON array of objects.
    #[error("{}: expected a JSON array of CreateTable inputs (--tables)", path.display())]
    TablesMalformed {
        /// The path as given.
        path: PathBuf,
        /// Where it goes wrong.
        #[source]
        source: serde_json::Error,
    },
    /// The embedded DynamoDB refused a table.
    #[error("{}: table {table}: {reason} (--tables)", path.display())]
    Table {
        /// The path as given.
        path: PathBuf,
        /// The table's name, or its place in the file.
        table: String,
        /// What DynamoDB says about it.
        reason: String,
    },
    /// The file of the embedded DynamoDB cannot be used.
    #[error("{} cannot be used as a database: {reason}: name another file with --data", path.display())]
    Data {
        /// The path as given.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// The embedded DynamoDB is to have a file, and is not to be used.
    #[error(
        "--data is the file of the embedded DynamoDB, which --dynamodb replaces: give one of them"
    )]
    TwoDatabases,
    /// A URL that cannot be an invoke endpoint's.
    #[error("{url:?} is no invoke endpoint: {reason} (--invoke)")]
    InvokeUrl {
        /// The URL as given.
        url: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The process that would end the function's processes cannot be started.
    #[error("cannot start {} a second time, to end the function if this process is killed", executable.display())]
    Reaper {
        /// The executable.
        executable: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// A URL that cannot be the other DynamoDB's.
    #[error("{url:?} is no DynamoDB: {reason} (--dynamodb)")]
    DynamodbUrl {
        /// The URL as given.
        url: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The other DynamoDB does not answer.
    #[error("the DynamoDB at {url} does not answer: {reason} (--dynamodb)")]
    DynamodbUnreachable {
        /// Its URL.
        url: String,
        /// What happened.
        reason: String,
    },
    /// The embedded DynamoDB itself did not start.
    #[error("the embedded DynamoDB did not start: {reason}")]
    Dynamodb {
        /// What it says.
        reason: String,
    },
}
