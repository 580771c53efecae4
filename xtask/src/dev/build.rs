//! One run of cargo for all programs, with its progress in view.

use std::{collections::HashMap, path::PathBuf, process::Stdio};

use anyhow::{Context, ensure};
use serde::Deserialize;

use crate::{Environment, program};

/// The package and the binary of each program.
const BOOTSTRAP: (&str, &str) = ("proxy", "bootstrap");
const GATEWAY: (&str, &str) = ("local-gateway", "local-gateway");
const BACKEND: (&str, &str) = ("mock-backend", "mock-backend");

/// Where cargo put the programs.
#[derive(Debug)]
pub(crate) struct Binaries {
    pub(crate) bootstrap: PathBuf,
    pub(crate) gateway: PathBuf,
    pub(crate) backend: PathBuf,
}

/// Builds everything with the cargo that runs us.
pub(crate) async fn run(release: bool, environment: &Environment) -> anyhow::Result<Binaries> {
    let cargo = environment
        .get("CARGO")
        .map_or(env!("CARGO"), String::as_str);
    let built = program::command(cargo)
        .args(arguments(release))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start cargo")?
        .wait_with_output()
        .await
        .context("lost cargo")?;
    ensure!(built.status.success(), "the build failed");
    Binaries::find(&String::from_utf8_lossy(&built.stdout))
}

fn arguments(release: bool) -> Vec<&'static str> {
    let mut arguments = vec!["build", "--message-format", "json-render-diagnostics"];
    for (package, binary) in [BOOTSTRAP, GATEWAY, BACKEND] {
        arguments.extend(["--package", package, "--bin", binary]);
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

impl Binaries {
    fn find(messages: &str) -> anyhow::Result<Self> {
        let executables: HashMap<String, PathBuf> = messages
            .lines()
            .filter_map(|line| serde_json::from_str::<Message>(line).ok())
            .filter_map(|message| Some((message.target?.name, message.executable?)))
            .collect();
        let path = |(_, binary): (&str, &str)| {
            executables
                .get(binary)
                .cloned()
                .with_context(|| format!("cargo did not say where it put {binary}"))
        };
        Ok(Self {
            bootstrap: path(BOOTSTRAP)?,
            gateway: path(GATEWAY)?,
            backend: path(BACKEND)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn one_build_makes_all_programs() {
        let plain = arguments(false).join(" ");
        assert_eq!(
            plain,
            "build --message-format json-render-diagnostics --package proxy --bin bootstrap \
             --package local-gateway --bin local-gateway --package mock-backend --bin mock-backend"
        );
        assert_eq!(arguments(true).join(" "), format!("{plain} --release"));
    }

    #[test]
    fn executables_are_found_in_cargos_messages() {
        let messages = r#"
            {"reason":"compiler-artifact","target":{"name":"serde"},"executable":null}
            {"reason":"compiler-artifact","target":{"name":"bootstrap"},"executable":"/t/b"}
            {"reason":"compiler-artifact","target":{"name":"local-gateway"},"executable":null}
            {"reason":"compiler-artifact","target":{"name":"local-gateway"},"executable":"/t/g"}
            {"reason":"compiler-artifact","target":{"name":"mock-backend"},"executable":"/t/m"}
            {"reason":"build-finished","success":true}"#;
        let binaries = Binaries::find(messages).unwrap();
        assert_eq!(binaries.bootstrap, Path::new("/t/b"));
        assert_eq!(binaries.gateway, Path::new("/t/g"));
        assert_eq!(binaries.backend, Path::new("/t/m"));
        assert!(Binaries::find("").is_err());
    }
}
