//! A client's frame: find the connection, ask the backend, deliver its replies. Whatever fails
//! becomes one error frame to the sender, in one place.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use proxy_core::auth::token::TokenError;
use proxy_core::connection::Connection;
use proxy_core::delivery::Payload;
use proxy_core::event::Message;
use proxy_core::frame::{Frame, FrameKind};
use proxy_core::step::Fact;
use tokio::time::{Instant, sleep_until};

use super::failure::MessageError;
use super::message_context::MessageContext;
use super::replies::ReplyFanOut;
use super::served_message::ServedMessage;
use super::{GatewayResponse, Handled, Handler, LAST_DELIVERY, Response};
use crate::auth::{Auth, TokenVerifier};
use crate::clock;
use crate::connections::{Closing, TableError};
use crate::invocation::Invocation;
use crate::steps::{StepSink, Steps};
use crate::summary::Summary;
use proxy_core::settings::{Keepalive, Reply, ReservedMembers};

/// API Gateway waits 29 s for an answer (API Gateway Developer Guide, limits). After this long we
/// give it one and go on behind it.
const ANSWER_WITHIN: Duration = Duration::from_secs(25);

/// So long before the function's end a call is given up, so that the client can still be told.
const LAST_WORDS: Duration = Duration::from_millis(500);

/// What a frame is for.
#[derive(Clone, Copy)]
enum Purpose<'a> {
    /// It brings a newer token for its connection.
    Renewal(Frame<'a>, &'a TokenVerifier),
    Ping,
    Pong,
    /// It asks for what was missed; of a connection whose URL does not ask for that it is for the
    /// backend.
    Resume(Frame<'a>),
    /// It is for the backend.
    Backend(Frame<'a>),
    /// It is not JSON.
    Nothing,
}

impl Purpose<'_> {
    fn is_for_backend(self, connection: &Connection) -> bool {
        match self {
            Self::Backend(_) => true,
            Self::Resume(_) => !connection.wants.resume,
            Self::Renewal(..) | Self::Ping | Self::Pong | Self::Nothing => false,
        }
    }
}

impl Handler {
    pub(super) async fn message(
        self: &Arc<Self>,
        event: Message,
        invocation: Invocation,
        summary: Summary,
    ) -> Handled {
        let answer_by = Instant::now() + ANSWER_WITHIN;
        let known = summary.clone();
        let served = Arc::clone(self).serve_message(event, (invocation, answer_by), known);
        let mut served = Box::pin(served);
        let response = GatewayResponse::status(200);
        tokio::select! {
            served = &mut served => {
                let (body, summary) = served.answer().await;
                let response = GatewayResponse { body, ..response };
                Handled::done(Ok(Response::Gateway(response)), summary)
            }
            () = sleep_until(answer_by) => {
                Handled::later(response, summary, async { served.await.post().await })
            }
        }
    }

    /// Serves the frame to its end, which may come long after the response: that leaves at this time.
    async fn serve_message(
        self: Arc<Self>,
        event: Message,
        (invocation, answer_by): (Invocation, Instant),
        mut summary: Summary,
    ) -> ServedMessage {
        let cut_off = invocation.deadline.before(LAST_DELIVERY);
        let answer_by = (self.reply == Reply::Response).then_some(answer_by);
        let dispatcher = self.dispatcher(&event.context, cut_off);
        let dispatcher = dispatcher.answering(answer_by);
        let message = MessageContext {
            handler: &self,
            event: &event,
            trace: &invocation.trace,
            until: invocation.deadline.before(LAST_WORDS),
            asked_at: clock::now(),
        };
        let steps = Steps::from_work(|sink| self.steps(message, sink));
        let mut served = dispatcher.run(steps).await;
        let reply = served.reply.take();
        summary.add(served);
        ServedMessage {
            summary,
            reply,
            dispatcher,
        }
    }

    async fn steps(&self, message: MessageContext<'_>, sink: StepSink) {
        let frame = Frame::parse(&message.event.body);
        if let Err(error) = self.answer(&message, frame, &sink).await {
            message.tell_sender(&error, frame, &sink).await;
        }
    }

