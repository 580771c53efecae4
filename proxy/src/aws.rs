//! The way to AWS's endpoints: one HTTP client of our own under both SDKs, and what is sent through
//! it without an SDK.

mod connect;
mod connection;
mod origin;
mod pool;
mod queue;
mod sdk;
mod signed;
mod transport;
mod trust;

pub(crate) use queue::{QueueClient, QueueMessage, SEND_WITHIN};
pub(crate) use signed::SignedClient;
pub(crate) use transport::Transport;
pub(crate) use trust::roots;

#[cfg(test)]
pub(crate) mod tests;
