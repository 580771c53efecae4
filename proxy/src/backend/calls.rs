//! The calls of the contract: each is made with the template that the settings have for a connection's
//! type, or not at all.

use std::fmt;

use proxy_core::backend::BackendError;
use proxy_core::backend::request::{self, Trace};
use proxy_core::backend::response::{self, Accepted, Reached};
use proxy_core::connection::Connection;
use proxy_core::event::{Connect, Disconnect, Message};
use proxy_core::frame::Frame;
use proxy_core::ids::ConnectionType;
use proxy_core::settings::PathTemplate;
use serde_json::value::RawValue;
use tokio::time::Instant;

use super::client::{Backend, CallLimits};
use super::stream::ReplyStream;

impl Backend {
    /// The call that asks whether a connection of this type may exist; `None`: it is not made.
    #[must_use]
    pub(crate) fn connect_call(&self, kind: ConnectionType) -> Option<ConnectCall<'_>> {
        let template = self.settings.connect_path.template_for(kind)?;
        Some(ConnectCall {
            backend: self,
            template,
        })
    }

    /// The call that hands over a frame of a connection of this type; `None`: it is not made.
    #[must_use]
    pub(crate) fn message_call(&self, kind: ConnectionType) -> Option<MessageCall<'_>> {
        let template = self.settings.message_path.template_for(kind)?;
        Some(MessageCall {
            backend: self,
            template,
        })
    }

    /// Does the backend want to know of such connections' ends?
    pub(crate) fn hears_of_ends(&self, kind: ConnectionType) -> bool {
        self.settings.disconnect_path.template_for(kind).is_some()
    }

    /// Tells that a connection has ended, where the backend wants to know. Returns the status of
    /// its answer, `None` where it was not called.
    ///
    /// # Errors
    /// It was not told, or did not like it.
    pub(crate) async fn disconnect(
        &self,
        event: &Disconnect,
        connection: &Connection,
        trace: &Trace,
    ) -> Result<Option<u16>, BackendError> {
        let Some(path) = self.settings.disconnect_path.template_for(connection.kind) else {
            return Ok(None);
        };
        let request = request::disconnect(path, event, connection, trace);
        let answer = self.call_and_read(&request, connection).await?;
        response::acknowledged(&answer).map(Some)
    }
}

/// A connect call that is to be made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ConnectCall<'a> {
    backend: &'a Backend,
    template: &'a PathTemplate,
}

impl ConnectCall<'_> {
    /// Asks whether the connection may exist.
    ///
    /// # Errors
    /// It may not; the error says what the backend said instead.
    pub(crate) async fn make(
        self,
        event: &Connect,
        (connection, is_numbered): (&Connection, bool),
        trace: &Trace,
    ) -> Result<Accepted, BackendError> {
        let numbered = (connection, is_numbered);
        let request = request::connect(self.template, event, numbered, trace);
        let answer = self.backend.call_and_read(&request, connection).await?;
        response::accepted(&answer)
    }
}

/// A message call that is to be made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct MessageCall<'a> {
    backend: &'a Backend,
    template: &'a PathTemplate,
}

impl MessageCall<'_> {
    /// Hands over a client's frame. `until` is the moment by which all must be read.
    ///
    /// # Errors
    /// The frame was not served; the error says why.
    pub(crate) async fn make(
        self,
        event: &Message,
        frame: Frame<'_>,
        connection: &Connection,
        (trace, until): (&Trace, Instant),
    ) -> Result<MessageAnswer, BackendError> {
        let request = request::message(self.template, &event.context, frame, connection, trace);
        let first_byte = self.backend.settings.first_byte_timeout;
        let limits = CallLimits { first_byte, until };
        match self.backend.call(&request, connection, limits).await? {
            Reached::Whole(answer) => Ok(MessageAnswer {
                status: answer.status.as_u16(),
                replies: Replies::Whole(response::replies(&answer)?),
            }),
            Reached::Stream(status, stream) => Ok(MessageAnswer {
                status,
                replies: Replies::Stream(Box::new(stream)),
            }),
        }
    }
}

/// What a message call brought.
pub(crate) struct MessageAnswer {
    pub status: u16,
    pub replies: Replies,
}

/// Replies in order, each one JSON value.
pub(crate) enum Replies {
    /// All of them, read to the end.
    Whole(Vec<Box<RawValue>>),
    /// As they come.
    Stream(Box<ReplyStream>),
}

// Neither prints what the backend said.

impl fmt::Debug for Replies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Whole(_) => "Whole(…)",
            Self::Stream(_) => "Stream(…)",
        })
    }
}

impl fmt::Debug for MessageAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageAnswer")
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}
