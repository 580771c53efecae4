//! `$connect`: may this connection exist? It fails closed: nothing is accepted that the backend
//! did not accept, and a refusal leaves no row behind.

mod undo;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use serde_json::value::RawValue;
use tokio::time::{Instant, timeout_at};

use super::{GatewayResponse, Handler, Invocation, LAST_DELIVERY};
use crate::auth::{Auth, AuthError, authorizer};
use crate::backend::{Accepted, BackendError};
use crate::config::Greeting;
use crate::connection::{Connection, Home};
use crate::connections::TableError;
use crate::delivery::{AudienceReader, FRAME_LIMIT, Greeter, Outcome, Payload, Report};
use crate::error::{Fault, MessageError, Refusal};
use crate::event::{Connect, Context, Disconnect};
use crate::handshake::Handshake;
use crate::ids::ConnectionType;
use crate::plan::Audience;
use crate::summary::Summary;
use undo::Undo;

/// API Gateway gives a handshake up after 29 s (API Gateway Developer Guide, limits), and would
/// never hear of an acceptance that comes later: what is not decided within this is refused.
const DECIDE_WITHIN: Duration = Duration::from_secs(26);

/// So long before the function's end a handshake is decided.
const LAST_WORDS: Duration = Duration::from_secs(1);

impl Handler {
    pub(super) async fn connect(
        self: &Arc<Self>,
        event: Connect,
        invocation: Invocation,
    ) -> GatewayResponse {
        match self.admit(&event, &invocation).await {
            Ok((subprotocol, connection, accepted)) => {
                let welcome = Welcome {
                    handler: Arc::clone(self),
                    context: event.context,
                    connection,
                    accepted,
                    summary: invocation.summary,
                    until: invocation.deadline.before(LAST_DELIVERY),
                };
                invocation.outbox.leave(welcome.deliver());
                GatewayResponse {
                    status: 200,
                    subprotocol,
                }
            }
            Err(refusal) => {
                invocation.summary.failed(refusal.fault(), &refusal);
                GatewayResponse::status(refusal.status())
            }
        }
    }

    async fn admit(
        self: &Arc<Self>,
        event: &Connect,
        invocation: &Invocation,
    ) -> Result<(Option<String>, Connection, Accepted), Refusal> {
        let handshake = Handshake::parse(event, &self.admission)?;
        let subprotocol = handshake.subprotocol.clone();
        let until = invocation.deadline.before(LAST_WORDS);
        let until = until.min(Instant::now() + DECIDE_WITHIN);
        let mut connection = match self.described(event, &handshake) {
            Some(described) => Connection {
                token: handshake.token,
                times: self.connections.times(),
                ..described
            },
            None => self.identified(event, handshake).await?,
        };
        invocation.summary.home(&connection.home);
        let early_home = connection.home.clone();
        let accepted = match self
            .arrive_and_ask(event, &connection, invocation, until)
            .await
        {
            Ok(accepted) => accepted,
            Err(refusal) => {
                // Also where the put was not answered: it may have happened.
                let undo = Undo::of(self, early_home, connection);
                invocation.outbox.leave(undo.home_row());
                return Err(refusal);
            }
        };
        // Where a token or an authorizer says who it is, that is all: it comes with every event, and
        // what the backend adds would not.
        if matches!(self.auth, Auth::Backend) {
            connection.user.clone_from(&accepted.user);
            connection.org.clone_from(&accepted.org);
        }
        connection.token.take_if(|_| !self.store_token);
        if let (Home::Own(_), Some(user)) = (&connection.home, &connection.user) {
            connection.home = Home::User(user.clone());
            invocation.summary.home(&connection.home);
        }
        let stored = Box::pin(self.store(&early_home, &connection, &accepted));
        if let Err(error) = in_time(until, "store connection", stored).await {
            let end = Disconnect {
                context: event.context.clone(),
                code: None,
                reason: "the connection could not be stored".to_owned(),
            };
            let undo = Undo::of(self, early_home, connection);
            let (trace, summary) = (invocation.trace.clone(), invocation.summary.clone());
            let undo = undo.everything(accepted.join, end, (trace, summary));
            invocation.outbox.leave(undo);
            return Err(error.into());
        }
        Ok((subprotocol, connection, accepted))
    }

    /// First the home row, so that no broadcast falls between the backend's history and the
    /// registration; a home that only the backend can name comes after.
    async fn arrive_and_ask(
        &self,
        event: &Connect,
        connection: &Connection,
        invocation: &Invocation,
        until: Instant,
    ) -> Result<Accepted, Refusal> {
        let arrived = self.connections.arrive(&connection.home, connection);
        in_time(until, "put home row", arrived).await?;
        Ok(self.ask(event, connection, invocation, until).await?)
    }

    async fn ask(
        &self,
        event: &Connect,
        connection: &Connection,
        invocation: &Invocation,
        until: Instant,
    ) -> Result<Accepted, BackendError> {
        if !self.backend.is_asked(connection.kind) {
            return Ok(Accepted::default());
        }
        let started = Instant::now();
        let call = self.backend.connect(event, connection, &invocation.trace);
        let slow = BackendError::TimedOut { what: "no answer" };
        let answered = timeout_at(until, call).await.unwrap_or(Err(slow));
        let asked = answered.and_then(|accepted| {
            let why = "it joins more channels than a connection may be in";
            let fits = accepted.join.len() <= self.connections.max_channels();
            fits.then_some(accepted)
                .ok_or(BackendError::InvalidReply { why })
        });
        let status = asked.as_ref();
        let status = status.map_or_else(BackendError::status, |accepted| Some(accepted.status));
        invocation.summary.backend(status, started.elapsed());
        asked
    }

