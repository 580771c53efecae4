//! A connection's first frames. They cannot leave before the handshake is complete, so they leave
//! after the response; if that fails they wait in the table for the client's first frame.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tokio::time::{Instant, sleep, timeout_at};

use crate::connections::{Connections, GREETING_LIMIT};
use proxy_core::delivery::{FRAME_LIMIT, Outcome, RECIPIENT_TIMEOUT, Report};
use proxy_core::ids::ConnectionId;

use super::management::{ManagementClient, Posted};
use crate::retry::Pauses;

/// How long a 410 is retried after the response; what is not delivered by then is stored.
const RETRY_FOR: Duration = Duration::from_secs(3);

/// So long before the rest is given up, what cannot be delivered is stored.
const STORE_WITHIN: Duration = Duration::from_secs(2);

/// Greets one new connection.
#[derive(Debug)]
pub(crate) struct Greeter {
    pub management: Arc<ManagementClient>,
    pub connections: Arc<Connections>,
    pub id: ConnectionId,
    /// Sent in place of a frame that API Gateway would not pass on.
    pub too_large: Bytes,
    /// When the rest is given up.
    pub until: Instant,
}

impl Greeter {
    /// Posts the frames in order; stores what cannot be delivered now.
    pub(crate) async fn greet(&self, frames: Vec<Bytes>) -> Report {
        let mut report = Report::default();
        let frames = self.sendable(frames, &mut report);
        let deadline = Instant::now() + RETRY_FOR;
        for (sent, frame) in frames.iter().enumerate() {
            match self.post(frame, deadline).await {
                Outcome::Delivered => report.count(Outcome::Delivered),
                Outcome::Refused => {
                    let connection_id = &self.id;
                    tracing::error!(%connection_id, "a greeting was refused");
                    report.count(Outcome::Refused);
                }
                // Whatever the reason: the client's first frame gets it.
                _ => {
                    let left = frames.get(sent..).unwrap_or_default();
                    self.store(left, &mut report).await;
                    return report;
                }
            }
        }
        self.connections.greeted(&self.id);
        report
    }

    /// Stores the frames at once, for emulators that hold the response back.
    pub(crate) async fn keep(&self, frames: Vec<Bytes>) -> Report {
        let mut report = Report::default();
        let frames = self.sendable(frames, &mut report);
        self.store(&frames, &mut report).await;
        report
    }

    /// A 410 to the end is [`Outcome::OutOfTime`]: the handshake may still be under way.
    async fn post(&self, frame: &Bytes, deadline: Instant) -> Outcome {
        let mut pauses = Pauses::new(Duration::from_millis(10), Duration::from_secs(1));
        let latest = self.until.checked_sub(STORE_WITHIN).unwrap_or(self.until);
        let limit = latest.min(Instant::now() + RECIPIENT_TIMEOUT);
        loop {
            let (late, when_late) = match self.management.post(&self.id, frame.clone(), limit).await
            {
                Posted::Done => return Outcome::Delivered,
                Posted::Refused(_) => return Outcome::Refused,
                Posted::Gone => (deadline, Outcome::OutOfTime),
                Posted::Throttled => (limit, Outcome::Throttled),
                Posted::Failed(_) => (limit, Outcome::Failed),
                Posted::TimedOut => (limit, Outcome::TimedOut),
            };
            let pause = pauses.draw();
            if Instant::now() + pause >= late {
                return when_late;
            }
            sleep(pause).await;
        }
    }

    async fn store(&self, frames: &[Bytes], report: &mut Report) {
        let connection_id = &self.id;
        if frames.is_empty() {
            return;
        }
        let mut texts: Vec<&str> = frames
            .iter()
            .map(|frame| str::from_utf8(frame).unwrap_or_default())
            .collect();
        if texts.iter().map(|text| text.len()).sum::<usize>() > GREETING_LIMIT {
            tracing::warn!(%connection_id, "a greeting over 350 KiB is given up");
            report.count_many(Outcome::Failed, frames.len());
            texts = vec![str::from_utf8(&self.too_large).unwrap_or_default()];
        }
        let stored = self.connections.store_greeting(&self.id, &texts);
        match timeout_at(self.until, stored).await {
            // Counted as delivered, or as gone, when it leaves the table.
            Ok(Ok(true)) => {
                tracing::info!(%connection_id, "the greeting waits for the first frame");
            }
            Ok(Ok(false)) => report.count_many(Outcome::Gone, texts.len()),
            Ok(Err(error)) => {
                tracing::error!(%connection_id, error = %error, "a greeting is lost");
                report.count_many(Outcome::Failed, texts.len());
            }
            Err(_) => {
                tracing::error!(%connection_id, "the function's timeout cut a greeting off");
                report.count_many(Outcome::OutOfTime, texts.len());
            }
        }
    }

    /// The frames, with an error frame in place of each that API Gateway would not pass on.
    fn sendable(&self, frames: Vec<Bytes>, report: &mut Report) -> Vec<Bytes> {
        let connection_id = &self.id;
        let frames = frames.into_iter().map(|frame| {
            if frame.len() <= FRAME_LIMIT {
                return frame;
            }
            tracing::warn!(%connection_id, "a greeting's frame over 128 KiB is dropped");
            report.count(Outcome::Failed);
            self.too_large.clone()
        });
        frames.collect()
    }
}
