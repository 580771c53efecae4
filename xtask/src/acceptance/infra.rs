//! The SAM template and the Terraform module, checked without a cloud by `infra/check`: linters of
//! other people, and tests that hold template, module, table, README and the proxy's code together.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Stdio,
};

use anyhow::Context;

use super::{Outcome, node::Node, python::Python};
use crate::{program, workspace};

/// The SAM translator is a part of the SAM CLI; the others serve Terraform's stand-in provider.
const PACKAGES: [&str; 7] = [
    "aws-sam-cli==1.170.0",
    "aws-sam-translator==1.115.0",
    "cfn-lint==1.58.0",
    "grpcio==1.85.3",
    "msgpack==1.2.4",
    "protobuf==5.29.6",
    "tf==1.2.0",
];

/// In an environment of its own: it wants other versions of the same things.
const CHECKOV: [&str; 1] = ["checkov==3.3.30"];

/// No package registry has it, so a gate cannot install it.
const TERRAFORM: &str = "terraform";

/// Runs the checks; their names and tables go to our own output.
pub(super) async fn run() -> anyhow::Result<Outcome> {
    if let Some(missing) = Python::missing().await? {
        return Ok(Outcome::Skipped(missing));
    }
    let terraform = answers(TERRAFORM).await;
    if terraform && let Some(missing) = Node::missing().await? {
        return Ok(Outcome::Skipped(missing));
    }
    let python = sam().await?;
    let work = work();
    let scanner = work.join("checkov");
    Python::with_packages(&scanner, &CHECKOV).await?;

    let checks = workspace().join("infra").join("check");
    let mut command = python.module(&checks, "unittest");
    offline(command.arg("--verbose"), &work, &scanner);
    program::succeeds(&mut command).await?;
    if terraform {
        return Ok(Outcome::Passed);
    }
    Ok(Outcome::Excused(format!(
        "there is no {TERRAFORM}: the module in infra/terraform and its likeness with the template are not checked"
    )))
}

/// The SAM CLI, as a library.
pub(super) async fn sam() -> anyhow::Result<Python> {
    let work = work();
    fs::create_dir_all(&work).context("cannot make a directory below target")?;
    Python::with_packages(&work, &PACKAGES).await
}

fn work() -> PathBuf {
    workspace().join("target").join("acceptance").join("infra")
}

/// Tells the checks where to work, and other people's tools to call nobody.
fn offline(command: &mut tokio::process::Command, work: &Path, scanner: &Path) {
    command
        .env("WORK", work)
        .env("CHECKOV", scanner.join("venv").join("bin").join("checkov"))
        .env("AWS_DEFAULT_REGION", "eu-central-1")
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .env("SAM_CLI_TELEMETRY", "0");
}

/// Does this program start here?
async fn answers(name: &str) -> bool {
    let probe = program::command(name)
        .arg("-version")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .await;
    probe.is_ok_and(|status| status.success())
}
