//! Speaking when no client has: what comes from outside, as a direct invocation, over HTTP or from
//! a queue, is one request to one audience. It has no sender, and nothing holds its answer back:
//! it is done when the invocation is answered.

mod error;
mod hand_back;
mod http;
mod pages;
mod queue;
mod response;
mod signature;

use std::sync::Arc;
use std::time::Duration;

use proxy_core::delivery::{FRAME_LIMIT, Payload};
use proxy_core::event::Direct;
use proxy_core::log::STAMP_ROOM;
use proxy_core::plan::Audience;
use proxy_core::publish::request::{Action, Request, RequestError};
use tokio::time::Instant;

use crate::aws::QueueClient;
use crate::connections::Connections;
use crate::delivery::{
    AudienceReader, Broadcast, DeliveryEvent, DeliveryLimits, Dispatcher, ManagementClient, Sent,
    Splitting,
};
use crate::invocation::Invocation;
use crate::log::Log;
use crate::steps::Steps;
use crate::summary::Summary;

pub(crate) use error::PublishError;
pub(crate) use http::HttpResponse;
pub(crate) use queue::BatchResponse;
pub(crate) use response::PublishResponse;
pub(crate) use signature::SignatureVerifier;

/// So long before the function's end deliveries are cut off, so that the report can still be given.
const LAST_WORDS: Duration = Duration::from_millis(500);

/// Follows requests from outside.
#[derive(Debug)]
pub(crate) struct Publisher {
    pub connections: Arc<Connections>,
    /// `None`: nothing is numbered or kept.
    pub log: Option<Arc<Log>>,
    /// The API that is published to; its events would name it, but these are not its events.
    pub management: Option<Arc<ManagementClient>>,
    pub limits: DeliveryLimits,
    /// The function's own queue, by which those come back that were not reached.
    pub queue: Option<Arc<QueueClient>>,
    /// Whether everyone may be addressed.
    pub everyone: bool,
    /// Who may publish over HTTP.
    pub verifier: SignatureVerifier,
}

impl Publisher {
    /// Serves a direct invocation.
    ///
    /// # Errors
    /// Why the request was not followed to its end.
    pub(crate) async fn direct(
        &self,
        direct: &Direct,
        invocation: &Invocation,
        summary: &mut Summary,
    ) -> Result<PublishResponse, PublishError> {
        let request = Request::parse(&direct.0)?;
        self.follow(&request, invocation, summary).await
    }

    async fn follow(
        &self,
        request: &Request,
        invocation: &Invocation,
        summary: &mut Summary,
    ) -> Result<PublishResponse, PublishError> {
        self.check(request)?;
        let reader = AudienceReader::new(
            &self.connections,
            self.log.as_ref(),
            None,
            until(invocation),
        );
        let reader = reader.splitting(self.splitting());
        let Some(payload) = payload(&request.action) else {
            let members = reader.list(&request.to, &request.exclude).await?;
            return Ok(PublishResponse::Connections(members));
        };
        let mut dispatcher = self.dispatcher(invocation, until(invocation))?;
        if let Some(queue) = &self.queue {
            dispatcher = dispatcher.handing_over(Some(Arc::clone(queue)));
        }
        let mut read = Ok(Sent::default());
        let steps = Steps::from_work(async |sink| {
            read = reader.send(&broadcast(request, &payload), &sink).await;
        });
        let served = dispatcher.run(steps).await;
        let (report, incomplete) = (served.report, served.is_cut_off());
        summary.add(served);
        read?;
        Ok(PublishResponse::Report { report, incomplete })
    }

    /// Where an event leaves what is too much of an audience for it.
    fn splitting(&self) -> Option<Splitting> {
        Splitting::new(self.queue.as_ref(), &self.limits)
    }

    fn check(&self, request: &Request) -> Result<(), PublishError> {
        if request.to == Audience::Everyone && !self.everyone {
            return Err(PublishError::EveryoneOff);
        }
        let logged = matches!(request.to, Audience::Home(_) | Audience::Channel(_));
        if let (Some(_), Action::Publish(frame)) = (&self.log, &request.action)
            && logged
            && frame.len() > FRAME_LIMIT - STAMP_ROOM
        {
            return Err(RequestError::TooLarge.into());
        }
        Ok(())
    }

    /// A dispatcher of deliveries that have no sender.
    fn dispatcher(
        &self,
        invocation: &Invocation,
        until: Instant,
    ) -> Result<Dispatcher, PublishError> {
        let management = self.management.clone().ok_or(PublishError::NoEndpoint)?;
        let connections = Arc::clone(&self.connections);
        let event = DeliveryEvent {
            request_id: invocation.request_id.clone(),
            sender: None,
            connected_at: None,
        };
        Ok(Dispatcher::new(
            management,
            connections,
            event,
            self.limits,
            until,
        ))
    }
}

/// A request that sends something, as a broadcast.
fn broadcast<'a>(request: &'a Request, payload: &'a Payload) -> Broadcast<'a> {
    Broadcast {
        audience: &request.to,
        excluded: &request.exclude,
        payload,
        volatile: false,
    }
}

/// What is sent to each; `None` where the action sends nothing.
fn payload(action: &Action) -> Option<Payload> {
    match action {
        Action::Publish(frame) => Some(Payload::Frame(frame.clone())),
        Action::Disconnect => Some(Payload::Close),
        Action::Connections => None,
    }
}

fn until(invocation: &Invocation) -> Instant {
    invocation.deadline.before(LAST_WORDS)
}