    async fn answer(
        &self,
        message: &MessageContext<'_>,
        frame: Option<Frame<'_>>,
        sink: &StepSink,
    ) -> Result<(), MessageError> {
        if !message.is_within_rate(frame, sink).await? {
            return Ok(());
        }
        let purpose = self.purpose(frame);
        let connection = match purpose {
            Purpose::Renewal(..) | Purpose::Resume(_) | Purpose::Backend(_) => {
                message.find().await?
            }
            Purpose::Ping | Purpose::Pong | Purpose::Nothing if self.tokens_expire => {
                message.find().await?
            }
            Purpose::Ping | Purpose::Pong | Purpose::Nothing => None,
        };
        let connection = match connection {
            Some(connection) => Some(self.let_pass(connection, purpose).await?),
            None => None,
        };
        message.deliver_waiting(sink).await;
        match purpose {
            Purpose::Nothing => Err(MessageError::InvalidJson),
            Purpose::Pong => Ok(()),
            Purpose::Ping => {
                let pong = Bytes::from_static(br#"{"type":"pong"}"#);
                message.deliver_to_sender(Payload::Frame(pong), sink).await;
                Ok(())
            }
            Purpose::Renewal(frame, verifier) => {
                let connection = connection.ok_or(MessageError::UnknownConnection)?;
                message.renew(frame, verifier, &connection, sink).await
            }
            Purpose::Resume(frame) | Purpose::Backend(frame) => {
                let mut connection = connection.ok_or(MessageError::UnknownConnection)?;
                if !purpose.is_for_backend(&connection) {
                    return message.resume(frame, &connection, sink).await;
                }
                if let (ReservedMembers::Refuse, Some(member)) =
                    (self.reserved_members, frame.reserved)
                {
                    return Err(MessageError::Reserved(member));
                }
                sink.note(Fact::Home(connection.home.clone())).await;
                let replies = message.ask_backend(frame, &mut connection, sink).await?;
                let fan_out = ReplyFanOut {
                    message,
                    frame,
                    connection: &connection,
                    sink,
                };
                fan_out.deliver(replies).await
            }
        }
    }

    /// Stops a frame whose connection has a token that has ended: one for the backend at once, any other
    /// one later. A renewal passes.
    ///
    /// # Errors
    /// The token has ended, and the connection's close has begun.
    async fn let_pass(
        &self,
        connection: Arc<Connection>,
        purpose: Purpose<'_>,
    ) -> Result<Arc<Connection>, MessageError> {
        let now = clock::now();
        let stops = |connection: &Connection| match purpose {
            Purpose::Renewal(..) => false,
            _ if purpose.is_for_backend(connection) => connection.has_ended(now),
            _ => connection.is_overdue(now),
        };
        if !self.tokens_expire || !stops(&connection) {
            return Ok(connection);
        }
        match self.begin_closing(&connection).await? {
            Closing::Renewed(newer) if !stops(&newer) => Ok(newer),
            _ => Err(TokenError::Expired.into()),
        }
    }

    /// Begins to close a connection because of its token, unless it was renewed meanwhile: only a token
    /// that we verify can be.
    pub(super) async fn begin_closing(
        &self,
        connection: &Connection,
    ) -> Result<Closing, TableError> {
        match self.auth {
            Auth::Jwt(_) => self.connections.begin_closing(connection).await,
            Auth::Backend | Auth::Authorizer => Ok(Closing::Begun),
        }
    }

    fn purpose<'a>(&'a self, frame: Option<Frame<'a>>) -> Purpose<'a> {
        let Some(frame) = frame else {
            return Purpose::Nothing;
        };
        let answers = self.keepalive == Keepalive::Answer;
        match (frame.kind, &self.auth) {
            (FrameKind::Auth, Auth::Jwt(verifier)) => Purpose::Renewal(frame, verifier),
            (FrameKind::Resume, _) => Purpose::Resume(frame),
            (FrameKind::Ping, _) if answers => Purpose::Ping,
            (FrameKind::Pong, _) if answers => Purpose::Pong,
            _ => Purpose::Backend(frame),
        }
    }
}
