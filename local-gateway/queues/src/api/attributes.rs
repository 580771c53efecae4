//! `GetQueueAttributes`.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::api::check::queue_name;
use crate::api::error::SqsError;
use crate::queues::Queues;
use crate::settings::MAX_BYTES;

/// Attributes that queues have only where somebody has set them, which nobody can here.
const NEVER_SET: [&str; 9] = [
    "ContentBasedDeduplication",
    "DeduplicationScope",
    "FifoQueue",
    "FifoThroughputLimit",
    "KmsDataKeyReusePeriodSeconds",
    "KmsMasterKeyId",
    "Policy",
    "RedriveAllowPolicy",
    "RedrivePolicy",
];

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct GetQueueAttributes {
    queue_url: Option<String>,
    #[serde(default)]
    attribute_names: Vec<String>,
}

impl GetQueueAttributes {
    pub(super) fn answer(self, queues: &Queues) -> Result<Value, SqsError> {
        let name = queue_name(self.queue_url, queues)?;
        let all = attributes(&name, queues)?;
        let mut asked = BTreeMap::new();
        for wanted in &self.attribute_names {
            match all.get_key_value(wanted.as_str()) {
                _ if wanted == "All" => asked.extend(all.clone()),
                Some((known, value)) => drop(asked.insert(*known, value.clone())),
                None if NEVER_SET.contains(&wanted.as_str()) => {}
                None => return Err(SqsError::unknown_attribute(wanted)),
            }
        }
        if asked.is_empty() {
            return Ok(json!({}));
        }
        Ok(json!({ "Attributes": asked }))
    }
}

fn attributes(name: &str, queues: &Queues) -> Result<BTreeMap<&'static str, String>, SqsError> {
    let attributes = queues.with(name, |queue, now| {
        let counts = queue.counts(now);
        let (settings, created) = (queue.settings(), queue.created_at().seconds().to_string());
        let mut attributes = BTreeMap::from([
            ("ApproximateNumberOfMessages", counts.visible.to_string()),
            (
                "ApproximateNumberOfMessagesDelayed",
                counts.delayed.to_string(),
            ),
            (
                "ApproximateNumberOfMessagesNotVisible",
                counts.in_flight.to_string(),
            ),
            ("CreatedTimestamp", created.clone()),
            ("DelaySeconds", settings.delay.as_secs().to_string()),
            ("LastModifiedTimestamp", created),
            ("MaximumMessageSize", MAX_BYTES.to_string()),
            (
                "MessageRetentionPeriod",
                settings.retention.as_secs().to_string(),
            ),
            ("QueueArn", queues.arn(name)),
            ("ReceiveMessageWaitTimeSeconds", "0".to_owned()),
            ("SqsManagedSseEnabled", "false".to_owned()),
            (
                "VisibilityTimeout",
                settings.visibility_timeout.as_secs().to_string(),
            ),
        ]);
        if let Some(redrive) = &settings.redrive {
            let policy = json!({
                "deadLetterTargetArn": queues.arn(&redrive.dead_letter),
                "maxReceiveCount": redrive.max_receives,
            });
            attributes.insert("RedrivePolicy", policy.to_string());
        }
        attributes
    });
    attributes.ok_or_else(SqsError::no_queue)
}
