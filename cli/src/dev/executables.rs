//! The programs of the stack: built now, but for this one.

use std::path::{Path, PathBuf};

use anyhow::Context;
use programs::build::{self, BOOTSTRAP, Binary, MOCK_BACKEND};

use crate::environment::Environment;

/// This program.
const SIDEWIRE: Binary = Binary {
    package: "sidewire",
    name: "sidewire",
};

/// Where they are.
#[derive(Debug)]
pub(super) struct Executables {
    pub(super) bootstrap: PathBuf,
    pub(super) backend: PathBuf,
    /// `sidewire gateway` is the gateway.
    pub(super) sidewire: PathBuf,
}

impl Executables {
    /// Builds them with the cargo that runs us. With optimisations the gateway is not this very
    /// executable but one that is built like the others.
    pub(super) async fn build(release: bool, environment: &Environment) -> anyhow::Result<Self> {
        let mut binaries = vec![BOOTSTRAP, MOCK_BACKEND];
        binaries.extend(release.then_some(SIDEWIRE));
        let cargo = environment.get("CARGO").map(String::as_str);
        let built = build::run(&binaries, release, cargo).await?;
        let path = |binary| built.find(binary).map(Path::to_owned);
        Ok(Self {
            bootstrap: path(BOOTSTRAP)?,
            backend: path(MOCK_BACKEND)?,
            sidewire: if release {
                path(SIDEWIRE)?
            } else {
                std::env::current_exe().context("cannot find this program")?
            },
        })
    }
}
