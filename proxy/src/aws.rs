//! The way to AWS's endpoints: one HTTP client of our own under both SDKs, and what is sent through
//! it without an SDK.

mod connect;
mod connection;
mod origin;
mod pool;
#[cfg_attr(
    not(test),
    expect(dead_code, reason = "wired with the setting PUBLISH_QUEUE_URL")
)]
mod queue;
mod sdk;
#[cfg_attr(
    not(test),
    expect(dead_code, reason = "wired with the setting PUBLISH_QUEUE_URL")
)]
mod signed;
mod transport;
mod trust;

pub(crate) use transport::Transport;
pub(crate) use trust::roots;

#[cfg(test)]
pub(crate) mod tests;
