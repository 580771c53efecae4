//! What `sam local` would make of infra/events/template.yaml and env-vars.json, by the SAM CLI's own
//! code. All but the container, which is not needed to run a program.

use std::{collections::BTreeMap, path::PathBuf};

use anyhow::{Context, ensure};
use serde::Deserialize;

use super::{super::infra, management::Management};
use crate::{acceptance::local_gateway::LocalGateway, bundle::Bundle, program, workspace};

const SCRIPT: &str = include_str!("sam.py");
const FUNCTION: &str = "ProxyFunction";

/// What a container would be started with.
#[derive(Deserialize)]
struct Invocation {
    code: PathBuf,
    handler: String,
    variables: BTreeMap<String, String>,
}

/// The function's variables, with these addresses in place of those that a container would need.
pub(super) async fn variables(
    bundle: &Bundle,
    backend: &str,
    management: &Management,
    gateway: &LocalGateway,
) -> anyhow::Result<BTreeMap<String, String>> {
    let folder = workspace().join("infra").join("events");
    let mut ask = infra::sam().await?.command(&folder, SCRIPT);
    ask.arg(folder.join("template.yaml"))
        .arg(folder.join("env-vars.json"))
        .arg(FUNCTION)
        .env("SAM_CLI_TELEMETRY", "0")
        .env("AWS_EC2_METADATA_DISABLED", "true");
    let told = program::answers(&mut ask, &[]).await?;
    let asked: Invocation = serde_json::from_str(&told).context("cannot read what SAM would do")?;
    ensure!(
        asked.code == bundle.zip().canonicalize()? && asked.handler == "bootstrap",
        "SAM would run {} of {}",
        asked.handler,
        asked.code.display()
    );
    let mut variables = asked.variables;
    for (name, there, here) in [
        ("BACKEND_URL", "http://host.docker.internal:8000", backend),
        (
            "API_GATEWAY_ENDPOINT",
            "http://host.docker.internal:8080/dev",
            &management.url,
        ),
        (
            "AWS_ENDPOINT_URL_DYNAMODB",
            "http://host.docker.internal:8001",
            &gateway.dynamodb,
        ),
    ] {
        let before = variables.insert(name.to_owned(), here.to_owned());
        ensure!(
            before.as_deref() == Some(there),
            "SAM would set {name} to {before:?}, and infra/events/README.md starts {there}"
        );
    }
    ensure!(
        variables.contains_key("AWS_SAM_LOCAL"),
        "SAM no longer tells functions that it runs them"
    );
    Ok(variables)
}
