//! local-gateway, judged from outside: by other people's WebSocket clients, AWS SDKs, Lambda runtimes and browser.
//!
//! The judges are the programs in `gateway/`; docs/parity.md points at their steps. With `SIDEWIRE_STAGE_URL` they judge
//! the stages that it names instead, which have `gateway/function.py` behind them.

use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
};

use anyhow::{Context, ensure};
use serde::Serialize;
use tokio::process::Command;

use self::{deployed::Deployed, stage::Stage};
use super::{
    Outcome, aws, emulator::Emulator, found, local_gateway::LocalGateway, node::Node,
    python::Python,
};
use crate::{Environment, output, program, workspace};

mod deployed;
mod documented;
mod stage;

const PYTHON_PACKAGES: [&str; 3] = ["awslambdaric==4.2.2", "boto3==1.44.5", "websockets==17.4"];
const NODE_PACKAGES: [&str; 3] = [
    "@aws-sdk/client-apigatewaymanagementapi@3.1169.0",
    "playwright-core@1.65.1",
    "ws@8.23.0",
];
const PYTHON_FUNCTION: &str = include_str!("gateway/function.py");
const NODE_FUNCTION: &str = include_str!("gateway/function.mjs");
const PYTHON_KIT: &str = include_str!("gateway/kit.py");
const PYTHON_JUDGE: &str = include_str!("gateway/judge.py");
const DETAILS_JUDGE: &str = include_str!("gateway/details.py");
const AUTHORIZER_JUDGE: &str = include_str!("gateway/authorizer.py");
const LIMITS_JUDGE: &str = include_str!("gateway/limits.py");
const NODE_JUDGE: &str = include_str!("gateway/judge.mjs");
const PAGE_JUDGE: &str = include_str!("gateway/page.mjs");

/// What Python's function remembers things in.
const TABLES: &str = include_str!("gateway/tables.json");
const TABLE: &str = "judged";
/// What `limits.py` is about. Its own connections and calls are fewer than what may come at once.
const LIMITS: [&str; 20] = [
    "--integration-timeout",
    "6s",
    "--no-route",
    "$default",
    "--route",
    "replying",
    "--route-response",
    "replying",
    "--route",
    "throttled",
    "--route-throttle",
    "throttled=0.01/2",
    "--connect-rate",
    "0.01",
    "--connect-burst",
    "20",
    "--management-rate",
    "1",
    "--management-burst",
    "50",
];
/// What `authorizer.py` is about.
const AUTHORIZER: [&str; 4] = [
    "--authorizer",
    "self",
    "--identity-source",
    "route.request.querystring.token",
];
const BROWSER: &str = "chromium";
/// What the page's clients send.
const FRAME: &str = r#"{"do":"tell-all","text":"hello, both"}"#;

/// What the page's judge reads.
#[derive(Debug, Serialize)]
struct Sight<'a> {
    page: &'a str,
    browser: &'a Path,
    screenshot: &'a Path,
}

/// Judges the stage that is named, or local-gateway in front of each function.
pub(super) async fn run(environment: &Environment) -> anyhow::Result<Outcome> {
    let missing = match Python::missing().await? {
        None => Node::missing().await?,
        missing => missing,
    };
    if let Some(missing) = missing {
        return Ok(Outcome::Skipped(missing));
    }
    let judges = Judges::install().await?;
    if let Some(deployed) = Deployed::named(environment)? {
        judges.judge_deployed(&deployed).await?;
        return Ok(Outcome::Passed);
    }
    let [python, node] = judges.functions()?;
    judges.judge_local("python", &python.arguments()).await?;
    judges.judge_local("node", &node.arguments()).await?;
    judges.judge_limits(&python).await?;
    judges.judge_authorizer(&python).await?;
    judges.judge_documented().await?;
    let mut missing = None;
    match found(environment, BROWSER) {
        Some(browser) => judges.look_at_the_page(&node, &browser).await?,
        None => missing = Some(format!("there is no {BROWSER} to look at the page")),
    }
    judges.judge_emulator(&python.command).await?;
    Ok(missing.map_or(Outcome::Passed, Outcome::Partly))
}

