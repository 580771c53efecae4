//! Publishing from a queue: a batch's requests go out together, each recipient's frames in the
//! batch's order. Recipients that were not reached go back into the queue, alone; a message whose
//! recipients cannot do that comes again whole, until the queue's redrive takes it to the failed ones.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use proxy_core::event::QueueItem;
use proxy_core::json::trimmed;
use proxy_core::publish::page::Page;
use proxy_core::publish::repeat::QueueRequest;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;
use tokio::time::Instant;

use super::error::PublishError;
use super::hand_back::undelivered;
use super::pages::BatchPage;
use super::{Publisher, broadcast, payload, until};
use crate::aws::SEND_WITHIN;
use crate::connections::TableError;
use crate::delivery::AudienceReader;
use crate::invocation::Invocation;
use crate::steps::{StepSink, Steps};
use crate::summary::{Served, Summary, Undelivered};

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

/// One message of the batch.
struct Message<'a> {
    item: &'a QueueItem,
    asks: Result<Asks, PublishError>,
}

/// What a message of the queue asks for.
enum Asks {
    Request(QueueRequest),
    Page(Page),
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
        let cut_off = self.cut_off(until(invocation));
        let mut dispatcher = self.dispatcher(invocation, cut_off)?;
        if self.queue.is_some() {
            // Those whose turn has not come go back with those who were not reached.
            dispatcher = dispatcher.handing_over(None);
        }
        let messages: Vec<_> = items.iter().map(|item| self.read(item)).collect();
        let mut unread = BTreeSet::new();
        let steps = Steps::from_work(|sink| self.hand_in(&messages, &mut unread, cut_off, sink));
        let mut served = dispatcher.run(steps).await;
        let mut failed = unread;
        let left = undelivered(&mut served);
        let left = by_message(left, &messages, &mut failed);
        self.hand_over(left, &messages, &mut failed, (&mut served, invocation))
            .await;
        summary.add(served);
        let pages: Vec<_> = pages(&messages).collect();
        failed.extend(self.pages(&pages, invocation, summary).await);
        let failed = with_followers(items, &failed);
        if !failed.is_empty() {
            tracing::warn!(messages = failed.len(), "messages of a queue come again");
        }
        Ok(BatchResponse { failed })
    }

    /// When deliveries are cut off: so early that those who are left can still be handed to the queue.
    pub(super) fn cut_off(&self, until: Instant) -> Instant {
        let now = Instant::now();
        let reserve = SEND_WITHIN.min(until.duration_since(now) / 4);
        self.queue
            .as_ref()
            .and_then(|_| until.checked_sub(reserve))
            .unwrap_or(until)
    }

    fn read<'a>(&self, item: &'a QueueItem) -> Message<'a> {
        let read = || {
            let json: &RawValue =
                serde_json::from_str(trimmed(&item.body)).map_err(|_| PublishError::NotJson)?;
            if let Some(page) = Page::parse(json) {
                return Ok(Asks::Page(page?));
            }
            let message = QueueRequest::parse(json)?;
            self.check(&message.request)?;
            if message.is_given_up() {
                return Err(PublishError::GivenUp);
            }
            payload(&message.request.action).ok_or(PublishError::NobodyToAnswer)?;
            Ok(Asks::Request(message))
        };
        let asks = read();
        Message { item, asks }
    }

    /// Yields the deliveries of all messages. Those that are not handed in whole are added to `unread`.
    async fn hand_in(
        &self,
        messages: &[Message<'_>],
        unread: &mut BTreeSet<usize>,
        until: Instant,
        sink: StepSink,
    ) {
        let reader = AudienceReader::new(&self.connections, self.log.as_ref(), None, until);
        let reader = reader.splitting(self.splitting());
        // Whatever the time's end keeps from being handed in.
        unread.extend(0..messages.len());
        let mut stuck: HashSet<&str> = HashSet::new();
        for (place, Message { item, asks }) in messages.iter().enumerate() {
            let group = item.group.as_deref();
            if group.is_some_and(|group| stuck.contains(group)) {
                continue;
            }
            let sink = sink.for_item(place);
            let error = match asks {
                Ok(Asks::Page(_)) => {
                    // Served behind the others.
                    unread.remove(&place);
                    continue;
                }
                Ok(Asks::Request(message)) => match publish(message, &reader, &sink).await {
                    Ok(()) => {
                        unread.remove(&place);
                        continue;
                    }
                    Err(error) => &PublishError::from(error),
                },
                Err(error) => error,
            };
            // What can never be followed comes again until the queue's redrive takes it away.
            tracing::error!(message_id = item.id, error = %error, "a queue's message is not followed");
            sink.failed(error.fault(), error).await;
            stuck.extend(group);
        }
    }

    /// Sends those who were not reached back into the queue. Messages for which that is not possible
    /// are added to `failed`: they come again whole.
    async fn hand_over(
        &self,
        left: BTreeMap<usize, Vec<Undelivered>>,
        messages: &[Message<'_>],
        failed: &mut BTreeSet<usize>,
        (served, invocation): (&mut Served, &Invocation),
    ) {
        for (place, left) in left {
            let message = messages.get(place);
            let Some(Ok(Asks::Request(message))) = message.map(|message| message.asks.as_ref())
            else {
                continue;
            };
            let attempt = message.attempt.saturating_add(1);
            let action = &message.request.action;
            let handed_back = self.hand_back(&left, action, attempt, (served, invocation));
            if !handed_back.await {
                failed.insert(place);
            }
        }
    }
}

/// The batch's pages, each with its place and its message.
fn pages<'m>(messages: &'m [Message<'_>]) -> impl Iterator<Item = BatchPage<'m>> {
    let messages = messages.iter().enumerate();
    messages.filter_map(|(place, Message { item, asks })| match asks {
        Ok(Asks::Page(page)) => Some(BatchPage { place, item, page }),
        _ => None,
    })
}

async fn publish(
    message: &QueueRequest,
    reader: &AudienceReader,
    sink: &StepSink,
) -> Result<(), TableError> {
    let request = &message.request;
    match payload(&request.action) {
        Some(payload) => reader
            .send(&broadcast(request, &payload), sink)
            .await
            .map(drop),
        None => Ok(()),
    }
}

/// Those who were not reached, by their messages. Of a message that comes again anyway, nobody; and a
/// message of a group comes again whole, since its group waits for it.
fn by_message(
    left: Vec<Undelivered>,
    messages: &[Message<'_>],
    failed: &mut BTreeSet<usize>,
) -> BTreeMap<usize, Vec<Undelivered>> {
    let mut by_message: BTreeMap<usize, Vec<Undelivered>> = BTreeMap::new();
    for left in left {
        let message = messages.get(left.item);
        if message.is_none_or(|message| message.item.group.is_some()) {
            failed.insert(left.item);
        } else if !failed.contains(&left.item) {
            by_message.entry(left.item).or_default().push(left);
        }
    }
    by_message
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
