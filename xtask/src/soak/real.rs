//! The second judge: clients made of the published module under Node, whose TCP connections are cut
//! while the stack's faults are played. Each must end with its booking's messages, in the log's order.

mod judge;
mod log;

use std::path::Path;

use anyhow::{Context, bail, ensure};
use serde::Deserialize;
use serde_json::json;
use tokio::process::Command;

use super::{
    Arguments,
    evidence::Evidence,
    say,
    stack::{Addresses, LOG_TABLE, Setup, Stack},
    storm::Faults,
};
use crate::{
    acceptance::{browser_client, node::Node},
    program, workspace,
};

use judge::Heard;

/// So many clients share a booking.
const ROOM: usize = 20;
/// Each client speaks once in so many seconds, on the average.
const EVERY_SECONDS: f64 = 1.5;
/// API Gateway's clock is moved by two hours so often in a minute.
const CUTS_A_MINUTE: f64 = 1.0;

/// What Node says of all clients together.
#[derive(Debug, Deserialize)]
struct Counts {
    sent: u64,
    acknowledged: u64,
    rejected: u64,
    reconnects: u64,
    cut: u64,
    frames: u64,
    seconds: f64,
    have_the_last: bool,
}

/// Runs the clients and judges what they have heard.
pub(super) async fn run(
    arguments: &Arguments,
    stack_of: impl AsyncFnOnce(Setup, &Evidence) -> anyhow::Result<Stack>,
    faults: &Faults,
) -> anyhow::Result<()> {
    if let Some(missing) = Node::missing().await? {
        bail!("the real clients need Node: {missing}");
    }
    let client = workspace().join("client");
    browser_client::build(&client).await?;
    let evidence = Evidence::default();
    let setup = Setup::new(arguments, faults).logged();
    let mut stack = stack_of(setup, &evidence).await?;
    let addresses = stack.addresses.clone();
    let told = tokio::select! {
        told = listen(arguments, &addresses, &client) => told,
        error = stack.ended() => Err(error),
    };
    let logs = match &told {
        Ok(_) => log::read(&addresses.dynamodb, LOG_TABLE).await,
        Err(_) => Ok(Vec::new()),
    };
    stack.stop().await;
    let (heard, counts) = read(&told?)?;
    close(&heard, &counts, &logs?)
}

async fn listen(
    arguments: &Arguments,
    addresses: &Addresses,
    client: &Path,
) -> anyhow::Result<String> {
    let work = json!({
        "url": addresses.endpoint,
        "control": addresses.control,
        "clients": arguments.clients,
        "room": ROOM,
        "seconds": arguments.minutes * 60.0,
        "everySeconds": EVERY_SECONDS,
        "cuts": (arguments.minutes * CUTS_A_MINUTE).round(),
        "faulty": addresses.faulty,
        "resume": !arguments.without_resume,
    });
    let mut node = Command::new("node");
    node.current_dir(client).arg("acceptance/soak.mjs");
    program::answers(&mut node, work.to_string().as_bytes()).await
}

fn read(told: &str) -> anyhow::Result<(Vec<Heard>, Counts)> {
    let mut lines: Vec<_> = told.lines().collect();
    let last = lines.pop().context("the clients say nothing")?;
    let counts = serde_json::from_str(last).context("the clients' counts are not there")?;
    let heard = lines.into_iter().map(serde_json::from_str);
    let heard = heard.collect::<Result<_, _>>();
    Ok((heard.context("a client's list is not readable")?, counts))
}

fn close(heard: &[Heard], counts: &Counts, logs: &[log::Log]) -> anyhow::Result<()> {
    let messages: usize = logs.iter().map(|log| log.ids.len()).sum();
    say(&format!(
        "{} clients, {} frames in {:.0} s ({:.0} a second), {messages} messages in {} logs",
        heard.len(),
        counts.frames,
        counts.seconds,
        counts.frames as f64 / counts.seconds,
        logs.len(),
    ));
    say(&format!(
        "{} connections cut, {} reconnects; {} frames sent, {} acknowledged, {} rejected",
        counts.cut, counts.reconnects, counts.sent, counts.acknowledged, counts.rejected
    ));
    let violations = judge::judge(heard, logs);
    for violation in violations.iter().take(20) {
        say(&format!("BROKEN: {violation}"));
    }
    let gaps: u64 = heard.iter().map(|heard| heard.gaps).sum();
    say(&format!("{gaps} gaps told"));
    ensure!(
        counts.have_the_last,
        "somebody has not heard the last message of its booking"
    );
    ensure!(gaps == 0, "{gaps} gaps were told");
    ensure!(
        violations.is_empty(),
        "{} promises were broken",
        violations.len()
    );
    say("each client has each message of its booking once, in the log's order");
    Ok(())
}
