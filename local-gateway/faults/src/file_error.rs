//! A file of settings that cannot be used.

use std::io;
use std::path::{Path, PathBuf};

/// A configuration file, a file of faults or a template could not be used.
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
    /// Reads the text of the file at `path`.
    pub fn read(path: &Path) -> Result<String, Self> {
        std::fs::read_to_string(path).map_err(|source| Self::Unreadable {
            path: path.to_owned(),
            source,
        })
    }

    /// The error of a file whose content cannot be used for this reason.
    pub fn unfit(path: &Path, reason: String) -> Self {
        Self::Unfit {
            path: path.to_owned(),
            reason,
        }
    }
}
