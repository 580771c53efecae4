//! A message of a queue.

use std::collections::BTreeMap;

use local_faults::EpochMs;

use crate::message_attributes::MessageAttributes;

/// Who has sent every message: SQS names the sender's IAM user or role by its id.
pub(crate) const SENDER: &str = "AIDALOCALGATEWAY00000";

/// A message of a queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) body: String,
    pub(crate) attributes: MessageAttributes,
    /// What its sender told SQS and not the consumer: `AWSTraceHeader`, `MessageGroupId`.
    pub(crate) system_attributes: BTreeMap<&'static str, String>,
    pub(crate) sent_at: EpochMs,
    /// The ARN of the queue that gave it up.
    pub(crate) dead_letter_source: Option<String>,
}

/// A message that somebody has received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Received {
    pub(crate) message: Message,
    /// What its receiver deletes it by.
    pub(crate) receipt: String,
    /// How many times it was received, this time included.
    pub(crate) receives: u32,
    pub(crate) first_received_at: EpochMs,
}

impl Message {
    pub(crate) fn md5_of_body(&self) -> String {
        format!("{:x}", md5::compute(&self.body))
    }

    /// What counts towards the limits.
    pub(crate) fn size(&self) -> usize {
        self.body.len() + self.attributes.size()
    }
}

impl Received {
    /// The attributes that SQS gives a message, by their names.
    pub(crate) fn system_attributes(&self) -> BTreeMap<&'static str, String> {
        let mut attributes = self.message.system_attributes.clone();
        attributes.extend([
            ("ApproximateReceiveCount", self.receives.to_string()),
            ("SentTimestamp", self.message.sent_at.0.to_string()),
            ("SenderId", SENDER.to_owned()),
            (
                "ApproximateFirstReceiveTimestamp",
                self.first_received_at.0.to_string(),
            ),
        ]);
        if let Some(source) = &self.message.dead_letter_source {
            attributes.insert("DeadLetterQueueSourceArn", source.clone());
        }
        attributes
    }
}
