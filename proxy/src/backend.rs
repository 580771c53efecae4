//! The HTTP service behind us. What it is asked and what its answers mean stands in `proxy_core`.

mod client;
mod signature;
mod stream;

pub(crate) use client::{Backend, Replies};
pub(crate) use stream::ReplyStream;
