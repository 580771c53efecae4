//! A client's frame: find the connection, ask the backend, deliver its replies. Whatever fails
//! becomes one error frame to the sender, in one place.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use serde_json::value::RawValue;
use tokio::time::{Instant, sleep};

use super::replies::Following;
use super::{GatewayResponse, Handler, Invocation, LAST_DELIVERY};
use crate::auth::token::TokenError;
use crate::auth::{Auth, AuthError};
use crate::backend::{BackendError, Replies, Trace};
use crate::clock::EpochMs;
use crate::config::Keepalive;
use crate::connection::Connection;
use crate::connections::{GREETING_LIFE, TableError};
use crate::delivery::{Deliveries, Delivery, Payload, Recipient};
use crate::error::{Fault, MessageError};
use crate::event::Message;
use crate::frame::{Frame, FrameKind};
use crate::summary::Summary;

/// API Gateway waits 29 s for an answer (API Gateway Developer Guide, limits). After this long we
/// give it one and go on behind it.
const ANSWER_WITHIN: Duration = Duration::from_secs(25);

/// So long before the function's end a call is given up, so that the client can still be told.
const LAST_WORDS: Duration = Duration::from_millis(500);

/// A connection that nobody knows is closed only when its handshake is surely over.
const HANDSHAKE_OVER: Duration = Duration::from_mins(1);

impl Handler {
    pub(super) async fn message(
        self: &Arc<Self>,
        event: Message,
        invocation: Invocation,
    ) -> GatewayResponse {
        let exchange = Exchange {
            handler: Arc::clone(self),
            event,
            trace: invocation.trace,
            until: invocation.deadline.before(LAST_WORDS),
            end: invocation.deadline.before(LAST_DELIVERY),
            summary: invocation.summary,
        };
        let mut work = Box::pin(exchange.serve());
        tokio::select! {
            () = &mut work => {}
            () = sleep(ANSWER_WITHIN) => invocation.outbox.leave(work),
        }
        GatewayResponse::status(200)
    }
}

/// One frame and all that follows from it.
pub(super) struct Exchange {
    pub(super) handler: Arc<Handler>,
    pub(super) event: Message,
    trace: Trace,
    /// When a call to the backend is given up.
    until: Instant,
    /// When deliveries are cut off.
    end: Instant,
    summary: Summary,
}

impl Exchange {
    async fn serve(self) {
        let dispatcher = self.handler.dispatcher(&self.event.context, self.end);
        let (done, report) = dispatcher
            .serve(async |deliveries| {
                let frame = Frame::parse(&self.event.body);
                if let Err(error) = self.answer(frame, &deliveries).await {
                    self.tell_sender(&error, frame, &deliveries).await;
                }
            })
            .await;
        self.summary.delivered(report);
        if let Err(cut_off) = done {
            self.summary.cut_off();
            self.summary.failed(Fault::Backend, &cut_off);
        }
    }

    async fn answer(
        &self,
        frame: Option<Frame<'_>>,
        deliveries: &Deliveries,
    ) -> Result<(), MessageError> {
        let renewing = match (&self.handler.auth, frame) {
            (Auth::Jwt(verifier), Some(frame)) if frame.kind == FrameKind::Auth => {
                Some((verifier, frame))
            }
            _ => None,
        };
        // Whoever has expired is not served, but may renew.
        let ahead = self.handler.tokens_expire && renewing.is_none();
        let mut connection = None;
        if ahead {
            connection = self.find().await?;
            if connection
                .as_ref()
                .is_some_and(|found| found.has_expired(EpochMs::now()))
            {
                return Err(TokenError::Expired.into());
            }
        }
        self.send_stored_greeting(deliveries).await;
        if let Some((verifier, frame)) = renewing {
            return self.renew(frame, verifier, deliveries).await;
        }
        let frame = frame.ok_or(MessageError::InvalidJson)?;
        if self.handler.keepalive == Keepalive::Answer {
            match frame.kind {
                FrameKind::Message | FrameKind::Auth => {}
                FrameKind::Pong => return Ok(()),
                FrameKind::Ping => {
                    let pong = Bytes::from_static(br#"{"type":"pong"}"#);
                    self.to_sender(Payload::Frame(pong), deliveries).await;
                    return Ok(());
                }
            }
        }
        if !ahead {
            connection = self.find().await?;
        }
        let connection = connection.ok_or(MessageError::UnknownConnection)?;
        self.summary.home(&connection.home);
        if !self.handler.backend.takes_messages(connection.kind) {
            return Err(MessageError::NotTaken);
        }
        let replies = self.ask_backend(frame.json, &connection).await?;
        let following = Following {
            exchange: self,
            frame,
            connection: &connection,
            deliveries,
        };
        following.all(replies).await
    }

    pub(super) async fn find(&self) -> Result<Option<Arc<Connection>>, TableError> {
        let context = &self.event.context;
        let described = self.handler.described_by(context);
        let connections = &self.handler.connections;
        connections.find(&context.connection_id, described).await
    }

    async fn ask_backend(
        &self,
        frame: &RawValue,
        connection: &Connection,
    ) -> Result<Replies, BackendError> {
        let limits = (&self.trace, self.until);
        let started = Instant::now();
        let backend = &self.handler.backend;
        let answer = backend
            .message(&self.event, frame, connection, limits)
            .await;
        let status = answer.as_ref();
        let status = status.map_or_else(BackendError::status, |answer| Some(answer.status));
        self.summary.backend(status, started.elapsed());
        Ok(answer?.replies)
    }

    /// Only while the connection is young: the greeting's row lives no longer.
    async fn send_stored_greeting(&self, deliveries: &Deliveries) {
        let context = &self.event.context;
        let young = context
            .connected_at
            .is_none_or(|at| at.elapsed() < GREETING_LIFE);
        if !young {
            return;
        }
        match self
            .handler
            .connections
            .claim_greeting(&context.connection_id)
            .await
        {
            Ok(frames) => {
                for frame in frames {
                    self.to_sender(Payload::Frame(frame.into()), deliveries)
                        .await;
                }
            }
            // It stays stored, and the next frame asks again.
            Err(error) => self.summary.failed(Fault::Table, &error),
        }
    }

    pub(super) async fn tell_sender(
        &self,
        error: &MessageError,
        frame: Option<Frame<'_>>,
        deliveries: &Deliveries,
    ) {
        self.summary.failed(error.fault(), error);
        let in_reply_to = frame.and_then(|frame| frame.id);
        let text = error.frame(&self.event.context.request_id, in_reply_to);
        let payload = if self.closes(error) {
            Payload::Last(text)
        } else {
            Payload::Frame(text)
        };
        self.to_sender(payload, deliveries).await;
    }

    fn closes(&self, error: &MessageError) -> bool {
        match error {
            MessageError::Backend(BackendError::Unauthorized)
            | MessageError::Auth(AuthError::Token(_)) => true,
            MessageError::UnknownConnection => self
                .event
                .context
                .connected_at
                .is_some_and(|at| at.elapsed() > HANDSHAKE_OVER),
            _ => false,
        }
    }

    pub(super) async fn to_sender(&self, payload: Payload, deliveries: &Deliveries) {
        let to = Recipient::Sender(self.event.context.connection_id.clone());
        deliveries.send(Delivery { to, payload }).await;
    }
}
