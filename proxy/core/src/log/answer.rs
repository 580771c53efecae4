//! The frames that answer a `resume`.

use bytes::Bytes;
use serde::Serialize;
use serde_json::value::RawValue;

use super::read::Missed;
use super::stamp::Stamp;
use super::{LogOf, Position};
use crate::ids::{ChannelName, ConnectionId};

/// The most bytes of a frame with missed ones.
const BUNDLE: usize = 100 * 1024;

/// The most bytes of frames in an answer, all logs together.
const ALL_LOGS: usize = 16 * 1024 * 1024;

const HEAD: &str = r#"{"type":"missed","frames":["#;
const TAIL: &str = "]}";

/// What is answered for one log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LogAnswer {
    /// The newest position, and what was missed before it.
    Open {
        log: LogOf,
        newest: Position,
        missed: Missed,
    },
    /// The client names a channel that it is not in.
    NotJoined(ChannelName),
}

/// Logs that are answered, with no more frames than an environment can hold.
#[derive(Debug, Default)]
pub struct Answers {
    logs: Vec<LogAnswer>,
    bytes: usize,
}

impl Answers {
    /// Adds a log. One that is too much for this answer is not given: the client is told so.
    pub fn add(&mut self, mut log: LogAnswer) {
        if let LogAnswer::Open { missed, .. } = &mut log {
            let bytes: usize = missed.frames.iter().map(|(_, frame)| frame.len()).sum();
            if self.bytes + bytes > ALL_LOGS {
                *missed = Missed::lost();
            } else {
                self.bytes += bytes;
            }
        }
        self.logs.push(log);
    }

    #[must_use]
    pub fn into_logs(self) -> Vec<LogAnswer> {
        self.logs
    }
}

#[derive(Serialize)]
struct Resumed<'a> {
    r#type: &'a str,
    connection_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    in_reply_to: Option<&'a RawValue>,
    logs: Vec<Entry<'a>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Entry<'a> {
    Open {
        #[serde(skip_serializing_if = "Option::is_none")]
        channel: Option<&'a str>,
        epoch: &'a str,
        seq: u64,
        mark: &'a str,
        complete: bool,
    },
    NotJoined {
        channel: &'a str,
        joined: bool,
    },
}

/// All frames of the answer, in the order in which the client gets them. Two answers may overtake each
/// other: the last frame has the `question`'s id, if it has one.
#[must_use]
pub fn frames(
    connection: &ConnectionId,
    question: Option<&RawValue>,
    logs: &[LogAnswer],
) -> Vec<Bytes> {
    let mut frames = bundles(logs);
    let entries = logs.iter().map(|answer| match answer {
        LogAnswer::Open {
            log,
            newest,
            missed,
        } => Entry::Open {
            channel: log.channel().map(|channel| channel.as_str()),
            epoch: newest.epoch.as_str(),
            seq: newest.seq,
            mark: newest.mark.as_str(),
            complete: missed.complete,
        },
        LogAnswer::NotJoined(channel) => Entry::NotJoined {
            channel: channel.as_str(),
            joined: false,
        },
    });
    let resumed = Resumed {
        r#type: "resumed",
        connection_id: connection.as_str(),
        in_reply_to: question,
        logs: entries.collect(),
    };
    let resumed = serde_json::to_vec(&resumed).expect("a struct of strings and numbers serialises");
    frames.push(resumed.into());
    frames
}

/// The missed frames, as many of them together as fit.
fn bundles(logs: &[LogAnswer]) -> Vec<Bytes> {
    let (mut bundles, mut bundle) = (Vec::new(), String::new());
    for answer in logs {
        let LogAnswer::Open { log, missed, .. } = answer else {
            continue;
        };
        for (position, frame) in &missed.frames {
            let stamp = Stamp::Logged(log.clone(), position.clone());
            let Some(frame) = stamp.on(frame) else {
                continue; // what a log keeps is an object
            };
            let frame = String::from_utf8_lossy(&frame);
            if !bundle.is_empty() && bundle.len() + frame.len() + TAIL.len() > BUNDLE {
                bundles.push(finish(std::mem::take(&mut bundle)));
            }
            bundle.push_str(if bundle.is_empty() { HEAD } else { "," });
            bundle.push_str(&frame);
        }
    }
    if !bundle.is_empty() {
        bundles.push(finish(bundle));
    }
    bundles
}

fn finish(mut bundle: String) -> Bytes {
    bundle.push_str(TAIL);
    bundle.into()
}

#[cfg(test)]
mod tests;
