//! Why no DynamoDB can be used. Each message names the setting and what to do about it.

use std::io;
use std::path::PathBuf;

use crate::listen::ListenError;

/// The embedded DynamoDB, or the other one, cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum DynamodbError {
    /// Its address cannot be listened on.
    #[error(transparent)]
    Listen(#[from] ListenError),
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
    /// A URL that cannot be the other DynamoDB's.
    #[error("{url:?} is no DynamoDB: {reason} (--dynamodb)")]
    Url {
        /// The URL as given.
        url: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The other DynamoDB does not answer.
    #[error("the DynamoDB at {url} does not answer: {reason} (--dynamodb)")]
    Unreachable {
        /// Its URL.
        url: String,
        /// What happened.
        reason: String,
    },
    /// The embedded DynamoDB itself did not start.
    #[error("the embedded DynamoDB did not start: {reason}")]
    NotStarted {
        /// What it says.
        reason: String,
    },
}
