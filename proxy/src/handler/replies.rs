//! The backend's replies: plan each, change the sender's channels, hand it to its audience. What
//! cannot be done about one is told at its place, and the others are followed all the same.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::value::RawValue;

use super::message::Exchange;
use crate::backend::{Replies, ReplyStream};
use crate::connection::Connection;
use crate::connections::Joined;
use crate::delivery::{AudienceReader, Deliveries, FRAME_LIMIT, Payload};
use crate::error::MessageError;
use crate::frame::Frame;
use crate::plan::{Audience, Plan, PlanError};

/// What follows from one frame's replies.
pub(super) struct Following<'a> {
    pub(super) exchange: &'a Exchange,
    pub(super) frame: Frame<'a>,
    pub(super) connection: &'a Connection,
    pub(super) deliveries: &'a Deliveries,
}

impl Following<'_> {
    /// Follows all replies.
    ///
    /// # Errors
    /// An answer that is no stream has a wrong reply: then nothing of it is done.
    pub(super) async fn all(&self, replies: Replies) -> Result<(), MessageError> {
        let connections = Arc::clone(&self.exchange.handler.connections);
        let sender = self.connection.id.clone();
        match replies {
            Replies::Whole(replies) => {
                let audiences = AudienceReader::new(connections, Some(sender));
                for plan in self.plans(&replies)? {
                    self.follow_or_tell(&plan, &audiences).await;
                }
            }
            Replies::Stream(stream) => {
                let audiences = AudienceReader::for_stream(connections, sender);
                self.stream(*stream, &audiences).await;
            }
        }
        Ok(())
    }

    fn plans(&self, replies: &[Box<RawValue>]) -> Result<Vec<Plan>, PlanError> {
        let plans = replies.iter().map(|reply| self.plan(reply));
        let plans = plans.collect::<Result<Vec<_>, _>>()?;
        let joins: BTreeSet<_> = plans.iter().flat_map(|plan| &plan.join).collect();
        if joins.len() > self.exchange.handler.connections.max_channels() {
            return Err(PlanError::TooManyChannels);
        }
        Ok(plans)
    }

    fn plan(&self, reply: &RawValue) -> Result<Plan, PlanError> {
        let plan = Plan::of(reply, &self.connection.home)?;
        let most = self.exchange.handler.connections.max_channels();
        if plan.join.len() > most || plan.leave.len() > most {
            return Err(PlanError::TooManyChannels);
        }
        Ok(plan)
    }

    async fn stream(&self, mut stream: ReplyStream, audiences: &AudienceReader) {
        self.deliveries.go_live();
        let mut sender_only = true;
        loop {
            let reply = tokio::select! {
                biased;
                () = self.deliveries.sender_gone(), if sender_only => return, // drops the request
                reply = stream.next() => reply,
            };
            let Some(reply) = reply else { return };
            let plan = reply
                .map_err(MessageError::from)
                .and_then(|reply| Ok(self.plan(&reply)?));
            match plan {
                Ok(plan) => {
                    sender_only &= plan.audience == Audience::Sender;
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
            self.exchange
                .to_sender(Payload::Close, self.deliveries)
                .await;
        }
    }

    async fn follow(&self, plan: &Plan, audiences: &AudienceReader) -> Result<(), MessageError> {
        let connections = &self.exchange.handler.connections;
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
            connections.part(self.connection, &plan.leave).await?;
        }
        if let Some(frame) = &plan.payload {
            if frame.len() > FRAME_LIMIT {
                return Err(MessageError::PayloadTooLarge);
            }
            let sender = plan.exclude_sender.then(|| self.connection.id.clone());
            let excluded = BTreeSet::from_iter(sender);
            let payload = Payload::Frame(frame.clone());
            audiences
                .send(&plan.audience, &excluded, &payload, self.deliveries)
                .await?;
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
        self.exchange
            .tell_sender(error, frame, self.deliveries)
            .await;
    }
}
