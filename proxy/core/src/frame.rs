//! A client's frame, as far as we look into it: is it JSON, a ping, has it an id, and does it command
//! the proxy? Pure.

use std::fmt;

use serde_json::value::RawValue;

use crate::json;
use crate::members::Members;

/// A longer `id` is not repeated: with it an error frame might not fit any more.
const ID_LIMIT: usize = 1024;

/// A frame that is JSON. The JSON itself is passed on as it is.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    /// Byte for byte what the client wrote, less the blanks around it and a byte order mark.
    pub json: &'a RawValue,
    pub kind: FrameKind,
    /// The `id` at top level where that is a string or a number of up to 1 KiB.
    pub id: Option<&'a RawValue>,
    /// A member that commands the proxy in a reply. A backend that hands the frame on would hand the
    /// command on too.
    pub reserved: Option<ReservedMember>,
}

/// A member at the top of an object, or of an object in an array, that a reply commands the proxy by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReservedMember {
    Broadcast,
    Sidewire,
}

impl ReservedMember {
    /// The member's name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Broadcast => "broadcast",
            Self::Sidewire => "sidewire",
        }
    }

    fn in_object(members: &Members<'_>) -> Option<Self> {
        members.names().find_map(|name| {
            let all = [Self::Broadcast, Self::Sidewire];
            all.into_iter()
                .find(|member| member.name().as_bytes() == name)
        })
    }

    fn in_array(json: &RawValue) -> Option<Self> {
        if !json.get().starts_with('[') {
            return None;
        }
        let items: Vec<&RawValue> = serde_json::from_str(json.get()).ok()?;
        items
            .into_iter()
            .filter_map(Members::parse)
            .find_map(|members| Self::in_object(&members))
    }
}

/// Without the JSON.
impl fmt::Debug for Frame<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Frame")
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

/// Who a frame is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FrameKind {
    Ping,
    Pong,
    /// It brings a new token, where the proxy verifies tokens; else it is a message.
    Auth,
    /// It asks for what was missed, where the connection's URL has `resume=1`; else it is a message.
    Resume,
    Message,
}

impl<'a> Frame<'a> {
    /// `None` where the text is not JSON.
    #[must_use]
    pub fn parse(text: &'a str) -> Option<Self> {
        let json: &RawValue = serde_json::from_str(json::trimmed(text)).ok()?;
        let members = Members::parse(json);
        let member = |name| members.as_ref().and_then(|members| members.get(name));
        let kind = member("type").and_then(|kind| serde_json::from_str::<String>(kind.get()).ok());
        let kind = match kind.as_deref() {
            Some("ping") => FrameKind::Ping,
            Some("pong") => FrameKind::Pong,
            Some("auth") => FrameKind::Auth,
            Some("resume") => FrameKind::Resume,
            _ => FrameKind::Message,
        };
        let first = |id: &RawValue| id.get().bytes().next();
        let is_id = |id: &&RawValue| {
            id.get().len() <= ID_LIMIT && matches!(first(id), Some(b'"' | b'-' | b'0'..=b'9'))
        };
        Some(Self {
            json,
            kind,
            id: member("id").filter(is_id),
            reserved: match &members {
                Some(members) => ReservedMember::in_object(members),
                None => ReservedMember::in_array(json),
            },
        })
    }
}

#[cfg(test)]
mod tests;
