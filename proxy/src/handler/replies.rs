//! The backend's replies: plan each, change the sender's channels, hand it to its audience. What
//! cannot be done about one is told at its place, and the others are followed all the same.

use std::collections::BTreeSet;

use bytes::Bytes;
use proxy_core::connection::Connection;
use proxy_core::delivery::{FRAME_LIMIT, Number, Payload, Recipient};
use proxy_core::frame::Frame;
use proxy_core::plan::{Audience, Plan, PlanError};
use serde_json::value::RawValue;

use super::ack::Ack;
use super::failure::MessageError;
use super::message_context::MessageContext;
use crate::backend::{Replies, ReplyStream};
use crate::connections::Joined;
use crate::delivery::{AudienceReader, Broadcast, Sent};
use crate::steps::StepSink;

/// What follows from one frame's replies.
pub(super) struct ReplyFanOut<'a> {
    pub(super) message: &'a MessageContext<'a>,
    pub(super) frame: Frame<'a>,
    pub(super) connection: &'a Connection,
    pub(super) sink: &'a StepSink,
}

impl ReplyFanOut<'_> {
    /// Follows all replies, and acknowledges the frame where its connection asked for that.
    ///
    /// # Errors
    /// An answer that is no stream has a wrong reply: then nothing of it is done.
    pub(super) async fn deliver(&self, replies: Replies) -> Result<(), MessageError> {
        let connections = &self.message.handler.connections;
        let log = self.message.handler.log.as_ref();
        let sender = self.connection.id.clone();
        let until = self.message.until;
        let mut ack = Ack::begin(self.frame.id.filter(|_| self.connection.wants.ack));
        let audiences = match replies {
            Replies::Whole(replies) => {
                let plans = self.plans(&replies)?;
                let audiences = match plans.len() {
                    0 | 1 => AudienceReader::new(connections, log, Some(sender), until),
                    _ => AudienceReader::for_many(connections, log, sender, until),
                };
                let audiences = audiences.splitting(self.message.handler.splitting());
                for plan in plans {
                    self.follow_or_tell(&plan, &audiences, &mut ack).await;
                }
                audiences
            }
            Replies::Stream(stream) => {
                let audiences = AudienceReader::for_many(connections, log, sender, until)
                    .for_stream(&self.message.event.context.request_id);
                self.stream(*stream, &audiences, &mut ack).await;
                audiences
            }
        };
        self.acknowledge(&mut ack).await;
        if let Err(error) = audiences.finish(self.sink).await {
            self.tell(&error.into()).await;
        }
        Ok(())
    }

    fn plans(&self, replies: &[Box<RawValue>]) -> Result<Vec<Plan>, PlanError> {
        let plans = replies.iter().map(|reply| self.plan(reply));
        let plans = plans.collect::<Result<Vec<_>, _>>()?;
        let joins: BTreeSet<_> = plans.iter().flat_map(|plan| &plan.join).collect();
        if joins.len() > self.message.handler.connections.max_channels() {
            return Err(PlanError::TooManyChannels);
        }
        Ok(plans)
    }

    fn plan(&self, reply: &RawValue) -> Result<Plan, PlanError> {
        let plan = Plan::from_reply(reply, &self.connection.home)?;
        let most = self.message.handler.connections.max_channels();
        if plan.join.len() > most || plan.leave.len() > most {
            return Err(PlanError::TooManyChannels);
        }
        Ok(plan)
    }

    /// A stream's first record brings the acknowledgement.
    async fn stream(&self, mut stream: ReplyStream, audiences: &AudienceReader, ack: &mut Ack<'_>) {
        // While the sender is alone, the steps end when the sender is gone, and the request with them.
        let mut sender_alone = true;
        self.sink.stream(sender_alone).await;
        while let Some(reply) = stream.next().await {
            let plan = reply
                .map_err(MessageError::from)
                .and_then(|reply| Ok(self.plan(&reply)?));
            match plan {
                Ok(plan) => {
                    if sender_alone && plan.audience != Audience::Sender {
                        sender_alone = false;
                        self.sink.stream(sender_alone).await;
                    }
                    self.follow_or_tell(&plan, audiences, ack).await;
                    self.acknowledge(ack).await;
                }
                Err(error) => {
                    ack.refuse();
                    self.tell(&error).await;
                }
            }
        }
    }

    async fn follow_or_tell(&self, plan: &Plan, audiences: &AudienceReader, ack: &mut Ack<'_>) {
        match self.follow(plan, audiences).await {
            Ok(sent) => ack.numbers.extend(sent.kept_from_sender),
            Err(error) => {
                ack.refuse();
                self.tell(&error).await;
            }
        }
        if plan.close {
            self.acknowledge(ack).await;
            self.message
                .deliver_to_sender(Payload::Close, self.sink)
                .await;
        }
    }

    async fn follow(&self, plan: &Plan, audiences: &AudienceReader) -> Result<Sent, MessageError> {
        let connections = &self.message.handler.connections;
        let (mut joined, mut sent) = (Joined::Done, Sent::default());
        if !plan.join.is_empty() {
            audiences.changed();
            let since = self.message.asked_at;
            joined = connections.join(self.connection, &plan.join, since).await?;
            if joined == Joined::TooMany {
                return Err(PlanError::TooManyChannels.into());
            }
        }
        if !plan.leave.is_empty() {
            audiences.changed();
            connections.leave(self.connection, &plan.leave).await?;
        }
        if let Some(frame) = &plan.payload {
            if plan.audience == Audience::Sender {
                self.reply_to_sender(frame, audiences).await?;
            } else if frame.len() > audiences.frame_limit() {
                return Err(MessageError::PayloadTooLarge);
            } else {
                let sender = plan.exclude_sender.then(|| self.connection.id.clone());
                let broadcast = Broadcast {
                    audience: &plan.audience,
                    excluded: &BTreeSet::from_iter(sender),
                    payload: &Payload::Frame(frame.clone()),
                    volatile: plan.volatile,
                };
                sent = audiences.send(&broadcast, self.sink).await?;
            }
        }
        // A sender without a record has left, and nobody reads this; or its record is lost, and it
        // would wait for the channel's frames in vain.
        if joined == Joined::Over {
            return Err(MessageError::UnknownConnection);
        }
        Ok(sent)
    }

    async fn reply_to_sender(
        &self,
        frame: &Bytes,
        audiences: &AudienceReader,
    ) -> Result<(), MessageError> {
        if frame.len() > FRAME_LIMIT {
            return Err(MessageError::PayloadTooLarge);
        }
        let to = Recipient::Sender(self.connection.id.clone());
        let numbered = Some(frame)
            .filter(|_| self.connection.wants.resume)
            .and_then(|frame| audiences.for_sender(frame));
        // Where there is no room for a number, the frame goes without.
        match numbered.filter(|frame| frame.len() <= FRAME_LIMIT) {
            Some(frame) => {
                let payload = Payload::Frame(frame);
                self.sink
                    .deliver_numbered(to, payload, Number::Streamed)
                    .await;
            }
            None => self.sink.deliver(to, Payload::Frame(frame.clone())).await,
        }
        Ok(())
    }

    async fn acknowledge(&self, ack: &mut Ack<'_>) {
        if let Some(frame) = ack.take() {
            let payload = Payload::Frame(frame);
            self.message.deliver_to_sender(payload, self.sink).await;
        }
    }

    async fn tell(&self, error: &MessageError) {
        let frame = Some(self.frame);
        self.message.tell_sender(error, frame, self.sink).await;
    }
}
