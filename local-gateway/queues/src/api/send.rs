//! `SendMessage` and `SendMessageBatch`.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use local_faults::EpochMs;
use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::api::check::{queue_name, seconds};
use crate::api::error::SqsError;
use crate::message::Message;
use crate::message_attributes::{AttributeValue, MessageAttributes};
use crate::queues::Queues;
use crate::settings::{MAX_BATCH, MAX_BYTES, MAX_DELAY};

const TRACE: &str = "AWSTraceHeader";
const GROUP: &str = "MessageGroupId";
/// The longest id of an entry (SQS Developer Guide, quotas-messages).
const LONGEST_ID: usize = 80;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct SendMessage {
    queue_url: Option<String>,
    #[serde(flatten)]
    entry: Entry,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct SendMessageBatch {
    queue_url: Option<String>,
    #[serde(default)]
    entries: Vec<BatchEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct BatchEntry {
    #[serde(default)]
    id: String,
    #[serde(flatten)]
    entry: Entry,
}

/// What is said of one message.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Entry {
    message_body: Option<String>,
    delay_seconds: Option<i64>,
    #[serde(default)]
    message_attributes: BTreeMap<String, AttributeValue>,
    #[serde(default)]
    message_system_attributes: BTreeMap<String, AttributeValue>,
    message_group_id: Option<String>,
    message_deduplication_id: Option<String>,
}

/// A message that may be sent.
struct Checked {
    message: Message,
    delay: Option<Duration>,
    /// The MD5 of its system attributes, where it has any.
    system_md5: Option<String>,
}

impl SendMessage {
    pub(super) fn answer(self, queues: &Queues) -> Result<Value, SqsError> {
        let name = queue_name(self.queue_url, queues)?;
        let checked = self.entry.check(queues.services.clock.now())?;
        if checked.message.size() > MAX_BYTES {
            return Err(too_long());
        }
        checked.send(&name, queues)
    }
}

impl SendMessageBatch {
    pub(super) fn answer(mut self, queues: &Queues) -> Result<Value, SqsError> {
        let name = queue_name(self.queue_url.take(), queues)?;
        self.check()?;
        let (mut successful, mut failed) = (Vec::new(), Vec::new());
        for BatchEntry { id, entry } in self.entries {
            let checked = entry.check(queues.services.clock.now());
            match checked.and_then(|checked| checked.send(&name, queues)) {
                Ok(mut answer) => {
                    if let Some(answer) = answer.as_object_mut() {
                        answer.insert("Id".to_owned(), id.into());
                    }
                    successful.push(answer);
                }
                Err(error) => failed.push(error.failed_entry(&id)),
            }
        }
        let mut answer = json!({ "Successful": successful });
        if let Some(answer) = answer.as_object_mut().filter(|_| !failed.is_empty()) {
            answer.insert("Failed".to_owned(), failed.into());
        }
        Ok(answer)
    }

    /// What must be right of the batch as a whole.
    fn check(&self) -> Result<(), SqsError> {
        let count = self.entries.len();
        if count == 0 {
            return Err(SqsError::empty_batch());
        }
        if count > MAX_BATCH {
            return Err(SqsError::too_many_entries(MAX_BATCH, count));
        }
        let mut ids = BTreeSet::new();
        for BatchEntry { id, .. } in &self.entries {
            let named = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
            if id.is_empty() || id.len() > LONGEST_ID || !id.bytes().all(named) {
                return Err(SqsError::bad_id());
            }
            if !ids.insert(id) {
                return Err(SqsError::repeated_id(id));
            }
        }
        let sizes = self.entries.iter().map(|entry| entry.entry.size());
        let size = sizes.sum();
        if size > MAX_BYTES {
            return Err(SqsError::batch_too_long(MAX_BYTES, size));
        }
        Ok(())
    }
}

impl Entry {
    /// What counts towards a batch's limit. Attributes that are refused later count nothing.
    fn size(&self) -> usize {
        let attributes = MessageAttributes::new(self.message_attributes.clone());
        let attributes = attributes.map_or(0, |attributes| attributes.size());
        self.message_body.as_ref().map_or(0, String::len) + attributes
    }

    fn check(self, now: EpochMs) -> Result<Checked, SqsError> {
        let body = self.message_body.filter(|body| !body.is_empty());
        let body = body.ok_or_else(|| SqsError::missing("MessageBody"))?;
        if !body.chars().all(allowed) {
            return Err(SqsError::invalid_contents());
        }
        if self.message_deduplication_id.is_some() {
            return Err(SqsError::invalid(
                "The request include parameter that is not valid for this queue type",
            ));
        }
        let delay = self
            .delay_seconds
            .map(|delay| seconds(delay, "DelaySeconds", 0..=MAX_DELAY.as_secs()));
        let attributes =
            MessageAttributes::new(self.message_attributes).map_err(SqsError::invalid)?;
        let mut system = self.message_system_attributes;
        let trace = system.remove(TRACE);
        if let Some(other) = system.keys().next() {
            return Err(SqsError::invalid(format!(
                "Message system attribute name '{other}' is invalid."
            )));
        }
        let system = trace
            .into_iter()
            .map(|trace| (TRACE.to_owned(), trace))
            .collect();
        let (trace, system_md5) = trace_of(system)?;
        let group = self.message_group_id.map(|group| (GROUP, group));
        Ok(Checked {
            delay: delay.transpose()?,
            system_md5,
            message: Message {
                id: Uuid::new_v4().to_string(),
                body,
                attributes,
                system_attributes: trace
                    .map(|trace| (TRACE, trace))
                    .into_iter()
                    .chain(group)
                    .collect(),
                sent_at: now,
                dead_letter_source: None,
            },
        })
    }
}

impl Checked {
    fn send(self, name: &str, queues: &Queues) -> Result<Value, SqsError> {
        let message = &self.message;
        let mut answer = json!({
            "MessageId": message.id,
            "MD5OfMessageBody": message.md5_of_body(),
        });
        let attributes = (!message.attributes.is_empty()).then(|| message.attributes.md5());
        let digests = [
            ("MD5OfMessageAttributes", attributes),
            ("MD5OfMessageSystemAttributes", self.system_md5),
        ];
        for (member, digest) in digests {
            if let (Some(answer), Some(digest)) = (answer.as_object_mut(), digest) {
                answer.insert(member.to_owned(), digest.into());
            }
        }
        queues
            .with(name, |queue, now| queue.send(self.message, self.delay, now))
            .ok_or_else(SqsError::no_queue)?;
        Ok(answer)
    }
}

/// The trace header among system attributes, and their MD5.
fn trace_of(
    system: BTreeMap<String, AttributeValue>,
) -> Result<(Option<String>, Option<String>), SqsError> {
    let Some(trace) = system.values().next().cloned() else {
        return Ok((None, None));
    };
    let digest = MessageAttributes::new(system)
        .map_err(SqsError::invalid)?
        .md5();
    Ok((trace.text(), Some(digest)))
}

fn too_long() -> SqsError {
    SqsError::invalid(format!(
        "One or more parameters are invalid. Reason: Message must be shorter than {MAX_BYTES} bytes."
    ))
}

/// The characters that a message may have (SQS API Reference, `SendMessage`).
fn allowed(character: char) -> bool {
    matches!(character,
        '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}
