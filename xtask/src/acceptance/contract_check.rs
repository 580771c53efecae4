//! contract-check on somebody's backend: what it must find.

use std::process::Stdio;

use anyhow::{Context, ensure};
use serde::Deserialize;

use crate::{output, program};

/// A backend, and how to call it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Target<'a> {
    pub(super) url: &'a str,
    pub(super) token: &'a str,
    pub(super) secret: Option<&'a str>,
}

/// One line of its report.
#[derive(Debug, Deserialize)]
struct Finding {
    check: String,
    verdict: String,
    tried: String,
    got: String,
    fix: Option<String>,
}

/// Its report, with `--json`.
#[derive(Debug, Deserialize)]
struct Report {
    findings: Vec<Finding>,
}

impl Report {
    fn failed(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|one| one.verdict == "fail")
    }

    fn passed(&self, check: &str) -> bool {
        let named = |one: &&Finding| one.check == check;
        let mut found = self.findings.iter().filter(named).peekable();
        found.peek().is_some() && found.any(|one| one.verdict == "pass")
    }
}

impl Target<'_> {
    /// The backend must pass, with these checks really made.
    pub(super) async fn passes(self, made: &[&str]) -> anyhow::Result<()> {
        let (success, report) = self.check().await?;
        let failed: Vec<_> = report.failed().collect();
        ensure!(
            success && failed.is_empty(),
            "contract-check finds fault: {failed:?}"
        );
        for check in made {
            ensure!(report.passed(check), "contract-check has not seen {check}");
        }
        Ok(())
    }

    /// The backend must fail in one of these checks, and be told so in these words, and in no
    /// other check.
    pub(super) async fn fails(self, checks: &[&str], words: &[&str]) -> anyhow::Result<()> {
        let (success, report) = self.check().await?;
        ensure!(!success, "contract-check's status is a pass");
        let told = |one: &Finding| {
            let text = format!("{}\n{}", one.got, one.fix.as_deref().unwrap_or_default());
            words.iter().all(|word| text.contains(word))
        };
        ensure!(
            report.failed().any(told),
            "contract-check does not say {words:?}: {:?}",
            report.failed().collect::<Vec<_>>()
        );
        let other = report
            .failed()
            .find(|one| !checks.contains(&one.check.as_str()));
        ensure!(
            other.is_none(),
            "contract-check finds more than the one mistake: {other:?}"
        );
        Ok(())
    }

    /// Returns whether its status is success, and its report.
    async fn check(self) -> anyhow::Result<(bool, Report)> {
        let mut command = program::command(env!("CARGO"));
        command
            .args(["run", "--quiet", "--package", "contract-check", "--"])
            .args([self.url, "--booking", "1", "--json"])
            .args(["--token", self.token, "--bad-token", "bad"])
            .args(["--retry", "idempotent"])
            .stdin(Stdio::null())
            .stderr(Stdio::inherit());
        if let Some(secret) = self.secret {
            command.args(["--secret", secret]);
        }
        let done = command.output().await;
        let done = done.context("cannot start contract-check")?;
        let told = String::from_utf8_lossy(&done.stdout);
        let report: Report = serde_json::from_str(&told)
            .with_context(|| format!("contract-check made no report: {told}"))?;
        for one in &report.findings {
            let Finding {
                check,
                verdict,
                tried,
                got,
                ..
            } = one;
            output::line(&format!("check    | {verdict:7} {check}: {tried}: {got}"));
        }
        Ok((done.status.success(), report))
    }
}
