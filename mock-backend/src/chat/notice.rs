//! What the chat says besides messages, reactions and histories.

use serde::Serialize;

/// Tells the others how far somebody has read.
#[derive(Debug, Serialize)]
pub(super) struct Receipt<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    user_id: Option<&'a str>,
    read_up_to: Option<&'a str>,
}

/// Greets a connection that has no booking.
#[derive(Debug, Serialize)]
pub(super) struct Welcome<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    user_id: Option<&'a str>,
}

/// One of several replies.
#[derive(Debug, Serialize)]
pub(super) struct Burst {
    #[serde(rename = "type")]
    kind: &'static str,
    n: usize,
}

impl<'a> Receipt<'a> {
    pub(super) fn new(user_id: Option<&'a str>, read_up_to: Option<&'a str>) -> Self {
        Self {
            kind: "receipt",
            user_id,
            read_up_to,
        }
    }
}

impl<'a> Welcome<'a> {
    pub(super) fn new(user_id: Option<&'a str>) -> Self {
        Self {
            kind: "welcome",
            user_id,
        }
    }
}

impl Burst {
    pub(super) fn new(n: usize) -> Self {
        Self { kind: "burst", n }
    }
}