    async fn store(
        &self,
        early_home: &Home,
        connection: &Connection,
        accepted: &Accepted,
    ) -> Result<(), TableError> {
        let late_home = async {
            if connection.home == *early_home {
                return Ok(());
            }
            self.connections.arrive(&connection.home, connection).await
        };
        let record = Box::pin(self.connections.accept(connection, &accepted.join));
        // Both to their ends: a put that is dropped midway may land after it was undone.
        let (housed, recorded) = tokio::join!(late_home, record);
        housed.and(recorded)
    }

    /// The connection as this very function has described it, asked as an authorizer a moment ago.
    /// What does not fit the handshake is not ours.
    fn described(&self, event: &Connect, handshake: &Handshake) -> Option<Connection> {
        let described = self.described_by(&event.context)?;
        let fits =
            described.kind == handshake.kind && described.booking() == handshake.booking.as_ref();
        fits.then_some(described)
    }

    /// The connection as it is before the backend is asked.
    pub(super) async fn identified(
        &self,
        event: &Connect,
        handshake: Handshake,
    ) -> Result<Connection, AuthError> {
        let (user, org, expiry) = match (&self.auth, &handshake.token) {
            (Auth::Jwt(verifier), Some(token)) => {
                let who = verifier.verify(token).await?;
                (Some(who.user), who.org, Some(who.expiry))
            }
            (Auth::Authorizer, _) => {
                let who = authorizer::stranger(&event.context)?;
                (Some(who.user), who.org, who.expiry)
            }
            (Auth::Backend, _) | (_, None) => (None, None, None),
        };
        let id = event.context.connection_id.clone();
        let home = match (handshake.booking, handshake.kind, &user) {
            (Some(booking), ..) => Home::Booking(booking),
            (None, ConnectionType::Feed, _) => Home::Feed,
            (None, _, Some(user)) => Home::User(user.clone()),
            (None, _, None) => Home::Own(id.clone()),
        };
        Ok(Connection {
            id,
            kind: handshake.kind,
            home,
            user,
            org,
            token: handshake.token,
            expiry: expiry.filter(|_| self.tokens_expire),
            times: self.connections.times(),
        })
    }
}

/// A table call of a handshake, which has no more time than the handshake.
async fn in_time(
    until: Instant,
    operation: &'static str,
    call: impl Future<Output = Result<(), TableError>>,
) -> Result<(), TableError> {
    let slow = || TableError::Unreachable {
        operation,
        cause: "too slow".to_owned(),
    };
    timeout_at(until, call)
        .await
        .unwrap_or_else(|_| Err(slow()))
}

/// What leaves once the handshake is complete.
struct Welcome {
    handler: Arc<Handler>,
    context: Context,
    connection: Connection,
    accepted: Accepted,
    summary: Summary,
    until: Instant,
}

impl Welcome {
    async fn deliver(self) {
        let too_large = MessageError::PayloadTooLarge.frame(&self.context.request_id, None);
        let greeter = Greeter {
            management: self.handler.endpoints.of(&self.context),
            connections: Arc::clone(&self.handler.connections),
            id: self.connection.id.clone(),
            too_large,
            until: self.until,
        };
        let greeting = frames(&self.accepted.initial);
        let report = match self.handler.greeting {
            Greeting::AfterResponse => greeter.greet(greeting).await,
            Greeting::FirstFrame => greeter.keep(greeting).await,
        };
        self.summary.delivered(report);
        self.send_receipt().await;
    }

    /// To everybody else at home. A receipt that no frame can hold is dropped, counted and logged.
    async fn send_receipt(&self) {
        let (receipt, too_large): (Vec<_>, Vec<_>) = frames(&self.accepted.receipt)
            .into_iter()
            .partition(|frame| frame.len() <= FRAME_LIMIT);
        if !too_large.is_empty() {
            let frames = too_large.len();
            tracing::warn!(frames, "a receipt over 128 KiB is dropped");
            let mut report = Report::default();
            report.count_many(Outcome::Refused, frames);
            self.summary.delivered(report);
        }
        if receipt.is_empty() {
            return;
        }
        let audience = Audience::Home(self.connection.home.clone());
        let excluded = BTreeSet::from([self.connection.id.clone()]);
        let connections = Arc::clone(&self.handler.connections);
        let reader = AudienceReader::new(connections, Some(self.connection.id.clone()));
        let dispatcher = self.handler.dispatcher(&self.context, self.until);
        let (sent, report) = dispatcher
            .serve(async |deliveries| {
                for frame in &receipt {
                    let payload = Payload::Frame(frame.clone());
                    reader
                        .send(&audience, &excluded, &payload, &deliveries)
                        .await?;
                }
                Ok::<_, TableError>(())
            })
            .await;
        self.summary.delivered(report);
        match sent {
            Ok(Ok(())) => {}
            Ok(Err(error)) => self.summary.failed(Fault::Table, &error),
            Err(cut_off) => {
                self.summary.cut_off();
                self.summary.failed(Fault::Backend, &cut_off);
            }
        }
    }
}

fn frames(values: &[Box<RawValue>]) -> Vec<Bytes> {
    values
        .iter()
        .map(|value| Bytes::copy_from_slice(value.get().as_bytes()))
        .collect()
}
