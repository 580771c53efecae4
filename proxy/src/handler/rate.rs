//! A client that sends too much is told once, and closed if it goes on. Its frames are dropped before
//! anything is read or called for them.

use proxy_core::delivery::Payload;
use proxy_core::fault::Fault;
use proxy_core::frame::Frame;
use proxy_core::rate::{SAMPLE, Verdict, Window, weight};
use proxy_core::step::Fact;

use super::failure::MessageError;
use super::message_context::MessageContext;
use crate::clock;
use crate::connections::TableError;
use crate::rate::RateLimit;
use crate::steps::StepSink;

impl MessageContext<'_> {
    /// Counts the frame. False: it is dropped, and there is nothing left to do for it.
    ///
    /// # Errors
    /// It is dropped, and the client is to be told.
    pub(super) async fn is_within_rate(
        &self,
        frame: Option<Frame<'_>>,
        sink: &StepSink,
    ) -> Result<bool, MessageError> {
        let Some(limit) = &self.handler.client_limits.rate else {
            return Ok(true);
        };
        let weight = weight(frame.map(|frame| frame.kind));
        let mut verdict = limit.frame(&self.event.context.connection_id, weight);
        if verdict == Verdict::Pass && RateLimit::draws() {
            verdict = self.count_in_record(limit, weight, sink).await;
        }
        if verdict == Verdict::Pass {
            return Ok(true);
        }
        sink.note(Fact::RateLimited).await;
        match verdict {
            Verdict::Tell { retry_after } => return Err(MessageError::RateLimited(retry_after)),
            Verdict::Close => self.close_flooder(sink).await,
            Verdict::Pass | Verdict::Drop => {
                sink.failed(Fault::Client, &"too many frames: this one is dropped")
                    .await;
            }
        }
        Ok(false)
    }

    /// A table that does not answer lets the frame pass: it is the environment's own count that protects
    /// then.
    async fn count_in_record(&self, limit: &RateLimit, weight: u64, sink: &StepSink) -> Verdict {
        let id = &self.event.context.connection_id;
        let window = Window::at(clock::now());
        let connections = &self.handler.connections;
        let counted = connections.count_frames(id, window, weight * SAMPLE).await;
        match counted {
            Ok(None) => Verdict::Pass,
            Ok(Some(count)) => limit.recorded(id, window, count),
            Err(error) => {
                sink.failed(Fault::Table, &error).await;
                Verdict::Pass
            }
        }
    }

    async fn close_flooder(&self, sink: &StepSink) {
        let text = "too many frames: the connection is closed";
        sink.failed(Fault::Client, &text).await;
        if let Err(error) = self.refuse_its_token().await {
            sink.failed(Fault::Table, &error).await;
        }
        self.deliver_to_sender(Payload::Close, sink).await;
    }

    async fn refuse_its_token(&self) -> Result<(), TableError> {
        let connection = self.find().await?;
        match connection.as_ref().and_then(|known| known.token.as_ref()) {
            Some(token) => self.handler.connections.refuse_token(token).await,
            None => Ok(()),
        }
    }
}
