//! The proxy's signature, verified by PyJWT and by `jose`, with the programs that
//! `docs/contract.md` shows to backend authors.
//!
//! Real calls are taken from mock-backend's journal: a connect, a message, one that was made twice
//! because the backend was not well, and a disconnect.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, ensure};
use backend_contract::{examples, headers};
use serde::{Deserialize, Serialize};

use super::{
    Outcome, client::Client, http, mock_backend::MockBackend, node::Node, python::Python, shown,
    sidewire::Sidewire,
};
use crate::{output, program, workspace};

const CONTRACT: &str = "docs/contract.md";
const PYTHON_PACKAGES: [&str; 1] = ["PyJWT==2.15.1"];
const NODE_PACKAGES: [&str; 1] = ["jose@6.2.17"];
const PYTHON_DRIVER: &str = include_str!("signature/driver.py");
const NODE_DRIVER: &str = include_str!("signature/driver.mjs");

/// During a rotation: the first one signs.
const FIRST: &str = "acceptance-secret-that-signs-from-now-on";
const SECOND: &str = "acceptance-secret-that-signed-until-now";

const RETRY: &str = "BACKEND_RETRY=idempotent";
const DISCONNECT: &str = "BACKEND_DISCONNECT_PATH=/api/chat/ws/{booking_id}/disconnect";

/// A call that mock-backend received.
#[derive(Debug, Deserialize, Serialize)]
struct Call {
    method: String,
    path: String,
    headers: Vec<(String, String)>,
    body: String,
}

impl Call {
    fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(one, _)| one == name);
        found.map(|(_, value)| value.as_str())
    }

    fn key(&self) -> Option<&str> {
        self.header(headers::IDEMPOTENCY_KEY)
    }
}

/// What the verifying programs read.
#[derive(Debug, Serialize)]
struct Work<'a> {
    /// The one that must fit.
    first: &'a str,
    /// The one that must not.
    second: &'a str,
    calls: &'a [Call],
}

/// Makes calls and has them verified.
pub(super) async fn run() -> anyhow::Result<Outcome> {
    let missing = match Python::missing().await? {
        None => Node::missing().await?,
        missing => missing,
    };
    if let Some(missing) = missing {
        return Ok(Outcome::Skipped(missing));
    }
    let scratch = workspace()
        .join("target")
        .join("acceptance")
        .join("signature");
    fs::create_dir_all(&scratch).context("cannot make a directory below target")?;
    let mut backend = MockBackend::start(&[]).await?;
    let calls = calls(&mut backend).await;
    backend.stop().await;
    let calls = calls?;
    retried(&calls)?;
    documented(&calls)?;
    let work = Work {
        first: FIRST,
        second: SECOND,
        calls: &calls,
    };
    let work = serde_json::to_vec(&work).context("cannot write the calls")?;
    by_pyjwt(&scratch, &work).await.context("PyJWT")?;
    by_jose(&scratch.join("node"), &work)
        .await
        .context("jose")?;
    Ok(Outcome::Passed)
}

/// Has the proxy call this backend, and returns what came.
async fn calls(backend: &mut MockBackend) -> anyhow::Result<Vec<Call>> {
    let secrets = format!("BACKEND_SIGNING_SECRET={FIRST} {SECOND}");
    let sidewire = Sidewire::start(&backend.url, &[&secrets, RETRY, DISCONNECT]).await?;
    let chatted = chat(&sidewire.url, &backend.url).await;
    // Ann has gone.
    let told = backend.log.says("/disconnect ").await;
    sidewire.stop().await;
    chatted.and(told)?;
    let journal = http::get(&backend.url, "/_journal").await?;
    serde_json::from_str(&journal).context("cannot read the journal")
}

/// In a booking whose name is percent-encoded in a path.
async fn chat(endpoint: &str, backend: &str) -> anyhow::Result<()> {
    let mut ann = Client::connect(endpoint, "ann", "booking_id=room:1&token=ann").await?;
    ann.gets_next(&[r#""history""#]).await?;
    ann.sends(r#"{ "type": "message", "id": 1, "text": "grüße" }"#)
        .await?;
    ann.gets_next(&["grüße"]).await?;
    let later = r#"{"endpoint":"message","next":{"kind":"status","status":503,"body":"{}"}}"#;
    http::post(backend, "/_script", later).await?;
    ann.sends(r#"{"type":"message","id":2,"text":"again"}"#)
        .await?;
    ann.gets_next(&["again"]).await
}

/// The last message came twice, with one key.
fn retried(calls: &[Call]) -> anyhow::Result<()> {
    let keys: Vec<_> = calls.iter().map(Call::key).collect();
    ensure!(
        matches!(keys.as_slice(), [connect, first, again, retried, disconnect]
            if retried.is_some() && again == retried && first != again && connect != first && disconnect != first),
        "a connect, a message, one made twice and a disconnect were to come: {keys:?}"
    );
    Ok(())
}

/// The documented calls have the headers that came. A client's own address and agent, and traces,
/// depend on who calls.
fn documented(calls: &[Call]) -> anyhow::Result<()> {
    let ([connect, message, ..], Some(disconnect)) = (calls, calls.last()) else {
        return Ok(());
    };
    for (call, shown) in [
        (connect, examples::CONNECT_CALL),
        (message, examples::MESSAGE_CALL),
        (disconnect, examples::DISCONNECT_CALL),
    ] {
        let names = |names: Vec<String>| -> BTreeSet<String> {
            let depends = |name: &String| {
                [
                    headers::CLIENT_ORIGIN,
                    headers::CLIENT_USER_AGENT,
                    headers::ORG_ID,
                    headers::TRACEPARENT,
                    headers::TRACE_ID,
                ]
                .contains(&name.as_str())
            };
            names.into_iter().filter(|name| !depends(name)).collect()
        };
        let came = names(call.headers.iter().map(|(name, _)| name.clone()).collect());
        let head = shown.split("\n\n").next().unwrap_or_default();
        let lines = head.lines().skip(1).filter_map(|line| line.split_once(':'));
        let shown = names(lines.map(|(name, _)| name.to_ascii_lowercase()).collect());
        ensure!(
            came == shown,
            "{CONTRACT} shows other headers of {} than came: {:?}",
            call.path,
            came.symmetric_difference(&shown).collect::<Vec<_>>()
        );
    }
    Ok(())
}

async fn by_pyjwt(scratch: &Path, work: &[u8]) -> anyhow::Result<()> {
    let python = Python::with_packages(scratch, &PYTHON_PACKAGES).await?;
    let verify = shown::program(CONTRACT, shown::PYTHON, "verify.py")?;
    fs::write(scratch.join("verify.py"), verify).context("cannot write verify.py")?;
    fs::write(scratch.join("driver.py"), PYTHON_DRIVER).context("cannot write driver.py")?;
    told(&program::answers(&mut python.script(scratch, "driver.py"), work).await?);
    Ok(())
}

async fn by_jose(scratch: &Path, work: &[u8]) -> anyhow::Result<()> {
    let node = Node::with_packages(scratch, &NODE_PACKAGES).await?;
    let verify = shown::program(CONTRACT, shown::JAVASCRIPT, "verify.mjs")?;
    node.module("verify.mjs", &verify)?;
    node.module("driver.mjs", NODE_DRIVER)?;
    told(&program::answers(&mut node.command("driver.mjs"), work).await?);
    Ok(())
}

fn told(lines: &str) {
    for line in lines.lines() {
        output::line(&format!("verify   | {line}"));
    }
}
