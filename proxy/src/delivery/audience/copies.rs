//! A payload as its recipients get it: with a number where they have numbers, else as it is.

use bytes::Bytes;

use proxy_core::delivery::{Number, Payload, Recipient};
use proxy_core::log::stamp::Stamp;
use proxy_core::log::{Content, Position};
use proxy_core::membership::Membership;

use crate::steps::StepSink;

/// One payload.
pub(super) struct Copies {
    plain: Payload,
    /// What numbered connections get, and what its number is worth.
    numbered: Option<(Bytes, Number)>,
    position: Option<Position>,
}

impl Copies {
    /// Without a number for anybody.
    pub(super) fn plain(payload: &Payload) -> Self {
        Self {
            plain: payload.clone(),
            numbered: None,
            position: None,
        }
    }

    pub(super) fn numbered(frame: &Bytes, stamp: &Stamp) -> Self {
        let number = match stamp {
            Stamp::Logged(..) => Number::Logged {
                kept: matches!(Content::of(frame), Content::Frame(_)),
            },
            Stamp::Streamed { .. } => Number::Streamed,
        };
        Self {
            plain: Payload::Frame(frame.clone()),
            numbered: stamp.on(frame).map(|frame| (frame, number)),
            position: match stamp {
                Stamp::Logged(_, position) => Some(position.clone()),
                Stamp::Streamed { .. } => None,
            },
        }
    }

    /// Its place in a log.
    pub(super) fn position(&self) -> Option<&Position> {
        self.position.as_ref()
    }

    /// The frame that has a place in a log.
    pub(super) fn logged(&self) -> Option<&(Bytes, Number)> {
        let numbered = self.numbered.as_ref();
        numbered.filter(|(_, number)| matches!(number, Number::Logged { .. }))
    }

    pub(super) async fn deliver(&self, row: &Membership, sink: &StepSink) {
        let to = Recipient::Listed(row.clone());
        match &self.numbered {
            Some((frame, number)) if row.resume => {
                let payload = Payload::Frame(frame.clone());
                sink.deliver_numbered(to, payload, *number).await;
            }
            _ => sink.deliver(to, self.plain.clone()).await,
        }
    }
}
