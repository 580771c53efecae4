//! Publishing from a queue: a batch's requests go out together, each recipient's frames in the
//! batch's order. A message fails, and so comes again, only when its audience could not be read or
//! the time was up before; one that can never be followed is logged and done with.

use std::collections::HashSet;
use std::sync::Arc;

use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::{PublishError, Publisher, Request, payload, until};
use crate::delivery::{AudienceReader, Deliveries};
use crate::event::QueueItem;
use crate::handler::Invocation;

/// The messages that are to come again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatchAnswer {
    pub failed: Vec<String>,
}

impl Serialize for BatchAnswer {
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
    pub async fn batch(
        &self,
        items: &[QueueItem],
        invocation: &Invocation,
    ) -> Result<BatchAnswer, PublishError> {
        let dispatcher = self.dispatcher(until(invocation))?;
        let dispatcher = dispatcher.of_request(&invocation.request_id);
        let mut handed_in: HashSet<&str> = HashSet::new();
        let (_, report) = dispatcher
            .serve(|deliveries| self.hand_in(items, &mut handed_in, deliveries, invocation))
            .await;
        invocation.summary.delivered(report);
        let failed = items
            .iter()
            .map(|item| item.id.as_str())
            .filter(|id| !handed_in.contains(id));
        let failed: Vec<String> = failed.map(ToOwned::to_owned).collect();
        if !failed.is_empty() {
            tracing::warn!(messages = failed.len(), "messages of a queue come again");
        }
        Ok(BatchAnswer { failed })
    }

    async fn hand_in<'a>(
        &self,
        items: &'a [QueueItem],
        handed_in: &mut HashSet<&'a str>,
        deliveries: Deliveries,
        invocation: &Invocation,
    ) {
        let reader = AudienceReader::new(Arc::clone(&self.connections), None);
        let mut stuck: HashSet<&str> = HashSet::new();
        for item in items {
            let group = item.group.as_deref();
            if group.is_some_and(|group| stuck.contains(group)) {
                continue;
            }
            match self.publish(item, &reader, &deliveries).await {
                Ok(()) => {}
                Err(error @ PublishError::Table(_)) => {
                    invocation.summary.failed(error.fault(), &error);
                    stuck.extend(group);
                    continue;
                }
                Err(error) => {
                    tracing::error!(message_id = item.id, error = %error, "a queue's message is dropped");
                    invocation.summary.failed(error.fault(), &error);
                }
            }
            handed_in.insert(&item.id);
        }
    }

    async fn publish(
        &self,
        item: &QueueItem,
        reader: &AudienceReader,
        deliveries: &Deliveries,
    ) -> Result<(), PublishError> {
        let json: &RawValue =
            serde_json::from_str(&item.body).map_err(|_| PublishError::NotJson)?;
        let request = Request::parse(json)?;
        self.check(&request)?;
        let payload = payload(&request.action).ok_or(PublishError::NobodyToAnswer)?;
        reader
            .send(&request.to, &request.exclude, &payload, deliveries)
            .await?;
        Ok(())
    }
}
