//! Packets that are lost without a word, between network namespaces: what must hold then stands in
//! `tests/loss`, beside the kit of the whole-system tests.

use std::process::Stdio;

use anyhow::Context;

use super::{Outcome, found};
use crate::{Environment, program};

/// What makes the namespaces and the network between them.
const PROGRAMS: [&str; 4] = ["ip", "nsenter", "sh", "unshare"];

/// A little of each thing that the tests do, in a namespace that ends with the shell.
const PROBE: &str = "
ip link add one type veth peer name other
ip rule add ipproto tcp sport 1 dport 2 blackhole
echo 1 > /proc/sys/net/ipv4/conf/all/route_localnet
";

/// Builds and runs the tests.
pub(super) async fn run(environment: &Environment) -> anyhow::Result<Outcome> {
    let missing = |name: &&&str| found(environment, name).is_none();
    if let Some(name) = PROGRAMS.iter().find(missing) {
        return Ok(Outcome::Skipped(format!("there is no {name}")));
    }
    if let Some(refused) = refused().await? {
        return Ok(Outcome::Refused(format!(
            "network namespaces, which need root: {refused}"
        )));
    }
    let mut tests = program::command(env!("CARGO"));
    tests.args(["test", "--quiet", "--package", "tests", "--test", "loss"]);
    program::succeeds(&mut tests).await?;
    Ok(Outcome::Passed)
}

/// What this machine says that does not let us make such a network.
async fn refused() -> anyhow::Result<Option<String>> {
    let probed = program::command("unshare")
        .args(["--net", "sh", "-ec", PROBE])
        .stdin(Stdio::null())
        .output()
        .await
        .context("cannot start unshare")?;
    let said = String::from_utf8_lossy(&probed.stderr).trim().to_owned();
    Ok((!probed.status.success()).then_some(said))
}
