//! A connection's first frames. They cannot leave before the handshake is complete, so they leave
//! after the response; if that fails they wait in the table for the client's first frame.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tokio::time::{Instant, sleep};

use super::management::{ManagementClient, Posted};
use super::{FRAME_LIMIT, Outcome, RECIPIENT_TIMEOUT, Report};
use crate::connections::{Connections, GREETING_LIMIT};
use crate::ids::ConnectionId;
use crate::retry::Pauses;

/// How long a 410 is retried after the response; what is not delivered by then is stored.
const PATIENCE: Duration = Duration::from_secs(3);

/// Greets one new connection.
#[derive(Debug)]
pub struct Greeter {
    pub management: Arc<ManagementClient>,
    pub connections: Arc<Connections>,
    pub id: ConnectionId,
    /// Sent in place of a frame that API Gateway would not pass on.
    pub too_large: Bytes,
}

impl Greeter {
    /// Posts the frames in order; stores what meets a 410 to the end.
    pub async fn greet(&self, frames: Vec<Bytes>) -> Report {
        let frames: Vec<Bytes> = frames
            .into_iter()
            .map(|frame| self.sendable(frame))
            .collect();
        let mut report = Report::default();
        let deadline = Instant::now() + PATIENCE;
        for (sent, frame) in frames.iter().enumerate() {
            match self.post(frame, deadline).await {
                Outcome::Delivered => report.count(Outcome::Delivered),
                Outcome::OutOfTime => {
                    let left = frames.get(sent..).unwrap_or_default();
                    self.store(left, &mut report).await;
                    return report;
                }
                outcome => {
                    let connection_id = &self.id;
                    tracing::warn!(%connection_id, ?outcome, "a greeting was not delivered");
                    report.count(outcome);
                }
            }
        }
        self.connections.greeted(&self.id);
        report
    }

    /// Stores the frames at once, for emulators that hold the response back.
    pub async fn keep(&self, frames: Vec<Bytes>) -> Report {
        let frames: Vec<Bytes> = frames
            .into_iter()
            .map(|frame| self.sendable(frame))
            .collect();
        let mut report = Report::default();
        self.store(&frames, &mut report).await;
        report
    }

    /// A 410 to the end is [`Outcome::OutOfTime`]: the handshake may still be under way.
    async fn post(&self, frame: &Bytes, deadline: Instant) -> Outcome {
        let mut pauses = Pauses::new(Duration::from_millis(10), Duration::from_millis(500));
        let mut repeated = false;
        let limit = Instant::now() + RECIPIENT_TIMEOUT;
        loop {
            let (late, when_late) = match self.management.post(&self.id, frame.clone(), limit).await
            {
                Posted::Done => return Outcome::Delivered,
                Posted::Gone => (deadline, Outcome::OutOfTime),
                Posted::Throttled => (limit, Outcome::Throttled),
                Posted::Failed(_) if !repeated => {
                    repeated = true;
                    (limit, Outcome::Failed)
                }
                Posted::Failed(_) | Posted::TimedOut => return Outcome::Failed,
                Posted::Refused(_) => return Outcome::Refused,
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
            texts = vec![str::from_utf8(&self.too_large).unwrap_or_default()];
        }
        match self.connections.store_greeting(&self.id, &texts).await {
            Ok(()) => tracing::info!(%connection_id, "the greeting waits for the first frame"),
            Err(error) => {
                tracing::error!(%connection_id, error = %error, "a greeting is lost");
                for _ in frames {
                    report.count(Outcome::Failed);
                }
            }
        }
    }

    fn sendable(&self, frame: Bytes) -> Bytes {
        if frame.len() <= FRAME_LIMIT {
            frame
        } else {
            self.too_large.clone()
        }
    }
}
