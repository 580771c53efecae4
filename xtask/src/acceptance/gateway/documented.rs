//! The functions that docs/local-gateway.md shows, behind local-gateway.

use std::{fs, path::Path};

use anyhow::Context;

use super::{Judges, write};
use crate::acceptance::{client::Client, local_gateway::LocalGateway, shown};

const DOCUMENT: &str = "docs/local-gateway.md";

impl Judges {
    /// A client gets what the document lets it expect.
    pub(super) async fn judge_documented(&self) -> anyhow::Result<()> {
        let directory = self.scratch.join("documented");
        fs::create_dir_all(&directory).context("cannot make a directory below target")?;
        for (file, language) in [
            ("app.py", shown::PYTHON),
            ("gate.py", shown::PYTHON),
            ("app.mjs", shown::JAVASCRIPT),
            ("loop.mjs", shown::JAVASCRIPT),
        ] {
            let text = shown::program(DOCUMENT, language, file)?;
            write(&directory.join(file), &text)?;
        }
        let python = "../venv/bin/python -m awslambdaric app.handler";
        let python = self.script("documented-python", &directory, python)?;
        self.answers(&python, &[], r#""you said": "hello""#).await?;
        let gate = "../venv/bin/python -m awslambdaric gate.handler";
        let gate = self.script("documented-gate", &directory, gate)?;
        self.guards(&python, &gate).await?;
        let node = "node loop.mjs \"$PWD/app.mjs\"";
        let node = self.script("documented-node", &directory, node)?;
        let response = ["--route-response", "$default"];
        self.answers(&node, &response, r#""routeKey":"$default""#)
            .await
    }

    /// The authorizer lets in whom the document says that it does, started as the document says.
    async fn guards(&self, function: &Path, gate: &Path) -> anyhow::Result<()> {
        let gate = format!("gate={}", gate.display());
        let source = "route.request.querystring.token";
        let flags = ["--function", &gate, "--authorizer", "gate"];
        let mut arguments = vec![Path::new("--function"), function];
        arguments.extend(flags.map(Path::new));
        arguments.extend(["--identity-source", source].map(Path::new));
        let gateway = LocalGateway::start(&self.scratch, "guarded", &arguments).await?;
        let talk = async {
            let mut ann = Client::connect(&gateway.websocket, "ann", "token=ann").await?;
            ann.sends("hello").await?;
            ann.gets_next(&[r#""you said": "hello""#]).await?;
            for query in ["", "token=bad"] {
                Client::refused(&gateway.websocket, query, 401).await?;
            }
            Ok(())
        };
        let talked: anyhow::Result<()> = talk.await;
        gateway.stop().await;
        talked.with_context(|| format!("the authorizer that {DOCUMENT} shows"))
    }

    /// The function's answer to a message has this text in it.
    async fn answers(&self, function: &Path, flags: &[&str], expected: &str) -> anyhow::Result<()> {
        let mut arguments = vec![Path::new("--function"), function];
        arguments.extend(flags.iter().map(Path::new));
        let gateway = LocalGateway::start(&self.scratch, "documented", &arguments).await?;
        let talk = async {
            let mut ann = Client::connect(&gateway.websocket, "ann", "").await?;
            ann.sends("hello").await?;
            ann.gets_next(&[expected]).await
        };
        let talked = talk.await;
        gateway.stop().await;
        talked.with_context(|| format!("the function that {DOCUMENT} shows"))
    }
}
