//! The way to AWS's endpoints: one HTTP client of our own under both SDKs, and what is sent through
//! it without an SDK.

mod connect;
mod connection;
mod domain;
mod origin;
mod pool;
mod posts;
mod queue;
mod sdk;
mod signed;
mod store;
mod transport;
mod trust;
mod unsent;

pub(crate) use domain::domain_suffix;
pub(crate) use posts::{FramePosts, PostClient};
pub(crate) use queue::{QueueClient, QueueMessage, SEND_WITHIN};
pub(crate) use signed::SignedClient;
pub(crate) use store::{StoreClient, StoreEndpoints};
pub(crate) use transport::Transport;
pub(crate) use trust::roots;
pub use unsent::UnsentPosts;

#[cfg(test)]
pub(crate) mod tests;