/// A function, and how local-gateway must run it.
#[derive(Debug)]
struct Function {
    command: PathBuf,
    settings: [&'static str; 2],
}

impl Function {
    fn arguments(&self) -> Vec<&Path> {
        let function = ["--function".as_ref(), self.command.as_path()];
        function
            .into_iter()
            .chain(self.settings.map(Path::new))
            .collect()
    }
}

/// The programs, with their packages.
#[derive(Debug)]
struct Judges {
    scratch: PathBuf,
    python: Python,
    node: Node,
}

impl Judges {
    async fn install() -> anyhow::Result<Self> {
        let scratch = workspace()
            .join("target")
            .join("acceptance")
            .join("gateway");
        let python = Python::with_packages(&scratch, &PYTHON_PACKAGES).await?;
        let node = Node::with_packages(&scratch.join("node"), &NODE_PACKAGES).await?;
        for (file, text) in [
            ("function.py", PYTHON_FUNCTION),
            ("kit.py", PYTHON_KIT),
            ("judge.py", PYTHON_JUDGE),
            ("details.py", DETAILS_JUDGE),
            ("authorizer.py", AUTHORIZER_JUDGE),
            ("limits.py", LIMITS_JUDGE),
            ("tables.json", TABLES),
        ] {
            write(&scratch.join(file), text)?;
        }
        for (file, text) in [
            ("function.mjs", NODE_FUNCTION),
            ("judge.mjs", NODE_JUDGE),
            ("page.mjs", PAGE_JUDGE),
        ] {
            node.module(file, text)?;
        }
        Ok(Self {
            scratch,
            python,
            node,
        })
    }

    /// The functions as executables that speak the Runtime API: Python's by way of awslambdaric, Node's by itself.
    fn functions(&self) -> anyhow::Result<[Function; 2]> {
        let python = "venv/bin/python -m awslambdaric function.handler";
        let node = "node function.mjs loop";
        Ok([
            Function {
                command: self.script("python-function", &self.scratch, python)?,
                settings: ["--env", "TABLE=judged"],
            },
            Function {
                command: self.script("node-function", &self.scratch.join("node"), node)?,
                // It remembers things in its process.
                settings: ["--concurrency", "1"],
            },
        ])
    }

