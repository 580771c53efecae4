//! Publishing from a queue: a batch's requests go out together, each recipient's frames in the
//! batch's order. A message comes again until each of its recipients was served or is gone, or until
//! the queue's redrive takes it to the failed ones.

use std::collections::{BTreeSet, HashSet};

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
        let dispatcher = self.dispatcher(invocation)?;
        let mut unread = BTreeSet::new();
        let steps =
            Steps::from_work(|sink| self.hand_in(items, &mut unread, until(invocation), sink));
        let served = dispatcher.run(steps).await;
        unread.extend(&served.repeatable);
        summary.add(served);
        let failed = with_followers(items, &unread);
        if !failed.is_empty() {
            tracing::warn!(messages = failed.len(), "messages of a queue come again");
        }
        Ok(BatchResponse { failed })
    }

    /// Yields the deliveries of all items. Those that are not handed in whole are added to `unread`.
    async fn hand_in(
        &self,
        items: &[QueueItem],
        unread: &mut BTreeSet<usize>,
        until: Instant,
        sink: StepSink,
    ) {
        let reader = AudienceReader::new(&self.connections, None, until);
        // Whatever the time's end keeps from being handed in.
        unread.extend(0..items.len());
        let mut stuck: HashSet<&str> = HashSet::new();
        for (place, item) in items.iter().enumerate() {
            let group = item.group.as_deref();
            if group.is_some_and(|group| stuck.contains(group)) {
                continue;
            }
            match self.publish(item, &reader, &sink.for_item(place)).await {
                Ok(()) => {
                    unread.remove(&place);
                }
                Err(error) => {
                    // What can never be followed comes again until the queue's redrive takes it away.
                    tracing::error!(message_id = item.id, error = %error, "a queue's message is not followed");
                    sink.failed(error.fault(), &error).await;
                    stuck.extend(group);
                }
            }
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

/// The ids of the items in these places, and of those behind one of them in its group: a group's items
/// come in order.
fn with_followers(items: &[QueueItem], places: &BTreeSet<usize>) -> Vec<String> {
    let mut stuck: HashSet<&str> = HashSet::new();
    let mut failed = Vec::new();
    for (place, item) in items.iter().enumerate() {
        let group = item.group.as_deref();
        if places.contains(&place) || group.is_some_and(|group| stuck.contains(group)) {
            stuck.extend(group);
            failed.push(item.id.clone());
        }
    }
    failed
}
