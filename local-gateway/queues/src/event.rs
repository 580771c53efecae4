//! The event that a function gets for a batch of messages: Lambda Developer Guide, with-sqs.

use serde_json::{Value, json};

use crate::message::Received;

/// The event for these messages of the queue with this ARN.
pub(crate) fn sqs_event(batch: &[Received], arn: &str, region: &str) -> Value {
    let records = batch.iter().map(|received| record(received, arn, region));
    json!({ "Records": records.collect::<Vec<_>>() })
}

fn record(received: &Received, arn: &str, region: &str) -> Value {
    let message = &received.message;
    let mut record = json!({
        "messageId": message.id,
        "receiptHandle": received.receipt,
        "body": message.body,
        "attributes": received.system_attributes(),
        "messageAttributes": message.attributes.in_event(),
        "md5OfBody": message.md5_of_body(),
        "eventSource": "aws:sqs",
        "eventSourceARN": arn,
        "awsRegion": region,
    });
    if let Some(members) = record
        .as_object_mut()
        .filter(|_| !message.attributes.is_empty())
    {
        let md5 = message.attributes.md5();
        members.insert("md5OfMessageAttributes".to_owned(), md5.into());
    }
    record
}
