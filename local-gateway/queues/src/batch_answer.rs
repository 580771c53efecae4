//! What a function's answer says of its batch. Pure.
//!
//! Lambda Developer Guide, services-sqs-errorhandling: an answer without failures is success for
//! the whole batch; an answer that is not JSON, and an `itemIdentifier` that is empty, null, or has
//! another name, is failure for all of it. The guide does not name an identifier that no message of
//! the batch has; it is failure for all of it here, so that no message is lost.

use std::collections::BTreeSet;

use serde_json::Value;

/// What becomes of a batch.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum BatchAnswer {
    /// All messages are done but for these, which are named by their ids. There may be none.
    AllBut(BTreeSet<String>),
    /// All messages come again, because the answer cannot be read.
    Malformed(String),
}

impl BatchAnswer {
    /// Reads the answer to a batch of messages with these ids.
    pub(crate) fn read(answer: &[u8], ids: &BTreeSet<&str>) -> Self {
        match failures(answer, ids) {
            Ok(failed) => Self::AllBut(failed),
            Err(why) => Self::Malformed(why),
        }
    }
}

fn failures(answer: &[u8], ids: &BTreeSet<&str>) -> Result<BTreeSet<String>, String> {
    let answer: Value =
        serde_json::from_slice(answer).map_err(|error| format!("it is not JSON: {error}"))?;
    let members = match &answer {
        Value::Null => return Ok(BTreeSet::new()),
        Value::Object(members) => members,
        other => return Err(format!("{other} is not an object")),
    };
    let failures = match members.get("batchItemFailures") {
        None | Some(Value::Null) => return Ok(BTreeSet::new()),
        Some(Value::Array(failures)) => failures,
        Some(other) => return Err(format!("batchItemFailures is {other}, not a list")),
    };
    let ids = failures.iter().map(|failure| {
        let id = failure.get("itemIdentifier").and_then(Value::as_str);
        match id {
            Some(id) if ids.contains(id) => Ok(id.to_owned()),
            _ => Err(format!("{failure} names no message of the batch")),
        }
    });
    ids.collect()
}

#[cfg(test)]
mod tests;
