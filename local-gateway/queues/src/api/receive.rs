//! `ReceiveMessage`, `DeleteMessage` and `ChangeMessageVisibility`.

use serde::Deserialize;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::api::check::{parameter, queue_name, seconds};
use crate::api::error::SqsError;
use crate::message::Received;
use crate::queues::Queues;
use crate::settings::{MAX_BATCH, MAX_VISIBILITY};

/// The longest wait for messages (SQS API Reference, `ReceiveMessage`).
const LONGEST_WAIT_S: u64 = 20;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct ReceiveMessage {
    queue_url: Option<String>,
    max_number_of_messages: Option<i64>,
    visibility_timeout: Option<i64>,
    wait_time_seconds: Option<i64>,
    /// The older name of the next member.
    #[serde(default)]
    attribute_names: Vec<String>,
    #[serde(default)]
    message_system_attribute_names: Vec<String>,
    #[serde(default)]
    message_attribute_names: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct DeleteMessage {
    queue_url: Option<String>,
    receipt_handle: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct ChangeMessageVisibility {
    queue_url: Option<String>,
    receipt_handle: Option<String>,
    visibility_timeout: Option<i64>,
}

impl ReceiveMessage {
    pub(super) async fn answer(mut self, queues: &Queues) -> Result<Value, SqsError> {
        let name = queue_name(self.queue_url.take(), queues)?;
        let most = self.max_number_of_messages.unwrap_or(1);
        let most = usize::try_from(most)
            .ok()
            .filter(|most| (1..=MAX_BATCH).contains(most))
            .ok_or_else(|| {
                SqsError::invalid(format!(
                    "Value {most} for parameter MaxNumberOfMessages is invalid. Reason: Must be \
                     between 1 and {MAX_BATCH}, if provided."
                ))
            })?;
        let visibility = self.visibility_timeout.map(visibility).transpose()?;
        let wait = self.wait_time_seconds.unwrap_or(0);
        let wait = seconds(wait, "WaitTimeSeconds", 0..=LONGEST_WAIT_S)?;
        let until = queues.services.clock.now().after(wait);
        let received = queues.receive(&name, most, visibility, Some(until)).await;
        if received.is_empty() {
            return Ok(json!({}));
        }
        let messages = received.iter().map(|received| self.message(received));
        Ok(json!({ "Messages": messages.collect::<Vec<_>>() }))
    }

    fn message(&self, received: &Received) -> Value {
        let message = &received.message;
        let mut written = Map::new();
        let mut member = |name: &str, value: Value| written.insert(name.to_owned(), value);
        member("MessageId", message.id.clone().into());
        member("ReceiptHandle", received.receipt.clone().into());
        member("MD5OfBody", message.md5_of_body().into());
        member("Body", message.body.clone().into());
        let names = [&self.attribute_names, &self.message_system_attribute_names];
        let wanted = |name: &str| names.iter().any(|names| is_among(names, name));
        let system = received.system_attributes().into_iter();
        let system = system.filter(|(name, _)| wanted(name));
        let system: Map<_, _> = system
            .map(|(name, value)| (name.to_owned(), value.into()))
            .collect();
        if !system.is_empty() {
            member("Attributes", system.into());
        }
        let own = message
            .attributes
            .only(|name| is_among(&self.message_attribute_names, name));
        if !own.is_empty() {
            member("MD5OfMessageAttributes", own.md5().into());
            member("MessageAttributes", own.in_answer());
        }
        written.into()
    }
}

impl DeleteMessage {
    pub(super) fn answer(self, queues: &Queues) -> Result<(), SqsError> {
        let name = queue_name(self.queue_url, queues)?;
        let receipt = receipt(self.receipt_handle)?;
        queues
            .with(&name, |queue, _| queue.delete(&receipt))
            .ok_or_else(SqsError::no_queue)
    }
}

impl ChangeMessageVisibility {
    pub(super) fn answer(self, queues: &Queues) -> Result<(), SqsError> {
        let name = queue_name(self.queue_url, queues)?;
        let receipt = receipt(self.receipt_handle)?;
        let timeout = self.visibility_timeout;
        let timeout = timeout.ok_or_else(|| SqsError::missing("VisibilityTimeout"))?;
        let timeout = visibility(timeout)?;
        let changed = queues.with(&name, |queue, now| {
            queue.change_visibility(&receipt, timeout, now)
        });
        changed
            .ok_or_else(SqsError::no_queue)?
            .map_err(|_| SqsError::not_in_flight())
    }
}

fn visibility(timeout: i64) -> Result<std::time::Duration, SqsError> {
    seconds(timeout, "VisibilityTimeout", 0..=MAX_VISIBILITY.as_secs())
}

/// A receipt of the form that receipts have here.
fn receipt(handle: Option<String>) -> Result<String, SqsError> {
    let handle = parameter(handle, "ReceiptHandle")?;
    match Uuid::try_parse(&handle) {
        Ok(_) => Ok(handle),
        Err(_) => Err(SqsError::bad_receipt(&handle)),
    }
}

/// Whether `names` ask for `name`: by itself, by `All` or `.*`, or by `prefix.*`.
fn is_among(names: &[String], name: &str) -> bool {
    names.iter().any(|asked| match asked.strip_suffix(".*") {
        Some(prefix) => name.starts_with(prefix),
        None => asked == "All" || asked == name,
    })
}
