//! `cargo xtask openapi`: keeps `backend-contract/openapi.json` in step with the types.

use std::{fs, path::PathBuf};

use anyhow::{Context, ensure};

use crate::{output, workspace};

/// Writes the document.
pub(crate) fn write() -> anyhow::Result<()> {
    let path = path();
    fs::write(&path, backend_contract::openapi::json()?)
        .with_context(|| format!("cannot write {}", path.display()))?;
    output::line(&format!("wrote {}", path.display()));
    Ok(())
}

/// Compares the document with the committed one, byte by byte.
pub(crate) fn check() -> anyhow::Result<()> {
    let path = path();
    let committed =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    ensure!(
        committed == backend_contract::openapi::json()?,
        "{} is out of step with the contract's types: `cargo xtask openapi` rewrites it",
        path.display(),
    );
    Ok(())
}

fn path() -> PathBuf {
    workspace().join("backend-contract").join("openapi.json")
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_committed_document_is_in_step() {
        if let Err(error) = super::check() {
            panic!("{error:#}");
        }
    }
}
