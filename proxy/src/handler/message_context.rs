//! One frame of a client and what belongs to it: its connection, its sender, what waits for it.

use std::sync::Arc;
use std::time::Duration;

use proxy_core::backend::BackendError;
use proxy_core::backend::request::Trace;
use proxy_core::connection::Connection;
use proxy_core::delivery::{Payload, Recipient};
use proxy_core::event::Message;
use proxy_core::frame::Frame;
use proxy_core::step::Fact;
use proxy_core::time::EpochMs;
use tokio::time::Instant;

use super::Handler;
use super::failure::MessageError;
use crate::auth::AuthError;
use crate::backend::Replies;
use crate::clock;
use crate::connections::{Closing, TableError, WAITING_LIFE};
use crate::steps::StepSink;

/// A connection that nobody knows is closed only when its handshake is surely over.
const HANDSHAKE_OVER: Duration = Duration::from_mins(1);

/// A frame that is being served.
#[derive(Clone, Copy)]
pub(super) struct MessageContext<'a> {
    pub(super) handler: &'a Handler,
    pub(super) event: &'a Message,
    pub(super) trace: &'a Trace,
    /// When a call to the backend is given up.
    pub(super) until: Instant,
    /// When the event's work began: whoever a reply lets into a channel belongs to it from then on.
    pub(super) asked_at: EpochMs,
}

impl MessageContext<'_> {
    /// The connection that the frame came from; `None`: neither the event, nor memory, nor the
    /// table knows it.
    pub(super) async fn find(&self) -> Result<Option<Arc<Connection>>, TableError> {
        let context = &self.event.context;
        let described = self.handler.described_by_authorizer(context);
        let connections = &self.handler.connections;
        connections.find(&context.connection_id, described).await
    }

    /// Asks the backend. A token that it refuses may be older than the connection's newest one, which
    /// another environment has taken: then the backend is asked with that.
    pub(super) async fn ask_backend(
        &self,
        frame: Frame<'_>,
        connection: &mut Arc<Connection>,
        sink: &StepSink,
    ) -> Result<Replies, MessageError> {
        loop {
            let asked = self.ask_backend_once(frame, connection, sink).await;
            let refused @ Err(MessageError::Backend(BackendError::Unauthorized)) = asked else {
                return asked;
            };
            match self.handler.begin_closing(connection).await? {
                Closing::Begun => return refused,
                Closing::Renewed(newer) => *connection = newer,
            }
        }
    }

    async fn ask_backend_once(
        &self,
        frame: Frame<'_>,
        connection: &Connection,
        sink: &StepSink,
    ) -> Result<Replies, MessageError> {
        let call = self.handler.backend.message_call(connection.kind);
        let call = call.ok_or(MessageError::NotTaken)?;
        let started = Instant::now();
        let limits = (self.trace, self.until);
        let answer = call.make(self.event, frame, connection, limits).await;
        let status = answer.as_ref();
        let called = Fact::BackendCalled {
            status: status.map_or_else(BackendError::status, |answer| Some(answer.status)),
            time: started.elapsed(),
        };
        sink.note(called).await;
        Ok(answer?.replies)
    }

    /// Posts what waits for the sender, before anything else that it gets. Only while the connection is
    /// young: nothing waits longer.
    pub(super) async fn deliver_waiting(&self, sink: &StepSink) {
        let young = self
            .event
            .context
            .connected_at
            .is_none_or(|at| clock::elapsed(at) < WAITING_LIFE);
        if young {
            let payload = Payload::Waiting {
                first: Vec::new(),
                looks: true,
            };
            self.deliver_to_sender(payload, sink).await;
        }
    }

    pub(super) async fn tell_sender(
        &self,
        error: &MessageError,
        frame: Option<Frame<'_>>,
        sink: &StepSink,
    ) {
        sink.failed(error.fault(), error).await;
        let in_reply_to = frame.and_then(|frame| frame.id);
        let text = error.frame(&self.event.context.request_id, in_reply_to);
        let payload = if self.closes(error) {
            Payload::FrameThenClose(text)
        } else {
            Payload::Frame(text)
        };
        self.deliver_to_sender(payload, sink).await;
    }

    fn closes(&self, error: &MessageError) -> bool {
        match error {
            MessageError::Backend(BackendError::Unauthorized)
            | MessageError::RenewedTooLate
            | MessageError::Auth(AuthError::Token(_)) => true,
            MessageError::UnknownConnection => self
                .event
                .context
                .connected_at
                .is_some_and(|at| clock::elapsed(at) > HANDSHAKE_OVER),
            _ => false,
        }
    }

    pub(super) async fn deliver_to_sender(&self, payload: Payload, sink: &StepSink) {
        let to = Recipient::Sender(self.event.context.connection_id.clone());
        sink.deliver(to, payload).await;
    }
}
