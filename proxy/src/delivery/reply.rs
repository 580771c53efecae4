//! The sender's frame that is to leave as the event's response instead of a post.

use std::time::Duration;

use proxy_core::delivery::{Delivery, Payload};
use tokio::time::Instant;

/// The largest frame that leaves as a response. API Gateway takes 32 KiB a WebSocket frame, and does
/// not say what it makes of a longer body (API Gateway Developer Guide,
/// apigateway-execution-service-websocket-limits-table). A post may have 128 KiB.
const BODY_LIMIT: usize = 32 * 1024;

/// How long the sender's frame waits for the posts to others. A recipient that does not read holds
/// up nobody but itself.
const PATIENCE: Duration = Duration::from_secs(1);

/// Where the sender's frame stands.
#[derive(Debug)]
pub(super) enum Reply {
    /// What the sender gets is posted.
    Posted,
    /// The sender has got nothing yet. Its first frame may be the response until this moment.
    Awaited { answer_by: Instant },
    /// It is the response, unless the sender gets another frame, or the posts to others last longer.
    Kept { delivery: Delivery, until: Instant },
    /// It is to be posted after all.
    Due(Delivery),
}

impl Reply {
    /// `answer_by`: when the event is answered at the latest; `None`: every frame is posted.
    pub(super) fn new(answer_by: Option<Instant>) -> Self {
        answer_by.map_or(Self::Posted, |answer_by| Self::Awaited { answer_by })
    }

    /// Takes a delivery to the sender. Returns what is to be posted, in this order.
    pub(super) fn offer(&mut self, delivery: Delivery) -> [Option<Delivery>; 2] {
        match std::mem::replace(self, Self::Posted) {
            Self::Awaited { answer_by } => {
                if let Payload::Waiting { .. } = delivery.payload {
                    // Perhaps nothing waits.
                    *self = Self::Awaited { answer_by };
                } else if may_be_response(&delivery) {
                    let until = answer_by.min(Instant::now() + PATIENCE);
                    *self = Self::Kept { delivery, until };
                    return [None, None];
                }
                [None, Some(delivery)]
            }
            Self::Kept { delivery: kept, .. } | Self::Due(kept) => [Some(kept), Some(delivery)],
            Self::Posted => [None, Some(delivery)],
        }
    }

    /// The sender got a frame by another way: there is more than one.
    pub(super) fn is_not_the_only_one(&mut self) {
        *self = match std::mem::replace(self, Self::Posted) {
            Self::Kept { delivery, .. } | Self::Due(delivery) => Self::Due(delivery),
            Self::Awaited { .. } | Self::Posted => Self::Posted,
        };
    }

    /// Is it certain that the frame is posted?
    pub(super) fn is_due(&self) -> bool {
        matches!(self, Self::Due(_))
    }

    /// When the frame is to be posted, unless all else is settled before.
    pub(super) fn due_at(&self) -> Option<Instant> {
        match self {
            Self::Kept { until, .. } => Some(*until),
            Self::Due(_) => Some(Instant::now()),
            Self::Awaited { .. } | Self::Posted => None,
        }
    }

    /// Hands out the frame, and keeps none from now on.
    pub(super) fn take(&mut self) -> Option<Delivery> {
        match std::mem::replace(self, Self::Posted) {
            Self::Kept { delivery, .. } | Self::Due(delivery) => Some(delivery),
            Self::Awaited { .. } | Self::Posted => None,
        }
    }
}

/// A stream's records are posted as they come, and a close has no other way than a call.
fn may_be_response(delivery: &Delivery) -> bool {
    let Payload::Frame(frame) = &delivery.payload else {
        return false;
    };
    !delivery.live && delivery.to.is_sender() && frame.len() <= BODY_LIMIT
}

#[cfg(test)]
mod tests;
