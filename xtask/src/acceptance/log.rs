//! What a backend logs: printed as it comes, and waited for.

use std::time::Duration;

use anyhow::{Context, bail};
use tokio::{
    io::{AsyncBufReadExt, AsyncRead, BufReader, Lines},
    sync::mpsc::{self, UnboundedReceiver},
    time::timeout,
};

use crate::{address, output};

/// How long an expected line may take.
const LIMIT: Duration = Duration::from_secs(15);

/// The lines that nobody has waited for yet.
#[derive(Debug)]
pub(super) struct Log(UnboundedReceiver<String>);

impl Log {
    /// Prints lines until their end, and keeps them.
    pub(super) fn follow<R>(mut lines: Lines<BufReader<R>>) -> Self
    where
        R: AsyncRead + Unpin + Send + 'static,
        BufReader<R>: AsyncBufReadExt,
    {
        let (sender, receiver) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            while let Ok(Some(line)) = lines.next_line().await {
                output::line(&format!("backend  | {line}"));
                // Nobody may be waiting any more; the lines are printed all the same.
                sender.send(line).ok();
            }
        });
        Self(receiver)
    }

    /// Waits for the line that says where the backend listens.
    pub(super) async fn address(&mut self, limit: Duration) -> anyhow::Result<String> {
        let url = |line: &str| address::find(line, "http://").map(str::to_owned);
        self.find(limit, url)
            .await
            .context("the backend does not start")
    }

    /// Waits for a line with this text.
    pub(super) async fn says(&mut self, text: &str) -> anyhow::Result<()> {
        self.find(LIMIT, |line| line.contains(text).then_some(()))
            .await
            .with_context(|| format!("the backend was to log {text:?}"))
    }

    async fn find<T>(
        &mut self,
        limit: Duration,
        pick: impl Fn(&str) -> Option<T>,
    ) -> anyhow::Result<T> {
        let reading = async {
            while let Some(line) = self.0.recv().await {
                if let Some(found) = pick(&line) {
                    return Ok(found);
                }
            }
            bail!("it has ended")
        };
        timeout(limit, reading)
            .await
            .unwrap_or_else(|_| bail!("no such line came"))
    }
}
