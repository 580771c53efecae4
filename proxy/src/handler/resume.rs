//! `{"type":"resume"}`: a client asks what it has missed.

use std::collections::BTreeSet;
use std::sync::Arc;

use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use proxy_core::connection::Connection;
use proxy_core::delivery::Payload;
use proxy_core::frame::Frame;
use proxy_core::ids::{ChannelName, ConnectionId};
use proxy_core::log::LogOf;
use proxy_core::log::answer::{self, LogAnswer};
use proxy_core::log::read::Wanted;
use proxy_core::log::resume::Resume;
use proxy_core::settings::Reply;

use super::failure::MessageError;
use super::message_context::MessageContext;
use crate::connections::TableError;
use crate::log::{Asking, Log};
use crate::steps::StepSink;

/// Logs that are read at once.
const AT_ONCE: usize = 8;

impl MessageContext<'_> {
    /// Sends what the client has missed of its home and its channels, and where it stands now.
    ///
    /// # Errors
    /// A table does not answer, or does not know the connection: the client may ask again.
    pub(super) async fn resume(
        &self,
        frame: Frame<'_>,
        connection: &Connection,
        sink: &StepSink,
    ) -> Result<(), MessageError> {
        let logs = match &self.handler.log {
            Some(log) => self.answers(log, frame, connection).await?,
            None => Vec::new(),
        };
        let frames = answer::frames(&connection.id, frame.id, &logs);
        // One alone may be the response.
        if frames.len() > 1 || self.handler.reply == Reply::Post {
            // Who misses one of these must not get the last, which says that all is there.
            sink.stream(true).await;
        }
        for frame in frames {
            self.deliver_to_sender(Payload::Frame(frame), sink).await;
        }
        Ok(())
    }

    async fn answers(
        &self,
        log: &Arc<Log>,
        frame: Frame<'_>,
        connection: &Connection,
    ) -> Result<Vec<LogAnswer>, MessageError> {
        let resume = Resume::parse(frame.json.get());
        let connections = &self.handler.connections;
        let recorded = connections.recorded(&connection.id).await?;
        let recorded = recorded.ok_or(MessageError::UnknownConnection)?;
        let mut ids = resume.was.clone();
        ids.insert(connection.id.clone());
        let joined = recorded.channels.iter().cloned();
        let logs: Vec<_> = std::iter::once(None).chain(joined.map(Some)).collect();
        let open = stream::iter(logs)
            .map(|channel| self.read(log, (connection, channel), &resume, &ids))
            .buffered(AT_ONCE);
        let mut answers = answer::Answers::default();
        let mut open = std::pin::pin!(open);
        while let Some(answer) = open.try_next().await? {
            answers.add(answer);
        }
        let mut answers = answers.into_logs();
        let named = resume.channels();
        let closed = named.filter(|channel| !recorded.channels.contains(*channel));
        answers.extend(closed.cloned().map(LogAnswer::NotJoined));
        Ok(answers)
    }

    async fn read(
        &self,
        log: &Log,
        (connection, channel): (&Connection, Option<ChannelName>),
        resume: &Resume,
        ids: &BTreeSet<ConnectionId>,
    ) -> Result<LogAnswer, TableError> {
        let from = match (resume.from(channel.as_ref()), &channel) {
            (Some(from), _) => from,
            (None, None) => Wanted::Beginning(connection.times.created_at),
            (None, Some(channel)) => {
                let connections = &self.handler.connections;
                let since = connections.in_channel_since(channel, connection).await?;
                Wanted::Beginning(since)
            }
        };
        let of = match channel {
            None => LogOf::home(&connection.home),
            Some(channel) => LogOf::Channel(channel),
        };
        let asking = Asking {
            log: of.clone(),
            from,
            ids,
        };
        let (newest, missed) = log.missed(asking).await?;
        Ok(LogAnswer::Open {
            log: of,
            newest,
            missed,
        })
    }
}
