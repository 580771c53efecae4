//! The bundled function in AWS's own emulator of Lambda, the one that `sam local` runs: each event
//! of infra/events by itself, and then real clients, by way of local-gateway.
//!
//! The emulator holds an answer back until the function asks for its next event. So there the
//! greeting must come with the client's first frame, or it would wait for a handshake that waits
//! for it.

use std::fs;

use anyhow::{Context, ensure};
use serde_json::Value;

use self::{
    events::STEPS,
    management::Management,
    table::{TABLE, Table},
};
use super::{
    Outcome,
    client::Client,
    emulator::{Emulator, INVOKE_PATH},
    http,
    local_gateway::LocalGateway,
    mock_backend::MockBackend,
    python::Python,
};
use crate::{
    Environment,
    bundle::{self, Arch, Bundle},
    output, workspace,
};

mod events;
mod management;
mod sam;
mod table;

/// Runs the function of this machine's processor.
pub(super) async fn run(environment: &Environment) -> anyhow::Result<Outcome> {
    if let Some(missing) = Python::missing().await? {
        return Ok(Outcome::Skipped(missing));
    }
    let bundle = bundle::make(Arch::here(), environment).await?;
    let scratch = workspace().join("target").join("acceptance").join("rie");
    let emulator = Emulator::install(&scratch).await?;
    let tables = workspace().join("infra").join("tables.json");
    fs::copy(tables, scratch.join("tables.json")).context("cannot copy the table's description")?;
    let backend = MockBackend::start(&[]).await?;
    let invoke = ["--invoke".as_ref(), emulator.url.as_ref()];
    let started = LocalGateway::start(&scratch, "gateway", &invoke).await;
    let judged = match started {
        Ok(gateway) => {
            let stage = Stage {
                bundle: &bundle,
                emulator: &emulator,
                backend: &backend.url,
                gateway: &gateway,
            };
            let judged = stage.judge().await;
            gateway.stop().await;
            judged
        }
        Err(error) => Err(error),
    };
    backend.stop().await;
    judged.map(|()| Outcome::Passed)
}

/// The function's world.
struct Stage<'a> {
    bundle: &'a Bundle,
    emulator: &'a Emulator,
    backend: &'a str,
    gateway: &'a LocalGateway,
}

