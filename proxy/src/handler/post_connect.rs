//! What leaves once the handshake is complete: the greeting, then the receipt.

use std::collections::BTreeSet;
use std::sync::Arc;

use bytes::Bytes;
use proxy_core::backend::response::Accepted;
use proxy_core::connection::Connection;
use proxy_core::delivery::{FRAME_LIMIT, Outcome, Payload};
use proxy_core::event::Context;
use proxy_core::fault::Fault;
use proxy_core::plan::Audience;
use proxy_core::step::Fact;
use serde_json::value::RawValue;
use tokio::time::Instant;

use super::Handler;
use super::failure::MessageError;
use crate::delivery::{AudienceReader, Greeter};
use crate::steps::{StepSink, Steps};
use crate::summary::{Served, Summary};
use proxy_core::settings::Greeting;

/// A connection that was accepted a moment ago.
pub(super) struct PostConnect {
    pub(super) handler: Arc<Handler>,
    pub(super) context: Context,
    pub(super) connection: Connection,
    pub(super) accepted: Accepted,
    /// When deliveries are cut off.
    pub(super) until: Instant,
}

impl PostConnect {
    /// Delivers both, and returns the event's summary with what became of them.
    pub(super) async fn deliver(self, mut summary: Summary) -> Summary {
        let too_large = MessageError::PayloadTooLarge.frame(&self.context.request_id, None);
        let greeter = Greeter {
            management: self.handler.endpoints.for_event(&self.context),
            connections: Arc::clone(&self.handler.connections),
            id: self.connection.id.clone(),
            too_large,
            until: self.until,
        };
        let greeting = frames(&self.accepted.initial);
        let report = match self.handler.greeting {
            Greeting::AfterResponse => greeter.greet(greeting).await,
            Greeting::FirstFrame => greeter.keep(greeting).await,
        };
        summary.add(Served {
            report,
            ..Served::default()
        });
        let (receipt, too_large): (Vec<_>, Vec<_>) = frames(&self.accepted.receipt)
            .into_iter()
            .partition(|frame| frame.len() <= FRAME_LIMIT);
        if !too_large.is_empty() {
            let frames = too_large.len();
            tracing::warn!(frames, "a receipt over 128 KiB is dropped");
            let outcome = Outcome::Failed;
            summary.note(Fact::Settled { outcome, frames });
        }
        if !receipt.is_empty() {
            let dispatcher = self.handler.dispatcher(&self.context, self.until);
            let steps = Steps::from_work(|sink| self.receipt(receipt, sink));
            summary.add(dispatcher.run(steps).await);
        }
        summary
    }

    /// To everybody else at home.
    async fn receipt(&self, receipt: Vec<Bytes>, sink: StepSink) {
        let audience = Audience::Home(self.connection.home.clone());
        let sender = self.connection.id.clone();
        let excluded = BTreeSet::from([sender.clone()]);
        let reader = AudienceReader::new(&self.handler.connections, Some(sender), self.until);
        for frame in receipt {
            let payload = Payload::Frame(frame);
            if let Err(error) = reader.send(&audience, &excluded, &payload, &sink).await {
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
