//! What a request must say, in SQS's words where it does not.

use std::ops::RangeInclusive;
use std::time::Duration;

use crate::api::error::SqsError;
use crate::queues::Queues;

/// A parameter that must be there, and must not be empty.
pub(super) fn parameter(value: Option<String>, name: &str) -> Result<String, SqsError> {
    value
        .filter(|value| !value.is_empty())
        .ok_or_else(|| SqsError::missing(name))
}

/// The name of the queue that a URL names. The host does not count: the same gateway may be reached
/// by several.
pub(super) fn queue_name(url: Option<String>, queues: &Queues) -> Result<String, SqsError> {
    let url = parameter(url, "QueueUrl")?;
    let path = url
        .split_once("://")
        .and_then(|(_, rest)| rest.split_once('/'));
    let account_and_name = path.and_then(|(_, path)| path.split_once('/'));
    let Some((account, name)) = account_and_name else {
        return Err(SqsError::invalid_address(&url));
    };
    let known = account == queues.services.account && queues.names().iter().any(|it| it == name);
    if known {
        Ok(name.to_owned())
    } else {
        Err(SqsError::no_queue())
    }
}

/// A number of seconds within `allowed`.
pub(super) fn seconds(
    value: i64,
    name: &str,
    allowed: RangeInclusive<u64>,
) -> Result<Duration, SqsError> {
    let seconds = u64::try_from(value).ok();
    let seconds = seconds.filter(|seconds| allowed.contains(seconds));
    seconds.map(Duration::from_secs).ok_or_else(|| {
        let (least, most) = (allowed.start(), allowed.end());
        SqsError::invalid(format!(
            "Value {value} for parameter {name} is invalid. Reason: {name} must be >= {least} and <= {most}."
        ))
    })
}
