//! SQS on one machine: standard queues, the calls that programs send to them, and the event source
//! mappings that hand their messages to functions.
//!
//! All that this crate knows of functions is the trait [`Consumer`]: an SQS event in, an answer
//! out. Delay and visibility count on the clock that can be moved.

mod api;
mod arn;
mod batch_answer;
mod consumer;
mod event;
mod mapping;
mod message;
mod message_attributes;
mod queue;
mod queues;
mod settings;

pub use crate::api::SqsApi;
pub use crate::arn::queue_arn;
pub use crate::consumer::{Consumed, Consumer};
pub use crate::mapping::Mapping;
pub use crate::queues::{QueueServices, Queues};
pub use crate::settings::{MAX_BATCH, MAX_DELAY, MAX_VISIBILITY, QueueSettings, Redrive};
