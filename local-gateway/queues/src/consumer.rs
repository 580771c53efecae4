//! Who gets a queue's messages: all that this crate knows of functions.

use std::fmt::Debug;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use serde_json::Value;

/// A function behind an event source mapping.
pub trait Consumer: Debug + Send + Sync + 'static {
    /// Hands an SQS event over; the future waits for the answer.
    fn invoke(&self, event: Value) -> BoxFuture<'static, Consumed>;
}

/// What a function made of a batch.
#[derive(Debug)]
pub struct Consumed {
    /// The function's response, or why there is none, in words.
    pub result: Result<Bytes, String>,
    /// Who gave it, for the batch's line, such as `environment 1`.
    pub origin: String,
}
