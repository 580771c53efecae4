//! AWS's Runtime Interface Emulator, out of the SAM CLI's package. It serves a function at an invoke URL, one event
//! at a time: it ends when a second one comes meanwhile.

use std::{
    env::consts::ARCH,
    fs,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::Context;
use tokio::{net::TcpStream, time};

use super::{aws, python::Python};
use crate::program::{self, Program};

/// The SAM CLI alone: what it depends on is not needed.
const PACKAGES: [&str; 2] = ["--no-deps", "aws-sam-cli==1.170.0"];
const DIRECTORY: &str =
    "import pathlib, samcli.local.rapid as rapid; print(list(rapid.__path__)[0])";
/// Where the URL goes on after its base.
pub(super) const INVOKE_PATH: &str = "/2015-03-31/functions/function/invocations";
/// Runs a command until standard input ends.
const SUPERVISOR: &str = include_str!("emulator.py");
const START_LIMIT: Duration = Duration::from_secs(30);
const START_PERIOD: Duration = Duration::from_millis(20);

/// The emulator, not started yet.
#[derive(Debug)]
pub(super) struct Emulator {
    /// Where it will take events.
    pub(super) url: String,
    address: SocketAddr,
    binary: PathBuf,
    python: Python,
    scratch: PathBuf,
}

impl Emulator {
    /// Gets the binary, and an address that is free.
    pub(super) async fn install(scratch: &Path) -> anyhow::Result<Self> {
        let scratch = scratch.join("emulator");
        let python = Python::with_packages(&scratch, &PACKAGES).await?;
        let directory = program::answers(&mut python.command(&scratch, DIRECTORY), &[]).await?;
        let architecture = if ARCH == "aarch64" { "arm64" } else { ARCH };
        let binary = Path::new(directory.trim()).join(format!("aws-lambda-rie-{architecture}"));
        fs::set_permissions(&binary, fs::Permissions::from_mode(0o755))
            .context("cannot make the emulator executable")?;
        fs::write(scratch.join("supervisor.py"), SUPERVISOR)
            .context("cannot write the emulator's supervisor")?;
        let address = free()?;
        Ok(Self {
            url: format!("http://{address}{INVOKE_PATH}"),
            address,
            binary,
            python,
            scratch,
        })
    }

    /// The URL up to its path.
    pub(super) fn base(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Where what it and its function say is written.
    pub(super) fn log(&self) -> PathBuf {
        self.scratch.join("emulator.log")
    }

    /// Starts it in front of this function with these variables.
    pub(super) async fn start(
        &self,
        function: &Path,
        variables: &[(&str, &str)],
    ) -> anyhow::Result<Program> {
        let log = fs::File::create(self.log()).context("cannot write the emulator's log")?;
        let mut command = self.python.script(&self.scratch, "supervisor.py");
        aws::local(&mut command);
        command
            .arg(&self.binary)
            .args([
                "--runtime-interface-emulator-address",
                &self.address.to_string(),
            ])
            .args(["--runtime-api-address", &free()?.to_string()])
            .arg(function)
            .envs(variables.iter().copied())
            .envs(["AWS_REGION", "AWS_DEFAULT_REGION"].map(|name| (name, aws::REGION)))
            .stdout(log.try_clone().context("cannot write the emulator's log")?)
            .stderr(log);
        let program = Program::start("the Runtime Interface Emulator", &mut command)?;
        let listening = async {
            // It does not tell when it listens.
            let mut attempts = time::interval(START_PERIOD);
            while TcpStream::connect(self.address).await.is_err() {
                attempts.tick().await;
            }
        };
        let started = time::timeout(START_LIMIT, listening).await;
        started.context("the Runtime Interface Emulator does not start")?;
        Ok(program)
    }
}

/// An address that nobody listens on: the emulator cannot choose one itself and say so.
fn free() -> anyhow::Result<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0));
    let address = listener.and_then(|listener| listener.local_addr());
    address.context("there is no free port")
}