impl Stage<'_> {
    async fn judge(&self) -> anyhow::Result<()> {
        self.events().await?;
        self.a_greeting_that_does_not_wait().await?;
        self.clients().await
    }

    /// Starts the function with this management API and this variable besides.
    async fn start(
        &self,
        management: &str,
        variable: (&str, &str),
    ) -> anyhow::Result<crate::program::Program> {
        let variables = [
            ("BACKEND_URL", self.backend),
            ("CONNECTIONS_TABLE", TABLE),
            ("API_GATEWAY_ENDPOINT", management),
            ("AWS_ENDPOINT_URL_DYNAMODB", &self.gateway.dynamodb),
            variable,
        ];
        self.emulator
            .start(&self.bundle.bootstrap, &variables)
            .await
    }

    /// Hands an event over and returns the function's answer.
    async fn invoke(&self, event: &str) -> anyhow::Result<Value> {
        let url = &self.emulator.url;
        let answer = http::post(&self.emulator.base(), INVOKE_PATH, event).await?;
        serde_json::from_str(&answer).with_context(|| format!("{url} answers {answer:?}"))
    }

    /// As SAM runs it: every event file, its answer, and all that follows from it.
    async fn events(&self) -> anyhow::Result<()> {
        events::all_are_known()?;
        let management = Management::start().await?;
        let table = Table(&self.gateway.dynamodb);
        let variables = sam::variables(self.bundle, self.backend, &management, self.gateway);
        let variables = variables.await?;
        let variables: Vec<_> = variables
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let bootstrap = &self.bundle.bootstrap;
        let function = self.emulator.start(bootstrap, &variables).await?;
        let mut seen = Seen::default();
        let mut judged = Ok(());
        for step in STEPS {
            judged = self
                .one(step, &mut seen, &management, &table)
                .await
                .with_context(|| format!("{}.json", step.event));
            if judged.is_err() {
                break;
            }
            output::line(&format!("rie      | {}.json: ok", step.event));
        }
        function.stop().await;
        judged
    }

    async fn one(
        &self,
        step: &events::Step,
        seen: &mut Seen,
        management: &Management,
        table: &Table<'_>,
    ) -> anyhow::Result<()> {
        let answer = self.invoke(&events::fresh(step.event)?).await?;
        ensure!(
            answer == serde_json::from_str::<Value>(step.answer)?,
            "the answer was to be {}: {answer}",
            step.answer
        );
        // The emulator answers when the late work is done too: all is there by now.
        let calls = self.calls().await?;
        let new = calls.get(seen.calls..).unwrap_or_default();
        let wanted: Vec<_> = step.calls.iter().map(|call| (*call).to_owned()).collect();
        ensure!(new == wanted, "the backend was to get {wanted:?}: {new:?}");
        seen.calls = calls.len();
        let posts = management.take();
        let wanted = step.posts;
        ensure!(
            posts.len() == wanted.len()
                && posts.iter().zip(wanted).all(|(post, (to, text))| {
                    post.connection == *to && post.body.contains(text)
                }),
            "the clients were to get {wanted:?}: {posts:?}"
        );
        let rows = table.rows().await?;
        ensure!(
            rows == step.rows,
            "the table was to hold {:?}: {rows:?}",
            step.rows
        );
        Ok(())
    }

    /// The backend's calls so far, as `PATH BODY`.
    async fn calls(&self) -> anyhow::Result<Vec<String>> {
        let journal = http::get(self.backend, "/_journal").await?;
        let journal: Vec<Value> =
            serde_json::from_str(&journal).context("cannot read the journal")?;
        let text = |call: &Value, member: &str| {
            call.get(member)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        let line = |call: &Value| format!("{} {}", text(call, "path"), text(call, "body"));
        Ok(journal.iter().map(line).collect())
    }

    /// What the emulator does to a function that greets after its response: the handshake's answer
    /// waits for the greeting. `events` has shown that with the first frame it does not.
    async fn a_greeting_that_does_not_wait(&self) -> anyhow::Result<()> {
        let management = Management::start().await?;
        let variable = ("GREETING", "after-response");
        let function = self.start(&management.url, variable).await?;
        let connect = events::fresh("connect")?;
        let disconnect = events::fresh("disconnect")?;
        let talk = async {
            self.invoke(&connect).await?;
            let posts = management.take();
            ensure!(
                posts.iter().any(|post| post.body.contains(r#""history""#)),
                "the emulator no longer holds answers back: {posts:?}"
            );
            self.invoke(&disconnect).await
        };
        let talked = talk.await;
        function.stop().await;
        talked.map(drop)
    }

    /// Two clients, whose frames come faster than the emulator takes them.
    async fn clients(&self) -> anyhow::Result<()> {
        let management = &self.gateway.management;
        let function = self.start(management, ("GREETING", "first-frame")).await?;
        let talked = chat(&self.gateway.websocket).await;
        function.stop().await;
        talked.context("clients in front of the emulator")?;
        let log = fs::read_to_string(self.emulator.log()).context("cannot read the log")?;
        let figures = log.lines().filter(|line| line.starts_with(r#"{"_aws""#));
        ensure!(figures.count() > 0, "no bare line of figures is in the log");
        Ok(())
    }
}

/// What has been looked at already.
#[derive(Default)]
struct Seen {
    calls: usize,
}

async fn chat(endpoint: &str) -> anyhow::Result<()> {
    let room = |token: &str| format!("type=chat&booking_id=2&token={token}");
    let mut ann = Client::connect(endpoint, "ann", &room("ann")).await?;
    ann.sends(r#"{"type":"ping"}"#).await?;
    ann.gets_next(&[r#""history""#]).await?;
    ann.gets_next(&[r#""pong""#]).await?;
    let mut ben = Client::connect(endpoint, "ben", &room("ben")).await?;
    ann.gets_next(&[r#""receipt""#, r#""ben""#]).await?;
    for turn in 1..=3 {
        let frame = |name: &str| format!(r#"{{"type":"message","text":"{name} {turn}"}}"#);
        ann.sends(&frame("ann")).await?;
        ben.sends(&frame("ben")).await?;
    }
    ann.gets(&["ann 3"]).await?;
    ben.gets(&[r#""history""#]).await?;
    ben.gets(&["ben 3"]).await?;
    Client::refused(endpoint, "booking_id=2&token=bad", 401).await
}
