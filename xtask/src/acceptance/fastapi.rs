//! The FastAPI backend of `mock-backend/fastapi`: its own tests, a chat through the whole system,
//! contract-check on it, on mock-backend, and on variants with one mistake each.

use std::path::{Path, PathBuf};

use anyhow::Context;

use super::{
    Outcome,
    contract_check::Target,
    mock_backend::MockBackend,
    python::{self, Python},
    sidewire::Sidewire,
    uvicorn::Uvicorn,
};
use crate::{output, program, workspace};

mod chat;

const APPLICATION: &str = "app.main:app";
/// Signs the calls.
const SECRET: &str = "acceptance-secret-that-signs-the-calls";
/// Signs the users' tokens.
const JWT_SECRET: &str = "acceptance-secret-of-the-users-tokens";
/// The bookings that exist.
const BOOKINGS: &str = "1,room:1";

/// The backend wants to know of ends.
const DISCONNECT: &str = "BACKEND_DISCONNECT_PATH=/api/chat/ws/{booking_id}/disconnect";

/// What contract-check must have seen of a good backend, rather than skipped.
const SEEN: [&str; 7] = [
    "bad token",
    "unicode",
    "large message",
    "repeated key",
    "stream",
    "broadcast",
    "signature",
];

/// A mistake, and what contract-check must say about it.
#[derive(Debug)]
struct Mistake {
    /// Its name in `tests/broken.py`.
    name: &'static str,
    /// The checks that may fail.
    checks: &'static [&'static str],
    /// What one of them says.
    words: &'static [&'static str],
}

const MISTAKES: [Mistake; 6] = [
    Mistake {
        name: "accepts-bad-token",
        checks: &["bad token"],
        words: &["200", "401"],
    },
    Mistake {
        name: "fails-on-unicode",
        checks: &["unicode", "reaction"],
        words: &["500", "let no error escape"],
    },
    Mistake {
        name: "answers-html",
        checks: &["connect answer"],
        words: &["<!doctype", "answer with an object"],
    },
    Mistake {
        name: "broadcasts-to-a-word",
        checks: &["broadcast"],
        words: &["`broadcast` is \"everybody\"", "as the contract has it"],
    },
    Mistake {
        name: "applies-twice",
        checks: &["repeated key"],
        words: &[
            "applied twice",
            "remember the answer to each Idempotency-Key",
        ],
    },
    Mistake {
        name: "trusts-anybody",
        checks: &["signature"],
        words: &["200", "verify X-Sidewire-Signature"],
    },
];

/// Everything, in order of cost.
pub(super) async fn run() -> anyhow::Result<Outcome> {
    if let Some(missing) = Python::missing().await? {
        return Ok(Outcome::Skipped(missing));
    }
    let sources = workspace().join("mock-backend").join("fastapi");
    let scratch = workspace()
        .join("target")
        .join("acceptance")
        .join("fastapi");
    let mut packages = python::requirements(&sources.join("requirements.txt"))?;
    packages.extend(python::requirements(&sources.join("requirements-dev.txt"))?);
    let packages: Vec<_> = packages.iter().map(String::as_str).collect();
    let python = Python::with_packages(&scratch, &packages).await?;
    let backend = Sources { python, sources };
    backend.tests(&scratch).await?;
    backend.chat().await?;
    backend.checked().await?;
    Ok(Outcome::Passed)
}

/// The sources, and what runs them.
#[derive(Debug)]
struct Sources {
    python: Python,
    sources: PathBuf,
}

impl Sources {
    /// The backend's own tests, its types and its style.
    async fn tests(&self, scratch: &Path) -> anyhow::Result<()> {
        let module = |name| self.python.module(&self.sources, name);
        program::succeeds(module("pytest").arg("--quiet")).await?;
        program::succeeds(module("ruff").args(["check", "--no-cache", "--quiet", "."])).await?;
        program::succeeds(module("ruff").args(["format", "--no-cache", "--check", "."])).await?;
        let types = scratch.join("types");
        let mut checked = module("mypy");
        checked.arg("--cache-dir").arg(types).args(["app", "tests"]);
        program::succeeds(&mut checked).await
    }

    async fn serve(&self, variables: &[(&str, &str)]) -> anyhow::Result<Uvicorn> {
        let common = [
            ("BACKEND_SIGNING_SECRET", SECRET),
            ("DEMO_BOOKINGS", BOOKINGS),
        ];
        let variables = [&common, variables].concat();
        Uvicorn::start(&self.python, &self.sources, APPLICATION, &variables).await
    }

    /// Makes a user's token.
    async fn token(&self, user: &str) -> anyhow::Result<String> {
        let mut issue = self.python.module(&self.sources, "app.tokens");
        issue.arg(user).env("DEMO_JWT_SECRET", JWT_SECRET);
        let token = program::answers(&mut issue, &[]).await?;
        Ok(token.trim().to_owned())
    }

    /// People chat, with tokens and signatures.
    async fn chat(&self) -> anyhow::Result<()> {
        let users = chat::Users {
            ann: self.token("ann").await?,
            ben: self.token("ben").await?,
        };
        let mut backend = self.serve(&[("DEMO_JWT_SECRET", JWT_SECRET)]).await?;
        let secret = format!("BACKEND_SIGNING_SECRET={SECRET}");
        let sidewire = Sidewire::start(&backend.url, &[&secret, DISCONNECT]).await?;
        let chatted = chat::play(&sidewire.url, &users, &mut backend.log).await;
        sidewire.stop().await;
        backend.stop().await;
        chatted.context("the chat")
    }

    /// contract-check on good backends and on broken ones.
    async fn checked(&self) -> anyhow::Result<()> {
        let token = self.token("ann").await?;
        let backend = self.serve(&[("DEMO_JWT_SECRET", JWT_SECRET)]).await?;
        let good = Target {
            url: &backend.url,
            token: &token,
            secret: Some(SECRET),
        };
        let passed = good.passes(&SEEN).await;
        backend.stop().await;
        passed.context("the FastAPI backend")?;

        let backend = MockBackend::start(&["--signing-secret", SECRET]).await?;
        let good = Target {
            url: &backend.url,
            token: "good",
            secret: Some(SECRET),
        };
        let passed = good.passes(&SEEN).await;
        backend.stop().await;
        passed.context("mock-backend")?;

        for mistake in &MISTAKES {
            self.found(mistake)
                .await
                .with_context(|| format!("the mistake {}", mistake.name))?;
        }
        Ok(())
    }

    /// contract-check on the application with one mistake in it.
    async fn found(&self, mistake: &Mistake) -> anyhow::Result<()> {
        let name = mistake.name;
        output::line(&format!("acceptance fastapi: the mistake {name}"));
        let variables = [("BACKEND_SIGNING_SECRET", SECRET), ("BROKEN", name)];
        let application = "tests.broken:app";
        let backend = Uvicorn::start(&self.python, &self.sources, application, &variables).await?;
        let broken = Target {
            url: &backend.url,
            token: "good",
            secret: Some(SECRET),
        };
        let failed = broken.fails(mistake.checks, mistake.words).await;
        backend.stop().await;
        failed
    }
}
