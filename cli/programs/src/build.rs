//! One run of cargo for several programs, with its progress in view.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    process::Stdio,
};

use anyhow::{Context, ensure};
use serde::Deserialize;

use crate::program;

/// A program of the workspace.
#[derive(Debug, Clone, Copy)]
pub struct Binary {
    /// Its package.
    pub package: &'static str,
    /// Its own name.
    pub name: &'static str,
}

/// The Lambda function.
pub const BOOTSTRAP: Binary = Binary {
    package: "proxy",
    name: "bootstrap",
};
/// The stand-in for API Gateway, Lambda and DynamoDB.
pub const LOCAL_GATEWAY: Binary = Binary {
    package: "local-gateway",
    name: "local-gateway",
};
/// The chat that keeps the contract.
pub const MOCK_BACKEND: Binary = Binary {
    package: "mock-backend",
    name: "mock-backend",
};

/// Where cargo put what it built.
#[derive(Debug)]
pub struct Executables(HashMap<String, PathBuf>);

/// Builds these programs, with the cargo that runs us (`cargo`: its variable CARGO), or else with
/// the one that built us.
///
/// # Errors
/// The build fails. Cargo has then printed why.
pub async fn run(
    binaries: &[Binary],
    release: bool,
    cargo: Option<&str>,
) -> anyhow::Result<Executables> {
    let built = program::command(cargo.unwrap_or(env!("CARGO")))
        .args(arguments(binaries, release))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start cargo")?
        .wait_with_output()
        .await
        .context("lost cargo")?;
    ensure!(built.status.success(), "the build failed");
    Ok(Executables::read(&String::from_utf8_lossy(&built.stdout)))
}

fn arguments(binaries: &[Binary], release: bool) -> Vec<&'static str> {
    let mut arguments = vec!["build", "--message-format", "json-render-diagnostics"];
    for binary in binaries {
        arguments.extend(["--package", binary.package, "--bin", binary.name]);
    }
    if release {
        arguments.push("--release");
    }
    arguments
}

/// The part of cargo's messages that is needed here.
#[derive(Deserialize)]
struct Message {
    target: Option<Target>,
    executable: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

impl Executables {
    fn read(messages: &str) -> Self {
        let executables = messages
            .lines()
            .filter_map(|line| serde_json::from_str::<Message>(line).ok())
            .filter_map(|message| Some((message.target?.name, message.executable?)));
        Self(executables.collect())
    }

    /// Returns the path of a program.
    ///
    /// # Errors
    /// Cargo did not build it.
    pub fn find(&self, binary: Binary) -> anyhow::Result<&Path> {
        let path = self.0.get(binary.name).map(PathBuf::as_path);
        path.with_context(|| format!("cargo did not say where it put {}", binary.name))
    }
}

#[cfg(test)]
mod tests;
