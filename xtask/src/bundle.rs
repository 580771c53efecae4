//! `cargo xtask bundle`: the function as Lambda takes it, a zip with `bootstrap` in it.
//!
//! cargo-lambda builds it with zig as the linker, against an older C library than this machine's:
//! Amazon Linux 2023 has glibc 2.34. Both come from PyPI into an environment below `target/`.

use std::{
    env::consts::ARCH,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Stdio,
};

use anyhow::{Context, bail, ensure};
use clap::{Args, ValueEnum};

use crate::{Environment, acceptance::python::Python, output, program, workspace};

mod archive;
mod glibc;
mod size;

use size::Size;

const PACKAGES: [&str; 2] = ["cargo-lambda==1.9.2", "ziglang==0.17.0"];

/// What to bundle.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The function's processor
    #[arg(long, value_enum, default_value_t = Arch::X86_64)]
    arch: Arch,
    /// Write the sizes to infra/size.json
    #[arg(long)]
    record: bool,
}

/// A processor, by Lambda's name for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Arch {
    #[value(name = "x86_64")]
    X86_64,
    #[value(name = "arm64")]
    Arm64,
}

impl Arch {
    /// This machine's.
    pub(crate) fn here() -> Self {
        if ARCH == "aarch64" {
            Self::Arm64
        } else {
            Self::X86_64
        }
    }

    /// Lambda's name.
    fn name(self) -> &'static str {
        match self {
            Self::X86_64 => "x86_64",
            Self::Arm64 => "arm64",
        }
    }

    /// Rust's name.
    fn target(self) -> &'static str {
        match self {
            Self::X86_64 => "x86_64-unknown-linux-gnu",
            Self::Arm64 => "aarch64-unknown-linux-gnu",
        }
    }

    /// cargo-lambda's flag.
    fn flag(self) -> &'static str {
        match self {
            Self::X86_64 => "--x86-64",
            Self::Arm64 => "--arm64",
        }
    }
}

/// What was made.
#[derive(Debug)]
pub(crate) struct Bundle {
    /// The program by itself.
    pub(crate) bootstrap: PathBuf,
    zip: PathBuf,
    size: Size,
}

impl Bundle {
    /// The program as Lambda takes it.
    pub(crate) fn zip(&self) -> &Path {
        &self.zip
    }
}

/// Makes the zip and tells its size.
pub(crate) async fn run(arguments: Arguments, environment: &Environment) -> anyhow::Result<()> {
    let bundle = make(arguments.arch, environment).await?;
    let name = arguments.arch.name();
    output::line(&format!("{} ({name})", bundle.zip.display()));
    if arguments.record {
        size::record(name, bundle.size)?;
    }
    Ok(())
}

/// Builds the function, checks what it needs of the system, and zips it.
pub(crate) async fn make(arch: Arch, environment: &Environment) -> anyhow::Result<Bundle> {
    if let Some(missing) = Python::missing().await? {
        bail!("cargo-lambda and zig come as Python packages, but {missing}");
    }
    has_standard_library(arch).await?;
    let target = workspace().join("target");
    let python = Python::with_packages(&target.join("bundle"), &PACKAGES).await?;
    let lambda = target.join("lambda");
    let mut build = program::command("cargo");
    build
        .args(["lambda", "build", "--release", "--locked"])
        .args(["--package", "proxy", "--bin", "bootstrap", arch.flag()])
        // It would install a missing target by itself, into everybody's toolchain.
        .args(["--skip-target-check", "--lambda-dir"])
        .arg(&lambda)
        .env("PATH", python.search_path(environment)?);
    program::succeeds(&mut build).await?;

    let bootstrap = lambda.join("bootstrap").join("bootstrap");
    let binary = fs::read(&bootstrap)
        .with_context(|| format!("cargo lambda made no {}", bootstrap.display()))?;
    let needs = glibc::check(&binary, arch)?;
    output::line(&format!(
        "bootstrap needs nothing newer than {needs}; Amazon Linux 2023 has {}",
        glibc::AMAZON_LINUX_2023
    ));
    let archive = archive::of("bootstrap", &binary)?;
    let zip = lambda.join("sidewire.zip");
    fs::write(&zip, &archive).with_context(|| format!("cannot write {}", zip.display()))?;
    let size = Size {
        bootstrap: binary.len(),
        zip: archive.len(),
    };
    output::line(&size.told(arch.name(), size::recorded(arch.name())?));
    Ok(Bundle {
        bootstrap,
        zip,
        size,
    })
}

/// Says what to install where Rust's own library for this processor is missing.
async fn has_standard_library(arch: Arch) -> anyhow::Result<()> {
    let target = arch.target();
    let mut ask = program::command("rustc");
    ask.args(["--print", "target-libdir", "--target", target])
        .stderr(Stdio::inherit());
    let directory = program::answers(&mut ask, &[]).await?;
    ensure!(
        PathBuf::from(directory.trim()).is_dir(),
        "Rust's library for {target} is not installed; `rustup target add {target}` does that"
    );
    Ok(())
}

impl Python {
    /// A `PATH` on which its programs come first.
    fn search_path(&self, environment: &Environment) -> anyhow::Result<OsString> {
        let path = environment.get("PATH").map(String::as_str);
        let others = std::env::split_paths(path.unwrap_or_default());
        let ours = std::iter::once(self.programs().to_owned());
        std::env::join_paths(ours.chain(others)).context("PATH cannot be extended")
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::workspace;

    #[test]
    fn the_release_profile_leaves_nothing_to_cargo_lambda() {
        // Where the profile is silent it sets these itself, and lets a panic end the environment.
        let manifest = fs::read_to_string(workspace().join("Cargo.toml")).unwrap();
        let (_, profile) = manifest.split_once("[profile.release]\n").unwrap();
        let profile: Vec<_> = profile
            .lines()
            .take_while(|line| !line.is_empty())
            .collect();
        for setting in [
            "codegen-units = 1",
            r#"lto = "fat""#,
            r#"panic = "unwind""#,
            r#"strip = "symbols""#,
        ] {
            assert!(
                profile.contains(&setting),
                "{setting} is not in {profile:?}"
            );
        }
    }
}
