//! The backend's replies: plan each, change the sender's channels, hand it to its audience. What
//! cannot be done about one is told at its place, and the others are followed all the same.

use std::collections::BTreeSet;

use proxy_core::connection::Connection;
use proxy_core::delivery::{FRAME_LIMIT, Payload};
use proxy_core::frame::Frame;
use proxy_core::plan::{Audience, Plan, PlanError};
use serde_json::value::RawValue;

use super::failure::MessageError;
use super::message_context::MessageContext;
use crate::backend::{Replies, ReplyStream};
use crate::connections::Joined;
use crate::delivery::AudienceReader;
use crate::steps::StepSink;

/// What follows from one frame's replies.
pub(super) struct ReplyFanOut<'a> {
    pub(super) message: &'a MessageContext<'a>,
    pub(super) frame: Frame<'a>,
    pub(super) connection: &'a Connection,
    pub(super) sink: &'a StepSink,
}

impl ReplyFanOut<'_> {
    /// Follows all replies.
    ///
    /// # Errors
    /// An answer that is no stream has a wrong reply: then nothing of it is done.
    pub(super) async fn deliver(&self, replies: Replies) -> Result<(), MessageError> {
        let connections = &self.message.handler.connections;
        let sender = self.connection.id.clone();
        match replies {
            Replies::Whole(replies) => {
                let plans = self.plans(&replies)?;
                let until = self.message.until;
                let audiences = match plans.len() {
                    0 | 1 => AudienceReader::new(connections, Some(sender), until),
                    _ => AudienceReader::for_many(connections, sender, until),
                };
                for plan in plans {
                    self.follow_or_tell(&plan, &audiences).await;
                }
            }
            Replies::Stream(stream) => {
                let audiences = AudienceReader::for_many(connections, sender, self.message.until);
                self.stream(*stream, &audiences).await;
            }
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

    async fn stream(&self, mut stream: ReplyStream, audiences: &AudienceReader) {
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
                    self.follow_or_tell(&plan, audiences).await;
                }
                Err(error) => self.tell(&error).await,
            }
        }
    }

    async fn follow_or_tell(&self, plan: &Plan, audiences: &AudienceReader) {
        if let Err(error) = self.follow(plan, audiences).await {
            self.tell(&error).await;
        }
        if plan.close {
            self.message
                .deliver_to_sender(Payload::Close, self.sink)
                .await;
        }
    }

    async fn follow(&self, plan: &Plan, audiences: &AudienceReader) -> Result<(), MessageError> {
        let connections = &self.message.handler.connections;
        let mut joined = Joined::Done;
        if !plan.join.is_empty() {
            audiences.changed();
            joined = connections.join(self.connection, &plan.join).await?;
            if joined == Joined::TooMany {
                return Err(PlanError::TooManyChannels.into());
            }
        }
        if !plan.leave.is_empty() {
            audiences.changed();
            connections.leave(self.connection, &plan.leave).await?;
        }
        if let Some(frame) = &plan.payload {
            if frame.len() > FRAME_LIMIT {
                return Err(MessageError::PayloadTooLarge);
            }
            let payload = Payload::Frame(frame.clone());
            if plan.audience == Audience::Sender {
                self.message.deliver_to_sender(payload, self.sink).await;
            } else {
                let sender = plan.exclude_sender.then(|| self.connection.id.clone());
                let excluded = BTreeSet::from_iter(sender);
                audiences
                    .send(&plan.audience, &excluded, &payload, self.sink)
                    .await?;
            }
        }
        // A sender without a record has left, and nobody reads this; or its record is lost, and it
        // would wait for the channel's frames in vain.
        if joined == Joined::Over {
            return Err(MessageError::UnknownConnection);
        }
        Ok(())
    }

    async fn tell(&self, error: &MessageError) {
        let frame = Some(self.frame);
        self.message.tell_sender(error, frame, self.sink).await;
    }
}
