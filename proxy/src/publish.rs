//! Speaking when no client has: what comes from outside, as a direct invocation, over HTTP or from
//! a queue, is one request to one audience. It has no sender, and nothing holds its answer back:
//! it is done when the invocation is answered.

mod http;
mod queue;
mod request;
mod signature;

use std::sync::Arc;
use std::time::Duration;

use backend_contract::{PublishConnection, PublishConnections, PublishReport};
use serde::{Serialize, Serializer};
use tokio::time::Instant;

pub use http::HttpAnswer;
pub use queue::BatchAnswer;
pub use request::{Action, Request, RequestError};
pub use signature::{SignatureError, Verifier};

use crate::connections::{Connections, Row, TableError};
use crate::delivery::{AudienceReader, Dispatcher, ManagementClient, Pace, Payload, Report};
use crate::event::Direct;
use crate::handler::Invocation;
use crate::plan::Audience;

/// So long before the function's end deliveries are cut off, so that the report can still be given.
const LAST_WORDS: Duration = Duration::from_millis(500);

/// The most connections that an answer names; Lambda's answers may have 6 MB.
const LISTED: usize = 10_000;

/// Follows requests from outside.
#[derive(Debug)]
pub struct Publisher {
    pub connections: Arc<Connections>,
    /// The API that is published to; its events would name it, but these are not its events.
    pub management: Option<Arc<ManagementClient>>,
    pub pace: Pace,
    /// Whether everyone may be addressed.
    pub everyone: bool,
    /// Who may publish over HTTP.
    pub verifier: Verifier,
}

/// Why a request was not followed, or not to its end.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    #[error(transparent)]
    Signature(#[from] SignatureError),
    #[error("the body is not JSON")]
    NotJson,
    #[error(transparent)]
    Request(#[from] RequestError),
    #[error("nobody may address everyone: PUBLISH_EVERYONE is not true")]
    EveryoneOff,
    #[error("API_GATEWAY_ENDPOINT is not set, and a publish's event does not name the API")]
    NoEndpoint,
    #[error("a message of a queue cannot ask for connections: nobody would be answered")]
    NobodyToAnswer,
    #[error("the table did not serve ({0}); some may have been reached")]
    Table(#[from] TableError),
}

/// What a request is answered with.
#[derive(Debug)]
pub enum Answer {
    /// What became of the deliveries.
    Report {
        report: Report,
        /// The time was up first: what was cut off has failed, and who was not read is not counted.
        incomplete: bool,
    },
    Connections(Vec<Row>),
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Report { report, incomplete } => PublishReport {
                delivered: report.delivered,
                gone: report.gone,
                throttled: report.throttled,
                failed: report.failed,
                incomplete: incomplete.then_some(true),
            }
            .serialize(serializer),
            Self::Connections(rows) => PublishConnections {
                count: rows.len(),
                connections: rows.iter().take(LISTED).map(connection).collect(),
            }
            .serialize(serializer),
        }
    }
}

fn connection(row: &Row) -> PublishConnection {
    PublishConnection {
        connection_id: row.id.to_string(),
        connected_at: row.created_at.0,
    }
}

impl Publisher {
    /// Serves a direct invocation.
    ///
    /// # Errors
    /// Why the request was not followed to its end.
    pub async fn direct(
        &self,
        direct: &Direct,
        invocation: &Invocation,
    ) -> Result<Answer, PublishError> {
        let request = Request::parse(&direct.0)?;
        self.follow(&request, invocation).await
    }

    async fn follow(
        &self,
        request: &Request,
        invocation: &Invocation,
    ) -> Result<Answer, PublishError> {
        self.check(request)?;
        let reader = AudienceReader::new(Arc::clone(&self.connections), None);
        let Some(payload) = payload(&request.action) else {
            let rows = reader.list(&request.to, &request.exclude).await?;
            return Ok(Answer::Connections(rows));
        };
        let dispatcher = self.dispatcher(until(invocation))?;
        let dispatcher = dispatcher.of_request(&invocation.request_id);
        let (done, report) = dispatcher
            .serve(async |deliveries| {
                reader
                    .send(&request.to, &request.exclude, &payload, &deliveries)
                    .await
            })
            .await;
        invocation.summary.delivered(report);
        let incomplete = match done {
            Ok(read) => {
                read?;
                false
            }
            Err(_) => true,
        };
        Ok(Answer::Report { report, incomplete })
    }

    fn check(&self, request: &Request) -> Result<(), PublishError> {
        if request.to == Audience::Everyone && !self.everyone {
            return Err(PublishError::EveryoneOff);
        }
        Ok(())
    }

    /// A dispatcher of deliveries that have no sender.
    fn dispatcher(&self, until: Instant) -> Result<Dispatcher, PublishError> {
        let management = self.management.clone().ok_or(PublishError::NoEndpoint)?;
        let connections = Arc::clone(&self.connections);
        Ok(Dispatcher::new(
            management,
            connections,
            None,
            self.pace,
            until,
        ))
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
