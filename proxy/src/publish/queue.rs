//! Publishing from a queue: a batch's requests go out together, each recipient's frames in the
//! batch's order. A message fails, and so comes again, only when its audience could not be read or
//! the time was up before; one that can never be followed is logged and done with.

use std::collections::HashSet;

use serde::{Serialize, Serializer};
use serde_json::value::RawValue;
use tokio::time::Instant;

use proxy_core::event::QueueItem;
use proxy_core::publish::request::Request;

use super::error::PublishError;
use super::{Publisher, payload, until};
use crate::delivery::AudienceReader;
use crate::invocation::Invocation;
use crate::steps::{StepSink, Steps};
use crate::summary::Summary;

/// The messages that are to come again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatchResponse {
    pub failed: Vec<String>,
}

impl Serialize for BatchResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Wire<'a> {
            batch_item_failures: Vec<WireItem<'a>>,
        }
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct WireItem<'a> {
            item_identifier: &'a str,
        }
        let failures = self.failed.iter().map(|id| WireItem {
            item_identifier: id,
        });
        Wire {
            batch_item_failures: failures.collect(),
        }
        .serialize(serializer)
    }
}

impl Publisher {
    /// Serves a batch.
    ///
    /// # Errors
    /// Nothing can be published at all: the whole batch comes again.
    pub(crate) async fn batch(
        &self,
        items: &[QueueItem],
        invocation: &Invocation,
        summary: &mut Summary,
    ) -> Result<BatchResponse, PublishError> {
        let dispatcher = self.dispatcher(until(invocation))?;
        let dispatcher = dispatcher.with_request_id(&invocation.request_id);
        let mut handed_in: HashSet<&str> = HashSet::new();
        let steps =
            Steps::from_work(|sink| self.hand_in(items, &mut handed_in, until(invocation), sink));
        summary.add(dispatcher.run(steps).await);
        let failed = items
            .iter()
            .map(|item| item.id.as_str())
            .filter(|id| !handed_in.contains(id));
        let failed: Vec<String> = failed.map(ToOwned::to_owned).collect();
        if !failed.is_empty() {
            tracing::warn!(messages = failed.len(), "messages of a queue come again");
        }
        Ok(BatchResponse { failed })
    }

    async fn hand_in<'a>(
        &self,
        items: &'a [QueueItem],
        handed_in: &mut HashSet<&'a str>,
        until: Instant,
        sink: StepSink,
    ) {
        let reader = AudienceReader::new(&self.connections, None, until);
        let mut stuck: HashSet<&str> = HashSet::new();
        for item in items {
            let group = item.group.as_deref();
            if group.is_some_and(|group| stuck.contains(group)) {
                continue;
            }
            match self.publish(item, &reader, &sink).await {
                Ok(()) => {}
                Err(error @ PublishError::Table(_)) => {
                    sink.failed(error.fault(), &error).await;
                    stuck.extend(group);
                    continue;
                }
                Err(error) => {
                    tracing::error!(message_id = item.id, error = %error, "a queue's message is dropped");
                    sink.failed(error.fault(), &error).await;
                }
            }
            handed_in.insert(&item.id);
        }
    }

    async fn publish(
        &self,
        item: &QueueItem,
        reader: &AudienceReader,
        sink: &StepSink,
    ) -> Result<(), PublishError> {
        let json: &RawValue =
            serde_json::from_str(&item.body).map_err(|_| PublishError::NotJson)?;
        let request = Request::parse(json)?;
        self.check(&request)?;
        let payload = payload(&request.action).ok_or(PublishError::NobodyToAnswer)?;
        reader
            .send(&request.to, &request.exclude, &payload, sink)
            .await?;
        Ok(())
    }
}
