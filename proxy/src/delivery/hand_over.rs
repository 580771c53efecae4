//! The messages by which the queue delivers what an event has left.

use std::collections::HashMap;

use bytes::Bytes;
use proxy_core::delivery::{Delivery, Payload};
use proxy_core::ids::ConnectionId;
use proxy_core::publish::repeat;
use proxy_core::publish::request::Action;

use crate::aws::QueueMessage;

/// As few messages as there are payloads, and more only where a payload has very many recipients.
pub(super) fn messages(unposted: &[Delivery]) -> Vec<QueueMessage> {
    let mut payloads: HashMap<Option<&Bytes>, Vec<&ConnectionId>> = HashMap::new();
    let mut order = Vec::new();
    for delivery in unposted {
        let frame = match &delivery.payload {
            Payload::Frame(frame) => Some(frame),
            // Everything else that is left to the queue is a close.
            _ => None,
        };
        let recipients = payloads.entry(frame).or_insert_with(|| {
            order.push(frame);
            Vec::new()
        });
        recipients.push(delivery.to.id());
    }
    let delay = repeat::delay(1);
    let messages = order.into_iter().flat_map(|frame| {
        let action = frame.map_or(Action::Disconnect, |frame| Action::Publish(frame.clone()));
        let recipients = payloads.remove(&frame).unwrap_or_default();
        repeat::bodies(&action, &recipients, 1)
    });
    messages.map(|body| QueueMessage { body, delay }).collect()
}

#[cfg(test)]
mod tests;
