//! What became of a client's frame, and the way that the sender's last frame takes.

use proxy_core::delivery::{Delivery, Outcome, Payload};
use proxy_core::step::Fact;

use crate::delivery::Dispatcher;
use crate::steps::Steps;
use crate::summary::Summary;

/// A client's frame whose work is done.
pub(super) struct ServedMessage {
    pub(super) summary: Summary,
    /// What the sender has not got yet: its only frame.
    pub(super) reply: Option<Delivery>,
    pub(super) dispatcher: Dispatcher,
}

impl ServedMessage {
    /// The response is still to leave: it takes the sender's frame along.
    pub(super) async fn answer(mut self) -> (Option<String>, Summary) {
        let Some(text) = self.reply.as_ref().and_then(text) else {
            return (None, self.post().await);
        };
        self.summary.note(Fact::Settled {
            outcome: Outcome::Delivered,
            frames: 1,
        });
        (Some(text), self.summary)
    }

    /// The response has left: the sender's frame is posted.
    pub(super) async fn post(self) -> Summary {
        let Self {
            mut summary,
            reply,
            dispatcher,
        } = self;
        if let Some(Delivery { to, payload, .. }) = reply {
            let dispatcher = dispatcher.answering(None);
            let steps = Steps::from_work(async |sink| sink.deliver(to, payload).await);
            summary.add(dispatcher.run(steps).await);
        }
        summary
    }
}

fn text(reply: &Delivery) -> Option<String> {
    match &reply.payload {
        Payload::Frame(frame) => String::from_utf8(frame.to_vec()).ok(),
        _ => None,
    }
}
