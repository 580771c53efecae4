//! What leaves once the handshake is complete: the greeting, then the receipt.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use proxy_core::backend::response::Accepted;
use proxy_core::connection::Connection;
use proxy_core::delivery::{FRAME_LIMIT, Outcome, Payload, Recipient, WAITS_AFTER};
use proxy_core::event::Context;
use proxy_core::fault::Fault;
use proxy_core::plan::Audience;
use proxy_core::step::Fact;
use serde_json::value::RawValue;
use tokio::time::Instant;

use super::Handler;
use super::failure::MessageError;
use crate::delivery::{AudienceReader, Broadcast};
use crate::steps::{StepSink, Steps};
use crate::summary::Summary;
use proxy_core::settings::Greeting;

/// Two environments' clocks do not run at quite the same speed.
const MARGIN: Duration = Duration::from_millis(100);

/// A connection that was accepted a moment ago.
pub(super) struct PostConnect {
    pub(super) handler: Arc<Handler>,
    pub(super) context: Context,
    pub(super) connection: Connection,
    pub(super) accepted: Accepted,
    /// When the home row was about to be written.
    pub(super) listed_at: Instant,
    /// When deliveries are cut off.
    pub(super) until: Instant,
}

impl PostConnect {
    /// Delivers both, and returns the event's summary with what became of them.
    pub(super) async fn deliver(self, mut summary: Summary) -> Summary {
        let dispatcher = self.handler.dispatcher(&self.context, self.until);
        let steps = Steps::from_work(|sink| self.steps(sink));
        summary.add(dispatcher.run(steps).await);
        summary
    }

    async fn steps(&self, sink: StepSink) {
        self.greet(&sink).await;
        self.receipt(&sink).await;
    }

    /// The greeting, and what others have left for the connection during its handshake. They leave
    /// nothing in a handshake that was shorter than the time for which they post in vain.
    async fn greet(&self, sink: &StepSink) {
        let first = self.greeting(sink).await;
        let looks = self.listed_at.elapsed() >= WAITS_AFTER - MARGIN;
        let payload = match self.handler.greeting {
            Greeting::FirstFrame if first.is_empty() => return,
            Greeting::FirstFrame => Payload::Kept(first),
            Greeting::AfterResponse if first.is_empty() && !looks => {
                self.handler.connections.nothing_waits(&self.connection.id);
                return;
            }
            Greeting::AfterResponse => Payload::Waiting { first, looks },
        };
        let to = Recipient::Named(self.connection.id.clone());
        sink.deliver(to, payload).await;
    }

    /// The greeting's frames, with an error frame in place of each that API Gateway would not pass on.
    async fn greeting(&self, sink: &StepSink) -> Vec<Bytes> {
        let mut greeting = frames(&self.accepted.initial);
        let connection_id = &self.connection.id;
        let (outcome, mut dropped) = (Outcome::Failed, 0);
        for frame in &mut greeting {
            if frame.len() > FRAME_LIMIT {
                tracing::warn!(%connection_id, "a greeting's frame over 128 KiB is dropped");
                *frame = MessageError::PayloadTooLarge.frame(&self.context.request_id, None);
                dropped += 1;
            }
        }
        if dropped > 0 {
            let frames = dropped;
            sink.note(Fact::Settled { outcome, frames }).await;
        }
        greeting
    }

    /// To everybody else at home.
    async fn receipt(&self, sink: &StepSink) {
        let (connections, log) = (&self.handler.connections, self.handler.log.as_ref());
        let sender = self.connection.id.clone();
        let reader = AudienceReader::new(connections, log, Some(sender.clone()), self.until);
        let reader = reader.splitting(self.handler.splitting());
        let (receipt, too_large): (Vec<_>, Vec<_>) = frames(&self.accepted.receipt)
            .into_iter()
            .partition(|frame| frame.len() <= reader.frame_limit());
        if !too_large.is_empty() {
            let frames = too_large.len();
            tracing::warn!(frames, "a receipt over 128 KiB is dropped");
            let outcome = Outcome::Failed;
            sink.note(Fact::Settled { outcome, frames }).await;
        }
        let audience = Audience::Home(self.connection.home.clone());
        let excluded = BTreeSet::from([sender]);
        for frame in receipt {
            let broadcast = Broadcast {
                audience: &audience,
                excluded: &excluded,
                payload: &Payload::Frame(frame),
                volatile: false,
            };
            if let Err(error) = reader.send(&broadcast, sink).await {
                sink.failed(Fault::Table, &error).await;
                return;
            }
        }
    }
}

fn frames(values: &[Box<RawValue>]) -> Vec<Bytes> {
    values
        .iter()
        .map(|value| Bytes::copy_from_slice(value.get().as_bytes()))
        .collect()
}
