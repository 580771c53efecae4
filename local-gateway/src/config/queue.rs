//! A queue as it is configured, and the function that gets its messages.

use std::collections::BTreeSet;
use std::num::NonZeroUsize;

use local_lambda::ACCOUNT;
use local_queues::{MAX_BATCH, MAX_DELAY, MAX_VISIBILITY, QueueSettings};

use crate::error::StartError;

/// How many batches a function has at a time where nobody says more: Lambda begins with five
/// (Lambda Developer Guide, services-sqs-scaling).
const DEFAULT_CONCURRENCY: NonZeroUsize = NonZeroUsize::new(5).expect("five is not zero");

/// The longest name (SQS Developer Guide, quotas-queues).
const LONGEST_NAME: usize = 80;

/// How many receives a redrive policy may allow (SQS Developer Guide, sqs-dead-letter-queues).
const RECEIVES: std::ops::RangeInclusive<u32> = 1..=1_000;

/// What stands for the gateway's address in a queue's URL as long as its port is not known.
pub(crate) const PENDING_BASE: &str = "http://local-gateway.invalid";

/// A queue as it is configured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueConfig {
    /// Its name.
    pub name: String,
    /// What SQS is told of it.
    pub settings: QueueSettings,
    /// Who is handed its messages. Without this they wait until somebody receives them.
    pub mapping: Option<MappingConfig>,
}

/// An event source mapping as it is configured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MappingConfig {
    /// The name of the function. Without one it is the first function.
    pub function: Option<String>,
    /// How many messages the function gets at a time, at most.
    pub batch_size: usize,
    /// How many batches the function has at a time, at most.
    pub concurrency: NonZeroUsize,
    /// Whether the function says which messages failed, in `batchItemFailures`: a template's
    /// `ReportBatchItemFailures`.
    pub reports_failures: bool,
}

impl QueueConfig {
    /// A queue with SQS's own defaults, whose messages nobody is handed.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            settings: QueueSettings::default(),
            mapping: None,
        }
    }
}

impl MappingConfig {
    /// A mapping to a function that says which messages failed. `self` names the first function.
    pub fn new(function: impl Into<String>) -> Self {
        Self {
            function: Some(function.into()).filter(|name| name != "self"),
            batch_size: MAX_BATCH,
            concurrency: DEFAULT_CONCURRENCY,
            reports_failures: true,
        }
    }
}

/// What a function's variable can hold for the URL of a queue before the gateway's port is known:
/// where a variable begins with it, the function finds the true URL.
pub fn pending_queue_url(name: &str) -> String {
    queue_url(PENDING_BASE, name)
}

/// The URL of a queue at this base.
pub(crate) fn queue_url(base: &str, name: &str) -> String {
    format!("{base}/{ACCOUNT}/{name}")
}

/// Checks that the queues are ones that SQS would take.
pub(crate) fn check_queues(queues: &[QueueConfig]) -> Result<(), StartError> {
    let mut seen = BTreeSet::new();
    for queue in queues {
        let twice = (!seen.insert(&queue.name)).then(|| "is there twice".to_owned());
        if let Some(why) = twice.or_else(|| problem(queue)) {
            let name = queue.name.clone();
            return Err(StartError::Queue { name, why });
        }
    }
    Ok(())
}

/// What is wrong with a queue.
fn problem(queue: &QueueConfig) -> Option<String> {
    let settings = &queue.settings;
    if !is_name(&queue.name) {
        return Some(
            "needs another name: at most 80 letters, digits, - and _; FIFO queues are not supported"
                .to_owned(),
        );
    }
    let times = [
        (
            "visibility timeout",
            settings.visibility_timeout,
            MAX_VISIBILITY,
        ),
        ("delay", settings.delay, MAX_DELAY),
    ];
    for (what, time, most) in times {
        if time > most || time.subsec_nanos() != 0 {
            return Some(format!(
                "has a {what} of {time:?}: SQS takes whole seconds up to {}",
                most.as_secs()
            ));
        }
    }
    if let Some(redrive) = &settings.redrive {
        if redrive.dead_letter == queue.name || !is_name(&redrive.dead_letter) {
            return Some(format!(
                "names {:?} as its dead-letter queue: name another queue",
                redrive.dead_letter
            ));
        }
        if !RECEIVES.contains(&redrive.max_receives) {
            return Some(format!(
                "gives messages up after {} receives: SQS takes 1 to 1000",
                redrive.max_receives
            ));
        }
    }
    let batch_size = queue.mapping.as_ref().map(|mapping| mapping.batch_size);
    batch_size
        .filter(|size| !(1..=MAX_BATCH).contains(size))
        .map(|size| format!("has batches of {size} messages: give 1 to {MAX_BATCH}"))
}

fn is_name(name: &str) -> bool {
    let named = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    !name.is_empty() && name.len() <= LONGEST_NAME && name.bytes().all(named)
}

#[cfg(test)]
mod tests;
