//! A frame's number, as a numbered connection sees it: the member `sidewire`, last in the frame.

use bytes::Bytes;
use serde::Serialize;
use serde_json::value::RawValue;

use backend_contract::SIDEWIRE;

use super::{LogOf, Position};
use crate::members::Members;

/// What a frame's `sidewire` says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stamp {
    /// The frame's place in a log.
    Logged(LogOf, Position),
    /// The frame's place in a stream that no log keeps.
    Streamed { request_id: String, n: u64 },
}

#[derive(Serialize)]
#[serde(untagged)]
enum Wire<'a> {
    Logged {
        #[serde(skip_serializing_if = "Option::is_none")]
        channel: Option<&'a str>,
        epoch: &'a str,
        seq: u64,
        mark: &'a str,
    },
    Streamed {
        stream: &'a str,
        n: u64,
    },
}

impl Stamp {
    /// The `sidewire` object.
    #[must_use]
    pub fn to_json(&self) -> String {
        let wire = match self {
            Self::Logged(log, position) => Wire::Logged {
                channel: log.channel().map(|channel| channel.as_str()),
                epoch: position.epoch.as_str(),
                seq: position.seq,
                mark: position.mark.as_str(),
            },
            Self::Streamed { request_id, n } => Wire::Streamed {
                stream: request_id,
                n: *n,
            },
        };
        serde_json::to_string(&wire).expect("a struct of strings and numbers serialises")
    }

    /// The frame with its number. A `sidewire` of the backend's own goes; all else stays as it is.
    /// `None` where the frame is not an object.
    #[must_use]
    pub fn on(&self, frame: &[u8]) -> Option<Bytes> {
        let json: &RawValue = serde_json::from_slice(frame).ok()?;
        let members = Members::parse(json)?;
        let kept = members.without(&[SIDEWIRE]);
        let stamp = self.to_json();
        let numbered = match kept.as_deref().and_then(|kept| kept.strip_suffix('}')) {
            Some(kept) => format!("{},\"{SIDEWIRE}\":{stamp}}}", kept.trim_end()),
            None => format!("{{\"{SIDEWIRE}\":{stamp}}}"),
        };
        Some(numbered.into())
    }
}

/// Can this frame have a number?
#[must_use]
pub fn takes_number(frame: &[u8]) -> bool {
    let first = frame.iter().find(|byte| !byte.is_ascii_whitespace());
    first == Some(&b'{')
}

#[cfg(test)]
mod tests;
