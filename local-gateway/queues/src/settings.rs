//! What a queue is told when it is made.

use std::time::Duration;

/// The largest message, its attributes included, and the largest batch of messages, in bytes.
///
/// The SQS Developer Guide (quotas-messages) long named 262,144 bytes (256 KiB) for both; by now a
/// queue may be told to take up to 1,048,576. The smaller limit stays here: a program that keeps it
/// is right on any queue.
pub(crate) const MAX_BYTES: usize = 262_144;

/// How many messages a batch may have (SQS Developer Guide, quotas-messages).
pub const MAX_BATCH: usize = 10;

/// The longest delay of a message (SQS API Reference, `SendMessage`).
pub const MAX_DELAY: Duration = Duration::from_secs(900);

/// The longest visibility timeout (SQS API Reference, `ChangeMessageVisibility`).
pub const MAX_VISIBILITY: Duration = Duration::from_secs(43_200);

/// What a queue is told when it is made. The defaults are those of SQS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueSettings {
    /// How long nobody else gets a message that somebody has received.
    pub visibility_timeout: Duration,
    /// How long a new message waits before anybody gets it, where its sender does not say.
    pub delay: Duration,
    /// How long a message is kept.
    pub retention: Duration,
    /// What becomes of messages that are received again and again.
    pub redrive: Option<Redrive>,
}

/// When a message is given up, and where it goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redrive {
    /// The name of the dead-letter queue.
    pub dead_letter: String,
    /// How many times a message may be received.
    pub max_receives: u32,
}

impl Default for QueueSettings {
    fn default() -> Self {
        Self {
            visibility_timeout: Duration::from_secs(30),
            delay: Duration::ZERO,
            retention: Duration::from_secs(4 * 24 * 60 * 60),
            redrive: None,
        }
    }
}
