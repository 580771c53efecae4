//! The HTTP service behind us. What it is asked and what its answers mean stands in `proxy_core`.

mod calls;
mod client;
mod signature;
mod stream;

pub(crate) use calls::Replies;
pub(crate) use client::Backend;
pub(crate) use stream::ReplyStream;
