//! `{"type":"ack","in_reply_to":7}`: the backend has answered a client's frame, and its replies are on
//! their way.

use bytes::Bytes;
use proxy_core::log::stamp::Stamp;
use serde_json::value::RawValue;

/// The acknowledgement of one frame.
#[derive(Debug)]
pub(super) struct Ack<'a> {
    /// `None`: there is none, or none any more.
    id: Option<&'a RawValue>,
    /// Of broadcasts that left out the sender, which would see holes there.
    pub(super) numbers: Vec<Stamp>,
}

impl<'a> Ack<'a> {
    /// `id` is the frame's own, where its connection wants to know.
    pub(super) fn begin(id: Option<&'a RawValue>) -> Self {
        Self {
            id,
            numbers: Vec::new(),
        }
    }

    /// An error frame answers instead.
    pub(super) fn refuse(&mut self) {
        self.id = None;
    }

    /// The frame, once.
    pub(super) fn take(&mut self) -> Option<Bytes> {
        let id = self.id.take()?.get();
        let numbers: Vec<_> = self.numbers.iter().map(Stamp::to_json).collect();
        let numbers = match numbers.as_slice() {
            [] => String::new(),
            numbers => format!(r#","sidewire":[{}]"#, numbers.join(",")),
        };
        Some(format!(r#"{{"type":"ack","in_reply_to":{id}{numbers}}}"#).into())
    }
}

#[cfg(test)]
mod tests;
