//! `cargo xtask openapi`: keeps `backend-contract/openapi.json` and `publishing.schema.json` in step
//! with the types.

use std::{fs, path::PathBuf};

use anyhow::{Context, ensure};
use backend_contract::openapi;

use crate::{output, workspace};

/// Writes both documents.
pub(crate) fn write() -> anyhow::Result<()> {
    for (path, text) in documents()? {
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
        output::line(&format!("wrote {}", path.display()));
    }
    Ok(())
}

/// Compares the documents with the committed ones, byte by byte.
pub(crate) fn check() -> anyhow::Result<()> {
    for (path, text) in documents()? {
        let committed =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        ensure!(
            committed == text,
            "{} is out of step with the contract's types: `cargo xtask openapi` rewrites it",
            path.display(),
        );
    }
    Ok(())
}

fn documents() -> anyhow::Result<[(PathBuf, String); 2]> {
    let folder = workspace().join("backend-contract");
    Ok([
        (folder.join("openapi.json"), openapi::json()?),
        (
            folder.join("publishing.schema.json"),
            openapi::publishing::json()?,
        ),
    ])
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_committed_documents_are_in_step() {
        if let Err(error) = super::check() {
            panic!("{error:#}");
        }
    }
}
