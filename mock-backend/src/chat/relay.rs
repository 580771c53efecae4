//! A relay that cannot read what it passes on: threads that connections join and leave, and
//! ciphertext for those who are in them.

use backend_contract::{BroadcastTo, Control};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::{Bounded, Rejection, Reply, unprocessable};

/// The most threads that are remembered; the oldest go first.
const THREADS: usize = 1_000;
/// The contract's limit for a channel's name, less `thread:`.
const NAME: usize = 121;

/// The threads that somebody created.
#[derive(Debug)]
pub(super) struct Relay {
    threads: Bounded<String, ()>,
}

/// A frame that names a thread.
#[derive(Debug, Deserialize)]
pub(super) struct InThread {
    thread: String,
}

/// Something for the others in a thread. The ciphertext is never parsed.
#[derive(Debug, Deserialize)]
pub(super) struct Sealed<'a> {
    thread: String,
    #[serde(borrow)]
    ciphertext: &'a RawValue,
    #[serde(borrow)]
    iv: &'a RawValue,
}

#[derive(Serialize)]
struct Told<'a> {
    #[serde(rename = "type")]
    kind: &'a str,
    thread: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    sidewire: Option<Control>,
}

#[derive(Serialize)]
struct Relayed<'a> {
    #[serde(rename = "type")]
    kind: &'a str,
    thread: &'a str,
    ciphertext: &'a RawValue,
    iv: &'a RawValue,
    broadcast: BroadcastTo,
}

impl Default for Relay {
    fn default() -> Self {
        Self {
            threads: Bounded::new(THREADS),
        }
    }
}

impl Relay {
    pub(super) fn create(&mut self, frame: &InThread) -> Result<Reply, Rejection> {
        let thread = frame.thread.as_str();
        let good =
            |character: char| character.is_ascii_alphanumeric() || "._:-".contains(character);
        if thread.is_empty() || thread.len() > NAME || !thread.chars().all(good) {
            return Err(unprocessable(format!(
                "a thread's name is 1 to {NAME} of A-Z a-z 0-9 . _ : -"
            )));
        }
        self.threads.entry(thread);
        told("thread_created", thread, None)
    }

    pub(super) fn subscribe(&self, frame: &InThread) -> Result<Reply, Rejection> {
        let control = Control {
            join: Some(vec![self.channel(&frame.thread)?]),
            ..Control::default()
        };
        told("subscribed", &frame.thread, Some(control))
    }

    pub(super) fn unsubscribe(&self, frame: &InThread) -> Result<Reply, Rejection> {
        let control = Control {
            leave: Some(vec![self.channel(&frame.thread)?]),
            ..Control::default()
        };
        told("unsubscribed", &frame.thread, Some(control))
    }

    pub(super) fn relay(&self, frame: &Sealed<'_>) -> Result<Reply, Rejection> {
        let others = BroadcastTo {
            channel: Some(self.channel(&frame.thread)?),
            exclude_sender: Some(true),
            ..BroadcastTo::default()
        };
        Reply::json(&Relayed {
            kind: "relayed",
            thread: &frame.thread,
            ciphertext: frame.ciphertext,
            iv: frame.iv,
            broadcast: others,
        })
    }

    /// Names a thread's channel; 404 if nobody created it.
    fn channel(&self, thread: &str) -> Result<String, Rejection> {
        match self.threads.get(thread) {
            Some(()) => Ok(format!("thread:{thread}")),
            None => Err(Rejection::new(
                StatusCode::NOT_FOUND,
                format!("no thread {thread:?}"),
            )),
        }
    }
}

fn told(kind: &str, thread: &str, sidewire: Option<Control>) -> Result<Reply, Rejection> {
    Reply::json(&Told {
        kind,
        thread,
        sidewire,
    })
}
