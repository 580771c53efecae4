//! `cargo xtask acceptance`: the whole system against programs that are not ours.
//!
//! Each run names what it needs. Where that is missing it is skipped, loudly; with `CI=true` a
//! skip is a failure, so that nothing is ever green because it did not run.

use std::path::PathBuf;

use anyhow::ensure;
use clap::ValueEnum;

use crate::{Environment, output};

mod aws;
pub(crate) mod browser_client;
mod chat;
mod client;
mod contract_check;
mod emulator;
mod fastapi;
mod fastapi_example;
mod gateway;
pub(crate) mod http;
mod infra;
pub(crate) mod local_gateway;
mod log;
mod loss;
mod mock_backend;
pub(crate) mod node;
mod publish;
pub(crate) mod python;
mod rie;
mod shown;
mod sidewire;
mod signature;
mod uvicorn;

/// The runs there are.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Run {
    /// The browser client: types, tests, size, and against the whole of Sidewire while connections are cut
    Client,
    /// The README's FastAPI backend: two clients chat through it
    FastapiExample,
    /// The FastAPI backend of mock-backend/fastapi, and contract-check on it and on broken ones
    Fastapi,
    /// local-gateway, judged by other people's clients, SDKs, Lambda runtimes and browser
    Gateway,
    /// The SAM template and the Terraform module, by linters and by each other; no cloud
    Infra,
    /// Packets that are lost without a word between the function and what it calls; needs root
    Loss,
    /// Publishing: a REST endpoint in FastAPI, signatures by PyJWT, invocations by boto3
    Publish,
    /// The bundled function in AWS's Runtime Interface Emulator
    Rie,
    /// The proxy's signature, verified by other people's libraries
    Signature,
}

/// How a run ended that did not fail.
#[derive(Debug)]
enum Outcome {
    Passed,
    /// With what is missing.
    Skipped(String),
    /// All that could run has passed; with what is missing for the rest.
    Partly(String),
    /// All that could run has passed; with what no package registry has for the rest. Even a gate
    /// cannot install it, so this is no failure there.
    Excused(String),
    /// Nothing was tested, with what this machine does not allow. A gate that is a container cannot
    /// help that, so this is no failure there.
    Refused(String),
}

impl Run {
    fn name(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::FastapiExample => "fastapi-example",
            Self::Fastapi => "fastapi",
            Self::Gateway => "gateway",
            Self::Infra => "infra",
            Self::Loss => "loss",
            Self::Publish => "publish",
            Self::Rie => "rie",
            Self::Signature => "signature",
        }
    }

    async fn go(self, environment: &Environment) -> anyhow::Result<Outcome> {
        match self {
            Self::Client => browser_client::run(environment).await,
            Self::FastapiExample => fastapi_example::run().await,
            Self::Fastapi => fastapi::run().await,
            Self::Gateway => gateway::run(environment).await,
            Self::Infra => infra::run().await,
            Self::Loss => loss::run(environment).await,
            Self::Publish => publish::run().await,
            Self::Rie => rie::run(environment).await,
            Self::Signature => signature::run().await,
        }
    }
}

/// Runs one of them, or all.
pub(crate) async fn run(only: Option<Run>, environment: &Environment) -> anyhow::Result<()> {
    let skips_fail = environment.get("CI").is_some_and(|ci| ci == "true");
    let runs = only
        .as_ref()
        .map_or(Run::value_variants(), std::slice::from_ref);
    let mut bad = Vec::new();
    for run in runs {
        let name = run.name();
        output::line(&format!("acceptance {name}: begins"));
        match run.go(environment).await {
            Ok(Outcome::Passed) => output::line(&format!("acceptance {name}: PASSED")),
            Ok(Outcome::Skipped(missing)) => {
                output::line(&format!(
                    "acceptance {name}: SKIPPED, nothing was tested: {missing}"
                ));
                if skips_fail {
                    bad.push(name);
                }
            }
            Ok(Outcome::Partly(missing)) => {
                output::line(&format!(
                    "acceptance {name}: passed, but a part was SKIPPED: {missing}"
                ));
                if skips_fail {
                    bad.push(name);
                }
            }
            Ok(Outcome::Excused(missing)) => {
                output::line(&format!(
                    "acceptance {name}: passed, but a part was SKIPPED that no registry provides for: {missing}"
                ));
            }
            Ok(Outcome::Refused(what)) => {
                output::line(&format!(
                    "acceptance {name}: SKIPPED, nothing was tested: this machine refuses {what}"
                ));
            }
            Err(error) => {
                output::line(&format!("acceptance {name}: FAILED: {error:#}"));
                bad.push(name);
            }
        }
    }
    ensure!(bad.is_empty(), "not passed: {}", bad.join(", "));
    Ok(())
}

/// Finds a program as a shell does.
fn found(environment: &Environment, name: &str) -> Option<PathBuf> {
    let mut directories = std::env::split_paths(environment.get("PATH")?);
    directories.find_map(|directory| Some(directory.join(name)).filter(|path| path.is_file()))
}
