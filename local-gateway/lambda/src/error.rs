//! Why a function cannot be run. Each message names the setting and what to do about it.

use std::path::PathBuf;

/// A function's configuration that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FunctionError {
    /// The function's file is not there, or is not a file.
    #[error("no such function: {}: build it, or name its executable with --function", path.display())]
    Missing {
        /// The path as given.
        path: PathBuf,
    },
    /// The function's file may not be executed.
    #[error("{} is not executable: make it so with chmod +x, or name another with --function", path.display())]
    NotExecutable {
        /// The path as given.
        path: PathBuf,
    },
    /// A function variable that no process can be given.
    #[error(
        "{name:?} cannot be a variable of the function: give --env NAME=VALUE without NUL characters"
    )]
    Variable {
        /// The name as given.
        name: String,
    },
    /// A URL that cannot be an invoke endpoint's.
    #[error("{url:?} is no invoke endpoint: {reason} (--invoke)")]
    InvokeUrl {
        /// The URL as given.
        url: String,
        /// What is wrong with it.
        reason: String,
    },
}
