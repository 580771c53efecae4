//! `cargo xtask bench`: installs what the benchmark compares the function with, builds the benchmark
//! and the function, and starts it. What is measured, and how, is the crate `tests/bench`'s.

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context;
use clap::Args;

use crate::{
    Environment,
    acceptance::{
        node::Node,
        python::{Python, requirements},
    },
    bundle::{self, Arch},
    output, program, workspace,
};

/// The optimisation that makes the world a fair server.
const PROFILE: &str = "world";

/// What the benchmark is told; `--help` lists it.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[arg(allow_hyphen_values = true, trailing_var_arg = true)]
    arguments: Vec<String>,
}

/// Starts the benchmark.
pub(crate) async fn run(arguments: Arguments, environment: &Environment) -> anyhow::Result<()> {
    let mut arguments = arguments.arguments;
    let has = |name: &str| arguments.iter().any(|argument| is(argument, name));
    // One of the benchmark's other commands, or its help, measures nothing.
    let measures = arguments.first().is_none_or(|first| first.starts_with('-')) && !has("--help");
    let is_given = has("--rust");
    let is_alone = has("--no-baselines");
    if measures {
        if !is_alone {
            install().await?;
        }
        if !is_given {
            let bundle = bundle::make(Arch::here(), environment).await?;
            let bootstrap = bundle.bootstrap.display().to_string();
            arguments.extend(["--rust".to_owned(), bootstrap]);
        }
        arguments.insert(0, "run".to_owned());
    } else if has("--help") {
        arguments.insert(0, "run".to_owned());
    }
    let mut build = program::command(env!("CARGO"));
    build.args([
        "build",
        "--quiet",
        "--package",
        "benchmark",
        "--profile",
        PROFILE,
    ]);
    program::succeeds(&mut build).await?;
    let built = workspace().join("target").join(PROFILE).join("benchmark");
    program::succeeds(program::command(built).args(&arguments)).await
}

/// Whether an argument is this option, with or without its value.
fn is(argument: &str, name: &str) -> bool {
    argument == name
        || argument
            .split_once('=')
            .is_some_and(|(option, _)| option == name)
}

/// Installs both proxies below `target/bench/`, as far as this machine can run them.
async fn install() -> anyhow::Result<()> {
    let sources = workspace().join("tests").join("bench").join("baselines");
    let installed = workspace().join("target").join("bench");
    match Python::missing().await? {
        Some(missing) => skip("Python", &missing),
        None => {
            let folder = copy(&sources, &installed, "python")?;
            let packages = requirements(&folder.join("requirements.txt"))?;
            let packages: Vec<_> = packages.iter().map(String::as_str).collect();
            Python::with_packages(&folder, &packages).await?;
        }
    }
    match Node::missing().await? {
        Some(missing) => skip("Node.js", &missing),
        None => Node::with_lock_file(&copy(&sources, &installed, "node")?).await?,
    }
    Ok(())
}

fn skip(name: &str, missing: &str) {
    output::line(&format!("bench    | SKIPPED: the {name} proxy: {missing}"));
}

/// Copies a proxy's files; returns where they are.
fn copy(sources: &Path, installed: &Path, name: &str) -> anyhow::Result<PathBuf> {
    let folder = installed.join(name);
    fs::create_dir_all(&folder).context("cannot make a folder below target")?;
    for entry in fs::read_dir(sources.join(name)).context("cannot read the proxies")? {
        let file = entry?.path();
        // Python may have left its folder of compiled files.
        if file.is_file() {
            let name = file.file_name().map(OsStr::to_owned).unwrap_or_default();
            fs::copy(&file, folder.join(name)).context("cannot copy a proxy")?;
        }
    }
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_option_is_found_with_and_without_its_value() {
        assert!(is("--rust", "--rust"));
        assert!(is("--rust=target/bootstrap", "--rust"));
        assert!(!is("--rusty", "--rust"));
        assert!(!is("rust", "--rust"));
    }
}
