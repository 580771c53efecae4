//! Recipients that were not reached go back into the queue, alone.

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;
use proxy_core::delivery::{Outcome, Payload};
use proxy_core::fault::Fault;
use proxy_core::ids::ConnectionId;
use proxy_core::publish::repeat;
use proxy_core::publish::request::Action;
use proxy_core::step::Fact;
use tokio::time::Instant;

use super::{Publisher, until};
use crate::aws::{QueueMessage, SEND_WITHIN};
use crate::invocation::Invocation;
use crate::summary::{Served, Undelivered};

const FORBIDDEN: &str = "the management API refuses posts with 403; the queue tries them again";

impl Publisher {
    /// Sends those who were not reached back into the queue, alone. False: it did not take all of them.
    pub(super) async fn hand_back(
        &self,
        left: &[Undelivered],
        action: &Action,
        attempt: u32,
        (served, invocation): (&mut Served, &Invocation),
    ) -> bool {
        if left.is_empty() {
            return true;
        }
        let Some(queue) = self.queue.as_ref() else {
            return false;
        };
        let delay = repeat::delay(attempt);
        let repeats: Vec<_> = bodies(left, action, attempt)
            .into_iter()
            .map(|body| QueueMessage { body, delay })
            .collect();
        let until = until(invocation).min(Instant::now() + SEND_WITHIN);
        if let Err(error) = queue.send(&repeats, until).await {
            tracing::warn!(error = %error, "recipients could not be handed to the queue");
            return false;
        }
        if left.iter().any(|left| left.outcome == Outcome::Forbidden) {
            served
                .facts
                .push(Fact::failed(Fault::Deployment, &FORBIDDEN));
        }
        for left in left {
            served.report.queue(left.outcome);
        }
        true
    }
}

/// Takes out who was not reached, those among them whose turn had not come.
pub(super) fn undelivered(served: &mut Served) -> Vec<Undelivered> {
    let mut left = std::mem::take(&mut served.repeatable);
    left.extend(served.unposted.drain(..).map(|delivery| Undelivered {
        item: delivery.item,
        to: delivery.to.id().clone(),
        outcome: Outcome::Unposted,
        payload: Some(delivery.payload),
    }));
    left
}

/// The messages by which those come again who were not reached, each with the frame that it should have
/// had: numbered connections have their own.
fn bodies(left: &[Undelivered], action: &Action, attempt: u32) -> Vec<String> {
    let mut frames: BTreeMap<Option<&Bytes>, BTreeSet<&ConnectionId>> = BTreeMap::new();
    for left in left {
        let frame = match &left.payload {
            Some(Payload::Frame(frame)) => Some(frame),
            _ => None,
        };
        frames.entry(frame).or_default().insert(&left.to);
    }
    let bodies = frames.into_iter().flat_map(|(frame, ids)| {
        let ids: Vec<_> = ids.into_iter().collect();
        match frame {
            Some(frame) => repeat::bodies(&Action::Publish(frame.clone()), &ids, attempt),
            None => repeat::bodies(action, &ids, attempt),
        }
    });
    bodies.collect()
}