    /// Writes an executable that runs a command in a directory.
    fn script(&self, name: &str, directory: &Path, command: &str) -> anyhow::Result<PathBuf> {
        let path = self.scratch.join(name);
        let directory = directory
            .to_str()
            .context("the workspace's path is no text")?;
        let quoted = directory.replace('\'', r"'\''");
        write(
            &path,
            &format!("#!/bin/sh\ncd '{quoted}' && exec {command}\n"),
        )?;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755))
            .with_context(|| format!("cannot make {name} executable"))?;
        Ok(path)
    }

    /// Judges local-gateway with these arguments.
    async fn judge_local(&self, name: &str, arguments: &[&Path]) -> anyhow::Result<()> {
        let gateway = LocalGateway::start(&self.scratch, name, arguments).await?;
        let judged = self.judge(name, &Stage::of(&gateway)).await;
        gateway.stop().await;
        judged
    }

    /// Judges local-gateway in front of the Runtime Interface Emulator, which takes one event at a time.
    async fn judge_emulator(&self, function: &Path) -> anyhow::Result<()> {
        let emulator = Emulator::install(&self.scratch).await?;
        let name = "emulator";
        let arguments = ["--invoke".as_ref(), Path::new(&emulator.url)];
        let gateway = LocalGateway::start(&self.scratch, name, &arguments).await?;
        let variables = [
            (
                "AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI",
                gateway.management.as_str(),
            ),
            ("AWS_ENDPOINT_URL_DYNAMODB", gateway.dynamodb.as_str()),
            ("TABLE", TABLE),
        ];
        let running = emulator.start(function, &variables).await;
        let judged = match running {
            Ok(running) => {
                let judged = self.judge(name, &Stage::of(&gateway)).await;
                running.stop().await;
                judged
            }
            Err(error) => Err(error),
        };
        gateway.stop().await;
        judged
    }

    /// Judges local-gateway with throttles, and with a clock that is moved.
    async fn judge_limits(&self, function: &Function) -> anyhow::Result<()> {
        let mut arguments = function.arguments();
        arguments.extend(LIMITS.map(Path::new));
        let gateway = LocalGateway::start(&self.scratch, "limits", &arguments).await?;
        let judged = self.look("limits", "limits.py", &Stage::of(&gateway)).await;
        gateway.stop().await;
        judged
    }

    /// Judges local-gateway with a function that is its own authorizer.
    async fn judge_authorizer(&self, function: &Function) -> anyhow::Result<()> {
        let mut arguments = function.arguments();
        arguments.extend(AUTHORIZER.map(Path::new));
        let gateway = LocalGateway::start(&self.scratch, "authorizer", &arguments).await?;
        let stage = Stage::of(&gateway);
        let judged = self.look("authorizer", "authorizer.py", &stage).await;
        gateway.stop().await;
        judged
    }

    /// Judges stages on AWS.
    async fn judge_deployed(&self, deployed: &Deployed<'_>) -> anyhow::Result<()> {
        let management = deployed::management_of(deployed.plain);
        let plain = deployed.stage(deployed.plain, &management);
        self.judge("deployed", &plain).await?;
        for (url, judge) in [
            (deployed.authorizer, "authorizer.py"),
            // The one that waits comes last.
            (deployed.limits, "limits.py"),
        ] {
            if let Some(url) = url {
                let management = deployed::management_of(url);
                let stage = deployed.stage(url, &management);
                self.look("deployed", judge, &stage).await?;
            }
        }
        Ok(())
    }

    /// The verdicts of those who judge any stage.
    async fn judge(&self, name: &str, stage: &Stage<'_>) -> anyhow::Result<()> {
        self.look(name, "judge.py", stage).await?;
        self.look(name, "details.py", stage).await?;
        verdict(name, "judge.mjs", self.node.command("judge.mjs"), stage).await
    }

    /// The verdict of one judge in Python.
    async fn look(&self, name: &str, judge: &str, stage: &Stage<'_>) -> anyhow::Result<()> {
        let command = self.python.script(&self.scratch, judge);
        verdict(name, judge, command, stage).await
    }

    /// Two clients on the page talk, and a browser shows it.
    async fn look_at_the_page(&self, function: &Function, browser: &Path) -> anyhow::Result<()> {
        let mut arguments = function.arguments();
        let clients = ["--client", "name=ann", "--client", "name=ben"];
        arguments.extend(clients.map(Path::new));
        arguments.extend(["--sample-frame", FRAME].map(Path::new));
        let gateway = LocalGateway::start(&self.scratch, "page", &arguments).await?;
        let sight = Sight {
            page: &gateway.page,
            browser,
            screenshot: &self.scratch.join("local-gateway-page.png"),
        };
        let seen = self.see(&sight).await;
        gateway.stop().await;
        seen
    }

    async fn see(&self, sight: &Sight<'_>) -> anyhow::Result<()> {
        let work = serde_json::to_vec(sight).context("cannot write what to see")?;
        let told = program::answers(&mut self.node.command("page.mjs"), &work).await?;
        output::line(&format!("page     | page.mjs: {}", told.trim_end()));
        let screenshot = sight.screenshot.display();
        output::line(&format!("page     | a screenshot is at {screenshot}"));
        Ok(())
    }
}

/// Has a judge look at a stage.
async fn verdict(
    name: &str,
    judge: &str,
    mut command: Command,
    stage: &Stage<'_>,
) -> anyhow::Result<()> {
    let work = serde_json::to_vec(stage).context("cannot write the stage")?;
    if stage.local {
        aws::local(&mut command);
    }
    let told = program::answers(&mut command, &work).await;
    let told = told.with_context(|| format!("{judge} on {name}"))?;
    ensure!(told.contains("ok "), "{judge} has judged nothing");
    for line in told.lines() {
        output::line(&format!("{name:8} | {judge}: {line}"));
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}
